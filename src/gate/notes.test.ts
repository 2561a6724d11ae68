import { expect, test } from 'vitest'
import { gateCases, judged, unitOf, withOutcome } from './fixture.ts'
import { notesOf } from './notes.ts'
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

test('a few other prompts, and what differs', () => {
  const other = cases.map((one, at) => (at === 0 ? { ...one, promptSha256: 'f'.repeat(64) } : one))
  expect(notes(cases, other, { tokenizer: 'cl100k_base' })).toEqual([
    'Left out: 1 case of another prompt.',
    "What differs between the runs' prompts: tokenizer (o200k_base and cl100k_base).",
  ])
})
