import { ModelError } from '../model/model.ts'
import type { VendorOf } from './reconcile.ts'
import type { BatchEntry } from './state.ts'
import type { BatchStatus } from './vendor.ts'

/** A batch with what is known of it now. */
export interface BatchReport extends Pick<BatchStatus, 'done' | 'failed' | 'total' | 'note'> {
  /** The vendor's id; null while it is not known whether it was made. */
  readonly id: string | null
  readonly model: string
  /** In the vendor's words, or `collected`, or `not sent`. */
  readonly state: string
  /** Whether its results can be collected. */
  readonly ready: boolean
  readonly costUsd: number | null
  readonly at: string
}

/** What each batch is doing; a vendor that cannot be asked is told in `note`. Nothing is changed. */
export async function statusOf(entries: readonly BatchEntry[], vendorOf: VendorOf): Promise<BatchReport[]> {
  const reports: BatchReport[] = []
  // One after the other: vendors limit how often they may be asked.
  // oxlint-disable-next-line no-await-in-loop
  for (const entry of entries) reports.push(await reportOf(entry, vendorOf))
  return reports
}

async function reportOf(entry: BatchEntry, vendorOf: VendorOf): Promise<BatchReport> {
  const { batch, model, costUsd, at, step, requests, outcome } = entry
  const common = { id: batch, model, costUsd, at, ready: false, total: requests, note: null }
  if (outcome)
    return { ...common, state: `collected (${outcome.state})`, done: outcome.kept, failed: outcome.errors }
  if (step !== 'submitted' || batch === null)
    return {
      ...common,
      state: 'not sent',
      done: null,
      failed: null,
      note: 'is being sent, or was broken off; then the next submit or collect looks whether it arrived',
    }
  try {
    const vendor = await vendorOf(entry)
    const { state, ended, done, failed, total, note } = await vendor.status(batch)
    return { ...common, state, ready: ended, done, failed, total: total || requests, note }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { ...common, state: 'not known', done: null, failed: null, note: error.message }
  }
}
