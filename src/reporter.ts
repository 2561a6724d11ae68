import { join, relative } from 'node:path'
import { Chalk } from 'chalk'
import type { Reporter, TestCase, TestModule, TestSpecification, Vitest } from 'vitest/node'
import { Journal, recoverJournals, writeResults, writeWhole, type RunHeader } from './report/journal.ts'
import { languages } from '../haystacks/languages/index.ts'
import { renderHtml } from './report/html.ts'
import { renderMarkdown } from './report/markdown.ts'
import { Progress } from './report/progress.ts'
import { runId } from './report/run-id.ts'
import { caseResultSchema, type CaseResult, type Results } from './report/schema.ts'
import { renderTerminal } from './report/terminal.ts'
import type { RunOptions } from './options.ts'
import { byCodeUnit } from './random.ts'
import { describeModels, resultsHeader } from './results-header.ts'
import type { RunOwner } from './run-owner.ts'
import { isMeasured } from './task/task.ts'

/** One suite's share of a run. */
interface SuiteRun {
  readonly folder: string
  readonly header: RunHeader
  readonly planned: Set<string>
  readonly results: Map<string, CaseResult>
  readonly returnedIds: Map<string, Set<string>>
  journal: Journal | null
}

/** Collects what the tests measured, shows how far the run is, and writes the reports at its end. */
export class MlneedleReporter implements Reporter {
  readonly #owner: RunOwner
  readonly #options: RunOptions
  readonly #suites = new Map<string, SuiteRun>()
  readonly #progress = new Progress((line) => this.#log(line))
  #vitest: Vitest | null = null
  #startedAt = new Date()
  #modules = 0
  #collected = new Set<string>()

  constructor(owner: RunOwner, options: RunOptions) {
    this.#owner = owner
    this.#options = options
    // Ctrl-C ends the process without the end of the run being reported; a synchronous write still works here.
    process.on('exit', () => this.#interrupted())
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#startedAt = new Date()
    this.#suites.clear()
    this.#collected = new Set()
    this.#modules = specifications.filter(({ project }) => this.#owner.models.has(project.name)).length
    this.#progress.start(this.#startedAt.getTime())
  }

  onTestModuleCollected(module: TestModule): void {
    if (!this.#owner.models.has(module.project.name)) return
    this.#collected.add(module.id)
    for (const test of module.children.allTests()) {
      const planned = test.meta().mlneedle
      // Left out by a name filter: no part of this run.
      if (!planned || test.options.mode === 'skip') continue
      this.#suite(planned.id).planned.add(`${module.project.name}\n${planned.id}`)
    }
    const planned = [...this.#suites.values()].reduce((sum, suite) => sum + suite.planned.size, 0)
    this.#progress.plan(planned, this.#collected.size >= this.#modules)
  }

  onTestCaseResult(test: TestCase): void {
    const { result } = test.meta().mlneedle ?? {}
    if (!result) return
    const suite = this.#suite(result.id)
    const key = `${result.model}\n${result.id}`
    suite.planned.add(key)
    const { returnedModel, ...rest } = result as CaseResult & { returnedModel?: string | null }
    // From another process, and of an untrusted answer; this also puts the keys in the schema's order.
    const kept = caseResultSchema.parse(rest)
    if (returnedModel) {
      const ids = suite.returnedIds.get(result.model) ?? new Set()
      suite.returnedIds.set(result.model, ids.add(returnedModel))
    }
    suite.results.set(key, kept)
    this.#openJournal(suite).add(kept)
    this.#progress.done(result.model, result.experiment, isMeasured(result.outcome))
  }

  onTestRunEnd(): void {
    this.#progress.end()
    for (const suite of this.#suites.values()) this.#finish(suite)
    if (this.#modules > 0 && this.#suites.size === 0 && !this.#vitest?.config.watch) {
      this.#log(
        'mlneedle: no case was planned, so nothing was measured. Does a filter leave out all of them?',
      )
      process.exitCode = 1
    }
    this.#suites.clear()
  }

  #suite(id: string): SuiteRun {
    const name = id.slice(0, id.indexOf('/'))
    let suite = this.#suites.get(name)
    if (!suite) {
      const folder = join(this.#vitest?.config.root ?? '.', this.#options.reports, name)
      for (const path of recoverJournals(folder))
        this.#log(
          `An earlier run was killed; what it measured is in ${this.#relative(path)}, marked incomplete.`,
        )
      const header = resultsHeader({
        suite: name,
        runId: runId(this.#startedAt, process.pid),
        startedAt: this.#startedAt,
        filter: this.#filter(),
        options: this.#options,
        owner: this.#owner,
      })
      suite = {
        folder,
        header,
        planned: new Set(),
        results: new Map(),
        returnedIds: new Map(),
        journal: null,
      }
      this.#suites.set(name, suite)
    }
    return suite
  }

  #openJournal(suite: SuiteRun): Journal {
    suite.journal ??= new Journal(suite.folder, suite.header, () => suite.planned.size)
    return suite.journal
  }

  /** What narrowed this run, as it was given. */
  #filter(): string | null {
    const config = this.#vitest?.config
    const parts = [
      ...(config?.tagsFilter ?? []).map((tags) => `--tags-filter=${tags}`),
      ...(config?.testNamePattern ? [`-t ${config.testNamePattern.source}`] : []),
      ...(config?.project ?? []).map((project) => `--project=${project}`),
      // A folder of suites is what a run is; a single file narrows it.
      ...(filesAsked(this.#vitest) ?? []).filter((pattern) => !/^(\.\/)?suites(\/[\w-]+)?\/?$/.test(pattern)),
    ]
    return parts.length > 0 ? parts.join(' ') : null
  }

  #results(suite: SuiteRun): Results {
    // Read again at the end: a model may learn on the way what its server accepts.
    const models = describeModels(this.#owner).map((model) => ({
      ...model,
      returnedIds: [...(suite.returnedIds.get(model.id) ?? [])].toSorted(byCodeUnit),
    }))
    return {
      ...suite.header,
      models,
      complete: suite.results.size === suite.planned.size && this.#collected.size >= this.#modules,
      planned: suite.planned.size,
      cases: [...suite.results.values()],
    }
  }

