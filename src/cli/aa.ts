import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { runName } from '../call/redis-keys.ts'
import { MlneedleError } from '../errors.ts'
import { resolveOptions, type RunOptions } from '../options.ts'
import { contenders, type Contender } from '../report/contender.ts'
import { noiseOf, type Noise } from '../report/noise.ts'
import { renderNoise } from '../report/noise-terminal.ts'
import { parseFile } from '../report/parse.ts'
import { resultsSchema } from '../report/schema.ts'
import { configuredOptions } from './config.ts'

interface AaOptions {
  readonly mode?: string
  readonly project?: readonly string[]
  readonly tagsFilter?: readonly string[]
  readonly json?: boolean
}

export function addAaCommand(program: Command): void {
  program
    .command('aa')
    .description(
      'run every model against itself, twice and with no answer reused, and say how noisy it is: what a gate takes for chance',
    )
    .argument('[filters...]', 'test files, as for `vitest run`; default: suites')
    .option('--mode <preset>', 'smoke or paper')
    .option('--project <names...>', 'models')
    .option('--tags-filter <expressions...>', 'cases by tags')
    .option('--json', 'as JSON')
    .action(runAa)
}

async function runAa(filters: readonly string[], options: AaOptions): Promise<void> {
  const root = process.cwd()
  const run = resolveOptions(await configuredOptions(root), options.mode ?? 'test', process.env)
  const folders: [string, string] = [
    join(resolve(root, run.reports), 'aa', 'first'),
    join(resolve(root, run.reports), 'aa', 'second'),
  ]
  process.stderr.write(
    'Each model is asked everything twice, and no kept answer is used. A budget holds for each of the two runs by itself.\n',
  )
  // Results of an earlier time must not stand in for a run that fails.
  for (const reports of folders) rmSync(reports, { recursive: true, force: true })
  const [one, other] = folders
  await once(root, filters, options, one, 1)
  // Before the second is paid for.
  const first = runsIn(one)
  if (first.length === 0)
    throw new MlneedleError(
      'Nothing was measured in the first run, so the second was not begun. The output above says why.',
    )
  await once(root, filters, options, other, 2)
  const second = runsIn(other)
  const noise = pairUp(first, second).map(([a, b]) => noiseOf(a, b, limits(run)))
  if (noise.every(({ cases }) => cases === 0))
    throw new MlneedleError('No model was measured in both runs. The output above says why.')
  process.stdout.write(options.json ? `${JSON.stringify(noise, null, 2)}\n` : `${renderNoise(noise)}\n`)
}

/** The gate's own limits where there is a gate, else its defaults. */
const limits = ({ gate }: RunOptions): Noise['limits'] => ({
  minDrop: gate?.minDrop ?? 0.05,
  alpha: gate?.alpha ?? 0.05,
})

/** One run, shown as it goes; its failing tests are no concern here, its lack of results is. */
function once(
  root: string,
  filters: readonly string[],
  { mode, project, tagsFilter, json }: AaOptions,
  reports: string,
  number: number,
): Promise<void> {
  const vitest = join(
    dirname(createRequire(join(root, 'package.json')).resolve('vitest/package.json')),
    'vitest.mjs',
  )
  const args = [
    vitest,
    'run',
    ...(filters.length > 0 ? filters : ['suites']),
    ...(mode ? ['--mode', mode] : []),
    ...(project ?? []).map((name) => `--project=${name}`),
    ...(tagsFilter ?? []).map((tags) => `--tags-filter=${tags}`),
  ]
  const name = runName(process.env)
  const env = {
    ...process.env,
    MLNEEDLE_CACHE: 'off',
    MLNEEDLE_GATE: 'off',
    MLNEEDLE_REPORTS: reports,
    ...(name && { MLNEEDLE_RUN: `${name}-aa-${number}` }),
  }
  return new Promise((done, fail) => {
    // JSON alone may stand on standard output.
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', json ? 2 : 'inherit', 'inherit'],
    })
    child.once('error', fail)
    child.once('exit', (_, signal) =>
      signal ? fail(new MlneedleError(`The run was ended by ${signal}.`)) : done(),
    )
  })
}

/** All models of all suites that left results in a folder. */
function runsIn(reports: string): Contender[] {
  let suites: string[]
  try {
    suites = readdirSync(reports)
  } catch {
    throw new MlneedleError(`Nothing was measured: there is no ${reports}. The output above says why.`)
  }
  return suites.flatMap((suite) => {
    const path = join(reports, suite, 'results.json')
    if (!existsSync(path)) return []
    return contenders(suite, parseFile(readFileSync(path, 'utf8'), resultsSchema, path, 'results file'))
  })
}

function pairUp(first: readonly Contender[], second: readonly Contender[]): [Contender, Contender][] {
  return first.flatMap((a): [Contender, Contender][] => {
    const b = second.find(({ model, run }) => model === a.model && run.suite === a.run.suite)
    return b ? [[a, b]] : []
  })
}
