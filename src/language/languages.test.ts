import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import type { Language, PromptStrings, Script, Statements } from './language.ts'

const scripts: Readonly<Record<Script, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Latn: /\p{Script=Latin}/u,
  Thai: /\p{Script=Thai}/u,
}

/** Letters of another script that people do write: the international mark of an empty field. */
const anyScript: ReadonlySet<string> = new Set(['n/a'])

const promptKeys = [
  'instruction',
  'offerNone',
  'noneWord',
  'existenceInstruction',
  'existenceQuestion',
  'closedBookInstruction',
  'questionLabel',
  'answerLabel',
] as const satisfies readonly (keyof PromptStrings)[]

const lists = [
  'none',
  'refusal',
  'yes',
  'no',
  'negations',
  'alternatives',
  'conclusions',
] as const satisfies readonly (keyof Statements)[]

const placeholders: Partial<Record<keyof PromptStrings, string>> = {
  offerNone: '{none}',
  existenceQuestion: '{question}',
}

/** What stands between quotation marks, of the kinds the languages use. */
const quoted = /“([^“”„]+)”|„([^“”„]+)[“”]|«([^«»]+)»/gu

const quotedIn = (text: string) => [...text.matchAll(quoted)].map((match) => match[1] ?? match[2] ?? match[3])

const lower = (text: string, { scoring }: Language) =>
  scoring.caseLocale === 'tr'
    ? text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase()
    : text.toLowerCase()

/** What lets two spellings be one statement: case, apostrophes and spelling variants. */
function folded(text: string, language: Language): string {
  let form = lower(text, language).replaceAll('’', "'")
  for (const [from, to] of Object.entries(language.scoring.fold)) form = form.replaceAll(from, to)
  return form
}

const foreignLetters = (text: string, script: Script) =>
  [...text].filter((character) => /\p{L}/u.test(character) && !scripts[script].test(character))

test('every language stands under its own code', () => {
  for (const [key, { code }] of Object.entries(languages)) expect(code).toBe(key)
  expect(Object.keys(languages).length).toBeGreaterThanOrEqual(12)
})

test('no two languages share a name', () => {
  const all = Object.values(languages)
  expect(new Set(all.map(({ englishName }) => englishName)).size).toBe(all.length)
  expect(new Set(all.map(({ ownName }) => ownName)).size).toBe(all.length)
})

