import { z } from 'zod'
import { ModelError, type ModelDescription } from './model.ts'

const descriptionSchema = z.strictObject({
  provider: z.string().min(1),
  model: z.string().default(''),
  baseURL: z.string().optional(),
  apiKeyEnv: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable, not a key')
    .optional(),
  reasoningTokens: z.number().int().nonnegative().optional(),
  paid: z.boolean().optional(),
  options: z.record(z.string(), z.unknown()).optional(),
})

/**
 * Checks what a configuration file says of a model.
 *
 * @throws ModelError `configuration` that names each wrong or unknown field
 */
export function readDescription(value: unknown): ModelDescription {
  const result = descriptionSchema.safeParse(value)
  if (result.success) {
    const { provider, model, ...rest } = result.data
    return { provider, model, ...defined(rest) }
  }
  throw new ModelError(
    'configuration',
    `The description of a model is wrong:\n${z.prettifyError(result.error)}\nExpected { provider, model, baseURL?, apiKeyEnv?, reasoningTokens?, paid?, options? }.`,
  )
}

const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
