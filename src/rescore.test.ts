import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../haystacks/languages/index.ts'
import { rescoredText, runRescore } from './cli/rescore.ts'
import { resolveOptions } from './options.ts'
import { sourceFor } from './plan.ts'
import { baselineFile, readBaseline, writeBaseline } from './report/baseline.ts'
import { altered, failed, pairableResults } from './report/comparison-fixture.ts'
import { contenders, type Contender } from './report/contender.ts'
import { writeResults } from './report/journal.ts'
import { resultsSchema, type CaseResult, type Results } from './report/schema.ts'
import { recordedOptions, rescore, rescoreWith } from './rescore.ts'
import { MOST_ANSWER_KEPT } from './score-answer.ts'
import { scorerVersion } from './score/version.ts'

const options = { languages: ['de', 'en'], pivot: 'en' }
const source = sourceFor(resolveOptions(options, '', {}), '.')
const scorer = scorerVersion(languages)

/** A run on the chronicle in which every answer is the gold in the needle's language. */
const run: Results = (() => {
  const made = pairableResults({ languages: ['de', 'en'], models: ['lexical'], units: 3, twins: false })
  const cases = made.cases.map((one): CaseResult => {
    const item = source.item(Number(one.contentUnit.slice(1)))!
    const [gold = ''] = item.gold[one.needleLanguage] ?? []
    return {
      ...one,
      id: one.id.replace(one.item, item.id),
      item: item.id,
      contentUnit: item.needle.id,
      answer: gold,
      gold: [gold],
      question: item.question(one.questionLanguage),
    }
  })
  const data = Object.fromEntries(
    Object.entries(source.versions).map(([code, v]) => [`chronicle/${code}`, v]),
  )
  const whole = { ...made, options, versions: { tool: '0.1.0', scorer, data }, cases }
  return rescoreWith(whole, source, { languages, tasks: {} }).results
})()

const [first, second, third] = run.cases.filter(({ control }) => control === null)
const only = (id: string | undefined, change: Partial<CaseResult>) =>
  altered(run, (one) => (one.id === id ? change : {}))

