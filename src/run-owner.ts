import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestProject, Vitest } from 'vitest/node'
import { languages } from '../haystacks/languages/index.ts'
import type { Amount, BudgetLimits } from './call/budget.ts'
import { Caller, type CallResult } from './call/caller.ts'
import { answerKey } from './call/cache.ts'
import type { Call } from './call/protocol.ts'
import { CallServer } from './call/server.ts'
import { checkPlan } from './check-plan.ts'
import { MlneedleError } from './errors.ts'
import type { PassageSource } from './haystack/source.ts'
import { ModelError, type Model, type ModelDescription } from './model/model.ts'
import { discreet } from './model/discreet.ts'
import { createModel } from './model/registry.ts'
import { secretsOf } from './model/secret.ts'
import type { SimulatedModel, TruthInput } from './model/simulated/simulated.ts'
import type { RunOptions } from './options.ts'
import { isPlanning, plannedModel } from './planning.ts'
import { planFor, sourceFor, type Plan } from './plan.ts'
import { projectHeader } from './results-header.ts'
import { identityOf, Spending } from './spending.ts'

/** On a project: its owner. Global setup runs in a module graph of its own, so they meet here. */
const OWNER = Symbol.for('vitest-mlneedle/owner')
type Owned = TestProject & { [OWNER]?: RunOwner }

export const ownerOf = (project: TestProject): RunOwner | undefined => (project as Owned)[OWNER]

/** What the whole run has once, in the main process: the source that was checked, the models, the calls. */
export class RunOwner {
  /** By project name; `model` is null until it has files to run. */
  readonly models = new Map<string, { description: ModelDescription; model: Model | null }>()
  /** Where reports go. */
  readonly reports: string
  readonly #options: RunOptions
  readonly #vitest: Vitest
  readonly #callers = new Map<string, Caller>()
  readonly #identities = new Map<string, string | null>()
  #spending: Spending | null = null
  #planned: { source: PassageSource; plan: Plan } | null = null
  #server: CallServer | null = null

  constructor(options: RunOptions, vitest: Vitest) {
    this.#options = options
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
      const brief = new MlneedleError(error.message)
      brief.stack = `${brief.name}: ${brief.message}`
      throw brief
    }
  }

  async #start(project: TestProject): Promise<void> {
    const entry = this.models.get(project.name)
    if (!entry) return
    const { source, plan } = (this.#planned ??= this.#plan())
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
    const options = { ...this.#options, redis: null }
    project.provide('mlneedle', {
      options,
      plan,
      root,
      shard: this.#vitest.config.shard ?? null,
      filteredByName: this.#vitest.config.testNamePattern !== undefined,
      model: { id: project.name, provider: model.provider },
      address: this.#server.address,
      notCalled,
      header: projectHeader(project.name, model, options, plan, source),
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

  #plan(): { source: PassageSource; plan: Plan } {
    const source = sourceFor(this.#options, this.#vitest.config.root)
    for (const note of source.notes ?? []) this.#vitest.logger.log(`mlneedle: ${note}`)
    const plan = planFor(this.#options, source, 'mlneedle')
    checkPlan(plan, source, languages)
    try {
      mkdirSync(this.reports, { recursive: true })
      accessSync(this.reports, constants.W_OK)
    } catch (error) {
      throw new MlneedleError(
        `The reports cannot be written to ${this.reports} (${(error as NodeJS.ErrnoException).code}). ` +
          'Make the folder writable, or name another with `reports` or MLNEEDLE_REPORTS.',
      )
    }
    return { source, plan }
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
