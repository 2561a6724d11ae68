import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baselineFile, writeBaseline } from '../report/baseline.ts'
import { altered, answeredWrongly, pairableResults } from '../report/comparison-fixture.ts'
import { contenders, type Contender } from '../report/contender.ts'
import { writeResults } from '../report/journal.ts'
import { compareFiles } from './compare.ts'

const small = { units: 4, lengths: [4096], depths: [0, 1] }
const before = pairableResults({ ...small, models: ['lexical'] })
const after = pairableResults({ ...small, models: ['lexical', 'simulated'], runId: 'later' })

let root = ''
let reports = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mlneedle-cli-compare-'))
  reports = join(root, 'reports')
  writeResults(join(reports, 'mlneedle', 'results.json'), after)
  writeBaseline(baselineFile(reports, 'main'), contenders('run', before)[0] as Contender)
})
afterAll(() => rmSync(root, { recursive: true }))

const compare = (references: readonly string[], options: Partial<Parameters<typeof compareFiles>[1]> = {}) =>
  compareFiles(references, { cases: 1, ...options }, root, reports, null)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('prints the models of one run, or a baseline and a run', async () => {
  const one = await compare(['reports/mlneedle'])
  expect(one).toMatchObject({ written: [] })
  expect(one.text).toMatch(/^mlneedle: 2 contenders\nA: lexical .*\n[^]*\nB against A: /)
  const three = await compare(['main', 'reports/mlneedle'])
  expect(three.text).toMatch(/^mlneedle: 3 contenders\nA: lexical .*main/)
  expect(three.text).toContain('\nC against A: ')
})

test('as JSON and as Markdown', async () => {
  const { text } = await compare(['main', 'reports/mlneedle#lexical'], {
    json: true,
    minDrop: 0.1,
    alpha: 0.2,
  })
  expect(JSON.parse(text)).toMatchObject({
    schema: 'mlneedle/comparison@1',
    options: { minDrop: 0.1, alpha: 0.2, coverage: 0.95 },
    candidates: [{ letter: 'B', verdict: { schema: 'mlneedle/verdict@1' } }],
  })
  expect((await compare(['reports/mlneedle'], { markdown: true })).text).toMatch(
    /^# Comparison on <code>mlneedle/,
  )
  const { written } = await compare(['reports/mlneedle'], { markdown: 'out/comparison.md' })
  expect(written).toEqual(['out/comparison.md'])
  expect(read('out/comparison.md')).toMatch(/^# Comparison on/)
})

test('judges as the gate does, where there is one', async () => {
  const judged = await compareFiles(
    ['main', 'reports/mlneedle#lexical'],
    { cases: 0, json: true, alpha: 0.1 },
    root,
    reports,
    { minDrop: 0.3, alpha: 0.01, perLanguage: false },
  )
  expect(JSON.parse(judged.text).options).toMatchObject({ minDrop: 0.3, alpha: 0.1, perLanguage: false })
})

test('a drop that is planted is found', async () => {
  const many = pairableResults({ ...small, models: ['lexical'], units: 40 })
  writeResults(join(root, 'many.json'), many)
  writeResults(
    join(root, 'worse.json'),
    altered(many, (one) => (one.needleLanguage === 'zh' ? answeredWrongly(one) : {})),
  )
  expect((await compare(['many.json', 'worse.json'])).text).toMatch(
    /\nB against A: regressed\n[^]*\nzh .*regressed\n/,
  )
})

test('says what is wrong', async () => {
  await expect(compare(['main'])).rejects.toThrow('Two models or more are needed')
  await expect(compare(['main', 'nothing'])).rejects.toThrow('There is no “nothing”')
  expect(existsSync(join(root, 'nothing'))).toBe(false)
})
