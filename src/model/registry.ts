import { isModulePath, createCustomModel } from './custom.ts'
import { readDescription } from './description.ts'
import { ModelError, type CreateModel, type Model, type ModelDescription } from './model.ts'
import { nearest } from './nearest.ts'
import { simulatedLabel } from './simulated/label.ts'

/** {@link CreateModel} of a provider that looks packages up from the user's folder. */
type CreateFromProject = (...given: [...Parameters<CreateModel>, root: string]) => Promise<Model>

/** Loaded when used: a client that is not asked for need not be installed. */
const builtIn: Readonly<Record<string, () => Promise<{ createModel: CreateFromProject }>>> = {
  lexical: () => import('./lexical/lexical.ts'),
  simulated: () => import('./simulated/simulated.ts'),
  openai: () => import('./openai.ts'),
  google: () => import('./google.ts'),
  'google-generative-ai': () => import('./google-generative-ai.ts'),
  anthropic: () => import('./anthropic.ts'),
  ollama: () => import('./ollama.ts'),
  'ai-sdk': () => import('./ai-sdk.ts'),
}

/** Names of the providers that come with the package. */
export const providers: readonly string[] = Object.keys(builtIn)

const labels: Readonly<Record<string, string>> = {
  lexical: 'literal matching, not a language model',
  simulated: simulatedLabel,
}

/** Plain words for what is no language model, to stand wherever its results do; null for all others. */
export const modelLabel = (provider: string): string | null => labels[provider] ?? null

/**
 * Makes the model that a description tells of, or finds out why it cannot be
 * made; no call is sent yet.
 *
 * @param root folder that modules and packages of the user's own are looked up from
 * @throws ModelError `unknown-provider`, `missing-client`, `missing-key` or `configuration`
 */
export async function createModel(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  root: string = process.cwd(),
): Promise<Model> {
  const checked = readDescription(description)
  const load = Object.hasOwn(builtIn, checked.provider) ? builtIn[checked.provider] : undefined
  if (load) return (await load()).createModel(checked, environment, root)
  if (isModulePath(checked.provider)) return createCustomModel(checked, environment, root)
  throw unknownProvider(checked.provider)
}

/** Providers of which there is one model, or whose models need no name. */
const nameless = new Set(['lexical', 'simulated'])

/**
 * Reads a model as it is written on a command line: `openai:gpt-5-mini`,
 * `openai:qwen3:8b@http://127.0.0.1:11434/v1`, `lexical`, `./my-model.ts`. The
 * first colon ends the provider; `@http` begins the server's address.
 *
 * @throws ModelError `unknown-provider`, or `configuration` when the model's name is missing
 */
export function parseModel(spec: string): ModelDescription {
  const text = spec.trim()
  const colon = text.indexOf(':')
  const provider = colon < 0 ? text : text.slice(0, colon)
  const known = providers.includes(provider)
  if (!known && isModulePath(text)) return { provider: text, model: '' }
  if (!known) throw unknownProvider(provider)
  const rest = colon < 0 ? '' : text.slice(colon + 1)
  const at = rest.search(/@https?:\/\//)
  const model = at < 0 ? rest : rest.slice(0, at)
  if (!model && !nameless.has(provider))
    throw new ModelError(
      'configuration',
      `“${provider}” lacks the name of a model: write ${provider}:MODEL, such as ${examples[provider]}.`,
    )
  return { provider, model, ...(at < 0 ? {} : { baseURL: rest.slice(at + 1) }) }
}

const examples: Readonly<Record<string, string>> = {
  openai: 'openai:gpt-5-mini, or openai:llama-3@http://127.0.0.1:8080/v1 for a server of your own',
  google: 'google:gemini-3-flash',
  'google-generative-ai': 'google-generative-ai:gemini-2.5-flash',
  anthropic: 'anthropic:claude-sonnet-4-6',
  ollama: 'ollama:qwen3:8b, or ollama:qwen3:8b@http://HOST:11434 for another machine’s server',
  'ai-sdk':
    "{ provider: 'ai-sdk', model: 'gpt-5-mini', options: { package: '@ai-sdk/openai' } }, for it needs a package too",
}

function unknownProvider(provider: string): ModelError {
  const near = nearest(provider, providers)
  return new ModelError(
    'unknown-provider',
    `There is no provider “${provider}”.${near ? ` Did you mean “${near}”?` : ''} Known are ${providers.join(', ')}, ` +
      'and the path of a module of your own, such as ./my-model.ts. A model is written PROVIDER:MODEL, such as openai:gpt-5-mini.',
  )
}
