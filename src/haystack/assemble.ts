import { MlneedleError } from '../errors.ts'
import type { PassageSequence } from './sequence.ts'
import type { TokenCounter } from './tokens.ts'

/** The passages of one prompt around the needle, before a depth is chosen. */
export interface Haystack {
  /** Indices into the sequence, in the order in which they stand in the prompt. */
  readonly order: readonly number[]
  /** Tokens of the first k of them, k from 0 to their number; labels not counted. */
  readonly prefix: readonly number[]
}

/**
 * How many passages fit beside what is fixed, by binary search on the prefix
 * sums: adding one more would pass the budget.
 *
 * @param budget tokens for the whole prompt
 * @param fixed tokens of all but the haystack's passages and the labels
 * @throws MlneedleError when nothing fits, or the source runs out first
 */
export function countThatFits(
  sequence: PassageSequence,
  counter: TokenCounter,
  { budget, fixed, place }: { budget: number; fixed: number; place: string },
): number {
  // The needle's own label is the one more.
  const total = (n: number) => fixed + sequence.tokens(n) + counter.labels(n + 1)
  sequence.extend(budget - fixed)
  if (budget < fixed || (sequence.length > 0 && total(1) > budget))
    throw new MlneedleError(
      `${place}: the budget of ${budget} tokens is too short. Instruction, needle, question and reserve take ${fixed}, ` +
        `and not one passage of haystack fits beside them. Ask for a longer context.`,
    )
  let low = 0
  let high = sequence.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (total(middle) <= budget) low = middle
    else high = middle - 1
  }
  if (sequence.exhausted && low === sequence.length)
    throw new MlneedleError(
      `${place}: the source has run out. It holds ${sequence.length} passages for this item, ${total(low)} tokens with all ` +
        `around them, and ${budget} were asked for. Ask for a shorter context, or bring more data; nothing is repeated to fill up.`,
    )
  return low
}

/** Puts the first `n` passages of a sequence in their seeded order. */
export function arrange(sequence: PassageSequence, n: number): Haystack {
  const order = Array.from({ length: n }, (_, i) => i).toSorted(
    (a, b) => sequence.rank(a) - sequence.rank(b) || a - b,
  )
  const prefix = [0]
  for (const [k, i] of order.entries())
    prefix.push((prefix[k] as number) + sequence.tokens(i + 1) - sequence.tokens(i))
  return { order, prefix }
}

/**
 * The border between passages nearest to a depth, by binary search: the needle
 * comes after the first `index` passages.
 *
 * @param depth 0 to 1
 * @returns `achieved`: share of the haystack's tokens before it; off by half a passage at most
 */
export function borderAt(prefix: readonly number[], depth: number): { index: number; achieved: number } {
  const total = prefix.at(-1) as number
  const target = depth * total
  let low = 0
  let high = prefix.length - 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((prefix[middle] as number) < target) low = middle + 1
    else high = middle
  }
  const above = prefix[low] as number
  const below = prefix[low - 1]
  const index = below !== undefined && target - below <= above - target ? low - 1 : low
  return { index, achieved: total === 0 ? 0 : (prefix[index] as number) / total }
}
