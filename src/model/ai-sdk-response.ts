import { z } from 'zod'
import { withoutSlash } from './address.ts'
import {
  abortedError,
  badResponse,
  isModelError,
  quote,
  statusError,
  transportError,
  type Peer,
} from './errors.ts'
import { ModelError, type FinishReason, type ModelResponse } from './model.ts'

const count = z.number().int().nonnegative().nullish().catch(null)
const text = z.string().nullish().catch(null)

/** What is read of the result of `doGenerate`. */
const resultSchema = z.looseObject({
  content: z.array(z.looseObject({ type: z.string(), text })),
  finishReason: z.looseObject({ unified: z.string(), raw: text }),
  usage: z
    .looseObject({
      inputTokens: z.looseObject({ total: count, cacheRead: count }).nullish().catch(null),
      outputTokens: z.looseObject({ total: count, reasoning: count }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  response: z.looseObject({ modelId: text }).nullish().catch(null),
  warnings: z
    .array(z.looseObject({ type: text, feature: text }))
    .nullish()
    .catch(null),
})

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'refusal',
}

/**
 * Reads the result of a language model of the AI SDK.
 *
 * @returns also whether the model took no temperature, which the package tells as a warning
 * @throws ModelError `bad-response` when it holds no answer, or a part of one
 */
export function readResult(peer: Peer, result: unknown): ModelResponse & { ignoredTemperature: boolean } {
  const parsed = resultSchema.safeParse(result)
  if (!parsed.success)
    throw badResponse(peer, `what its package could not read:\n${z.prettifyError(parsed.error)}`)
  const { content, finishReason, usage, response, warnings } = parsed.data
  const { unified, raw } = finishReason
  if (unified === 'error' || unified === 'interrupted')
    throw badResponse(peer, `an answer that ended in “${quote(peer, raw ?? unified)}”`)
  // Packages make this of a body without any answer in it.
  if (content.length === 0 && unified === 'stop' && typeof usage?.outputTokens?.total !== 'number')
    throw badResponse(peer, 'no content')
  return {
    text: content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join(''),
    usage: {
      inputTokens: usage?.inputTokens?.total ?? null,
      outputTokens: usage?.outputTokens?.total ?? null,
      cachedTokens: usage?.inputTokens?.cacheRead ?? null,
      reasoningTokens: usage?.outputTokens?.reasoning ?? null,
    },
    finishReason: finishReasons[unified] ?? 'other',
    modelId: response?.modelId || null,
    ignoredTemperature: (warnings ?? []).some(
      ({ type, feature }) => type === 'unsupported' && feature === 'temperature',
    ),
  }
}

/** What the AI SDK's errors tell; they are known by name, for there may be several copies of their classes. */
interface AiSdkError {
  readonly name?: unknown
  readonly message?: unknown
  readonly url?: unknown
  readonly statusCode?: unknown
  readonly responseHeaders?: unknown
  readonly data?: unknown
  readonly cause?: unknown
}

const unreadable = new Set([
  'AI_EmptyResponseBodyError',
  'AI_InvalidResponseDataError',
  'AI_JSONParseError',
  'AI_NoContentGeneratedError',
  'AI_TypeValidationError',
])
const headersSchema = z.record(z.string(), z.string())
const faultSchema = z.looseObject({ error: z.looseObject({ code: z.string() }) })

/** The error for what a language model of the AI SDK threw. */
export function aiSdkError(known: Peer, thrown: unknown, signal: AbortSignal | undefined): ModelError {
  if (isModelError(thrown)) return thrown
  if (signal?.aborted) return abortedError(known, signal)
  const { name, message, url, statusCode, responseHeaders, data, cause } = (thrown ?? {}) as AiSdkError
  const peer = { ...known, address: shown(url) ?? known.address }
  const words = String(message ?? '')
  if (name === 'AI_LoadAPIKeyError') return new ModelError('missing-key', peer.scrub(`${peer.id}: ${words}`))
  if (unreadable.has(String(name))) return badResponse(peer, 'an answer that its package cannot read')
  if (name !== 'AI_APICallError') return transportError(peer, thrown, signal)
  if (typeof statusCode === 'number' && statusCode >= 400) {
    const headers = headersSchema.safeParse(responseHeaders)
    const fault = faultSchema.safeParse(data)
    return statusError(peer, {
      status: statusCode,
      words,
      type: fault.success ? fault.data.error.code : null,
      headers: headers.success ? new Headers(headers.data) : undefined,
    })
  }
  // A success whose body is cut, no JSON, or of another shape.
  if (typeof statusCode === 'number') return badResponse(peer, 'an answer that its package cannot read')
  return transportError(peer, cause ?? thrown, signal)
}

/** Origin and path alone. */
function shown(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null
  const { origin, pathname } = new URL(url)
  return withoutSlash(origin + pathname)
}
