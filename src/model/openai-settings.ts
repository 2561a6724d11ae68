import { z } from 'zod'

const optionsSchema = z.strictObject({
  /** Which of OpenAI's interfaces is called. Default: `chat-completions`, which servers other than OpenAI's know too. */
  api: z.enum(['chat-completions', 'responses']).optional(),
  /** Field of Chat Completions that limits the answer. Default: `max_tokens` for servers other than OpenAI's, else `max_completion_tokens`. */
  tokenLimitField: z.enum(['max_tokens', 'max_completion_tokens']).optional(),
  /** Whether `temperature` is sent. Default: yes, except to OpenAI's reasoning models. */
  sendTemperature: z.boolean().optional(),
  /** How hard the model reasons (`reasoning_effort`, or `reasoning.effort`), such as `low`. Default: not sent, the model's own. */
  reasoningEffort: z.string().min(1).optional(),
  /** More fields of the request's body, such as `{ chat_template_kwargs: { enable_thinking: false } }`. Default: none. */
  extraBody: z
    .record(z.string(), z.json())
    .refine(
      (body) => !['model', 'messages', 'input', 'stream'].some((field) => field in body),
      'may not set model, messages, input or stream',
    )
    .optional(),
})

/** `options` of the provider `openai`. */
export const openAIOptionsSchema = optionsSchema.refine(
  ({ api, tokenLimitField }) => api !== 'responses' || tokenLimitField === undefined,
  {
    path: ['tokenLimitField'],
    message: 'is of Chat Completions: the Responses API knows max_output_tokens only',
  },
)

export type OpenAIOptions = z.infer<typeof openAIOptionsSchema>

/** How a request is worded; what the server refuses is changed while it runs, once. */
export interface Wording {
  readonly tokenLimitField: 'max_tokens' | 'max_completion_tokens' | 'max_output_tokens'
  readonly sendTemperature: boolean
}

/** Tokens for reasoning that a known reasoning model gets on top of the answer's. */
export const defaultReasoningTokens = 8192

/**
 * Whether a model of OpenAI's reasons before it answers: the o series, and
 * gpt-5 and later but for its chat variants. Names with a vendor before a slash count too.
 */
export function isReasoningModel(model: string): boolean {
  const name = model.slice(model.lastIndexOf('/') + 1)
  if (/^o\d/.test(name)) return true
  const version = /^gpt-(\d+)/.exec(name)
  return version !== null && Number(version[1]) >= 5 && !/-chat\b/.test(name)
}

/** The wording to begin with. */
export function firstWording(model: string, ownServer: boolean, options: OpenAIOptions): Wording {
  return {
    tokenLimitField:
      options.api === 'responses'
        ? 'max_output_tokens'
        : (options.tokenLimitField ?? (ownServer ? 'max_tokens' : 'max_completion_tokens')),
    sendTemperature: options.sendTemperature ?? (ownServer || !isReasoningModel(model)),
  }
}

const unsupported =
  /unsupported|not (be )?(supported|permitted|allowed|recogni[sz]ed)|does(n't| not) support|un(known|recogni[sz]ed|expected)|extra (inputs|fields|parameters)|forbidden/i

/**
 * The wording to try next when a server refused one, or null when its refusal
 * has another reason. What the user set is not changed. Each field changes once and in one
 * direction, so retries end.
 *
 * @param first the wording begun with
 * @param sent the wording refused
 * @param param the parameter that the server named as the culprit; null when it named none
 * @param words the server's message
 */
export function adaptWording(
  first: Wording,
  sent: Wording,
  options: OpenAIOptions,
  param: string | null,
  words: string,
): Wording | null {
  if (!unsupported.test(words)) return null
  const blames = (field: string) => (param ? param === field : new RegExp(`\\b${field}\\b`).test(words))
  if (sent.sendTemperature && options.sendTemperature === undefined && blames('temperature'))
    return { ...sent, sendTemperature: false }
  const { tokenLimitField } = sent
  if (
    tokenLimitField !== 'max_output_tokens' &&
    tokenLimitField === first.tokenLimitField &&
    options.tokenLimitField === undefined &&
    blames(tokenLimitField)
  )
    return {
      ...sent,
      tokenLimitField: tokenLimitField === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens',
    }
  return null
}
