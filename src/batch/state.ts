/** What was submitted, in `<cacheFolder>/batches/state.json`. It holds no key and no prompt. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { MlneedleError } from '../errors.ts'

const entrySchema = z.strictObject({
  /** Of the chunk that it was made of. */
  chunk: z.string().regex(/^[0-9a-f]{32}$/),
  /** The model's id, as in results. */
  model: z.string(),
  /** How it is reached when the configuration no longer names it. */
  description: z.strictObject({
    provider: z.string(),
    model: z.string(),
    apiKeyEnv: z.string().optional(),
  }),
  /** Whether it is at an address of its own, which stands in the configuration alone, as it may hold a password. */
  ownAddress: z.boolean(),
  requests: z.int().positive(),
  inputTokens: z.number(),
  /** At most, at half the price; null when the price is not known. */
  costUsd: z.number().nullable(),
  /**
   * `uploading` and `creating` are written before that step is taken, so a step that was taken
   * and not recorded is looked for; `submitted` has a batch; `collected` has nothing left to fetch.
   */
  step: z.enum(['uploading', 'creating', 'submitted', 'collected']),
  uploaded: z.string().nullable(),
  batch: z.string().nullable(),
  /** When it was last written, ISO 8601. */
  at: z.string(),
  outcome: z.strictObject({ state: z.string(), kept: z.int(), errors: z.int() }).nullable(),
})

const stateSchema = z.strictObject({ schema: z.literal('mlneedle/batches@1'), batches: z.array(entrySchema) })

/** A batch, or the intent to make one. */
export type BatchEntry = z.infer<typeof entrySchema>

const fileOf = (folder: string): string => join(folder, 'state.json')

/**
 * Reads what was submitted.
 *
 * @param folder the batches'
 * @throws MlneedleError when the file is there and cannot be read: then nothing may be sent
 */
export function readState(folder: string): BatchEntry[] {
  const file = fileOf(folder)
  if (!existsSync(file)) return []
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).batches
  } catch (error) {
    throw new MlneedleError(
      `${file}, which records the batches that were submitted, cannot be read (${(error as Error).message.split('\n')[0]}). ` +
        'Put it back from a copy; if there is none, take it away: batches that the vendor still lists are found again by `mlneedle batch submit` (not those of Anthropic).',
    )
  }
}

/** Writes what was submitted, whole or not at all. */
export const writeState = (folder: string, batches: readonly BatchEntry[]): void =>
  writeWhole(fileOf(folder), `${JSON.stringify({ schema: 'mlneedle/batches@1', batches }, null, 2)}\n`)

/** Writes a file so that a reader, or the next start after a crash, sees the old text or the new. */
export function writeWhole(file: string, text: string): void {
  const temporary = `${file}.new`
  const descriptor = openSync(temporary, 'w')
  try {
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(temporary, file)
}

/**
 * Makes sure that one process at a time submits or collects. The lock is the operating system's on a
 * SQLite file, so it ends with the process, however that ends.
 *
 * @returns what ends it
 * @throws MlneedleError when another process has it
 */
export function lockBatches(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch {
    database.close()
    throw new MlneedleError(
      `Another \`mlneedle batch\` is at work in ${folder}. Wait until it has ended; \`mlneedle batch status\` may be called at any time.`,
    )
  }
  return () => database.close()
}
