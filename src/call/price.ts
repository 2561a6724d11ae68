import { calcPrice } from '@pydantic/genai-prices'
import type { Usage } from '../model/model.ts'

/** The package whose table is used, and the day it was published; a test holds both to what is installed. */
export const priceTable = { name: '@pydantic/genai-prices', version: '0.1.8', date: '2026-09-23' } as const

/** A price of the user's own, in US dollars for a million tokens. */
export interface OwnPrice {
  readonly input: number
  readonly output: number
  /** Input that the provider had in its cache; default: as `input`. */
  readonly cachedInput?: number | undefined
  /** Tokens of prompt and answer together that the model can take. */
  readonly contextWindow?: number | undefined
}

/** What a model's tokens cost. */
export interface Price {
  /** Where it comes from, for the plan: `@pydantic/genai-prices 0.1.8 (2026-09-23)`, `your prices`, `costs nothing`. */
  readonly source: string
  /** US dollars of a call. Cached input is part of the input, hidden reasoning part of the output. */
  readonly cost: (usage: {
    readonly input: number
    readonly cachedInput: number
    readonly output: number
  }) => number
  /** Null when it is not known. */
  readonly contextWindow: number | null
}

/** Who sells a model: the provider's name, and the address it is called at if it is not the provider's own. */
export interface Seller {
  readonly provider: string
  readonly model: string
  readonly baseURL: string | null
  readonly paid: boolean
}

const free: Price = { source: 'costs nothing', cost: () => 0, contextWindow: null }

/** Our providers' names in the price table. */
const sellers: Readonly<Record<string, string>> = {
  openai: 'openai',
  google: 'google',
  'google-generative-ai': 'google',
  anthropic: 'anthropic',
}

/** Addresses of the vendors whose wire format others speak too: elsewhere, another sells. Null: the format is nobody's own. */
const ownAddresses: Readonly<Record<string, RegExp | null>> = {
  openai: /^https:\/\/api\.openai\.com(\/|$)/,
  anthropic: /^https:\/\/api\.anthropic\.com(\/|$)/,
  'ai-sdk': null,
}

/** The price of a model; null when nobody knows it. A model that nobody bills costs nothing. */
export function priceOf(seller: Seller, own: OwnPrice | undefined): Price | null {
  if (own)
    return {
      source: 'your `prices`',
      cost: ({ input, cachedInput, output }) =>
        ((input - cachedInput) * own.input +
          cachedInput * (own.cachedInput ?? own.input) +
          output * own.output) /
        1e6,
      contextWindow: own.contextWindow ?? null,
    }
  if (!seller.paid) return free
  const options = soldBy(seller)
  if (!options) return null
  const calculate = (usage: { input: number; cachedInput: number; output: number }) =>
    calcPrice(
      { input_tokens: usage.input, cache_read_tokens: usage.cachedInput, output_tokens: usage.output },
      seller.model,
      options,
    )
  const known = calculate({ input: 1000, cachedInput: 0, output: 1 })
  if (!known || known.total_price <= 0) return null
  return {
    source: `${priceTable.name} ${priceTable.version} (${priceTable.date})`,
    cost: (usage) => calculate(usage)?.total_price ?? Number.NaN,
    contextWindow: known.model.context_window ?? null,
  }
}

function soldBy({ provider, baseURL }: Seller): { providerId: string } | { providerApiUrl: string } | null {
  const own = sellers[provider]
  if (baseURL && Object.hasOwn(ownAddresses, provider) && !ownAddresses[provider]?.test(baseURL))
    return { providerApiUrl: baseURL }
  return own ? { providerId: own } : null
}

/** What a call cost by the provider's own count; null when it did not say. */
export function billed(price: Price | null, usage: Usage): number | null {
  const { inputTokens, cachedTokens, outputTokens } = usage
  if (!price || inputTokens === null || outputTokens === null) return price === free ? 0 : null
  return price.cost({
    input: inputTokens,
    cachedInput: Math.min(cachedTokens ?? 0, inputTokens),
    output: outputTokens,
  })
}
