/** The gate of a run: which baselines it is judged by, whether it can be judged at all, and the verdicts. */
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { MlneedleError } from './errors.ts'
import { judge } from './gate/judge.ts'
import { languagesOf, pivotOf } from './gate/languages.ts'
import { whyImpossible } from './gate/possible.ts'
import { runFaults } from './gate/faults.ts'
import { gather } from './gate/groups.ts'
import { shaping } from './gate/prompts.ts'
import type { Verdict } from './gate/types.ts'
import type { PassageSource } from './haystack/source.ts'
import type { RunOptions } from './options.ts'
import type { Plan } from './plan.ts'
import { baselineFile, checkOutcomes, readAnswers, readBaseline, type Baseline } from './report/baseline.ts'
import { contenders } from './report/contender.ts'
import { counted } from './report/format.ts'
import type { Results } from './report/schema.ts'
import { judgedBaseline, judgedContender } from './report/verdict-input.ts'
import { dataVersions, scorerOf } from './results-header.ts'
import type { Suite } from './suite-definition/suite.ts'
import { THIS_RUN } from './report/verdict-statements.ts'

/** Options of which a run must have all that its baseline has. */
const COVERING = ['languages', 'lengths', 'depths'] as const

/** Shaping options that may differ: told by the data they bring, or held to what the baseline has. */
const NOT_AS_THEY_STAND = ['source', 'prose', 'items', ...COVERING]

export type GateSettings = NonNullable<RunOptions['gate']>

/**
 * Where a baseline lies: a path as it stands, a name in `baselines` of the reports.
 * @throws MlneedleError when there is none
 */
export function baselinePath(name: string, root: string, reports: string): string {
  const path = /[/\\]|\.json$/.test(name) ? resolve(root, name) : baselineFile(reports, name)
  if (existsSync(path)) return path
  throw new MlneedleError(
    `There is no baseline ${relative(root, path)}. ` +
      `Run the model that is in use, keep its results with \`npx mlneedle baseline save --name ${name.replace(/^.*[/\\]|\.json$/g, '')}\`, ` +
      'and put both files under version control; or run once without the gate: MLNEEDLE_GATE=off.',
  )
}

/** The baselines of a gate. @throws MlneedleError when one is missing, unreadable, or stands beside another it cannot be told from */
export function openBaselines({ baseline }: GateSettings, root: string, reports: string): Baseline[] {
  const baselines = [baseline].flat().map((name) => readBaseline(baselinePath(name, root, reports)))
  for (const [i, one] of baselines.entries()) {
    const other = baselines.find((b, j) => j < i && b.suite === one.suite && b.model.id === one.model.id)
    if (other)
      throw new MlneedleError(
        `Two baselines of the gate, ${other.name} and ${one.name}, are of ${one.model.id} on the suite ${one.suite}. Name one of them.`,
      )
  }
  return baselines
}

/**
 * Finds out before any call whether a gate can come to a verdict: the baseline must
 * be as it was saved, the prompts the baseline's, and the sample large enough to pass.
 *
 * @throws MlneedleError that says what differs or lacks, and how to mend it
 */
export function checkGate(
  gate: GateSettings,
  baselines: readonly Baseline[],
  { options, plan, source, suite }: { options: RunOptions; plan: Plan; source: PassageSource; suite: Suite },
): void {
  for (const baseline of baselines) {
    const answers = readAnswers(baseline)
    if (answers) checkOutcomes(baseline, answers)
    const before = judgedBaseline(baseline)
    const now = { ...before, complete: true, versions: { ...before.versions, scorer: scorerOf(suite) } }
    const faults = runFaults({ baseline: before, candidate: now })
    if (faults.length > 0)
      throw new MlneedleError(`The gate cannot judge by the baseline ${baseline.name}. ${faults.join(' ')}`)
    const differing = differences(baseline, options, plan, source, suite)
    if (differing.length > 0)
      throw new MlneedleError(
        `The gate cannot judge by the baseline ${baseline.name}, which was asked other prompts:\n` +
          `${differing.map((line) => `  ${line}`).join('\n')}\n` +
          `Run with the baseline's options, or save a new baseline of the model that is in use.`,
      )
  }
  const planned = new Set(plan.itemIds.map((_, i) => source.item(i)?.needle.id)).size
  for (const baseline of baselines) {
    const { units, unitsPerLanguage } = unitsOf(baseline)
    const fewest = { units: Math.min(planned, units), unitsPerLanguage: Math.min(planned, unitsPerLanguage) }
    const impossible = whyImpossible({ ...fewest, options: gate })
    if (!impossible) continue
    const ofBaseline =
      units < planned || unitsPerLanguage < planned
        ? ` The baseline ${baseline.name} has no more than that, so it is to be saved anew, of a larger run.`
        : ''
    throw new MlneedleError(impossible + ofBaseline)
  }
}

