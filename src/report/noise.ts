import { mean, measureOf, unitDifferences } from '../gate/compare.ts'
import { testHypotheses } from '../gate/hypotheses.ts'
import { languagesOf, pivotOf } from '../gate/languages.ts'
import { pairCases } from '../gate/pair.ts'
import type { Hypothesis, Pair } from '../gate/types.ts'
import { smallestExcludableDrop, unitsToExclude } from '../statistics/detectable.ts'
import { detectableDrop, unitsForPower } from '../statistics/power.ts'
import type { Contender } from './contender.ts'

/** What a model's two runs on the same prompts differ by. */
export interface Noise {
  readonly suite: string
  readonly model: string
  readonly limits: { readonly minDrop: number; readonly alpha: number }
  /** Prompts answered in both runs, controls left out. */
  readonly cases: number
  /** Answers that are the same to the letter, of those that are kept. */
  readonly sameText: number
  /** Right in one run and not in the other. */
  readonly lost: number
  readonly gained: number
  /** What a gate would have said of the second run: a false alarm where it is `regressed`. */
  readonly hypotheses: readonly Hypothesis[]
  readonly spreads: readonly Spread[]
}

/** How far content units' differences spread in one hypothesis of the gate, and what that allows. */
export interface Spread {
  readonly measure: Hypothesis['measure']
  readonly language: string | null
  readonly units: number
  /** Standard deviation of the units' differences. */
  readonly deviation: number
  /**
   * The drop that a gate on as many units calls `regressed` four times in five, 0 to 1: large enough
   * to be significant after Holm, and to be seen at `minDrop` or more. Not below what no loss at all
   * could exclude.
   */
  readonly detectableDrop: number
  /**
   * Content units with which this hypothesis of an unchanged model passes four times in five. The sum
   * of what excluding takes without a loss and of the normal approximation; the larger of the two alone promises too much.
   */
  readonly unitsForMinDrop: number
}

/** Compares two runs of one model, pair by pair, as the gate does. */
export function noiseOf(first: Contender, second: Contender, limits: Noise['limits']): Noise {
  const { pairs } = pairCases(first.cases, second.cases)
  const paired = new Set(pairs.map(({ reference }) => reference.id))
  const answers = new Map(first.cases.map(({ id, answer }) => [id, answer]))
  const pivot = pivotOf(first.run.options)
  const hypotheses = testHypotheses(pairs, pivot, { ...limits, perLanguage: true })
  return {
    suite: first.run.suite,
    model: first.model,
    limits,
    cases: pairs.length,
    sameText: second.cases.filter(
      ({ id, answer }) => paired.has(id) && answer !== null && answers.get(id) === answer,
    ).length,
    lost: count(pairs, 1),
    gained: count(pairs, 0),
    hypotheses,
    spreads: hypotheses.map((hypothesis) => spread(hypothesis, pairs, pivot, limits, hypotheses.length)),
  }
}

const count = (pairs: readonly Pair[], before: 0 | 1): number =>
  pairs.filter(({ reference, candidate }) => reference.score === before && candidate.score === 1 - before)
    .length

function spread(
  { measure, language, units }: Hypothesis,
  pairs: readonly Pair[],
  pivot: string | null,
  { minDrop, alpha }: Noise['limits'],
  family: number,
): Spread {
  const own = pairs.filter(
    ({ reference }) =>
      measureOf(reference) === measure &&
      (language === null || languagesOf(reference, pivot).includes(language)),
  )
  const deviation = deviationOf(unitDifferences(own))
  return {
    measure,
    language,
    units,
    deviation,
    detectableDrop: Math.max(
      smallestExcludableDrop(units, alpha),
      detectableDrop(deviation, units, alpha / family),
      // At an alpha of one half only the power counts: what is seen exceeds `minDrop` four times in five.
      minDrop + detectableDrop(deviation, units, 0.5),
    ),
    unitsForMinDrop:
      unitsToExclude(minDrop, alpha) + (deviation === 0 ? 0 : unitsForPower(deviation, minDrop, alpha)),
  }
}

/** Standard deviation of a sample; 0 of a single value. */
function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (values.length - 1))
}
