import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { formatInteger } from '../language/numerals.ts'
import { score } from './score.ts'
import type { ScoreInput } from './types.ts'

const input = (answer: string, gold: ScoreInput['gold'], more: Partial<ScoreInput> = {}): ScoreInput => ({
  task: 'qa',
  answer,
  gold,
  languages: Object.keys(gold),
  needlePresent: true,
  cut: false,
  refused: false,
  ...more,
})
const outcome = (...args: Parameters<typeof input>) => score(input(...args), languages).outcome
const codes = Object.keys(languages)

describe('numbers', () => {
  const digits = ['0', '٠', '۰', '०', '๐', '০', '០', '０']
  const separators = ['', ',', '.', ' ', '\u00a0', '\u202f', '\u2009', "'", '’', '٬']
  const written = fc
    .record({
      n: fc.integer({ min: 10_000, max: 999_999_999 }),
      zero: fc.constantFrom(...digits),
      separator: fc.constantFrom(...separators),
    })
    .map(({ n, zero, separator }) => ({
      n,
      text: String(n)
        .replace(/\B(?=(\d{3})+$)/g, separator)
        .replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit))),
    }))

  test('match in the digits of any script with any separator, in any language', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...codes), ({ n, text }, code) => {
        expect(outcome(text, { [code]: [String(n)] })).toBe('correct')
        expect(outcome(`(${text})`, { [code]: [String(n)] })).toBe('correct')
        const own = formatInteger(n, languages[code]!.numerals, { grouped: true })
        expect(outcome(text, { [code]: [own] })).toBe('correct')
      }),
    )
  })

  test('do not match inside a longer number', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 999 }), ({ n, text }, more) => {
        const gold = { en: [String(n)] }
        expect(outcome(`${more}${n}`, gold)).toBe('wrong')
        expect(outcome(`${n}${more}`, gold)).toBe('wrong')
        expect(outcome(`${n}.${more}1`, gold)).toBe('wrong')
        expect(outcome(`${text}`, { en: [String(n + 1)] })).toBe('wrong')
      }),
    )
  })
})

describe('gold in context', () => {
  const words = fc.array(
    fc.constantFrom('lamp', 'keeper', 'in', 'May', 'light', 'passage', '1850', 'took', 'charge', 'was'),
    { maxLength: 8 },
  )

  test('is right in any context that denies and offers nothing', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `The ${before.join(' ')} ${before.length ? 'names' : ''} Anna Keller ${after.join(' ')}.`
        expect(outcome(text, { en: ['Anna Keller'] })).toBe('correct')
      }),
    )
  })

  test('is found in either normal form', () => {
    const names = {
      ar: 'آنا كيلر',
      el: 'Άννα Κέλερ',
      hi: 'ज़ोया केलर',
      vi: 'Nguyễn Ánh',
      de: 'Zoë Müller',
      ru: 'Йосиф',
      th: 'น้ำฝน',
      zh: '安娜·凯勒',
    }
    for (const [code, name] of Object.entries(names)) {
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
        expect(outcome(name.normalize(form), { [code]: [name] }), `${code} ${form}`).toBe('correct')
    }
  })
})

