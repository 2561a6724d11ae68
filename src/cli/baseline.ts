import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Command } from 'commander'
import { MlneedleError } from '../errors.ts'
import {
  answersFile,
  asBaselineName,
  baselineFile,
  baselineFiles,
  checkBaselineName,
  checkOutcomes,
  readAnswers,
  readBaseline,
  writeBaseline,
  type Baseline,
} from '../report/baseline.ts'
import {
  diffBaselines,
  summariseBaseline,
  type BaselineDiff,
  type UnitMean,
} from '../report/baseline-summary.ts'
import type { Contender } from '../report/contender.ts'
import {
  counted,
  dropPoints,
  exactPercent,
  integer,
  percent,
  percentRange,
  timeLabel,
} from '../report/format.ts'
import { openContenders } from '../report/open.ts'
import { plannedFor } from '../report/planned.ts'
import { markdownTable } from '../report/table.ts'
import { oneLine, shellArgument } from '../report/text.ts'
import { isMeasured } from '../score/types.ts'
import { reportsFolder } from './reports-folder.ts'

/** Share of planned cases that must be measured, lest a baseline be easy to beat. */
const LEAST_COVERAGE = 0.95

export interface SaveOptions {
  readonly name?: string
  readonly model?: string
  readonly suite?: string
  readonly force?: boolean
}

interface Json {
  readonly json?: boolean
}

export function addBaselineCommand(program: Command): void {
  const baseline = program
    .command('baseline')
    .description('runs kept under version control, to gate and compare with')
  baseline
    .command('save')
    .description('keep a model’s run as a baseline, with its answers beside it')
    .argument(
      '[run]',
      'a results file, a folder of reports or a run’s id; default: the suite’s latest results',
    )
    .option('--name <name>', 'what to call it; default: the model’s id')
    .option('--model <id>', 'which model, of a run on several')
    .option('--suite <suite>', 'whose latest results, when no run is given', 'mlneedle')
    .option('--force', 'also keep a run that is incomplete, or replace a baseline of another model or suite')
    .option('--json', 'as JSON')
    .action(async (run: string | undefined, options: SaveOptions & Json) => {
      const root = process.cwd()
      const saved = saveBaseline(run, options, root, await reportsFolder(root))
      if (options.json) sayJson(saved)
      else say(savedText(saved))
    })
  baseline
    .command('list')
    .description('the baselines there are')
    .option('--json', 'as JSON')
    .action(async ({ json }: Json) => {
      const root = process.cwd()
      const listed = listBaselines(await reportsFolder(root))
      if (json) sayJson(listed)
      else say(listText(listed, new Date()))
    })
  baseline
    .command('show')
    .description('what a baseline says of its model')
    .argument('<name>', 'a baseline’s name or file')
    .option('--json', 'as JSON')
    .action(async (name: string, { json }: Json) => {
      const root = process.cwd()
      const found = findBaseline(name, root, await reportsFolder(root))
      if (json) sayJson(shown(found))
      else say(showText(found, new Date(), root))
    })
}

export interface Saved {
  readonly name: string
  readonly suite: string
  readonly model: string
  readonly runId: string
  /** Files, as seen from the project. */
  readonly file: string
  readonly answers: string
  readonly cases: number
  readonly filter: string | null
  /** How it differs from the one it replaced; null when there was none to compare with. */
  readonly changed: BaselineDiff | null
}

/**
 * Keeps a run as a baseline.
 * @throws MlneedleError when it is not fit to be one, and how to mend that
 */
export function saveBaseline(
  run: string | undefined,
  { name, model, suite = 'mlneedle', force = false }: SaveOptions,
  root: string,
  reports: string,
): Saved {
  const place = run ?? relative(root, join(reports, suite, 'results.json'))
  const contender = oneOf(openContenders(place, root, reports), model, place)
  const own = name ?? asBaselineName(contender.model)
  checkBaselineName(own)
  if (!force) checkFit(contender)
  const path = baselineFile(reports, own)
  const before = existsSync(path) ? replaced(path, contender, force) : null
  const baseline = writeBaseline(path, contender)
  return {
    name: own,
    suite: baseline.suite,
    model: baseline.model.id,
    runId: baseline.runId,
    file: relative(root, path),
    answers: relative(root, answersFile(baseline)),
    cases: baseline.cases.length,
    filter: baseline.filter,
    changed: before && diffBaselines(before, baseline),
  }
}

