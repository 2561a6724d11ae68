/**
 * The main-process side: options become projects, tags, one owner of all calls,
 * and a reporter.
 */
/// <reference types="vitest/config" />
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configDefaults } from 'vitest/config'
import type { TestProject, Vite, VitestPluginContext } from 'vitest/node'
import { lengthName } from './case/tags.ts'
import { fromPercent, percent } from './case/id.ts'
import { MIXED } from './case/case.ts'
import { languages } from '../haystacks/languages/index.ts'
import { MlneedleError } from './errors.ts'
import { modelId } from './model/id.ts'
import { resolveOptions, type MlneedleOptions, type RunOptions } from './options.ts'
import { MlneedleReporter } from './reporter.ts'
import { RunOwner } from './run-owner.ts'
import { packageRoot } from './version.ts'

export type { MlneedleOptions } from './options.ts'

export const PLUGIN_NAME = 'vitest-mlneedle'

/** Most test files at one time: they mostly wait for models. */
const MOST_WORKERS = 12

/** On Vitest's instance: that our reporter is there. */
const REPORTED = Symbol.for('vitest-mlneedle/reporter')

/** What the command line reads of a project's configuration. */
export interface PluginApi {
  options(): RunOptions | null
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
  let owner: RunOwner | null = null

  return {
    name: PLUGIN_NAME,
    api: { input, options: () => options },

    config(config, { mode }) {
      // Called again for every project; the first call is the root's.
      if (options) return
      const resolved = brief(() => resolveOptions(input, mode, process.env))
      options = resolved
      const test = (config.test ??= {})
      // A slow answer is no slow test; they would be listed by the thousand.
      test.slowTestThreshold ??= 60_000
      // The user's own tests go on as a project beside the models'.
      const own = test.projects ?? [{ extends: true as const, test: { name: 'tests' } }]
      test.projects = [
        ...own,
        ...resolved.models.map((model) => ({ extends: true as const, test: { name: modelId(model) } })),
      ]
      config.resolve ??= {}
      const alias = { 'vitest-mlneedle/suite': sibling('suite') }
      config.resolve.alias = Array.isArray(config.resolve.alias)
        ? [
            ...config.resolve.alias,
            ...Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
          ]
        : { ...config.resolve.alias, ...alias }
    },

    configureVitest({ vitest, project }: VitestPluginContext) {
      if (!options) return
      const model = options.models.find((description) => modelId(description) === project.name)
      if (!model) {
        project.config.exclude = [...project.config.exclude, join(project.config.root, 'suites/**')]
        return
      }
      owner ??= new RunOwner(options, vitest.config.root, vitest.config.watch)
      const files = suiteFiles(vitest.config.root)
      setUpProject(project, files, options)
      owner.own(project, model)
      const marked = vitest as typeof vitest & { [REPORTED]?: boolean }
      const isShard = vitest.config.reporters.some(
        (reporter) => Array.isArray(reporter) && reporter[0] === 'blob',
      )
      if (!marked[REPORTED] && !isShard) {
        marked[REPORTED] = true
        vitest.config.reporters.push(new MlneedleReporter(owner, options))
      }
    },
  }
}

/** The suites to run: the user's own `suites/`, and the package's `suites/mlneedle` unless the user has a folder of that name. */
function suiteFiles(root: string): string[] {
  const own = join(root, 'suites')
  const bundled = join(packageRoot, 'suites')
  const files = [join(own, '**/*.test.ts')]
  if (resolve(own) !== resolve(bundled) && !existsSync(join(own, 'mlneedle')))
    files.push(join(bundled, 'mlneedle/*.test.ts'))
  return files
}

function setUpProject(project: TestProject, files: readonly string[], options: RunOptions): void {
  const { config } = project
  config.include = [...files]
  // The bundled suites lie in node_modules, which Vitest leaves out by default.
  config.exclude = configDefaults.exclude.filter((pattern) => !pattern.includes('node_modules'))
  config.maxConcurrency = options.inFlight
  config.maxWorkers = MOST_WORKERS
  config.globalSetup = [...config.globalSetup, sibling('global-setup')]
  const known = new Set(config.tags.map(({ name }) => name))
  for (const name of tagNames(options)) if (!known.has(name)) config.tags.push({ name })
}

/** Every tag a case may have; a filter that names another is an error. */
function tagNames(options: RunOptions): string[] {
  const codes = Object.keys(languages)
  return [
    ...['needle', 'haystack', 'question'].flatMap((axis) => codes.map((code) => `${axis}/${code}`)),
    `haystack/${MIXED}`,
    ...options.lengths.map((length) => `length/${lengthName(length)}`),
    ...options.depths.map((depth) => `depth/${percent(fromPercent(depth))}`),
    ...['qa', 'existence'].map((task) => `task/${task}`),
    ...['needle-alone', 'closed-book'].map((control) => `control/${control}`),
    'present',
    'absent',
  ]
}

/** A file of this package beside this one, in the sources or as built. */
function sibling(name: string): string {
  const here = fileURLToPath(import.meta.url)
  return join(here, '..', name + here.slice(here.lastIndexOf('.')))
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
