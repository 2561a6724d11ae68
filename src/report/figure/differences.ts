import { compareCases, unitDifferences } from '../../gate/compare.ts'
import type { Comparison, GateCase, Pair } from '../../gate/types.ts'
import { holm } from '../../statistics/holm.ts'
import { signFlip } from '../../statistics/sign-flip.ts'
import { integer } from '../format.ts'
import type { DifferenceSquare } from './types.ts'

/** Differences whose adjusted p is at or below this are told from chance. */
export const alpha = 0.05

/** A difference of two shares, candidate − reference: of sensitivities, or of invention rates. */
export interface Difference {
  readonly value: number
  /** 95% interval: Gaffke's bounds at 97.5% each. */
  readonly low: number
  readonly high: number
  readonly reference: number
  readonly candidate: number
  readonly pairs: number
  readonly units: number
  readonly lost: number
  readonly gained: number
  /** Two-sided: how often chance alone would differ so far, either way. */
  readonly p: number
  /** After Holm, over all that were compared together. */
  readonly adjustedP: number
  readonly significant: boolean
}

/** Compares each group of pairs, all with the needle present or all with it absent; p-values are adjusted over the groups. */
export function differences(
  groups: ReadonlyMap<string, readonly Pair[]>,
  needlePresent: boolean,
): Map<string, Difference> {
  const compared = [...groups]
    .filter(([, pairs]) => pairs.length > 0)
    .map(([key, pairs]) => [key, needlePresent ? ofSensitivity(pairs) : ofInvention(pairs)] as const)
  const adjusted = holm(compared.map(([, { p }]) => p))
  return new Map(
    compared.map(([key, difference], at) => {
      const adjustedP = adjusted[at]!
      return [key, { ...difference, adjustedP, significant: adjustedP <= alpha }]
    }),
  )
}

type Raw = Omit<Difference, 'adjustedP' | 'significant'>

function ofSensitivity(pairs: readonly Pair[]): Raw {
  const compared = compareCases(pairs, 'sensitivity', alpha / 2)
  const { difference, low, high, baseline, candidate } = compared
  return { value: difference, low, high, reference: baseline, candidate, ...rest(pairs, compared) }
}

/**
 * Invention rates as the maps show them: an answer where "none" was right. A
 * refusal is no invention, so a case counts as right here unless it invented.
 */
function ofInvention(pairs: readonly Pair[]): Raw {
  const recoded = pairs.map(({ reference, candidate }) => ({
    reference: recode(reference),
    candidate: recode(candidate),
  }))
  const compared = compareCases(recoded, 'specificity', alpha / 2)
  const { difference, low, high, baseline, candidate } = compared
  return {
    value: 0 - difference,
    low: 0 - high,
    high: 0 - low,
    reference: 1 - baseline,
    candidate: 1 - candidate,
    ...rest(recoded, compared),
  }
}

const recode = (one: GateCase): GateCase => ({ ...one, score: one.outcome === 'invented' ? 0 : 1 })

function rest(pairs: readonly Pair[], { cases, units, lost, gained, p }: Omit<Comparison, 'adjustedP'>) {
  // The sign-flip test looks for a drop; turned about it looks for a rise.
  const rise = signFlip(unitDifferences(pairs).map((value) => 0 - value)).p
  return { pairs: cases, units, lost, gained, p: Math.min(1, 2 * Math.min(p, rise)) }
}

/** A difference as a map draws it; null where nothing was compared. */
export function differenceSquare(
  key: string,
  found: ReadonlyMap<string, Difference>,
): DifferenceSquare | null {
  const own = found.get(key)
  if (!own) return null
  const { value, low, high, pairs, units, significant, reference, candidate, adjustedP, lost, gained } = own
  return {
    key,
    value,
    low,
    high,
    n: pairs,
    units,
    significant,
    reference,
    candidate,
    adjustedP,
    note: `${integer(lost)} lost, ${integer(gained)} gained`,
  }
}
