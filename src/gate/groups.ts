import { byCodeUnit } from '../random.ts'
import { languagesOf } from './languages.ts'
import type { Pair } from './types.ts'

/** Gathers values under keys; a value may have several or none. In the keys' order. */
export function gather<T, K extends string | number>(
  values: readonly T[],
  keysOf: (value: T) => readonly K[],
): [key: K, values: T[]][] {
  const groups = new Map<K, T[]>()
  for (const value of values)
    for (const key of keysOf(value)) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  return [...groups].toSorted(([a], [b]) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : byCodeUnit(String(a), String(b)),
  )
}

/** Pairs by language, sorted; see {@link languagesOf}. */
export const byLanguage = (pairs: readonly Pair[], pivot: string | null): [language: string, Pair[]][] =>
  gather(pairs, ({ reference }) => languagesOf(reference, pivot))
