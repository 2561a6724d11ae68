import { readAddress, withoutSlash } from './address.ts'
import { loadClient, patientDispatcher } from './client.ts'
import { abortedError, isModelError, statusError, transportError, type Peer } from './errors.ts'
import type { CreateModel } from './model.ts'
import { faultWords, readChat } from './ollama-response.ts'
import { contextFor, hostAddress, ollamaOptionsSchema } from './ollama-settings.ts'
import { readOptions, requireModel } from './options.ts'
import { findKey, scrubber } from './secret.ts'

/** Tokens for thinking when it is asked for, on top of the answer's. */
const defaultReasoningTokens = 8192

/**
 * A model of an Ollama server, by its own API through the client `ollama`. Through its OpenAI-compatible API the server
 * would keep the context of its default, often 4,096 tokens, and cut what is longer; here it makes room for each
 * prompt, and refuses what does not fit. The address is `baseURL`, else OLLAMA_HOST, else this machine's;
 * a key is only needed at ollama.com.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createModel: CreateModel = async (description, environment) => {
  requireModel(description, 'qwen3:8b')
  const options = readOptions(description, ollamaOptionsSchema)
  const address = readAddress(description.baseURL ?? hostAddress(environment.OLLAMA_HOST ?? ''))
  const hosted = /(^|\.)ollama\.com$/.test(address.url.hostname)
  const key = findKey(description, environment, ['OLLAMA_API_KEY'], hosted && !address.authorization)
  const { Ollama } = await loadClient('ollama', () => import('ollama'))
  const authorization = key ? `Bearer ${key}` : address.authorization
  const id = `${description.provider}/${description.model}`
  const peer: Peer = {
    id,
    address: address.shown,
    keyNames: [description.apiKeyEnv ?? 'OLLAMA_API_KEY'],
    scrub: scrubber([key, ...address.secrets]),
  }
  const reasoningTokens = description.reasoningTokens ?? (options.think ? defaultReasoningTokens : 0)
  /** The largest context so far. It never shrinks, for with every change the server loads the model anew. */
  let largest = 0

  /** A client of its own for every call: it takes a signal for streams alone, and tells neither headers nor status well. */
  const clientFor = (signal: AbortSignal | undefined) =>
    new Ollama({
      host: withoutSlash(address.url.origin + address.url.pathname.replace(/\/(v1|api)$/, '')),
      ...(authorization ? { headers: { authorization } } : {}),
      fetch: async (url, init) => {
        const patient = { ...init, signal: signal ?? null, dispatcher: patientDispatcher }
        const response = await fetch(String(url) + address.url.search, patient as RequestInit)
        if (response.ok) return response
        const { status, headers } = response
        throw statusError(peer, { status, words: faultWords(await response.text()), headers })
      },
    })

  return {
    id,
    provider: description.provider,
    paid: description.paid ?? hosted,
    get parameters() {
      return {
        baseURL: peer.scrub(address.shown),
        tokenLimitField: 'num_predict',
        reasoningTokens,
        temperature: options.sendTemperature ? 'as requested' : null,
        numCtx: options.numCtx ?? (largest || 'as the prompts need'),
        ...(options.numCtx === undefined ? { maxNumCtx: options.maxNumCtx } : {}),
        ...(options.think === undefined ? {} : { think: options.think }),
        ...(options.modelOptions ? { modelOptions: peer.scrub(JSON.stringify(options.modelOptions)) } : {}),
      }
    },
    async generate(request) {
      const { signal } = request
      if (signal?.aborted) throw abortedError(peer, signal)
      largest = Math.max(largest, contextFor(request, reasoningTokens, options.maxNumCtx))
      const body = {
        model: description.model,
        messages: request.messages.map(({ role, content }) => ({ role, content })),
        stream: false as const,
        // Not cut, neither before the answer nor for room while it is written.
        truncate: false,
        shift: false,
        ...(options.think === undefined ? {} : { think: options.think as boolean }),
        ...(options.keepAlive === undefined ? {} : { keep_alive: options.keepAlive }),
        options: {
          ...options.modelOptions,
          num_ctx: options.numCtx ?? largest,
          num_predict: request.maxOutputTokens + reasoningTokens,
          ...(options.sendTemperature ? { temperature: request.temperature } : {}),
        },
      }
      try {
        return readChat(peer, await clientFor(signal).chat(body))
      } catch (error) {
        throw isModelError(error) ? error : transportError(peer, error, signal)
      }
    },
  }
}
