import type { FinishReason, Message } from '../model.ts'

/** An answer, whatever the wire format. */
export interface FakeAnswer {
  readonly text: string
  readonly finishReason: Exclude<FinishReason, 'other'>
  /** Null: the server reports none. */
  readonly inputTokens: number | null
  readonly outputTokens: number | null
  readonly modelId: string
}

/** What a client asked, whatever the wire format. */
export interface FakeRequest {
  /** Messages as the server understands them. */
  readonly messages: readonly Message[]
  /** Null: not sent. */
  readonly maxOutputTokens: number | null
  readonly temperature: number | null
  /** The key as it came; null when none did. */
  readonly key: string | null
  /** Name of the model asked for. */
  readonly model: string
}

/** A vendor's wire format, seen from the server. */
export interface Wire {
  /** Path of the base URL: `/v1`. */
  readonly path: string
  /** JSON body of an answer. */
  answer(answer: FakeAnswer): unknown
  /** JSON body of an error. */
  error(status: number, message: string): unknown
  /** JSON body of a success that holds no answer at all. */
  readonly empty: unknown
  read(
    body: unknown,
    headers: Readonly<Record<string, string | string[] | undefined>>,
    path: string,
  ): FakeRequest
}
