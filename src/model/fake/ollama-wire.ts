import { z } from 'zod'
import type { Wire } from './wire.ts'

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })),
  stream: z.literal(false),
  options: z.looseObject({ num_predict: z.number().optional(), temperature: z.number().optional() }),
})

/** Ollama's own chat. It knows no refusal. */
export const ollamaWire: Wire = {
  path: '',
  answer: ({ text, finishReason, inputTokens, outputTokens, modelId }) => ({
    model: modelId,
    created_at: '2026-01-01T00:00:00Z',
    message: { role: 'assistant', content: text },
    done: true,
    done_reason: finishReason,
    total_duration: 1,
    ...(inputTokens === null || outputTokens === null
      ? {}
      : { prompt_eval_count: inputTokens, eval_count: outputTokens }),
  }),
  error: (_, message) => ({ error: message }),
  empty: { model: 'fake', created_at: '2026-01-01T00:00:00Z', done: true, done_reason: 'load' },
  read(body, headers, path) {
    if (!/\/api\/chat(\?|$)/.test(path)) throw new Error(`asked ${path}, which is no chat`)
    const { model, messages, options } = bodySchema.parse(body)
    return {
      model,
      messages,
      maxOutputTokens: options.num_predict ?? null,
      temperature: options.temperature ?? null,
      key: /^Bearer (.*)$/.exec(String(headers.authorization ?? ''))?.[1] ?? null,
    }
  },
}
