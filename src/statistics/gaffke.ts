/** What a value can be at least and at most: [0, 1] for a share, [−1, 1] for a difference of two. */
export interface Support {
  readonly low: number
  readonly high: number
}

/** Two trapezoid sums this near: the error of the finer one is about its square. */
const settled = 1e-8
/** e^−32 is nothing beside 1. */
const vanished = -32
const mostHalvings = 12

/**
 * P-value, 0 to 1, that the mean of the distribution behind `values` exceeds
 * `threshold`: reject "the mean is `threshold` or less" where it is at most alpha.
 *
 * Method: Gaffke 2005, "Three test statistics for a nonparametric one-sided hypothesis
 * on the mean of a nonnegative variable", Math. Methods Statist. 14; Learned-Miller &
 * Thomas 2019, arXiv 1905.06208. The chance that Σ wᵢxᵢ + wₙ₊₁·low is at most
 * `threshold`, with weights uniform over the simplex: a Bayesian bootstrap with one
 * value more, at the worst end of the support. For values 0 and 1 it is the exact
 * binomial test (Clopper–Pearson). That it rejects a true hypothesis at most alpha
 * times is proven for one value and for distributions on two points, and conjectured
 * for all others; no exception is known, and the project's bench measures it.
 *
 * It assumes that values are independent and of one distribution, and nothing of its
 * shape, so it stays
 * honest at any n and next to the ends: n values of 0 exceed −.05 (low −1) with
 * p = .95^n. Without values p = 1.
 *
 * Computed without random draws, from the characteristic function of a sum of
 * exponentials (Gil-Pelaez 1951, Biometrika 38), to about 1e-9. `copies` (any number
 * above 0) counts each value so often: what a larger sample like this one would say.
 *
 * @throws RangeError when the support is empty, a value lies outside it, or `copies` is not above 0.
 */
export function exceeds(
  values: readonly number[],
  { low, high }: Support,
  threshold: number,
  copies = 1,
): number {
  if (!(low < high)) throw new RangeError(`Expected a support, got ${low} to ${high}`)
  if (!(copies > 0 && Number.isFinite(copies))) throw new RangeError(`Expected copies above 0, got ${copies}`)
  if (Number.isNaN(threshold)) throw new RangeError('Expected a threshold, got NaN')
  const counts = new Map([[low - threshold, 1]])
  for (const value of values) {
    if (!(value >= low && value <= high))
      throw new RangeError(`Expected values from ${low} to ${high}, got ${value}`)
    const offset = value - threshold
    counts.set(offset, (counts.get(offset) ?? 0) + copies)
  }
  counts.delete(0)
  const offsets = Float64Array.from(counts.keys())
  if (offsets.every((offset) => offset <= 0)) return 1
  if (offsets.every((offset) => offset >= 0)) return 0
  return chanceOfNoGain(offsets, Float64Array.from(counts.values()))
}

/**
 * P(Σ aⱼGⱼ ≤ 0) for independent gamma variables of shapes mⱼ: with φ the
 * characteristic function of the sum, ½ − (1/π) ∫ Im φ(s) ds/s over s > 0.
 *
 * With s = exp(v − e^−v) / √Σma² the integrand is smooth and vanishes fast on either
 * side (Takahasi & Mori 1974, Publ. RIMS 9), where the trapezoid rule needs few points.
 */
function chanceOfNoGain(offsets: Float64Array, shapes: Float64Array): number {
  let mean = 0
  let variance = 0
  for (let j = 0; j < offsets.length; j++) {
    const a = offsets[j] as number
    const m = shapes[j] as number
    mean += m * a
    variance += m * a * a
  }
  const sd = Math.sqrt(variance)
  const sum = (from: number, step: number) => {
    let total = 0
    for (let v = from; ; v += step) {
      const e = Math.exp(-v)
      const s = Math.exp(v - e) / sd
      let turn = 0
      let size = 0
      for (let j = 0; j < offsets.length; j++) {
        const x = s * (offsets[j] as number)
        const m = shapes[j] as number
        turn += m * Math.atan(x)
        size -= (m / 2) * Math.log1p(x * x)
      }
      if (size < vanished) return total
      total += Math.sin(turn) * Math.exp(size) * (1 + e)
    }
  }
  // e^−36: below it nothing counts. A mean many standard deviations from 0 makes many waves, for a finer step.
  const from = -3.6
  let step = Math.min(0.25, sd / Math.abs(mean))
  let total = sum(from, step)
  for (let halving = 0; halving < mostHalvings; halving++) {
    const finer = total + sum(from + step / 2, step)
    const change = Math.abs((total * step - (finer * step) / 2) / Math.PI)
    total = finer
    step /= 2
    if (change < settled) break
  }
  return Math.min(1, Math.max(0, 0.5 - (total * step) / Math.PI))
}

/**
 * One-sided bound at 1 − alpha of the mean of a bounded variable: the threshold that
 * {@link exceeds} just reaches (side `lower`), or its mirror image (`upper`). Method,
 * reference and small n as there; within the support, to about 1e-9. Without values
 * it is the end of the support.
 *
 * @throws RangeError as {@link exceeds}, and unless 0 < alpha < 1.
 */
export function meanBound(
  values: readonly number[],
  { low, high, side, alpha }: Support & { readonly side: 'lower' | 'upper'; readonly alpha: number },
): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`Expected an alpha between 0 and 1, got ${alpha}`)
  if (side === 'upper')
    return -meanBound(
      values.map((value) => -value),
      { low: -high, high: -low, side: 'lower', alpha },
    )
  const excess = (threshold: number) => exceeds(values, { low, high }, threshold) - alpha
  // Regula falsi, "Illinois" (Dowell & Jarratt 1971, BIT 11); p is 0 at the low end and 1 at the highest value.
  let [left, under] = [low, excess(low)]
  let [right, over] = [values.reduce((a, b) => Math.max(a, b), low), 1 - alpha]
  if (under > 0) return low
  let last: 'left' | 'right' | null = null
  for (let round = 0; round < 100 && right - left > 1e-10 * (high - low); round++) {
    const middle = right - (over * (right - left)) / (over - under)
    const p = excess(middle)
    if (Math.abs(p) < 1e-11) return middle
    if (p < 0) {
      ;[left, under] = [middle, p]
      if (last === 'left') over /= 2
      last = 'left'
    } else {
      ;[right, over] = [middle, p]
      if (last === 'right') under /= 2
      last = 'right'
    }
  }
  return (left + right) / 2
}
