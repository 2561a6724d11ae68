/** What must hold of any answers. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gateCase, gateCases, gateOptions, judged, withOutcome } from './fixture.ts'
import { judge } from './judge.ts'
import type { GateCase, Verdict } from './types.ts'

const gate = (baseline: readonly GateCase[], candidate: readonly GateCase[]): Verdict =>
  judge({ suite: 'mlneedle', baseline: judged(baseline), candidate: judged(candidate), options: gateOptions })

const outcomes = ['correct', 'wrong', 'refused'] as const
const sample = gateCases({ languages: ['en', 'de'], depths: [0, 1], units: 12 })
const outcome = fc.constantFrom(...outcomes)
const answers = fc.array(outcome, { minLength: sample.length, maxLength: sample.length })
const answered = (list: readonly (typeof outcomes)[number][]) =>
  sample.map((one, at) => withOutcome(one, list[at]!))
const figures = ({ hypotheses, places, floors, coverage, verdict, reasons }: Verdict) => ({
  hypotheses,
  places,
  floors,
  coverage,
  verdict,
  reasons,
})

test('swapped sides negate differences, and swap bounds, losses and gains', () => {
  fc.assert(
    fc.property(answers, answers, (a, b) => {
      const forth = gate(answered(a), answered(b)).hypotheses
      const back = gate(answered(b), answered(a)).hypotheses
      for (const [at, one] of forth.entries()) {
        const other = back[at]!
        expect(one.difference).toBeCloseTo(-other.difference, 12)
        expect(one.low).toBeCloseTo(-other.high, 7)
        expect(one.high).toBeCloseTo(-other.low, 7)
        expect([one.lost, one.gained]).toEqual([other.gained, other.lost])
        expect(one.low).toBeLessThanOrEqual(one.difference)
        expect(one.high).toBeGreaterThanOrEqual(one.difference)
        expect(one.adjustedP).toBeGreaterThanOrEqual(one.p)
      }
    }),
    { numRuns: 20 },
  )
})

test('the order of cases does not matter', () => {
  const shuffled = fc.shuffledSubarray(
    sample.map((_, at) => at),
    { minLength: sample.length },
  )
  fc.assert(
    fc.property(answers, shuffled, shuffled, (b, one, two) => {
      const candidate = answered(b)
      const mixed = gate(
        one.map((at) => sample[at]!),
        two.map((at) => candidate[at]!),
      )
      expect(mixed).toEqual(gate(sample, candidate))
    }),
    { numRuns: 20 },
  )
})

test('cases of unknown ids change nothing but their count', () => {
  const unknown = fc.array(fc.tuple(fc.nat(50), outcome), { maxLength: 20 })
  fc.assert(
    fc.property(answers, unknown, (b, added) => {
      const own = answered(b)
      const units = new Map(added)
      const others = [...units].map(([unit, word]) => withOutcome(gateCase({ unit: 1000 + unit }), word))
      expect(figures(gate(sample, [...own, ...others]))).toEqual(figures(gate(sample, own)))
    }),
    { numRuns: 20 },
  )
})

test('a model against itself passes with 59 units or more, whatever its answers', () => {
  const units = fc.integer({ min: 59, max: 90 })
  fc.assert(
    fc.property(units, fc.infiniteStream(outcome), (count, words) => {
      const own = gateCases(
        { languages: ['en', 'de'], depths: [0.5], units: count },
        () => words.next().value!,
      )
      expect(gate(own, own).verdict).toBe('pass')
    }),
    { numRuns: 20 },
  )
})
