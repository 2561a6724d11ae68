/** One message of a chat, as models take it. */
export interface PromptMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** A case's prompt and all that was measured of it. */
export interface Prompt {
  readonly messages: readonly PromptMessage[]
  /** The messages' contents one after another: what is hashed and counted. */
  readonly text: string
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string
  /** Tokens of `text`. */
  readonly promptTokens: number
  /** Tokens of the budget held back for the chat template and the answer. */
  readonly reservedTokens: number
  /** Share of the haystack's tokens before the needle, 0 to 1; null in controls. */
  readonly achievedDepth: number | null
  /** Passages in the prompt, the needle or its twin included. */
  readonly passages: number
  readonly characters: number
  /** The passage that stands in the needle's place; null when there is none. */
  readonly needle: string | null
  /** Tokens of the twin's passage minus the needle's; null where the needle itself stands. */
  readonly twinTokenDifference: number | null
  /** The question as its source has it, without label or frame. */
  readonly question: string
  /** Share of the question's words that stand in the needle, 0 to 1; null when the prompt holds no needle. */
  readonly questionOverlap: number | null
}
