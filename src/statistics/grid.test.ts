import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onGrid } from './grid.ts'

test.each([
  [
    [0.5, -0.75],
    [2, -3],
  ],
  [
    [1 / 3, 1 / 7],
    [7, 3],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [2, -4],
    [1, -2],
  ],
  [[], []],
  [[Math.SQRT2, 1], null],
  [[1 / 9973, 1 / 9967], null],
])('%j is %j', (values, grid) => {
  expect(onGrid(values)).toEqual(grid)
})

test('keeps the ratios of means', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 720 }),
      fc.array(fc.integer({ min: -720, max: 720 }), { minLength: 1, maxLength: 50 }),
      (cases, wins) => {
        const grid = onGrid(wins.map((won) => won / cases))
        expect(grid).not.toBeNull()
        const [largest = 0] = wins.toSorted((a, b) => Math.abs(b) - Math.abs(a))
        const scale = largest === 0 ? 0 : (grid?.[wins.indexOf(largest)] ?? 0) / largest
        grid?.forEach((step, i) => {
          expect(Number.isInteger(step)).toBe(true)
          expect(step).toBeCloseTo((wins[i] ?? 0) * scale, 9)
        })
      },
    ),
  )
})
