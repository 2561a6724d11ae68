import type { KeywordFile } from './keyword-file.ts'

/** A word of another language for the same thing, and how surely (0 to 1). */
export interface Widening {
  readonly text: string
  readonly weight: number
}

/** Finds what a question's words are called in other languages. */
export interface Widener {
  /**
   * Words of other languages for a folded word or phrase of `language` (of any, when null or not in the file),
   * best first; empty when it is no keyword.
   */
  widen(text: string, language: string | null): readonly Widening[]
  /** Whether it is a keyword of `language` (of any, as above), as it stands. */
  has(text: string, language: string | null): boolean
}

/** Least agreement of two keywords that makes one a translation of the other. */
const leastDice = 0.4
/** A translation found through emoji is worth less than the word itself. */
const discount = 0.7
/** A keyword must share this many first letters, and this part of the longer word, with a word that is not itself one. */
const leastPrefix = 4
const leastShare = 0.7

/**
 * Two keywords of different languages name the same thing as far as they stand
 * for the same concepts: Dice's coefficient over concepts, so that "ship" finds
 * "Schiff" and not the passenger who shares one picture with it. An inflected
 * word is read as the keyword it shares its beginning with.
 */
export function createWidener(file: KeywordFile): Widener {
  const codes = Object.keys(file.keywords)
  const languages = Object.values(file.keywords).map((keywords) => new Map(Object.entries(keywords)))
  const wordsOf = languages.map(invert)
  const byBeginning = languages.map(groupByBeginning)

  function senses(text: string, language: number): readonly number[] {
    const exact = languages[language]!.get(text)
    if (exact !== undefined) return exact
    const stem = inflected(text, byBeginning[language]!.get(text.slice(0, leastPrefix)) ?? [])
    return stem === null ? [] : languages[language]!.get(stem)!
  }

  function indexes(code: string | null): number[] {
    const index = code === null ? -1 : codes.indexOf(code)
    return index === -1 ? [...codes.keys()] : [index]
  }

  return {
    has: (text, language) => indexes(language).some((index) => languages[index]!.has(text)),
    widen(text, language) {
      const best = new Map<string, number>()
      for (const from of indexes(language)) {
        const concepts = senses(text, from)
        if (concepts.length === 0) continue
        for (const [to, keywords] of languages.entries()) {
          if (to === from) continue
          for (const [word, dice] of related(concepts, wordsOf[to]!, keywords)) {
            if (word !== text && dice > (best.get(word) ?? 0)) best.set(word, dice)
          }
        }
      }
      const found = [...best].map(([word, dice]) => ({ text: word, weight: dice * discount }))
      return found.toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    },
  }
}

function invert(keywords: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, string[]> {
  const words = new Map<number, string[]>()
  for (const [word, concepts] of keywords) {
    for (const concept of concepts) {
      const list = words.get(concept)
      if (list === undefined) words.set(concept, [word])
      else list.push(word)
    }
  }
  return words
}

function groupByBeginning(keywords: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of keywords.keys()) {
    if (word.length < leastPrefix || word.includes(' ')) continue
    const key = word.slice(0, leastPrefix)
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [word])
    else list.push(word)
  }
  for (const list of groups.values()) list.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return groups
}

function inflected(text: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let bestShare = leastShare
  for (const candidate of candidates) {
    let shared = leastPrefix
    while (shared < text.length && text[shared] === candidate[shared]) shared += 1
    const share = shared / Math.max(text.length, candidate.length)
    if (share > bestShare) [best, bestShare] = [candidate, share]
  }
  return best
}

function related(
  concepts: readonly number[],
  wordsOf: ReadonlyMap<number, string[]>,
  keywords: ReadonlyMap<string, readonly number[]>,
): [string, number][] {
  const shared = new Map<string, number>()
  for (const concept of concepts) {
    for (const word of wordsOf.get(concept) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1)
  }
  return [...shared]
    .map(([word, count]): [string, number] => [
      word,
      (2 * count) / (concepts.length + keywords.get(word)!.length),
    ])
    .filter(([, dice]) => dice >= leastDice)
}
