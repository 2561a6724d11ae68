/** Fairness of the bundled packs; each by itself is linted in `haystack/chronicle/packs.test.ts`. */
import { expect, test } from 'vitest'
import { packs } from '../../haystacks/chronicle/index.ts'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { ChronicleSource } from '../haystack/chronicle/source.ts'
import type { Language } from '../language/language.ts'
import { createModel } from '../model/registry.ts'
import { floor, outliers, overlaps } from './fairness.ts'
import { lint } from './report.ts'
import { figuresTable, floorTable } from './tables.ts'

const codes = packs.map(({ language }) => language)
const source = new ChronicleSource(world, packs, languages, 'fair')

test('no question of one language shares far more or fewer words with its needle than the others lead to expect', () => {
  const spoken = codes.map((code) => languages[code] as Language)
  expect(outliers(overlaps(source, spoken, 220), 'overlap')).toEqual([])
})

test('no genre of one language is far easier or harder for literal matching', async () => {
  const model = await createModel({ provider: 'lexical', model: '' }, {})
  const values = await floor(
    source,
    languages,
    model,
    codes.map((code) => [code, code] as const),
    220,
  )
  const byLanguage = new Map([...values].map(([pair, groups]) => [pair.split(' ')[0] as string, groups]))
  expect(outliers(byLanguage, 'floor')).toEqual([])
})

test('the report has a row for every language, and says what was not measured', async () => {
  const two = packs.filter(({ language }) => ['en', 'tr'].includes(language))
  const told: string[] = []
  const report = await lint(world, two, languages, ['tr'], null, (what) => told.push(what))
  expect(report.faults).toEqual([])
  expect(report.languages.map(({ language }) => language)).toEqual(['tr'])
  expect(Object.keys(report.overlap)).toEqual(['en', 'tr'])
  const [head, row] = figuresTable(report)
  expect(row).toHaveLength(head?.length ?? 0)
  expect(row?.[0]).toBe('tr')
  expect(floorTable(report)).toEqual([['question \\ needle']])
  expect(told[0]).toBe('reading 128K tokens of Turkish')
})
