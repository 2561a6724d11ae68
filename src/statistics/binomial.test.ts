import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clopperPearson, incompleteBeta } from './binomial.ts'
import { logChoose } from './gamma.ts'
import { wilsonInterval } from './wilson.ts'

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })

/** Chance of k or more hits in n, summed. */
function atLeast(k: number, n: number, p: number): number {
  let sum = 0
  for (let i = k; i <= n; i++) sum += Math.exp(logChoose(n, i) + i * Math.log(p) + (n - i) * Math.log1p(-p))
  return sum
}

const sample = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.constantFrom(0.9, 0.95, 0.99)))

describe('incompleteBeta', () => {
  test('is the tail of the binomial', () => {
    fc.assert(
      fc.property(sample, share, ([k, n], p) => {
        if (k > 0) expect(incompleteBeta(p, k, n - k + 1)).toBeCloseTo(atLeast(k, n, p), 10)
      }),
    )
  })

  test('at the ends, and at halves', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0)
    expect(incompleteBeta(1, 2, 3)).toBe(1)
    // The arcsine law.
    expect(incompleteBeta(0.25, 0.5, 0.5)).toBeCloseTo(1 / 3, 12)
    // Large logarithms cancel in the front factor: some digits are gone there.
    expect(incompleteBeta(0.5, 1e5, 1e5)).toBeCloseTo(0.5, 8)
  })

  test('refuses what has no meaning', () => {
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError)
    expect(() => incompleteBeta(1.5, 1, 1)).toThrow(RangeError)
  })
})

describe('clopperPearson', () => {
  test('its ends leave half of what is not covered on either side', () => {
    fc.assert(
      fc.property(sample, ([k, n, confidence]) => {
        const { low, high } = clopperPearson(k, n, confidence)
        if (k > 0) expect(atLeast(k, n, low)).toBeCloseTo((1 - confidence) / 2, 8)
        if (k < n) expect(1 - atLeast(k + 1, n, high)).toBeCloseTo((1 - confidence) / 2, 8)
        expect(clopperPearson(n - k, n, confidence).low).toBeCloseTo(1 - high, 10)
      }),
    )
  })

  test('holds the share, also where neither number is whole, and comes near Wilson’s in a large sample', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.5, max: 500, noNaN: true }), (p, n) => {
        const { low, high } = clopperPearson(p * n, n)
        expect(low).toBeLessThanOrEqual(p)
        expect(high).toBeGreaterThanOrEqual(p)
      }),
    )
    expect(clopperPearson(5e5, 1e6).low).toBeCloseTo(wilsonInterval(5e5, 1e6).low, 5)
  })

  test('nothing is known of an empty sample', () => {
    expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 })
  })

  test.each([
    [2, 1, 0.95],
    [-1, 1, 0.95],
    [1, Number.POSITIVE_INFINITY, 0.95],
    [1, 2, 95],
  ])('refuses %d of %d at %d', (k, n, confidence) => {
    expect(() => clopperPearson(k, n, confidence)).toThrow(RangeError)
  })
})
