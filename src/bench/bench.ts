/**
 * `npm run bench`: every figure of the README and of the design's targets, each
 * measured by one file here. `npm run bench -- tokens prompts` runs some of them, and
 * `npm run bench -- kill --kills=3` hands them what begins with two dashes.
 */
import { once } from 'node:events'
import { fork } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

const benches: Readonly<Record<string, string>> = {
  tokens: 'Tokens encoded to build a 35 × 35 grid',
  build: 'Time of one prompt, memory of a plan',
  errors: 'Error of depth and length',
  prompts: 'The same prompts from two processes and two versions of Node',
  lint: 'The languages of the chronicle: repetition, compression, fairness, the floor',
  render: 'Time to render and count a million tokens of every language, and memory',
  score: 'Time to score answers',
  simulated: 'Planted probabilities and the map’s intervals',
  faults: 'Faults in 30% of attempts: nothing lost, nothing answered twice',
  budget: 'Two paid models at 100 calls in flight: no cap is passed, and how far below it stays',
  kill: 'A run killed at 20 random moments: nothing kept is asked again',
  overhead: 'Time and memory beside the calls, against a bare loop of the client',
  shards: '1 to 8 shards: their loads, their merge, and one process',
  lexical: 'The floor: lexical accuracy by languages, and by depth',
  'answers-in': 'toAnswerIn: how sure it is of the language of short texts',
  gate: 'The gate in simulations: false alarms, power, false passes, coverage of its intervals',
  planted: 'The gate from end to end: a drop planted in two languages at one depth',
  page: 'The report’s page in a browser: size, first paint, a filter’s change',
  suite: 'The whole suite: wall time and memory',
}

const handed = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const asked = process.argv.slice(2).filter((argument) => !handed.includes(argument))
const unknown = asked.filter((name) => !benches[name])
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
)
let failed = 0
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  console.log(`\n## ${name}: ${benches[name]}\n`)
  // A process each: none warms the next one's caches, or adds to its memory.
  const [code] = (await once(
    fork(new URL(`./${name}.ts`, import.meta.url), handed, { execArgv: ['--expose-gc'] }),
    'exit',
  )) as [number | null]
  if (code !== 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0
