/** The real Vitest on the bundled suite, for benches of the whole. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resultsSchema, type Results } from '../report/schema.ts'
import { packageRoot } from '../version.ts'

export interface SuiteRun {
  readonly results: Results
  readonly output: string
  readonly code: number | null
  /** From start to exit of the process, milliseconds: Vitest's start, all prompts, calls, scoring and reports. */
  readonly wallMs: number
  /** Highest sum of resident memory over the process and its workers, sampled every 100 ms; null off Linux. */
  readonly peakBytes: number | null
}

/** Runs the bundled suite with `options` in a project of its own. */
export async function runSuite(options: object, args: readonly string[] = []): Promise<SuiteRun> {
  const folder = mkdtempSync(join(tmpdir(), 'mlneedle-bench-'))
  try {
    symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, 'vitest.config.ts'),
      `import { mlneedle } from '${join(packageRoot, 'src/plugin.ts')}'\nexport default { plugins: [mlneedle(${JSON.stringify(options)})] }\n`,
    )
    const start = performance.now()
    const child = spawn(
      process.execPath,
      [join(packageRoot, 'node_modules/vitest/vitest.mjs'), 'run', 'suites/mlneedle', ...args],
      {
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1' },
      },
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    let peakBytes: number | null = null
    const sampler = setInterval(
      () => (peakBytes = Math.max(peakBytes ?? 0, residentBytes(child.pid ?? 0)) || null),
      100,
    )
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    clearInterval(sampler)
    const wallMs = performance.now() - start
    const file = join(folder, 'reports/mlneedle/results.json')
    return {
      results: resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
      output,
      code,
      wallMs,
      peakBytes,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
