import { cues } from '../score/cues/index.ts'
import { foldCase, normaliseText } from '../score/normalise.ts'
import { wholeStatement } from '../score/phrases.ts'
import { splitSentences } from '../score/sentences.ts'
import { tokenise, type Token } from '../score/tokens.ts'
import type { Language } from '../language/language.ts'
import { scriptClass, scriptName } from '../language/script.ts'
import { closedClasses } from '../model/lexical/closed-classes.ts'
import { byCodeUnit } from '../random.ts'

/** What a text says of the language it is in. */
export interface WrittenIn {
  /**
   * `yes`: it holds more words of the language than of any other. `no`: it is in another script, or holds more words
   * of another language. `untold`: nothing in it tells, as in a name or a number.
   */
  readonly verdict: 'yes' | 'no' | 'untold'
  /** What was found, in words. */
  readonly found: string
}

/** Words shown as evidence for one language. */
const MOST_WORDS = 6

/** Longer texts are no statement as it stands in a pack, in characters. */
const LONGEST_STATEMENT = 200

/** Of the words of a text, the least that must be in a language's script. */
const LEAST_SHARE = 0.5

/**
 * Whether a text is written in a language. The script decides first: most of its words
 * must be in the language's. Languages that share the script are told apart by the small words of each, those that
 * carry grammar or say none, yes and no; a word that several languages have says less. Content words
 * and names say nothing, so an answer of these alone stays untold. Made for answers: it is no detector of all
 * languages of the world, but tells those it is given from each other.
 *
 * @param text without thinking and mark-up
 * @param languages those to be told apart, by code; the language asked for among them
 */
export function writtenIn(text: string, language: Language, languages: readonly Language[]): WrittenIn {
  const tokens = tokenise(normaliseText(text))
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0) return { verdict: 'untold', found: 'no word' }
  const inScript = new RegExp(scriptClass(language.script), 'u')
  const own = words.filter((word) => inScript.test(word.text))
  if (own.length < words.length * LEAST_SHARE) {
    const other = words.find((word) => !inScript.test(word.text))
    return {
      verdict: 'no',
      found: `${own.length} of ${words.length} words in ${scriptName(language.script)} script; “${other?.text}” is not`,
    }
  }
  const rivals = languages.filter(
    ({ code, script }) => code !== language.code && scriptClass(script) === scriptClass(language.script),
  )
  if (rivals.length === 0)
    return {
      verdict: 'yes',
      found: `${scriptName(language.script)} script, which no other of these languages has`,
    }
  return weigh(text, language, rivals)
}

function weigh(text: string, language: Language, rivals: readonly Language[]): WrittenIn {
  const all = [language, ...rivals]
  const tellers = all.map(tellerOf)
  const evidence = all.map(({ code }) => ({ code, found: new Set<string>(), weight: 0 }))
  const add = (having: readonly boolean[], what: string): void => {
    const count = having.filter(Boolean).length
    // What all of them have, or none, tells nothing.
    if (count === 0 || count === all.length) return
    for (const [i, one] of evidence.entries())
      if (having[i]) {
        one.found.add(what)
        one.weight += 1 / count
      }
  }
  for (const word of sayings(tokenise(normaliseText(text)))) {
    const small = tellers.map(({ words }) => words.has(word))
    if (small.includes(true)) add(small, word)
    else {
      const letters = word.match(marked) ?? []
      if (letters.length > 0)
        add(
          tellers.map((teller) => letters.every((one) => teller.letters.has(one))),
          word,
        )
    }
  }
  if (text.length <= LONGEST_STATEMENT)
    add(
      all.map((one) => wholeStatement(text, one) !== null),
      text.trim(),
    )
  const [asked, ...others] = evidence as [(typeof evidence)[0], ...typeof evidence]
  const rival = Math.max(...others.map(({ weight }) => weight))
  const told = [asked, ...others.filter(({ weight }) => weight > 0)]
    .toSorted((a, b) => b.weight - a.weight || byCodeUnit(a.code, b.code))
    .slice(0, 3)
    .map(({ code, found }) => `${code}: ${some(found)}`)
    .join('; ')
  if (asked.weight === 0 && rival === 0)
    return { verdict: 'untold', found: 'no word that tells one language from another' }
  return { verdict: asked.weight > rival ? 'yes' : asked.weight < rival ? 'no' : 'untold', found: told }
}

function some(words: ReadonlySet<string>): string {
  if (words.size === 0) return 'no word'
  const shown = [...words].slice(0, MOST_WORDS).map((word) => `“${word}”`)
  return shown.join(', ') + (words.size > MOST_WORDS ? ', …' : '')
}

/**
 * The words that may tell: as written in small letters, for a capital may begin a name. The first of a sentence counts
 * where a small word follows or nothing does, and all count in a text without small letters.
 */
function sayings(tokens: readonly Token[]): string[] {
  const shouted = !tokens.some(({ kind, text }) => kind === 'word' && /\p{Ll}/u.test(text))
  const starts = new Set(splitSentences(tokens).map(({ from }) => from))
  return tokens.flatMap(({ kind, text }, i) => {
    if (kind !== 'word') return []
    const next = tokens[i + 1]
    const begins = starts.has(i) && (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text))
    return !/^\p{Lu}/u.test(text) || begins || shouted ? [foldCase(text)] : []
  })
}

/** By what a language is told from others of its script. */
interface Teller {
  readonly words: ReadonlySet<string>
  /** Letters beyond ASCII that it is written with. */
  readonly letters: ReadonlySet<string>
}

const marked = /[^\P{L}A-Za-z]/gu

const remembered = new WeakMap<Language, Teller>()

/**
 * A language's small words: of its closed classes, its cues and its short statements. A language of the user's own
 * has all words of its pack instead.
 */
function tellerOf(language: Language): Teller {
  const known = remembered.get(language)
  if (known) return known
  const { code, statements, scoring, prompt } = language
  const { other = '', ...classes } = closedClasses[code] ?? {}
  const { source: _, serve: __, passage: ___, magnitude: ____, ...said } = cues[code] ?? {}
  const lists = [...Object.values(classes), ...Object.values(said), scoring.articles, other.split(' ')]
  const phrases = [
    ...lists.flatMap((list) => (Array.isArray(list) ? list : [])),
    ...Object.values(statements).flat(),
  ]
  const all = [...phrases, ...Object.values(prompt)].map(wordsOf)
  // Phrases hold words of all kinds; where there is nothing better, they are taken all the same.
  const small = other ? phrases.map(wordsOf).filter(({ length }) => length === 1) : all
  const teller: Teller = {
    words: new Set(small.flat()),
    letters: new Set(all.flatMap((words) => words.flatMap((word) => word.match(marked) ?? []))),
  }
  remembered.set(language, teller)
  return teller
}

const wordsOf = (text: unknown): string[] =>
  tokenise(normaliseText(String(text))).flatMap((token) =>
    token.kind === 'word' ? [foldCase(token.text)] : [],
  )
