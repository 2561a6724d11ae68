/** The whole suite in the default preset on the embedded model: wall time of the whole process, and memory. */
import { median } from '../median.ts'
import { count, table } from './measure.ts'
import { runSuite } from './spawn.ts'

const runs = []
for (let i = 0; i < 3; i++) runs.push(await runSuite({}))
const [first] = runs
table(
  ['', 'median of 3', 'each'],
  [
    [
      'wall time, s',
      (median(runs.map(({ wallMs }) => wallMs)) / 1000).toFixed(1),
      runs.map(({ wallMs }) => (wallMs / 1000).toFixed(1)).join(', '),
    ],
    [
      'peak memory, all processes, MiB',
      count(median(runs.map(({ peakBytes }) => peakBytes ?? Number.NaN)) / 2 ** 20),
      runs.map(({ peakBytes }) => count((peakBytes ?? Number.NaN) / 2 ** 20)).join(', '),
    ],
  ],
)
console.log(
  `\n${count(first?.results.cases.length ?? 0)} cases, ${count((first?.results.cases ?? []).reduce((sum, c) => sum + (c.promptTokens ?? 0), 0))} tokens of prompts, ${first?.results.options['items']} items; the time includes Vitest’s start, prompts, answers, scores and reports.`,
)
console.log(
  `Target: under a minute. ${runs.every(({ wallMs, code }) => wallMs < 60_000 && code === 0) ? 'Met.' : 'Missed.'}`,
)
