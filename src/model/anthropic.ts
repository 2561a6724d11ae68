import { readAddress, withoutSlash } from './address.ts'
import { readMessage, untilReset } from './anthropic-response.ts'
import { anthropicSettings } from './anthropic-settings.ts'
import { loadClient, patientDispatcher } from './client.ts'
import { isModelError, statusError, transportError, type Peer } from './errors.ts'
import type { CreateModel, ModelRequest } from './model.ts'
import { requireModel } from './options.ts'
import { findKey, scrubber } from './secret.ts'

const anthropicAddress = 'https://api.anthropic.com'
/** Milliseconds after which a call that its caller does not limit is given up. */
const longestCall = 3_600_000

/**
 * A Claude model, or any that speaks Anthropic's Messages API, through the client `@anthropic-ai/sdk`. The key
 * is in ANTHROPIC_API_KEY, or where `apiKeyEnv` says; servers other than Anthropic's need none.
 * ANTHROPIC_BASE_URL is heeded when the description has no `baseURL`; either may end in `/v1`.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = async (description, environment) => {
  requireModel(description, 'claude-sonnet-4-6')
  const { reasoningTokens, sendTemperature, mayDropTemperature, fields, shown } =
    anthropicSettings(description)
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
    maxRetries: 0,
    timeout: longestCall,
    logLevel: 'off',
  })
  const id = `${description.provider}/${description.model}`
  const peer: Peer = {
    id,
    address: address.shown,
    keyNames: [description.apiKeyEnv ?? 'ANTHROPIC_API_KEY'],
    scrub: scrubber([key, ...address.secrets]),
  }
  /** Shared by all calls, so that what one learned the next one knows. */
  let withTemperature = sendTemperature

  const body = ({ messages, maxOutputTokens, temperature }: ModelRequest, temperatureToo: boolean) => {
    const system = messages.filter(({ role }) => role === 'system')
    return {
      ...fields,
      model: description.model,
      ...(system.length > 0 ? { system: system.map(({ content }) => content).join('\n\n') } : {}),
      messages: messages
        .filter(({ role }) => role === 'user')
        .map(({ content }) => ({ role: 'user', content })),
      max_tokens: maxOutputTokens + reasoningTokens,
      ...(temperatureToo ? { temperature } : {}),
    }
  }

  return {
    id,
    provider: description.provider,
    paid: description.paid ?? !address.local,
    get parameters() {
      return {
        baseURL: peer.scrub(address.shown),
        tokenLimitField: 'max_tokens',
        reasoningTokens,
        temperature: withTemperature ? 'as requested' : null,
        ...shown,
      }
    },
    async generate(request) {
      const { signal } = request
      let temperatureToo = withTemperature
      for (;;) {
        try {
          // Not by `client.messages`, which warns on the console of models and settings.
          // oxlint-disable-next-line no-await-in-loop -- the second wording depends on how the first was refused
          const message: unknown = await client.post('/v1/messages', {
            body: body(request, temperatureToo),
            ...(signal ? { signal } : {}),
          })
          return readMessage(peer, message)
        } catch (error) {
          if (!(error instanceof APIError) || error.status === undefined || signal?.aborted)
            throw isModelError(error) ? error : transportError(peer, error, signal)
          const words = error.apiMessage ?? error.message.replace(/^\d{3} /, '')
          const drop = temperatureToo && mayDropTemperature && error.status === 400 && refusesOne(words)
          if (!drop)
            throw statusError(peer, {
              status: error.status,
              words: words === 'status code (no body)' ? '' : words,
              type: /spend_limit/.test(error.errorCode ?? '') ? 'insufficient_quota' : null,
              headers: error.headers,
              retryAfterMs: error.status === 429 ? untilReset(error.headers) : null,
            })
          temperatureToo = withTemperature = false
        }
      }
    },
  }
}

/** Whether a server's words say that the model takes no temperature, or no other than its own. */
const refusesOne = (words: string): boolean =>
  /\btemperature\b/.test(words) &&
  /deprecated|unsupported|not (be )?(supported|permitted|allowed)|does(n't| not) support|extra inputs|may only be set|must be (set to )?1\b/i.test(
    words,
  )
