import { expect, test } from 'vitest'
import type { Outcome } from '../../../score/types.ts'
import { contenders } from '../../contender.ts'
import { sampleResults } from '../../fixture.ts'
import { pack } from '../pack.ts'
import { promptOf, tallyOf, unitTallyOf } from './cases.ts'
import { unpack } from './unpack.ts'

const one = unpack(
  pack({
    contenders: contenders('run', sampleResults()),
    verdicts: [],
    languageName: () => undefined,
  }).data,
).cases[0]!.find(({ control }) => control === null)!

const of = (contentUnit: string, outcome: Outcome, needlePresent = true) => ({
  ...one,
  contentUnit,
  outcome,
  score: outcome === 'error' ? null : outcome === 'correct' ? (1 as const) : (0 as const),
  needlePresent,
})

test('beside a difference a content unit counts once, whatever number of its cases was measured', () => {
  const cases = [
    of('a', 'correct'),
    of('a', 'correct'),
    of('a', 'correct'),
    of('b', 'wrong'),
    of('b', 'error'),
  ]
  expect(tallyOf(cases)).toMatchObject({ n: 4, errors: 1, accuracy: 0.75 })
  expect(unitTallyOf(cases)).toMatchObject({ n: 4, errors: 1, accuracy: 0.5, units: 2, invention: null })
})

test('of twins an invention counts, not every wrong answer', () => {
  const twins = [of('a', 'invented', false), of('a', 'refused', false), of('b', 'correct', false)]
  expect(unitTallyOf(twins)).toMatchObject({ accuracy: 0.5, invention: { value: 0.25 } })
})

test('what has no score has no share', () => {
  expect(unitTallyOf([of('a', 'error')])).toMatchObject({ n: 0, accuracy: null })
})

test('the same prompt in two experiments is known as one', () => {
  const id = 'mlneedle/monolingual/qa/en.en.en.en/2048/d50/chronicle-0-mine-ore/r0'
  const other = id.replace('monolingual', 'needle-language')
  expect(promptOf({ ...one, id })).toBe(promptOf({ ...one, id: other }))
  expect(promptOf({ ...one, id })).not.toBe(promptOf({ ...one, id: id.replace('d50', 'd100') }))
})
