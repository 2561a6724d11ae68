/**
 * The gate from end to end: the simulated model as baseline, and with a drop planted in two languages at one depth as
 * candidate, each through Vitest, the openai client and a server on loopback. Does the gate name those and no other?
 */
import { judge } from '../gate/judge.ts'
import { contenders, type Contender } from '../report/contender.ts'
import { judgedContender } from '../report/verdict-input.ts'
import { runSuite } from './spawn.ts'
import { table } from './measure.ts'

const languages = ['de', 'hi']
const depth = 50
const planted = {
  languages,
  depths: [String(depth)],
  squares: languages.map((language) => `${language} ${depth}`),
}

async function run(seed: number, cells: readonly object[]): Promise<Contender> {
  const { results, output, code } = await runSuite({
    models: [
      { provider: 'simulated', model: 'planted', options: { seed, accuracy: 0.95, invention: 0.05, cells } },
    ],
    lengths: ['2k'],
    depths: [0, depth, 100],
    items: 60,
    inFlight: 64,
  })
  const [contender] = contenders(`seed ${seed}`, results)
  if (code !== 0 || !contender) {
    console.log(output)
    process.exit(1)
  }
  return contender
}

const baseline = judgedContender(await run(1, []))
const cells = languages.map((language) => ({ depth, language, accuracy: 0.2 }))
const rows: string[][] = []
let exact = true
for (const seed of [2, 3, 4]) {
  const candidate = judgedContender(await run(seed, cells))
  const { verdict, hypotheses, places } = judge({
    suite: 'mlneedle',
    baseline,
    candidate,
    options: {
      minDrop: 0.05,
      alpha: 0.05,
      coverage: 0.95,
      perLanguage: true,
      onInconclusive: 'fail',
      absolute: { accuracy: null, invention: null },
    },
  })
  const dropped = places.filter((place) => place.dropped)
  const found = {
    languages: hypotheses.flatMap((one) =>
      one.verdict === 'regressed' && one.language !== null ? [one.language] : [],
    ),
    depths: dropped.flatMap((one) => (one.kind === 'depth' ? [String(100 * (one.depth ?? 0))] : [])),
    squares: dropped.flatMap((one) =>
      one.kind === 'language-depth' ? [`${one.language} ${100 * (one.depth ?? 0)}`] : [],
    ),
  }
  exact &&= verdict === 'regressed' && JSON.stringify(found) === JSON.stringify(planted)
  rows.push([
    String(seed),
    verdict,
    found.languages.join(', '),
    found.depths.join(', '),
    found.squares.join(', '),
  ])
}
table(['candidate’s seed', 'verdict', 'languages that regressed', 'depths', 'language × depth'], rows)
console.log(
  `\nPlanted: ${planted.squares.join(', ')}. ${exact ? 'These were named, and no other.' : 'That is not what was named.'}`,
)
process.exitCode = exact ? 0 : 1
