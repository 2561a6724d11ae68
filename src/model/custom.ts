import { createRequire } from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { isModelError } from './errors.ts'
import {
  ModelError,
  type CreateModel,
  type Model,
  type ModelDescription,
  type ModelErrorCode,
  type ModelResponse,
} from './model.ts'
import { scrubber, secretsOf } from './secret.ts'

/** Whether a provider is the path of a module: relative, absolute, a file URL, a scoped package, or a name that ends in .js, .mjs, .cjs, .ts or .mts. */
export const isModulePath = (provider: string): boolean =>
  /^(\.{1,2}[/\\]|\/|file:|@[^/]+\/|[A-Za-z]:[/\\])/.test(provider) || /\.[mc]?[jt]s$/.test(provider)

const expected =
  'Expected an async function `createModel(description, environment)`, exported by name or as default, that resolves to ' +
  '{ id, provider, paid, parameters, generate(request) }.'

/** A count that is missing or no count is unknown. */
const count = z
  .number()
  .int()
  .nonnegative()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

const responseSchema = z.looseObject({
  text: z.string(),
  usage: z
    .looseObject({ inputTokens: count, outputTokens: count, cachedTokens: count, reasoningTokens: count })
    .nullish(),
  finishReason: z.enum(['stop', 'length', 'refusal', 'other']),
  modelId: z.string().nullish(),
})

const modelSchema = z.looseObject({
  id: z.string().min(1),
  provider: z.string().min(1),
  paid: z.boolean(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  generate: z.custom<Model['generate']>((value) => typeof value === 'function', 'expected a function'),
  close: z
    .custom((value) => value === undefined || typeof value === 'function', 'expected a function')
    .optional(),
})

/**
 * A model of the user's own: the module at the path `description.provider`
 * exports `createModel`, by name or as default. What it makes is checked, and so is
 * every answer; what it throws becomes a ModelError.
 *
 * @param root folder that relative paths and packages are looked up from
 * @throws ModelError `configuration` that says what is wrong with the module
 */
export async function createCustomModel(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Promise<Model> {
  const path = description.provider
  const scrub = scrubber(secretsOf(description, environment))
  const fault = (text: string) => new ModelError('configuration', scrub(`The model module ${path} ${text}`))
  const module = await load(path, root, fault)
  const create = exported(module)
  if (!create) throw fault(`exports no createModel. ${expected}`)
  let model: unknown
  try {
    model = await create(description, environment)
  } catch (error) {
    throw isModelError(error) ? own(error, scrub) : fault(`failed in createModel: ${told(error)}`)
  }
  const shape = modelSchema.safeParse(shown(model))
  if (!shape.success) throw fault(`made no model:\n${z.prettifyError(shape.error)}\n${expected}`)
  return guarded(model as Model, scrub)
}

async function load(path: string, root: string, fault: (text: string) => ModelError): Promise<object> {
  const url = locateModule(path, root)
  try {
    return (await import(/* @vite-ignore */ url)) as object
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
      throw fault(
        'is TypeScript, which this Node.js does not run. Use Node.js 22.18 or later, or compile it to .mjs.',
      )
    if (
      code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX' ||
      code === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING'
    )
      throw fault(
        `cannot be run as TypeScript: ${told(error)}. Use only types that can be stripped (no enum, no parameter properties), or compile it to .mjs.`,
      )
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
      throw fault(`or something it imports was not found, looking from ${root}: ${told(error)}`)
    throw fault(`does not load: ${told(error)}`)
  }
}

/** The URL of a module as seen from `root`, or the package specifier as it stands where Node cannot tell its place. */
export function locateModule(path: string, root: string): string {
  if (path.startsWith('file:')) return path
  const windows = /^[A-Za-z]:[/\\]/.test(path)
  if (/^\.{1,2}[/\\]/.test(path) || isAbsolute(path) || windows)
    return pathToFileURL(resolve(root, path)).href
  try {
    return pathToFileURL(createRequire(join(root, 'package.json')).resolve(path)).href
  } catch {
    return path
  }
}

function exported(module: object): CreateModel | null {
  const { createModel, default: fallback } = module as { createModel?: unknown; default?: unknown }
  const nested = (fallback as { createModel?: unknown } | null | undefined)?.createModel
  return (
    ([createModel, fallback, nested].find((value) => typeof value === 'function') as
      | CreateModel
      | undefined) ?? null
  )
}

/** The members that are checked, read from wherever they are (getters, a class's prototype). */
function shown(model: unknown): unknown {
  if (!(model instanceof Object)) return model
  const { id, provider, paid, parameters, generate, close } = model as Partial<Model>
  return { id, provider, paid, parameters, generate, close }
}

/**
 * A model of the user's own as the harness calls it: the same, extra members included, but what it throws becomes a
 * ModelError, and an answer of another shape one too.
 */
export function guarded(model: Model, scrub: (text: string) => string = (text) => text): Model {
  const generate: Model['generate'] = async (request) => {
    let response: unknown
    try {
      response = await model.generate(request)
    } catch (error) {
      if (isModelError(error)) throw own(error, scrub)
      if (request.signal?.aborted)
        throw new ModelError('timeout', `${model.id}: the call was aborted before an answer came.`)
      throw new ModelError('server', scrub(`${model.id}: generate failed: ${told(error)}`))
    }
    return answer(response, model.id)
  }
  // An empty target: a frozen model would forbid another `generate`.
  return new Proxy({} as Model, {
    get(_, name) {
      if (name === 'generate') return generate
      const value: unknown = Reflect.get(model, name, model)
      return typeof value === 'function' ? (value.bind(model) as unknown) : value
    },
    has: (_, name) => name in model,
  })
}

function answer(response: unknown, id: string): ModelResponse {
  const parsed = responseSchema.safeParse(response)
  if (!parsed.success)
    throw new ModelError(
      'bad-response',
      `${id}: generate gave no response:\n${z.prettifyError(parsed.error)}`,
    )
  const { usage, modelId } = parsed.data
  return {
    ...parsed.data,
    usage: {
      inputTokens: usage?.inputTokens ?? null,
      outputTokens: usage?.outputTokens ?? null,
      cachedTokens: usage?.cachedTokens ?? null,
      reasoningTokens: usage?.reasoningTokens ?? null,
    },
    modelId: modelId ?? null,
  }
}

/** An error of the module's own making, without keys, as an instance of this package's class. */
function own(error: ModelError, scrub: (text: string) => string): ModelError {
  const { code, message, isRetryable, status, retryAfterMs } = error
  return new ModelError(code satisfies ModelErrorCode, scrub(message), {
    isRetryable,
    status,
    retryAfterMs: retryAfterMs ?? null,
  })
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))
