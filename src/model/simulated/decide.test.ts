import { expect, test } from 'vitest'
import { decide, type Decision } from './decide.ts'
import { planSchema, plantedProbability } from './plan.ts'
import { truthSchema, type TruthInput } from './truth.ts'

const plan = (options: object) => planSchema.parse(options)
const truth = (caseId: string, changes: Partial<TruthInput> = {}) =>
  truthSchema.parse({
    caseId,
    repetition: 0,
    task: 'qa',
    control: null,
    gold: ['Brook'],
    otherAnswers: ['Mere', 'Brook'],
    depth: 0.5,
    contextTokens: 8192,
    needleLanguage: 'de',
    haystackLanguage: 'de',
    questionLanguage: 'en',
    needlePresent: true,
    noneWord: 'none',
    yesWord: 'yes',
    noWord: 'no',
    ...changes,
  })
const cases = Array.from({ length: 4000 }, (_, i) => `case-${i}`)
const share = (decisions: readonly Decision[], is: (d: Decision) => boolean) =>
  decisions.filter(is).length / decisions.length
const says = (text: string) => (d: Decision) => d.kind === 'answer' && d.text === text
/** Five standard errors of a share of 4,000. */
const near = (p: number) => (value: number) =>
  Math.abs(value - p) <= 5 * Math.sqrt((p * (1 - p)) / 4000) + 1e-12

test('recovers what was planted', () => {
  const planted = plan({
    accuracy: 0.8,
    byLanguage: { de: 0.6 },
    abstention: 0.25,
    refusalRate: 0.1,
    cutRate: 0.05,
  })
  const decisions = cases.map((id) => decide(planted, truth(id), 1))
  expect(plantedProbability(planted, truth('x'))).toBeCloseTo(0.9 * 0.95 * 0.6, 10)
  expect(share(decisions, says('Brook'))).toSatisfy(near(0.9 * 0.95 * 0.6))
  expect(share(decisions, says('none'))).toSatisfy(near(0.9 * 0.95 * 0.4 * 0.25))
  expect(share(decisions, says('Mere'))).toSatisfy(near(0.9 * 0.95 * 0.4 * 0.75))
  expect(share(decisions, (d) => d.kind === 'refuse')).toSatisfy(near(0.1))
  expect(share(decisions, (d) => d.kind === 'cut')).toSatisfy(near(0.9 * 0.05))
})

test('invents where the needle is absent, as often as planted', () => {
  const decisions = cases.map((id) =>
    decide(plan({ invention: 0.2 }), truth(id, { needlePresent: false }), 1),
  )
  expect(share(decisions, says('none'))).toSatisfy(near(0.8))
  expect(share(decisions, says('Mere'))).toSatisfy(near(0.2))
})

test('answers yes or no about existence', () => {
  const ask = (accuracy: number, needlePresent: boolean) =>
    decide(plan({ accuracy, invention: 1 - accuracy }), truth('x', { task: 'existence', needlePresent }), 1)
  expect(
    [ask(1, true), ask(1, false), ask(0, true), ask(0, false)].map((d) =>
      d.kind === 'answer' ? d.text : d.kind,
    ),
  ).toEqual(['yes', 'no', 'no', 'yes'])
})

test('knows nothing without passages, unless told', () => {
  const closed = truth('x', {
    control: 'closed-book',
    depth: null,
    contextTokens: null,
    haystackLanguage: null,
    needlePresent: false,
  })
  expect(decide(plan({}), closed, 1)).toMatchObject({ text: 'none' })
  expect(decide(plan({ closedBook: 1 }), closed, 1)).toMatchObject({ text: 'Brook' })
})

test('a wrong answer is a number where no other is known, and never the gold', () => {
  const wrong = cases
    .slice(0, 200)
    .map((id) =>
      decide(
        plan({ accuracy: 0, abstention: 0 }),
        truth(id, { gold: ['1234567'], otherAnswers: ['1234567'] }),
        1,
      ),
    )
  expect(wrong.every((d) => d.kind === 'answer' && /^\d{7}$/.test(d.text) && d.text !== '1234567')).toBe(true)
})

test('failures change from attempt to attempt, what the model says does not', () => {
  const planted = plan({ accuracy: 0.5, errorRate: 0.5, statusMix: { 429: 3, 'cut-body': 1 } })
  const byAttempt = (attempt: number) => cases.map((id) => decide(planted, truth(id), attempt))
  const [first, second] = [byAttempt(1), byAttempt(2)]
  expect(share(first, (d) => d.kind === 'fail')).toSatisfy(near(0.5))
  expect(share(first, (d) => d.kind === 'fail' && d.how === '429')).toSatisfy(near(0.375))
  expect(first.filter((d, i) => d.kind === 'fail' && second[i]?.kind !== 'fail').length / 4000).toSatisfy(
    near(0.25),
  )
  const said = (d: Decision | undefined) => (d?.kind === 'answer' ? d.text : null)
  const both = first.map((d, i) => [said(d), said(second[i])]).filter(([a, b]) => a !== null && b !== null)
  expect(both.length).toBeGreaterThan(500)
  expect(both.every(([a, b]) => a === b)).toBe(true)
})

test('repetitions are drawn apart, and one seed makes the weaker model err where the stronger does', () => {
  const right = (accuracy: number, seed: number, repetition = 0) =>
    cases.map((id) => says('Brook')(decide(plan({ accuracy, seed }), truth(id, { repetition }), 1)))
  const [strong, weak] = [right(0.9, 1), right(0.6, 1)]
  expect(weak.every((is, i) => !is || strong[i])).toBe(true)
  const agree = (a: boolean[], b: boolean[]) => a.filter((is, i) => is === b[i]).length / a.length
  expect(agree(weak, right(0.6, 2))).toSatisfy(near(0.52))
  expect(agree(weak, right(0.6, 1, 1))).toSatisfy(near(0.52))
})
