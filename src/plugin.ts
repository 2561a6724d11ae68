/**
 * The main-process side: options become projects, tags, one owner of all calls,
 * and a reporter.
 */
/// <reference types="vitest/config" />
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configDefaults } from 'vitest/config'
import type {
  TestProject,
  TestSequencer,
  TestSpecification,
  Vite,
  Vitest,
  VitestPluginContext,
} from 'vitest/node'
import { languages } from '../haystacks/languages/index.ts'
import { MIXED } from './case/case.ts'
import { fromPercent, percent } from './case/id.ts'
import { lengthName } from './case/tags.ts'
import { MlneedleError } from './errors.ts'
import { modelId } from './model/id.ts'
import { resolveOptions, type MlneedleOptions, type RunOptions } from './options.ts'
import { MlneedleReporter } from './reporter.ts'
import { RunOwner, type OptionsOf } from './run-owner.ts'
import { asPattern, suiteFiles } from './suite-files.ts'
import { definedSuites, inputFor, type Suite } from './suite-definition/suite.ts'
import { controls, tasks } from './task/task.ts'

export type { MlneedleOptions } from './options.ts'

export const PLUGIN_NAME = 'vitest-mlneedle'

/** Most test files at one time: they mostly wait for models. */
const MOST_WORKERS = 12

/**
 * On the configuration of a Vitest run: its owner. Vitest makes the plugin anew for
 * every project, and the configuration anew when it restarts in watch mode.
 */
const OWNER = Symbol.for('vitest-mlneedle/owner')

/** What the command line reads of a project's configuration. */
export interface PluginApi {
  readonly input: MlneedleOptions
}

/**
 * The plugin for `plugins` in vitest.config.ts. Every model becomes a project, so
 * that `--project='openai/*'` picks models; languages, depths and lengths become
 * tags, so that `--tags-filter='needle/de && depth/50'` picks cases.
 *
 * @throws MlneedleError, when Vitest starts, that says which option cannot be used and why
 */
export function mlneedle(input: MlneedleOptions = {}): Vite.Plugin<PluginApi> {
  let options: RunOptions | null = null
  let preset = ''
  const optionsOf: OptionsOf = (suite, items) =>
    resolveOptions(inputFor(input, suite, items), preset, process.env)

  return {
    name: PLUGIN_NAME,
    api: { input },

    config(config, { mode }) {
      preset = mode
      const resolved = (options ??= gatedFault(input, () =>
        brief(() => resolveOptions(input, mode, process.env)),
      ))
      const test = (config.test ??= {})
      config.resolve ??= {}
      const alias = { 'vitest-mlneedle/suite': sibling('suite') }
      config.resolve.alias = Array.isArray(config.resolve.alias)
        ? [
            ...config.resolve.alias,
            ...Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
          ]
        : { ...config.resolve.alias, ...alias }
      // A slow answer is no slow test; they would be listed by the thousand.
      test.slowTestThreshold ??= 60_000
      const ids = resolved.models.map(modelId)
      // Called again for every project made here, which has no projects of its own.
      if (typeof test.name === 'string' && [...ids, 'tests'].includes(test.name)) return
      // The user's own tests go on as a project beside the models'.
      const own = test.projects ?? [{ extends: true as const, test: { name: 'tests' } }]
      test.projects = [...own, ...ids.map((name) => ({ extends: true as const, test: { name } }))]
    },

    configureVitest({ vitest, project }: VitestPluginContext) {
      if (!options) return
      const files = suiteFiles(vitest.config.root).map(asPattern)
      const model = options.models.find((description) => modelId(description) === project.name)
      if (!model) {
        project.config.exclude = [...project.config.exclude, ...files]
        return
      }
      setUpProject(project, files, options)
      ownerOf(vitest, options, optionsOf).own(project, model)
    },
  }
}

/** The owner of this run, made with its reporter when the first model's project comes. */
function ownerOf(vitest: Vitest, options: RunOptions, optionsOf: OptionsOf): RunOwner {
  const config = vitest.config as typeof vitest.config & { [OWNER]?: RunOwner }
  if (!config[OWNER]) {
    const owner = new RunOwner(options, vitest, optionsOf)
    config[OWNER] = owner
    // A shard's results go into its blob; the merge of all shards reports them.
    if (!reporterNames(vitest).includes('blob')) {
      const reporter = new MlneedleReporter(owner, options)
      config.reporters.unshift(reporter.first)
      config.reporters.push(reporter)
    }
    if (config.shard) shardCases(vitest, owner)
  }
  return config[OWNER]
}

