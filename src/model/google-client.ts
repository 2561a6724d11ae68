import { loadClient } from './client.ts'
import { googleSettings } from './google-settings.ts'
import type { ModelDescription } from './model.ts'

/**
 * The client `@google/genai` for a description, with its settings.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export async function openGoogle(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
) {
  const settings = googleSettings(description, environment)
  const { key, baseURL, apiVersion, headers } = settings
  const { GoogleGenAI } = await loadClient('@google/genai', () => import('@google/genai'))
  const client = new GoogleGenAI({
    apiKey: key,
    // Else an environment variable would send prompts to another service.
    vertexai: false,
    httpOptions: { baseUrl: baseURL, apiVersion, headers: { ...headers } },
  })
  return { client, settings }
}
