/** The real Vitest on the bundled suite, for benches of the whole. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resultsSchema, type Results } from '../report/schema.ts'
import { packageRoot } from '../version.ts'

/** What a process took. */
export interface ProcessRun {
  readonly output: string
  readonly code: number | null
  /** From start to exit of the process, milliseconds. */
  readonly wallMs: number
  /** Highest sum of resident memory over the process and its workers, sampled every 100 ms; null off Linux. */
  readonly peakBytes: number | null
}

/** Its time is all of Vitest's start, prompts, calls, scoring and reports. */
export interface SuiteRun extends ProcessRun {
  readonly results: Results
}

/** A user's project in a temporary folder. */
export interface BenchProject {
  /**
   * Starts Vitest in it, with arguments.
   *
   * @param detached in a process group of its own, to be killed as a whole
   */
  start(args: readonly string[], detached?: boolean): { child: ChildProcess; done: Promise<ProcessRun> }
  run(args: readonly string[]): Promise<ProcessRun>
  /** Text of a file in it. */
  read(path: string): string
  /** Of its latest run. */
  results(): Results
}

/** The files of the bundled suite that have a haystack, for `BenchProject`. */
export const withHaystack: readonly string[] = [
  'monolingual',
  'needle-language',
  'haystack-language',
  'question-language',
  'existence',
].map((name) => `suites/mlneedle/${name}`)

/** Makes a project whose configuration gives `options` to the plugin, and removes it after use. */
export async function inProject<T>(options: object, use: (project: BenchProject) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mlneedle-bench-'))
  try {
    symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, 'vitest.config.ts'),
      `import { mlneedle } from '${join(packageRoot, 'src/plugin.ts')}'\nexport default { plugins: [mlneedle(${JSON.stringify(options)})] }\n`,
    )
    const read = (path: string) => readFileSync(join(folder, path), 'utf8')
    const start: BenchProject['start'] = (args, detached = false) =>
      startNode([join(packageRoot, 'node_modules/vitest/vitest.mjs'), 'run', ...args], {
        cwd: folder,
        detached,
        // A process that is killed leaves its temporary files behind: they go with the project.
        environment: { TMPDIR: folder },
      })
    return await use({
      start,
      run: (args) => start(args).done,
      read,
      results: () => resultsSchema.parse(JSON.parse(read('reports/mlneedle/results.json'))),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs the bundled suite with `options` in a project of its own. */
export const runSuite = (options: object, args: readonly string[] = []): Promise<SuiteRun> =>
  inProject(options, async ({ run, results }) => {
    const done = await run(['suites/mlneedle', ...args])
    return { ...done, results: results() }
  })

/** Starts Node and measures what it takes. */
export function startNode(
  args: readonly string[],
  {
    cwd,
    detached = false,
    environment = {},
  }: { cwd: string; detached?: boolean; environment?: Record<string, string> },
): { child: ChildProcess; done: Promise<ProcessRun> } {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  let peakBytes: number | null = null
  const sampler = setInterval(
    () => (peakBytes = Math.max(peakBytes ?? 0, residentBytes(child.pid ?? 0)) || null),
    100,
  )
  const done = new Promise<ProcessRun>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(sampler)
      resolve({ output, code, wallMs: performance.now() - start, peakBytes })
    })
  })
  return { child, done }
}

/** Resident memory of a process and all that descend from it, by /proc; 0 where there is none. */
function residentBytes(root: number): number {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
          const fields = rest.split(' ')
          return [{ pid: Number(pid), parent: Number(fields[1]), bytes: Number(fields[21]) * 4096 }]
        } catch {
          // It ended between the two looks.
          return []
        }
      })
    const family = new Set([root])
    for (let grown = true; grown;) {
      grown = false
      for (const { pid, parent } of processes)
        if (family.has(parent) && !family.has(pid)) {
          family.add(pid)
          grown = true
        }
    }
    return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0)
  } catch {
    return 0
  }
}
