import { z } from 'zod'
import { openAIWire } from './openai-wire.ts'
import type { Wire } from './wire.ts'

const partsSchema = z
  .array(z.object({ type: z.literal('input_text'), text: z.string() }))
  .transform((parts) => parts.map(({ text }) => text).join(''))
const bodySchema = z.looseObject({
  model: z.string(),
  input: z.array(z.object({ role: z.enum(['system', 'user']), content: z.union([z.string(), partsSchema]) })),
  max_output_tokens: z.number().optional(),
  temperature: z.number().optional(),
})

/** OpenAI's Responses API. */
export const openAIResponsesWire: Wire = {
  path: '/v1',
  answer: ({ text, finishReason, inputTokens, outputTokens, modelId }) => ({
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: modelId,
    status: finishReason === 'length' ? 'incomplete' : 'completed',
    incomplete_details: finishReason === 'length' ? { reason: 'max_output_tokens' } : null,
    error: null,
    output: [
      { id: 'rs_1', type: 'reasoning', summary: [] },
      {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        status: 'completed',
        content: [
          finishReason === 'refusal'
            ? { type: 'refusal', refusal: text || 'I cannot help with that.' }
            : { type: 'output_text', text, annotations: [] },
        ],
      },
    ],
    ...(inputTokens === null || outputTokens === null
      ? {}
      : {
          usage: {
            input_tokens: inputTokens,
            input_tokens_details: { cached_tokens: 0 },
            output_tokens: outputTokens,
            output_tokens_details: { reasoning_tokens: 0 },
            total_tokens: inputTokens + outputTokens,
          },
        }),
  }),
  error: openAIWire.error,
  empty: { id: 'resp_1', object: 'response', created_at: 1, model: 'fake', status: 'completed', output: [] },
  read(body, headers, path) {
    if (!path.endsWith('/responses')) throw new Error(`asked ${path}, which is no Responses API`)
    const { model, input, max_output_tokens, temperature } = bodySchema.parse(body)
    return {
      model,
      messages: input,
      maxOutputTokens: max_output_tokens ?? null,
      temperature: temperature ?? null,
      key: /^Bearer (.*)$/.exec(String(headers.authorization ?? ''))?.[1] ?? null,
    }
  },
}
