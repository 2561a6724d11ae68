import { logGamma } from './gamma.ts'
import type { Interval } from './wilson.ts'

/**
 * The regularised incomplete beta function I_x(a, b), 0 to 1, for a, b > 0: the
 * chance that a Beta(a, b) variable is at most x.
 *
 * Continued fraction of DLMF 8.17.22, evaluated by the modified method of Lentz
 * (Thompson & Barnett 1986); on the side where it converges fast.
 *
 * @throws RangeError unless a, b > 0 and 0 ≤ x ≤ 1.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1))
    throw new RangeError(`Expected a, b > 0 and 0 <= x <= 1, got ${a}, ${b} and ${x}`)
  if (x === 0 || x === 1) return x
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // Lentz divides by both running terms: one that is 0 is moved off it.
  const off = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / off(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / off(1 + even * d)
    c = off(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / off(1 + odd * d)
    c = off(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return (front * fraction) / a
}

/** The x below which a Beta(a, b) variable falls with probability p, by bisection to the last digit. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high || high - low < 1e-16) return middle
    if (incompleteBeta(middle, a, b) < p) low = middle
    else high = middle
  }
}

/**
 * Exact interval for the share `k / n`, two-sided, 0 to 1.
 *
 * Method: Clopper & Pearson 1934, "The use of confidence or fiducial limits
 * illustrated in the case of the binomial", Biometrika 26, by quantiles of the
 * beta distribution. It covers at least as often as it says at every share and
 * every n, and is wide for it: at n = 10 without a miss, .692 to 1 at .95. With
 * n = 0 nothing is known: [0, 1].
 *
 * Neither number need be whole, as for {@link wilsonInterval}.
 *
 * @throws RangeError unless 0 ≤ k ≤ n and 0 < confidence < 1.
 */
export function clopperPearson(k: number, n: number, confidence = 0.95): Interval {
  if (!(k >= 0 && k <= n && Number.isFinite(n)))
    throw new RangeError(`Expected 0 <= k <= n, got k = ${k}, n = ${n}`)
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`Expected a confidence between 0 and 1, got ${confidence}`)
  const tail = (1 - confidence) / 2
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  }
}
