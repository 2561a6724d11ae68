import { z } from 'zod'
import { abortedError, badResponse, isModelError, statusError, transportError, type Peer } from './errors.ts'
import type { FinishReason, ModelError, ModelResponse } from './model.ts'

const count = z.number().int().nonnegative().nullish().catch(null)
const text = z.string().nullish().catch(null)

/** What is read of a `generateContent` answer. */
const responseSchema = z.looseObject({
  candidates: z
    .array(
      z.looseObject({
        content: z
          .looseObject({
            parts: z.array(z.looseObject({ text, thought: z.boolean().nullish().catch(null) })).nullish(),
          })
          .nullish(),
        finishReason: text,
      }),
    )
    .nullish(),
  promptFeedback: z.looseObject({ blockReason: text }).nullish().catch(null),
  usageMetadata: z
    .looseObject({
      promptTokenCount: count,
      candidatesTokenCount: count,
      thoughtsTokenCount: count,
      cachedContentTokenCount: count,
    })
    .nullish()
    .catch(null),
  modelVersion: text,
})

const finishReasons: Readonly<Record<string, FinishReason>> = {
  STOP: 'stop',
  MAX_TOKENS: 'length',
  SAFETY: 'refusal',
  RECITATION: 'refusal',
  LANGUAGE: 'refusal',
  BLOCKLIST: 'refusal',
  PROHIBITED_CONTENT: 'refusal',
  SPII: 'refusal',
}

/**
 * Reads a `generateContent` answer as either client gives it. Thoughts are not
 * part of the text, but are output that is paid for; a blocked prompt is a refusal.
 *
 * @throws ModelError `bad-response` when there is neither answer nor block
 */
export function readGenerateContent(peer: Peer, body: unknown): ModelResponse {
  const parsed = responseSchema.safeParse(body)
  if (!parsed.success) throw badResponse(peer, 'JSON that is no generateContent answer')
  const { candidates, promptFeedback, usageMetadata, modelVersion } = parsed.data
  const candidate = candidates?.[0]
  const blocked = Boolean(promptFeedback?.blockReason)
  if (!candidate && !blocked) throw badResponse(peer, 'no candidates')
  const parts = candidate?.content?.parts ?? []
  const answered = usageMetadata?.candidatesTokenCount ?? null
  const thought = usageMetadata?.thoughtsTokenCount ?? null
  return {
    text: parts.map((part) => (part.thought ? '' : (part.text ?? ''))).join(''),
    usage: {
      inputTokens: usageMetadata?.promptTokenCount ?? null,
      outputTokens: answered === null && thought === null ? null : (answered ?? 0) + (thought ?? 0),
      cachedTokens: usageMetadata?.cachedContentTokenCount ?? null,
      reasoningTokens: thought,
    },
    finishReason: candidate ? (finishReasons[candidate.finishReason ?? ''] ?? 'other') : 'refusal',
    modelId: modelVersion || null,
  }
}

/** The error for what either of Google's clients threw. */
export function googleError(peer: Peer, thrown: unknown, signal: AbortSignal | undefined): ModelError {
  if (isModelError(thrown)) return thrown
  if (signal?.aborted) return abortedError(peer, signal)
  const { status, message } = thrown as { status?: unknown; message?: unknown }
  if (typeof status !== 'number') return transportError(peer, thrown, signal)
  const words = String(message)
  return statusError(peer, { status, words: innerMessage(words), retryAfterMs: retryDelay(words) })
}

const faultSchema = z.looseObject({
  error: z.looseObject({ message: z.string(), status: z.string().catch('') }),
})

/** The server's sentence inside what the clients wrap it in: JSON (the newer), or `Error fetching from …: [400 Bad Request] ` (the older). */
function innerMessage(words: string): string {
  try {
    const { error } = faultSchema.parse(JSON.parse(words))
    return error.message
  } catch {
    return words.replace(/^.*?Error fetching from \S+: \[\d+ [^\]]*\] /s, '')
  }
}

/** The wait in google.rpc.RetryInfo (`"retryDelay": "37s"`), in milliseconds; null when there is none. */
function retryDelay(words: string): number | null {
  const seconds = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(words)?.[1]
  return seconds === undefined ? null : Number(seconds) * 1000
}
