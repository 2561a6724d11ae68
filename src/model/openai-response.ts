import { z } from 'zod'
import { badResponse, quote, statusError, type Peer } from './errors.ts'
import type { FinishReason, ModelResponse } from './model.ts'

const count = z.number().int().nonnegative().nullish().catch(null)
const text = z.string().nullish().catch(null)

/** What is read of a chat completion; servers differ in all else. */
const completionSchema = z.looseObject({
  model: text,
  choices: z
    .array(
      z.looseObject({
        finish_reason: text,
        message: z.looseObject({
          content: z.union([z.string(), z.array(z.looseObject({ type: z.string(), text }))]).nullish(),
          refusal: text,
        }),
      }),
    )
    .min(1),
  usage: z
    .looseObject({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.looseObject({ cached_tokens: count }).nullish().catch(null),
      completion_tokens_details: z.looseObject({ reasoning_tokens: count }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
})

const faultSchema = z.looseObject({ error: z.looseObject({ message: z.string(), code: z.unknown() }) })

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'refusal',
}

/**
 * Reads a chat completion. Reasoning in fields of its own (`reasoning_content`) is not the answer;
 * in content parts only those of type `text` are.
 *
 * @throws ModelError `bad-response` when it holds no answer; a status error when it tells one (some gateways send faults with HTTP 200)
 */
export function readCompletion(peer: Peer, body: unknown): ModelResponse {
  const completion = completionSchema.safeParse(body)
  if (!completion.success) throw unreadable(peer, body, 'choices', 'chat completion')
  const { model, choices, usage } = completion.data
  const choice = choices[0] as (typeof choices)[number]
  const { content, refusal } = choice.message
  const answer = Array.isArray(content)
    ? content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('')
    : (content ?? '')
  return {
    text: answer || (refusal ?? ''),
    usage: {
      inputTokens: usage?.prompt_tokens ?? null,
      outputTokens: usage?.completion_tokens ?? null,
      cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? null,
      reasoningTokens: usage?.completion_tokens_details?.reasoning_tokens ?? null,
    },
    finishReason: refusal ? 'refusal' : (finishReasons[choice.finish_reason ?? ''] ?? 'other'),
    modelId: model || null,
  }
}

/**
 * The error for a body that is not what was asked for.
 *
 * @param list the field that holds answers; when it is there but empty, the error says so
 * @param expected what the body should have been
 */
export function unreadable(peer: Peer, body: unknown, list: string, expected: string): Error {
  if (body === undefined || body === null || body === '') return badResponse(peer, 'an empty body')
  if (typeof body === 'string') return badResponse(peer, `text in place of JSON: “${quote(peer, body)}”`)
  const fault = faultSchema.safeParse(body)
  if (fault.success) {
    const { message, code } = fault.data.error
    const status = Number(code)
    return Number.isInteger(status) && status >= 400 && status < 600
      ? statusError(peer, { status, words: message })
      : badResponse(peer, `an error in place of an answer: ${quote(peer, message)}`)
  }
  const answers = (body as Readonly<Record<string, unknown>>)[list]
  return badResponse(
    peer,
    Array.isArray(answers) && answers.length === 0 ? `no ${list}` : `JSON that is no ${expected}`,
  )
}
