/** Made-up runs with ids, items and prompts as real ones have them, for the tests of baselines and comparisons. */
import { createHash } from 'node:crypto'
import { caseId } from '../case/id.ts'
import { sampleResults, type FixtureOptions } from './fixture.ts'
import type { CaseResult, Results } from './schema.ts'

/** A run whose cases pair with those of every other run of the same grid. */
export function pairableResults(options: FixtureOptions & { runId?: string } = {}): Results {
  const { runId = '20260102-030405-0001', ...sample } = options
  const results = sampleResults({
    experiments: ['monolingual', 'needle-language'],
    depths: [0, 0.5, 1],
    errors: 0,
    ...sample,
  })
  const languages = [...(options.languages ?? ['en', 'zh', 'ar'])].toSorted()
  return {
    ...results,
    runId,
    options: { source: 'chronicle', languages, pivot: 'en', seed: 'mlneedle', temperature: 0 },
    cases: results.cases.map(asReal),
  }
}

function asReal(result: CaseResult): CaseResult {
  const own = { ...result, item: result.item.replace('/', '-') }
  const id = caseId({ ...own, suite: 'mlneedle' })
  return { ...own, id, promptSha256: createHash('sha256').update(id).digest('hex') }
}

/** The run with some cases replaced. */
export const altered = (results: Results, change: (result: CaseResult) => Partial<CaseResult>): Results => ({
  ...results,
  cases: results.cases.map((result) => ({ ...result, ...change(result) })),
})

/** What a case becomes when its answer is wrong, or right. */
export const answeredWrongly = ({ needlePresent }: CaseResult): Partial<CaseResult> => ({
  outcome: needlePresent ? 'wrong' : 'invented',
  score: 0,
  answer: 'Boris Adler',
})
export const answeredRightly = ({ needlePresent }: CaseResult): Partial<CaseResult> => ({
  outcome: 'correct',
  score: 1,
  answer: needlePresent ? 'Anna Keller' : 'none',
})

/** What a case becomes when its call failed. */
export const failed: Partial<CaseResult> = {
  outcome: 'error',
  score: null,
  answer: null,
  finishReason: null,
  reason: 'timeout: no answer within 120 s',
}