/** Content units that a baseline has with the needle present, over all and in the language with fewest. */
function unitsOf({ cases, options }: Baseline): { units: number; unitsPerLanguage: number } {
  const pivot = pivotOf(options)
  const present = cases.filter(({ control, needlePresent }) => control === null && needlePresent)
  const distinct = (some: typeof present) => new Set(some.map(({ contentUnit }) => contentUnit)).size
  const groups = gather(present, (one) => languagesOf(one, pivot))
  return {
    units: distinct(present),
    unitsPerLanguage: Math.min(distinct(present), ...groups.map(([, own]) => distinct(own))),
  }
}

/** What makes a baseline's prompts others than a plan's, in words. */
function differences(
  baseline: Baseline,
  options: RunOptions,
  plan: Plan,
  source: PassageSource,
  suite: Suite,
): string[] {
  const was = baseline.options
  const is: Readonly<Record<string, unknown>> = { ...options, pivot: plan.pivot, languages: plan.languages }
  const told = (name: string, before: unknown, now: unknown) =>
    `${name}: ${JSON.stringify(before)} in the baseline, ${JSON.stringify(now)} in this run`
  const lines: string[] = []
  if (baseline.tokenizer !== options.tokenizer)
    lines.push(told('tokenizer', baseline.tokenizer, options.tokenizer))
  for (const name of shaping.filter((one) => !(NOT_AS_THEY_STAND as readonly string[]).includes(one)))
    if (JSON.stringify(was[name]) !== JSON.stringify(is[name])) lines.push(told(name, was[name], is[name]))
  for (const name of COVERING) {
    const now = is[name] as readonly unknown[]
    const lacking = [was[name]].flat().filter((value) => !now.includes(value))
    if (lacking.length > 0) lines.push(told(name, was[name], now))
  }
  for (const name of ['items', 'repetitions'] as const)
    if (Number(was[name]) > options[name]) lines.push(told(name, was[name], options[name]))
  if (was['crossed'] === true && !options.crossed) lines.push(told('crossed', true, false))
  const data = dataVersions(source, suite)
  const kept = baseline.versions.data
  const changed = [was['languages']].flat().filter((code) => {
    if (!source.languages.includes(String(code))) return false
    const own = Object.keys(kept).filter((key) => key.endsWith(`/${code}`))
    return !own.includes(`${source.name}/${code}`) || own.some((key) => kept[key] !== data[key])
  })
  if (changed.length > 0)
    lines.push(
      `data: the passages, needles, questions or wordings of ${counted(changed.length, 'language')} (${changed.join(', ')}) have changed since, or are of another source`,
    )
  return lines
}

/**
 * The verdicts of a suite's run, one for each of its models; none when no baseline is of that suite.
 * @throws MlneedleError when baselines are missing or cannot be told apart
 */
export function judgeRun(gate: GateSettings, baselines: readonly Baseline[], results: Results): Verdict[] {
  const own = baselines.filter(({ suite }) => suite === results.suite)
  if (own.length === 0) return []
  const { baseline: _, ...options } = gate
  return contenders(THIS_RUN, results).map((contender) => {
    const baseline = own.length === 1 ? own[0] : own.find((one) => one.model.id === contender.model)
    if (!baseline)
      throw new MlneedleError(
        `The gate has ${own.length} baselines of the suite ${results.suite} (${own.map((one) => one.model.id).join(', ')}), none of ${contender.model}.`,
      )
    return judge({
      suite: results.suite,
      options,
      baseline: judgedBaseline(baseline),
      candidate: judgedContender(contender),
    })
  })
}
