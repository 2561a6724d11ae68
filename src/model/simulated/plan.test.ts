import { expect, test } from 'vitest'
import { answerProbability, planSchema, plantedProbability } from './plan.ts'
import { truthSchema, type TruthInput } from './truth.ts'

const plan = (options: object) => planSchema.parse(options)
const truth = (changes: Partial<TruthInput> = {}) =>
  truthSchema.parse({
    caseId: 'c',
    repetition: 0,
    task: 'qa',
    control: null,
    gold: ['Brook'],
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

test('without tables it is the accuracy', () => {
  expect(answerProbability(plan({}), truth())).toBe(1)
  expect(answerProbability(plan({ accuracy: 0.9 }), truth())).toBe(0.9)
  expect(answerProbability(plan({ accuracy: 0 }), truth())).toBe(0)
})

test('tables multiply relative to the accuracy, and never exceed 1', () => {
  const both = plan({ accuracy: 0.8, byLanguage: { de: 0.4 }, byQuestionLanguage: { en: 0.6 } })
  expect(answerProbability(both, truth())).toBeCloseTo(0.3, 10)
  expect(answerProbability(both, truth({ needleLanguage: 'fr', questionLanguage: 'fr' }))).toBe(0.8)
  expect(
    answerProbability(plan({ accuracy: 0.5, byLanguage: { de: 1 }, byHaystackLanguage: { de: 1 } }), truth()),
  ).toBe(1)
})

test('depth is linear between its entries and constant beyond, length so by its logarithm', () => {
  const byDepth = plan({ accuracy: 1, byDepth: { 10: 0.9, 50: 0.5, 100: 1 } })
  const at = (depth: number) => answerProbability(byDepth, truth({ depth }))
  expect([0, 0.1, 0.3, 0.5, 0.75, 1].map(at)).toEqual(
    [0.9, 0.9, 0.7, 0.5, 0.75, 1].map((p) => expect.closeTo(p, 10) as number),
  )
  const byLength = plan({ byLength: { 4096: 1, 16384: 0.5 } })
  expect(answerProbability(byLength, truth({ contextTokens: 8192 }))).toBeCloseTo(0.75, 10)
  expect(answerProbability(byLength, truth({ contextTokens: 1_000_000 }))).toBe(0.5)
})

test('a cell that agrees decides alone, the first one first', () => {
  const cells = plan({
    accuracy: 0.9,
    byLanguage: { de: 0.1 },
    cells: [
      { depth: 50, language: 'de', length: 8192, accuracy: 0.7 },
      { language: 'de', accuracy: 0.6 },
    ],
  })
  expect(answerProbability(cells, truth())).toBe(0.7)
  expect(answerProbability(cells, truth({ depth: 0.25 }))).toBe(0.6)
  expect(answerProbability(cells, truth({ needleLanguage: 'fr' }))).toBe(0.9)
})

test('controls and twins', () => {
  const given = plan({
    accuracy: 0.8,
    needleAlone: 0.95,
    closedBook: 0.1,
    invention: 0.3,
    byDepth: { 0: 0.1 },
  })
  const none = { depth: null, contextTokens: null, haystackLanguage: null }
  expect(answerProbability(given, truth({ ...none, control: 'needle-alone' }))).toBe(0.95)
  expect(answerProbability(given, truth({ ...none, control: 'closed-book' }))).toBe(0.1)
  expect(answerProbability(given, truth({ needlePresent: false }))).toBe(0.7)
})

test('refusals and cuts lower what a map shows', () => {
  expect(plantedProbability(plan({ accuracy: 0.9, refusalRate: 0.1, cutRate: 0.5 }), truth())).toBeCloseTo(
    0.405,
    10,
  )
})

test.for([
  { acuracy: 1 },
  { accuracy: 1.1 },
  { accuracy: 0, byDepth: { 0: 1 } },
  { byDepth: { start: 1 } },
  { errorRate: 1, statusMix: { 500: 0 } },
  { statusMix: { 200: 1 } },
])('rejects %j', (options) => {
  expect(planSchema.safeParse(options).success).toBe(false)
})
