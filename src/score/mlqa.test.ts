import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mlqaExactMatch, mlqaF1, mlqaMetrics } from './mlqa.ts'

const shared = process.env['MLNEEDLE_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const vectors = join(shared, 'vectors/mlqa-metrics.jsonl')

interface Vector {
  language: string
  prediction: string
  gold: string[]
  exactMatch: number
  f1: number
}

describe("MLQA's metrics", () => {
  test.skipIf(!existsSync(vectors))(
    `equal the official evaluation on every vector (skipped without ${vectors})`,
    () => {
      const rows = readFileSync(vectors, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Vector)
      expect(rows.length).toBe(420)
      for (const { language, prediction, gold, exactMatch, f1 } of rows) {
        expect(mlqaExactMatch(prediction, gold, language), prediction).toBe(exactMatch)
        expect(Math.abs(mlqaF1(prediction, gold, language) - f1), prediction).toBeLessThan(1e-9)
      }
    },
  )

  test('drop articles, case and punctuation by language', () => {
    expect(mlqaExactMatch('Die „Tore“!', ['tore'], 'de')).toBe(1)
    expect(mlqaExactMatch('Die Tore', ['tore'], 'en')).toBe(0)
    expect(mlqaExactMatch('the dog', ['dog'], 'en')).toBe(1)
    expect(mlqaExactMatch('theatre', ['atre'], 'en')).toBe(0)
  })

  test('cut Chinese by character and Thai likewise, other languages at spaces', () => {
    expect(mlqaF1('这个西南', ['西南'], 'zh')).toBeCloseTo(2 / 3, 12)
    expect(mlqaF1('กขคง', ['คง'], 'th')).toBeCloseTo(2 / 3, 12)
    expect(mlqaF1('Борис Орлов', ['Орлов'], 'ru')).toBeCloseTo(2 / 3, 12)
    expect(mlqaF1('БорисОрлов', ['Орлов'], 'ru')).toBe(0)
  })

  test('take the best gold of any language by the rules of that language', () => {
    expect(mlqaMetrics('der Turm', { en: ['tower'], de: ['Turm'] })).toEqual({ exactMatch: 1, f1: 1 })
    expect(mlqaMetrics('x', {})).toEqual({ exactMatch: 0, f1: 0 })
  })
})
