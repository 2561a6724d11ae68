import { accessSync, constants, mkdirSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import type { TestProject, Vitest } from 'vitest/node'
import type { Amount, BudgetLimits } from './call/budget.ts'
import { Caller, type CallResult } from './call/caller.ts'
import { answerKey } from './call/cache.ts'
import type { Call } from './call/protocol.ts'
import { CallServer } from './call/server.ts'
import { checkPlan } from './check-plan.ts'
import { MlneedleError } from './errors.ts'
import type { PassageSource } from './haystack/source.ts'
import { checkGate, openBaselines } from './gating.ts'
import { ModelError, type Model, type ModelDescription } from './model/model.ts'
import { discreet } from './model/discreet.ts'
import { createModel } from './model/registry.ts'
import { secretsOf } from './model/secret.ts'
import type { SimulatedModel, TruthInput } from './model/simulated/simulated.ts'
import type { RunOptions } from './options.ts'
import { isPlanning, plannedModel } from './planning.ts'
import { planFor, sourceFor, type Plan } from './plan.ts'
import { projectHeader } from './results-header.ts'
import type { ProvidedSuite } from './run.ts'
import { identityOf, Spending } from './spending.ts'
import { definitionIn } from './suite-definition/load.ts'
import { suiteIn, type Suite } from './suite-definition/suite.ts'

/** On a project: its owner. Global setup runs in a module graph of its own, so they meet here. */
const OWNER = Symbol.for('vitest-mlneedle/owner')
type Owned = TestProject & { [OWNER]?: RunOwner }

export const ownerOf = (project: TestProject): RunOwner | undefined => (project as Owned)[OWNER]

/** The options in force for a suite; `items`: that its own data have, null when they are not open yet. */
export type OptionsOf = (suite: Suite, items: number | null) => RunOptions

/** A suite with all that its options and its source come to. */
interface PlannedSuite {
  readonly suite: Suite
  readonly options: RunOptions
  readonly source: PassageSource
  readonly plan: Plan
}

/** What the whole run has once, in the main process: the source that was checked, the models, the calls. */
export class RunOwner {
  /** By project name; `model` is null until it has files to run. */
  readonly models = new Map<string, { description: ModelDescription; model: Model | null }>()
  /** Why the run could not begin; null when it could. */
  fault: string | null = null
  /** Where reports go. */
  readonly reports: string
  readonly #options: RunOptions
  readonly #optionsOf: OptionsOf
  readonly #vitest: Vitest
  readonly #callers = new Map<string, Caller>()
  readonly #identities = new Map<string, string | null>()
  #spending: Spending | null = null
  /** By name; a fault where a suite cannot be planned. */
  readonly #planned = new Map<string, PlannedSuite | MlneedleError>()
  /** Suite → the folder it was planned from. */
  readonly #folders = new Map<string, string>()
  #server: CallServer | null = null

  constructor(options: RunOptions, vitest: Vitest, optionsOf: OptionsOf) {
    this.#options = options
    this.#optionsOf = optionsOf
    this.#vitest = vitest
    this.reports = resolve(vitest.config.root, options.reports)
    vitest.onClose(() => this.close())
  }

  /** Takes a model's project on; nothing happens until it has files to run. */
  own(project: TestProject, description: ModelDescription): void {
    ;(project as Owned)[OWNER] = this
    this.models.set(project.name, { description, model: null })
  }

  /**
   * Makes ready to run a model: checks that the plan can be met and the reports
   * written, then the model's description, client and key, before any call.
   *
   * @throws MlneedleError, ModelError
   */
  async start(project: TestProject): Promise<void> {
    try {
      await this.#start(project)
    } catch (error) {
      // The message says where the fault lies; a stack would only say that we found it.
      if (!(error instanceof MlneedleError || error instanceof ModelError)) throw error
      this.fault = error.message
      const brief = new MlneedleError(error.message)
      brief.stack = `${brief.name}: ${brief.message}`
      throw brief
    }
  }

  async #start(project: TestProject): Promise<void> {
    const entry = this.models.get(project.name)
    if (!entry) return
    const planned = await this.#suitesOf(project)
    if (!this.#server) {
      const server = new CallServer((call) => this.#answer(call))
      await server.listen()
      this.#server = server
    }
    const { root } = this.#vitest.config
    const { description } = entry
    const made = isPlanning()
      ? (await plannedModel(project.name, description, process.env, root)).model
      : await createModel(description, process.env, root)
    const model = discreet(made, secretsOf(description, process.env))
    entry.model = model
    const notCalled = model.paid && !isPlanning() ? this.#notAskedFor(project.name) : null
    if (!notCalled && !isPlanning()) await this.#take(project.name, model, entry.description)
    if (notCalled) this.#vitest.logger.error(`mlneedle: ${notCalled}`)
    // Workers call nobody, and the address may hold a password that results must not show.
    const suites: Record<string, ProvidedSuite | { fault: string }> = {}
    for (const [name, one] of planned) {
      if (one instanceof MlneedleError) {
        suites[name] = { fault: one.message }
        continue
      }
      const { suite, plan, source, options: own } = one
      const options = { ...own, redis: null }
      const header = projectHeader(project.name, model, options, plan, source, suite)
      suites[name] = { options, plan, header }
    }
    project.provide('mlneedle', {
      suites,
      root,
      shard: this.#vitest.config.shard ?? null,
      filteredByName: this.#vitest.config.testNamePattern !== undefined,
      model: { id: project.name, provider: model.provider },
      address: this.#server.address,
      notCalled,
    })
  }

  /** Makes ready to call a model, within the run's budget. */
  async #take(name: string, model: Model, description: ModelDescription): Promise<void> {
    const { config, logger } = this.#vitest
    const { shard } = config
    this.#spending ??= new Spending(this.#options, config.root, shard ? 1 / shard.count : 1, (what) =>
      logger.error(`mlneedle: ${what}`),
    )
    const spending = this.#spending
    const word = await spending.connect(model, description, process.env)
    if (word) logger.log(`mlneedle: ${word}`)
    this.#callers.set(name, new Caller(model, this.#options, spending.of(name, model, description)))
    this.#identities.set(name, identityOf(model, description, config.root))
    if (model.paid && this.#options.budget === null)
      logger.log(
        `mlneedle: ${name} costs money; without \`budget\` the run may spend $${spending.budget.limits.usd} in all. MLNEEDLE_BUDGET_USD or \`budget\` changes that.`,
      )
  }

  /** What the run has spent on paid models so far, and may spend; null when it calls none. */
  get spending(): { spent: Amount; limits: BudgetLimits } | null {
    return this.#spending && { spent: this.#spending.budget.spent, limits: this.#spending.budget.limits }
  }

  /** Models that cost money are called only by a run that was meant for them. */
  #notAskedFor(name: string): string | null {
    const { config } = this.#vitest
    if (config.watch && !this.#options.watchPaid)
      return `${name} costs money and is not called in watch mode, at every save; \`watchPaid: true\` allows it`
    const { filenamePattern } = this.#vitest as { filenamePattern?: readonly string[] }
    if (!filenamePattern?.length && config.project.length === 0)
      return `${name} costs money and is not called by a run of all tests; ask for it: vitest run suites/mlneedle`
    return null
  }

  async close(): Promise<void> {
    const callers = [...this.#callers.values()]
    this.#callers.clear()
    await Promise.all(callers.map((caller) => caller.close()))
    await this.#server?.close()
    this.#server = null
    await this.#spending?.close()
    this.#spending = null
  }

  /**
   * The suites whose files a project is to run, planned. One that cannot be planned stops a run that was meant
   * for suites before any call. In others (all tests, watch mode, a list of cases) its files tell of it, and nothing
   * else is kept from running.
   *
   * @throws MlneedleError when a suite that was asked for cannot be planned
   */
  async #suitesOf(project: TestProject): Promise<Map<string, PlannedSuite | MlneedleError>> {
    const { config } = this.#vitest
    const { filenamePattern } = this.#vitest as { filenamePattern?: readonly string[] }
    const named = config.watch ? [] : (filenamePattern ?? []).map((name) => name.replace(/:\d+$/, ''))
    const asked = !isPlanning() && !config.watch && (named.length > 0 || config.project.length > 0)
    const { testFiles } = await project.globTestFiles(named)
    const planned = new Map<string, PlannedSuite | MlneedleError>()
    for (const folder of new Set(testFiles.map((file) => dirname(file)))) {
      const name = basename(folder)
      const known = this.#folders.get(name) ?? folder
      this.#folders.set(name, known)
      if (known !== folder && [known, folder].some(definitionIn))
        throw new MlneedleError(
          `${relative(config.root, known)} and ${relative(config.root, folder)} are both the suite “${name}”, and one of them has a definition. Give one of the folders another name.`,
        )
      const suite = this.#planned.get(name) ?? this.#plan(name, folder)
      this.#planned.set(name, suite)
      if (suite instanceof MlneedleError && asked) throw suite
      planned.set(name, suite)
    }
    this.#checkReports()
    const { gate } = this.#options
    // It is now that nothing is paid for yet.
    if (gate && !isPlanning()) {
      const baselines = openBaselines(gate, this.#vitest.config.root, this.reports)
      for (const [name, plan] of planned) {
        const own = baselines.filter((baseline) => baseline.suite === name)
        if (own.length > 0 && !(plan instanceof MlneedleError)) checkGate(gate, own, plan)
      }
    }
    return planned
  }

  #plan(name: string, folder: string): PlannedSuite | MlneedleError {
    const { root } = this.#vitest.config
    let suite: Suite | null = null
    try {
      suite = suiteIn(name, folder, root)
      // Suites with nothing of their own differ in name only.
      const alike = suite.file === null ? this.#plain() : undefined
      if (alike) return { ...alike, suite, plan: { ...alike.plan, suite: name } }
      const given = suite.file === null ? this.#options : this.#optionsOf(suite, null)
      const source = sourceFor(given, root, suite)
      const options = suite.data === undefined ? given : this.#optionsOn(suite, source)
      for (const note of source.notes ?? []) this.#vitest.logger.log(`mlneedle: ${note}`)
      const plan = planFor(options, source, suite)
      checkPlan(plan, source, suite)
      return { suite, options, source, plan }
    } catch (error) {
      if (!(error instanceof MlneedleError)) throw error
      return suite?.file ? new MlneedleError(`${relative(root, suite.file)}: ${error.message}`) : error
    }
  }

  #optionsOn(suite: Suite, { inventory }: PassageSource): RunOptions {
    return {
      ...this.#optionsOf(suite, inventory.allowed),
      // Results name where their prompts came from.
      source: relative(this.#vitest.config.root, suite.file ?? '').replaceAll('\\', '/'),
    }
  }

  #plain(): PlannedSuite | undefined {
    return [...this.#planned.values()].find(
      (planned): planned is PlannedSuite =>
        !(planned instanceof MlneedleError) && planned.suite.file === null,
    )
  }

  #checkReports(): void {
    try {
      mkdirSync(this.reports, { recursive: true })
      accessSync(this.reports, constants.W_OK)
    } catch (error) {
      throw new MlneedleError(
        `The reports cannot be written to ${this.reports} (${(error as NodeJS.ErrnoException).code}). ` +
          'Make the folder writable, or name another with `reports` or MLNEEDLE_REPORTS.',
      )
    }
  }

  #answer(call: Call): Promise<CallResult> {
    const caller = this.#callers.get(call.model)
    const model = this.models.get(call.model)?.model
    if (!caller || !model)
      return Promise.resolve({
        attempts: 0,
        durationMs: 0,
        error: { code: 'unexpected', message: `The run has no model ${call.model}, or it has ended.` },
      })
    const { description } = this.models.get(call.model) as { description: ModelDescription }
    const { request, promptTokens, kind, repetition } = call
    const key = answerKey(description, this.#identities.get(call.model) ?? null, request, repetition)
    const { truth } = call
    return caller.call({
      request,
      promptTokens,
      kind,
      key,
      ...(truth &&
        model.provider === 'simulated' && {
          beforeAsking: () => (model as SimulatedModel).expect(truth.sha256, truth.truth as TruthInput),
        }),
    })
  }
}
