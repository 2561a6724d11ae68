import type { AnswerCache } from '../call/cache.ts'
import { billed, type Price } from '../call/price.ts'
import { MlneedleError } from '../errors.ts'
import { ModelError } from '../model/model.ts'
import { readKeys, removeChunk, removeStrays } from './chunks.ts'
import { reconcile, type VendorOf } from './reconcile.ts'
import { readState, writeState, type BatchEntry } from './state.ts'
import { BATCH_SHARE } from './submit.ts'
import type { BatchResult, BatchVendor } from './vendor.ts'

/** What was fetched of one batch. */
export interface Collected {
  /** Null while it is not known whether it was made. */
  readonly id: string | null
  readonly model: string
  /** In the vendor's words. */
  readonly state: string
  /** Whether there is nothing left to fetch. */
  readonly complete: boolean
  /** Answers that are now kept. */
  readonly kept: number
  readonly costUsd: number | null
  /** Requests without an answer, by their `custom_id`, the key of the answer. */
  readonly errors: readonly { readonly key: string; readonly error: string }[]
  /** Why it could not be collected; null when it could, or is not ready. */
  readonly problem: string | null
}

export interface CollectInput {
  readonly folder: string
  readonly answers: AnswerCache
  readonly vendorOf: VendorOf
  /** Of a call, not of a batch. */
  readonly priceOf: (entry: BatchEntry) => Promise<Price | null>
  /** Ids of batches to give up. */
  readonly forget?: readonly string[]
}

/** How often a download is begun that was cut. */
const ATTEMPTS = 3

/**
 * Keeps the answers of all batches that have ended. It may be called at any time and again: a batch is done with
 * when all its good answers are kept; until then nothing of it is recorded. The caller holds the folder's lock.
 *
 * @throws MlneedleError when answers cannot be kept
 */
export async function collect(input: CollectInput): Promise<Collected[]> {
  const { folder, forget = [] } = input
  const cleared = await reconcile(folder, forgotten(readState(folder), forget), input.vendorOf)
  let { entries } = cleared
  const collected: Collected[] = cleared.unclear.map(({ entry, error }) => ({
    ...nothing(entry),
    problem: error.message,
  }))
  for (const entry of entries.filter(({ step }) => step === 'submitted')) {
    // One after the other: what is recorded of one does not wait for the next.
    // oxlint-disable-next-line no-await-in-loop
    const result = await collectOne(entry, input)
    collected.push(result)
    if (!result.complete) continue
    const { state, kept, errors } = result
    entries = entries.map((other) =>
      other === entry
        ? {
            ...entry,
            step: 'collected',
            at: new Date().toISOString(),
            outcome: { state, kept, errors: errors.length },
          }
        : other,
    )
    writeState(folder, entries)
    removeChunk(folder, entry.chunk)
  }
  if (forget.length > 0) writeState(folder, entries)
  removeStrays(folder, entries)
  return collected
}

/** Batches that are given up stay recorded, else they would be found again and taken for lost ones. */
function forgotten(entries: readonly BatchEntry[], forget: readonly string[]): BatchEntry[] {
  const unknown = forget.find(
    (id) => !entries.some(({ batch, step }) => batch === id && step === 'submitted'),
  )
  if (unknown)
    throw new MlneedleError(
      `There is no batch ${unknown} to give up; \`mlneedle batch status\` lists those that are not collected.`,
    )
  return entries.map((entry) =>
    entry.batch !== null && forget.includes(entry.batch)
      ? { ...entry, step: 'collected', outcome: { state: 'given up', kept: 0, errors: entry.requests } }
      : entry,
  )
}

const nothing = ({ batch, model }: BatchEntry): Collected => ({
  id: batch,
  model,
  state: 'not known',
  complete: false,
  kept: 0,
  costUsd: null,
  errors: [],
  problem: null,
})

async function collectOne(entry: BatchEntry, input: CollectInput): Promise<Collected> {
  const id = entry.batch as string
  const base = nothing(entry)
  try {
    const vendor = await input.vendorOf(entry)
    const { state, ended, note } = await vendor.status(id)
    if (!ended) return { ...base, state }
    const keys = readKeys(input.folder, entry.chunk)
    const asked = new Set(keys)
    const results = await whole(vendor, id, keys)
    if (results.length > 0 && !results.some(({ key }) => asked.has(key)))
      return {
        ...base,
        state,
        problem: `it holds other requests than those that were sent. Give it up with \`mlneedle batch collect --forget ${id}\`.`,
      }
    const kept = await keep(input.answers, results, asked, await input.priceOf(entry))
    const missing = (key: string) => ({ key, error: note ?? `no result; the batch is ${state}` })
    const failed = new Map(
      results.flatMap((result) => ('error' in result ? [[result.key, result.error]] : [])),
    )
    const errors = keys
      .filter((key) => !kept.keys.has(key))
      .map((key) => (failed.has(key) ? { key, error: failed.get(key) as string } : missing(key)))
    return { ...base, state, complete: true, kept: kept.keys.size, costUsd: kept.costUsd, errors }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { ...base, problem: error.message }
  }
}

/** Results of which every line arrived. */
async function whole(vendor: BatchVendor, id: string, keys: readonly string[]): Promise<BatchResult[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await vendor.results(id, keys)
    } catch (error) {
      const cut = error instanceof ModelError && error.code === 'bad-response'
      if (!cut || attempt === ATTEMPTS) throw error
    }
  }
}

/** Keeps the good answers to what was asked; one that is kept already stays, so that replays do not change. */
async function keep(
  answers: AnswerCache,
  results: readonly BatchResult[],
  asked: ReadonlySet<string>,
  price: Price | null,
): Promise<{ keys: ReadonlySet<string>; costUsd: number | null }> {
  const kept = new Set<string>()
  let total: number | null = 0
  for (const result of results) {
    if (!('response' in result) || !asked.has(result.key) || kept.has(result.key)) continue
    const { key, response } = result
    const full = billed(price, response.usage)
    const costUsd = full === null ? null : full * BATCH_SHARE
    if (!answers.has(key)) await answers.keep(key, { response, attempts: 1, durationMs: 0, costUsd })
    // A full disk is told, not thrown, by the cache; here the answer would be lost.
    if (!answers.has(key))
      throw new MlneedleError(
        'The answers of a batch cannot all be kept. Make room on the disk, and collect again: nothing is lost.',
      )
    kept.add(key)
    total = total === null || costUsd === null ? null : total + costUsd
  }
  return { keys: kept, costUsd: total }
}
