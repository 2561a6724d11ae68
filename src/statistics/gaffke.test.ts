import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../random.ts'
import { clopperPearson, incompleteBeta } from './binomial.ts'
import { unitsToExclude } from './detectable.ts'
import { exceeds, meanBound } from './gaffke.ts'
import { logChoose } from './gamma.ts'

const difference = { low: -1, high: 1 }
const share = { low: 0, high: 1 }
const times = (n: number, value: number) => Array.from({ length: n }, () => value)
const hits = (k: number, n: number) => [...times(k, 1), ...times(n - k, 0)]
const values = fc.array(
  fc.integer({ min: -60, max: 60 }).map((n) => n / 60),
  { minLength: 1, maxLength: 40 },
)

/** Weights uniform over the simplex, drawn. */
function bruteForce(list: readonly number[], low: number, threshold: number, draws: number): number {
  const next = random('weights', list.length)
  let below = 0
  for (let draw = 0; draw < draws; draw++) {
    let sum = -Math.log(1 - next()) * (low - threshold)
    for (const value of list) sum -= Math.log(1 - next()) * (value - threshold)
    if (sum <= 0) below++
  }
  return below / draws
}

describe('exceeds', () => {
  test('is the exact binomial test for values 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        ([k, n], p) => {
          const exact = k === 0 ? 1 : incompleteBeta(p, k, n - k + 1)
          expect(exceeds(hits(k, n), share, p)).toBeCloseTo(exact, 8)
        },
      ),
    )
  })

  test('n equal values leave (1 − q)^n, q the weight that the worst end needs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: -0.9, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, value, q) => {
          expect(exceeds(times(n, value), difference, value - q * (value + 1))).toBeCloseTo((1 - q) ** n, 8)
        },
      ),
    )
  })

  test.each([
    [[0, 0.2, -0.1, 0.05, 0.05, 0, 0, 0], -0.15],
    [[0.3, -0.9, 0.1], -0.4],
    [Array.from({ length: 40 }, (_, i) => ((i * 7) % 11) / 20 - 0.3), -0.1],
  ])('is the share of drawn weights: %j beyond %d', (list, threshold) => {
    const draws = 200_000
    const p = exceeds(list, difference, threshold)
    expect(p).toBeGreaterThan(0.01)
    expect(p).toBeLessThan(0.99)
    const error = Math.sqrt((p * (1 - p)) / draws)
    expect(Math.abs(bruteForce(list, -1, threshold, draws) - p)).toBeLessThan(4.5 * error)
  })

  test('rises with the threshold and falls with a value', () => {
    const threshold = fc.integer({ min: -99, max: 99 }).map((n) => n / 100)
    fc.assert(
      fc.property(values, threshold, (list, t) => {
        const p = exceeds(list, difference, t)
        expect(exceeds(list, difference, t + 0.005)).toBeGreaterThanOrEqual(p - 1e-9)
        const better = list.map((value, i) => (i === 0 ? Math.min(1, value + 0.1) : value))
        expect(exceeds(better, difference, t)).toBeLessThanOrEqual(p + 1e-9)
      }),
    )
  })

  test('the ends of the support, and beyond', () => {
    expect(exceeds([0.5, 0.7], share, 0)).toBe(0)
    expect(exceeds([0.5, 0.7], share, -3)).toBe(0)
    expect(exceeds([0.5, 0.7], share, 0.7)).toBe(1)
    expect(exceeds([0.5, 0.7], share, 9)).toBe(1)
    expect(exceeds([], share, 0.5)).toBe(1)
    expect(exceeds([0, 0], share, 0)).toBe(1)
  })

  test('rejects a true hypothesis at most alpha times: all samples of up to 6 from three values', () => {
    const weight = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.tuple(weight, weight, weight),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.constantFrom(0.01, 0.05, 0.2),
        (n, weights, middle, top, alpha) => {
          const points = [0, middle * top, top] as const
          const [p0, p1, p2] = weights.map((w) => w / (weights[0] + weights[1] + weights[2])) as [
            number,
            number,
            number,
          ]
          const mean = p1 * points[1] + p2 * points[2]
          let rejected = 0
          for (let a = 0; a <= n; a++)
            for (let b = 0; a + b <= n; b++) {
              const sample = [...times(a, points[0]), ...times(b, points[1]), ...times(n - a - b, points[2])]
              const ways = Math.exp(logChoose(n, a) + logChoose(n - a, b))
              if (exceeds(sample, share, mean) <= alpha)
                rejected += ways * p0 ** a * p1 ** b * p2 ** (n - a - b)
            }
          expect(rejected).toBeLessThanOrEqual(alpha + 1e-9)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('copies are values counted again', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), (list, copies) => {
        const repeated = Array.from({ length: copies }, () => list).flat()
        expect(exceeds(list, difference, -0.1, copies)).toBeCloseTo(exceeds(repeated, difference, -0.1), 9)
      }),
    )
  })

  test('far from the threshold, and with many values, it stays a p-value', () => {
    for (const n of [10, 1000, 100_000])
      for (const value of [-0.9, 0, 0.9])
        for (const t of [-0.95, -0.05, 0.85]) {
          const p = exceeds([...times(n, value), -0.5, 0.5], difference, t)
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
          if (n === 100_000) expect(p).toBeCloseTo(value > t ? 0 : 1, 8)
        }
  })

  test('refuses what has no meaning', () => {
    expect(() => exceeds([2], share, 0.5)).toThrow(RangeError)
    expect(() => exceeds([Number.NaN], share, 0.5)).toThrow(RangeError)
    expect(() => exceeds([0], { low: 1, high: 1 }, 0.5)).toThrow(RangeError)
    expect(() => exceeds([0], share, Number.NaN)).toThrow(RangeError)
    expect(() => exceeds([0], share, 0.5, 0)).toThrow(RangeError)
  })
})

