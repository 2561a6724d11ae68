import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { baselinePath, checkGate, judgeRun, openBaselines } from './gating.ts'
import { resolveOptions, type MlneedleOptions } from './options.ts'
import { planFor, sourceFor } from './plan.ts'
import { answersFile, readBaseline, writeBaseline, type Baseline } from './report/baseline.ts'
import { contenders } from './report/contender.ts'
import { pairableResults } from './report/comparison-fixture.ts'
import type { Results } from './report/schema.ts'
import { dataVersions, scorerOf } from './results-header.ts'
import { plainSuite } from './suite-definition/suite.ts'

const given: MlneedleOptions = {
  languages: ['de', 'en'],
  lengths: ['1k'],
  depths: [50],
  items: 60,
  gate: { baseline: 'own' },
}

/** A run's own settings, as the main process has them before any call. */
function planned(more: MlneedleOptions = {}) {
  const options = resolveOptions({ ...given, ...more }, 'test', {})
  const suite = plainSuite('mlneedle')
  const source = sourceFor(options, '.', suite)
  return { options, source, suite, plan: planFor(options, source, suite), gate: options.gate! }
}

/** The results of such a run, as far as a gate reads them before it. */
function resultsOf({ options, source, plan, suite }: ReturnType<typeof planned>, model = 'lexical'): Results {
  const results = pairableResults({
    models: [model],
    languages: ['de', 'en'],
    units: options.items,
    experiments: ['monolingual'],
    lengths: [4096],
    depths: [0.5],
    controls: false,
  })
  return {
    ...results,
    versions: {
      tool: '0.1.0',
      scorer: scorerOf(suite),
      data: dataVersions(source, suite),
    },
    options: { ...options, pivot: plan.pivot, languages: [...plan.languages] } as Results['options'],
  }
}

const baselineOf = (folder: string, results: Results, name = 'own'): Baseline =>
  writeBaseline(join(folder, `${name}.json`), contenders('run', results)[0]!)

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'mlneedle-gating-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

let same: ReturnType<typeof planned>
beforeAll(() => void (same = planned()))

describe('before any call', () => {
  test('a run with the baseline’s options may go on', () => {
    const baseline = baselineOf(folder(), resultsOf(same))
    expect(() => checkGate(same.gate, [baseline], same)).not.toThrow()
  })

  test.each<[MlneedleOptions, RegExp]>([
    [{ seed: 'other' }, /seed: "mlneedle" in the baseline, "other" in this run/],
    [{ languages: ['de'] }, /languages: \["de","en"\] in the baseline, \["de"\] in this run/],
    [{ depths: [0] }, /depths: \[50\]/],
    [{ items: 59 }, /items: 60 in the baseline, 59 in this run/],
    [{ tokenizer: 'cl100k_base' }, /tokenizer/],
    [{ offerNone: false }, /offerNone: true in the baseline, false/],
  ])('one with %j may not', (more, message) => {
    const baseline = baselineOf(folder(), resultsOf(same))
    expect(() => checkGate(same.gate, [baseline], planned(more))).toThrow(message)
  })

  test('one may be larger than its baseline', () => {
    const baseline = baselineOf(folder(), resultsOf(same))
    const more = planned({ languages: ['de', 'en', 'hi'], depths: [0, 50], items: 70 })
    expect(() => checkGate(more.gate, [baseline], more)).not.toThrow()
  })

  test('changed data and another scorer are told', () => {
    const results = resultsOf(same)
    const changed = { ...results.versions.data, 'chronicle/de': 'f'.repeat(64) }
    const old = baselineOf(folder(), { ...results, versions: { ...results.versions, data: changed } })
    expect(() => checkGate(same.gate, [old], same)).toThrow(/1 language \(de\) have changed/)
    const versions = { ...results.versions, scorer: 'of-before' }
    const baseline = baselineOf(folder(), { ...results, versions })
    expect(() => checkGate(same.gate, [baseline], same)).toThrow(/mlneedle rescore/)
  })

  test('a baseline is as it was saved, or it does not judge', () => {
    const baseline = baselineOf(folder(), resultsOf(same))
    const easier = readFileSync(baseline.path, 'utf8').replace('"correct ', '"wrong ')
    writeFileSync(baseline.path, easier)
    expect(() => checkGate(same.gate, [readBaseline(baseline.path)], same)).toThrow(/edited by hand/)
    writeFileSync(answersFile(baseline), '')
    expect(() => checkGate(same.gate, [baseline], same)).toThrow(/is not what was saved/)
    rmSync(answersFile(baseline))
    expect(() => checkGate(same.gate, [baseline], same)).not.toThrow()
  })

  test('a sample that cannot pass is refused with what it takes', () => {
    const few = planned({ items: 24 })
    const baseline = baselineOf(folder(), resultsOf(few))
    expect(() => checkGate(few.gate, [baseline], few)).toThrow(/59 items/)
    const wide = planned({ items: 24, gate: { baseline: 'own', minDrop: 0.12 } })
    expect(() => checkGate(wide.gate, [baseline], wide)).not.toThrow()
  })
})

test('a baseline of too few content units is told of before any call', () => {
  const few = baselineOf(folder(), resultsOf(planned({ items: 24 })))
  expect(() => checkGate(same.gate, [few], same)).toThrow(/there are 24.*saved anew, of a larger run/)
})

describe('baselines', () => {
  test('are found by name or path, and told how to make where they are not', () => {
    const reports = folder()
    expect(() => baselinePath('own', reports, reports)).toThrow(/baseline save --name own/)
    const path = join(reports, 'elsewhere.json')
    writeFileSync(path, '{}')
    expect(baselinePath('./elsewhere.json', reports, 'nowhere')).toBe(path)
    expect(() => readBaseline(path)).toThrow(/elsewhere.json/)
  })

  test('of one model and suite cannot both judge it', () => {
    const reports = folder()
    baselineOf(join(reports, 'baselines'), resultsOf(same), 'a')
    baselineOf(join(reports, 'baselines'), resultsOf(same), 'b')
    expect(() => openBaselines({ ...same.gate, baseline: ['a', 'b'] }, reports, reports)).toThrow(/Name one/)
  })

  test('of several models each judge their own', () => {
    const path = folder()
    const of = (model: string) => baselineOf(path, resultsOf(same, model), model)
    const both = [of('lexical'), of('simulated')]
    const run = resultsOf(same, 'simulated')
    expect(judgeRun(same.gate, both, run).map(({ baseline }) => baseline.name)).toEqual(['simulated'])
    expect(() => judgeRun(same.gate, both, resultsOf(same, 'third'))).toThrow(/none of third/)
    // One baseline judges whatever model comes: that is an upgrade.
    expect(judgeRun(same.gate, both.slice(0, 1), run)).toHaveLength(1)
    expect(judgeRun(same.gate, both, { ...run, suite: 'other' })).toEqual([])
  })
})
