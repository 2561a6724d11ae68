import { z } from 'zod'
import { badResponse, quote, statusError, type Peer } from './errors.ts'
import type { FinishReason, ModelResponse } from './model.ts'

const count = z.number().int().nonnegative().nullish().catch(null)
const text = z.string().nullish().catch(null)

/** What is read of an answer of the Messages API. */
const messageSchema = z.looseObject({
  model: text,
  content: z.array(z.looseObject({ type: text, text })),
  stop_reason: text,
  usage: z
    .looseObject({
      input_tokens: count,
      cache_read_input_tokens: count,
      cache_creation_input_tokens: count,
      output_tokens: count,
      output_tokens_details: z.looseObject({ thinking_tokens: count }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
})

const faultSchema = z.looseObject({ error: z.looseObject({ type: text, message: z.string() }) })

const finishReasons: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  refusal: 'refusal',
}

/** Statuses that stand for the faults that a gateway may tell with HTTP 200. */
const statuses: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
}

/**
 * Reads an answer of the Messages API. Thinking is not part of the text; what was read from
 * the cache or written to it is part of the input, which the API counts apart.
 *
 * @throws ModelError `bad-response` when it holds no answer; a status error when it tells one
 */
export function readMessage(peer: Peer, body: unknown): ModelResponse {
  const parsed = messageSchema.safeParse(body)
  if (!parsed.success) throw unreadable(peer, body)
  const { model, content, stop_reason, usage } = parsed.data
  if (content.length === 0 && !stop_reason) throw badResponse(peer, 'no content')
  const cached = usage?.cache_read_input_tokens ?? null
  const uncached = usage?.input_tokens ?? null
  return {
    text: content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join(''),
    usage: {
      inputTokens:
        uncached === null ? null : uncached + (cached ?? 0) + (usage?.cache_creation_input_tokens ?? 0),
      outputTokens: usage?.output_tokens ?? null,
      cachedTokens: cached,
      reasoningTokens: usage?.output_tokens_details?.thinking_tokens ?? null,
    },
    finishReason: finishReasons[stop_reason ?? ''] ?? 'other',
    modelId: model || null,
  }
}

function unreadable(peer: Peer, body: unknown): Error {
  if (body === undefined || body === null || body === '') return badResponse(peer, 'an empty body')
  if (typeof body === 'string') return badResponse(peer, `text in place of JSON: “${quote(peer, body)}”`)
  const fault = faultSchema.safeParse(body)
  if (!fault.success) return badResponse(peer, 'JSON that is no message')
  const { type, message } = fault.data.error
  return statusError(peer, { status: statuses[type ?? ''] ?? 500, words: message })
}

/**
 * How long a limit that is used up stays so, in milliseconds from now, by the headers `anthropic-ratelimit-…-remaining`
 * and `…-reset`; null when `retry-after` says it already, or none is used up.
 */
export function untilReset(headers: Pick<Headers, 'get'> | undefined): number | null {
  if (!headers || headers.get('retry-after')) return null
  const waits = ['requests', 'tokens', 'input-tokens', 'output-tokens']
    .filter((limit) => Number(headers.get(`anthropic-ratelimit-${limit}-remaining`) ?? 0) <= 0)
    .map((limit) => Date.parse(headers.get(`anthropic-ratelimit-${limit}-reset`) ?? '') - Date.now())
    .filter(Number.isFinite)
  return waits.length > 0 ? Math.max(0, ...waits) : null
}
