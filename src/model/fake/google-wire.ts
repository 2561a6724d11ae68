import { z } from 'zod'
import type { Wire } from './wire.ts'

const partsSchema = z.looseObject({ parts: z.array(z.looseObject({ text: z.string() })) })
const bodySchema = z.looseObject({
  contents: z.array(partsSchema),
  systemInstruction: partsSchema.optional(),
  generationConfig: z
    .looseObject({ maxOutputTokens: z.number().optional(), temperature: z.number().optional() })
    .optional(),
})

const finishReasons = { stop: 'STOP', length: 'MAX_TOKENS', refusal: 'SAFETY' }
const joined = ({ parts }: z.infer<typeof partsSchema>) => parts.map(({ text }) => text).join('')

/** Google's generateContent. */
export const googleWire: Wire = {
  path: '/v1beta',
  answer: ({ text, finishReason, inputTokens, outputTokens, modelId }) => ({
    candidates: [
      {
        index: 0,
        finishReason: finishReasons[finishReason],
        ...(text ? { content: { role: 'model', parts: [{ text }] } } : {}),
      },
    ],
    ...(inputTokens === null || outputTokens === null
      ? {}
      : {
          usageMetadata: {
            promptTokenCount: inputTokens,
            candidatesTokenCount: outputTokens,
            totalTokenCount: inputTokens + outputTokens,
          },
        }),
    modelVersion: modelId,
  }),
  error: (status, message) => ({ error: { code: status, message, status: 'FAKE' } }),
  empty: {},
  read(body, headers, path) {
    const { contents, systemInstruction, generationConfig } = bodySchema.parse(body)
    const key = headers['x-goog-api-key']
    return {
      model: /models\/([^:]+):generateContent/.exec(path)?.[1] ?? '',
      messages: [
        ...(systemInstruction ? [{ role: 'system' as const, content: joined(systemInstruction) }] : []),
        ...contents.map((content) => ({ role: 'user' as const, content: joined(content) })),
      ],
      maxOutputTokens: generationConfig?.maxOutputTokens ?? null,
      temperature: generationConfig?.temperature ?? null,
      key: typeof key === 'string' ? key : null,
    }
  },
}
