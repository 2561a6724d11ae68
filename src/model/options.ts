import { z } from 'zod'
import { ModelError, type ModelDescription } from './model.ts'

/**
 * The provider's own options, checked.
 *
 * @throws ModelError `configuration` that names what is wrong
 */
export function readOptions<T extends z.ZodType>(description: ModelDescription, schema: T): z.output<T> {
  const result = schema.safeParse(description.options ?? {})
  if (result.success) return result.data
  throw new ModelError(
    'configuration',
    `The options of the model ${description.provider} are wrong:\n${z.prettifyError(result.error)}`,
  )
}

/** @throws ModelError `configuration` when the description names no model */
export function requireModel(description: ModelDescription, example: string): void {
  if (!description.model)
    throw new ModelError(
      'configuration',
      `${description.provider} needs the name of a model, as in ${description.provider}:${example}.`,
    )
}
