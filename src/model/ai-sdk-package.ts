import type { AiSdkOptions } from './ai-sdk-settings.ts'
import { loadClient } from './client.ts'
import { locateModule } from './custom.ts'
import { ModelError } from './model.ts'

/** A language model by the AI SDK's specification, as far as it is called here. */
export interface SpecifiedModel {
  readonly specificationVersion: string
  readonly provider: string
  readonly modelId: string
  doGenerate(options: {
    prompt: (
      | { role: 'system'; content: string }
      | { role: 'user'; content: { type: 'text'; text: string }[] }
    )[]
    maxOutputTokens?: number
    temperature?: number
    abortSignal?: AbortSignal
  }): PromiseLike<unknown>
}

/** Versions of the specification whose results are read alike. */
const versions = ['v3', 'v4']

type Make = (...given: unknown[]) => unknown

/**
 * Makes a language model with a package of the AI SDK.
 *
 * @param root folder that the package is looked up from
 * @param given what the provider is made with
 * @param needsSettings whether the model would be another without it
 * @throws ModelError `missing-client`, `missing-key`, or `configuration` that says what the package lacks
 */
export async function makeSpecified(
  id: string,
  options: AiSdkOptions,
  root: string,
  given: Readonly<Record<string, unknown>>,
  needsSettings: boolean,
): Promise<SpecifiedModel> {
  const fault = (text: string) => new ModelError('configuration', `The package ${options.package} ${text}`)
  const module: object = await loadClient(
    options.package,
    () => import(/* @vite-ignore */ locateModule(options.package, root)) as Promise<object>,
  )
  const name = options.export ?? factoryIn(module, fault)
  const exported = (module as Readonly<Record<string, unknown>>)[name]
  if (exported === undefined) throw fault(`exports no “${name}”. ${listed(module)}`)
  const isFactory = typeof exported === 'function' && /^create[A-Z]/.test(name)
  if (!isFactory && needsSettings)
    throw fault(
      `makes no provider by its export “${name}”, so that baseURL, apiKeyEnv and settings would be lost. Name a function create… as \`export\`. ${listed(module)}`,
    )
  try {
    const provider: unknown = isFactory ? await (exported as Make)(given) : exported
    const model = await modelOf(provider, options, id)
    if (!model) throw fault(`makes no models by “${[name, options.method].filter(Boolean).join('.')}”.`)
    return checked(model, fault)
  } catch (error) {
    if (error instanceof ModelError) throw error
    const { name: kind, message } = error as Error
    if (kind === 'AI_LoadAPIKeyError') throw new ModelError('missing-key', `${options.package}: ${message}`)
    throw fault(`failed to make the model ${id}: ${message}`)
  }
}

function modelOf(provider: unknown, { method }: AiSdkOptions, id: string): unknown {
  if (!(provider instanceof Object)) return null
  const members = provider as Readonly<Record<string, unknown>>
  if (method === undefined && typeof provider === 'function') return (provider as unknown as Make)(id)
  const make = members[method ?? 'languageModel']
  return typeof make === 'function' ? (make as Make).call(provider, id) : null
}

function checked(model: unknown, fault: (text: string) => ModelError): SpecifiedModel {
  const { specificationVersion, doGenerate } = (model ?? {}) as Partial<SpecifiedModel>
  if (typeof doGenerate !== 'function')
    throw fault('makes something that is no language model of the AI SDK: it has no doGenerate.')
  if (!versions.includes(specificationVersion ?? ''))
    throw fault(
      `makes a language model of specification ${specificationVersion ?? 'none'}; expected ${versions.join(' or ')}. Install a version of it for AI SDK 6 or later.`,
    )
  return model as SpecifiedModel
}

/** The one export that makes providers. Two names of the same function are one. */
function factoryIn(module: object, fault: (text: string) => ModelError): string {
  const makers = Object.entries(module).filter(
    ([name, value]) => /^create[A-Z]/.test(name) && typeof value === 'function',
  )
  const [first] = makers
  if (first && new Set(makers.map(([, value]) => value as unknown)).size === 1) return first[0]
  throw fault(
    `has ${makers.length === 0 ? 'no export' : 'several exports'} called create…: name one as \`export\`. ${listed(module)}`,
  )
}

const listed = (module: object): string => `Its exports are ${Object.keys(module).join(', ') || 'none'}.`
