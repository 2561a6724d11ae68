import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { baselineFile, readBaseline } from '../report/baseline.ts'
import { altered, answeredWrongly, failed, pairableResults } from '../report/comparison-fixture.ts'
import { writeResults } from '../report/journal.ts'
import type { Results } from '../report/schema.ts'
import {
  ageOf,
  findBaseline,
  listBaselines,
  listText,
  saveBaseline,
  savedText,
  showText,
} from './baseline.ts'

const sample = pairableResults({ models: ['openai/gpt-5-mini'], units: 2, lengths: [4096], depths: [0, 1] })
const two = pairableResults({ models: ['lexical', 'simulated'], units: 2, lengths: [4096], depths: [0] })
const now = new Date('2026-01-05T03:04:05Z')

let root = ''
let reports = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mlneedle-cli-baseline-'))
  reports = join(root, 'reports')
  latest(sample)
})
afterEach(() => rmSync(root, { recursive: true }))

const latest = (results: Results, suite = 'mlneedle') =>
  writeResults(join(reports, suite, 'results.json'), { ...results, suite })
const save = (options: Parameters<typeof saveBaseline>[1] = {}, run?: string) =>
  saveBaseline(run, options, root, reports)

describe('save', () => {
  test('keeps the latest results under the model’s id', () => {
    expect(save()).toEqual({
      name: 'openai-gpt-5-mini',
      suite: 'mlneedle',
      model: 'openai/gpt-5-mini',
      runId: sample.runId,
      file: 'reports/baselines/openai-gpt-5-mini.json',
      answers: 'reports/baselines/openai-gpt-5-mini.results.json.gz',
      cases: sample.cases.length,
      filter: null,
      changed: null,
    })
    expect(readBaseline(baselineFile(reports, 'openai-gpt-5-mini')).cases).toHaveLength(sample.cases.length)
  })

  test('says what changes in the one it replaces', () => {
    save({ name: 'main' })
    expect(savedText(save({ name: 'main' }))).toContain(
      `It replaced one with the same outcomes in all ${sample.cases.length} cases.`,
    )
    const [first, second] = sample.cases.filter(({ score }) => score === 1)
    latest(
      altered({ ...sample, filter: '-t x' }, (one) =>
        one.id === first?.id
          ? answeredWrongly(one)
          : one.id === second?.id
            ? { promptSha256: 'f'.repeat(64) }
            : {},
      ),
    )
    const saved = save({ name: 'main' })
    expect(saved.changed).toEqual({
      added: 0,
      removed: 0,
      otherPrompt: 1,
      otherOutcome: 1,
      same: sample.cases.length - 2,
    })
    expect(savedText(saved)).toContain('cases differ: 1 another outcome, 1 another prompt;')
    expect(savedText(saved)).toContain('It is a filtered run, not the whole suite: -t x')
  })

  test('refuses a run that is incomplete or has too many errors, unless forced', () => {
    latest({ ...sample, complete: false, planned: 100 })
    expect(() => save()).toThrow(
      /The run 20260102-030405-0001 is incomplete: \d+ of 100 planned cases were measured\. Run the suite again.*--force/,
    )
    latest(altered(sample, ({ contentUnit }) => (contentUnit === 'u0' ? failed : {})))
    expect(() => save()).toThrow(/Coverage 50\.0%: \d+ of \d+ planned cases .* needs 95%/)
    expect(existsSync(join(reports, 'baselines'))).toBe(false)
    expect(save({ force: true }).cases).toBe(sample.cases.length)
  })

  test('asks which model of several', () => {
    latest(two)
    expect(() => save()).toThrow('has 2 models (lexical, simulated), and a baseline is of one')
    expect(() => save({ model: 'gpt' })).toThrow('has no model gpt. It has: lexical, simulated.')
    expect(save({ model: 'simulated' }).name).toBe('simulated')
    expect(save({}, 'reports/mlneedle#lexical').name).toBe('lexical')
  })

  test('does not replace a baseline of another model or suite, or a broken one, unless forced', () => {
    save({ name: 'main' })
    latest(two, 'other')
    expect(() => save({ name: 'main', suite: 'other', model: 'lexical' })).toThrow(
      'The baseline main is of openai/gpt-5-mini on the suite mlneedle, not of lexical on other.',
    )
    writeFileSync(baselineFile(reports, 'main'), '{')
    expect(() => save({ name: 'main' })).toThrow('Replace it with --force, or give another --name.')
    expect(save({ name: 'main', force: true }).changed).toBeNull()
  })

  test('refuses names that are no file’s, and a baseline without answers', () => {
    expect(() => save({ name: '../x' })).toThrow('A baseline cannot be called “../x”')
    const { answers } = save({ name: 'main' })
    rmSync(join(root, answers))
    expect(() => save({ name: 'copy' }, 'main')).toThrow('The answers of main were not kept')
  })

  test('says what is missing where nothing was run', () => {
    rmSync(reports, { recursive: true })
    expect(() => save()).toThrow('There is no “reports/mlneedle/results.json”')
  })
})

