import { loadClient } from './client.ts'
import { abortedError } from './errors.ts'
import { googleError, readGenerateContent } from './google-response.ts'
import { googleContents, googleSettings } from './google-settings.ts'
import type { CreateModel } from './model.ts'

/**
 * A Gemini model through the client `@google/genai`. The key is in
 * GEMINI_API_KEY or GOOGLE_API_KEY, or where `apiKeyEnv` says.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = async (description, environment) => {
  const { key, baseURL, apiVersion, headers, peer, paid, parameters, generationConfig } = googleSettings(
    description,
    environment,
  )
  const { GoogleGenAI } = await loadClient('@google/genai', () => import('@google/genai'))
  const client = new GoogleGenAI({
    apiKey: key,
    // Else an environment variable would send prompts to another service.
    vertexai: false,
    httpOptions: { baseUrl: baseURL, apiVersion, headers: { ...headers } },
  })
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
