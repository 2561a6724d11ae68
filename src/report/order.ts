/**
 * Orders of a report, the same on every machine: nothing here asks for a locale.
 */

/** By UTF-16 code units. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Ascending, null last. */
export const compareNumber = (a: number | null, b: number | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b

/** Language codes, with `mixed` after them. */
export const compareLanguage = (a: string, b: string) =>
  Number(a === 'mixed') - Number(b === 'mixed') || compareText(a, b)

/** Orders by a list, what is not on it last and by name. */
export function byList(list: readonly string[]): (a: string, b: string) => number {
  const places = new Map(list.map((name, place) => [name, place]))
  return (a, b) => (places.get(a) ?? list.length) - (places.get(b) ?? list.length) || compareText(a, b)
}

/** The bundled experiments first, in the order in which they build on each other. */
export const compareExperiment = byList([
  'monolingual',
  'needle-language',
  'haystack-language',
  'question-language',
  'existence',
])

export const compareTask = byList(['qa', 'existence'])

/** Gathers values under keys, in order of first appearance. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const name = key(value)
    const group = groups.get(name)
    if (group) group.push(value)
    else groups.set(name, [value])
  }
  return groups
}

/** The different values, sorted. */
export function sorted<T>(values: Iterable<T>, compare: (a: T, b: T) => number): T[] {
  return [...new Set(values)].toSorted(compare)
}