describe('today’s scorer', () => {
  test('changes nothing of a run it scored', () => {
    const { results, ...told } = rescore(run, '.')
    expect(told).toEqual({
      scorer: { was: scorer, now: scorer },
      scored: run.cases.length,
      changes: [],
      stay: [],
      ofOtherScorer: 0,
    })
    expect(results.cases.map(({ outcome, score, f1 }) => [outcome, score, f1])).toEqual(
      run.cases.map(() => ['correct', 1, 1]),
    )
  })

  test('finds outcomes that are not its own, and keeps all else', () => {
    const before = { ...only(first?.id, { outcome: 'wrong', score: 0, f1: 0 }), runId: 'another' }
    const {
      results,
      changes,
      scorer: versions,
    } = rescore({ ...before, versions: { ...before.versions, scorer: '0-old' } }, '.')
    expect(changes).toEqual([
      expect.objectContaining({ id: first?.id, was: 'wrong', now: 'correct', answer: first?.answer }),
    ])
    expect(versions).toEqual({ was: '0-old', now: scorer })
    expect(results).toEqual({ ...run, runId: 'another' })
    expect(Object.keys(results.cases[0] ?? {})).toEqual(Object.keys(run.cases[0] ?? {}))
  })

  test('knows gold in every language of the source', () => {
    const other = first?.needleLanguage === 'de' ? 'en' : 'de'
    const [gold = ''] = source.itemById(first?.item ?? '')?.gold[other] ?? []
    const { results } = rescore(only(first?.id, { answer: gold }), '.')
    expect(results.cases.find(({ id }) => id === first?.id)).toMatchObject({ outcome: 'correct' })
  })

  test('leaves alone what it cannot score', () => {
    const long = { answer: 'x'.repeat(MOST_ANSWER_KEPT) }
    const changes = new Map<string | undefined, Partial<CaseResult>>([
      [first?.id, failed],
      [second?.id, { ...failed, outcome: 'cut-input', answer: 'read half' }],
      [third?.id, long],
      [run.cases.at(-1)?.id, { item: 'chronicle-999999999-none' }],
      [run.cases.at(-2)?.id, { task: 'a-task-of-nobody' }],
    ])
    const before = altered(run, ({ id }) => changes.get(id) ?? {})
    const { results, stay } = rescore(before, '.')
    expect(results).toEqual(before)
    expect(stay).toEqual(
      expect.arrayContaining([
        { reason: 'error: there is no answer to score', cases: 1 },
        { reason: 'cut-input: there is no answer to score', cases: 1 },
        { reason: 'the answer was too long to be kept whole', cases: 1 },
        { reason: 'the source chronicle has no such item', cases: 1 },
        { reason: 'it cannot be scored: the suite has no task “a-task-of-nobody”', cases: 1 },
      ]),
    )
  })

  test('leaves alone the cases of a language whose data changed since', () => {
    const data = { ...run.versions.data, 'chronicle/de': 'f'.repeat(64) }
    const wrong = altered(run, () => ({ outcome: 'wrong', score: 0 }))
    const { results, stay, changes } = rescoreWith(
      { ...wrong, versions: { ...run.versions, data } },
      source,
      {
        languages,
        tasks: {},
      },
    )
    const german = run.cases.filter(({ id }) => id.includes('de.'))
    expect(stay).toEqual([{ reason: 'the data of de changed since the run', cases: german.length }])
    expect(changes).toHaveLength(run.cases.length - german.length)
    // Beside scores of today's scorer they would be of another: that is told, and never written.
    const before = { ...wrong, versions: { ...run.versions, data, scorer: 'of-before' } }
    expect(rescoreWith(before, source, { languages, tasks: {} }).ofOtherScorer).toBe(german.length)
    expect(results.cases.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(german.length)
  })

  test('reads the options as the run recorded them', () => {
    expect(recordedOptions({ options: { ...options, preset: 'paper', seed: 'x' } })).toMatchObject({
      preset: 'default',
      seed: 'x',
    })
    expect(() => recordedOptions({ options: { languages: 'de' } })).toThrow('The options cannot be used')
  })
})

describe('the command', () => {
  let root = ''
  let reports = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'mlneedle-rescore-'))
    reports = join(root, 'reports')
  })
  afterAll(() => rmSync(root, { recursive: true }))
  const latest = () => join(reports, 'mlneedle', 'results.json')
  const old = (): Results => {
    const results = only(first?.id, { outcome: 'abstained', score: 0, answer: first?.answer + '\u202E' })
    return { ...results, versions: { ...results.versions, scorer: '0-old' } }
  }

  test('tells, and writes only when asked to; the run’s own file stays', () => {
    const file = join(reports, 'mlneedle', 'runs', 'a.json')
    for (const path of [latest(), file]) writeResults(path, old())
    const before = readFileSync(latest(), 'utf8')
    const told = rescoredText(runRescore('reports/mlneedle', false, root, reports))
    expect(told).toContain(`${run.cases.length} answers scored anew, 1 with another outcome.`)
    expect(told).toContain(`It was scored by 0-old; today’s scorer is ${scorer}.`)
    expect(told).toContain('abstained → correct')
    expect(told).toContain('[U+202E]')
    expect(told).toContain('Nothing was written')
    expect(readFileSync(latest(), 'utf8')).toBe(before)

    const { written } = runRescore('reports/mlneedle', true, root, reports)
    expect(written).toEqual(['reports/mlneedle/results.json'])
    const after = resultsSchema.parse(JSON.parse(readFileSync(latest(), 'utf8')))
    expect(after.versions.scorer).toBe(scorer)
    expect(after.cases.every(({ outcome }) => outcome === 'correct')).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(() => runRescore('reports/mlneedle/runs/a.json', true, root, reports)).toThrow(
      'reports/mlneedle/runs/a.json stays as it was measured',
    )
    expect(rescoredText(runRescore('reports/mlneedle', false, root, reports))).toBe(
      `reports/mlneedle/results.json: ${run.cases.length} answers scored anew, 0 with another outcome. It was scored by today’s scorer, ${scorer}, already.`,
    )
  })

  test('writes a baseline and its answers anew', () => {
    const path = baselineFile(reports, 'one')
    writeBaseline(path, contenders('run', old())[0] as Contender)
    const { written, changes } = runRescore('one', true, root, reports)
    expect(changes).toHaveLength(1)
    expect(written).toEqual(['reports/baselines/one.json', 'reports/baselines/one.results.json.gz'])
    const baseline = readBaseline(path)
    expect(baseline.versions.scorer).toBe(scorer)
    expect(baseline.cases.every(({ score }) => score === 1)).toBe(true)
    expect(runRescore('one', false, root, reports).changes).toEqual([])

    rmSync(path.replace(/json$/, 'results.json.gz'))
    expect(() => runRescore('one', false, root, reports)).toThrow('were not kept beside it')
  })

  test('takes whole files', () => {
    expect(() => runRescore('reports/mlneedle#lexical', false, root, reports)).toThrow('leave “#”')
  })
})
