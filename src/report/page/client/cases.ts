import { isMeasured } from '../../../score/types.ts'
import { variedAxis, type Axis, type VariedAxis } from '../../axis.ts'
import { unitMean } from '../../baseline-summary.ts'
import { compareExperiment, compareNumber, compareTask, groupBy, sorted } from '../../order.ts'
import type { CaseResult } from '../../schema.ts'
import { experimentName } from '../../statements.ts'
import { tally, type Tally } from '../../tally.ts'
import { cut, oneLine } from '../../text.ts'
import { facets, type Facet, type Selection } from './address.ts'
import type { PageCase } from './unpack.ts'

/** A case's value of a facet, as the address spells it. */
export const valueOf: Readonly<Record<Facet, (one: PageCase) => string>> = {
  experiment: (one) => one.experiment,
  task: (one) => one.task,
  control: (one) => one.control ?? 'no',
  needle: (one) => one.needleLanguage,
  haystack: (one) => one.haystackLanguage ?? 'none',
  question: (one) => one.questionLanguage,
  instruction: (one) => one.instructionLanguage,
  length: (one) => String(one.contextTokens),
  depth: (one) => String(one.depth),
  present: (one) => (one.needlePresent ? 'yes' : 'no'),
  outcome: (one) => one.outcome,
  contender: (one) => String(one.contender),
}

/** Facets that a control has no value of: it has no haystack, so neither length nor depth. They do not narrow it. */
const notOfControls: ReadonlySet<Facet> = new Set(['experiment', 'haystack', 'length', 'depth'])

/** Whether a case is of a selection. */
export function selects(selection: Selection, search = ''): (one: PageCase) => boolean {
  const wanted = facets.flatMap((facet) => {
    const values = selection[facet]
    return values ? [{ facet, values: new Set(values), of: valueOf[facet] }] : []
  })
  return (one) => {
    for (const { facet, values, of } of wanted) {
      if (one.control !== null && notOfControls.has(facet)) continue
      if (!values.has(of(one))) return false
    }
    return search === '' || one.id.includes(search)
  }
}

/** What tallies and axes read of a case, a case of the page has. */
const asResults = (cases: readonly PageCase[]) => cases as unknown as readonly CaseResult[]

/** As in every other report: shares with intervals sized by content units. */
export const tallyOf = (cases: readonly PageCase[]): Tally => tally(asResults(cases))

/**
 * As comparisons and the gate count: each content unit once, so a share is the
 * mean over units of each one's own.
 */
export function unitTallyOf(cases: readonly PageCase[]): Tally {
  const counts = tallyOf(cases)
  const of = (score: (one: PageCase) => PageCase['score']) =>
    unitMean(
      cases
        .filter((one) => isMeasured(one.outcome))
        .map((one) => ({ contentUnit: one.contentUnit, score: score(one) })),
    )
  const right = of((one) => one.score)
  if (!right) return counts
  const { value: accuracy, low, high } = right
  const invention = counts.invention && of((one) => (one.outcome === 'invented' ? 1 : 0))
  return { ...counts, accuracy, low, high, invention }
}

/** What is the same of two cases when they are the same prompt: all of an id after its suite and experiment. */
export const promptOf = ({ id }: PageCase): string => id.split('/').slice(2).join('/')

export const axisOf = (experiment: string, cases: readonly PageCase[]): VariedAxis =>
  variedAxis(experiment, asResults(cases))

/** An experiment and task, which are shown together. */
export interface Family {
  /** `monolingual|qa`. */
  readonly key: string
  readonly experiment: string
  readonly task: PageCase['task']
  readonly cases: readonly PageCase[]
}

/** What a family is called; safe to show. */
export const familyName = (family: Pick<Family, 'experiment' | 'task'>): string =>
  oneLine(cut(experimentName(family), 200))

/** Experiments and tasks of cases, in the order of all reports; controls are none. */
export function familiesOf(cases: readonly PageCase[]): Family[] {
  const measured = cases.filter((one) => one.control === null)
  return [...groupBy(measured, (one) => `${one.experiment}|${one.task}`)]
    .map(([key, own]) => ({ key, experiment: own[0]!.experiment, task: own[0]!.task, cases: own }))
    .toSorted((a, b) => compareExperiment(a.experiment, b.experiment) || compareTask(a.task, b.task))
}

/** Which facet narrows cases to a column of an axis. `language` has all three alike, so that one is enough. */
export const facetOfAxis: Readonly<Record<Axis, Facet>> = {
  language: 'needle',
  needleLanguage: 'needle',
  haystackLanguage: 'haystack',
  questionLanguage: 'question',
  instructionLanguage: 'instruction',
}

/** Context lengths of cases, ascending. */
export const lengthsOf = (cases: readonly PageCase[]): (number | null)[] =>
  sorted(
    cases.map((one) => one.contextTokens),
    compareNumber,
  )
