import { exceeds } from './gaffke.ts'
import { normalQuantile } from './normal.ts'

/** More units than anyone will write: none would settle it. */
const most = 1e6

/**
 * How many content units would settle an open comparison if more behaved as these do,
 * more than there are now; null when a million would not, or there are none yet.
 *
 * With a mean drop below `minDrop` (0 to 1): the fewest with which {@link exceeds}
 * rules `minDrop` out at `alpha`, each of these differences counted more often. With a
 * mean drop of `minDrop` or more: the fewest with which the drop is beyond chance at
 * `alpha` / `hypotheses` (their number in Holm's family), by the normal approximation
 * of the sign-flip test, and no fewer than its signs need to become so rare. An estimate, as good as these differences stand for the rest:
 * at small n, or before the first loss was seen, it is a guess.
 *
 * @param differences of units, candidate − reference, −1 to 1
 * @throws RangeError unless 0 < minDrop < 1 and 0 < alpha < 1, or as {@link exceeds}.
 */
export function unitsToSettle(
  differences: readonly number[],
  minDrop: number,
  alpha: number,
  hypotheses = 1,
): number | null {
  if (!(minDrop > 0 && minDrop < 1)) throw new RangeError(`Expected a drop between 0 and 1, got ${minDrop}`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`Expected an alpha between 0 and 1, got ${alpha}`)
  if (!(hypotheses >= 1)) throw new RangeError(`Expected 1 or more hypotheses, got ${hypotheses}`)
  const n = differences.length
  if (n === 0) return null
  const sum = differences.reduce((total, d) => total + d, 0)
  // A mean that is −minDrop but for rounding is a drop of minDrop.
  if (sum / n <= -minDrop + 1e-12) {
    const squares = differences.reduce((total, d) => total + d * d, 0)
    const byNormal = n * squares * (normalQuantile(1 - alpha / hypotheses) / sum) ** 2
    // Signs of k differences give no p below 2^−k, whatever their sum.
    const moved = differences.filter((d) => d !== 0).length
    const bySigns = (n * Math.ceil(Math.log2(hypotheses / alpha))) / moved
    return atMost(Math.max(n + 1, Math.ceil(Math.max(byNormal, bySigns) * (1 - 1e-12))))
  }
  const settles = (units: number) => exceeds(differences, { low: -1, high: 1 }, -minDrop, units / n) <= alpha
  let few = n
  let enough = n + 1
  while (!settles(enough)) {
    if (enough >= most) return null
    few = enough
    enough = Math.min(most, 2 * enough)
  }
  while (enough - few > 1) {
    const middle = (few + enough) >> 1
    if (settles(middle)) enough = middle
    else few = middle
  }
  return atMost(enough)
}

const atMost = (units: number) => (units <= most ? units : null)
