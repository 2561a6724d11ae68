import { abortedError } from './errors.ts'
import { googleError, readGenerateContent } from './google-response.ts'
import { openGoogle } from './google-client.ts'
import { googleContents } from './google-settings.ts'
import type { CreateModel } from './model.ts'

/**
 * A Gemini model through the client `@google/genai`. The key is in
 * GEMINI_API_KEY or GOOGLE_API_KEY, or where `apiKeyEnv` says.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = async (description, environment) => {
  const { client, settings } = await openGoogle(description, environment)
  const { peer, paid, parameters, generationConfig } = settings
  return {
    id: peer.id,
    provider: description.provider,
    paid,
    parameters,
    async generate(request) {
      const { signal } = request
      if (signal?.aborted) throw abortedError(peer, signal)
      const { systemInstruction, contents } = googleContents(request)
      try {
        const response: unknown = await client.models.generateContent({
          model: description.model,
          contents,
          config: {
            ...generationConfig(request),
            ...(systemInstruction === null ? {} : { systemInstruction }),
            ...(signal ? { abortSignal: signal } : {}),
            // One call here is one request there.
            automaticContinuation: false,
          } as object,
        })
        return readGenerateContent(peer, response)
      } catch (error) {
        throw googleError(peer, error, signal)
      }
    },
  }
}
