/** A grid in 1, 2, 4 and 8 shards: how evenly they are loaded, how long their merge takes, and whether it equals one process. */
import { isDeepStrictEqual } from 'node:util'
import type { Results } from '../report/schema.ts'
import { size } from './arguments.ts'
import { count, table } from './measure.ts'
import { inProject, withHaystack } from './spawn.ts'

const options = {
  models: ['lexical'],
  languages: ['ar', 'de', 'en', 'zh'],
  lengths: ['1k', '4k'],
  items: size('items', 12),
}

/** All but what tells two runs apart: when, by what command, how fast. */
const comparable = (results: Results) => ({
  ...results,
  runId: '',
  startedAt: '',
  filter: null,
  cases: results.cases.map((c) => ({ ...c, durationMs: 0 })),
})

/** Tokens of all prompts in a shard's blob: numbers stand in its text as they are, whatever else is packed. */
const promptTokens = (blob: string): number =>
  [...blob.matchAll(/"promptTokens":(\d+)/g)].reduce((sum, [, tokens]) => sum + Number(tokens), 0)

await inProject(options, async (project) => {
  const alone = await project.run(withHaystack)
  const whole = project.results()
  const tokens = whole.cases.reduce((sum, c) => sum + (c.promptTokens ?? 0), 0)
  let failed = alone.code !== 0
  const rows: (string | number)[][] = [['one process', 1, '', (alone.wallMs / 1000).toFixed(1), '', '', '']]
  for (const shards of [1, 2, 4, 8]) {
    const loads: number[] = []
    const times: number[] = []
    for (let i = 1; i <= shards; i++) {
      const blob = `blobs/${shards}/${i}.json`
      const run = await project.run([
        ...withHaystack,
        `--shard=${i}/${shards}`,
        '--reporter=blob',
        `--outputFile=${blob}`,
      ])
      if (run.code !== 0) console.log(run.output.slice(-3000))
      failed ||= run.code !== 0
      loads.push(promptTokens(project.read(blob)))
      times.push(run.wallMs)
    }
    const sum = loads.reduce((a, b) => a + b, 0)
    const merge = await project.run([`--merge-reports=blobs/${shards}`])
    const same = isDeepStrictEqual(comparable(project.results()), comparable(whole))
    if (merge.code !== 0 || !same) console.log(merge.output.slice(-3000))
    failed ||= merge.code !== 0 || !same || sum !== tokens
    rows.push([
      'shards',
      shards,
      (Math.max(...loads) / (sum / shards)).toFixed(3),
      (Math.max(...times) / 1000).toFixed(1),
      (merge.wallMs / 1000).toFixed(1),
      count(sum),
      same ? 'yes' : 'no',
    ])
  }
  table(
    ['', 'machines', 'tokens, max ÷ mean', 'slowest, s', 'merge, s', 'tokens in all', 'equals one process'],
    rows,
  )
  console.log(
    `\n${count(whole.cases.length)} cases in ${withHaystack.length} files, ${count(tokens)} tokens of prompts. ` +
      `Target: every merge equals one process but for times, run id and filter, and the shards send no token more. ${failed ? 'Broken.' : 'Kept.'}`,
  )
  if (failed) process.exitCode = 1
})
