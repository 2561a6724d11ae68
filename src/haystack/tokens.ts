import { get_encoding, type Tiktoken } from 'tiktoken'

/** The tokenizers for which counting passages one by one was shown to be exact; `tokens.test.ts` shows it again. */
export const tokenizers = ['o200k_base', 'cl100k_base'] as const
export type Tokenizer = (typeof tokenizers)[number]

/**
 * Counts tokens so that the parts' counts add up to the count of the joined
 * text. That holds for text that ends in `\n`, for a label `[12]`, and for what
 * follows either, as neither tokenizer's pattern matches across those borders.
 */
export class TokenCounter {
  readonly tokenizer: Tokenizer
  /** Tokens that came out of the tokenizer so far: what building prompts has cost. */
  encoded = 0
  readonly #encoding: Tiktoken
  readonly #labels: number[] = [0]

  constructor(tokenizer: Tokenizer) {
    this.tokenizer = tokenizer
    this.#encoding = get_encoding(tokenizer)
  }

  /** Tokens of a text, special tokens read as plain text. */
  count(text: string): number {
    const n = this.#encoding.encode_ordinary(text).length
    this.encoded += n
    return n
  }

  /** Tokens of the labels `[1]` to `[n]` together. */
  labels(n: number): number {
    for (let i = this.#labels.length; i <= n; i++)
      this.#labels.push((this.#labels[i - 1] as number) + this.count(`[${i}]`))
    return this.#labels[n] as number
  }
}

const counters = new Map<Tokenizer, TokenCounter>()

/** The counter of this process for a tokenizer: loading its ranks takes some 0.3 s, so it happens once. */
export function tokenCounter(tokenizer: Tokenizer): TokenCounter {
  let counter = counters.get(tokenizer)
  if (!counter) counters.set(tokenizer, (counter = new TokenCounter(tokenizer)))
  return counter
}
