import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holm } from './holm.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('rejects what the step-down procedure rejects', () => {
  fc.assert(
    fc.property(fc.array(share, { maxLength: 15 }), share, (p, alpha) => {
      const rejected = new Set<number>()
      for (const [rank, [index, value]] of [...p.entries()].toSorted((a, b) => a[1] - b[1]).entries()) {
        if (value * (p.length - rank) > alpha) break
        rejected.add(index)
      }
      holm(p).forEach((adjusted, i) =>
        expect(adjusted <= alpha || adjusted === 1).toBe(rejected.has(i) || adjusted === 1),
      )
    }),
  )
})

test('lies between p and Bonferroni’s, and keeps the order', () => {
  fc.assert(
    fc.property(fc.array(share, { maxLength: 15 }), (p) => {
      const adjusted = holm(p)
      adjusted.forEach((a, i) => {
        const own = p[i] ?? 0
        expect(a).toBeGreaterThanOrEqual(own)
        expect(a).toBeLessThanOrEqual(Math.min(1, own * p.length))
        p.forEach((other, j) => other <= own && expect(adjusted[j]).toBeLessThanOrEqual(a))
      })
    }),
  )
})

test('one p stays as it is, and none gives none', () => {
  expect(holm([0.03])).toEqual([0.03])
  expect(holm([])).toEqual([])
})

test.each([-0.1, 1.1, Number.NaN])('refuses %d', (p) => {
  expect(() => holm([0.5, p])).toThrow(RangeError)
})
