import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectableDrop, unitsForPower } from './power.ts'

test('a tenth of a standard deviation takes 619 units, half of one 25', () => {
  // 2.486475² = 6.18256: the textbook's figure for 5% one-sided and power .8.
  expect(unitsForPower(1, 0.1)).toBe(619)
  expect(unitsForPower(0.3, 0.15)).toBe(25)
  expect(detectableDrop(1, 100)).toBeCloseTo(0.2486475, 7)
})

test('the two are inverses', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(
      between(0.01, 1),
      fc.integer({ min: 2, max: 5000 }),
      between(0.001, 0.2),
      between(0.5, 0.99),
      (sd, units, alpha, power) => {
        expect(unitsForPower(sd, detectableDrop(sd, units, alpha, power), alpha, power)).toBe(units)
      },
    ),
  )
})

test('no spread takes one unit', () => {
  expect(unitsForPower(0, 0.05)).toBe(1)
  expect(detectableDrop(0, 3)).toBe(0)
})

test('refuses what has no meaning', () => {
  expect(() => detectableDrop(-1, 10)).toThrow(RangeError)
  expect(() => detectableDrop(1, 0)).toThrow(RangeError)
  expect(() => unitsForPower(1, 0)).toThrow(RangeError)
  expect(() => unitsForPower(1, 0.1, 0)).toThrow(RangeError)
  expect(() => unitsForPower(1, 0.1, 0.05, 1)).toThrow(RangeError)
})
