import type { PlannedQuestion } from '../collect.ts'
import type { ModelDescription, ModelResponse } from '../model/model.ts'

/** What a vendor takes in one batch. */
export interface BatchLimits {
  readonly requests: number
  readonly bytes: number
}

/** A part of the questions that fits into one batch, as a file of JSON lines. */
export interface Chunk {
  /** Hash of what is in it: the same requests have the same name, on any machine. */
  readonly name: string
  readonly file: string
  readonly bytes: number
  readonly requests: number
}

/** A batch as its vendor tells of it; a number it does not tell is null. */
export interface BatchStatus {
  /** In the vendor's words. */
  readonly state: string
  /** Whether nothing will be added to its results. */
  readonly ended: boolean
  readonly done: number | null
  readonly failed: number | null
  readonly total: number | null
  /** Why it failed as a whole; null when it did not. */
  readonly note: string | null
}

/** A chunk that may have become a batch. */
export interface Wanted extends Pick<Chunk, 'name' | 'requests'> {
  /** Keys of its requests, read when they are needed. */
  readonly keys: () => readonly string[]
}

/** Tokens that a tokenizer may make of one of ours when it is another: none is public that we could count with. */
export const OTHER_TOKENIZER = 1.5

/** What became of one request. */
export type BatchResult = { readonly key: string } & (
  | { readonly response: ModelResponse }
  | { readonly error: string }
)

/**
 * A vendor's batch interface for one model, through the vendor's own client. Each method but
 * `line` rejects with a ModelError; `upload` and `create` send once and do not try again by themselves,
 * for only the caller knows how to look for what may have arrived.
 */
export interface BatchVendor {
  readonly limits: BatchLimits
  /** How many tokens the model's tokenizer may make of one of ours: 1 where it is the same. */
  readonly tokenShare: number
  /** A question as a line of the batch's file, without the newline. */
  line(question: PlannedQuestion): string
  /**
   * Brings a chunk to the vendor, or finds it there, before it is made a batch of.
   *
   * @returns what `create` and `find` need of it
   */
  upload(chunk: Chunk): Promise<string>
  /** Makes a batch of it; from here on it is billed. Resolves with its id. */
  create(chunk: Chunk, uploaded: string): Promise<string>
  /**
   * Looks for a batch that was made of a chunk, by whatever the vendor lists.
   *
   * @param uploaded what `upload` resolved with, if that is known
   * @param known batches that are recorded already, and so are not the one
   * @returns its id, or null when there is none
   */
  find(chunk: Wanted, uploaded: string | null, known: ReadonlySet<string>): Promise<string | null>
  status(id: string): Promise<BatchStatus>
  /**
   * The results of a batch that has ended, in any order, and of expired or cancelled ones what there is.
   *
   * @param keys of its requests, in the order they were sent
   * @throws ModelError that is retryable when the download was cut
   */
  results(id: string, keys: readonly string[]): Promise<BatchResult[]>
}

/** Makes the batch interface of a model, or finds out why it cannot be made. */
export type CreateVendor = (
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<BatchVendor>

/** Loaded when used: a client that is not asked for need not be installed. */
const vendors: Readonly<Record<string, () => Promise<{ createVendor: CreateVendor }>>> = {
  openai: () => import('./openai.ts'),
  anthropic: () => import('./anthropic.ts'),
  google: () => import('./google.ts'),
  'google-generative-ai': () => import('./google.ts'),
}

/** Names of the providers with a batch interface. */
export const batchProviders: readonly string[] = Object.keys(vendors)

/**
 * The batch interface of a model; null when its provider has none.
 *
 * @throws ModelError `missing-client`, `missing-key` or `configuration`
 */
export const createVendor = async (
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BatchVendor | null> => {
  const { provider } = description
  const load = Object.hasOwn(vendors, provider) ? vendors[provider] : undefined
  return load ? (await load()).createVendor(description, environment) : null
}
