// Lanczos' series for g = 7 with nine terms, as tabulated by Godfrey.
const series = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/**
 * ln Γ(x) for x > 0.
 *
 * Lanczos 1964, "A precision approximation of the gamma function", SIAM J.
 * Numer. Anal. B 1: relative error about 1e-15.
 *
 * @throws RangeError when x is not above 0.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`Expected a number above 0, got ${x}`)
  // The series serves x ≥ 1; Γ(x) = Γ(x + 1) / x brings the others there.
  if (x < 1) return logGamma(x + 1) - Math.log(x)
  const sum = series.reduce((total, c, i) => total + (i === 0 ? c : c / (x + i - 1)), 0)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/** ln of the number of ways to choose k of n, whole numbers with 0 ≤ k ≤ n. */
export const logChoose = (n: number, k: number): number =>
  k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
