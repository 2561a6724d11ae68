import { z } from 'zod'
import { readAddress, withoutSlash, type Address } from './address.ts'
import type { Peer } from './errors.ts'
import type { Model, ModelDescription, ModelRequest } from './model.ts'
import { readOptions, requireModel } from './options.ts'
import { findKey, scrubber } from './secret.ts'

/** `options` of the providers `google` and `google-generative-ai`. */
const googleOptionsSchema = z.strictObject({
  /** Whether `temperature` is sent. Default: yes. */
  sendTemperature: z.boolean().default(true),
  /** Tokens the model may think for: 0 none, -1 as it likes. Default: not sent, the model's own. */
  thinkingBudget: z.number().int().min(-1).optional(),
  /** How hard the model thinks, where it knows levels and no budget. Default: not sent, the model's own. */
  thinkingLevel: z.enum(['MINIMAL', 'LOW', 'MEDIUM', 'HIGH']).optional(),
})

const googleAddress = 'https://generativelanguage.googleapis.com'
const keyNames = ['GEMINI_API_KEY', 'GOOGLE_API_KEY']
/** Thoughts count against the output limit, so thinking models get room for them. */
const defaultReasoningTokens = 8192

/** Whether a Gemini model thinks before it answers: 2.5 and later, and the `-latest` names that stand for such. */
export function isThinkingModel(model: string): boolean {
  const name = model.slice(model.lastIndexOf('/') + 1)
  const version = /^gemini-(\d+(?:\.\d+)?)/.exec(name)
  return version ? Number(version[1]) >= 2.5 : /^gemini-.*-latest$/.test(name)
}

/** What both of Google's clients are set up with. */
export interface GoogleSettings {
  readonly key: string
  readonly baseURL: string
  readonly apiVersion: string
  readonly headers: Readonly<Record<string, string>>
  readonly peer: Peer
  readonly paid: boolean
  readonly parameters: Model['parameters']
  generationConfig(request: ModelRequest): {
    readonly maxOutputTokens: number
    readonly temperature?: number
    readonly thinkingConfig?: { readonly thinkingBudget?: number; readonly thinkingLevel?: string }
  }
}

/**
 * Reads a description for one of Google's clients. `baseURL`, else
 * GOOGLE_GEMINI_BASE_URL, may end in the API's version; without it, it is v1beta.
 *
 * @throws ModelError `missing-key` or `configuration`
 */
export function googleSettings(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
): GoogleSettings {
  requireModel(description, 'gemini-3-flash')
  const options = readOptions(description, googleOptionsSchema)
  const address = readAddress(
    description.baseURL ?? (environment.GOOGLE_GEMINI_BASE_URL?.trim() || googleAddress),
  )
  const ownServer = !address.url.hostname.endsWith('.googleapis.com')
  const key = findKey(description, environment, keyNames, !ownServer && !address.authorization)
  const { baseURL, apiVersion } = splitVersion(address)
  const scrub = scrubber([key, ...address.secrets])
  const reasoningTokens =
    description.reasoningTokens ?? (isThinkingModel(description.model) ? defaultReasoningTokens : 0)
  const thinkingConfig = {
    ...(options.thinkingBudget === undefined ? {} : { thinkingBudget: options.thinkingBudget }),
    ...(options.thinkingLevel === undefined ? {} : { thinkingLevel: options.thinkingLevel }),
  }
  return {
    key: key ?? 'none',
    baseURL,
    apiVersion,
    headers: address.authorization ? { authorization: address.authorization } : {},
    peer: {
      id: `${description.provider}/${description.model}`,
      address: address.shown,
      keyNames: description.apiKeyEnv === undefined ? keyNames : [description.apiKeyEnv],
      scrub,
    },
    paid: description.paid ?? !address.local,
    parameters: {
      baseURL: scrub(address.shown),
      tokenLimitField: 'maxOutputTokens',
      reasoningTokens,
      temperature: options.sendTemperature ? 'as requested' : null,
      ...thinkingConfig,
    },
    generationConfig: (request) => ({
      maxOutputTokens: request.maxOutputTokens + reasoningTokens,
      ...(options.sendTemperature ? { temperature: request.temperature } : {}),
      ...(Object.keys(thinkingConfig).length > 0 ? { thinkingConfig } : {}),
    }),
  }
}

/** The clients put the version into the path themselves. */
function splitVersion({ url }: Address): { baseURL: string; apiVersion: string } {
  const match = /^(.*)\/(v\d+(?:(?:alpha|beta)\d*)?)$/.exec(url.pathname)
  const path = match ? (match[1] ?? '') : url.pathname
  return { baseURL: withoutSlash(url.origin + path), apiVersion: match?.[2] ?? 'v1beta' }
}

/** A chat in Google's words: system messages joined into one instruction, the others as user turns. */
export function googleContents(request: ModelRequest): {
  systemInstruction: string | null
  contents: { role: 'user'; parts: { text: string }[] }[]
} {
  const system = request.messages.filter(({ role }) => role === 'system')
  return {
    systemInstruction: system.length > 0 ? system.map(({ content }) => content).join('\n\n') : null,
    contents: request.messages
      .filter(({ role }) => role === 'user')
      .map(({ content }) => ({ role: 'user', parts: [{ text: content }] })),
  }
}
