import { resolve } from 'node:path'
import { InvalidArgumentError, type Command } from 'commander'
import { collect, type Collected } from '../batch/collect.ts'
import type { VendorOf } from '../batch/reconcile.ts'
import { lockBatches, readState, type BatchEntry } from '../batch/state.ts'
import { statusOf, type BatchReport } from '../batch/status.ts'
import { submit, type AskedModel, type SubmitPlan } from '../batch/submit.ts'
import { createVendor, type BatchVendor } from '../batch/vendor.ts'
import { openAnswerCache } from '../call/cache.ts'
import {
  collectCases,
  mostAnswerTokens,
  questionsOf,
  type CaseFilter,
  type CollectedCases,
} from '../collect.ts'
import { MlneedleError } from '../errors.ts'
import { modelId } from '../model/id.ts'
import { ModelError, type ModelDescription } from '../model/model.ts'
import { createModel } from '../model/registry.ts'
import { resolveOptions, type RunOptions } from '../options.ts'
import { integer } from '../report/format.ts'
import { markdownTable } from '../report/table.ts'
import { identityOf, priceFor, Spending } from '../spending.ts'
import { configuredOptions } from './config.ts'

interface SubmitOptions extends CaseFilter {
  readonly requests?: number
  readonly dryRun?: boolean
  readonly json?: boolean
}

interface CollectOptions {
  readonly forget?: readonly string[]
  readonly json?: boolean
}

/** Errors of requests that are printed; `--json` has all. */
const MOST_SHOWN = 20

export function addBatchCommand(program: Command): void {
  const batch = program
    .command('batch')
    .description('ask through the vendors’ batch interfaces, for half the price and within a day')
  batch
    .command('submit')
    .description('send every prompt that has no kept answer and is in no batch yet')
    .argument('[filters...]', 'test files, as for `vitest run`; default: suites')
    .option('--mode <preset>', 'smoke or paper')
    .option('--project <names...>', 'models')
    .option('--tags-filter <expressions...>', 'cases by tags')
    .option(
      '--requests <number>',
      'most requests in a batch; default: as many as the vendor takes',
      wholeNumber,
    )
    .option('--dry-run', 'say what would be sent, and send nothing')
    .option('--json', 'as JSON')
    .action((filters: string[], options: SubmitOptions) => told(() => runSubmit(filters, options)))
  batch
    .command('status')
    .description('what each batch is doing')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => told(() => runStatus(options)))
  batch
    .command('collect')
    .description('keep the answers of the batches that have ended; the next `vitest run` replays them')
    .option('--forget <ids...>', 'give these batches up: their prompts are free to be sent again')
    .option('--json', 'as JSON')
    .action((options: CollectOptions) => told(() => runCollect(options)))
}

async function runSubmit(filters: readonly string[], options: SubmitOptions): Promise<void> {
  const root = process.cwd()
  const run = resolveOptions(await configuredOptions(root), options.mode ?? 'test', process.env)
  if (run.cache !== 'read-write')
    throw new MlneedleError(
      `A batch is paid for to fill the kept answers, and with \`cache: '${run.cache}'\` a run would not use or not fill them. Set it to read-write.`,
    )
  const spending = new Spending(run, root, 1, tell)
  const folder = batchFolder(root, run)
  try {
    const ids = await collectCases(root, run, filters, options)
    const models: AskedModel[] = []
    for (const description of run.models) {
      const name = modelId(description)
      const cases = ids.get(name)
      if (!cases) continue
      // oxlint-disable-next-line no-await-in-loop -- a few
      const asked = await askedModel(name, description, cases, root, spending)
      if (asked) models.push(asked)
    }
    if (models.length === 0)
      throw new MlneedleError(
        'No model of this run is paid for and has a batch interface. `vitest run` asks the others.',
      )
    const plans: SubmitPlan[] = []
    const unlock = lockBatches(folder)
    try {
      const made = await submit({
        folder,
        models,
        budget: spending.budget.limits,
        vendorOf: vendorsOf(run),
        ...(options.requests === undefined ? {} : { limits: { requests: options.requests } }),
        announce: (planned) => {
          plans.push(...planned)
          if (!options.json) say(planText(planned))
          return !options.dryRun
        },
        submitted: ({ batch, model, requests }) =>
          tell(`${model}: batch ${batch} with ${integer(requests)} requests`),
      })
      if (options.json) sayJson({ plans, batches: made.map(shown) })
      else if (made.length > 0)
        say(
          `\n${made.length} ${made.length === 1 ? 'batch is' : 'batches are'} under way. \`npx mlneedle batch status\` says how far; \`npx mlneedle batch collect\` keeps the answers.`,
        )
      else say('\nNothing was sent.')
    } finally {
      unlock()
    }
  } finally {
    await spending.close()
  }
}

/** A model with its questions; null, and a word why, when it is not asked in batches. */
async function askedModel(
  name: string,
  description: ModelDescription,
  cases: CollectedCases,
  root: string,
  spending: Spending,
): Promise<AskedModel | null> {
  const model = await createModel(description, process.env, root)
  await model.close?.()
  const vendor = model.paid ? await createVendor(description, process.env) : null
  if (!vendor) {
    tell(`${name} ${model.paid ? 'has no batch interface' : 'costs nothing'}; \`vitest run\` asks it.`)
    return null
  }
  const { price, cache } = spending.of(name, model, description)
  return {
    name,
    description,
    ownAddress: description.baseURL !== undefined,
    vendor,
    questions: questionsOf(name, description, identityOf(model, description, root), cases, root),
    isKept: (key) => cache?.answers.has(key) ?? false,
    price,
    outputTokens: mostAnswerTokens(cases) + Number(model.parameters['reasoningTokens'] ?? 0),
  }
}

