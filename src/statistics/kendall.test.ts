import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kendallTau } from './kendall.ts'

const pairs = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
  maxLength: 20,
})

test.each([
  [[1, 2, 3, 4], [1, 2, 3, 4], 1],
  [[1, 2, 3, 4], [4, 3, 2, 1], -1],
  [[1, 2, 3], [1, 3, 2], 1 / 3],
  // Kendall's own kind of case: 3 pairs agree, 1 differs, one tie in each list.
  [[1, 1, 2, 3], [2, 1, 3, 3], 4 / 5],
  [[1, 2, 3, 3], [2, 1, 3, 4], 3 / Math.sqrt(30)],
])('of %j and %j is %d', (a, b, tau) => {
  expect(kendallTau(a, b)).toBeCloseTo(tau, 12)
})

test.each([
  [[], []],
  [[1], [2]],
  [
    [1, 1],
    [1, 2],
  ],
])('has none: %j and %j', (a, b) => {
  expect(kendallTau(a, b)).toBeNull()
})

test('is symmetric, lies from −1 to 1, turns with a list, and is 1 of a list with itself', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const a = list.map(([x]) => x)
      const b = list.map(([, y]) => y)
      const tau = kendallTau(a, b)
      expect(kendallTau(b, a)).toBe(tau)
      if (tau === null) return
      expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12)
      expect(
        kendallTau(
          a,
          b.map((y) => -y),
        ),
      ).toBeCloseTo(-tau, 12)
      expect(
        kendallTau(
          a,
          a.map((x) => x ** 3),
        ),
      ).toBeCloseTo(1, 12)
    }),
  )
})

test('refuses lists that do not match, and NaN', () => {
  expect(() => kendallTau([1, 2], [1])).toThrow(RangeError)
  expect(() => kendallTau([1, 2], [1, Number.NaN])).toThrow(RangeError)
})
