import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { Chalk } from 'chalk'
import type {
  Reporter,
  SerializedError,
  TestCase,
  TestModule,
  TestRunEndReason,
  TestSpecification,
  Vitest,
} from 'vitest/node'
import { MlneedleError } from './errors.ts'
import { addDecidedTests, type DecidedTest } from './gate-module.ts'
import {
  exitCodeOf,
  removeVerdicts,
  tellGitHub,
  testsOf,
  writeNotJudged,
  writeVerdicts,
} from './gate-report.ts'
import type { Verdict } from './gate/types.ts'
import { judgeRun, openBaselines } from './gating.ts'
import { integer } from './report/format.ts'
import { languageNames } from './language-names.ts'
import type { RunOptions } from './options.ts'
import { byCodeUnit } from './random.ts'
import {
  Journal,
  recoverJournals,
  writeIntoOne,
  writeResults,
  writeWhole,
  type RunHeader,
} from './report/journal.ts'
import { renderMarkdown } from './report/markdown.ts'
import { contenders, type Contender } from './report/contender.ts'
import { openContenders } from './report/open.ts'
import { renderPage } from './report/page/render.ts'
import { Progress } from './report/progress.ts'
import { runId } from './report/run-id.ts'
import { caseResultSchema, type CaseResult, type Results } from './report/schema.ts'
import { renderTerminal } from './report/terminal.ts'
import { oneLine } from './report/text.ts'
import { renderVerdictTerminal } from './report/verdict-terminal.ts'
import { describeModel, type ProjectHeader } from './results-header.ts'
import type { RunOwner } from './run-owner.ts'
import { cutInputs } from './score/cut-input.ts'
import { THIS_RUN } from './report/verdict-statements.ts'
import { isMeasured } from './score/types.ts'

/** One suite's share of a run. Cases are known by model and id. */
interface SuiteRun {
  readonly folder: string
  readonly headers: Map<string, ProjectHeader>
  readonly planned: Map<string, { readonly module: string }>
  readonly results: Map<string, CaseResult>
  /** Project and module → its cases over all shards. */
  readonly ofFiles: Map<string, number>
  readonly returnedIds: Map<string, Set<string>>
  journal: Journal | null
}

/** A suite's run at its end. */
interface Ended {
  readonly results: Results
  readonly verdicts: readonly Verdict[]
  /** The baselines that the verdicts are by, with their answers where they were kept. */
  readonly baselines: readonly Contender[]
}

const NOT_MEASURED = 'nothing was measured.'

/** Reporters that write for machines to standard output, where no other line may stand. */
const FOR_MACHINES = new Set(['json', 'junit', 'tap', 'tap-flat'])

/** Collects what the tests measured, shows how far the run is, and writes the reports at its end. */
export class MlneedleReporter implements Reporter {
  readonly #owner: RunOwner
  readonly #options: RunOptions
  readonly #suites = new Map<string, SuiteRun>()
  readonly #progress = new Progress((line) => this.#log(line))
  readonly #onExit = (): void => this.#interrupted()
  #vitest: Vitest | null = null
  #startedAt = new Date()
  #filter: string | null = null
  /** Modules of the models' projects: all that will run, those that were collected, those that broke. */
  #modules = 0
  #othersRun = false
  #collected = new Set<string>()
  #broken = new Set<string>()
  #ended: Map<string, Ended> | null = null
  /** Why the gate came to no verdict; null when it did, or there is none. */
  #notJudged: string | null = null
  #gateCode: number | null = null
  /** Suites that the run is of. */
  #asked = new Set<string>()
  /** Whether the run fails whatever the gate says: too little was measured, or it could not be written. */
  #failed = false

