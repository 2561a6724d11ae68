import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { gateCase, gateCases, withOutcome } from './fixture.ts'
import { pairCases } from './pair.ts'
import type { GateCase } from './types.ts'

const failing = (cases: readonly GateCase[], fails: (one: GateCase) => boolean) =>
  cases.map((one) => (fails(one) ? withOutcome(one, 'error') : one))
const languages = Array.from({ length: 25 }, (_, i) => `l${String(i).padStart(2, '0')}`)

test('failures in one language do not hide among the others', () => {
  const cases = gateCases({ units: 2, languages })
  const candidate = failing(cases, ({ needleLanguage }) => needleLanguage === 'l07')
  const { share, byLanguage } = coverageOf(pairCases(cases, candidate), 'l00')
  expect(share).toBe(0.96)
  expect(byLanguage['l07']).toBe(0)
  expect(Object.values(byLanguage).filter((own) => own === 1)).toHaveLength(24)
})

test('nor those at one length, or of absent twins', () => {
  const cases = gateCases({ units: 2, languages: ['en'], lengths: [2048, 4096], depths: [0.5] })
  const long = failing(cases, ({ contextTokens }) => contextTokens === 4096)
  expect(coverageOf(pairCases(cases, long), 'en')).toMatchObject({
    byLength: { 2048: 1, 4096: 0 },
    byMeasure: { sensitivity: 0.5, specificity: 0.5 },
  })
  const twins = failing(cases, ({ needlePresent }) => !needlePresent)
  expect(coverageOf(pairCases(cases, twins), 'en').byMeasure).toEqual({ sensitivity: 1, specificity: 0 })
})

test("the baseline's own failures count: what it never measured is not passed over", () => {
  const cases = gateCases({ units: 2, languages: ['en', 'de'] })
  const baseline = failing(cases, ({ needleLanguage }) => needleLanguage === 'de')
  expect(coverageOf(pairCases(baseline, cases), 'en')).toMatchObject({
    expected: 24,
    paired: 12,
    share: 0.5,
    byLanguage: { de: 0, en: 1 },
  })
})

test('a case counts for each language it speaks but the pivot', () => {
  const own = gateCase({ needleLanguage: 'en', haystackLanguage: 'th', questionLanguage: 'de' })
  const { byLanguage } = coverageOf(pairCases([own], [own]), 'en')
  expect(byLanguage).toEqual({ de: 1, th: 1 })
})

test('controls are no part of it, and nothing covers nothing', () => {
  const control = { ...gateCase(), control: 'needle-alone' }
  expect(coverageOf(pairCases([control], [control]), 'en')).toEqual({
    expected: 0,
    paired: 0,
    share: 0,
    byLanguage: {},
    byLength: {},
    byMeasure: {},
  })
})
