import { expect, test } from 'vitest'
import { decide } from './decide.ts'

const same = (units: number, difference = 0) => Array.from({ length: units }, () => difference)
const word = (differences: readonly number[], adjustedP: number, minDrop = 0.05, alpha = 0.05) =>
  decide({ differences, minDrop, alpha, adjustedP })

test.each([
  [58, 0.05, 'inconclusive'],
  [59, 0.05, 'pass'],
  [148, 0.02, 'inconclusive'],
  [149, 0.02, 'pass'],
])('%d units without a loss, least drop %d: %s', (units, minDrop, expected) => {
  expect(word(same(units), 1, minDrop)).toBe(expected)
})

test('regressed needs a drop that is significant and as large as the least drop', () => {
  const lost = (share: number) => [...same(100 - share * 100), ...same(share * 100, -1)]
  expect(word(lost(0.1), 0.05)).toBe('regressed')
  expect(word(lost(0.1), 0.0501)).toBe('inconclusive')
  expect(word(lost(0.04), 0.001)).toBe('inconclusive')
  expect(word(lost(0.05), 0.001), 'a drop of the least size counts').toBe('regressed')
})

test('a drop that is sure but too small to matter passes', () => {
  expect(word(same(400, -0.02), 0.0001)).toBe('pass')
})

test('a drop of the least size is one, though its mean ends a hair beside it', () => {
  const differences = [...same(7, -0.1), ...same(3, -0.3), ...same(6, 0.1)]
  const mean = differences.reduce((a, b) => a + b) / differences.length
  expect(decide({ differences, minDrop: -mean + 1e-16, alpha: 0.05, adjustedP: 0.01 })).toBe('regressed')
})

test('gains make up for a small sample', () => {
  expect(word(same(24, 0.5), 1)).toBe('pass')
  expect(word(same(24), 1)).toBe('inconclusive')
})
