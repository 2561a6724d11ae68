import type { Model } from './model.ts'
import { scrubber } from './secret.ts'

/**
 * A model whose answers and parameters hold no secret, also where a server repeats one in
 * an answer or a module of the user's own writes one into its parameters: both are kept.
 */
export function discreet(model: Model, secrets: readonly (string | null)[]): Model {
  const clean = scrubber(secrets, { masked: false })
  const generate: Model['generate'] = async (request) => {
    const response = await model.generate(request)
    return { ...response, text: clean(response.text), modelId: response.modelId && clean(response.modelId) }
  }
  // An empty target: a frozen model would forbid another `generate`.
  return new Proxy({} as Model, {
    get(_, name) {
      if (name === 'generate') return generate
      if (name === 'parameters')
        return Object.fromEntries(
          Object.entries(model.parameters).map(([key, value]) => [
            key,
            typeof value === 'string' ? clean(value) : value,
          ]),
        )
      const value: unknown = Reflect.get(model, name, model)
      return typeof value === 'function' ? (value.bind(model) as unknown) : value
    },
    has: (_, name) => name in model,
  })
}
