import { z } from 'zod'
import type { Wire } from './wire.ts'

const bodySchema = z.looseObject({
  model: z.string(),
  max_tokens: z.number(),
  system: z.string().optional(),
  messages: z.array(z.object({ role: z.literal('user'), content: z.string() })).min(1),
  temperature: z.number().optional(),
})

const stopReasons = { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' }

/** Anthropic's Messages API. */
export const anthropicWire: Wire = {
  path: '/v1',
  answer: ({ text, finishReason, inputTokens, outputTokens, modelId }) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: modelId,
    content: text ? [{ type: 'text', text, citations: null }] : [],
    stop_reason: stopReasons[finishReason],
    stop_sequence: null,
    ...(inputTokens === null || outputTokens === null
      ? {}
      : {
          usage: {
            input_tokens: inputTokens,
            cache_creation_input_tokens: 0,
            cache_read_input_tokens: 0,
            output_tokens: outputTokens,
          },
        }),
  }),
  error: (status, message) => ({ type: 'error', error: { type: `status_${status}`, message } }),
  empty: { id: 'msg_1', type: 'message', role: 'assistant', model: 'fake', content: [], stop_reason: null },
  read(body, headers, path) {
    if (path !== '/v1/messages') throw new Error(`asked ${path}, which is no Messages API`)
    if (!headers['anthropic-version']) throw new Error('no anthropic-version')
    const { model, system, messages, max_tokens, temperature } = bodySchema.parse(body)
    return {
      model,
      messages: [
        ...(system === undefined ? [] : [{ role: 'system' as const, content: system }]),
        ...messages,
      ],
      maxOutputTokens: max_tokens,
      temperature: temperature ?? null,
      key: /^Bearer (.*)$/.exec(String(headers.authorization ?? ''))?.[1] ?? null,
    }
  },
}
