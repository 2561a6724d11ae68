import { expect, test } from 'vitest'
import { median } from './median.ts'

test.each([
  [[], Number.NaN],
  [[4], 4],
  [[3, 1, 2], 2],
  [[10, 2, 9, 1], 5.5],
])('median of %j', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('leaves the values in their order', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})
