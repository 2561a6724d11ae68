import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mcnemarExact } from './mcnemar.ts'

const counts = fc.record({ lost: fc.nat(60), gained: fc.nat(60) })

/** Chances of 0 to n heads, by Pascal's rule. */
function heads(n: number): number[] {
  let row = [1]
  for (let i = 0; i < n; i++) row = [...row, 0].map((p, k) => (p + (row[k - 1] ?? 0)) / 2)
  return row
}

test('is the sum over all numbers of cases lost', () => {
  fc.assert(
    fc.property(counts, ({ lost, gained }) => {
      const row = heads(lost + gained)
      const sum = (keep: (k: number) => boolean) =>
        row.filter((_, k) => keep(k)).reduce((total, p) => total + p, 0)
      const seen = row[lost] ?? 0
      const { oneSidedWorse, twoSided, midP } = mcnemarExact({ lost, gained })
      expect(oneSidedWorse).toBeCloseTo(
        sum((k) => k >= lost),
        10,
      )
      // As far from the middle as what was seen, or farther.
      const far = Math.abs(lost - gained)
      expect(twoSided).toBeCloseTo(
        sum((k) => Math.abs(2 * k - lost - gained) >= far),
        10,
      )
      expect(midP).toBeCloseTo(lost === gained ? 1 : twoSided - seen, 10)
    }),
  )
})

test('keeps the digits of a small p', () => {
  expect(mcnemarExact({ lost: 200, gained: 0 }).oneSidedWorse / 2 ** -200).toBeCloseTo(1, 8)
})

test.each([-1, 0.5, Number.NaN])('refuses %d cases', (lost) => {
  expect(() => mcnemarExact({ lost, gained: 1 })).toThrow(RangeError)
})
