import { ModelError } from '../model/model.ts'
import { readKeys, removeChunk } from './chunks.ts'
import { writeState, type BatchEntry } from './state.ts'
import type { BatchVendor } from './vendor.ts'

/** The batch interface that an entry of the state belongs to. */
export type VendorOf = (
  entry: Pick<BatchEntry, 'model' | 'description' | 'ownAddress'>,
) => Promise<BatchVendor>

/** Batches that are recorded, and so are not the one that is looked for. */
export const knownBatches = (entries: readonly BatchEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ batch }) => batch ?? []))

/** What could not be cleared up, and why. */
export interface Unclear {
  readonly entry: BatchEntry
  readonly error: ModelError
}

/**
 * Clears up what a process left that was killed between a remote step and its record: a batch that was
 * created is looked for at its vendor and recorded; an intent that led to none is given up, so that its
 * questions are free again. What its vendor cannot be asked about stays as it is.
 *
 * @returns the entries as they now stand in the file
 */
export async function reconcile(
  folder: string,
  entries: readonly BatchEntry[],
  vendorOf: VendorOf,
): Promise<{ entries: BatchEntry[]; unclear: Unclear[] }> {
  let current = [...entries]
  const unclear: Unclear[] = []
  const save = (next: BatchEntry[]): void => {
    current = next
    writeState(folder, current)
  }
  for (const entry of entries) {
    if (entry.step !== 'uploading' && entry.step !== 'creating') continue
    try {
      const batch = entry.step === 'creating' ? await lookFor(folder, entry, current, vendorOf) : null
      if (batch) {
        const at = new Date().toISOString()
        save(current.map((other) => (other === entry ? { ...entry, step: 'submitted', batch, at } : other)))
      } else {
        save(current.filter((other) => other !== entry))
        removeChunk(folder, entry.chunk)
      }
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      unclear.push({ entry, error })
    }
  }
  return { entries: current, unclear }
}

async function lookFor(
  folder: string,
  entry: BatchEntry,
  entries: readonly BatchEntry[],
  vendorOf: VendorOf,
): Promise<string | null> {
  const { chunk, requests, uploaded } = entry
  const vendor = await vendorOf(entry)
  return vendor.find(
    { name: chunk, requests, keys: () => readKeys(folder, chunk) },
    uploaded,
    knownBatches(entries),
  )
}
