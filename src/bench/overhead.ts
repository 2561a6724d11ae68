/**
 * What the tool costs beside the calls themselves: everything on (kept answers, journal,
 * budget, reports) against a bare loop of the client. `--only=short,long,many,replay`
 * runs parts, `--scale=0.1` a tenth of the cases.
 */
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../version.ts'
import { parts, size } from './arguments.ts'
import { different, startEndpoint, type Endpoint } from './endpoint.ts'
import { count, table } from './measure.ts'
import { inProject, startNode, type BenchProject, type ProcessRun } from './spawn.ts'

/** Five languages, five depths, with and without the needle: 50 cases an item in each file. */
const FILES = ['suites/mlneedle/monolingual', 'suites/mlneedle/existence']
const CASES_AN_ITEM = 100

const wanted = parts(['short', 'long', 'many', 'replay'])
const items = (calls: number) => Math.max(1, Math.round((calls * size('scale', 1)) / CASES_AN_ITEM))

interface Measured extends ProcessRun {
  /** From the first request's arrival to the last answer, milliseconds. */
  readonly callsMs: number
  readonly bytesEach: number
}

/** Empties the endpoint's log into figures of one run. @throws Error when calls are missing, or were made twice */
function measured({ log }: Endpoint, run: ProcessRun, calls: number): Measured {
  const made = log.splice(0)
  // Two depths of a short haystack may fall on one border: one prompt then, asked once.
  const fewest = calls * 0.995
  if (run.code !== 0 || made.length !== different(made) || made.length > calls || made.length < fewest)
    throw new Error(
      `${calls} calls were to be made, each once: ${made.length} came, ${different(made)} of them different. ${run.output.slice(-3000)}`,
    )
  const ends = made.map(({ answeredAt }) => answeredAt ?? 0).reduce((a, b) => Math.max(a, b), 0)
  return {
    ...run,
    callsMs: ends - (made[0]?.at ?? 0),
    bytesEach: Math.round(made.reduce((sum, { bytes }) => sum + bytes, 0) / made.length),
  }
}

/** Gives `use` a project that calls the endpoint with everything on. */
const withTool = <T>(
  { baseURL }: Endpoint,
  calls: number,
  length: string,
  inFlight: number,
  use: (project: BenchProject) => Promise<T>,
): Promise<T> =>
  inProject(
    {
      languages: ['ar', 'de', 'en', 'ru', 'zh'],
      lengths: [length],
      items: items(calls),
      inFlight,
      models: [{ provider: 'openai', model: 'bench', baseURL, paid: true }],
      prices: { 'openai/bench': { input: 1, output: 10 } },
      budget: { usd: 1e9 },
    },
    use,
  )

const casesOf = (calls: number) => items(calls) * CASES_AN_ITEM
const seconds = (ms: number) => (ms / 1000).toFixed(2)
const mebibytes = ({ peakBytes }: ProcessRun) => count((peakBytes ?? Number.NaN) / 2 ** 20)
const row = (what: string, calls: number, run: Measured) => [
  what,
  count(calls),
  seconds(run.wallMs),
  seconds(run.callsMs),
  mebibytes(run),
]

/** The tool and the bare loop, one after the other, on one endpoint. */
async function compare(
  calls: number,
  length: string,
  inFlight: number,
  latencyMs: number,
  target: number | null,
): Promise<void> {
  const endpoint = await startEndpoint([latencyMs, latencyMs])
  const n = casesOf(calls)
  try {
    const tool = await withTool(endpoint, calls, length, inFlight, async (project) =>
      measured(endpoint, await project.run(FILES), n),
    )
    const bareLoop = [fileURLToPath(new URL('bare.ts', import.meta.url)), endpoint.baseURL]
    const bare = measured(
      endpoint,
      await startNode([...bareLoop, ...[n, inFlight, tool.bytesEach].map(String)], { cwd: packageRoot }).done,
      n,
    )
    table(
      ['', 'calls', 'wall, s', 'first call to last answer, s', 'peak memory, all processes, MiB'],
      [row('everything on', n, tool), row('bare loop', n, bare)],
    )
    const ratio = tool.wallMs / bare.wallMs
    console.log(
      `\n${length} contexts (${count(tool.bytesEach)} and ${count(bare.bytesEach)} bytes a request), answers after ${latencyMs} ms, ${inFlight} in flight; at best ${seconds(Math.ceil(n / inFlight) * latencyMs)} s. ` +
        `Wall time ${ratio.toFixed(2)} ×, from first call to last answer ${(tool.callsMs / bare.callsMs).toFixed(2)} × the bare loop's. ` +
        `${target === null ? '' : `Target: wall time at most ${target.toFixed(2)} ×. ${ratio <= target ? 'Met.' : 'Missed.'}`}\n`,
    )
  } finally {
    endpoint.close()
  }
}

