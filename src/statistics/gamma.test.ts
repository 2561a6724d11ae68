import { expect, test } from 'vitest'
import { logChoose, logGamma } from './gamma.ts'

test.each([
  [1, 0],
  [2, 0],
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [5, Math.log(24)],
  // Stirling's series to 1/x³, whose next term is below 1e-13 here.
  [1000, 999.5 * Math.log(1000) - 1000 + 0.5 * Math.log(2 * Math.PI) + 1 / 12_000 - 1 / 360e9],
])('ln Γ(%d)', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 10)
})

test('each step multiplies by x', () => {
  for (let x = 0.1; x < 200; x += 0.7) expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10)
})

test('the choices of a row of Pascal’s triangle', () => {
  expect([0, 1, 2, 3, 4, 5].map((k) => Math.round(Math.exp(logChoose(5, k))))).toEqual([1, 5, 10, 10, 5, 1])
})

test.each([0, -1, Number.NaN])('refuses %d', (x) => {
  expect(() => logGamma(x)).toThrow(RangeError)
})
