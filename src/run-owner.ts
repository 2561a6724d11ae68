import type { TestProject } from 'vitest/node'
import { Caller, type CallResult } from './call/caller.ts'
import type { Call } from './call/protocol.ts'
import { CallServer } from './call/server.ts'
import { checkPlan } from './check-plan.ts'
import { openSource } from './haystack/open.ts'
import type { PassageSource } from './haystack/source.ts'
import { languages } from '../haystacks/languages/index.ts'
import type { Model, ModelDescription } from './model/model.ts'
import { createModel } from './model/registry.ts'
import type { SimulatedModel, TruthInput } from './model/simulated/simulated.ts'
import type { RunOptions } from './options.ts'
import { planFor, type Plan } from './plan.ts'

/** On a project: its owner. Global setup runs in a module graph of its own, so they meet here. */
const OWNER = Symbol.for('vitest-mlneedle/owner')
type Owned = TestProject & { [OWNER]?: RunOwner }

export const ownerOf = (project: TestProject): RunOwner | undefined => (project as Owned)[OWNER]

/** What the whole run has once, in the main process: the source that was checked, the models, the calls. */
export class RunOwner {
  /** The source and plan of this run, once a project has started. */
  planned: { source: PassageSource; plan: Plan } | null = null
  readonly models = new Map<string, { description: ModelDescription; model: Model | null }>()
  readonly #options: RunOptions
  readonly #root: string
  readonly #watch: boolean
  readonly #callers = new Map<string, Caller>()
  #server: CallServer | null = null

  constructor(options: RunOptions, root: string, watch: boolean) {
    this.#options = options
    this.#root = root
    this.#watch = watch
  }

  /** Takes a model's project on; nothing happens until it has files to run. */
  own(project: TestProject, description: ModelDescription): void {
    ;(project as Owned)[OWNER] = this
    this.models.set(project.name, { description, model: null })
    project.vitest.onClose(() => this.close())
  }

  /**
   * Makes ready to run a model: checks that the plan can be met, then the model's
   * description, client and key, before any call.
   *
   * @throws MlneedleError, ModelError
   */
  async start(project: TestProject): Promise<void> {
    try {
      await this.#start(project)
    } catch (error) {
      // The message says where the fault lies; a stack would only say that we found it.
      if (error instanceof Error) error.stack = `${error.name}: ${error.message}`
      throw error
    }
  }

  async #start(project: TestProject): Promise<void> {
    const entry = this.models.get(project.name)
    if (!entry) return
    this.planned ??= this.#plan()
    if (!this.#server) {
      this.#server = new CallServer((call) => this.#answer(call))
      await this.#server.listen()
    }
    const model = await createModel(entry.description, process.env, this.#root)
    entry.model = model
    this.#callers.set(project.name, new Caller(model, this.#options))
    const notCalled =
      this.#watch && model.paid && !this.#options.watchPaid
        ? `${project.name} costs money and is not called in watch mode, at every save; \`watchPaid: true\` allows it`
        : null
    project.provide('mlneedle', {
      options: this.#options,
      plan: this.planned.plan,
      root: this.#root,
      model: { id: project.name, provider: model.provider },
      address: this.#server.address,
      notCalled,
    })
  }

  async close(): Promise<void> {
    const callers = [...this.#callers.values()]
    this.#callers.clear()
    await Promise.all(callers.map((caller) => caller.close()))
    await this.#server?.close()
    this.#server = null
  }

  #plan(): { source: PassageSource; plan: Plan } {
    const source = openSource(this.#options.source, this.#options.seed, this.#root)
    const plan = planFor(this.#options, source, 'mlneedle')
    checkPlan(plan, source, languages)
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
    if (call.truth && model.provider === 'simulated')
      (model as SimulatedModel).expect(call.truth.sha256, call.truth.truth as TruthInput)
    return caller.call(call.request)
  }
}
