import type { BudgetLimits } from '../call/budget.ts'
import type { Price } from '../call/price.ts'
import type { PlannedQuestion } from '../collect.ts'
import { MlneedleError } from '../errors.ts'
import type { ModelDescription } from '../model/model.ts'
import { readKeys, removeChunk, removeStrays, writeChunks, type WrittenChunk } from './chunks.ts'
import { knownBatches, reconcile, type VendorOf } from './reconcile.ts'
import { readState, writeState, type BatchEntry } from './state.ts'
import type { BatchLimits, BatchVendor } from './vendor.ts'

/** Of the price of a call. */
export const BATCH_SHARE = 0.5

/** A model with all that a run would ask it. */
export interface AskedModel {
  /** Its id. */
  readonly name: string
  readonly description: ModelDescription
  /** See the state's entries. */
  readonly ownAddress: boolean
  readonly vendor: BatchVendor
  readonly questions: Iterable<PlannedQuestion>
  /** Whether an answer is kept. */
  readonly isKept: (key: string) => boolean
  readonly price: Price | null
  /** Tokens that an answer may have, hidden reasoning included. */
  readonly outputTokens: number
}

/** What is about to be sent of one model's questions. */
export interface SubmitPlan {
  readonly model: string
  readonly requests: number
  readonly batches: number
  /** Questions whose answers are kept. */
  readonly kept: number
  /** Questions that are in a batch already. */
  readonly waiting: number
  /** By the model's tokenizer, as far as that is known. */
  readonly inputTokens: number
  readonly outputTokens: number
  /** US dollars at most, at half the price; null when the price is not known. */
  readonly costUsd: number | null
}

export interface SubmitInput {
  /** Of the batches. */
  readonly folder: string
  readonly models: readonly AskedModel[]
  readonly budget: BudgetLimits
  readonly vendorOf: VendorOf
  /** Smaller limits than the vendor's. */
  readonly limits?: Partial<BatchLimits>
  /** Told before anything is sent; nothing is when it throws, or says no. */
  readonly announce: (plans: readonly SubmitPlan[]) => boolean
  /** Told of each batch that was made. */
  readonly submitted?: (entry: BatchEntry) => void
}

interface Planned {
  readonly model: AskedModel
  readonly chunks: readonly WrittenChunk[]
  readonly plan: SubmitPlan
}

/**
 * Sends what is neither kept nor in a batch. Every remote step is recorded before it is taken and after it,
 * so a process that was killed at any moment may be started again: what it had sent is found, and sent no second time.
 * The caller holds the folder's lock.
 *
 * @returns the batches that were made now
 * @throws MlneedleError when it would cost more than the budget; ModelError when the vendor refuses
 */
export async function submit(input: SubmitInput): Promise<BatchEntry[]> {
  const { folder, announce, budget } = input
  const { entries, unclear } = await reconcile(folder, readState(folder), input.vendorOf)
  // Its questions might be sent twice.
  if (unclear[0]) throw unclear[0].error
  removeStrays(folder, entries)
  const planned: Planned[] = []
  let go = false
  try {
    const waiting = new Set(
      entries.flatMap(({ step, chunk }) => (step === 'submitted' ? readKeys(folder, chunk) : [])),
    )
    for (const model of input.models) planned.push(planOf(model, waiting, input))
    const plans = planned.map(({ plan }) => plan)
    go = announce(plans) && plans.some(({ requests }) => requests > 0)
    if (go) checkBudget(plans, budget)
  } catch (error) {
    go = false
    throw error
  } finally {
    if (!go) for (const { chunks } of planned) for (const { name } of chunks) removeChunk(folder, name)
  }
  if (!go) return []
  const made: BatchEntry[] = []
  for (const { model, chunks } of planned)
    for (const chunk of chunks) {
      // One after the other: of what was not recorded there is never more than one step.
      // oxlint-disable-next-line no-await-in-loop
      const entry = await send(folder, entries, model, chunk)
      made.push(entry)
      input.submitted?.(entry)
    }
  return made
}

