import { readAddress } from './address.ts'
import { loadClient, longestCall, patientDispatcher } from './client.ts'
import type { Peer } from './errors.ts'
import type { ModelDescription, ModelRequest } from './model.ts'
import {
  defaultReasoningTokens,
  firstWording,
  isReasoningModel,
  openAIOptionsSchema,
  type Wording,
} from './openai-settings.ts'
import { readOptions, requireModel } from './options.ts'
import { findKey, scrubber } from './secret.ts'

const openAIAddress = 'https://api.openai.com/v1'

/**
 * The client `openai` for a description, with what calls and batches have in common: the settings, the far end
 * as errors speak of it, and the body of a request.
 *
 * @param id the model's id, also in errors
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export async function openOpenAI(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  id = `openai/${description.model}`,
) {
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
    // Who calls knows whether to send again: what was not answered may have arrived.
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
  const responses = options.api === 'responses'
  const effort = options.reasoningEffort
  const body = (
    request: Omit<ModelRequest, 'signal'>,
    wording: Wording,
    more: Readonly<Record<string, unknown>> = {},
  ) => ({
    // Else OpenAI keeps every prompt for a month.
    ...(responses ? { store: false } : {}),
    ...options.extraBody,
    ...(effort ? (responses ? { reasoning: { effort } } : { reasoning_effort: effort }) : {}),
    ...more,
    model: description.model,
    [responses ? 'input' : 'messages']: request.messages.map(({ role, content }) => ({ role, content })),
    [wording.tokenLimitField]: request.maxOutputTokens + reasoningTokens,
    ...(wording.sendTemperature ? { temperature: request.temperature } : {}),
  })
  return {
    client,
    APIError,
    options,
    key,
    address,
    peer,
    reasoningTokens,
    /** Whether it speaks the Responses API. */
    responses,
    /** The wording to begin with. */
    first: firstWording(description.model, ownServer, options),
    body,
  }
}
