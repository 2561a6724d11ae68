import { loadClient } from './client.ts'
import { abortedError } from './errors.ts'
import { googleError, readGenerateContent } from './google-response.ts'
import { googleContents, googleSettings } from './google-settings.ts'
import type { CreateModel } from './model.ts'

/**
 * A Gemini model through Google's older client, `@google/generative-ai`. The key is in
 * GEMINI_API_KEY or GOOGLE_API_KEY, or where `apiKeyEnv` says. This client
 * waits 300 s for the first byte, as Node's fetch does; for prompts that take longer use `google`.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = async (description, environment) => {
  const { key, baseURL, apiVersion, headers, peer, paid, parameters, generationConfig } = googleSettings(
    description,
    environment,
  )
  const { GoogleGenerativeAI } = await loadClient(
    '@google/generative-ai',
    () => import('@google/generative-ai'),
  )
  const client = new GoogleGenerativeAI(key).getGenerativeModel(
    { model: description.model },
    { baseUrl: baseURL, apiVersion, customHeaders: { ...headers } },
  )
  return {
    id: peer.id,
    provider: description.provider,
    paid,
    parameters,
    async generate(request) {
      const { signal } = request
      // The client does not notice a signal that is aborted already.
      if (signal?.aborted) throw abortedError(peer, signal)
      const { systemInstruction, contents } = googleContents(request)
      try {
        const { response } = await client.generateContent(
          {
            contents,
            generationConfig: generationConfig(request),
            ...(systemInstruction === null ? {} : { systemInstruction }),
          },
          signal ? { signal } : {},
        )
        return readGenerateContent(peer, response)
      } catch (error) {
        throw googleError(peer, error, signal)
      }
    },
  }
}
