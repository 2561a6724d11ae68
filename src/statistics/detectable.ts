/**
 * The smallest drop in accuracy (0 to 1) that a comparison on `units`
 * independent content units can exclude, at best: when not one unit is lost.
 *
 * Method: with no loss among n units, the exact one-sided upper bound of the
 * share lost is 1 − alpha^(1/n) (Clopper & Pearson 1934, k = 0). At small n it
 * is large: n = 1 excludes only drops over .95 at alpha = .05. With no unit
 * nothing is excluded: 1.
 *
 * @throws RangeError unless units ≥ 0 and 0 < alpha < 1.
 */
export function smallestExcludableDrop(units: number, alpha = 0.05): number {
  if (!(units >= 0)) throw new RangeError(`Expected 0 or more units, got ${units}`)
  checkAlpha(alpha)
  return units === 0 ? 1 : 1 - alpha ** (1 / units)
}

/**
 * Fewest independent content units with which a drop in accuracy of `drop`
 * (0 to 1) can be excluded when not one of them is lost; the inverse of
 * {@link smallestExcludableDrop}. 5 points take 59, 2 points 149 at alpha = .05.
 *
 * @throws RangeError unless 0 < drop < 1 and 0 < alpha < 1.
 */
export function unitsToExclude(drop: number, alpha = 0.05): number {
  if (!(drop > 0 && drop < 1)) throw new RangeError(`Expected a drop between 0 and 1, got ${drop}`)
  checkAlpha(alpha)
  const units = Math.ceil(Math.log(alpha) / Math.log1p(-drop))
  // The quotient of two logarithms may land a hair above a whole number.
  return units > 1 && smallestExcludableDrop(units - 1, alpha) <= drop ? units - 1 : units
}

function checkAlpha(alpha: number) {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`Expected an alpha between 0 and 1, got ${alpha}`)
}
