import { random } from '../random.ts'
import { onGrid } from './grid.ts'

/** A p-value and how it came about. */
export interface SignFlip {
  /** One-sided: how often random signs give a sum as low as the one seen, or lower. 0 to 1. */
  readonly p: number
  readonly method: 'exact' | 'monte-carlo'
  /** Standard error of `p`; 0 where it is exact. */
  readonly error: number
}

/** Most additions of an exact convolution: some ten milliseconds. */
const mostSteps = 1e7
/** Most differences whose signs are listed: two halves of 2^16. */
const mostListed = 32
/** What rounding may leave of no difference. */
const nothing = 1e-9

/**
 * Paired sign-flip test: did the mean of the units' differences drop, or would
 * random signs give a sum this low as often? One-sided.
 *
 * Method: Fisher 1935, "The Design of Experiments", chapter III. It is valid at any n
 * where a unit's difference is as likely to be d as −d when nothing changed, as it is
 * for one model asked twice. It tests that and not the mean: many small losses that
 * few large gains make up for may be called a drop.
 * Exact by convolution when the differences are multiples of one fraction (always so
 * when each unit has the same number of cases), else exact by listing all signs of up
 * to 32 differences other than 0, else from `draws` random signs (seeded by
 * `seed`), as (hits + 1) / (draws + 1), which is never too small on average.
 *
 * n differences other than 0 give no p below 2^−n: 5 or more are needed for .05,
 * 9 for .05 / 13. Without any, p = 1. Differences are of shares, −1 to 1: below 1e-9 they
 * count as none.
 *
 * @throws RangeError when a difference is not a finite number or `draws` is below 1.
 */
export function signFlip(
  differences: readonly number[],
  { seed = 'sign-flip', draws = 99_999 }: { readonly seed?: string; readonly draws?: number } = {},
): SignFlip {
  for (const d of differences)
    if (!Number.isFinite(d)) throw new RangeError(`Expected finite differences, got ${d}`)
  if (!(draws >= 1)) throw new RangeError(`Expected 1 or more draws, got ${draws}`)
  const moved = differences.filter((d) => Math.abs(d) > nothing)
  // The sum is as low as seen when the units that gain, under random signs, gain no more than those seen to.
  const gained = moved.reduce((sum, d) => sum + Math.max(0, d), 0)
  const sizes = moved.map(Math.abs)
  // Nothing gained: only all signs turned to losses are as low.
  if (gained === 0) return { p: 2 ** -moved.length, method: 'exact', error: 0 }
  const grid = onGrid(moved)
  if (grid) {
    const steps = grid.map(Math.abs)
    const lost = grid.reduce((sum, d) => sum + Math.max(0, -d), 0)
    const won = grid.reduce((sum, d) => sum + Math.max(0, d), 0)
    if (Math.min(lost, won) * moved.length <= mostSteps) {
      const p = won <= lost ? sumsUpTo(steps, won) : 1 - (lost === 0 ? 0 : sumsUpTo(steps, lost - 1))
      return { p: Math.min(1, Math.max(0, p)), method: 'exact', error: 0 }
    }
  }
  // Sums that are equal but for rounding are as low as the one seen.
  const limit = gained + nothing * moved.length
  if (moved.length <= mostListed) return { p: listed(sizes, limit), method: 'exact', error: 0 }
  const p = (drawn(sizes, limit, draws, seed) + 1) / (draws + 1)
  return { p, method: 'monte-carlo', error: Math.sqrt((p * (1 - p)) / draws) }
}

/** Chance that the sum of a random half of whole numbers is at most `limit`: one convolution a number. */
function sumsUpTo(sizes: readonly number[], limit: number): number {
  const chances = new Float64Array(limit + 1)
  chances[0] = 1
  let reach = 0
  // Small ones first: the part in use stays short for longest.
  for (const size of sizes.toSorted((a, b) => a - b)) {
    reach = Math.min(limit, reach + size)
    for (let sum = reach; sum >= size; sum--)
      chances[sum] = ((chances[sum] as number) + (chances[sum - size] as number)) / 2
    for (let sum = Math.min(size - 1, reach); sum >= 0; sum--) chances[sum] = (chances[sum] as number) / 2
  }
  return chances.reduce((sum, chance) => sum + chance, 0)
}

/** The sums of all subsets of some sizes; that of subset b, read as bits, at index b. */
function subsetSums(sizes: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** sizes.length)
  sizes.forEach((size, i) => {
    const half = 2 ** i
    for (let b = 0; b < half; b++) sums[half + b] = (sums[b] as number) + size
  })
  return sums
}

/** Share of all subsets with a sum up to `limit`: each sum of one half against the sorted sums of the other. */
function listed(sizes: readonly number[], limit: number): number {
  const middle = sizes.length >> 1
  const left = subsetSums(sizes.slice(0, middle)).toSorted()
  const right = subsetSums(sizes.slice(middle)).toSorted()
  let hits = 0
  let fitting = right.length
  for (const sum of left) {
    while (fitting > 0 && sum + (right[fitting - 1] as number) > limit) fitting--
    hits += fitting
  }
  return hits / 2 ** sizes.length
}

/** How many of `draws` random subsets have a sum up to `limit`; a table a byte of sizes, so that a draw takes few steps. */
function drawn(sizes: readonly number[], limit: number, draws: number, seed: string): number {
  const next = random('sign-flip', seed)
  const tables = Array.from({ length: Math.ceil(sizes.length / 8) }, (_, i) =>
    subsetSums(sizes.slice(8 * i, 8 * i + 8)),
  )
  let hits = 0
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0
    let bits = 0
    for (let i = 0; i < tables.length; i++) {
      // One number of the stream holds 32 bits: four tables' worth.
      if (i % 4 === 0) bits = Math.floor(next() * 2 ** 32)
      const table = tables[i] as Float64Array
      sum += table[bits & (table.length - 1)] as number
      bits >>>= 8
    }
    if (sum <= limit) hits++
  }
  return hits
}