function oneOf(contenders: readonly Contender[], model: string | undefined, place: string): Contender {
  const chosen = model === undefined ? contenders : contenders.filter((one) => one.model === model)
  const [first] = chosen
  if (first && chosen.length === 1) return first
  const has = contenders.map((one) => one.model).join(', ')
  throw new MlneedleError(
    first
      ? `${place} has ${contenders.length} models (${has}), and a baseline is of one: say which with --model.`
      : `${place} has no model ${model}. It has: ${has}.`,
  )
}

function checkFit({ run, cases, name }: Contender): void {
  if (cases.length > 0 && cases.every(({ answer, question }) => answer === null && question === ''))
    throw new MlneedleError(
      `The answers of ${name} were not kept, so it cannot be kept anew. Copy its file, or save the run it was taken from.`,
    )
  const measured = cases.filter(({ outcome }) => isMeasured(outcome)).length
  const planned = plannedFor(run, cases.length)
  const coverage = planned === 0 ? 0 : measured / planned
  const how = 'Run the suite again: answers that were paid for are kept. Or keep it as it is with --force'
  if (!run.complete)
    throw new MlneedleError(
      `The run ${run.runId} is incomplete: ${integer(measured)} of ${counted(planned, 'planned case')} were measured. ${how}.`,
    )
  if (coverage < LEAST_COVERAGE)
    throw new MlneedleError(
      `Coverage ${exactPercent(coverage)}: ${integer(measured)} of ${counted(planned, 'planned case')} of the run ${run.runId} were measured, and a baseline needs ${100 * LEAST_COVERAGE}%. ${how}; a gate expects what was not measured all the same.`,
    )
}

/** The baseline in the way; null when it is broken. @throws MlneedleError when it is another's */
function replaced(path: string, { model, run }: Contender, force: boolean): Baseline | null {
  let before: Baseline
  try {
    before = readBaseline(path)
  } catch (error) {
    if (!force)
      throw new MlneedleError(`${(error as Error).message}\nReplace it with --force, or give another --name.`)
    return null
  }
  if (!force && (before.model.id !== model || before.suite !== run.suite))
    throw new MlneedleError(
      `The baseline ${before.name} is of ${before.model.id} on the suite ${before.suite}, not of ${model} on ${run.suite}. ` +
        'Give another --name, or replace it with --force.',
    )
  return before
}

export function savedText({
  name,
  suite,
  model,
  runId,
  file,
  answers,
  cases,
  filter,
  changed,
}: Saved): string {
  return oneLines([
    `${file}: ${counted(cases, 'case')} of ${model} on ${suite}, run ${runId}.`,
    `${answers}: its answers, for \`mlneedle rescore\` and \`mlneedle compare\`.`,
    ...(changed === null ? [] : [diffSentence(changed)]),
    ...(filter === null ? [] : [`It is a filtered run, not the whole suite: ${filter}`]),
    `Put both files under version control; \`gate: { baseline: '${name}' }\` in vitest.config judges later runs by it.`,
  ])
}

function diffSentence({ added, removed, otherPrompt, otherOutcome, same }: BaselineDiff): string {
  const parts = [
    [otherOutcome, 'another outcome'],
    [otherPrompt, 'another prompt'],
    [added, 'new'],
    [removed, 'gone'],
  ] as const
  const told = parts.flatMap(([n, what]) => (n > 0 ? `${integer(n)} ${what}` : []))
  return told.length === 0
    ? `It replaced one with the same outcomes in all ${counted(same, 'case')}.`
    : `It replaced one from which cases differ: ${told.join(', ')}; ${integer(same)} are the same.`
}

/** A baseline as lists show it, or why it cannot be read. */
type Listed = ReturnType<typeof shown> | { readonly file: string; readonly fault: string }

export function listBaselines(reports: string): Listed[] {
  return baselineFiles(reports).map((file) => {
    try {
      return shown(readBaseline(file))
    } catch (error) {
      return { file, fault: (error as Error).message }
    }
  })
}

/** @throws MlneedleError when there is none of that name */
export function findBaseline(name: string, root: string, reports: string): Baseline {
  const places = [baselineFile(reports, name), join(root, name), name]
  const found = places.find((path) => path.endsWith('.json') && existsSync(path))
  if (found) return readBaseline(found)
  const names = baselineFiles(reports).map((path) => path.replace(/^.*[/\\]|\.json$/g, ''))
  throw new MlneedleError(
    names.length > 0
      ? `There is no baseline “${name}”. There are: ${names.join(', ')}.`
      : 'There is no baseline yet: `mlneedle baseline save` keeps the latest results as one.',
  )
}

