import { openAnthropic } from './anthropic-client.ts'
import { readMessage, untilReset } from './anthropic-response.ts'
import { isModelError, statusError, transportError } from './errors.ts'
import type { CreateModel } from './model.ts'

/**
 * A Claude model, or any that speaks Anthropic's Messages API, through the client `@anthropic-ai/sdk`. The key
 * is in ANTHROPIC_API_KEY, or where `apiKeyEnv` says; servers other than Anthropic's need none.
 * ANTHROPIC_BASE_URL is heeded when the description has no `baseURL`; either may end in `/v1`.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = async (description, environment) => {
  const { client, APIError, settings, address, peer, body } = await openAnthropic(description, environment)
  const { reasoningTokens, sendTemperature, mayDropTemperature, shown } = settings
  /** Shared by all calls, so that what one learned the next one knows. */
  let withTemperature = sendTemperature

  return {
    id: peer.id,
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
