import { expect, test } from 'vitest'
import { compareCases, mean, unitDifferences } from './compare.ts'
import { gateCase, gateCases, unitOf, withOutcome } from './fixture.ts'
import type { GateCase, Pair } from './types.ts'

const pairs = (cases: readonly GateCase[], candidate: (one: GateCase) => GateCase): Pair[] =>
  cases.map((one) => ({ reference: one, candidate: candidate(one) }))
const wrongIf = (condition: (one: GateCase) => boolean) => (one: GateCase) =>
  condition(one) ? withOutcome(one, 'wrong') : one

test('every content unit counts once, whatever number of its cases was measured', () => {
  // Unit 0 has nine cases, all lost; units 1 to 4 have one each, all kept.
  const many = Array.from({ length: 9 }, (_, i) => gateCase({ unit: 0, depth: i / 8 }))
  const single = [1, 2, 3, 4].map((unit) => gateCase({ unit }))
  const own = pairs(
    [...many, ...single],
    wrongIf((one) => unitOf(one) === 0),
  )
  expect(unitDifferences(own)).toEqual([-1, 0, 0, 0, 0])
  expect(compareCases(own, 'sensitivity', 0.05)).toMatchObject({
    units: 5,
    cases: 13,
    baseline: 1,
    candidate: 0.8,
    difference: -0.2,
    lost: 9,
    gained: 0,
    p: 0.5,
  })
})

test('p is that of the sign-flip test: five units lost and none gained, one in 32', () => {
  const own = pairs(gateCases({ units: 5, languages: ['en'], depths: [0.5], twins: false }), (one) =>
    withOutcome(one, 'wrong'),
  )
  const { p, difference, low, high } = compareCases(own, 'sensitivity', 0.05)
  expect(p).toBe(1 / 32)
  expect(difference).toBe(-1)
  expect(low).toBe(-1)
  // Five values at the low end and one at the high one: −1 + 2 (1 − .05^(1/5)).
  expect(high).toBeCloseTo(-1 + 2 * (1 - 0.05 ** (1 / 5)), 8)
})

test.each([
  [1, 0, 0.5],
  [6, 1, 0.0625],
  [3, 3, 0.65625],
  [10, 2, 79 / 4096],
])(
  'with one case a unit, %d lost and %d gained, it is the exact one-sided McNemar test',
  (lost, gained, p) => {
    const own = Array.from({ length: 40 }, (_, unit): Pair => {
      const one = gateCase({ unit })
      const wrong = withOutcome(one, 'wrong')
      if (unit < lost) return { reference: one, candidate: wrong }
      return { reference: unit < lost + gained ? wrong : one, candidate: one }
    })
    expect(compareCases(own, 'sensitivity', 0.05)).toMatchObject({ lost, gained, p })
  },
)

test('without a difference the bounds are those of the closed form', () => {
  const own = pairs(gateCases({ units: 59, languages: ['en'], twins: false }), (one) => one)
  const { p, low, high } = compareCases(own, 'sensitivity', 0.05)
  expect(p).toBe(1)
  expect(low).toBeCloseTo(-(1 - 0.05 ** (1 / 59)), 8)
  expect(high).toBeCloseTo(1 - 0.05 ** (1 / 59), 8)
})

test('measures are never pooled', () => {
  const own = pairs(
    gateCases({ units: 4 }),
    wrongIf(({ needlePresent }) => !needlePresent),
  )
  expect(compareCases(own, 'sensitivity', 0.05).difference).toBe(0)
  expect(compareCases(own, 'specificity', 0.05).difference).toBe(-1)
})

test('refused and cut answers score 0, and accuracy among answered stands beside', () => {
  const cases = [0, 1, 2, 3].map((unit) => gateCase({ unit }))
  const own = pairs(cases, (one) =>
    withOutcome(one, (['refused', 'cut-output', 'wrong', 'correct'] as const)[unitOf(one)]!),
  )
  expect(compareCases(own, 'sensitivity', 0.05)).toMatchObject({
    candidate: 0.25,
    lost: 3,
    answered: { baseline: { cases: 4, accuracy: 1 }, candidate: { cases: 2, accuracy: 0.5 } },
  })
  const none = pairs(cases, (one) => withOutcome(one, 'refused'))
  expect(compareCases(none, 'sensitivity', 0.05).answered.candidate).toEqual({ cases: 0, accuracy: null })
})

test('what was not measured cannot be compared', () => {
  const own = pairs(gateCases({ units: 2, twins: false }), (one) => one)
  expect(() => compareCases(own, 'specificity', 0.05)).toThrow(RangeError)
  expect(() => mean([])).toThrow(RangeError)
})
