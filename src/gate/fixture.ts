/** Made-up cases and runs for the tests of the gate. */
import { createHash } from 'node:crypto'
import { isMeasured, type Outcome } from '../score/types.ts'
import type { GateCase, GateOptions, Judged } from './types.ts'

export interface GateFixture {
  readonly languages?: readonly string[]
  readonly lengths?: readonly number[]
  readonly depths?: readonly number[]
  readonly units?: number
  readonly twins?: boolean
  /** Needle alone, in every language. */
  readonly controls?: boolean
}

/** A suite's cases, each in one language throughout; `outcome` says what comes of each, `correct` without it. */
export function gateCases(
  options: GateFixture = {},
  outcome: (one: GateCase) => Outcome = () => 'correct',
): GateCase[] {
  const { languages = ['en', 'de', 'th'], lengths = [4096], depths = [0, 0.5, 1], units = 60 } = options
  const presence = options.twins === false ? [true] : [true, false]
  const cases: GateCase[] = []
  for (const language of languages)
    for (let unit = 0; unit < units; unit++) {
      for (const contextTokens of lengths)
        for (const depth of depths)
          for (const needlePresent of presence)
            cases.push(gateCase({ needleLanguage: language, unit, contextTokens, depth, needlePresent }))
      if (options.controls) cases.push({ ...gateCase({ needleLanguage: language, unit }), control: 'alone' })
    }
  return cases.map((one) => withOutcome(one, outcome(one)))
}

/** One case, right, of what is given and else in English. */
export function gateCase({
  unit = 0,
  ...given
}: Partial<GateCase> & { readonly unit?: number } = {}): GateCase {
  const { needleLanguage = 'en', contextTokens = 4096, depth = 0.5, needlePresent = true } = given
  const spoken = Array.from({ length: 4 }, () => needleLanguage).join('.')
  const id = [
    'mlneedle/monolingual/qa',
    spoken,
    contextTokens,
    `d${(depth ?? 0) * 100}`,
    `item-${unit}`,
    `r0${needlePresent ? '' : '/absent'}`,
  ].join('/')
  return {
    id,
    promptSha256: createHash('sha256').update(id).digest('hex'),
    contentUnit: `unit-${unit}`,
    task: 'qa',
    experiment: 'monolingual',
    control: null,
    needleLanguage,
    haystackLanguage: needleLanguage,
    questionLanguage: needleLanguage,
    contextTokens,
    depth,
    needlePresent,
    outcome: 'correct',
    score: 1,
    ...given,
  }
}

/** The case with another outcome, and the score that goes with it. */
export const withOutcome = (one: GateCase, outcome: Outcome): GateCase => ({
  ...one,
  outcome,
  score: isMeasured(outcome) ? (outcome === 'correct' ? 1 : 0) : null,
})

export const unitOf = ({ contentUnit }: GateCase): number => Number(contentUnit.slice('unit-'.length))

/** A finished run of these cases. */
export const judged = (cases: readonly GateCase[], given: Partial<Judged> = {}): Judged => ({
  side: {
    name: 'main',
    model: 'lexical',
    runId: '20260102-030405-1',
    startedAt: '2026-01-02T03:04:05Z',
    returnedIds: [],
  },
  cases,
  complete: true,
  filter: null,
  tokenizer: 'o200k_base',
  versions: { tool: '0.1.0', scorer: '1', data: { 'chronicle/de': 'a', 'chronicle/th': 'a' } },
  options: { pivot: 'en', seed: 'mlneedle', temperature: 0 },
  ...given,
})

export const gateOptions: GateOptions = {
  minDrop: 0.05,
  alpha: 0.05,
  coverage: 0.95,
  perLanguage: true,
  onInconclusive: 'fail',
  absolute: { accuracy: null, invention: null },
}
