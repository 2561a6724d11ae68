import { readAddress } from './address.ts'
import { loadClient, patientDispatcher } from './client.ts'
import { isModelError, statusError, transportError, type Peer } from './errors.ts'
import type { CreateModel, Model, ModelDescription, ModelRequest } from './model.ts'
import { readCompletion } from './openai-response.ts'
import { readResponse } from './openai-responses.ts'
import {
  adaptWording,
  defaultReasoningTokens,
  firstWording,
  isReasoningModel,
  openAIOptionsSchema,
  type Wording,
} from './openai-settings.ts'
import { readOptions, requireModel } from './options.ts'
import { findKey, scrubber } from './secret.ts'

const openAIAddress = 'https://api.openai.com/v1'
/** Milliseconds after which a call that its caller does not limit is given up. */
const longestCall = 3_600_000

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
  requireModel(description, 'gpt-5-mini')
  const options = readOptions(description, openAIOptionsSchema)
  const address = readAddress(description.baseURL ?? (environment.OPENAI_BASE_URL?.trim() || openAIAddress))
  const ownServer = address.url.hostname !== 'api.openai.com'
  const key = findKey(description, environment, ['OPENAI_API_KEY'], !ownServer && !address.authorization)
  const { OpenAI, APIError } = await loadClient('openai', () => import('openai'))
  const client = new OpenAI({
    apiKey: key ?? 'none',
    adminAPIKey: null,
    // The account's names are nobody else's business.
    organization: ownServer ? null : (environment.OPENAI_ORG_ID ?? null),
    project: ownServer ? null : (environment.OPENAI_PROJECT_ID ?? null),
    baseURL: address.url.origin + address.url.pathname.replace(/\/$/, ''),
    defaultQuery: Object.fromEntries(address.url.searchParams),
    ...(address.authorization && !key ? { defaultHeaders: { authorization: address.authorization } } : {}),
    fetchOptions: { dispatcher: patientDispatcher } as object,
    maxRetries: 0,
    timeout: longestCall,
    logLevel: 'off',
  })
  const peer: Peer = {
    id,
    address: address.shown,
    keyNames: [description.apiKeyEnv ?? 'OPENAI_API_KEY'],
    scrub: scrubber([key, ...address.secrets]),
  }
  const reasoningTokens =
    description.reasoningTokens ?? (isReasoningModel(description.model) ? defaultReasoningTokens : 0)
  const first = firstWording(description.model, ownServer, options)
  /** Shared by all calls, so that what one learned the next one knows. */
  let learned = first

  const responses = options.api === 'responses'
  const effort = options.reasoningEffort
  const body = (request: ModelRequest, wording: Wording) => ({
    // Else OpenAI keeps every prompt for a month.
    ...(responses ? { store: false } : {}),
    ...options.extraBody,
    ...(effort ? (responses ? { reasoning: { effort } } : { reasoning_effort: effort }) : {}),
    ...fieldsOf(request),
    model: description.model,
    [responses ? 'input' : 'messages']: request.messages.map(({ role, content }) => ({ role, content })),
    [wording.tokenLimitField]: request.maxOutputTokens + reasoningTokens,
    ...(wording.sendTemperature ? { temperature: request.temperature } : {}),
  })
  // Not by `client.responses`, which fails on bodies that are no object before they can be told of.
  const ask = (request: ModelRequest, wording: Wording): Promise<unknown> =>
    client.post(responses ? '/responses' : '/chat/completions', {
      body: body(request, wording),
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
