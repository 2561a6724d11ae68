import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersFile, baselineFile, writeBaseline } from './baseline.ts'
import { pairableResults } from './comparison-fixture.ts'
import { contenders, type Contender } from './contender.ts'
import { writeResults } from './journal.ts'
import { openContenders, openReference } from './open.ts'

const sample = pairableResults({ models: ['lexical', 'simulated'], units: 2, errors: 0.05 })

let root = ''
let reports = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mlneedle-open-'))
  reports = join(root, 'reports')
  writeResults(join(reports, 'mlneedle', 'results.json'), sample)
  writeResults(join(reports, 'mlneedle', 'runs', `${sample.runId}.json`), sample)
  const [first, second] = contenders('run', sample) as [Contender, Contender]
  writeBaseline(baselineFile(reports, 'kept'), first)
  const bare = writeBaseline(baselineFile(reports, 'bare'), second)
  rmSync(answersFile(bare))
  writeFileSync(join(root, 'odd#name.json'), JSON.stringify({ ...sample, models: sample.models.slice(0, 1) }))
  mkdirSync(join(root, 'empty'))
})
afterAll(() => rmSync(root, { recursive: true }))

const names = (reference: string) =>
  openContenders(reference, root, reports).map(({ name, model }) => `${name} ${model}`)

test.each([
  ['a folder of reports', 'reports/mlneedle', 'reports/mlneedle/results.json'],
  ['a results file', 'reports/mlneedle/results.json', 'reports/mlneedle/results.json'],
  ['a run’s id', sample.runId, `reports/mlneedle/runs/${sample.runId}.json`],
  [
    'a run’s file',
    `reports/mlneedle/runs/${sample.runId}.json`,
    `reports/mlneedle/runs/${sample.runId}.json`,
  ],
])('opens %s, with all its models', (_, reference, name) => {
  expect(names(reference)).toEqual([`${name} lexical`, `${name} simulated`])
})

test('opens a baseline by name and by file, and the answers beside it', () => {
  expect(names('kept')).toEqual(['kept lexical'])
  expect(names('reports/baselines/kept.json')).toEqual(['kept lexical'])
  expect(names('reports/baselines/kept.results.json.gz')).toEqual([
    'reports/baselines/kept.results.json.gz lexical',
  ])
  const [kept] = openContenders('kept', root, reports)
  const byId = new Map(sample.cases.filter(({ model }) => model === 'lexical').map((one) => [one.id, one]))
  for (const one of kept?.cases ?? []) expect(one).toEqual(byId.get(one.id))
  expect(kept?.cases).toHaveLength(byId.size)
})

test('opens a baseline whose answers were not kept', () => {
  const [bare] = openContenders('bare', root, reports)
  const whole = sample.cases.filter(({ model }) => model === 'simulated')
  expect(bare).toMatchObject({ name: 'bare', model: 'simulated', run: { suite: 'mlneedle', complete: true } })
  expect(bare?.run).not.toHaveProperty('name')
  expect(bare?.cases).toHaveLength(whole.length)
  for (const { id, outcome, score, promptSha256, answer } of bare?.cases ?? []) {
    const own = whole.find((one) => one.id === id)
    expect({ outcome, score, answer }).toEqual({ outcome: own?.outcome, score: own?.score, answer: null })
    expect(own?.promptSha256?.startsWith(promptSha256 ?? '-')).toBe(true)
  }
  expect(openReference('bare', root, reports)).toMatchObject({ kind: 'baseline', results: null })
})

test('picks a model, even where a file’s own name has a #', () => {
  expect(names('reports/mlneedle#simulated')).toEqual(['reports/mlneedle/results.json simulated'])
  expect(names(`${sample.runId}#lexical`)).toHaveLength(1)
  expect(names('odd#name.json')).toEqual(['odd#name.json lexical'])
  expect(names('odd#name.json#lexical')).toEqual(['odd#name.json lexical'])
})

describe('says what there is instead', () => {
  test.each([
    ['nothing', 'There is no “nothing”: expected a results file'],
    ['empty', 'Baselines: reports/baselines/bare.json, reports/baselines/kept.json.'],
    ['reports/mlneedle#gpt', 'reports/mlneedle/results.json has no model gpt. It has: lexical, simulated.'],
    ['nowhere/else.json', 'There is no “nowhere/else.json”'],
  ])('%s', (reference, message) => {
    expect(() => openContenders(reference, root, reports)).toThrow(message)
  })

  test.each([
    ['{', 'cannot be read as a results file or baseline'],
    ['[]', 'is no results file or baseline: at the top'],
    ['{"schema":"mlneedle/results@1"}', 'is no results file: at suite: Invalid input'],
    ['{"schema":"mlneedle/baseline@1"}', 'is no baseline: at name: Invalid input'],
  ])('of a file with %s', (text, message) => {
    writeFileSync(join(root, 'broken.json'), text)
    expect(() => openContenders('broken.json', root, reports)).toThrow(message)
  })

  test('of a file that is no gzip', () => {
    writeFileSync(join(root, 'broken.json.gz'), readFileSync(join(root, 'odd#name.json')))
    expect(() => openContenders('broken.json.gz', root, reports)).toThrow('cannot be unpacked')
  })
})
