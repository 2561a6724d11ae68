type Coefficients = readonly [number, number, number, number, number, number, number, number]

/** Value of a polynomial whose coefficients go from the highest power to the constant. */
const polynomial = (coefficients: Coefficients, x: number) => coefficients.reduce((sum, c) => sum * x + c, 0)

const middle = {
  top: [
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
    1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080,
  ] satisfies Coefficients,
  bottom: [
    5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
    5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1,
  ] satisfies Coefficients,
}

const near = {
  top: [
    7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
    3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
  ] satisfies Coefficients,
  bottom: [
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
    6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1,
  ] satisfies Coefficients,
}

const far = {
  top: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
    2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
  ] satisfies Coefficients,
  bottom: [
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
    1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1,
  ] satisfies Coefficients,
}

/**
 * The z below which a standard normal variable falls with probability `p`, 0 < p < 1.
 *
 * Wichura 1988, algorithm AS 241 (PPND16), relative error about 1e-16.
 *
 * @throws RangeError when `p` is not between 0 and 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a probability between 0 and 1, got ${p}`)
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(middle.top, r)) / polynomial(middle.bottom, r)
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)))
  const tail = r <= 5 ? near : far
  const x = r - (r <= 5 ? 1.6 : 5)
  return (Math.sign(q) * polynomial(tail.top, x)) / polynomial(tail.bottom, x)
}
