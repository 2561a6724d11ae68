import { readAddress, withoutSlash } from './address.ts'
import { makeSpecified } from './ai-sdk-package.ts'
import { aiSdkError, readResult } from './ai-sdk-response.ts'
import { aiSdkOptionsSchema } from './ai-sdk-settings.ts'
import { mayThinkUnasked } from './anthropic-settings.ts'
import { patientDispatcher } from './client.ts'
import { abortedError, type Peer } from './errors.ts'
import { isThinkingModel } from './google-settings.ts'
import { ModelError, type Model, type ModelDescription, type ModelRequest } from './model.ts'
import { defaultReasoningTokens, isReasoningModel } from './openai-settings.ts'
import { readOptions, requireModel } from './options.ts'
import { findKey, scrubber, secretsOf } from './secret.ts'

/**
 * A language model of any provider of the AI SDK, by the package that `options.package` names and the user's project
 * holds. Its `doGenerate` is called directly, without the SDK's own retries. The package finds its key by
 * itself, in the environment variable that its documentation names, or is given the one of `apiKeyEnv`.
 *
 * @param root folder that the package is looked up from
 * @throws ModelError `missing-client`, `missing-key`, or `configuration` that says what is wrong with options or package
 */
export async function createModel(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  root: string = process.cwd(),
): Promise<Model> {
  requireModel(description, 'gpt-5-mini')
  const options = readOptions(description, aiSdkOptionsSchema)
  const { apiKeyEnv } = description
  const baseURL = description.baseURL ?? options.settings?.['baseURL']
  const address = typeof baseURL === 'string' ? readAddress(baseURL) : null
  const key = apiKeyEnv === undefined ? null : findKey(description, environment, [], false)
  const scrub = scrubber([...secretsOf(description, environment), ...(address?.secrets ?? [])])
  const id = `${description.provider}/${description.model}`
  const specified = await makeSpecified(
    description.model,
    options,
    root,
    {
      ...options.settings,
      ...(address ? { baseURL: withoutSlash(address.url.href) } : {}),
      ...(key ? { apiKey: key } : {}),
      ...(address?.authorization && !key ? signedIn(options.settings, address.authorization) : {}),
      fetch: patientFetch,
    },
    address !== null || key !== null || options.settings !== undefined,
  ).catch((error: unknown) => {
    throw error instanceof ModelError ? new ModelError(error.code, scrub(error.message)) : error
  })
  const peer: Peer = {
    id,
    address: address?.shown ?? specified.provider,
    keyNames: [apiKeyEnv ?? `the variable that ${options.package} reads its key from`],
    scrub,
  }
  const reasoningTokens =
    description.reasoningTokens ?? (mayReason(description.model) ? defaultReasoningTokens : 0)
  /** Shared by all calls, so that what one learned the results tell. */
  let withTemperature = options.sendTemperature

  return {
    id,
    provider: description.provider,
    paid: description.paid ?? !address?.local,
    get parameters() {
      return {
        package: options.package,
        implementation: `${specified.provider} (specification ${specified.specificationVersion})`,
        ...(address ? { baseURL: scrub(address.shown) } : {}),
        tokenLimitField: 'maxOutputTokens',
        reasoningTokens,
        temperature: withTemperature ? 'as requested' : null,
        ...(options.reasoning ? { reasoning: options.reasoning } : {}),
        ...(options.providerOptions
          ? { providerOptions: scrub(JSON.stringify(options.providerOptions)) }
          : {}),
      }
    },
    async generate(request) {
      const { signal } = request
      if (signal?.aborted) throw abortedError(peer, signal)
      try {
        const result = await specified.doGenerate({
          prompt: promptOf(request),
          maxOutputTokens: request.maxOutputTokens + reasoningTokens,
          ...(options.sendTemperature ? { temperature: request.temperature } : {}),
          ...(options.reasoning ? { reasoning: options.reasoning } : {}),
          ...(options.providerOptions ? { providerOptions: options.providerOptions } : {}),
          ...(signal ? { abortSignal: signal } : {}),
        })
        const { ignoredTemperature, ...response } = readResult(peer, result)
        if (ignoredTemperature) withTemperature = false
        return response
      } catch (error) {
        throw aiSdkError(peer, error, signal)
      }
    },
  }
}

/** Whether a model of any of the vendors is known to reason, or may do so unasked. */
const mayReason = (model: string): boolean =>
  isReasoningModel(model) || isThinkingModel(model) || (/(^|\/)claude-/.test(model) && mayThinkUnasked(model))

const promptOf = ({ messages }: ModelRequest) =>
  messages.map(({ role, content }) =>
    role === 'system' ? { role, content } : { role, content: [{ type: 'text' as const, text: content }] },
  )

/** Settings that send user and password in place of a key, which most packages would miss. */
const signedIn = (settings: Readonly<Record<string, unknown>> | undefined, authorization: string) => ({
  apiKey: 'none',
  headers: {
    ...(settings?.['headers'] as Readonly<Record<string, string>> | undefined),
    Authorization: authorization,
  },
})

/** Fetch that waits for the first byte as long as its caller does. */
const patientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, dispatcher: patientDispatcher } as RequestInit)