  constructor(owner: RunOwner, options: RunOptions) {
    this.#owner = owner
    this.#options = options
    // Ctrl-C ends the process without the end of the run being reported; a synchronous write still works here.
    process.on('exit', this.#onExit)
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
    vitest.onClose(() => {
      process.off('exit', this.#onExit)
      // A run that did not start sets 1 after its reporters have ended; a 1 of others (coverage) beside a pass stays.
      if (this.#gateCode) process.exitCode = this.#gateCode
    })
  }

  async onTestRunStart(specifications: readonly TestSpecification[]): Promise<void> {
    const ours = specifications.filter(({ project }) => this.#owner.models.has(project.name))
    this.#startedAt = new Date()
    this.#suites.clear()
    this.#collected = new Set()
    this.#broken = new Set()
    this.#ended = null
    this.#notJudged = null
    this.#failed = false
    this.#asked = new Set(ours.map(({ moduleId }) => basename(dirname(moduleId))))
    this.#modules = ours.length
    this.#othersRun = ours.length < specifications.length
    this.#filter = await this.#filterOf(ours)
    this.#progress.start(this.#startedAt.getTime())
  }

  onTestModuleCollected(module: TestModule): void {
    if (!this.#owner.models.has(module.project.name)) return
    this.#collected.add(module.id)
    let header: ProjectHeader | undefined
    for (const test of module.children.allTests()) {
      const planned = test.meta().mlneedle
      header ??= planned?.header
      // Left out by a name filter: no part of this run.
      if (!planned || test.options.mode === 'skip') continue
      const suite = this.#suite(planned.id)
      if (header) suite.headers.set(module.project.name, header)
      if (planned.ofFile) suite.ofFiles.set(`${module.project.name}\n${module.moduleId}`, planned.ofFile)
      const key = `${module.project.name}\n${planned.id}`
      const other = suite.planned.get(key)
      if (other && other.module !== module.moduleId)
        this.#collision(planned.id, other.module, module.moduleId)
      suite.planned.set(key, { module: module.moduleId })
    }
    const planned = [...this.#suites.values()].reduce((sum, suite) => sum + suite.planned.size, 0)
    this.#progress.plan(planned, this.#collected.size >= this.#modules)
  }

  onTestCaseResult(test: TestCase): void {
    const { result } = test.meta().mlneedle ?? {}
    if (!result) return
    const { returnedModel, ...rest } = result
    // From another process, with an untrusted answer in it; this also puts the keys in the schema's order.
    const parsed = caseResultSchema.safeParse(rest)
    if (!parsed.success) {
      this.#log(`mlneedle: the result of ${rest.id} cannot be read: ${parsed.error.issues[0]?.message}`)
      return
    }
    const kept = parsed.data
    const suite = this.#suite(kept.id)
    const key = `${kept.model}\n${kept.id}`
    if (!suite.planned.has(key)) suite.planned.set(key, { module: test.module.moduleId })
    if (returnedModel)
      suite.returnedIds.set(kept.model, (suite.returnedIds.get(kept.model) ?? new Set()).add(returnedModel))
    suite.results.set(key, kept)
    suite.journal ??= new Journal(suite.folder, this.#header(suite, kept.id), (what) =>
      this.#log(`mlneedle: ${what}`),
    )
    suite.journal.add(kept, suite.planned.size)
    this.#progress.done(kept.model, kept.experiment, isMeasured(kept.outcome))
  }

  /**
   * A reporter to stand before all others. It adds the verdicts to the modules that
   * these are about to read, as tests.
   */
  readonly first: Reporter = {
    onTestRunEnd: (modules, errors, reason) => {
      const ended = this.#end(modules, errors, reason)
      const verdicts = [...ended.values()].flatMap((suite) => suite.verdicts)
      const notJudged: DecidedTest[] = this.#notJudged
        ? [{ name: 'gate', state: 'fail', message: this.#notJudged }]
        : []
      const path = join(this.#owner.reports, 'gate')
      const projects = this.#vitest?.projects.filter(({ name }) => this.#owner.models.has(name)) ?? []
      for (const [i, project] of projects.entries())
        // One array for all reporters, declared as not to be written to.
        addDecidedTests(this.#vitest!, project, modules as TestModule[], path, [
          ...(i === 0 ? notJudged : []),
          ...verdicts.filter(({ candidate }) => candidate.model === project.name).flatMap(testsOf),
        ])
    },
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    this.#progress.end()
    const ended = this.#end(modules, errors, reason)
    for (const [name, suite] of this.#suites) {
      const end = ended.get(name)
      if (end) this.#finish(suite, end)
    }
    // A run of all tests may leave every case out by name; one of suites alone that measures nothing is a mistake.
    if (
      errors.length === 0 &&
      this.#collected.size > 0 &&
      this.#suites.size === 0 &&
      !this.#othersRun &&
      !this.#vitest?.config.watch
    ) {
      this.#log(
        'mlneedle: no case was planned, so nothing was measured. Does a filter leave out all of them?',
      )
      this.#fail()
    }
    this.#tellSpending()
    this.#tellGate(ended, modules, errors)
    this.#suites.clear()
  }

  /** What every suite came to; the same however often it is asked at the end of one run. */
  #end(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Map<string, Ended> {
    if (this.#ended) return this.#ended
    for (const module of modules)
      if (this.#owner.models.has(module.project.name) && module.errors().length > 0)
        this.#broken.add(module.id)
    const whole = errors.length === 0 && reason !== 'interrupted'
    const all = new Map<string, Ended>()
    for (const [name, suite] of this.#suites)
      if (suite.planned.size > 0 && suite.headers.size > 0)
        all.set(name, { results: this.#results(name, suite, whole), verdicts: [], baselines: [] })
    this.#ended = this.#gates() ? this.#judge(all) : all
    return this.#ended
  }

  /** Whether this run is to be judged: shards and watch mode are not, but the merge of the shards is. */
  #gates(): boolean {
    const config = this.#vitest?.config
    if (!this.#options.gate || !config || config.watch) return false
    return this.#modules > 0 && (!config.shard || Boolean(config.mergeReports))
  }

  #judge(all: ReadonlyMap<string, Ended>): Map<string, Ended> {
    const { gate } = this.#options
    const root = this.#vitest?.config.root
    if (!gate || !root) return new Map(all)
    try {
      const baselines = openBaselines(gate, root, this.#owner.reports)
      if (all.size === 0) {
        this.#notJudged = this.#owner.fault ?? NOT_MEASURED
        return new Map(all)
      }
      const judged = new Map(
        [...all].map(([name, { results }]) => [
          name,
          {
            results,
            verdicts: judgeRun(gate, baselines, results),
            baselines: baselines
              .filter(({ suite }) => suite === name)
              .flatMap(({ path }) => openContenders(path, root, this.#owner.reports)),
          },
        ]),
      )
      if ([...judged.values()].every(({ verdicts }) => verdicts.length === 0))
        this.#notJudged =
          `no case was measured of a suite that the gate has a baseline of (${baselines.map(({ suite }) => suite).join(', ')}). ` +
          'Run that suite, or name another baseline.'
      return judged
    } catch (error) {
      if (!(error instanceof MlneedleError)) throw error
      this.#notJudged = all.size === 0 ? `${NOT_MEASURED} ${error.message}` : error.message
      return new Map(all)
    }
  }

  /** Prints the verdicts, leaves them where CI looks, and sets the exit code, which is the gate's where there is one. */
  #tellGate(
    ended: ReadonlyMap<string, Ended>,
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
  ): void {
    if (!this.#gates()) return
    const verdicts = [...ended.values()].flatMap((suite) => suite.verdicts)
    if (verdicts.length > 0)
      this.#log(
        `\n${renderVerdictTerminal(verdicts, { width: process.stdout.columns ?? 100, colour: new Chalk().level, languageName: languageNames([...ended.values()].map((one) => one.results)) })}`,
      )
    // What kept the run from its start, Vitest prints itself.
    const why = this.#notJudged && (ended.size === 0 ? NOT_MEASURED : this.#notJudged)
    if (why) this.#log(`\nGate: could not judge (exit code 2): ${oneLine(why)}`)
    if (this.#notJudged)
      for (const suite of this.#asked)
        try {
          writeNotJudged(join(this.#owner.reports, suite), suite, this.#notJudged)
        } catch {
          // The exit code says it, and so does the output; that the folder cannot be written is told by then.
        }
    tellGitHub(verdicts, this.#notJudged, process.env, (line) => this.#log(line))
    const code = this.#notJudged ? 2 : exitCodeOf(verdicts)
    const othersFailed = modules.some(
      (module) => !this.#owner.models.has(module.project.name) && !module.ok(),
    )
    const strict = [...ended.values()].some(({ results }) => results.options['strict'] === true)
    // Cases without an answer fail their tests; the gate has weighed them by its coverage.
    const unanswered = modules.some((module) => this.#owner.models.has(module.project.name) && !module.ok())
    const failed = errors.length > 0 || othersFailed || this.#broken.size > 0 || strict || this.#failed
    if (code !== 0 || (unanswered && !failed)) process.exitCode = this.#gateCode = code
  }

  /** What paid models cost in this run. */
  #tellSpending(): void {
    const spending = this.#owner.spending
    const paid = [...this.#owner.models.values()].some(({ model }) => model?.paid)
    if (!spending || !paid) return
    const { spent, limits } = spending
    const of = limits.usd === null ? '' : ` of $${limits.usd}`
    const kept = [...this.#suites.values()]
      .flatMap(({ results }) => [...results.values()])
      .filter(({ cached }) => cached).length
    this.#log(
      `Spent $${spent.usd.toFixed(4)}${of} and ${spent.tokens} tokens${kept > 0 ? `; ${kept} answers were kept from before or shared, and cost nothing` : ''}.`,
    )
  }

  #suite(id: string): SuiteRun {
    const name = id.slice(0, id.indexOf('/'))
    let suite = this.#suites.get(name)
    if (!suite) {
      const folder = join(this.#owner.reports, name)
      for (const path of recoverJournals(folder))
        this.#log(`An earlier run was killed; what it measured is in ${shown(path)}, marked incomplete.`)
      suite = {
        folder,
        headers: new Map(),
        planned: new Map(),
        results: new Map(),
        ofFiles: new Map(),
        returnedIds: new Map(),
        journal: null,
      }
      this.#suites.set(name, suite)
    }
    return suite
  }

  #header(suite: SuiteRun, id: string): RunHeader {
    const [first] = suite.headers.values()
    if (!first) throw new Error(`no test of the suite said what its run is: ${id}`)
    const { model: _, ...shared } = first
    return {
      schema: 'mlneedle/results@1',
      suite: id.slice(0, id.indexOf('/')),
      runId: runId(this.#startedAt, process.pid),
      startedAt: this.#startedAt.toISOString(),
      filter: this.#filter,
      ...shared,
      // In the options' order, whichever came first.
      models: [...this.#owner.models].flatMap(([name, { model }]) => {
        const header = suite.headers.get(name)
        if (!header) return []
        // Asked again at the end: a model may learn on the way what its server accepts.
        const described = model ? describeModel(name, model) : header.model
        return [{ ...described, returnedIds: [...(suite.returnedIds.get(name) ?? [])].toSorted(byCodeUnit) }]
      }),
    }
  }

  #results(name: string, suite: SuiteRun, whole: boolean): Results {
    const planned = this.#planned(suite)
    return {
      ...this.#header(suite, `${name}/`),
      complete:
        whole &&
        this.#broken.size === 0 &&
        this.#collected.size >= this.#modules &&
        suite.results.size === planned,
      planned,
      cases: guarded([...suite.results.values()]),
    }
  }

  /** Cases of a run, or of all shards of a merge, also those of a shard whose blob is missing. */
  #planned({ planned, ofFiles }: SuiteRun): number {
    if (!this.#vitest?.config.mergeReports) return planned.size
    const ofAll = [...ofFiles.values()].reduce((sum, n) => sum + n, 0)
    if (ofAll > planned.size)
      this.#log(
        `mlneedle: ${ofAll - planned.size} of ${ofAll} cases are in none of the merged reports. Is the blob of a shard missing?`,
      )
    return Math.max(planned.size, ofAll)
  }

  #finish(suite: SuiteRun, { results, verdicts, baselines }: Ended): void {
    const folder = this.#write(suite, { results, verdicts, baselines })
    const width = process.stdout.columns ?? 100
    this.#log(
      `\n${renderTerminal(results, { width, colour: new Chalk().level, languageName: languageNames([results]) })}`,
    )
    if (folder !== null)
      this.#log(
        `Reports: ${shown(folder)}/ — results.json, summary.md, index.html${verdicts.length > 0 ? ', verdict.json, pull-request.md' : ''}`,
      )
    const measured = results.cases.filter(({ outcome }) => isMeasured(outcome)).length
    const coverage = measured / results.planned
    if (coverage < this.#options.coverage) {
      this.#log(
        `Coverage ${(100 * coverage).toFixed(1)}%: ${integer(measured)} of ${integer(results.planned)} planned cases were measured, ` +
          `below the floor of ${100 * this.#options.coverage}%. The run fails; the cases’ \`reason\` says why they were not.`,
      )
      this.#fail()
    }
  }

  /** @returns the folder that took the reports: a temporary one when the run's own cannot; null when none did */
  #write(suite: SuiteRun, { results, verdicts, baselines }: Ended): string | null {
    const elsewhere = join(tmpdir(), `mlneedle-${results.runId}`, results.suite)
    const page = () =>
      renderPage({
        title: results.suite,
        contenders: [...baselines, ...contenders(THIS_RUN, results)],
        verdicts,
        languageName: languageNames([results]),
      })
    const trouble = (what: string) => {
      this.#log(`mlneedle: ${what}`)
      this.#fail()
    }
    const written = writeIntoOne(
      [suite.folder, elsewhere],
      (folder) => {
        writeResults(join(folder, 'runs', `${results.runId}.json`), results)
        writeResults(join(folder, 'results.json'), results)
        writeWhole(join(folder, 'summary.md'), renderMarkdown(results))
        if (verdicts.length > 0) writeVerdicts(folder, verdicts)
        else removeVerdicts(folder)
      },
      trouble,
    )
    // By itself: what goes wrong in a page must not cost the results, which are safe by now.
    if (written !== null)
      try {
        writeWhole(join(written, 'index.html'), page())
      } catch (error) {
        trouble(`the page cannot be written to ${written}: ${(error as Error).message}.`)
      }
    try {
      if (written !== null) suite.journal?.remove()
    } catch {
      // Where the reports could not be written it may not be there, or not be removable.
    }
    suite.journal = null
    return written
  }

  #interrupted(): void {
    for (const [name, suite] of this.#suites) {
      if (suite.results.size === 0) continue
      const folder = this.#write(suite, {
        results: this.#results(name, suite, false),
        verdicts: [],
        baselines: [],
      })
      if (folder !== null)
        process.stderr.write(
          `\nInterrupted: the ${integer(suite.results.size)} of ${integer(suite.planned.size)} cases measured so far are in ${shown(folder)}/, marked incomplete.\n`,
        )
    }
    this.#suites.clear()
  }

  #collision(id: string, one: string, other: string): void {
    this.#broken.add(other)
    this.#log(
      `mlneedle: ${shown(one)} and ${shown(other)} both plan the case ${id}, and one result would hide the other. ` +
        'Give their experiments different names, or put them into folders of different names.',
    )
    this.#fail()
  }

  /** What narrowed this run; null when every test file of the suites that ran did so, whole and on every model. */
  async #filterOf(specifications: readonly TestSpecification[]): Promise<string | null> {
    const config = this.#vitest?.config
    const ran = new Set(specifications.map(({ moduleId }) => moduleId))
    const folders = new Set([...ran].map(dirname))
    const { testFiles = [] } = (await specifications[0]?.project.globTestFiles()) ?? {}
    const leftOut = testFiles.filter((file) => folders.has(dirname(file)) && !ran.has(file))
    const shard =
      config?.shard && !config.mergeReports ? [`--shard=${config.shard.index}/${config.shard.count}`] : []
    const parts = [
      ...(config?.tagsFilter ?? []).map((tags) => `--tags-filter=${tags}`),
      ...(config?.testNamePattern ? [`-t ${config.testNamePattern.source}`] : []),
      ...(config?.project ?? []).map((project) => `--project=${project}`),
      ...shard,
      ...(leftOut.length > 0 ? [`without ${leftOut.map((file) => basename(file)).join(', ')}`] : []),
    ]
    return parts.length > 0 ? parts.join(' ') : null
  }

  #fail(): void {
    this.#failed = true
    process.exitCode = 1
  }

  #log(text: string): void {
    const machines = this.#vitest?.config.reporters.some(
      (reporter) => Array.isArray(reporter) && FOR_MACHINES.has(String(reporter[0])),
    )
    if (machines) this.#vitest?.logger.error(text)
    else this.#vitest?.logger.log(text)
  }
}

/** Marks the cases of which the provider read less than was sent: they measure nothing. */
function guarded(cases: readonly CaseResult[]): CaseResult[] {
  const cut = cutInputs(cases)
  return cases.map((result, i) => {
    const expected = cut.get(i)
    if (expected === undefined || !isMeasured(result.outcome)) return result
    const reason =
      `The provider counted ${result.reportedTokens} tokens of ${result.promptTokens} sent, where some ${expected} were to be expected: ` +
      'it read less than the whole prompt. Raise the context that the server is started with.'
    return { ...result, outcome: 'cut-input', score: null, exactMatch: null, f1: null, reason }
  })
}

const shown = (path: string): string => relative(process.cwd(), path) || '.'