function planOf(model: AskedModel, waiting: ReadonlySet<string>, { folder, limits }: SubmitInput): Planned {
  const { vendor, price, outputTokens } = model
  const inputOf = ({ inputTokens }: PlannedQuestion): number => Math.ceil(inputTokens * vendor.tokenShare)
  let kept = 0
  let inBatch = 0
  function* open(): Generator<PlannedQuestion> {
    for (const question of model.questions)
      if (model.isKept(question.key)) kept++
      else if (waiting.has(question.key)) inBatch++
      else yield { ...question, inputTokens: inputOf(question) }
  }
  const chunks = writeChunks(
    folder,
    model.description.provider,
    open(),
    (question) => vendor.line(question),
    { ...vendor.limits, ...limits },
    ({ inputTokens }) =>
      price && price.cost({ input: inputTokens, cachedInput: 0, output: outputTokens }) * BATCH_SHARE,
  )
  const requests = chunks.reduce((sum, chunk) => sum + chunk.requests, 0)
  return {
    model,
    chunks,
    plan: {
      model: model.name,
      requests,
      batches: chunks.length,
      kept,
      waiting: inBatch,
      inputTokens: chunks.reduce((sum, chunk) => sum + chunk.inputTokens, 0),
      outputTokens: requests * outputTokens,
      costUsd: chunks.reduce<number | null>(
        (sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd),
        0,
      ),
    },
  }
}

/** A batch cannot be stopped halfway, so it is sent whole or not at all. */
function checkBudget(plans: readonly SubmitPlan[], { usd, tokens }: BudgetLimits): void {
  const cost = plans.reduce<number | null>(
    (sum, { costUsd }) => (sum === null || costUsd === null ? null : sum + costUsd),
    0,
  )
  const used = plans.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0)
  if (usd !== null && (cost === null || cost > usd))
    throw new MlneedleError(
      `Nothing was sent: the batches may cost ${cost === null ? 'nobody knows how much' : `$${cost.toFixed(cost < 0.1 ? 4 : 2)}`}, and the budget is $${usd}. ` +
        `Raise it with \`budget\` or MLNEEDLE_BUDGET_USD${cost === null ? '' : `=${Math.ceil(cost)}`}, or ask for less.`,
    )
  if (tokens !== null && used > tokens)
    throw new MlneedleError(
      `Nothing was sent: the batches may use ${used} tokens, and the budget is ${tokens}. Raise it with \`budget\`, or ask for less.`,
    )
}

/** Takes a chunk through all its steps. */
async function send(
  folder: string,
  entries: BatchEntry[],
  { name, description, ownAddress, vendor }: AskedModel,
  chunk: WrittenChunk,
): Promise<BatchEntry> {
  const { provider, model, apiKeyEnv } = description
  let entry: BatchEntry = {
    chunk: chunk.name,
    model: name,
    description: { provider, model, ...(apiKeyEnv === undefined ? {} : { apiKeyEnv }) },
    ownAddress,
    requests: chunk.requests,
    inputTokens: chunk.inputTokens,
    costUsd: chunk.costUsd,
    step: 'uploading',
    uploaded: null,
    batch: null,
    at: '',
    outcome: null,
  }
  const place = entries.length
  const record = (change: Partial<BatchEntry>): void => {
    entry = { ...entry, ...change, at: new Date().toISOString() }
    entries[place] = entry
    writeState(folder, entries)
  }
  record({})
  // Also one that no record tells of, as after the state of an earlier day was put back.
  const found = await vendor.find(
    { ...chunk, keys: () => readKeys(folder, chunk.name) },
    null,
    knownBatches(entries),
  )
  if (found) record({ step: 'submitted', batch: found })
  else {
    const uploaded = await vendor.upload(chunk)
    record({ step: 'creating', uploaded })
    record({ step: 'submitted', batch: await vendor.create(chunk, uploaded) })
  }
  return entry
}