describe('any text', () => {
  test('gets an outcome, the same each time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'Anna Keller',
            'not',
            'or',
            'Answer:',
            'None',
            '12,000',
            '.',
            '\n',
            '<think>',
            '</think>',
            '{',
            '"',
            '安娜',
            'no, wait',
            '[12]',
            '48',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(
        text,
        text,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('qa' as const, 'existence' as const),
        (answer, gold, needlePresent, cut, task) => {
          const given = input(
            answer,
            { en: [gold, 'Anna Keller'], zh: ['安娜'] },
            { needlePresent, cut, task },
          )
          const result = score(given, languages)
          expect(result.score).toBe(result.outcome === 'correct' ? 1 : 0)
          expect(score(given, languages)).toEqual(result)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('that refers to no language it knows is an error', () => {
    expect(() => outcome('x', { xx: ['x'] })).toThrow(/expected a language code, one of ar, .*got "xx"/)
    expect(() => outcome('x', { en: ['x'] }, { languages: ['toString'] })).toThrow(RangeError)
  })
})

describe('statements of every language pack', () => {
  test.each(codes)('%s', (code) => {
    const { none, refusal, yes, no } = languages[code]!.statements
    const gold = { [code]: ['7654321'] }
    for (const text of none) expect(outcome(`${text}.`, gold, { needlePresent: false }), text).toBe('correct')
    for (const text of refusal) expect(outcome(`${text}.`, gold), text).toBe('refused')
    for (const text of refusal) expect(outcome(`${text}.`, gold, { task: 'existence' }), text).toBe('refused')
    for (const text of yes) expect(outcome(`${text}.`, gold, { task: 'existence' }), text).toBe('correct')
    for (const text of no) expect(outcome(`${text}.`, gold, { task: 'existence' }), text).toBe('abstained')
  })
})

describe('beside the outcome', () => {
  test('stand exact match and F1, of the answer without thinking', () => {
    const result = score(
      input('<think>hm</think>the Anna Keller', { en: ['Anna Keller'], de: ['Anna Keller'] }),
      languages,
    )
    expect(result).toEqual({ outcome: 'correct', score: 1, answerLanguage: 'en', exactMatch: 1, f1: 1 })
  })

  test('nothing stands where the right answer is none, or yes or no', () => {
    expect(score(input('None', { en: ['Anna'] }, { needlePresent: false }), languages)).toMatchObject({
      score: 1,
      exactMatch: null,
      f1: null,
    })
    expect(score(input('Yes', { en: ['Anna'] }, { task: 'existence' }), languages)).toMatchObject({
      answerLanguage: null,
      exactMatch: null,
      f1: null,
    })
  })
})

describe('time', () => {
  const gold = { en: ['Anna Keller'], zh: ['安娜·凯勒'] }

  const english =
    'The passages describe a lighthouse at Gull Bay in 1850, and the keeper there was Anna Keller. '
  const chinese = '这些段落描述了一八五〇年鸥湾的一座灯塔，当时灯塔的看守人是安娜·凯勒。'
  const twelve = Object.fromEntries(codes.map((code) => [code, gold.en]))

  // On an idle core about 0.6, 1.8 and 1.8 s for all. Here the fastest of eight parts, as others may use the machine.
  test.each([
    ['in English', english, { en: gold.en }, 2],
    ['in Chinese', chinese, { zh: gold.zh }, 4],
    ['with gold in every language', english, twelve, 4],
  ])('10,000 answers of 500 characters %s', (_, sentence, golds, seconds) => {
    const text = sentence.repeat(20).slice(0, 496)
    const parts = Array.from({ length: 8 }, (__, part) => {
      const started = performance.now()
      for (let i = 0; i < 500; i++) score(input(`${text}${part * 500 + i}`, golds), languages)
      return performance.now() - started
    })
    expect(20 * Math.min(...parts)).toBeLessThan(seconds * 1000)
  })

  const hostile = [
    'Anna Keller or ',
    'not Anna Keller but ',
    'Answer: ',
    'no, wait ',
    'Passage 3 says Anna Keller. ',
    '1 234 ',
    '1,',
    '((((',
    '](',
    '<think>',
    '</think><think>',
    '\\boxed{',
    '{',
    '~~a',
    '<b',
    'a.',
    'the ',
    'Anna ',
    '\u0301',
    '不是',
    'None of ',
    'because the law was ',
    '\n',
    ' ',
    '_',
    '\ud800',
  ]
  test.each(hostile)('200 KB of %j take less than 5 s', (piece) => {
    const answer = piece.repeat(Math.ceil(200_000 / piece.length))
    const long = {
      ...gold,
      de: ['48215'],
      ru: ['because the law was from 1962, and the treaty was in force from 1958'],
    }
    const started = performance.now()
    for (const task of ['qa', 'existence'] as const) score(input(answer, long, { task }), languages)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

const shared = process.env['MLNEEDLE_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const xquad = join(shared, 'data/xquad')

interface Squad {
  data: { paragraphs: { qas: { answers: [{ text: string }] }[] }[] }[]
}

describe.skipIf(!existsSync(xquad))(`gold of XQuAD (skipped without ${xquad})`, () => {
  test.each(codes)(
    '%s: is right by itself and after a lead-in; the answer to another question is wrong',
    (code) => {
      const { data } = JSON.parse(readFileSync(join(xquad, `xquad.${code}.json`), 'utf8')) as Squad
      const answers = data.flatMap((article) =>
        article.paragraphs.flatMap((paragraph) => paragraph.qas.map((qa) => qa.answers[0].text)),
      )
      const label = languages[code]!.prompt.answerLabel
      let found = 0
      for (const [i, text] of answers.entries()) {
        expect(outcome(text, { [code]: [text] }), text).toBe('correct')
        expect(outcome(`${label} ${text}`, { [code]: [text] }), text).toBe('correct')
        if (outcome(answers[(i + 37) % answers.length]!, { [code]: [text] }) === 'correct') found++
      }
      // Some answers, such as years and short words, stand in others.
      expect(found / answers.length).toBeLessThan(0.005)
    },
  )
})
