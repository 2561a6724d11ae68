import type { Question } from './question.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Least likeness of two words by their n-grams that counts as a match, and what a full but inexact likeness is worth. */
const leastLikeness = 0.45
const inexact = 0.8
/** Least part of a short word's n-grams found in a longer one that makes it a piece of a compound, and its worth. */
const leastContainment = 0.7
const compound = 0.5
/** Worth of a pair of ideographs that holds a one-ideograph word. */
const within = 0.5
/**
 * Likeness is kept in 64ths: then sums over passages are exact in floating
 * point, so that they do not depend on the order of the passages.
 */
const steps = 64

export function toStep(value: number): number {
  return Math.round(value * steps) / steps
}

/** A unit of the question that a unit of a passage is like, and how much (0 to 1). */
export interface Hit {
  readonly unit: number
  readonly likeness: number
}

/** Finds, for units of passages, the units of the question that they match. */
export interface Matcher {
  /** Number of the question's units, alternatives included. */
  readonly unitCount: number
  /** For every term its alternatives: units by number, with a weight. */
  readonly terms: readonly (readonly { readonly units: readonly number[]; readonly weight: number }[])[]
  /** What a vocabulary id matches; null for nothing. */
  hits(id: number): readonly Hit[] | null
}

const word = /^\p{L}{2}$/u
const ideograph = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u

/** Exact matches for numbers and pieces; for words also likeness by character n-grams, for inflection and compounds. */
export function createMatcher(question: Question, vocabulary: Vocabulary): Matcher {
  const numbers = new Map<number, number>()
  const singles = new Map<string, number>()
  const gramIndex = new Map<number, number[]>()
  const gramCounts: number[] = []

  function unitNumber(unit: string): number {
    const id = vocabulary.idOf(unit)
    const known = numbers.get(id)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(id, number)
    if (ideograph.test(unit)) singles.set(unit, number)
    const grams = vocabulary.gramIds(id)
    gramCounts[number] = grams.length
    for (const gram of grams) {
      const list = gramIndex.get(gram)
      if (list === undefined) gramIndex.set(gram, [number])
      else list.push(number)
    }
    return number
  }

  const terms = question.terms.map(({ alternatives }) =>
    alternatives.map(({ units, weight }) => ({ units: units.map(unitNumber), weight })),
  )
  const unitCount = numbers.size
  const shared = new Uint16Array(unitCount)
  const known: (readonly Hit[] | null | undefined)[] = []

  function find(id: number): readonly Hit[] | null {
    const hits: Hit[] = []
    const exact = numbers.get(id)
    if (exact !== undefined) hits.push({ unit: exact, likeness: 1 })
    const grams = vocabulary.gramIds(id)
    const touched: number[] = []
    for (const gram of grams) {
      for (const unit of gramIndex.get(gram) ?? []) {
        if (shared[unit] === 0) touched.push(unit)
        shared[unit]! += 1
      }
    }
    for (const unit of touched) {
      const likeness = unit === exact ? 0 : likenessOf(shared[unit]!, gramCounts[unit]!, grams.length)
      if (likeness > 0) hits.push({ unit, likeness })
      shared[unit] = 0
    }
    if (singles.size > 0 && grams.length === 0) {
      const text = vocabulary.textOf(id)
      if (word.test(text)) {
        for (const character of new Set(text)) {
          const unit = singles.get(character)
          if (unit !== undefined) hits.push({ unit, likeness: within })
        }
      }
    }
    return hits.length === 0 ? null : hits
  }

  return {
    unitCount,
    terms,
    hits(id) {
      const before = known[id]
      if (before !== undefined) return before
      return (known[id] = find(id))
    },
  }
}

function likenessOf(shared: number, ofUnit: number, ofWord: number): number {
  const dice = (2 * shared) / (ofUnit + ofWord)
  const contained = shared / Math.min(ofUnit, ofWord)
  const like = dice >= leastLikeness ? dice * inexact : 0
  return toStep(Math.max(like, contained >= leastContainment ? contained * compound : 0))
}