async function runStatus({ json }: { json?: boolean }): Promise<void> {
  const root = process.cwd()
  const run = resolveOptions(await configuredOptions(root), 'test', process.env)
  const reports = await statusOf(readState(batchFolder(root, run)), vendorsOf(run))
  if (json) sayJson(reports)
  else say(reports.length === 0 ? 'No batch was submitted.' : statusText(reports))
}

async function runCollect({ forget, json }: CollectOptions): Promise<void> {
  const root = process.cwd()
  const run = resolveOptions(await configuredOptions(root), 'test', process.env)
  const folder = batchFolder(root, run)
  const unlock = lockBatches(folder)
  const answers = openAnswerCache(resolve(root, run.cacheFolder), tell)
  try {
    const collected = await collect({
      folder,
      answers,
      vendorOf: vendorsOf(run),
      priceOf: async (entry) => {
        const description = descriptionOf(entry, run)
        return priceFor(entry.model, await createModel(description, process.env, root), description, run)
      },
      ...(forget ? { forget } : {}),
    })
    if (json) sayJson(collected)
    else say(collected.length === 0 ? 'There is nothing to collect.' : collectText(collected))
    if (collected.some(({ problem }) => problem !== null)) process.exitCode = 1
  } finally {
    answers.close()
    unlock()
  }
}

const batchFolder = (root: string, { cacheFolder }: RunOptions): string =>
  resolve(root, cacheFolder, 'batches')

/** The description a batch was sent with, by the configuration or by what is recorded. */
function descriptionOf(entry: Parameters<VendorOf>[0], { models }: RunOptions): ModelDescription {
  const configured = models.find(
    (description) =>
      modelId(description) === entry.model && (description.baseURL !== undefined) === entry.ownAddress,
  )
  if (configured) return configured
  if (!entry.ownAddress) {
    const { apiKeyEnv, ...rest } = entry.description
    return apiKeyEnv === undefined ? rest : { ...rest, apiKeyEnv }
  }
  throw new ModelError(
    'configuration',
    `${entry.model} was sent to an address of its own, which is not recorded. Name it in \`models\` or MLNEEDLE_MODELS as it was then.`,
  )
}

function vendorsOf(run: RunOptions): VendorOf {
  const made = new Map<string, BatchVendor>()
  return async (entry) => {
    const known = made.get(entry.model)
    if (known) return known
    const vendor = await createVendor(descriptionOf(entry, run), process.env)
    if (!vendor) throw new ModelError('configuration', `${entry.model} has no batch interface.`)
    made.set(entry.model, vendor)
    return vendor
  }
}

const dollars = (usd: number | null): string => (usd === null ? 'not known' : `$${usd.toFixed(2)}`)

function planText(plans: readonly SubmitPlan[]): string {
  return [
    markdownTable([
      [
        'model',
        'requests',
        'batches',
        'answers kept',
        'in batches already',
        'input tokens',
        'output tokens at most',
        'cost at half the price',
      ],
      ...plans.map((plan) => [
        plan.model,
        integer(plan.requests),
        integer(plan.batches),
        integer(plan.kept),
        integer(plan.waiting),
        integer(plan.inputTokens),
        integer(plan.outputTokens),
        dollars(plan.costUsd),
      ]),
    ]),
    '',
    'Tokens are counted in the run’s tokenizer; models of other vendors than OpenAI are reckoned to make half as many again.',
  ].join('\n')
}

function statusText(reports: readonly BatchReport[]): string {
  const number = (n: number | null): string => (n === null ? '?' : integer(n))
  const notes = reports.flatMap(({ id, model, note }) => (note ? `${id ?? model}: ${note}` : []))
  const table = markdownTable([
    ['batch', 'model', 'state', 'done', 'failed', 'total', 'since'],
    ...reports.map(({ id, model, state, ready, done, failed, total, at }) => [
      id ?? '',
      model,
      ready ? `${state}, to be collected` : state,
      number(done),
      number(failed),
      number(total),
      at,
    ]),
  ])
  return [table, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

function collectText(collected: readonly Collected[]): string {
  const lines = collected.map(({ id, model, state, complete, kept, costUsd, errors, problem }) => {
    const name = `${model} ${id ?? 'batch that was broken off'}`
    if (problem) return `${name}: not collected, ${problem}`
    if (!complete) return `${name}: ${state}`
    return `${name}: ${state}; ${integer(kept)} answers kept (${dollars(costUsd)}), ${integer(errors.length)} without an answer`
  })
  const errors = collected.flatMap((batch) => batch.errors)
  if (errors.length > 0) {
    lines.push('', 'Without an answer, and free to be sent again:')
    for (const { key, error } of errors.slice(0, MOST_SHOWN)) lines.push(`  ${key}  ${error}`)
    if (errors.length > MOST_SHOWN)
      lines.push(`  and ${integer(errors.length - MOST_SHOWN)} more; --json tells all`)
  }
  return lines.join('\n')
}

const shown = ({ batch, model, requests, inputTokens, costUsd }: BatchEntry) => ({
  id: batch,
  model,
  requests,
  inputTokens,
  costUsd,
})

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2))
const tell = (text: string): void => void process.stderr.write(`mlneedle: ${text}\n`)

/** What a vendor refuses is told as one line, like a fault of the user's. */
async function told(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    throw error instanceof ModelError ? new MlneedleError(error.message) : error
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number from 1.')
  return number
}