describe.each(Object.values(languages).map((language) => ({ code: language.code, language })))(
  '$code',
  ({ language }) => {
    const { prompt, statements, scoring, script } = language
    const prompts = promptKeys.map((key) => [key, prompt[key]] as const)
    const phrases = lists.flatMap((list) => statements[list].map((phrase) => [list, phrase] as const))

    test('the keys tested are all there are', () => {
      expect(Object.keys(prompt).toSorted()).toEqual([...promptKeys].toSorted())
      expect(Object.keys(statements).toSorted()).toEqual([...lists].toSorted())
    })

    test('is read from the right in Arabic script only', () => {
      expect(language.direction).toBe(script === 'Arab' ? 'rtl' : 'ltr')
    })

    test('has enough statements', () => {
      expect(statements.none.length).toBeGreaterThanOrEqual(12)
      expect(statements.refusal.length).toBeGreaterThanOrEqual(8)
      for (const list of ['yes', 'no', 'negations', 'alternatives', 'conclusions'] as const)
        expect(statements[list].length, list).toBeGreaterThanOrEqual(3)
    })

    test('says nothing twice in a list', () => {
      for (const list of lists) expect(statements[list]).toEqual([...new Set(statements[list])])
    })

    test('no statement means two things', () => {
      const meanings = new Map<string, Set<string>>()
      for (const list of ['none', 'refusal', 'yes', 'no'] as const)
        for (const phrase of statements[list]) {
          const form = folded(phrase, language)
          meanings.set(form, (meanings.get(form) ?? new Set()).add(list))
        }
      expect([...meanings].filter(([, meant]) => meant.size > 1)).toEqual([])
    })

    test('placeholders stand once where they belong, and nowhere else', () => {
      for (const [key, text] of prompts) {
        const wanted = placeholders[key]
        expect(text.match(/\{[^}]*\}|[{}]/g) ?? [], key).toEqual(wanted === undefined ? [] : [wanted])
      }
      for (const [list, phrase] of phrases) expect(phrase, list).not.toMatch(/[{}]/)
    })

    test('is written in its own script', () => {
      for (const [key, text] of prompts) {
        expect(foreignLetters(text.replaceAll(placeholders[key] ?? '\0', ''), script), key).toEqual([])
      }
      for (const [list, phrase] of phrases.filter(([, text]) => !anyScript.has(text)))
        expect(foreignLetters(phrase, script), `${list}: ${phrase}`).toEqual([])
      expect(foreignLetters(language.ownName, script)).toEqual([])
    })

    test('is in composed form, trimmed, on one line and without digits', () => {
      for (const [where, text] of [...prompts, ...phrases]) {
        const label = `${where}: ${text}`
        expect(text, label).not.toBe('')
        expect(text.normalize('NFC'), label).toBe(text)
        expect(text.trim(), label).toBe(text)
        expect(text, label).not.toMatch(/[\n\r\u2028\u2029]|\s\s|\p{N}|\p{Cf}/u)
      }
    })

    test('prompt strings have typographic quotation marks, and begin as the token count allows', () => {
      for (const [key, text] of prompts) {
        expect(text, key).not.toMatch(/"/)
        expect(text, key).not.toMatch(/^\//)
      }
    })

    test('quotes the reply for none alone, and yes before no', () => {
      expect(quotedIn(prompt.offerNone)).toEqual(['{none}'])
      expect(quotedIn(prompt.instruction)).toEqual([])
      const [yes, no, ...more] = quotedIn(prompt.existenceInstruction)
      expect(more).toEqual([])
      expect(statements.yes).toContain(lower(yes ?? '', language))
      expect(statements.no).toContain(lower(no ?? '', language))
    })

    test('statements are in lower case, without final punctuation', () => {
      for (const [list, phrase] of phrases) expect(phrase, list).toBe(lower(phrase, language))
      for (const list of ['none', 'refusal', 'yes', 'no', 'negations', 'alternatives'] as const)
        for (const phrase of statements[list]) expect(phrase, list).toMatch(/[\p{L}\p{M}]$/u)
      for (const word of [...scoring.articles, ...scoring.articlePrefixes])
        expect(word).toBe(lower(word, language))
    })

    test('the reply asked for is among the statements of none, the answer label among the lead-ins', () => {
      expect(statements.none).toContain(lower(prompt.noneWord, language))
      expect(statements.conclusions).toContain(lower(prompt.answerLabel, language))
    })

    test('labels end in a colon, and the question ends its frame', () => {
      expect(prompt.questionLabel).toMatch(/[:：]$/)
      expect(prompt.answerLabel).toMatch(/[:：]$/)
      expect(prompt.existenceQuestion.replace(/[؟?]$/, '')).toMatch(/\{question\}[»”“]?$/)
    })

    test('spelling variants are lower case and fold once for all', () => {
      const variants = Object.entries(scoring.fold)
      for (const [from, to] of variants) {
        expect(from).toBe(lower(from, language))
        expect(to).not.toBe(from)
        for (const [other] of variants) expect(to).not.toContain(other)
      }
    })

    test('groups thousands by no digit or letter', () => {
      expect(language.numerals.group).toMatch(/^[^\p{L}\p{N}]?$/u)
    })
  },
)

test('only Turkish has its own case mapping', () => {
  const own = Object.values(languages).filter(({ scoring }) => scoring.caseLocale !== undefined)
  expect(own.map(({ code, scoring }) => [code, scoring.caseLocale])).toEqual([['tr', 'tr']])
})
