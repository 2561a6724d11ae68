import { closedClasses } from './closed-classes.ts'
import { fold } from './fold.ts'
import { pieceLength, pieces, tokenize, unitsOf, unspacedScript, type Token } from './tokens.ts'
import type { Widener } from './widen.ts'

/** Letters of the longest keyword looked for in an unspaced run. */
const longestKeyword = 8
/** The language in which a capital marks any noun, not a name. */
const capitalisesNouns = 'de'

export type Expected = 'person' | 'place' | 'number' | 'any'

/** One way to meet a term: all of these units, worth `weight`. */
export interface Alternative {
  readonly units: readonly string[]
  readonly weight: number
}

/** Something the question says. The first alternative is the question's own word. */
export interface Term {
  readonly kind: 'number' | 'name' | 'word' | 'piece'
  readonly alternatives: readonly Alternative[]
}

export interface Question {
  /** Code of the language its closed-class words belong to; null when none is recognised. */
  readonly language: string | null
  readonly expected: Expected
  readonly terms: readonly Term[]
  /** Terms beside the interrogative, which say what is asked for: "keeper" in "who was the keeper of …". */
  readonly focus: ReadonlySet<number>
}

interface Grammar {
  readonly code: string
  /** What finds the interrogatives of each kind in a text in lower case. */
  readonly kinds: readonly (readonly [Expected, RegExp])[]
  /** Single words that carry no content; whole, for spaced scripts. */
  readonly words: ReadonlySet<string>
  /** The same with all interrogative phrases, longest first, to cut out of unspaced runs. */
  readonly phrases: readonly string[]
}

const grammars: readonly Grammar[] = Object.entries(closedClasses).map(([code, classes]) => {
  const { who, where, when, count, what, other } = classes
  const all = [...who, ...where, ...when, ...count, ...what, ...other.split(' ')].map(fold)
  return {
    code,
    kinds: [
      ['number', anyOf([...when, ...count])],
      ['place', anyOf(where)],
      ['person', anyOf(who)],
      ['any', anyOf(what)],
    ],
    words: new Set(all.flatMap((phrase) => phrase.split(' '))),
    phrases: [...new Set(all)].toSorted(longestFirst),
  }
})