function shown(baseline: Baseline) {
  const { name, path, suite, model, runId, startedAt, complete, filter, preset, tokenizer } = baseline
  const { versions, options, cases } = baseline
  return {
    name,
    file: path,
    answersKept: existsSync(answersFile(baseline)),
    suite,
    model,
    runId,
    startedAt,
    complete,
    filter,
    preset,
    tokenizer,
    versions,
    options,
    cases: cases.length,
    ...summariseBaseline(baseline),
  }
}

/** Why the answers beside a baseline are not its own; null when they are. */
function answersFault(baseline: Baseline): string | null {
  try {
    const answers = readAnswers(baseline)
    if (answers) checkOutcomes(baseline, answers)
    return null
  } catch (error) {
    if (!(error instanceof MlneedleError)) throw error
    return error.message
  }
}

const shareText = (mean: UnitMean | null): string =>
  mean === null ? '–' : `${percent(mean.value)}% (${percentRange(mean)})`

export function listText(listed: readonly Listed[], now: Date): string {
  if (listed.length === 0)
    return 'There is no baseline yet: `mlneedle baseline save` keeps the latest results as one.'
  const good = listed.filter((one) => 'name' in one)
  const rows = [
    ['baseline', 'suite', 'model', 'age', 'cases', 'units', 'sensitivity', 'specificity'],
    ...good.map(({ name, suite, model, startedAt, cases, units, measures }) =>
      [
        name,
        suite,
        model.id,
        ageOf(startedAt, now),
        integer(cases),
        integer(units),
        shareText(measures.sensitivity),
        shareText(measures.specificity),
      ].map(oneLine),
    ),
  ]
  return [
    ...(good.length > 0 ? [markdownTable(rows, 3)] : []),
    ...listed.flatMap((one) => ('fault' in one ? oneLine(one.fault) : [])),
  ].join('\n')
}

export function showText(baseline: Baseline, now: Date, root: string): string {
  const { name, suite, model, runId, startedAt, complete, filter, preset, versions, answersKept, ...sums } =
    shown(baseline)
  const returned = model.returnedIds.filter((id) => id !== model.id)
  const facts = oneLines([
    `Baseline ${name}: ${model.id}${model.label === null ? '' : ` (${model.label})`} on ${suite}, preset ${preset}`,
    `Run ${runId} of ${timeLabel(startedAt)}, ${ageOf(startedAt, now)} old${complete ? '' : ', incomplete'}`,
    ...(returned.length > 0 ? [`The provider said that these answered: ${returned.join(', ')}`] : []),
    ...(filter === null ? [] : [`A filtered run, not the whole suite: ${filter}`]),
    `${integer(sums.measured)} of ${counted(sums.planned, 'planned case')} measured, coverage ${exactPercent(sums.coverage)}`,
    `${counted(sums.units, 'content unit')}: the smallest drop that a gate can exclude, with no loss at all, is ${dropPoints(sums.smallestDrop)} (alpha 0.05)`,
    `Made with version ${versions.tool}, scorer ${versions.scorer}, lengths in ${sums.tokenizer}`,
    `Answers: ${answersKept ? (answersFault(baseline) ?? 'kept') : 'not kept; it gates all the same'}`,
  ])
  const table = markdownTable([
    ['language', 'sensitivity', 'specificity', 'units', 'cases'],
    ...[{ language: 'all', ...sums.measures }, ...sums.languages].map(
      ({ language, sensitivity, specificity }) =>
        [
          language,
          shareText(sensitivity),
          shareText(specificity),
          integer(Math.max(sensitivity?.units ?? 0, specificity?.units ?? 0)),
          integer((sensitivity?.cases ?? 0) + (specificity?.cases ?? 0)),
        ].map(oneLine),
    ),
  ])
  const note =
    'Percent with Wilson’s 95% interval; each content unit counts once. A case counts for each language that its needle, haystack or question is in, for the pivot only when it is in no other.'
  return [
    facts,
    '',
    table,
    '',
    note,
    `Compare with it: npx mlneedle compare ${shellArgument(name)} ${shellArgument(relative(root, join(dirname(baseline.path), '..', suite)))}`,
  ].join('\n')
}

/** How long ago, in the largest unit of which there are two or more: `36 hours`, `3 days`. */
export function ageOf(startedAt: string, now: Date): string {
  const minutes = (now.getTime() - Date.parse(startedAt)) / 60_000
  if (!(minutes >= 0)) return 'age not known'
  if (minutes < 120) return counted(Math.floor(minutes), 'minute')
  if (minutes < 48 * 60) return counted(Math.floor(minutes / 60), 'hour')
  return counted(Math.floor(minutes / (24 * 60)), 'day')
}

const oneLines = (lines: readonly string[]): string => lines.map(oneLine).join('\n')
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2))
