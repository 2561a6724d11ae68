/**
 * Matchers for any Vitest test of what a model said. Importing this module registers
 * them: in a test file, or once in a file of `setupFiles`.
 */
import { expect } from 'vitest'
import { oneLine, cut } from '../report/text.ts'
import { score } from '../score/score.ts'
import type { GoldByLanguage, Outcome } from '../score/types.ts'
import { stripMarkup, stripThinking } from '../score/visible.ts'
import type { OwnLanguage } from '../suite-definition/types.ts'
import { checkCodes, languagesWith, quoted, readAnswer } from './answer.ts'
import { writtenIn } from './written-in.ts'

export type { Answer } from './answer.ts'

/** In which languages an answer is read. */
export interface ReadingOptions {
  /**
   * Codes of the languages that an answer may be in, the question's first: their ways to deny, to say none and to write
   * numbers apply, and English ones always. Default: those of the gold where it is given by language, else English.
   */
  readonly languages?: readonly string[]
  /** Languages beside the bundled ones, see `defineLanguage`. */
  readonly packs?: readonly OwnLanguage[]
}

export interface LanguageOptions {
  /** Languages beside the bundled ones, see `defineLanguage`. */
  readonly packs?: readonly OwnLanguage[]
  /**
   * Whether something in the answer must speak for the language. Default: false; an answer that could be in several, such as a
   * name or a number, then passes for each of them.
   */
  readonly certain?: boolean
}

/** Right answers: one, several forms of one, or by language. */
export type ExpectedGold = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** The answer finally asserts the gold, by the rules of the tool's scorer: what is denied, taken back or one of several does not count. */
    toRetrieve: (gold: ExpectedGold, options?: ReadingOptions) => R
    /** The answer says that there is none. A refusal is none of that. */
    toAbstain: (options?: ReadingOptions) => R
    /** The answer is written in the language: in its script, and nothing in it speaks for another one that shares the script. */
    toAnswerIn: (language: string, options?: LanguageOptions) => R
  }
}

interface Result {
  readonly pass: boolean
  readonly message: () => string
}

/** What an answer did, for a sentence that begins with “it”. */
const deeds: Readonly<Partial<Record<Outcome, string>>> = {
  correct: 'finally asserts it',
  wrong: 'asserts something else, several things, or nothing',
  abstained: 'says that there is no answer',
  invented: 'gives an answer',
  refused: 'is a refusal',
  'cut-output': 'was cut before it came to an answer',
}

function toRetrieve(received: unknown, gold: ExpectedGold, options: ReadingOptions = {}): Result {
  const matcher = 'toRetrieve'
  const answer = readAnswer(received, matcher)
  const { packs = [] } = options
  const languages = languagesWith(packs, matcher)
  const byLanguage = goldByLanguage(gold, options.languages)
  const codes = options.languages ?? Object.keys(byLanguage)
  checkCodes([...codes, ...Object.keys(byLanguage)], languages, matcher)
  const { outcome } = score(
    {
      task: 'qa',
      answer: answer.text,
      gold: byLanguage,
      languages: codes,
      needlePresent: true,
      cut: answer.cut,
      refused: answer.refused,
    },
    languages,
  )
  const golds = [...new Set(Object.values(byLanguage).flat())].map((one) => `“${cut(oneLine(one), 100)}”`)
  return {
    pass: outcome === 'correct',
    message: () =>
      outcome === 'correct'
        ? told(
            `expected the answer not to retrieve ${golds.join(' or ')}, but it finally asserts it`,
            answer.text,
            codes,
          )
        : told(
            `expected the answer to retrieve ${golds.join(' or ')}, but it ${deeds[outcome]} (${outcome})`,
            answer.text,
            codes,
          ),
  }
}

/** @throws TypeError when there is no gold in it */
function goldByLanguage(gold: unknown, languages: readonly string[] | undefined): GoldByLanguage {
  const entries: [string, unknown][] =
    typeof gold === 'string' || Array.isArray(gold)
      ? [[languages?.[0] ?? 'en', gold]]
      : Object.entries((gold ?? {}) as object)
  const read = entries.map(([code, value]) => [code, [value].flat()] as const)
  const texts = read.flatMap(([, list]) => list)
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text)))
    throw new TypeError(
      'toRetrieve: expected the right answer, a text with a letter or digit in it, a list of such, or these by language, ' +
        `such as { en: 'Anna Keller', ru: 'Анна Келлер' }; got ${cut(oneLine(JSON.stringify(gold) ?? 'nothing'), 80)}.`,
    )
  return Object.fromEntries(read) as GoldByLanguage
}

function toAbstain(received: unknown, options: ReadingOptions = {}): Result {
  const matcher = 'toAbstain'
  const answer = readAnswer(received, matcher)
  const { languages: codes = ['en'], packs = [] } = options
  const languages = languagesWith(packs, matcher)
  checkCodes(codes, languages, matcher)
  const { outcome } = score(
    {
      task: 'qa',
      answer: answer.text,
      gold: {},
      languages: codes,
      needlePresent: false,
      cut: answer.cut,
      refused: answer.refused,
    },
    languages,
  )
  return {
    pass: outcome === 'correct',
    message: () =>
      outcome === 'correct'
        ? told('expected the answer not to say that there is none, but it does', answer.text, codes)
        : told(
            `expected the answer to say that there is none, but it ${deeds[outcome]} (${outcome})`,
            answer.text,
            codes,
          ),
  }
}

function toAnswerIn(received: unknown, code: string, options: LanguageOptions = {}): Result {
  const matcher = 'toAnswerIn'
  const { text } = readAnswer(received, matcher)
  const { packs = [], certain = false } = options
  const languages = languagesWith(packs, matcher)
  checkCodes([code], languages, matcher)
  const language = languages[code]
  const name = `${language?.englishName} (${code})`
  const said = stripMarkup(stripThinking(text)).trim()
  const { verdict, found } = language
    ? writtenIn(said, language, Object.values(languages))
    : { verdict: 'no' as const, found: '' }
  const what = {
    yes: `it speaks for it: ${found}`,
    no: `it speaks against it: ${found}`,
    untold: `nothing in it tells: ${found}`,
  }[verdict]
  return {
    pass: certain ? verdict === 'yes' : verdict !== 'no',
    message: () =>
      (certain ? verdict === 'yes' : verdict !== 'no')
        ? told(`expected an answer that is not in ${name}, but ${what}`, text, null)
        : told(`expected an answer in ${name}, but ${what}`, text, null),
  }
}

/** @param codes languages that it was read in */
const told = (what: string, answer: string, codes: readonly string[] | null): string =>
  [
    `${what}.`,
    '',
    `answer: ${quoted(answer)}`,
    ...(codes ? [`read in: ${[...new Set([...codes, 'en'])].join(', ')}`] : []),
  ].join('\n')

expect.extend({ toRetrieve, toAbstain, toAnswerIn })