describe('list and show', () => {
  test('say what each baseline is', () => {
    save({ name: 'main' })
    writeFileSync(baselineFile(reports, 'broken'), '{')
    const listed = listBaselines(reports)
    expect(listed).toEqual([
      {
        file: baselineFile(reports, 'broken'),
        fault: expect.stringContaining('cannot be read as a baseline'),
      },
      expect.objectContaining({ name: 'main', answersKept: true, units: 2, cases: sample.cases.length }),
    ])
    expect(JSON.stringify(listed)).not.toContain('promptSha256')
    const text = listText(listed, now)
    expect(text).toMatch(/\| main +\| mlneedle \| openai\/gpt-5-mini \| 3 days \|/)
    expect(text).toContain('broken.json cannot be read')
    expect(listText([], now)).toContain('There is no baseline yet')
  })

  test('show says when the answers are not those that were saved', () => {
    const shown = () => showText(findBaseline('main', root, reports), now, root)
    save({ name: 'main' })
    expect(shown()).toMatch(/^Answers: kept$/m)
    const path = baselineFile(reports, 'main')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"correct ', '"wrong '))
    expect(shown()).toMatch(/^Answers: The baseline main and its answers differ in the outcome of 1 case/m)
    writeFileSync(path.replace('.json', '.results.json.gz'), '')
    expect(shown()).toMatch(/^Answers: .*is not what was saved with the baseline main/m)
  })

  test('show accuracy by language, units and versions', () => {
    save({ name: 'main' })
    const text = showText(findBaseline('main', root, reports), now, root)
    expect(text).toContain('Baseline main: openai/gpt-5-mini on mlneedle, preset smoke')
    expect(text).toContain('of 2026-01-02 03:04 UTC, 3 days old')
    expect(text).toContain('2 content units: the smallest drop that a gate can exclude')
    expect(text).toContain('is 77.7 points (alpha 0.05)')
    expect(text).toMatch(/\n\| ar +\| +[\d–]+% \(\d+–\d+\) \| +[\d–]+% \(\d+–\d+\) \| +2 \| +\d+ \|\n/)
    expect(text).toContain('npx mlneedle compare main reports/mlneedle')
    expect(findBaseline('reports/baselines/main.json', root, reports).name).toBe('main')
    expect(() => findBaseline('other', root, reports)).toThrow(
      'There is no baseline “other”. There are: main.',
    )
  })

  test('an age is in the largest unit of which there are two', () => {
    const ago = (ms: number) => ageOf(new Date(now.getTime() - ms).toISOString(), now)
    expect([60_000, 119 * 60_000, 3 * 3_600_000, 72 * 3_600_000].map(ago)).toEqual([
      '1 minute',
      '119 minutes',
      '3 hours',
      '3 days',
    ])
    expect(ageOf('some day', now)).toBe('age not known')
  })
})

test('a file is the same after a second save', () => {
  const { file } = save({ name: 'main' })
  const before = readFileSync(join(root, file), 'utf8')
  save({ name: 'main' })
  expect(readFileSync(join(root, file), 'utf8')).toBe(before)
})
