import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectiveSize, wilsonInterval } from './wilson.ts'

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with published values: %d of %d', (k, n, low, high) => {
    const interval = wilsonInterval(k, n)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  const shared = process.env['MLNEEDLE_SHARED'] ?? join(import.meta.dirname, '../../../shared')
  const vectors = join(shared, 'vectors/statistics.json')

  test.skipIf(!existsSync(vectors))('agrees with scipy (needs shared/vectors/statistics.json)', () => {
    const rows: [number, number, number, number, number][] = JSON.parse(readFileSync(vectors, 'utf8')).wilson
    expect(rows.length).toBeGreaterThan(0)
    for (const [k, n, confidence, low, high] of rows) {
      const interval = wilsonInterval(k, n, confidence)
      expect(interval.low, `low of ${k}/${n}`).toBeCloseTo(low, 10)
      expect(interval.high, `high of ${k}/${n}`).toBeCloseTo(high, 10)
    }
  })

  test('holds the share, stays in [0, 1] and mirrors', () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) =>
        fc.tuple(
          fc.integer({ min: 0, max: n }),
          fc.constant(n),
          fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        ),
      )
    fc.assert(
      fc.property(sample, ([k, n, confidence]) => {
        const { low, high } = wilsonInterval(k, n, confidence)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(k / n)
        expect(high).toBeGreaterThanOrEqual(k / n)
        expect(wilsonInterval(n - k, n, confidence).low).toBeCloseTo(1 - high, 10)
      }),
    )
  })

  test('nothing is known of an empty sample', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })

  test.each([
    [2, 1],
    [-1, 1],
    [Number.NaN, 1],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (k, n) => {
    expect(() => wilsonInterval(k, n)).toThrow(RangeError)
  })

  test.each([0, 1, 95])('refuses confidence %d', (confidence) => {
    expect(() => wilsonInterval(1, 2, confidence)).toThrow(RangeError)
  })
})

describe('effectiveSize', () => {
  test.each([
    [[], 0],
    [[1, 1, 1], 3],
    [[5, 5, 5, 5], 4],
    [[100, 1, 1], 102 ** 2 / 10002],
  ])('of clusters %j', (sizes, expected) => {
    expect(effectiveSize(sizes)).toBeCloseTo(expected, 10)
  })

  test('lies between 1 and the number of clusters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (sizes) => {
        const size = effectiveSize(sizes)
        expect(size).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(size).toBeLessThanOrEqual(sizes.length + 1e-9)
      }),
    )
  })
})
