import { meanBound } from '../statistics/gaffke.ts'
import { mean } from './compare.ts'
import type { Word } from './types.ts'

/** A drop of 5 points is one of 5 points, though sums of fractions end a hair beside it. */
const HAIR = 1e-9

export const reachesDrop = (difference: number, minDrop: number): boolean => -difference >= minDrop - HAIR

/**
 * What the gate says of one hypothesis. `regressed`: the drop is significant after
 * adjustment, and as large as the least drop worth acting on. `pass`: a drop of that
 * size is excluded by the one-sided lower bound of the difference, at alpha as it
 * stands (all hypotheses must pass, so that none needs adjusting: Berger 1982, the
 * intersection–union test). Else `inconclusive`.
 *
 * @param differences each content unit's own mean difference, candidate − baseline
 */
export function decide({
  differences,
  minDrop,
  alpha,
  adjustedP,
}: {
  differences: readonly number[]
  minDrop: number
  alpha: number
  adjustedP: number
}): Word {
  const low = meanBound(differences, { low: -1, high: 1, side: 'lower', alpha })
  return wordOf({ difference: mean(differences), low, adjustedP }, { minDrop, alpha })
}

/** The same, of a comparison that has its bound. */
export function wordOf(
  { difference, low, adjustedP }: { difference: number; low: number; adjustedP: number },
  { minDrop, alpha }: { minDrop: number; alpha: number },
): Word {
  if (adjustedP <= alpha && reachesDrop(difference, minDrop)) return 'regressed'
  return low > -minDrop ? 'pass' : 'inconclusive'
}
