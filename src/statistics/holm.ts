/**
 * P-values adjusted for their number, in the order given: reject those at or below
 * alpha, and the chance of even one false rejection among all is at most alpha,
 * whatever their dependence.
 *
 * Method: Holm 1979, "A simple sequentially rejective multiple test procedure",
 * Scand. J. Statist. 6. One p stays as it is; the smallest of m is at least
 * multiplied by m, so m small samples may reach no alpha at all.
 *
 * @throws RangeError when a p is not from 0 to 1.
 */
export function holm(p: readonly number[]): number[] {
  const adjusted = Array.from(p, () => 0)
  let highest = 0
  const order = p.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value)
  for (const [rank, { value, index }] of order.entries()) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`Expected a p from 0 to 1, got ${value}`)
    highest = Math.max(highest, Math.min(1, value * (p.length - rank)))
    adjusted[index] = highest
  }
  return adjusted
}
