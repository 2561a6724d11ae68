import { logChoose } from './gamma.ts'

/** Two groups (rows), each with counts of two kinds (columns). */
export type Table = readonly [readonly [number, number], readonly [number, number]]

/**
 * Fisher's exact test of a 2 × 2 table, two-sided p: do two groups of independent
 * cases have the same share?
 *
 * Method: Fisher 1935, "The logic of inductive inference"; the sum over all tables
 * with the same margins that are as likely as this one or less. It is conservative
 * at small n (its p-values are few), and 1 when a margin is 0.
 *
 * @throws RangeError unless all four are whole numbers from 0.
 */
export function fisherExact([[a, b], [c, d]]: Table): number {
  for (const count of [a, b, c, d])
    if (!(Number.isSafeInteger(count) && count >= 0))
      throw new RangeError(`Expected a whole number, got ${count}`)
  const first = a + b
  const second = c + d
  const column = a + c
  const all = logChoose(first + second, column)
  const chance = (k: number) => Math.exp(logChoose(first, k) + logChoose(second, column - k) - all)
  // Tables as likely as this one must count, though rounding sets them apart.
  const seen = chance(a) * (1 + 1e-7)
  let p = 0
  for (let k = Math.max(0, column - second); k <= Math.min(first, column); k++)
    if (chance(k) <= seen) p += chance(k)
  return Math.min(1, p)
}
