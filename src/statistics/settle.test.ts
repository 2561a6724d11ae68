import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitsToExclude } from './detectable.ts'
import { exceeds } from './gaffke.ts'
import { unitsToSettle } from './settle.ts'
import { signFlip } from './sign-flip.ts'

const times = (n: number, value: number) => Array.from({ length: n }, () => value)

test.each([0.02, 0.05, 0.1])('without a loss it is the number that excludes a drop of %d', (minDrop) => {
  expect(unitsToSettle(times(10, 0), minDrop, 0.05)).toBe(unitsToExclude(minDrop))
})

test('the number that excludes the drop, and one less does not', () => {
  const differences = [...times(40, 0), -0.2, -0.1, 0.1]
  const units = unitsToSettle(differences, 0.05, 0.05) ?? 0
  const p = (n: number) => exceeds(differences, { low: -1, high: 1 }, -0.05, n / differences.length)
  expect(units).toBeGreaterThan(differences.length)
  expect(p(units)).toBeLessThanOrEqual(0.05)
  expect(p(units - 1)).toBeGreaterThan(0.05)
})

test('of a drop: the number that shows it, more of them with more hypotheses', () => {
  const differences = [-0.5, -0.5, -0.5, 0.25, 0, 0, 0, 0]
  const units = unitsToSettle(differences, 0.05, 0.05) ?? 0
  const copies = (n: number) => Array.from({ length: n }, (_, i) => differences[i % 8] ?? 0)
  expect(units).toBeGreaterThan(8)
  expect(signFlip(copies(units + 8)).p).toBeLessThan(0.05)
  expect(signFlip(copies(units - 4)).p).toBeGreaterThan(0.04)
  expect(unitsToSettle(differences, 0.05, 0.05, 13)).toBeGreaterThan(units)
})

test('is more than there are, or none', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -20, max: 20 }).map((n) => n / 20),
        { minLength: 1, maxLength: 30 },
      ),
      (differences) => {
        const units = unitsToSettle(differences, 0.05, 0.05)
        if (units !== null) expect(units).toBeGreaterThan(differences.length)
      },
    ),
    { numRuns: 50 },
  )
})

test('a drop so near to the least that matters takes too many', () => {
  expect(unitsToSettle([...times(499, 0), ...times(500, -0.1), 0.0001], 0.05, 0.05)).toBeNull()
})

test('nothing is known without units', () => {
  expect(unitsToSettle([], 0.05, 0.05)).toBeNull()
})

test('refuses what has no meaning', () => {
  expect(() => unitsToSettle([0], 0, 0.05)).toThrow(RangeError)
  expect(() => unitsToSettle([0], 0.05, 1)).toThrow(RangeError)
  expect(() => unitsToSettle([0], 0.05, 0.05, 0)).toThrow(RangeError)
  expect(() => unitsToSettle([-2, 2], 0.05, 0.05)).toThrow(RangeError)
})
