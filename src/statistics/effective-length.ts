/** Accuracy (0 to 1) at one context length, in tokens. */
export interface LengthPoint {
  readonly contextTokens: number
  readonly accuracy: number
}

/**
 * Effective context length: the longest length up to which accuracy, at every
 * length measured, stays at or above `share` (0 to 1, such as .85) of `alone`, the
 * accuracy with the needle alone, 0 to 1.
 *
 * Method: after Modarressi et al. 2025, "NoLiMa" (arXiv 2502.05167), where the share
 * is .85 and is taken of the score in short contexts; here it is of the needle alone.
 * A later recovery does not count. null when even the shortest length falls short,
 * nothing was measured, or `alone` is 0.
 * It is an estimate with no interval: at small n a chance dip ends it early.
 *
 * @throws RangeError unless 0 ≤ alone ≤ 1 and 0 < share ≤ 1.
 */
export function effectiveLength(points: readonly LengthPoint[], alone: number, share: number): number | null {
  if (!(alone >= 0 && alone <= 1)) throw new RangeError(`Expected an accuracy from 0 to 1, got ${alone}`)
  if (!(share > 0 && share <= 1)) throw new RangeError(`Expected a share above 0 and up to 1, got ${share}`)
  if (alone === 0) return null
  let longest: number | null = null
  for (const { contextTokens, accuracy } of points.toSorted((a, b) => a.contextTokens - b.contextTokens)) {
    // 17 of 20 is .85 of 1, whatever the last digit of the product.
    if (accuracy < share * alone - 1e-12) break
    longest = contextTokens
  }
  return longest
}
