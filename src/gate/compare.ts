import { byCodeUnit } from '../random.ts'
import { meanBound } from '../statistics/gaffke.ts'
import { signFlip } from '../statistics/sign-flip.ts'
import type { Answered, Comparison, GateCase, Measure, Pair } from './types.ts'

/** The measure that a case belongs to. */
export const measureOf = ({ needlePresent }: GateCase): Measure =>
  needlePresent ? 'sensitivity' : 'specificity'

/** One content unit's pairs of one measure, added up. */
interface UnitSums {
  pairs: number
  baseline: number
  candidate: number
}

const sumUnits = (pairs: readonly Pair[]): UnitSums[] => {
  const units = new Map<string, UnitSums>()
  for (const { reference, candidate } of pairs) {
    let unit = units.get(reference.contentUnit)
    if (!unit) units.set(reference.contentUnit, (unit = { pairs: 0, baseline: 0, candidate: 0 }))
    unit.pairs++
    unit.baseline += reference.score ?? 0
    unit.candidate += candidate.score ?? 0
  }
  // Sorted, so that sums of fractions do not depend on the order of cases.
  return [...units].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, unit]) => unit)
}

const differencesOf = (units: readonly UnitSums[]): number[] =>
  units.map(({ pairs, baseline, candidate }) => (candidate - baseline) / pairs)

/** Each content unit's own mean difference, candidate − reference: the values that all statistics of a comparison are made from. */
export const unitDifferences = (pairs: readonly Pair[]): number[] => differencesOf(sumUnits(pairs))

/** The mean. @throws RangeError when there is no value */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('Expected one or more values to take a mean of, got none')
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Compares the pairs of one measure; others are passed over.
 *
 * The estimand is the mean over content units of each unit's mean difference, so
 * that a unit counts once, whatever number of its cases was measured. The bounds
 * are Gaffke's, each one-sided at 1 − alpha, for unit differences in [−1, 1]; p is
 * that of the one-sided sign-flip test by content unit.
 *
 * @throws RangeError when no pair is of this measure
 */
export function compareCases(
  pairs: readonly Pair[],
  measure: Measure,
  alpha: number,
): Omit<Comparison, 'adjustedP'> {
  const own = pairs.filter(({ reference }) => measureOf(reference) === measure)
  const units = sumUnits(own)
  if (units.length === 0) throw new RangeError(`Expected one or more pairs of ${measure}, got none`)
  const differences = differencesOf(units)
  const support = { low: -1, high: 1, alpha } as const
  return {
    measure,
    units: units.length,
    cases: own.length,
    baseline: mean(units.map((unit) => unit.baseline / unit.pairs)),
    candidate: mean(units.map((unit) => unit.candidate / unit.pairs)),
    difference: mean(differences),
    low: meanBound(differences, { ...support, side: 'lower' }),
    high: meanBound(differences, { ...support, side: 'upper' }),
    lost: own.filter(({ reference, candidate }) => reference.score === 1 && candidate.score === 0).length,
    gained: own.filter(({ reference, candidate }) => reference.score === 0 && candidate.score === 1).length,
    answered: {
      baseline: answered(own.map(({ reference }) => reference)),
      candidate: answered(own.map(({ candidate }) => candidate)),
    },
    p: signFlip(differences).p,
  }
}

function answered(cases: readonly GateCase[]): Answered {
  const own = cases.filter(({ outcome }) => outcome !== 'refused' && outcome !== 'cut-output')
  if (own.length === 0) return { cases: 0, accuracy: null }
  const units = sumUnits(own.map((one) => ({ reference: one, candidate: one })))
  return { cases: own.length, accuracy: mean(units.map((unit) => unit.baseline / unit.pairs)) }
}
