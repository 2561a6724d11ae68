import { toStep, type Matcher } from './match.ts'
import type { Question, Term } from './question.ts'
import type { Features, Vocabulary } from './vocabulary.ts'

/** A passage with how well it meets the question. */
export interface Ranked {
  readonly passage: string
  /** Okapi BM25 over the question's terms. */
  readonly score: number
  /** Part of the question's weight that the passage meets, 0 to 1. */
  readonly coverage: number
  /** The same of its numbers and names alone; 1 when it has none. */
  readonly keyCoverage: number
}

export interface Ranking {
  /** Best first; equal scores by the passages' text, so that their order in the prompt never shows. */
  readonly ranked: readonly Ranked[]
  /** What each term weighs: how rare it is among the passages. */
  readonly weights: readonly number[]
}

/**
 * BM25's parameters (Robertson and Zaragoza, 2009, section 3.4). Frequency saturates early, as a passage that
 * repeats one word of a question answers it no better than one that says it once.
 */
const saturation = 0.5
const normalisation = 0.5
/** Numbers and names say which thing is meant; other words say what of it. */
const kindWeight: Readonly<Record<Term['kind'], number>> = { number: 3, name: 1.5, word: 1, piece: 1 }
/** Part of its weight that a word found nowhere in the prompt keeps in the coverage: it may be said in another way. */
const unseen = 0.3

/** Ranks passages by BM25, where a term's frequency is the sum of the likenesses of the units that match it. */
export function rank(
  passages: readonly string[],
  question: Question,
  matcher: Matcher,
  vocabulary: Vocabulary,
): Ranking {
  const features = passages.map((passage) => vocabulary.features(passage))
  const count = features.length
  const termCount = matcher.terms.length
  const meanLength = Math.max(1, sum(features.map(({ length }) => length)) / Math.max(1, count))
  const frequency = new Float64Array(count * termCount)
  const likeness = new Float64Array(count * termCount)
  const holding = new Float64Array(termCount)
  const best = new Float64Array(matcher.unitCount)
  const total = new Float64Array(matcher.unitCount)
  for (const [index, passage] of features.entries()) {
    best.fill(0)
    total.fill(0)
    collect(passage, matcher, best, total)
    for (const [term, alternatives] of matcher.terms.entries()) {
      let met = 0
      let often = 0
      for (const { units, weight } of alternatives) {
        met = Math.max(met, weight * mean(units, best))
        often = Math.max(often, weight * mean(units, total))
      }
      likeness[index * termCount + term] = toStep(met)
      frequency[index * termCount + term] = toStep(often)
      holding[term]! += toStep(met)
    }
  }
  const weights = question.terms.map(({ kind }, term) => {
    const held = holding[term]!
    return kindWeight[kind] * Math.log(1 + (count - held + 0.5) / (held + 0.5))
  })
  const isKey = question.terms.map(({ kind }) => kind === 'number' || kind === 'name')
  const whole = sum(weights.map((weight, term) => (holding[term] === 0 ? weight * unseen : weight)))
  const keys = sum(weights.filter((_, term) => isKey[term]))
  const ranked = features.map(({ length }, index) => {
    const slope = saturation * (1 - normalisation + (normalisation * length) / meanLength)
    let score = 0
    let covered = 0
    let keysCovered = 0
    for (let term = 0; term < termCount; term += 1) {
      const weight = weights[term]!
      const often = frequency[index * termCount + term]!
      const met = weight * likeness[index * termCount + term]!
      score += (weight * often * (saturation + 1)) / (often + slope)
      covered += met
      if (isKey[term]) keysCovered += met
    }
    const coverage = whole === 0 ? 0 : covered / whole
    return { passage: passages[index]!, score, coverage, keyCoverage: keys === 0 ? 1 : keysCovered / keys }
  })
  ranked.sort((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : a.passage > b.passage ? 1 : 0))
  return { ranked, weights }
}

function collect(passage: Features, matcher: Matcher, best: Float64Array, total: Float64Array): void {
  const { ids, counts } = passage
  for (let index = 0; index < ids.length; index += 1) {
    const hits = matcher.hits(ids[index]!)
    if (hits === null) continue
    for (const { unit, likeness } of hits) {
      if (likeness > best[unit]!) best[unit] = likeness
      total[unit]! += likeness * counts[index]!
    }
  }
}

function mean(units: readonly number[], values: Float64Array): number {
  let total = 0
  for (const unit of units) total += values[unit]!
  return units.length === 0 ? 0 : total / units.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
