import { z } from 'zod'

/** Names under which secrets are given. A description is plain data that stands in files and results, so it may hold none. */
const secretName = /(api[-_]?key|authorization|token|secret|password)$/i

/** The first name of a secret in nested settings; null when there is none. */
function secretIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, field] of Object.entries(value)) {
    if (!Array.isArray(value) && secretName.test(name)) return name
    const inner = secretIn(field)
    if (inner) return inner
  }
  return null
}

const settings = z.record(z.string(), z.json()).superRefine((value, context) => {
  const name = secretIn(value)
  if (name)
    context.addIssue(
      `holds “${name}”: give the name of the key's variable as apiKeyEnv, or set the variable that the package reads itself`,
    )
})

/** `options` of the provider `ai-sdk`. */
export const aiSdkOptionsSchema = z.strictObject({
  /** The package of the provider, or the path of a module, looked up from the project: `@ai-sdk/openai`. */
  package: z
    .string({
      error:
        "expected the name of a package, as in { provider: 'ai-sdk', model: 'gpt-5-mini', options: { package: '@ai-sdk/openai' } }",
    })
    .min(1),
  /** What of it is used: a function that makes a provider (`createOpenAI`), or a provider (`openai`). Default: the one export called `create…`. */
  export: z.string().min(1).optional(),
  /** The provider's method that makes the model, such as `chat`. Default: the provider is called itself. */
  method: z.string().min(1).optional(),
  /** What `create…` is given beside address and key. Default: nothing. */
  settings: settings.optional(),
  /** `providerOptions` of every call, such as `{ openai: { store: false } }`. Default: not sent. */
  providerOptions: z.record(z.string(), z.record(z.string(), z.json())).optional(),
  /** How hard the model reasons, such as `low`. Default: not sent, the model's own. */
  reasoning: z.string().min(1).optional(),
  /** Whether `temperature` is sent. Default: yes; the package leaves it out where it knows that the model takes none. */
  sendTemperature: z.boolean().default(true),
})

export type AiSdkOptions = z.infer<typeof aiSdkOptionsSchema>
