/** Contenders beside each other: everything that `mlneedle compare` says, before it is drawn. */
import { MlneedleError } from '../errors.ts'
import { judge } from '../gate/judge.ts'
import { pivotOf } from '../gate/languages.ts'
import { pairCases } from '../gate/pair.ts'
import type { GateOptions, Hypothesis, Pair, Place, Verdict } from '../gate/types.ts'
import { changedCases, type ChangedCases } from './comparison-changes.ts'
import { commonControls, controlRows, type ControlRow } from './comparison-controls.ts'
import { figuresOf, type ContenderFigures } from './comparison-figures.ts'
import { rankAgreement, type RankAgreement } from './comparison-ranks.ts'
import type { Contender } from './contender.ts'
import { compareLanguage, sorted } from './order.ts'
import type { CaseResult } from './schema.ts'
import { judgedContender } from './verdict-input.ts'

export interface ContenderComparison {
  readonly schema: 'mlneedle/comparison@1'
  readonly suite: string
  /** How the gate would judge. */
  readonly options: GateOptions
  /** The first is the reference. */
  readonly contenders: readonly ContenderFigures[]
  /** Cases that all contenders measured with the same prompt, controls left out: what the contenders' figures are from. */
  readonly commonCases: number
  readonly candidates: readonly CandidateComparison[]
  readonly controls: readonly ControlRow[]
  readonly ranks: RankAgreement
}

/** One candidate against the reference, over the cases that these two have in common. */
export interface CandidateComparison {
  readonly letter: string
  readonly verdict: Verdict
  /** Over all, then by language. */
  readonly rows: readonly ComparisonRow[]
  readonly lost: ChangedCases
  readonly gained: ChangedCases
}

export interface ComparisonRow {
  /** Null: over all. */
  readonly language: string | null
  readonly sensitivity: Compared | null
  readonly specificity: Compared | null
}

/** A comparison that decides has a verdict; one that is only told has not. */
export type Compared = Omit<Hypothesis, 'verdict' | 'unitsToSettle' | 'language'> & {
  readonly verdict: Hypothesis['verdict'] | null
}

/** What a contender is called in tables: A is the reference. */
export const letterOf = (place: number): string =>
  place < 26
    ? String.fromCodePoint(65 + place)
    : `${letterOf(Math.floor(place / 26) - 1)}${letterOf(place % 26)}`

/**
 * Compares the first contender with each of the others, and shows all side by side.
 *
 * @param mostCases lost and gained cases that are kept with both answers, each
 * @throws MlneedleError when there are fewer than two, or of different suites
 */
export function compareContenders(
  contenders: readonly Contender[],
  options: GateOptions,
  mostCases: number,
): ContenderComparison {
  const [reference, ...candidates] = contenders
  if (!reference || candidates.length === 0)
    throw new MlneedleError(
      `Two models or more are needed for a comparison; there is ${reference ? `only ${reference.model} of ${reference.name}` : 'none'}.`,
    )
  const { suite, options: runOptions } = reference.run
  const other = candidates.find(({ run }) => run.suite !== suite)
  if (other)
    throw new MlneedleError(
      `${reference.name} is of the suite ${suite}, ${other.name} of ${other.run.suite}: no case is in both. Compare runs of one suite.`,
    )
  const pivot = pivotOf(runOptions)
  const pairings = candidates.map(({ cases }) => pairCases(reference.cases, cases).pairs)
  const common = commonCases(contenders, pairings)
  const controls = commonControls(contenders)
  return {
    schema: 'mlneedle/comparison@1',
    suite,
    options,
    contenders: contenders.map((contender, i) =>
      figuresOf(contender, letterOf(i), common[i] ?? [], controls[i] ?? []),
    ),
    commonCases: common[0]?.length ?? 0,
    candidates: candidates.map((candidate, i) => ({
      letter: letterOf(i + 1),
      ...against(suite, reference, candidate, options),
      ...changes(pairings[i] ?? [], reference, candidate, mostCases),
    })),
    controls: controlRows(controls),
    ranks: rankAgreement(
      common,
      contenders.map((_, i) => letterOf(i)),
      pivot,
    ),
  }
}

function against(
  suite: string,
  reference: Contender,
  candidate: Contender,
  options: GateOptions,
): Pick<CandidateComparison, 'verdict' | 'rows'> {
  const verdict = judge({
    suite,
    baseline: judgedContender(reference),
    candidate: judgedContender(candidate),
    options,
  })
  return { verdict, rows: rowsOf(verdict) }
}

function changes(
  pairs: readonly Pair[],
  reference: Contender,
  candidate: Contender,
  most: number,
): Pick<CandidateComparison, 'lost' | 'gained'> {
  const sides = { reference: byId(reference), candidate: byId(candidate) }
  return { lost: changedCases(pairs, sides, 1, most), gained: changedCases(pairs, sides, 0, most) }
}

const byId = ({ cases }: Contender): Map<string, CaseResult> =>
  new Map(cases.map((result) => [result.id, result]))

/** What decides, and what is told of languages beside it, in one table. */
function rowsOf({ verdict, hypotheses, places }: Verdict): ComparisonRow[] {
  // Runs that cannot be judged as a whole are not judged by language either.
  const judged = verdict !== 'could-not-judge'
  const told = places.filter(({ kind }) => kind === 'language')
  const find = (language: string | null, measure: Hypothesis['measure']): Compared | null => {
    const decides = hypotheses.find((one) => one.language === language && one.measure === measure)
    if (decides) return compared(decides, judged ? decides.verdict : null)
    const place = told.find((one) => one.language === language && one.measure === measure)
    return place ? compared(place, null) : null
  }
  const languages = sorted(
    [...hypotheses, ...told].flatMap(({ language }) => language ?? []),
    compareLanguage,
  )
  return [null, ...languages].map((language) => ({
    language,
    sensitivity: find(language, 'sensitivity'),
    specificity: find(language, 'specificity'),
  }))
}

const compared = (told: Hypothesis | Place, verdict: Compared['verdict']): Compared => ({
  measure: told.measure,
  units: told.units,
  cases: told.cases,
  baseline: told.baseline,
  candidate: told.candidate,
  difference: told.difference,
  low: told.low,
  high: told.high,
  lost: told.lost,
  gained: told.gained,
  answered: told.answered,
  p: told.p,
  adjustedP: told.adjustedP,
  verdict,
})

/** Each contender's cases that are paired in every candidate, in one order. */
function commonCases(
  contenders: readonly Contender[],
  pairings: readonly (readonly Pair[])[],
): CaseResult[][] {
  const counts = new Map<string, number>()
  for (const pairs of pairings)
    for (const { reference } of pairs) counts.set(reference.id, (counts.get(reference.id) ?? 0) + 1)
  const inAll = [...counts].flatMap(([id, n]) => (n === pairings.length ? id : [])).toSorted()
  return contenders.map((contender) => {
    const own = byId(contender)
    return inAll.flatMap((id) => own.get(id) ?? [])
  })
}
