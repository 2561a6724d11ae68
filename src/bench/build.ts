/**
 * Time to build one prompt once its passages are counted (joining, labels, the
 * check of rule 6, SHA-256, question overlap), against one pass of the tokenizer
 * over the same text in the same run; and the memory of a plan.
 */
import { grid } from '../case/grid.ts'
import { caseId } from '../case/id.ts'
import { tagsOf } from '../case/tags.ts'
import { tokenCounter } from '../haystack/tokens.ts'
import { median } from '../median.ts'
import { caseIn, count, k, prepare, table, times } from './measure.ts'

const { plan, bench, source } = prepare({ items: 1 })
const item = plan.itemIds[0] as string
const counter = tokenCounter(plan.tokenizer)
const rows: (string | number)[][] = []
let worst = 0
for (const length of [8192, 131_072, 1_048_576])
  for (const language of source.languages) {
    const start = performance.now()
    const { text } = bench.prompt(caseIn(language, length, 0.5, item))
    const first = performance.now() - start
    const runs = length > 200_000 ? 5 : 21
    bench.prompt(caseIn(language, length, 0, item))
    const build = median(times(runs, (i) => void bench.prompt(caseIn(language, length, i / runs, item))))
    const pass = median(times(length > 200_000 ? 1 : 5, () => void counter.count(text)))
    if (length === 131_072) worst = Math.max(worst, build / pass)
    rows.push([
      language,
      k(length),
      first.toFixed(0),
      build.toFixed(2),
      pass.toFixed(0),
      `1/${(pass / build).toFixed(0)}`,
    ])
  }
table(
  [
    'language',
    'length',
    'first prompt, passages made and counted, ms',
    'each further prompt, ms (median)',
    'one tokenizer pass, ms (median)',
    'ratio',
  ],
  rows,
)
console.log(
  `\nTarget at 128K: under 1/20 of a pass. Worst: 1/${(1 / worst).toFixed(1)}. ${worst < 1 / 20 ? 'Met.' : 'Missed.'}`,
)

const planned = prepare({ items: 334, lengths: ['4k', '128k'] }).plan
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
const start = performance.now()
const cases = grid(
  {
    name: 'memory',
    shapes: ({ languages }) => languages.map((code) => ({ needle: code, haystack: code, question: code })),
  },
  planned,
  planned.itemIds,
).map((c) => ({ c, id: caseId(c), tags: tagsOf(c) }))
const ms = performance.now() - start
const used = process.memoryUsage().heapUsed - before
console.log(
  `\n${count(cases.length)} cases planned with ids and tags: ${(used / 2 ** 20).toFixed(1)} MiB of heap (${(used / cases.length).toFixed(0)} bytes a case), ${ms.toFixed(0)} ms; no text held.`,
)