function anyOf(phrases: readonly string[]): RegExp {
  const choice = phrases.toSorted(longestFirst).join('|')
  return unspacedScript.test(phrases[0]!)
    ? new RegExp(choice, 'u')
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${choice})(?![\\p{L}\\p{M}])`, 'u')
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** Whether a folded word is a closed-class word of any language known. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}
const functionWords = new Set(grammars.flatMap(({ words }) => [...words]))

/** Closed-class words that can be cut out of a run of ideographs. Thai's are left: they are also syllables of names. */
export const inRunPhrases: readonly string[] = grammars
  .flatMap(({ phrases }) => phrases)
  .filter((phrase) => /^\p{sc=Han}+$/u.test(phrase))

/** Takes a question apart: its language, what it asks for, and the terms to look for, widened across languages. */
export function readQuestion(text: string, widener: Widener): Question {
  const tokens = tokenize(text)
  const folded = tokens.map((token) => fold(token.text))
  const grammar = guessGrammar(tokens, folded)
  const language = grammar?.code ?? null
  const terms: Term[] = []
  const places: number[] = []
  const add = (
    place: number,
    kind: Term['kind'],
    units: readonly string[],
    alternatives: readonly Alternative[] = [],
  ) => {
    const key = units.join(' ')
    if (terms.some((term) => term.alternatives[0]!.units.join(' ') === key)) return
    terms.push({ kind, alternatives: [{ units, weight: 1 }, ...alternatives] })
    places.push(place)
  }
  for (const [index, token] of tokens.entries()) {
    const word = folded[index]!
    if (token.kind === 'number') add(token.start, 'number', unitsOf(token).slice(0, 1))
    else if (token.kind === 'run') {
      for (const part of contentParts(word, grammar)) {
        const place = token.start + word.indexOf(part)
        for (const term of runTerms(part, language, widener))
          add(place + term.at, term.kind, term.units, term.alternatives)
      }
    } else if (!grammar?.words.has(word)) {
      const named = index > 0 && language !== capitalisesNouns && /^\p{Lu}/u.test(token.text)
      const kind = named ? 'name' : 'word'
      add(token.start, kind, [word], widened(word, language, widener))
      const phrase = `${word} ${folded[index + 1]}`
      if (tokens[index + 1]?.kind === 'word' && widener.has(phrase, language)) {
        add(token.start, 'word', phrase.split(' '), widened(phrase, language, widener))
      }
    }
  }
  const { expected, at, end } = interrogative(text, grammar)
  return { language, expected, terms, focus: end === 0 ? new Set() : beside(at, end, terms, places) }
}

/** The nearest words before and after a stretch of the question; of pieces, which overlap, two. Names and numbers say which, not what. */
function beside(at: number, end: number, terms: readonly Term[], places: readonly number[]): Set<number> {
  const words = [...terms.keys()].filter(
    (term) => terms[term]!.kind === 'word' || terms[term]!.kind === 'piece',
  )
  const after = words.filter((term) => places[term]! >= end).toSorted((a, b) => places[a]! - places[b]!)
  const before = words.filter((term) => places[term]! < at).toSorted((a, b) => places[b]! - places[a]!)
  const count = (list: readonly number[]) =>
    list[0] !== undefined && terms[list[0]]!.kind === 'piece' ? 2 : 1
  return new Set([...after.slice(0, count(after)), ...before.slice(0, count(before))])
}

function widened(text: string, language: string | null, widener: Widener): Alternative[] {
  return widener
    .widen(text, language)
    .map(({ text: word, weight }) => ({ units: tokenize(word).flatMap(unitsOf), weight }))
}

/** The language with the most closed-class words in the text, by characters they cover; null when it has none. */
function guessGrammar(tokens: readonly Token[], folded: readonly string[]): Grammar | null {
  let best: Grammar | null = null
  let most = 0
  for (const grammar of grammars) {
    let covered = 0
    for (const [index, word] of folded.entries()) {
      if (tokens[index]!.kind === 'run') covered += word.length - contentParts(word, grammar).join('').length
      else if (grammar.words.has(word)) covered += word.length
    }
    if (covered > most) [best, most] = [grammar, covered]
  }
  return best
}

/** What is left of an unspaced run when closed-class words are cut out of it. */
function contentParts(run: string, grammar: Pick<Grammar, 'phrases'> | null): string[] {
  let parts = [run]
  for (const phrase of grammar?.phrases ?? []) {
    if (run.includes(phrase)) parts = parts.flatMap((part) => part.split(phrase))
  }
  return parts.filter((part) => part !== '')
}

interface RunTerm {
  readonly at: number
  readonly kind: Term['kind']
  readonly units: readonly string[]
  readonly alternatives: readonly Alternative[]
}

/** Overlapping pieces of a run, and the keywords in it, longest first from the left. */
function runTerms(part: string, language: string | null, widener: Widener): RunTerm[] {
  const length = pieceLength(part)
  const terms: RunTerm[] = pieces(part, length).map((piece, at) => ({
    at,
    kind: 'piece',
    units: [piece],
    alternatives: [],
  }))
  for (let at = 0; at < part.length; at += 1) {
    for (let end = Math.min(part.length, at + longestKeyword); end > at; end -= 1) {
      const word = part.slice(at, end)
      if (!widener.has(word, language)) continue
      const alternatives = widened(word, language, widener)
      if (alternatives.length > 0) terms.push({ at, kind: 'word', units: pieces(word, length), alternatives })
      at = end - 1
      break
    }
  }
  return terms
}

/** What the first interrogative asks for, and where it stands (0 to 0 when there is none). */
function interrogative(
  text: string,
  grammar: Grammar | null,
): { expected: Expected; at: number; end: number } {
  let first: { expected: Expected; at: number; end: number } | null = null
  const lower = text.toLowerCase()
  for (const [expected, phrases] of grammar?.kinds ?? []) {
    const found = phrases.exec(lower)
    if (found === null) continue
    const at = found.index
    const end = at + found[0].length
    if (first === null || at < first.at || (at === first.at && end > first.end)) first = { expected, at, end }
  }
  return first ?? { expected: 'any', at: 0, end: 0 }
}
