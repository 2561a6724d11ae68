/**
 * Faults of every kind in 30% of attempts: 2,000 cases or more must end with exactly the
 * outcomes of a run without faults, none lost, none answered twice.
 */
import { count, table } from './measure.ts'
import { runSuite } from './spawn.ts'

const planted = { seed: 7, accuracy: 0.7, abstention: 0.5, invention: 0.2, refusalRate: 0.02 }
const faults = {
  errorRate: 0.28,
  hangRate: 0.02,
  statusMix: {
    429: 3,
    '429-later': 3,
    500: 3,
    503: 3,
    disconnect: 3,
    'cut-body': 3,
    'not-json': 3,
    'no-choices': 2,
    'wrong-usage': 3,
  },
}
const options = (plan: object) => ({
  models: [{ provider: 'simulated', model: 'faulty', paid: true, options: plan }],
  prices: { 'simulated/faulty': { input: 1, output: 1 } },
  budget: 'unlimited',
  languages: ['en', 'de', 'zh'],
  lengths: ['1k'],
  items: 18,
  inFlight: 64,
  timeout: 1500,
  retries: 12,
})
const whole = await runSuite(options(planted))
const faulty = await runSuite(options({ ...planted, ...faults }))

const outcomes = ({ results }: typeof whole) =>
  new Map(results.cases.map(({ id, outcome, answer }) => [id, `${outcome} ${answer}`]))
const [expected, got] = [outcomes(whole), outcomes(faulty)]
const lost = [...expected.keys()].filter((id) => !got.has(id) || got.get(id)?.startsWith('error'))
const changed = [...expected].filter(([id, outcome]) => got.get(id) !== outcome)
const ids = faulty.results.cases.map(({ id }) => id)
const met = JSON.parse(String(faulty.results.models[0]?.parameters['faultsMet'] ?? '{}')) as Record<
  string,
  number
>
table(
  ['fault', 'met'],
  Object.entries(met).map(([kind, n]) => [kind, count(n)]),
)
const attempts = faulty.results.cases.filter(({ cached }) => !cached).reduce((sum, c) => sum + c.attempts, 0)
console.log(
  `\n${count(expected.size)} cases, ${count(attempts)} attempts, ${count(Object.values(met).reduce((sum, n) => sum + n, 0))} faults. ` +
    `Lost: ${lost.length}. Answered twice: ${ids.length - new Set(ids).size}. With another outcome than without faults: ${changed.length}. ` +
    `Wall time ${(faulty.wallMs / 1000).toFixed(1)} s, without faults ${(whole.wallMs / 1000).toFixed(1)} s.`,
)
if (expected.size < 2000 || lost.length + changed.length > 0 || faulty.code !== 0) {
  console.log(faulty.output.slice(-2000))
  process.exitCode = 1
}
