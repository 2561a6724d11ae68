import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallestExcludableDrop, unitsToExclude } from './detectable.ts'

test.each([
  [0.05, 59],
  [0.02, 149],
  [0.1, 29],
  [0.95, 1],
])('a drop of %d takes %d units', (drop, units) => {
  expect(unitsToExclude(drop)).toBe(units)
})

test.each([
  [1, 0.95],
  [10, 0.2589],
  [20, 0.1391],
  [59, 0.0495],
  [0, 1],
])('%d units exclude a drop of %d', (units, drop) => {
  expect(smallestExcludableDrop(units)).toBeCloseTo(drop, 4)
})

test('the two are inverses', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(0.01, 0.05, 0.1), (units, alpha) => {
      expect(unitsToExclude(smallestExcludableDrop(units, alpha), alpha)).toBe(units)
    }),
  )
})

test('fewer units would not do', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), (drop) => {
      const units = unitsToExclude(drop)
      expect(smallestExcludableDrop(units)).toBeLessThanOrEqual(drop + 1e-12)
      if (units > 1) expect(smallestExcludableDrop(units - 1)).toBeGreaterThan(drop)
    }),
  )
})

const shared = process.env['MLNEEDLE_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const vectors = join(shared, 'vectors/statistics.json')

test.skipIf(!existsSync(vectors))(
  'is the exact bound of scipy (needs shared/vectors/statistics.json)',
  () => {
    const rows: [number, number, number, number, number][] = JSON.parse(
      readFileSync(vectors, 'utf8'),
    ).clopperPearson
    const lossless = rows.filter(([k]) => k === 0)
    expect(lossless.length).toBeGreaterThan(0)
    for (const [, n, confidence, , high] of lossless) {
      expect(smallestExcludableDrop(n, (1 - confidence) / 2), `${n} at ${confidence}`).toBeCloseTo(high, 10)
    }
  },
)

test('refuses what has no meaning', () => {
  expect(() => smallestExcludableDrop(-1)).toThrow(RangeError)
  expect(() => smallestExcludableDrop(10, 0)).toThrow(RangeError)
  expect(() => unitsToExclude(0)).toThrow(RangeError)
  expect(() => unitsToExclude(5)).toThrow(RangeError)
})
