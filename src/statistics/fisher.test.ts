import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherExact } from './fisher.ts'

const count = fc.nat(30)

test('does not mind the order of rows and columns, nor their exchange', () => {
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const p = fisherExact([
        [a, b],
        [c, d],
      ])
      expect(p).toBeGreaterThan(0)
      expect(p).toBeLessThanOrEqual(1)
      for (const [[e, f], [g, h]] of [
        [
          [c, d],
          [a, b],
        ],
        [
          [b, a],
          [d, c],
        ],
        [
          [a, c],
          [b, d],
        ],
      ] as const)
        expect(
          fisherExact([
            [e, f],
            [g, h],
          ]),
        ).toBeCloseTo(p, 10)
    }),
  )
})

test('the tea of eight cups', () => {
  expect(
    fisherExact([
      [4, 0],
      [0, 4],
    ]),
  ).toBeCloseTo(2 / 70, 12)
  expect(
    fisherExact([
      [3, 1],
      [1, 3],
    ]),
  ).toBeCloseTo(34 / 70, 12)
})

test('an empty margin says nothing', () => {
  expect(
    fisherExact([
      [0, 0],
      [3, 4],
    ]),
  ).toBe(1)
  expect(
    fisherExact([
      [5, 0],
      [7, 0],
    ]),
  ).toBeCloseTo(1, 12)
})

test.each([-1, 0.5, Number.NaN])('refuses %d', (a) => {
  expect(() =>
    fisherExact([
      [a, 1],
      [1, 1],
    ]),
  ).toThrow(RangeError)
})
