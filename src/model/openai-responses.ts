import { z } from 'zod'
import { statusError, type Peer } from './errors.ts'
import type { FinishReason, ModelResponse } from './model.ts'
import { unreadable } from './openai-response.ts'

const count = z.number().int().nonnegative().nullish().catch(null)
const text = z.string().nullish().catch(null)

/** What is read of an answer of the Responses API; servers differ in all else. */
const responseSchema = z.looseObject({
  model: text,
  status: text,
  error: z.looseObject({ code: text, message: text }).nullish().catch(null),
  incomplete_details: z.looseObject({ reason: text }).nullish().catch(null),
  output: z.array(
    z.looseObject({
      type: text,
      phase: text,
      content: z
        .array(z.looseObject({ type: text, text, refusal: text }))
        .nullish()
        .catch(null),
    }),
  ),
  usage: z
    .looseObject({
      input_tokens: count,
      output_tokens: count,
      input_tokens_details: z.looseObject({ cached_tokens: count }).nullish().catch(null),
      output_tokens_details: z.looseObject({ reasoning_tokens: count }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
})

type Body = z.infer<typeof responseSchema>

const reasons: Readonly<Record<string, FinishReason>> = {
  max_output_tokens: 'length',
  content_filter: 'refusal',
}

/** Statuses that stand for the faults told with HTTP 200; all others are the prompt's. */
const statuses: Readonly<Record<string, number>> = {
  rate_limit_exceeded: 429,
  server_error: 500,
  vector_store_timeout: 500,
}

/**
 * Reads an answer of the Responses API. Reasoning and commentary are not the answer; a fault of policy is a refusal.
 *
 * @throws ModelError `bad-response` when it holds no answer; a status error when it tells of a failure
 */
export function readResponse(peer: Peer, body: unknown): ModelResponse {
  const parsed = responseSchema.safeParse(body)
  const declined = parsed.success && /policy/.test(parsed.data.error?.code ?? '')
  if (parsed.success && parsed.data.status === 'failed' && !declined)
    throw statusError(peer, {
      status: statuses[parsed.data.error?.code ?? 'server_error'] ?? 400,
      words: parsed.data.error?.message ?? '',
    })
  if (
    !parsed.success ||
    (parsed.data.output.length === 0 && !declined && parsed.data.status !== 'incomplete')
  )
    throw unreadable(peer, body, 'output', 'answer of the Responses API')
  const { model, output, usage } = parsed.data
  const parts = output
    .filter(({ type, phase }) => type === 'message' && phase !== 'commentary')
    .flatMap(({ content }) => content ?? [])
  const refusal = parts.map((part) => (part.type === 'refusal' ? (part.refusal ?? '') : '')).join('')
  const refused = declined || parts.some(({ type }) => type === 'refusal')
  return {
    text: parts.map((part) => (part.type === 'output_text' ? (part.text ?? '') : '')).join('') || refusal,
    usage: {
      inputTokens: usage?.input_tokens ?? null,
      outputTokens: usage?.output_tokens ?? null,
      cachedTokens: usage?.input_tokens_details?.cached_tokens ?? null,
      reasoningTokens: usage?.output_tokens_details?.reasoning_tokens ?? null,
    },
    finishReason: refused ? 'refusal' : finishReason(parsed.data),
    modelId: model || null,
  }
}

function finishReason({ status, incomplete_details }: Body): FinishReason {
  if (status === 'completed') return 'stop'
  return status === 'incomplete' ? (reasons[incomplete_details?.reason ?? ''] ?? 'other') : 'other'
}
