/** Made-up verdicts for the tests of their renderings: one of each kind, by the gate itself. */
import { gateCases, gateOptions, judged, unitOf, withOutcome } from '../gate/fixture.ts'
import { judge } from '../gate/judge.ts'
import type { GateCase, GateOptions, Judged, Verdict } from '../gate/types.ts'
import type { Outcome } from '../score/types.ts'

const cases = gateCases({
  languages: ['ar', 'de', 'en', 'hi', 'th', 'vi', 'zh'],
  depths: [0, 0.5, 1],
  lengths: [4096, 8192],
})
const turned = (outcome: Outcome, is: (one: GateCase) => boolean): GateCase[] =>
  cases.map((one) => (is(one) ? withOutcome(one, outcome) : one))

const baseline = turned('wrong', (one) => one.needlePresent && unitOf(one) % 9 === 4)

export function sampleVerdict(
  candidate: readonly GateCase[],
  options: Partial<GateOptions> = {},
  given: Partial<Judged> = {},
): Verdict {
  const own = judged(candidate, {
    side: {
      name: 'this run',
      model: 'openai/gpt-x',
      runId: '20260203-040506-2',
      startedAt: '2026-02-03T04:05:06Z',
      returnedIds: ['gpt-x-2026'],
    },
    ...given,
  })
  return judge({
    suite: 'mlneedle',
    baseline: judged(baseline),
    candidate: own,
    options: { ...gateOptions, ...options },
  })
}

const isWrong = new Set(baseline.filter(({ score }) => score === 0).map(({ id }) => id))
const alsoWrong = (outcome: Outcome, is: (one: GateCase) => boolean) =>
  turned('wrong', ({ id }) => isWrong.has(id)).map((one) =>
    one.score === 1 && is(one) ? withOutcome(one, outcome) : one,
  )

/** What the lines of a report must hold for each of a gate's four ends. */
export const sampleVerdicts = {
  pass: sampleVerdict(baseline, { absolute: { accuracy: 0.7, invention: null } }),
  regressed: sampleVerdict(
    alsoWrong(
      'wrong',
      (one) => ['de', 'th'].includes(one.needleLanguage) && one.depth === 0.5 && one.needlePresent,
    ),
    { absolute: { accuracy: 0.8, invention: null } },
  ),
  inconclusive: sampleVerdict(
    alsoWrong('refused', (one) => one.needleLanguage === 'hi' && unitOf(one) % 20 === 0),
  ),
  'could-not-judge': sampleVerdict(
    turned('error', ({ needleLanguage }) => needleLanguage === 'vi'),
    {},
    { complete: false },
  ),
} satisfies Record<Verdict['verdict'], Verdict>

/** A verdict in which every text that comes from outside is hostile. */
export function hostileVerdict(evil: string): Verdict {
  const spoken = (languages: readonly GateCase[]) =>
    languages.map((one) => (one.needleLanguage === 'de' ? { ...one, needleLanguage: evil } : one))
  const side = { name: evil, model: evil, runId: evil, startedAt: evil, returnedIds: [evil] }
  const regressed = judge({
    suite: evil,
    baseline: judged(spoken(baseline), { side, filter: evil }),
    candidate: judged(
      spoken(alsoWrong('wrong', ({ needleLanguage, depth }) => needleLanguage === 'de' && depth === 0.5)),
      { side, filter: evil },
    ),
    options: { ...gateOptions, absolute: { accuracy: 0.8, invention: 0.1 } },
  })
  return { ...regressed, notes: [evil], reasons: [...regressed.reasons, evil] }
}