async function many(): Promise<void> {
  const endpoint = await startEndpoint([0, 0])
  const runs = []
  for (const calls of [5_000, 50_000])
    runs.push(
      await withTool(endpoint, calls, '1k', 256, async (project) => ({
        calls: casesOf(calls),
        run: measured(endpoint, await project.run(FILES), casesOf(calls)),
      })),
    )
  endpoint.close()
  const [few, most] = runs
  if (!few || !most) return
  table(
    ['', 'cases', 'wall, s', 'first call to last answer, s', 'peak memory, all processes, MiB', 'ms a case'],
    runs.map(({ calls, run }) => [...row('everything on', calls, run), (run.wallMs / calls).toFixed(2)]),
  )
  const grown = (of: (run: ProcessRun) => number) => (of(most.run) / of(few.run)).toFixed(1)
  const perCase = ((most.run.peakBytes ?? 0) - (few.run.peakBytes ?? 0)) / (most.calls - few.calls) / 1024
  console.log(
    `\nThe endpoint answers at once. ${(most.calls / few.calls).toFixed(0)} × the cases take ${grown(({ wallMs }) => wallMs)} × the time ` +
      `and ${grown(({ peakBytes }) => peakBytes ?? Number.NaN)} × the memory, ${perCase.toFixed(1)} KiB for each further case. ` +
      `Target: no more time a case than with few. ${most.run.wallMs / most.calls <= few.run.wallMs / few.calls ? 'Met.' : 'Missed.'}\n`,
  )
}

async function replay(): Promise<void> {
  const endpoint = await startEndpoint([0, 0])
  const n = casesOf(10_000)
  await withTool(endpoint, 10_000, '1k', 256, async (project) => {
    const first = measured(endpoint, await project.run(FILES), n)
    const before = project.results().cases
    const second = await project.run(FILES)
    const after = project.results().cases
    const answers = new Map(before.map(({ id, outcome, answer }) => [id, `${outcome} ${answer}`]))
    const other = after.filter(({ id, outcome, answer }) => answers.get(id) !== `${outcome} ${answer}`).length
    table(
      ['', 'cases', 'wall, s', 'peak memory, all processes, MiB', 'calls'],
      [
        ['first run', count(n), seconds(first.wallMs), mebibytes(first), count(n)],
        ['kept answers', count(after.length), seconds(second.wallMs), mebibytes(second), endpoint.log.length],
      ],
    )
    const kept = second.code === 0 && endpoint.log.length === 0 && after.length === n && other === 0
    console.log(
      `\nTarget: no call, and the same outcomes and answers. ${kept ? 'Kept.' : `Broken; other outcomes: ${other}.`}\n`,
    )
    if (!kept) process.exitCode = 1
  })
  endpoint.close()
}

try {
  if (wanted.includes('short')) {
    await compare(2_000, '1k', 256, 200, null)
    await compare(10_000, '1k', 256, 200, 1.06)
  }
  // A model takes seconds to read 128K tokens; at 200 ms the loopback itself would be the limit.
  if (wanted.includes('long')) await compare(1_000, '128k', 64, size('long-latency', 2_000), 1.1)
  if (wanted.includes('many')) await many()
  if (wanted.includes('replay')) await replay()
} catch (error) {
  console.log((error as Error).message)
  process.exitCode = 1
}
