import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from './case.ts'
import { caseId, parseCaseId } from './id.ts'
import { lengthName, tagsOf } from './tags.ts'

const code = fc.constantFrom('en', 'zh', 'ar', 'pt-BR')
const arbitrary: fc.Arbitrary<Case> = fc
  .record({
    experiment: fc.constantFrom('monolingual', 'my-own-2'),
    task: fc.constantFrom('qa', 'existence', 'my-own-task'),
    control: fc.constantFrom(null, 'needle-alone' as const, 'closed-book' as const),
    needleLanguage: code,
    haystack: fc.constantFrom('en', 'zh', 'mixed'),
    questionLanguage: code,
    instructionLanguage: code,
    contextTokens: fc.integer({ min: 1024, max: 1048576 }),
    depth: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    item: fc.constantFrom('chronicle-3-guild-dues', 'xquad-56be4db0acb8001400a502ec'),
    repetition: fc.nat(99),
    needlePresent: fc.boolean(),
  })
  .map(({ haystack, control, contextTokens, depth, ...rest }) => ({
    ...rest,
    suite: 'mlneedle',
    control,
    haystackLanguage: control ? null : haystack,
    mixedLanguages: !control && haystack === 'mixed' ? ['ar', 'en', 'zh'] : null,
    contextTokens: control ? null : contextTokens,
    depth: control ? null : depth,
  }))

describe('a case id', () => {
  test('says all of its case', () => {
    fc.assert(fc.property(arbitrary, (c) => void expect(parseCaseId(caseId(c))).toEqual(c)))
  })

  test('is readable, and safe in a shell', () => {
    fc.assert(fc.property(arbitrary, (c) => void expect(caseId(c)).toMatch(/^[A-Za-z0-9/.~-]+$/)))
    expect(
      caseId(parseCaseId('mlneedle/existence/qa/de.mixed~de~en.en.en/8192/d12.5/xquad-1/r0/absent')),
    ).toBe('mlneedle/existence/qa/de.mixed~de~en.en.en/8192/d12.5/xquad-1/r0/absent')
  })

  test.each([
    ['', 'parts'],
    ['mlneedle/monolingual', 'parts'],
    ['mlneedle/monolingual/c_e/en.en.en.en/8192/d50/i/r0', 'its task “c_e” is no name of letters'],
    ['mlneedle/monolingual/qa/en.en.en.en/long/d50/i/r0', 'its length “long”'],
    ['mlneedle/controls/qa/en.en.en.en/needle-alone/d50/i/r0', 'a control has neither haystack nor depth'],
    ['mlneedle/monolingual/qa/en.en.en.en/8192/d50/../../etc/passwd/r0', 'parts'],
  ])('that is none says why: %s', (id, why) => {
    expect(() => parseCaseId(id)).toThrow(why)
  })
})

test('tags pick by language, depth and length', () => {
  const c = parseCaseId('mlneedle/monolingual/qa/de.mixed~de~en.en.en/8192/d50/xquad-1/r0')
  expect(tagsOf(c)).toEqual([
    'task/qa',
    'needle/de',
    'question/en',
    'haystack/mixed',
    'length/8k',
    'depth/50',
    'present',
  ])
  expect([1024, 131072, 1048576, 10_000].map(lengthName)).toEqual(['1k', '128k', '1m', '10000'])
})
