/** A run killed twenty times, at random moments, and resumed each time: only what was under way is asked again, and the results are those of a run left alone. */
import { isDeepStrictEqual } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { below, random } from '../random.ts'
import type { Results } from '../report/schema.ts'
import { size } from './arguments.ts'
import { different, startEndpoint, type Asked } from './endpoint.ts'
import { count, table } from './measure.ts'
import { inProject, withHaystack, type BenchProject } from './spawn.ts'

const KILLS = size('kills', 20)
const IN_FLIGHT = 16
/** Milliseconds that an answer may be on its way: sent, but not yet kept. */
const ON_ITS_WAY = 100

const endpoint = await startEndpoint([50, 250])
const { log } = endpoint
const options = {
  languages: ['de', 'en', 'zh'],
  lengths: ['1k'],
  items: size('items', 6),
  inFlight: IN_FLIGHT,
  models: [{ provider: 'openai', model: 'bench', baseURL: endpoint.baseURL, paid: true }],
  prices: { 'openai/bench': { input: 1, output: 10 } },
  budget: { usd: 1000 },
}

const measured = ({ cases }: Results) =>
  cases.map(({ id, outcome, answer }) => ({ id, outcome, answer })).toSorted((a, b) => (a.id < b.id ? -1 : 1))

const unbroken = await inProject(options, async (project) => {
  const { code, output } = await project.run(withHaystack)
  if (code !== 0) throw new Error(output)
  return { results: project.results(), answers: log.length, prompts: different(log) }
})
const next = random('kill', 'bench', KILLS)
const moments = Array.from({ length: KILLS }, () => ({
  answers: below(next, 0.8 * unbroken.prompts),
  delay: below(next, 2000),
})).toSorted((a, b) => a.answers - b.answers)

log.length = 0
const broken = await inProject(options, async (project) => {
  const kills = []
  for (const moment of moments) kills.push(await killOnce(project, moment))
  const before = log.length
  const { code, output } = await project.run(withHaystack)
  return { kills, last: log.length - before, code, output, results: project.results() }
})
endpoint.close()

const { kills } = broken
const open = kills.reduce((sum, kill) => sum + kill.open, 0)
const prompts = unbroken.prompts
table(
  ['kill', 'after, s', 'asked in this run', 'open at the kill'],
  kills.map((kill, i) => [i + 1, (kill.afterMs / 1000).toFixed(2), kill.asked, kill.open]),
)
const same = isDeepStrictEqual(measured(broken.results), measured(unbroken.results))
const finished = kills.filter(({ ended }) => ended).length
const kept =
  unbroken.answers === prompts &&
  log.length <= prompts + open &&
  same &&
  broken.code === 0 &&
  broken.results.complete
console.log(
  `\n${count(unbroken.results.cases.length)} cases, ${count(prompts)} different prompts; ${count(unbroken.answers)} answers sent to a run left alone, ` +
    `${count(log.length)} to one killed ${kills.length} times (${finished} found it ended), with ${count(open)} requests open at the kills; ${broken.last} of them to its last part. ` +
    `Asked more than once: ${count(log.length - different(log))}. Results ${same ? 'the same' : 'not the same'}. ` +
    `Target: at most ${count(prompts)} + ${count(open)} answers, and the same results. ${kept ? 'Kept.' : 'Broken.'}`,
)
if (!kept) {
  console.log(broken.output.slice(-3000))
  process.exitCode = 1
}

/** One run, killed with all its processes once so many answers were sent in all; one that begins with more is killed so long after its start. */
async function killOnce(project: BenchProject, moment: { answers: number; delay: number }) {
  const begun = performance.now()
  const before = log.length
  const { child, done } = project.start(withHaystack, true)
  // Should this process be ended itself, its children would go on.
  const end = () => process.kill(-(child.pid as number), 'SIGKILL')
  process.once('exit', end)
  const answered = () => log.filter(({ answeredAt }) => answeredAt !== null).length
  if (answered() >= moment.answers) await sleep(moment.delay)
  else while (answered() < moment.answers && child.exitCode === null) await sleep(5)
  const killedAt = performance.now()
  const ended = child.exitCode !== null
  process.off('exit', end)
  if (!ended) end()
  await done
  // What had left before the kill may arrive after it.
  await sleep(ON_ITS_WAY)
  const ofRun = log.slice(before)
  const isOpen = ({ answeredAt }: Asked) => answeredAt === null || answeredAt > killedAt - ON_ITS_WAY
  return {
    afterMs: killedAt - begun,
    asked: ofRun.length,
    // More cannot have been open: so many calls are made at a time.
    open: Math.min(IN_FLIGHT, ofRun.filter(isOpen).length),
    ended,
  }
}
