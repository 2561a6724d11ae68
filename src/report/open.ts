/** What a command may be given to compare: runs, baselines, and single models of them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { MlneedleError } from '../errors.ts'
import type { GateCase } from '../gate/types.ts'
import {
  baselineFile,
  baselineFiles,
  checkOutcomes,
  gunzipText,
  parseBaseline,
  readAnswers,
  type Baseline,
} from './baseline.ts'
import { contenders, type Contender } from './contender.ts'
import { parseFile } from './parse.ts'
import { resultsSchema, type CaseResult, type Results } from './schema.ts'

/** A file that was given, and what it holds. */
export type Opened = {
  readonly path: string
  /** For people: the file as seen from where they are, or the baseline's name. */
  readonly name: string
  /** The one model asked for by `PATH#model`; null: all. */
  readonly model: string | null
} & (
  | { readonly kind: 'run'; readonly results: Results }
  /** `results`: null when the answers were not kept. */
  | { readonly kind: 'baseline'; readonly baseline: Baseline; readonly results: Results | null }
)

const kindSchema = z.looseObject({ schema: z.string() })

/**
 * Opens a results file, a run file, a folder of reports (its latest results), a
 * run's id, a baseline's file or its name; `…#model` picks one model.
 *
 * @throws MlneedleError when there is nothing of that name, or it is broken
 */
export function openReference(reference: string, root: string, reports: string): Opened {
  const { path, model } = locate(reference, root, reports)
  const name = relative(root, path).startsWith('..') ? path : relative(root, path)
  const text = readText(path)
  const { schema } = parseFile(text, kindSchema, name, 'results file or baseline')
  if (!schema.startsWith('mlneedle/baseline@'))
    return { kind: 'run', path, name, model, results: parseFile(text, resultsSchema, name, 'results file') }
  const baseline = parseBaseline(text, path)
  return { kind: 'baseline', path, name: baseline.name, model, baseline, results: readAnswers(baseline) }
}

/**
 * The contenders of a reference, in the run's order.
 * @throws MlneedleError as {@link openReference}, and when the run has not the model asked for
 */
export function openContenders(reference: string, root: string, reports: string): Contender[] {
  const opened = openReference(reference, root, reports)
  const all = contendersOf(opened)
  const { model, name } = opened
  const chosen = model === null ? all : all.filter((contender) => contender.model === model)
  if (chosen.length > 0) return chosen
  throw new MlneedleError(
    model === null
      ? `${name} has no model.`
      : `${name} has no model ${model}. It has: ${all.map((contender) => contender.model).join(', ')}.`,
  )
}

function contendersOf(opened: Opened): Contender[] {
  if (opened.kind === 'baseline' && opened.results) checkOutcomes(opened.baseline, opened.results)
  if (opened.results) return contenders(opened.name, opened.results)
  return opened.kind === 'baseline' ? [withoutAnswers(opened.baseline)] : []
}

/** A baseline whose answers were not kept: outcomes and prompts' hashes alone. */
function withoutAnswers(baseline: Baseline): Contender {
  const { name, model, cases, suite, runId, startedAt, complete, planned, filter } = baseline
  const { preset, tokenizer, versions, options, items } = baseline
  return {
    name,
    model: model.id,
    run: {
      schema: 'mlneedle/results@1',
      suite,
      runId,
      startedAt,
      complete,
      planned,
      filter,
      preset,
      tokenizer,
      versions,
      options,
      items,
      models: [model],
    },
    cases: cases.map((result) => unanswered(result, model.id)),
  }
}

const unanswered = (kept: GateCase, model: string): CaseResult => ({
  // What its id says stands in it too.
  ...(kept as GateCase & Pick<CaseResult, 'item' | 'repetition' | 'mixedLanguages' | 'instructionLanguage'>),
  control: kept.control as CaseResult['control'],
  model,
  achievedDepth: null,
  promptTokens: null,
  reservedTokens: null,
  reportedTokens: null,
  cachedTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  passages: null,
  characters: null,
  twinTokenDifference: null,
  questionOverlap: null,
  exactMatch: null,
  f1: null,
  answer: null,
  gold: [],
  question: '',
  answerLanguage: null,
  finishReason: null,
  reason: null,
  durationMs: null,
  costUsd: null,
  cached: false,
  attempts: 0,
})

function readText(path: string): string {
  try {
    return path.endsWith('.gz') ? gunzipText(readFileSync(path), path) : readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof MlneedleError) throw error
    throw new MlneedleError(`${path} cannot be read: ${(error as Error).message}.`)
  }
}

function locate(reference: string, root: string, reports: string): { path: string; model: string | null } {
  const whole = place(reference, root, reports)
  if (whole) return { path: whole, model: null }
  const hash = reference.lastIndexOf('#')
  const path = hash > 0 ? place(reference.slice(0, hash), root, reports) : null
  if (path) return { path, model: reference.slice(hash + 1) }
  const known = baselineFiles(reports).map((file) => relative(root, file))
  throw new MlneedleError(
    `There is no “${reference}”: expected a results file, a folder such as ${relative(root, join(reports, 'mlneedle'))}, a run’s id, or a baseline’s file or name. ` +
      (known.length > 0
        ? `Baselines: ${known.join(', ')}.`
        : `There is no baseline in ${relative(root, join(reports, 'baselines'))}.`),
  )
}

function place(reference: string, root: string, reports: string): string | null {
  const path = resolve(root, reference)
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return path
    const latest = join(path, 'results.json')
    if (existsSync(latest)) return latest
  }
  if (/[/\\]/.test(reference)) return null
  const baseline = baselineFile(reports, reference)
  if (existsSync(baseline)) return baseline
  return runFile(reference, reports)
}

/** A run of any suite, by its id. */
function runFile(id: string, reports: string): string | null {
  if (!existsSync(reports)) return null
  return (
    readdirSync(reports)
      .map((suite) => join(reports, suite, 'runs', `${id}.json`))
      .find((path) => existsSync(path)) ?? null
  )
}
