import { normalQuantile } from './normal.ts'

/**
 * The drop in the mean (0 to 1, as `sd`) that a one-sided test at `alpha` over
 * `units` content units finds with probability `power`. `sd` is the standard
 * deviation of the units' differences.
 *
 * Method: (z₁₋α + z_power) · sd / √n, the normal approximation (Lachin 1981,
 * "Introduction to sample size determination and power analysis for clinical
 * trials", Controlled Clinical Trials 2). Below about 20 units, or where few of them
 * differ at all, it promises too much: there {@link smallestExcludableDrop} and a
 * simulation say more.
 *
 * @throws RangeError unless sd ≥ 0, units > 0, and alpha and power are between 0 and 1.
 */
export function detectableDrop(sd: number, units: number, alpha = 0.05, power = 0.8): number {
  if (!(units > 0)) throw new RangeError(`Expected more than 0 units, got ${units}`)
  return (reach(alpha, power) * checked(sd)) / Math.sqrt(units)
}

/**
 * Content units with which a one-sided test at `alpha` finds a drop of `drop` in the
 * mean with probability `power`; the inverse of {@link detectableDrop}, of the same
 * approximation, and at least 1.
 *
 * @throws RangeError unless sd ≥ 0, drop > 0, and alpha and power are between 0 and 1.
 */
export function unitsForPower(sd: number, drop: number, alpha = 0.05, power = 0.8): number {
  if (!(drop > 0)) throw new RangeError(`Expected a drop above 0, got ${drop}`)
  const units = ((reach(alpha, power) * checked(sd)) / drop) ** 2
  // A whole number that rounding left a hair above itself.
  return Math.max(1, Math.ceil(units * (1 - 1e-12)))
}

function checked(sd: number): number {
  if (!(sd >= 0)) throw new RangeError(`Expected a standard deviation from 0, got ${sd}`)
  return sd
}

const reach = (alpha: number, power: number) => Math.max(0, normalQuantile(1 - alpha) + normalQuantile(power))
