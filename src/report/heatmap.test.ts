import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilsonInterval } from '../statistics/wilson.ts'
import { sampleResults } from './fixture.ts'
import { heatmaps } from './heatmap.ts'
import type { CaseResult, Results } from './schema.ts'
import { medianTokens, shownRate, tally } from './tally.ts'

const sample = sampleResults()
const [first] = sample.cases
const result = (change: Partial<CaseResult>): CaseResult => ({ ...first!, outcome: 'correct', ...change })
const run = (cases: CaseResult[]): Results => ({ ...sample, cases })

describe('tally', () => {
  test('errors and cut input are no misses', () => {
    const outcomes = ['correct', 'wrong', 'abstained', 'refused', 'cut-output', 'error', 'cut-input'] as const
    const sum = tally(outcomes.map((outcome, index) => result({ outcome, contentUnit: `u${index}` })))
    expect(sum).toMatchObject({ n: 5, correct: 1, accuracy: 0.2, errors: 2, units: 5, invention: null })
    expect(sum).toMatchObject(wilsonInterval(1, 5))
  })

  test('a refusal in a twin is neither right nor an invention', () => {
    const cases = (['correct', 'invented', 'refused', 'error'] as const).map((outcome, index) =>
      result({ outcome, needlePresent: false, contentUnit: `u${index}` }),
    )
    const sum = tally(cases)
    expect(sum).toMatchObject({ n: 3, correct: 1, errors: 1 })
    expect(sum.invention).toEqual({ value: 1 / 3, ...wilsonInterval(1, 3) })
    expect(shownRate(sum)).toEqual(sum.invention)
  })

  test('cases that share a unit widen the interval', () => {
    const cases = (units: number) =>
      Array.from({ length: 20 }, (_, i) => result({ contentUnit: `u${i % units}` }))
    expect(tally(cases(20))).toMatchObject(wilsonInterval(20, 20))
    expect(tally(cases(5))).toMatchObject({ n: 20, units: 5, ...wilsonInterval(5, 5) })
  })

  test('nothing scored is no accuracy', () => {
    expect(tally([result({ outcome: 'error' })])).toMatchObject({
      n: 0,
      accuracy: null,
      low: 0,
      high: 1,
      errors: 1,
    })
  })

  test('present and absent cases are not added up', () => {
    expect(() => tally([result({ needlePresent: true }), result({ needlePresent: false })])).toThrow(
      /never added up/,
    )
  })

  test.each([
    [[], null],
    [[null], null],
    [[3, null, 1, 2], 2],
    [[10, 2, 9, 1], 5.5],
  ])('median of the tokens %j', (values, expected) => {
    expect(medianTokens(values.map((promptTokens) => ({ promptTokens })))).toBe(expected)
  })
})

describe('heatmaps', () => {
  test('squares hold the cases of a depth and a language', () => {
    const at = (depth: number, needleLanguage: string, outcome: CaseResult['outcome'], contentUnit: string) =>
      result({
        depth,
        needleLanguage,
        haystackLanguage: 'en',
        questionLanguage: 'en',
        outcome,
        contentUnit,
        experiment: 'needle-language',
      })
    const [map, ...rest] = heatmaps(
      run([
        at(1, 'zh', 'wrong', 'a'),
        at(0, 'en', 'correct', 'a'),
        at(0, 'en', 'wrong', 'b'),
        at(0, 'en', 'error', 'c'),
        at(1, 'en', 'correct', 'a'),
      ]),
    )
    expect(rest).toEqual([])
    expect(map).toMatchObject({ axis: 'needleLanguage', depths: [0, 1], columns: ['en', 'zh'] })
    expect(map!.cells[0]![0]).toMatchObject({
      depth: 0,
      column: 'en',
      n: 2,
      correct: 1,
      errors: 1,
      ...wilsonInterval(1, 2),
    })
    expect(map!.cells[0]![1]).toBeNull()
    expect(map!.cells[1]!.map((cell) => cell?.accuracy)).toEqual([1, 0])
    expect(map!.rowTotals.map((sum) => sum.n)).toEqual([2, 2])
    expect(map!.columnTotals.map((sum) => sum.accuracy)).toEqual([2 / 3, 0])
    expect(map!.total).toMatchObject({ n: 4, correct: 2, errors: 1, units: 2 })
  })

  test('one map for each experiment, task, model, presence and length, in that order', () => {
    const names = heatmaps(
      sampleResults({ experiments: ['zeta', 'existence', 'monolingual'], units: 1 }),
    ).map(
      (map) =>
        `${map.experiment} ${map.task} ${map.model} ${map.needlePresent ? 'present' : 'absent'} ${map.contextTokens}`,
    )
    expect(names.slice(0, 5)).toEqual([
      'monolingual qa lexical present 4096',
      'monolingual qa lexical present 16384',
      'monolingual qa lexical absent 4096',
      'monolingual qa lexical absent 16384',
      'monolingual qa simulated present 4096',
    ])
    expect(names.filter((name) => name.includes('lexical present 4096'))).toEqual([
      'monolingual qa lexical present 4096',
      'existence existence lexical present 4096',
      'zeta qa lexical present 4096',
    ])
    expect(new Set(names).size).toBe(names.length)
  })

  test('controls are in no map', () => {
    const cases = heatmaps(sample).reduce((sum, map) => sum + map.total.n + map.total.errors, 0)
    expect(cases).toBe(sample.cases.filter((c) => c.control === null).length)
  })

  test('a depth effect that was planted shows', () => {
    const simulated = heatmaps(
      sampleResults({ units: 200, languages: ['en'], depths: [0, 0.5, 1], twins: false, errors: 0 }),
    ).find((map) => map.model === 'simulated' && map.contextTokens === 16384)!
    const [start, middle, end] = simulated.rowTotals
    expect(start!.low).toBeGreaterThan(0.9)
    expect(end!.low).toBeGreaterThan(0.9)
    // Planted: 0.98 − 0.35 × 1.4 = 0.49.
    expect(middle!.low).toBeLessThan(0.49)
    expect(middle!.high).toBeGreaterThan(0.49)
  })

  test('achieved lengths and depths', () => {
    const map = heatmaps(
      run([
        result({ promptTokens: 4000, depth: 0.5, achievedDepth: 0.47 }),
        result({ promptTokens: 4090, depth: 0.5, achievedDepth: 0.51 }),
        result({ promptTokens: null, depth: 0.5, achievedDepth: null }),
      ]),
    )[0]!
    expect(map.achieved).toEqual({
      tokens: { min: 4000, median: 4045, max: 4090 },
      depthError: expect.closeTo(0.03, 10),
    })
  })

  test('the order of the cases changes nothing, and totals are the squares added up', () => {
    const small = sampleResults({ units: 2, depths: [0, 0.5, 1], errors: 0.2 })
    const expected = heatmaps(small)
    fc.assert(
      fc.property(fc.shuffledSubarray(small.cases, { minLength: small.cases.length }), (cases) => {
        expect(heatmaps({ ...small, cases })).toEqual(expected)
      }),
      { numRuns: 5 },
    )
    for (const map of expected) {
      const squares = map.cells.flat().filter((cell) => cell !== null)
      for (const part of ['n', 'correct', 'errors'] as const) {
        const total = squares.reduce((sum, cell) => sum + cell[part], 0)
        expect(map.total[part]).toBe(total)
        expect(map.rowTotals.reduce((sum, row) => sum + row[part], 0)).toBe(total)
        expect(map.columnTotals.reduce((sum, column) => sum + column[part], 0)).toBe(total)
      }
    }
  })
})
