import { z } from 'zod'
import { ModelError, type ModelDescription } from './model.ts'
import { readOptions } from './options.ts'

const optionsSchema = z.strictObject({
  /**
   * Whether the model thinks before it answers: `enabled` for as many tokens as `reasoningTokens` says, `adaptive` as
   * it likes, `disabled` not at all. Default: not sent, the model's own.
   */
  thinking: z.enum(['enabled', 'adaptive', 'disabled']).optional(),
  /** How much effort the model makes, such as `low`. Default: not sent, the model's own. */
  effort: z.string().min(1).optional(),
  /** Whether `temperature` is sent. Default: yes, except when thinking is asked for, which permits none. */
  sendTemperature: z.boolean().optional(),
})

/** Thoughts count against the output limit, so thinking models get room for them. */
const defaultReasoningTokens = 8192
/** Fewest tokens of thought that the API takes as a budget. */
const smallestBudget = 1024

/** What of a request is the same for every prompt. */
export interface AnthropicSettings {
  readonly reasoningTokens: number
  /** Whether temperature is sent at first. */
  readonly sendTemperature: boolean
  /** Whether the model is asked again without temperature when it refuses one. */
  readonly mayDropTemperature: boolean
  /** Fields of the body. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The same as plain data, for the results. */
  readonly shown: Readonly<Record<string, string>>
}

/** Whether a Claude model may think though nobody asked it to: those of generation 5 and later, and names that tell no generation. */
export const mayThinkUnasked = (model: string): boolean =>
  !/^claude-(instant|[123]\b|((opus|sonnet|haiku)-[1234]\b))/.test(model.slice(model.lastIndexOf('/') + 1))

/**
 * Reads the options of the provider `anthropic`.
 *
 * @throws ModelError `configuration`, also when the budget for thinking is smaller than the API takes
 */
export function anthropicSettings(description: ModelDescription): AnthropicSettings {
  const { thinking, effort, sendTemperature } = readOptions(description, optionsSchema)
  const asked = thinking === 'enabled' || thinking === 'adaptive'
  const room = asked || (thinking === undefined && mayThinkUnasked(description.model))
  const reasoningTokens = description.reasoningTokens ?? (room ? defaultReasoningTokens : 0)
  if (thinking === 'enabled' && reasoningTokens < smallestBudget)
    throw new ModelError(
      'configuration',
      `anthropic: thinking takes a budget of at least ${smallestBudget} tokens, but reasoningTokens is ${reasoningTokens}. ` +
        'Raise it, or leave out `thinking`.',
    )
  return {
    reasoningTokens,
    sendTemperature: sendTemperature ?? !asked,
    mayDropTemperature: sendTemperature === undefined,
    fields: {
      ...(thinking === 'enabled' ? { thinking: { type: thinking, budget_tokens: reasoningTokens } } : {}),
      ...(thinking === 'adaptive' || thinking === 'disabled' ? { thinking: { type: thinking } } : {}),
      ...(effort ? { output_config: { effort } } : {}),
    },
    shown: { ...(thinking ? { thinking } : {}), ...(effort ? { effort } : {}) },
  }
}
