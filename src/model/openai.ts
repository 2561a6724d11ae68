import { isModelError, statusError, transportError } from './errors.ts'
import type { CreateModel, Model, ModelDescription, ModelRequest } from './model.ts'
import { openOpenAI } from './openai-client.ts'
import { readCompletion } from './openai-response.ts'
import { readResponse } from './openai-responses.ts'
import { adaptWording, type Wording } from './openai-settings.ts'

/**
 * A model of OpenAI, or of any server that speaks its Chat Completions or (with the option
 * `api: 'responses'`) its Responses API, through the client `openai`.
 *
 * The key is in OPENAI_API_KEY, or where `apiKeyEnv` says; servers other than
 * OpenAI's need none, and are sent it when it is set. OPENAI_BASE_URL is heeded when the description has no `baseURL`.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = (description, environment) =>
  createChatModel(description, environment)

/**
 * As {@link createModel}, for providers that speak the same format.
 *
 * @param id the model's id, also in errors
 * @param fieldsOf more fields of the body, which may differ from request to request
 */
export async function createChatModel(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  id = `openai/${description.model}`,
  fieldsOf: (request: ModelRequest) => Readonly<Record<string, unknown>> = () => ({}),
): Promise<Model> {
  const { client, APIError, options, address, peer, reasoningTokens, responses, first, body } =
    await openOpenAI(description, environment, id)
  /** Shared by all calls, so that what one learned the next one knows. */
  let learned = first

  // Not by `client.responses`, which fails on bodies that are no object before they can be told of.
  const ask = (request: ModelRequest, wording: Wording): Promise<unknown> =>
    client.post(responses ? '/responses' : '/chat/completions', {
      body: body(request, wording, fieldsOf(request)),
      ...(request.signal ? { signal: request.signal } : {}),
    })
  const read = responses ? readResponse : readCompletion

  return {
    id,
    provider: 'openai',
    paid: description.paid ?? !address.local,
    get parameters() {
      return {
        baseURL: peer.scrub(address.shown),
        ...(responses ? { api: 'responses' } : {}),
        tokenLimitField: learned.tokenLimitField,
        reasoningTokens,
        temperature: learned.sendTemperature ? 'as requested' : null,
        ...(options.reasoningEffort ? { reasoningEffort: options.reasoningEffort } : {}),
        ...(options.extraBody ? { extraBody: peer.scrub(JSON.stringify(options.extraBody)) } : {}),
      }
    },
    async generate(request) {
      const { signal } = request
      let wording = learned
      for (;;) {
        try {
          // oxlint-disable-next-line no-await-in-loop -- the next wording depends on how this one was refused
          return read(peer, await ask(request, wording))
        } catch (error) {
          if (!(error instanceof APIError) || error.status === undefined || signal?.aborted)
            throw isModelError(error) ? error : transportError(peer, error, signal)
          const words = error.message.replace(/^\d{3} /, '')
          const next =
            error.status === 400 || error.status === 422
              ? adaptWording(first, wording, options, error.param ?? null, words)
              : null
          if (!next)
            throw statusError(peer, {
              status: error.status,
              words: words === 'status code (no body)' ? '' : words,
              type: error.code ?? null,
              headers: error.headers,
            })
          learned = {
            tokenLimitField:
              next.tokenLimitField === first.tokenLimitField ? learned.tokenLimitField : next.tokenLimitField,
            sendTemperature: learned.sendTemperature && next.sendTemperature,
          }
          wording = next
        }
      }
    },
  }
}
