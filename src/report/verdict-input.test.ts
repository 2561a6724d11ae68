import { expect, test } from 'vitest'
import { gateOptions } from '../gate/fixture.ts'
import { judge } from '../gate/judge.ts'
import { contenders } from './contender.ts'
import { sampleResults } from './fixture.ts'
import { judgedBaseline, judgedContender } from './verdict-input.ts'

const results = { ...sampleResults({ units: 3, depths: [0.5] }), options: { pivot: 'zh' } }
const [lexical, simulated] = contenders('this run', results)

test('a model of a run brings its own cases and what the run says of itself', () => {
  const judged = judgedContender(lexical!)
  expect(judged).toMatchObject({
    side: {
      name: 'this run',
      model: 'lexical',
      runId: results.runId,
      startedAt: results.startedAt,
      returnedIds: ['lexical'],
    },
    complete: true,
    filter: null,
    tokenizer: 'o200k_base',
    options: { pivot: 'zh' },
  })
  expect(judged.cases).toBe(lexical!.cases)
})

test('a baseline and a run are judged together', () => {
  const { cases, models, ...header } = results
  const baseline = judgedBaseline({
    ...header,
    schema: 'mlneedle/baseline@1',
    name: 'main',
    path: 'reports/baselines/main.json',
    model: models[0]!,
    contentUnits: {},
    results: { file: 'main.results.json.gz', sha256: '0'.repeat(64) },
    cases: cases.filter(({ model }) => model === 'lexical'),
  })
  expect(baseline.side).toMatchObject({ name: 'main', model: 'lexical', returnedIds: ['lexical'] })
  const verdict = judge({
    suite: results.suite,
    baseline,
    candidate: judgedContender(simulated!),
    options: { ...gateOptions, coverage: 0.5 },
  })
  expect(verdict.coverage.paired).toBeGreaterThan(100)
  expect(verdict.candidate.model).toBe('simulated')
})
