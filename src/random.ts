import seedrandom from 'seedrandom'

/** A stream of numbers in [0, 1), the same on every machine for the same seed text (Baagøe's Alea, from seedrandom). */
export type Random = () => number

/** The stream for `seed`; parts are joined so that `('a', 1)` and `('a1')` differ. */
export function random(...seed: readonly (string | number)[]): Random {
  return seedrandom.alea(seed.join('\u0000'))
}

/** An integer from 0 up to, not including, `n`. */
export const below = (next: Random, n: number): number => Math.floor(next() * n)

/** A new array in seeded order (Fisher–Yates). */
export function shuffled<T>(values: readonly T[], next: Random): T[] {
  const result = [...values]
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(next, i + 1)
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}

/** Order by UTF-16 code units: the same everywhere, unlike `localeCompare`. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
