import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  answersFile,
  asBaselineName,
  checkBaselineName,
  checkOutcomes,
  parseBaseline,
  readAnswers,
  readBaseline,
  writeBaseline,
} from './baseline.ts'
import { diffBaselines, summariseBaseline, unitMean } from './baseline-summary.ts'
import { altered, answeredWrongly, failed, pairableResults } from './comparison-fixture.ts'
import { contenders, type Contender } from './contender.ts'
import type { Results } from './schema.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlneedle-baseline-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const contender = (results: Results, at = 0) => contenders('run', results)[at] as Contender
const write = (results: Results, name = 'one') =>
  writeBaseline(join(folder, 'baselines', `${name}.json`), contender(results))

const sample = pairableResults({ models: ['lexical'], units: 3 })

describe('a baseline', () => {
  test('reads as what was written, with answers', () => {
    const written = write(sample)
    const read = readBaseline(written.path)
    expect(read).toEqual(written)
    expect(read).toMatchObject({
      name: 'one',
      suite: 'mlneedle',
      complete: true,
      planned: sample.cases.length,
    })
    const byId = new Map(read.cases.map((one) => [one.id, one]))
    expect(byId.size).toBe(sample.cases.length)
    const fields = [
      'task',
      'experiment',
      'control',
      'contentUnit',
      'needlePresent',
      'needleLanguage',
      'haystackLanguage',
      'questionLanguage',
      'contextTokens',
      'depth',
      'outcome',
      'score',
    ] as const
    for (const own of sample.cases) {
      const one = byId.get(own.id)
      for (const field of fields) expect(one?.[field], `${field} of ${own.id}`).toBe(own[field])
      expect(one?.promptSha256).toBe(own.promptSha256?.slice(0, 16))
    }
    const answers = readAnswers(read)
    expect(answers?.cases.toSorted(byId2)).toEqual(sample.cases.toSorted(byId2))
    expect(answers).toMatchObject({ runId: sample.runId, models: sample.models })
  })

  test('is the same bytes whatever the order of cases and fields', () => {
    const first = write(sample)
    const other = writeBaseline(join(folder, 'elsewhere', 'one.json'), contender(shuffled(sample)))
    expect(readFileSync(other.path, 'utf8')).toBe(readFileSync(first.path, 'utf8'))
    expect(readFileSync(answersFile(other))).toEqual(readFileSync(answersFile(first)))
    expect(readdirSync(join(folder, 'baselines'))).toEqual(['one.json', 'one.results.json.gz'])
  })

  test('has a line a case, so that a diff shows which changed', () => {
    const before = readFileSync(write(sample).path, 'utf8').split('\n')
    const id = sample.cases.find((one) => one.score === 1 && one.control === null)?.id
    const after = altered(sample, (one) => (one.id === id ? answeredWrongly(one) : {}))
    const changed = readFileSync(write(after).path, 'utf8')
      .split('\n')
      .filter((line, i) => line !== before[i])
    const item = id?.split('/').slice(6).join('/')
    expect(changed).toHaveLength(2)
    expect(changed[0]).toContain('"sha256"')
    expect(changed[1]).toMatch(new RegExp(`^ {6}"${item}": "wrong [0-9a-f]{16}",?$`))
  })

  test('is of one model of several', () => {
    const two = pairableResults({ models: ['lexical', 'simulated'], units: 2 })
    const own = writeBaseline(join(folder, 'two.json'), contender(two, 1))
    expect(own.model.id).toBe('simulated')
    expect(own.planned).toBe(two.planned / 2)
    expect(readAnswers(own)?.models.map(({ id }) => id)).toEqual(['simulated'])
    const broken = { ...two, complete: false, cases: two.cases.slice(0, 10) }
    expect(writeBaseline(join(folder, 'broken.json'), contender(broken)).planned).toBe(two.planned / 2)
  })

  test('keeps errors without a prompt, and the unit that other cases of the item know', () => {
    const [first] = sample.cases
    const none = { ...failed, promptSha256: null, contentUnit: '' }
    const read = write(altered(sample, (one) => (one.id === first?.id ? none : {})))
    expect(read.cases.find(({ id }) => id === first?.id)).toMatchObject({
      outcome: 'error',
      score: null,
      promptSha256: null,
      contentUnit: first?.contentUnit,
    })
  })

  test('and answers that tell of other outcomes are noticed', () => {
    const own = write(sample)
    const answers = readAnswers(own)!
    expect(() => checkOutcomes(own, answers)).not.toThrow()
    const text = readFileSync(own.path, 'utf8')
    writeFileSync(own.path, text.replace('"correct ', '"wrong '))
    expect(() => checkOutcomes(readBaseline(own.path), answers)).toThrow(
      /differ in the outcome of 1 case, such as mlneedle\/.* \(wrong in the file, correct in the answers\).*rescore one --write/,
    )
    writeFileSync(own.path, text.replace(/ {6}"[^"]*": "correct [0-9a-f]*",\n/, ''))
    expect(() => checkOutcomes(readBaseline(own.path), answers)).toThrow(/1 case that only the answers have/)
  })

  test('is called as its file is, also when that was renamed', () => {
    const text = readFileSync(write(sample).path, 'utf8')
    expect(parseBaseline(text, join(folder, 'renamed.json')).name).toBe('renamed')
  })

  test('gates without its answers', () => {
    const { path } = write(sample)
    rmSync(answersFile(readBaseline(path)))
    expect(readBaseline(path).cases).toHaveLength(sample.cases.length)
    expect(readAnswers(readBaseline(path))).toBeNull()
  })

  test('refuses answers that are not those it was saved with', () => {
    const one = write(sample)
    write(altered(sample, answeredWrongly), 'two')
    writeFileSync(answersFile(one), readFileSync(answersFile(one).replace('one.', 'two.')))
    expect(() => readAnswers(one)).toThrow(
      /one\.results\.json\.gz is not what was saved with the baseline one: its SHA-256 is [0-9a-f]{64}/,
    )
    expect(readBaseline(one.path).cases).toHaveLength(sample.cases.length)
  })

  test.each([
    ['no JSON', (text: string) => `<<<<<<< HEAD\n${text}`, 'cannot be read as a baseline: Unexpected token'],
    [
      'another schema',
      (text: string) => text.replace('mlneedle/baseline@1', 'mlneedle/results@1'),
      'is no baseline: at schema:',
    ],
    [
      'an outcome nobody knows',
      (text: string) => text.replace('"correct ', '"right '),
      /at cases › [a-z-]+\/qa\/[^ ]+ › u\d-keeper\/r0: “right” is no outcome/,
    ],
    [
      'half a hash',
      (text: string) => text.replace(/"correct [0-9a-f]{16}"/, '"correct 0123"'),
      'expected an outcome and the first 16 digits',
    ],
    [
      'a case id',
      (text: string) => text.replace('"u0-keeper/r0"', '"u0-keeper"'),
      'is no case id: it lacks parts',
    ],
    [
      'an item of no unit',
      (text: string) => text.replace('"u0-keeper": "u0"', '"u9-keeper": "u9"'),
      'at contentUnits: the item u0-keeper is missing',
    ],
    [
      'answers elsewhere',
      (text: string) => text.replace('"one.results', '"../../one.results'),
      'at results › file: expected the name of a file in the same folder',
    ],
  ])('says where it is broken: %s', (_, change, message) => {
    const { path } = write(sample)
    const text = change(readFileSync(path, 'utf8'))
    expect(() => parseBaseline(text, path)).toThrow(message)
  })

  test('leaves nothing half written', () => {
    write(sample)
    expect(existsSync(join(folder, 'baselines', 'one.json'))).toBe(true)
    expect(readdirSync(dirname(write(sample).path)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

test('names are files’ names', () => {
  expect(asBaselineName('openai/gpt-5-mini')).toBe('openai-gpt-5-mini')
  expect(asBaselineName('ollama/qwen3:8b')).toBe('ollama-qwen3-8b')
  expect(asBaselineName('../../etc')).toBe('etc')
  expect(asBaselineName('模型')).toBe('baseline')
  expect(() => checkBaselineName('gpt-5.mini_2')).not.toThrow()
  for (const name of ['', 'a/b', '..', '.hidden', 'a b', 'x'.repeat(101)])
    expect(() => checkBaselineName(name), name).toThrow('A baseline cannot be called')
})

describe('what a baseline says', () => {
  test('counts each content unit once', () => {
    const of = (contentUnit: string, score: 0 | 1) => ({ contentUnit, score })
    expect(unitMean([of('a', 1), of('a', 1), of('a', 1), of('b', 0)])).toMatchObject({
      value: 0.5,
      units: 2,
      cases: 4,
    })
    expect(unitMean([])).toBeNull()
  })

  test('by measure and language, controls left out', () => {
    const results = altered(sample, (one) =>
      one.needleLanguage === 'ar' ? answeredWrongly(one) : one.needleLanguage === 'zh' ? failed : {},
    )
    const summary = summariseBaseline(write(results))
    expect(summary.languages.map(({ language }) => language)).toEqual(['ar', 'en'])
    expect(summary.languages[0]).toMatchObject({ sensitivity: { value: 0 }, specificity: { value: 0 } })
    expect(summary.units).toBe(3)
    expect(summary.smallestDrop).toBeCloseTo(1 - 0.05 ** (1 / 3))
    expect(summary.coverage).toBeLessThan(0.7)
  })

  test('nothing measured', () => {
    expect(summariseBaseline(write(altered(sample, () => failed)))).toMatchObject({
      coverage: 0,
      units: 0,
      measures: { sensitivity: null, specificity: null },
      languages: [],
    })
  })

  test('how two differ', () => {
    const before = write(sample)
    const [first, second, third] = sample.cases
    const after = altered({ ...sample, cases: sample.cases.slice(1) }, (one) =>
      one.id === second?.id
        ? { promptSha256: 'f'.repeat(64) }
        : one.id === third?.id
          ? { outcome: 'refused', score: 0 }
          : {},
    )
    expect(diffBaselines(before, write(after))).toEqual({
      added: 0,
      removed: 1,
      otherPrompt: 1,
      otherOutcome: 1,
      same: sample.cases.length - 3,
    })
    expect(diffBaselines(write(after), before).added).toBe(1)
    expect(first).toBeDefined()
  })
})

const byId2 = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/** The same run with cases the other way round, and the options' fields too. */
const shuffled = (results: Results): Results => ({
  ...results,
  cases: results.cases.toReversed(),
  options: Object.fromEntries(Object.entries(results.options).toReversed()),
})