  #finish(suite: SuiteRun): void {
    if (suite.planned.size === 0) return
    const results = this.#results(suite)
    this.#write(suite, results)
    const width = process.stdout.columns ?? 100
    const colour = new Chalk().level
    this.#log(`\n${renderTerminal(results, { width, colour, languageName })}`)
    this.#log(`Reports: ${this.#relative(suite.folder)}/ — results.json, summary.md, index.html`)
    const measured = results.cases.filter(({ outcome }) => isMeasured(outcome)).length
    const coverage = results.planned === 0 ? 0 : measured / results.planned
    if (coverage < this.#options.coverage) {
      this.#log(
        `Coverage ${(100 * coverage).toFixed(1)}%: ${measured} of ${results.planned} planned cases were measured, ` +
          `below the floor of ${100 * this.#options.coverage}%. The run fails; the cases’ \`reason\` says why they were not.`,
      )
      process.exitCode = 1
    }
  }

  #write(suite: SuiteRun, results: Results): void {
    writeResults(join(suite.folder, 'runs', `${results.runId}.json`), results)
    writeResults(join(suite.folder, 'results.json'), results)
    writeWhole(join(suite.folder, 'summary.md'), renderMarkdown(results))
    writeWhole(join(suite.folder, 'index.html'), renderHtml(results, { languageName }))
    suite.journal?.remove()
    suite.journal = null
  }

  #interrupted(): void {
    for (const suite of this.#suites.values()) {
      if (suite.results.size === 0) continue
      this.#write(suite, { ...this.#results(suite), complete: false })
      process.stderr.write(
        `\nInterrupted: the ${suite.results.size} of ${suite.planned.size} cases measured so far are in ${this.#relative(suite.folder)}/, marked incomplete.\n`,
      )
    }
    this.#suites.clear()
  }

  #relative(path: string): string {
    return relative(process.cwd(), path) || '.'
  }

  #log(text: string): void {
    if (this.#vitest) this.#vitest.logger.log(text)
    else console.log(text)
  }
}

const languageName = (code: string): string => languages[code]?.englishName ?? code

/** The file patterns of the command line; Vitest keeps them, but not in its types. */
const filesAsked = (vitest: Vitest | null): readonly string[] | undefined =>
  (vitest as { filenamePattern?: readonly string[] } | null)?.filenamePattern