describe('meanBound', () => {
  test('is Clopper–Pearson’s for values 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
        fc.constantFrom(0.9, 0.95, 0.99),
        ([k, n], confidence) => {
          const { low, high } = clopperPearson(k, n, confidence)
          const bound = (side: 'lower' | 'upper') =>
            meanBound(hits(k, n), { ...share, side, alpha: (1 - confidence) / 2 })
          expect(bound('lower')).toBeCloseTo(low, 7)
          expect(bound('upper')).toBeCloseTo(high, 7)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('units without a change exclude what detectable.ts says', () => {
    for (const drop of [0.02, 0.05, 0.1, 0.3]) {
      const units = unitsToExclude(drop)
      const low = (n: number) => meanBound(times(n, 0), { ...difference, side: 'lower', alpha: 0.05 })
      expect(low(units)).toBeGreaterThan(-drop)
      expect(low(units - 1)).toBeLessThan(-drop)
      expect(low(units)).toBeCloseTo(0.05 ** (1 / units) - 1, 8)
    }
  })

  test('lies on its side of the mean, in the support, where the p-value is alpha', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.01, 0.05, 0.2), (list, alpha) => {
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length
        const low = meanBound(list, { ...difference, side: 'lower', alpha })
        const high = meanBound(list, { ...difference, side: 'upper', alpha })
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(low).toBeLessThanOrEqual(mean)
        expect(high).toBeGreaterThanOrEqual(mean)
        expect(high).toBeLessThanOrEqual(1)
        if (low > -1) expect(exceeds(list, difference, low)).toBeCloseTo(alpha, 6)
      }),
    )
  })

  test('nothing is known without values', () => {
    expect(meanBound([], { ...difference, side: 'lower', alpha: 0.05 })).toBe(-1)
    expect(meanBound([], { ...difference, side: 'upper', alpha: 0.05 })).toBe(1)
  })

  test.each([0, 1, 95])('refuses alpha %d', (alpha) => {
    expect(() => meanBound([0], { ...difference, side: 'lower', alpha })).toThrow(RangeError)
  })
})
