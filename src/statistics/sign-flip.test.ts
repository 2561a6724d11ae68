import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { random } from '../random.ts'
import { mcnemarExact } from './mcnemar.ts'
import { signFlip } from './sign-flip.ts'

/** All signs, one by one. */
function bruteForce(differences: readonly number[]): number {
  const seen = differences.reduce((sum, d) => sum + d, 0)
  let hits = 0
  for (let signs = 0; signs < 2 ** differences.length; signs++) {
    const sum = differences.reduce((total, d, i) => total + (signs & (2 ** i) ? d : -d), 0)
    if (sum <= seen + 1e-9) hits++
  }
  return hits / 2 ** differences.length
}

const fractions = fc.integer({ min: 1, max: 60 }).chain((cases) =>
  fc.array(
    fc.integer({ min: -cases, max: cases }).map((won) => won / cases),
    { maxLength: 10 },
  ),
)

describe('signFlip', () => {
  test('is the share of all signs, for means of equal numbers of cases', () => {
    fc.assert(
      fc.property(fractions, (differences) => {
        const { p, method, error } = signFlip(differences)
        expect(p).toBeCloseTo(bruteForce(differences), 12)
        expect([method, error]).toEqual(['exact', 0])
      }),
    )
  })

  test('is it for differences with nothing in common', () => {
    const root = fc
      .integer({ min: -1500, max: 1500 })
      .map((n) => (Math.sign(n) * Math.sqrt(Math.abs(n))) / 40)
    fc.assert(
      fc.property(fc.array(root, { maxLength: 10 }), (differences) => {
        expect(signFlip(differences).p).toBeCloseTo(bruteForce(differences), 12)
      }),
    )
  })

  test('has no say without differences', () => {
    expect(signFlip([])).toEqual({ p: 1, method: 'exact', error: 0 })
    expect(signFlip([0, 0, 0]).p).toBe(1)
  })

  test('n losses alone give 2^−n, gains alone 1, and units that did not move do not count', () => {
    expect(signFlip([-0.2, -0.1, -0.7, 0, 0]).p).toBe(1 / 8)
    expect(signFlip([0.2, 0.1]).p).toBe(1)
    expect(signFlip(Array.from({ length: 1500 }, () => -0.1)).p).toBe(0)
  })

  test('with one case a unit it is McNemar’s test', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), fc.nat(20), (lost, gained, same) => {
        const differences = [
          ...Array.from({ length: lost }, () => -1),
          ...Array.from({ length: gained }, () => 1),
          ...Array.from({ length: same }, () => 0),
        ]
        expect(signFlip(differences).p).toBeCloseTo(mcnemarExact({ lost, gained }).oneSidedWorse, 10)
      }),
    )
  })

  test('does not mind the order or the scale', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 1, max: 9 }), (differences, scale) => {
        const p = signFlip(differences).p
        expect(signFlip(differences.toReversed()).p).toBeCloseTo(p, 12)
        expect(signFlip(differences.map((d) => d / scale)).p).toBeCloseTo(p, 12)
      }),
    )
  })

  const next = random('differences')
  const irregular = Array.from({ length: 60 }, () => next() - 0.55)

  test('many differences with nothing in common are drawn, near the exact share of rounded ones', () => {
    const { p, method, error } = signFlip(irregular)
    expect(method).toBe('monte-carlo')
    expect(error).toBeCloseTo(Math.sqrt((p * (1 - p)) / 99_999), 12)
    const exact = signFlip(irregular.map((d) => Math.round(d * 1000) / 1000))
    expect(exact.method).toBe('exact')
    expect(Math.abs(p - exact.p)).toBeLessThan(5 * error)
  })

  test('draws are the seed’s', () => {
    expect(signFlip(irregular)).toEqual(signFlip(irregular))
    expect(signFlip(irregular, { seed: 'a', draws: 999 })).not.toEqual(
      signFlip(irregular, { seed: 'b', draws: 999 }),
    )
  })

  test('refuses what has no meaning', () => {
    expect(() => signFlip([Number.NaN])).toThrow(RangeError)
    expect(() => signFlip([1], { draws: 0 })).toThrow(RangeError)
  })
})
