import { normalQuantile } from './normal.ts'

/** A share of n with its interval, all from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval for the share `k / n`, two-sided.
 *
 * Method: Wilson 1927, "Probable inference, the law of succession, and
 * statistical inference", JASA 22, without continuity correction. It stays in
 * [0, 1] and has a width at 0 and at 1. Its coverage is right on average over
 * shares and dips below the nominal level near the ends: at n = 10 and a true
 * share of .98 it covers about 98%, at n = 10 and .99 about 90%. With n = 0
 * nothing is known: [0, 1].
 *
 * Neither number need be whole: for cases that are not independent pass the
 * effective size (see {@link effectiveSize}) and the share times that size.
 *
 * @throws RangeError unless 0 ≤ k ≤ n and 0 < confidence < 1.
 */
export function wilsonInterval(k: number, n: number, confidence = 0.95): Interval {
  if (!(k >= 0 && k <= n && Number.isFinite(n))) {
    throw new RangeError(`Expected 0 <= k <= n, got k = ${k}, n = ${n}`)
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Expected a confidence between 0 and 1, got ${confidence}`)
  }
  if (n === 0) return { low: 0, high: 1 }
  const z2 = normalQuantile(1 - (1 - confidence) / 2) ** 2
  const share = k / n
  const middle = share + z2 / (2 * n)
  const reach = Math.sqrt((z2 * (share * (1 - share) + z2 / (4 * n))) / n)
  const scale = 1 + z2 / n
  // At the ends rounding leaves 1e-17 where the formula gives 0 or 1 exactly.
  return {
    low: k === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: k === n ? 1 : Math.min(1, (middle + reach) / scale),
  }
}

/**
 * How many independent cases a sample is surely worth when cases come in
 * clusters: (Σm)² / Σm² over the clusters' sizes m.
 *
 * Kish 1965, "Survey Sampling", with the correlation inside a cluster at its
 * worst, 1: an interval with this size is never too narrow for the clustering,
 * and too wide where cases of a cluster are less alike. It is the number of
 * clusters when all have the same size, and the number of cases when every
 * cluster has one. 0 for an empty sample.
 */
export function effectiveSize(clusterSizes: Iterable<number>): number {
  let sum = 0
  let squares = 0
  for (const size of clusterSizes) {
    sum += size
    squares += size * size
  }
  return squares === 0 ? 0 : (sum * sum) / squares
}
