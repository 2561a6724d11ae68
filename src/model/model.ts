/** One message of a chat. */
export interface Message {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** What a model is asked: the prompt and how to sample, nothing of the case behind it. */
export interface ModelRequest {
  readonly messages: readonly Message[]
  /** Most tokens the answer may have. Room for hidden reasoning is the model's own affair. */
  readonly maxOutputTokens: number
  /** Sampling temperature; a model that accepts none ignores it and says so in `parameters`. */
  readonly temperature: number
  /** Aborts the call when its time is up or the run ends. */
  readonly signal?: AbortSignal
}

/** Tokens as the provider counted them; a number it does not report is null, never 0. */
export interface Usage {
  /** Of the whole prompt, what was in the provider's cache included. */
  readonly inputTokens: number | null
  /** Of the answer, hidden reasoning included. */
  readonly outputTokens: number | null
  /** Part of the input that the provider had in its cache. */
  readonly cachedTokens?: number | null
  /** Part of the output that was hidden reasoning. */
  readonly reasoningTokens?: number | null
}

/**
 * Why the model stopped: `stop` by itself, `length` at the output limit,
 * `refusal` because it or its filter declined, `other` for all else.
 */
export type FinishReason = 'stop' | 'length' | 'refusal' | 'other'

export interface ModelResponse {
  /** The whole text, with any `<think>` block still in it; '' when there is none. */
  readonly text: string
  readonly usage: Usage
  readonly finishReason: FinishReason
  /** The model id that the provider says answered; null when it says nothing. */
  readonly modelId: string | null
}

/**
 * A language model as the harness sees it.
 *
 * `generate` rejects with a {@link ModelError} when no answer came; a model that
 * has no opinion, refuses or runs out of tokens resolves.
 */
export interface Model {
  /** `provider/model`, as in results and project names: `openai/gpt-5-mini`. */
  readonly id: string
  readonly provider: string
  /** Whether calls cost money: such models are not called in watch mode. */
  readonly paid: boolean
  /** Settings that shape answers, for the results file. Never a key. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>
  generate(request: ModelRequest): Promise<ModelResponse>
  /** Releases what the model holds (sockets, servers). Called once, after the last call. */
  close?(): Promise<void>
}

/** Where and how to reach a model; plain data, so that it crosses processes. */
export interface ModelDescription {
  /**
   * `lexical`, `simulated`, `openai`, `google`, `google-generative-ai`, `anthropic`, `ollama`, `ai-sdk`, or a module path
   * that exports `createModel`.
   */
  readonly provider: string
  /** The provider's name for the model; the part after the colon in `openai:gpt-5-mini`. */
  readonly model: string
  /** Address of an OpenAI-compatible or loopback server, with its version path: `http://localhost:8080/v1`. */
  readonly baseURL?: string
  /** Name of the environment variable that holds the key; never the key itself. */
  readonly apiKeyEnv?: string
  /** Tokens for hidden reasoning, on top of the answer's limit. */
  readonly reasoningTokens?: number
  /** Whether calls cost money; default: by the provider. */
  readonly paid?: boolean
  /** Settings of the provider's own, validated by it. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** What a provider file exports: checks the description, finds the key, loads the client. */
export type CreateModel = (
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<Model>

export type ModelErrorCode =
  | 'unknown-provider'
  | 'missing-client'
  | 'missing-key'
  | 'configuration'
  | 'unreachable'
  | 'timeout'
  | 'rate-limit'
  | 'unauthorized'
  | 'rejected'
  | 'server'
  | 'bad-response'

/** No answer came. `message` says what was expected, what came and how to mend it, and never holds a key. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly code: ModelErrorCode
  /** Whether the same call may succeed later. */
  readonly isRetryable: boolean
  /** HTTP status; null when no HTTP answer came. */
  readonly status: number | null
  /** Milliseconds the provider asked to wait before the next try; null when it did not say. */
  readonly retryAfterMs: number | null

  constructor(
    code: ModelErrorCode,
    message: string,
    options: {
      isRetryable?: boolean
      status?: number | null
      retryAfterMs?: number | null
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.code = code
    this.isRetryable = options.isRetryable ?? false
    this.status = options.status ?? null
    this.retryAfterMs = options.retryAfterMs ?? null
  }
}
