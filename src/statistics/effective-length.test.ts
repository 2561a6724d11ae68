import { expect, test } from 'vitest'
import { effectiveLength } from './effective-length.ts'

const points = [
  { contextTokens: 8192, accuracy: 0.6 },
  { contextTokens: 2048, accuracy: 0.9 },
  { contextTokens: 4096, accuracy: 0.81 },
  { contextTokens: 16384, accuracy: 0.95 },
]

test.each([
  [1, 0.9, 2048],
  [1, 0.85, 2048],
  [0.9, 0.9, 4096],
  [1, 0.5, 16384],
  [1, 0.95, null],
  [0, 0.85, null],
])('needle alone %d, share %d: %j', (alone, share, length) => {
  expect(effectiveLength(points, alone, share)).toBe(length)
})

test('nothing measured', () => {
  expect(effectiveLength([], 1, 0.85)).toBeNull()
})

test('refuses what has no meaning', () => {
  expect(() => effectiveLength(points, 1.1, 0.85)).toThrow(RangeError)
  expect(() => effectiveLength(points, 1, 0)).toThrow(RangeError)
  expect(() => effectiveLength(points, 1, 85)).toThrow(RangeError)
})
