/** Two billed models, 100 calls in flight each, under caps of all sizes: what is spent never passes a cap. How far below does it stay? */
import type { CaseResult } from '../report/schema.ts'
import { size } from './arguments.ts'
import { count, table } from './measure.ts'
import { inProject, withHaystack } from './spawn.ts'

const prices: Readonly<Record<string, { input: number; output: number }>> = {
  'simulated/one': { input: 1, output: 8 },
  'simulated/other': { input: 3, output: 15 },
}
const options = {
  // A server's tokens are bytes here: between these languages, their number for one of ours differs most.
  languages: ['en', 'hi', 'th', 'zh'],
  lengths: ['1k'],
  items: size('items', 6),
  inFlight: size('in-flight', 100),
  models: ['one', 'other'].map((model, i) => ({
    provider: 'simulated',
    model,
    paid: true,
    options: { seed: i, accuracy: 0.8, latencyMs: [50, 400] },
  })),
  prices,
  // Calls that do not fit are errors, as they should be.
  coverage: 0,
}

/** US dollars by the provider's counts, reckoned here anew: of answers that were asked for in the run. */
const billOf = (cases: readonly CaseResult[]): number =>
  cases
    .filter(({ cached }) => !cached)
    .reduce((sum, { model, reportedTokens, outputTokens }) => {
      const price = prices[model] ?? { input: Number.NaN, output: Number.NaN }
      return sum + ((reportedTokens ?? 0) * price.input + (outputTokens ?? 0) * price.output) / 1e6
    }, 0)

const run = (own: object, files: readonly string[] = withHaystack) =>
  inProject({ ...options, ...own }, async (project) => {
    const { output, wallMs } = await project.run(files)
    const { cases, planned } = project.results()
    const without = cases.filter(({ outcome }) => outcome === 'error')
    return {
      output,
      wallMs,
      cases,
      planned,
      bill: billOf(cases),
      told: Number(/Spent \$(\d+\.\d+)/.exec(output)?.[1]),
      answered: cases.length - without.length,
      // All cases must be there, and none without an answer for any other reason.
      strange: planned - cases.length + without.filter(({ reason }) => !reason?.startsWith('budget:')).length,
    }
  })

const rows: (string | number)[][] = []
let passed = 0
let failed = false
function judge(what: string, usd: number, whole: number, capped: Awaited<ReturnType<typeof run>>): void {
  const { output, wallMs, planned, bill, told, answered, strange } = capped
  if (bill > usd) passed++
  const broken = bill > usd || strange > 0 || Math.abs(told - bill) > 0.0001
  if (broken) console.log(`${output.slice(-1500)}\n`)
  failed ||= broken
  rows.push([
    what,
    usd.toFixed(4),
    bill.toFixed(4),
    `${((100 * (usd - bill)) / usd).toFixed(1)}%`,
    `${((100 * Math.min(usd, whole)) / whole).toFixed(1)}%`,
    `${((100 * answered) / planned).toFixed(1)}%`,
    (wallMs / 1000).toFixed(1),
    strange,
  ])
}

const whole = await run({ budget: 'unlimited' })
failed ||= whole.strange > 0 || whole.answered !== whole.planned || Math.abs(whole.told - whole.bill) > 0.0001
for (const share of [0.005, 0.02, 0.1, 0.25, 0.5, 0.75, 0.95, 1.5]) {
  const usd = whole.bill * share
  judge(`${options.inFlight} in flight`, usd, whole.bill, await run({ budget: { usd } }))
}

// What was learned in one language tells little of the next: the cap lies a tenth of a prompt short of the first in Hindi.
const inTurn = {
  languages: ['en', 'hi'],
  lengths: ['8k'],
  items: 1,
  inFlight: 1,
  models: options.models.slice(0, 1),
}
const monolingual = ['suites/mlneedle/monolingual']
const turns = await run({ ...inTurn, budget: 'unlimited' }, monolingual)
const [english, hindi] = ['en', 'hi'].map((code) =>
  turns.cases.filter(({ needleLanguage }) => needleLanguage === code),
)
const usd = billOf(english ?? []) + 0.9 * billOf((hindi ?? []).slice(0, 1))
judge('English, then Hindi', usd, turns.bill, await run({ ...inTurn, budget: { usd } }, monolingual))

table(
  [
    'calls',
    'cap, $',
    'spent, $',
    'of the cap left',
    'of the whole cost allowed',
    'cases answered',
    'wall, s',
    'other errors',
  ],
  rows,
)
console.log(
  `\nWithout a cap the ${count(whole.planned)} cases of two models cost $${whole.bill.toFixed(4)} and take ${(whole.wallMs / 1000).toFixed(1)} s. ` +
    `Target: no cap is passed, and every case without an answer says that it was the budget. ${failed ? `Broken; caps passed: ${passed}.` : 'Kept.'}`,
)
if (failed) process.exitCode = 1
