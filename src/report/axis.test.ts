import { expect, test } from 'vitest'
import { columnOf, variedAxis } from './axis.ts'
import { sampleResults } from './fixture.ts'
import type { CaseResult } from './schema.ts'

const [sample] = sampleResults({ units: 1 }).cases

/** Cases in the languages given as needle, haystack, question, instruction: `en zh en en`. */
const inLanguages = (...rows: string[]): CaseResult[] =>
  rows.map((row) => {
    const [
      needleLanguage = '',
      haystack = '',
      questionLanguage = '',
      instructionLanguage = questionLanguage,
    ] = row.split(' ')
    return {
      ...sample!,
      needleLanguage,
      haystackLanguage: haystack === '-' ? null : haystack,
      questionLanguage,
      instructionLanguage,
    }
  })

test.each([
  ['monolingual', ['en en en', 'zh zh zh'], 'language', []],
  ['monolingual', ['en en en'], 'language', []],
  ['needle-language', ['en en en', 'zh en en'], 'needleLanguage', []],
  ['haystack-language', ['en en en', 'en zh en', 'en mixed en'], 'haystackLanguage', []],
  ['question-language', ['en en en', 'en en zh'], 'questionLanguage', []],
  ['existence', ['en en en', 'zh zh zh'], 'language', []],
  ['controls', ['en - en', 'zh - zh'], 'language', []],
  ['mine', ['en en en', 'en en zh'], 'questionLanguage', []],
  ['mine', ['en en en', 'en zh en'], 'haystackLanguage', []],
  ['prompts', ['en en en en', 'en en en zh'], 'instructionLanguage', []],
  // One thing varies with another: nothing is averaged over.
  ['mine', ['en ru en', 'zh ru zh'], 'needleLanguage', []],
  // Several vary on their own: by needle, and it says over what.
  ['grid', ['en en en', 'zh en en', 'en zh en', 'zh zh en'], 'needleLanguage', ['haystackLanguage']],
  // Without a varying needle, the first that varies.
  [
    'grid',
    ['en en zh', 'en zh ru', 'en zh zh'],
    'haystackLanguage',
    ['questionLanguage', 'instructionLanguage'],
  ],
  // Narrowed by a filter to one language: the name still says what it is.
  ['haystack-language', ['en zh en'], 'haystackLanguage', []],
  [
    'haystack-language',
    ['en zh en', 'zh zh en', 'en ru en', 'zh ru en'],
    'haystackLanguage',
    ['needleLanguage'],
  ],
] as const)('%s of %j varies the %s', (experiment, rows, axis, pooledOver) => {
  expect(variedAxis(experiment, inLanguages(...rows))).toEqual({ axis, pooledOver })
})

test('the column of a mixed haystack is mixed', () => {
  expect(columnOf('haystackLanguage', inLanguages('en mixed en')[0]!)).toBe('mixed')
})
