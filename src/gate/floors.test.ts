import { describe, expect, test } from 'vitest'
import { gateCases, unitOf, withOutcome } from './fixture.ts'
import { testFloors } from './floors.ts'
import type { GateCase } from './types.ts'

const floors = (
  cases: readonly GateCase[],
  accuracy: number | null,
  invention: number | null = null,
  alpha = 0.05,
) => testFloors(cases, 'en', { absolute: { accuracy, invention }, alpha })
const wrong = (cases: readonly GateCase[], is: (one: GateCase) => boolean) =>
  cases.map((one) => (is(one) ? withOutcome(one, 'wrong') : one))

describe('one floor', () => {
  const cases = (units: number) => gateCases({ units, languages: ['de'], depths: [0, 1], twins: false })

  test.each([
    [58, 'inconclusive'],
    [59, 'pass'],
  ])('%d units all right are %s at a floor of 95%%', (units, verdict) => {
    expect(floors(cases(units), 0.95)).toMatchObject([{ units, cases: 2 * units, value: 1, verdict }])
  })

  test('is broken when the upper bound lies below it', () => {
    const half = wrong(cases(60), (one) => unitOf(one) % 2 === 0)
    const [floor] = floors(half, 0.9)
    expect(floor).toMatchObject({ value: 0.5, verdict: 'regressed', floor: 0.9 })
    expect(floor!.high).toBeLessThan(0.9)
  })

  test('bounds are those of content units: more cases of the same make none narrower', () => {
    const [two] = floors(cases(30), 0.5)
    const [eight] = floors(
      gateCases({ units: 30, languages: ['de'], depths: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 1], twins: false }),
      0.5,
    )
    expect(eight!.low).toBe(two!.low)
    expect(two!.low).toBeCloseTo(0.05 ** (1 / 30), 8)
  })
})

test('every language at every length has its own, and no two measures share one', () => {
  const found = floors(gateCases({ units: 3, lengths: [8192, 16384] }), 0.9, 0.1)
  expect(found.map(({ measure, language, contextTokens }) => [measure, language, contextTokens])).toEqual([
    ['sensitivity', 'de', 8192],
    ['sensitivity', 'de', 16384],
    ['sensitivity', 'en', 8192],
    ['sensitivity', 'en', 16384],
    ['sensitivity', 'th', 8192],
    ['sensitivity', 'th', 16384],
    ['specificity', 'de', 8192],
    ['specificity', 'de', 16384],
    ['specificity', 'en', 8192],
    ['specificity', 'en', 16384],
    ['specificity', 'th', 8192],
    ['specificity', 'th', 16384],
  ])
})

test('a ceiling of inventions is a floor of “none”', () => {
  const cases = wrong(
    gateCases({ units: 60, languages: ['de'] }),
    (one) => !one.needlePresent && unitOf(one) < 30,
  )
  expect(floors(cases, null, 0.1)).toMatchObject([
    { measure: 'specificity', value: 0.5, floor: 0.9, verdict: 'regressed' },
  ])
})

test('the more floors, the surer one must be that one is broken', () => {
  const languages = Array.from({ length: 20 }, (_, i) => `l${i}`)
  const lost = (cases: readonly GateCase[]) => wrong(cases, (one) => unitOf(one) < 9)
  const [alone] = floors(lost(gateCases({ units: 40, languages: ['l0'], twins: false })), 0.9)
  const [among] = floors(lost(gateCases({ units: 40, languages, twins: false })), 0.9)
  expect(alone).toMatchObject({ value: 0.775, verdict: 'regressed' })
  expect(among).toMatchObject({ value: 0.775, verdict: 'inconclusive', low: alone!.low })
})

test('no floor is asked, none is judged', () => {
  expect(floors(gateCases({ units: 3 }), null)).toEqual([])
})
