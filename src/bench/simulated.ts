/**
 * The calibration weight: the whole suite on a simulated model with planted
 * probabilities, through Vitest, the openai client and a server on loopback. How
 * often does a square's 95% interval hold what was planted in it?
 */
import { columnOf } from '../report/axis.ts'
import { heatmaps } from '../report/heatmap.ts'
import { planSchema, plantedProbability } from '../model/simulated/plan.ts'
import { count, table } from './measure.ts'
import { runSuite } from './spawn.ts'

const plan = {
  seed: 1,
  accuracy: 0.85,
  byDepth: { 0: 0.95, 50: 0.6, 100: 0.9 },
  byLanguage: { zh: 0.7, ar: 0.8 },
  byLength: { 2048: 0.9, 8192: 0.75 },
  invention: 0.15,
  refusalRate: 0.02,
  cutRate: 0.01,
}
const { results, wallMs, output, code } = await runSuite({
  models: [{ provider: 'simulated', model: 'planted', options: plan }],
  items: 60,
  inFlight: 64,
})
if (code !== 0) {
  console.log(output)
  process.exit(1)
}

const planted = planSchema.parse(plan)
const byExperiment = new Map<
  string,
  { squares: number; held: number; sum: number; expected: number; n: number }
>()
for (const map of heatmaps(results))
  for (const cell of map.cells.flat()) {
    if (!cell || cell.n === 0) continue
    const cases = results.cases.filter(
      (c) =>
        c.experiment === map.experiment &&
        c.task === map.task &&
        c.needlePresent === map.needlePresent &&
        c.contextTokens === map.contextTokens &&
        c.depth === cell.depth &&
        columnOf(map.axis, c) === cell.column,
    )
    if (cases.length !== cell.n)
      throw new Error(
        `the square ${map.experiment} ${cell.depth} ${cell.column} holds ${cell.n} cases, not ${cases.length}`,
      )
    const p =
      cases.reduce(
        (sum, c) =>
          sum +
          plantedProbability(planted, {
            ...c,
            caseId: c.id,
            otherAnswers: [],
            noneWord: '',
            yesWord: '',
            noWord: '',
          }),
        0,
      ) / cases.length
    const name = `${map.experiment}${map.needlePresent ? '' : ', absent'}`
    const row = byExperiment.get(name) ?? { squares: 0, held: 0, sum: 0, expected: 0, n: 0 }
    row.squares++
    row.held += cell.low <= p && p <= cell.high ? 1 : 0
    row.sum += cell.correct
    row.expected += p * cell.n
    row.n += cell.n
    byExperiment.set(name, row)
  }

const rows = [...byExperiment]
const squares = rows.reduce((sum, [, row]) => sum + row.squares, 0)
const held = rows.reduce((sum, [, row]) => sum + row.held, 0)
table(
  ['experiment', 'squares', 'interval holds what was planted', 'correct, percent', 'planted, percent'],
  rows.map(([name, row]) => [
    name,
    row.squares,
    `${row.held} (${((100 * row.held) / row.squares).toFixed(0)}%)`,
    ((100 * row.sum) / row.n).toFixed(1),
    ((100 * row.expected) / row.n).toFixed(1),
  ]),
)
// Of squares that hold with probability .95 each; Wilson's interval wavers around that with p and n.
const error = Math.sqrt((0.95 * 0.05) / squares)
const share = held / squares
console.log(
  `\n${held} of ${squares} squares (n 60 each): ${(100 * share).toFixed(1)}%, expected 95% ± ${(200 * error).toFixed(1)} (two standard errors). ` +
    `${Math.abs(share - 0.95) <= 3 * error ? 'As it should be.' : 'Not as it should be.'}`,
)
console.log(
  `${count(results.cases.length)} cases in ${(wallMs / 1000).toFixed(1)} s, start and reports included.`,
)
if (Math.abs(share - 0.95) > 3 * error) process.exitCode = 1
