import { describe, expect, test } from 'vitest'
import { gateCases, judged, unitOf, withOutcome } from './fixture.ts'
import { testHypotheses } from './hypotheses.ts'
import { leaningNote, notesOf, smallDropsNote } from './notes.ts'
import { pairCases } from './pair.ts'
import type { GateCase, Judged } from './types.ts'

const cases = gateCases({ units: 20 })
const failing = (share: number): GateCase[] =>
  cases.map((one) => (unitOf(one) < share * 20 ? withOutcome(one, 'error') : one))
const notes = (baseline: readonly GateCase[], candidate: readonly GateCase[], given: Partial<Judged> = {}) =>
  notesOf(
    { baseline: judged(baseline), candidate: judged(candidate, given) },
    pairCases(baseline, candidate),
    [],
    true,
  )

test('nothing to tell', () => {
  expect(notes(cases, cases)).toEqual([])
})

test('a candidate that fails markedly more often', () => {
  expect(notes(cases, failing(0.1))).toEqual([
    'Left out: 36 cases without a score in the candidate.',
    "The candidate fails more often: 10.0% of its cases have no score, 0% of the baseline's " +
      "(Fisher's exact test, p < 0.001). They are not counted as misses.",
  ])
})

test('but not one that fails as often, less often, or once', () => {
  expect(notes(failing(0.1), failing(0.1))).toHaveLength(1)
  expect(notes(failing(0.1), cases)).toEqual(['Left out: 36 cases without a score in the baseline.'])
  const once = cases.map((one, at) => (at === 5 ? withOutcome(one, 'error') : one))
  expect(notes(cases, once)).toEqual(['Left out: 1 case without a score in the candidate.'])
})

test('the same prompts, sent otherwise', () => {
  expect(notes(cases, cases, { options: { pivot: 'en', seed: 'mlneedle', temperature: 1 } })).toEqual([
    'The prompts are the same, but not how they were sent: temperature (0 and 1), baseline first. A difference may come of that.',
  ])
})

test('a baseline of a part of the suite', () => {
  const part = { baseline: judged(cases, { filter: '-t needle/de' }), candidate: judged(cases) }
  expect(notesOf(part, pairCases(cases, cases), [], true)).toEqual([
    "The baseline's run was narrowed by -t needle/de: the verdict is of those cases alone.",
  ])
})

test('kept answers of a model of the same name', () => {
  const kept = cases.map((one) => ({ ...one, cached: true }))
  expect(notes(cases, kept)).toEqual([
    "Both sides are lexical, and 360 of the candidate's 360 answers were kept from before: " +
      "what changed behind that name since does not show. To ask anew: `cache: 'refresh'`.",
  ])
  const other = { ...judged(kept).side, model: 'other' }
  expect(notes(cases, kept, { side: other })).toEqual([])
  expect(notes(cases, [...kept.slice(0, 100), ...cases.slice(100)])).toEqual([])
})

test('a few other prompts, and what differs', () => {
  const other = cases.map((one, at) => (at === 0 ? { ...one, promptSha256: 'f'.repeat(64) } : one))
  expect(notes(cases, other, { tokenizer: 'cl100k_base' })).toEqual([
    'Left out: 1 case of another prompt.',
    "What differs between the runs' prompts: tokenizer (o200k_base and cl100k_base).",
  ])
})

describe('a pass that leans on what was left out', () => {
  const gate = { minDrop: 0.05, alpha: 0.05, perLanguage: true }
  const note = (lost: (one: GateCase) => boolean, units: number) => {
    const all = gateCases({ units, languages: ['en', 'de'], twins: false })
    const some = all.map((one) => (lost(one) ? withOutcome(one, 'error') : one))
    return leaningNote(pairCases(all, some), 'en', gate)
  }

  test('nothing was left out, or so little that the pass stands all the same', () => {
    expect(note(() => false, 60)).toBeNull()
    expect(note((one) => unitOf(one) === 3 && one.depth === 0, 200)).toBeNull()
  })

  test('enough was left out to hide a drop', () => {
    expect(note((one) => unitOf(one) < 6 && one.depth === 0 && one.needleLanguage === 'de', 60)).toBe(
      'The pass takes the 6 cases left out to be like the others. Were the candidate wrong in all of them, ' +
        'a drop of 5 points would not be excluded in sensitivity over all and sensitivity in de.',
    )
    expect(note((one) => unitOf(one) === 0 && one.depth === 0 && one.needleLanguage === 'de', 60)).toMatch(
      /^The pass takes the case left out to be like the others\. Were the candidate wrong in it, /,
    )
  })

  test('what the baseline itself never measured is not held against the candidate', () => {
    const all = gateCases({ units: 60, twins: false })
    const failed = all.map((one) => (unitOf(one) < 6 ? withOutcome(one, 'error') : one))
    expect(leaningNote(pairCases(failed, all), 'en', gate)).toBeNull()
  })
})

test('a drop beyond chance that is smaller than the least drop', () => {
  const all = gateCases({ units: 200, languages: ['en', 'de'], twins: false })
  const less = all.map((one) =>
    one.needleLanguage === 'de' && one.depth === 0 && unitOf(one) % 10 === 0
      ? withOutcome(one, 'wrong')
      : one,
  )
  const gate = { minDrop: 0.1, alpha: 0.05, perLanguage: true }
  const told = testHypotheses(pairCases(all, less).pairs, 'en', gate)
  expect(smallDropsNote(told, gate)).toBe(
    'Beyond chance, but by less than 10 points: ' +
      'sensitivity over all (−1.7, adjusted p < 0.001) and sensitivity in de (−3.3, adjusted p < 0.001).',
  )
  expect(smallDropsNote(told, { ...gate, minDrop: 0.01 })).toBeNull()
})
