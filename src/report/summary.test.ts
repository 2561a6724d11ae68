import { describe, expect, test } from 'vitest'
import { sampleResults } from './fixture.ts'
import { summarise } from './summary.ts'

const sample = sampleResults({ units: 10, errors: 0 })

describe('summarise', () => {
  test('coverage counts what has a score among what was planned', () => {
    const cases = sample.cases.slice(0, 80).map((result, index) => ({
      ...result,
      outcome: index < 5 ? ('error' as const) : index < 8 ? ('cut-input' as const) : result.outcome,
    }))
    expect(summarise({ ...sample, cases, planned: 100 }).coverage).toEqual({
      planned: 100,
      answered: 80,
      scored: 72,
      errors: 5,
      cutInput: 3,
      share: 0.72,
    })
  })

  test('power goes by content units, of the model and the language with fewest', () => {
    const cases = sample.cases.filter(
      (result) =>
        !(result.model === 'simulated' && result.contentUnit === 'u9') &&
        !(result.needleLanguage === 'ar' && Number(result.contentUnit.slice(1)) > 3),
    )
    expect(summarise({ ...sample, cases }).power).toMatchObject({
      units: 9,
      smallestDrop: 1 - 0.05 ** (1 / 9),
      unitsPerLanguage: 4,
      unitsForFivePoints: 59,
    })
  })

  test('sensitivity and invention rate stand apart, with their difference', () => {
    const square = summarise(sample).overview.rows.find((row) => row.model === 'simulated')!.squares[0]!
    expect(square.present!.invention).toBeNull()
    expect(square.absent!.invention!.value).toBeGreaterThan(0)
    expect(square.difference).toBe(square.present!.accuracy! - square.absent!.invention!.value!)
  })

  test('a run without twins has no difference', () => {
    const square = summarise(sampleResults({ twins: false, units: 1 })).overview.rows[0]!.squares[0]!
    expect(square).toMatchObject({ absent: null, difference: null })
  })

  test('controls by language, needle alone before closed book', () => {
    const tables = summarise(sample).controls
    expect(tables.map((table) => table.control)).toEqual(['needle-alone', 'closed-book'])
    expect(tables[0]).toMatchObject({ columns: ['ar', 'en', 'zh'], axis: 'language' })
    expect(tables[0]!.rows.map((row) => [row.model, row.cells.map((cell) => cell?.n)])).toEqual([
      ['lexical', [10, 10, 10]],
      ['simulated', [10, 10, 10]],
    ])
  })

  test('a model whose provider counts no tokens is unverified, unless it is no language model', () => {
    const models = summarise(sampleResults({ models: ['lexical', 'openai/a'], units: 1 })).models
    expect(models.map((model) => model.truncationUnverified)).toEqual([false, true])
  })

  test('reasons, most frequent first', () => {
    const cases = ['b', 'a', 'c', 'c'].map((reason, index) => ({
      ...sample.cases[index]!,
      outcome: 'error' as const,
      reason,
    }))
    expect(summarise({ ...sample, cases }).reasons).toEqual([
      { reason: 'c', count: 2 },
      { reason: 'a', count: 1 },
      { reason: 'b', count: 1 },
    ])
  })

  test('an empty run', () => {
    const { coverage, power, maps, overview, controls } = summarise({ ...sample, cases: [], planned: 0 })
    expect(coverage.share).toBeNull()
    expect(power).toMatchObject({ units: 0, smallestDrop: 1 })
    expect([maps, overview.rows, controls]).toEqual([[], [], []])
  })
})