/**
 * Makes `--shard` split cases where Vitest splits files: every shard gets all files
 * of suites, and takes its share of their cases. So there may be more shards than files.
 */
function shardCases({ config }: Vitest, owner: RunOwner): void {
  const Sequencer = config.sequence.sequencer
  config.sequence.sequencer = class implements TestSequencer {
    readonly #base: TestSequencer

    constructor(context: Vitest) {
      this.#base = new Sequencer(context)
    }

    sort(specifications: TestSpecification[]): ReturnType<TestSequencer['sort']> {
      // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's own, no array's
      return this.#base.sort(specifications)
    }

    async shard(specifications: TestSpecification[]): Promise<TestSpecification[]> {
      if (specifications.length === 0)
        throw new MlneedleError(
          'No test file was found for this shard to share. Look at the files named on the command line.',
        )
      const ours = specifications.filter(({ project }) => owner.models.has(project.name))
      const others = specifications.filter(({ project }) => !owner.models.has(project.name))
      return [...(others.length > 0 ? await this.#base.shard(others) : []), ...ours]
    }
  }
  // Vitest refuses more shards than files before it asks its sequencer.
  config.passWithNoTests = true
}

const reporterNames = (vitest: Vitest): string[] =>
  vitest.config.reporters.flatMap((reporter) => (Array.isArray(reporter) ? [String(reporter[0])] : []))

/** What a user's own tests need (hooks, retries, another environment) does not concern cases. */
function setUpProject(project: TestProject, files: readonly string[], options: RunOptions): void {
  const { config } = project
  const { shard } = project.vitest.config
  // The same file stands in every shard's blob; without a label their tests would have the same ids.
  if (shard) config.mergeReportsLabel ??= `${shard.index}/${shard.count}`
  config.include = [...files]
  // The bundled suites lie in node_modules, which Vitest leaves out by default.
  config.exclude = configDefaults.exclude.filter((pattern) => !pattern.includes('node_modules'))
  config.maxConcurrency = options.inFlight
  config.maxWorkers = MOST_WORKERS
  config.globalSetup = [sibling('global-setup')]
  config.setupFiles = []
  config.retry = 0
  config.environment = 'node'
  config.sequence.shuffle = false
  const known = new Set(config.tags.map(({ name }) => name))
  for (const name of tagNames(options, project.vitest.config.root))
    if (!known.has(name)) config.tags.push({ name })
}

/** Every tag a case may have; a filter that names another is an error. */
function tagNames(options: RunOptions, root: string): Set<string> {
  // One that cannot be loaded is told when its files are to be run, and keeps nobody else's tests from running.
  const suites = ownSuites(root)
  const codes = [...new Set([languages, ...suites.map((suite) => suite.languages)].flatMap(Object.keys))]
  const each = [options, ...suites.map((suite) => resolveOptions(suite.options, '', {}))]
  return new Set([
    ...['needle', 'haystack', 'question'].flatMap((axis) => codes.map((code) => `${axis}/${code}`)),
    `haystack/${MIXED}`,
    ...each.flatMap(({ lengths }) => lengths.map((length) => `length/${lengthName(length)}`)),
    ...each.flatMap(({ depths }) => depths.map((depth) => `depth/${percent(fromPercent(depth))}`)),
    ...[...tasks, ...suites.flatMap((suite) => Object.keys(suite.tasks))].map((task) => `task/${task}`),
    ...controls.map((control) => `control/${control}`),
    'present',
    'absent',
  ])
}

function ownSuites(root: string): Suite[] {
  try {
    return definedSuites(root).filter((suite): suite is Suite => !(suite instanceof MlneedleError))
  } catch (error) {
    if (error instanceof MlneedleError) return []
    throw error
  }
}

/** A file of this package beside this one, in the sources or as built. */
function sibling(name: string): string {
  const here = fileURLToPath(import.meta.url)
  return join(here, '..', name + here.slice(here.lastIndexOf('.')))
}

/** A run whose gate cannot even be read was not judged: its exit code says so, where Vitest would end with 1, which is a regression. */
function gatedFault<T>({ gate }: MlneedleOptions, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const named = process.env['MLNEEDLE_GATE'] ?? (gate ? 'options' : 'off')
    if (named !== 'off') process.once('exit', () => (process.exitCode = 2))
    throw error
  }
}

/** A user's fault needs no stack of ours. */
function brief<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof MlneedleError) error.stack = `${error.name}: ${error.message}`
    throw error
  }
}
