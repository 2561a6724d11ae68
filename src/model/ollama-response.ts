import { z } from 'zod'
import { badResponse, quote, type Peer } from './errors.ts'
import type { FinishReason, ModelResponse } from './model.ts'

const count = z.number().int().nonnegative().nullish().catch(null)
const text = z.string().nullish().catch(null)

/** What is read of an answer of `/api/chat`. */
const chatSchema = z.looseObject({
  model: text,
  message: z.looseObject({ content: z.string() }),
  done_reason: text,
  prompt_eval_count: count,
  eval_count: count,
})

const faultSchema = z.looseObject({ error: z.string() })
const finishReasons: Readonly<Record<string, FinishReason>> = { stop: 'stop', length: 'length' }

/**
 * Reads an answer of Ollama's. Thoughts, which it gives apart, are not part of the text but of the tokens.
 *
 * @throws ModelError `bad-response` when it holds no answer
 */
export function readChat(peer: Peer, body: unknown): ModelResponse {
  const parsed = chatSchema.safeParse(body)
  if (!parsed.success) {
    const fault = faultSchema.safeParse(body)
    throw badResponse(
      peer,
      fault.success
        ? `an error in place of an answer: ${quote(peer, fault.data.error)}`
        : 'JSON that is no chat answer',
    )
  }
  const { model, message, done_reason, prompt_eval_count, eval_count } = parsed.data
  return {
    text: message.content,
    usage: {
      inputTokens: prompt_eval_count ?? null,
      outputTokens: eval_count ?? null,
      cachedTokens: null,
      reasoningTokens: null,
    },
    finishReason: finishReasons[done_reason ?? ''] ?? 'other',
    modelId: model || null,
  }
}

/** The server's sentence in the body of an error: its `error`, else the text as it is. */
export function faultWords(body: string): string {
  try {
    return faultSchema.parse(JSON.parse(body)).error
  } catch {
    return body
  }
}
