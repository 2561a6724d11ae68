import { z } from 'zod'
import type { Wire } from './wire.ts'

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  temperature: z.number().optional(),
})

/** OpenAI's Chat Completions. */
export const openAIWire: Wire = {
  path: '/v1',
  answer: ({ text, finishReason, inputTokens, outputTokens, modelId }) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: modelId,
    choices: [
      {
        index: 0,
        message:
          finishReason === 'refusal'
            ? { role: 'assistant', content: null, refusal: text || 'I cannot help with that.' }
            : { role: 'assistant', content: text, refusal: null },
        finish_reason: finishReason === 'refusal' ? 'stop' : finishReason,
      },
    ],
    ...(inputTokens === null || outputTokens === null
      ? {}
      : {
          usage: {
            prompt_tokens: inputTokens,
            completion_tokens: outputTokens,
            total_tokens: inputTokens + outputTokens,
          },
        }),
  }),
  error: (status, message) => ({ error: { message, type: `status_${status}`, param: null, code: null } }),
  empty: { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'fake', choices: [] },
  read(body, headers) {
    const { model, messages, max_tokens, max_completion_tokens, temperature } = bodySchema.parse(body)
    return {
      model,
      messages,
      maxOutputTokens: max_completion_tokens ?? max_tokens ?? null,
      temperature: temperature ?? null,
      key: /^Bearer (.*)$/.exec(String(headers.authorization ?? ''))?.[1] ?? null,
    }
  },
}
