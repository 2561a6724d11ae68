/** The same figures as scipy's, where development has them beside the checkout. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clopperPearson } from './binomial.ts'
import { fisherExact, type Table } from './fisher.ts'
import { holm } from './holm.ts'
import { mcnemarExact } from './mcnemar.ts'

const shared = process.env['MLNEEDLE_SHARED'] ?? join(import.meta.dirname, '../../../shared')
const file = join(shared, 'vectors/statistics.json')

interface Vectors {
  readonly clopperPearson: readonly (readonly [number, number, number, number, number])[]
  readonly mcnemarExact: readonly {
    readonly lostByCandidate: number
    readonly gainedByCandidate: number
    readonly twoSided: number
    readonly oneSidedWorse: number
    readonly midP: number
  }[]
  readonly fisher: readonly { readonly table: Table; readonly twoSided: number }[]
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[]
}

describe.skipIf(!existsSync(file))('equal to shared/vectors/statistics.json', () => {
  const vectors = (): Vectors => JSON.parse(readFileSync(file, 'utf8'))

  test('clopperPearson', () => {
    expect(vectors().clopperPearson.length).toBeGreaterThan(0)
    for (const [k, n, confidence, low, high] of vectors().clopperPearson) {
      const interval = clopperPearson(k, n, confidence)
      expect(interval.low, `low of ${k}/${n} at ${confidence}`).toBeCloseTo(low, 10)
      expect(interval.high, `high of ${k}/${n} at ${confidence}`).toBeCloseTo(high, 10)
    }
  })

  test('mcnemarExact', () => {
    expect(vectors().mcnemarExact.length).toBeGreaterThan(0)
    for (const row of vectors().mcnemarExact) {
      const p = mcnemarExact({ lost: row.lostByCandidate, gained: row.gainedByCandidate })
      for (const key of ['twoSided', 'oneSidedWorse', 'midP'] as const)
        expect(p[key], `${key} of ${JSON.stringify(row)}`).toBeCloseTo(row[key], 10)
    }
  })

  test('fisherExact', () => {
    expect(vectors().fisher.length).toBeGreaterThan(0)
    for (const { table, twoSided } of vectors().fisher)
      expect(fisherExact(table), JSON.stringify(table)).toBeCloseTo(twoSided, 10)
  })

  test('holm', () => {
    expect(vectors().holm.length).toBeGreaterThan(0)
    for (const { p, adjusted } of vectors().holm)
      holm(p).forEach((value, i) => expect(value, JSON.stringify(p)).toBeCloseTo(adjusted[i] ?? -1, 12))
  })
})
