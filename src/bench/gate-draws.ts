/** Random numbers of the gate's simulations, from one seeded stream. */
import { random, type Random } from '../random.ts'

export interface Draws {
  readonly uniform: Random
  /** A standard normal number (Marsaglia's polar method). */
  normal(): number
  /** How many of `n` answers are right, each with probability `p`. */
  right(n: number, p: number): number
  /** Of two sets of `a` and `b` among `n` cases, how many cases are in both. */
  overlap(n: number, a: number, b: number): number
}

export function draws(...seed: readonly (string | number)[]): Draws {
  const uniform = random(...seed)
  let spare: number | null = null

  function normal(): number {
    if (spare !== null) {
      const value = spare
      spare = null
      return value
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }

  function right(n: number, p: number): number {
    // The likelier side, so that the first chance is no 0.
    if (p > 0.5) return n - right(n, 1 - p)
    let rest = uniform()
    let chance = 1
    for (let i = 0; i < n; i++) chance *= 1 - p
    let k = 0
    const odds = p / (1 - p)
    while (k < n && rest >= chance) {
      rest -= chance
      chance *= ((n - k) / (k + 1)) * odds
      k++
    }
    return k
  }

  function overlap(n: number, a: number, b: number): number {
    if (a === n || b === 0) return b
    let both = 0
    for (let i = 0; i < b; i++) if (uniform() * (n - i) < a - both) both++
    return both
  }

  return { uniform, normal, right, overlap }
}
