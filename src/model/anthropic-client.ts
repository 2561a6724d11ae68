import { readAddress, withoutSlash } from './address.ts'
import { anthropicSettings } from './anthropic-settings.ts'
import { loadClient, longestCall, patientDispatcher } from './client.ts'
import type { Peer } from './errors.ts'
import type { ModelDescription, ModelRequest } from './model.ts'
import { requireModel } from './options.ts'
import { findKey, scrubber } from './secret.ts'

const anthropicAddress = 'https://api.anthropic.com'

/**
 * The client `@anthropic-ai/sdk` for a description, with what calls and batches have in common: the settings, the
 * far end as errors speak of it, and the body of a request.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export async function openAnthropic(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
) {
  requireModel(description, 'claude-sonnet-4-6')
  const settings = anthropicSettings(description)
  const address = readAddress(
    description.baseURL ?? (environment.ANTHROPIC_BASE_URL?.trim() || anthropicAddress),
  )
  const ownServer = address.url.hostname !== 'api.anthropic.com'
  const key = findKey(description, environment, ['ANTHROPIC_API_KEY'], !ownServer && !address.authorization)
  const { Anthropic, APIError } = await loadClient('@anthropic-ai/sdk', () => import('@anthropic-ai/sdk'))
  const client = new Anthropic({
    // Without one the client would look for credentials in files.
    apiKey: key ?? 'none',
    // The client puts the version into the path itself.
    baseURL: withoutSlash(address.url.origin + address.url.pathname.replace(/\/v1$/, '')),
    defaultQuery: Object.fromEntries(address.url.searchParams),
    ...(address.authorization && !key ? { defaultHeaders: { authorization: address.authorization } } : {}),
    fetchOptions: { dispatcher: patientDispatcher } as object,
    // Who calls knows whether to send again: what was not answered may have arrived.
    maxRetries: 0,
    timeout: longestCall,
    logLevel: 'off',
  })
  const peer: Peer = {
    id: `${description.provider}/${description.model}`,
    address: address.shown,
    keyNames: [description.apiKeyEnv ?? 'ANTHROPIC_API_KEY'],
    scrub: scrubber([key, ...address.secrets]),
  }
  const body = (
    { messages, maxOutputTokens, temperature }: Omit<ModelRequest, 'signal'>,
    temperatureToo: boolean,
  ) => {
    const system = messages.filter(({ role }) => role === 'system')
    return {
      ...settings.fields,
      model: description.model,
      ...(system.length > 0 ? { system: system.map(({ content }) => content).join('\n\n') } : {}),
      messages: messages
        .filter(({ role }) => role === 'user')
        .map(({ content }) => ({ role: 'user', content })),
      max_tokens: maxOutputTokens + settings.reasoningTokens,
      ...(temperatureToo ? { temperature } : {}),
    }
  }
  return { client, APIError, settings, address, peer, body }
}
