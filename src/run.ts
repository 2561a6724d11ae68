/** What the main process and the workers tell each other through Vitest. */
import type { ModelDescription } from './model/model.ts'
import type { Plan } from './plan.ts'
import type { RunOptions } from './options.ts'
import type { CaseResult } from './report/schema.ts'

/** Given to every worker of a model's project. Plain data: it is cloned. */
export interface ProvidedRun {
  readonly options: RunOptions
  /** Made once, in the main process; `suite` is each test file's own. */
  readonly plan: Plan
  /** Folder that relative paths start from. */
  readonly root: string
  readonly model: { readonly id: string; readonly provider: ModelDescription['provider'] }
  /** Where the main process takes calls; null when it makes none. */
  readonly address: string | null
  /** Why the model is not called in this run (a paid model in watch mode); null when it is. */
  readonly notCalled: string | null
}

/** On a test's meta from collection on: what is planned. */
export interface PlannedCase {
  readonly id: string
  readonly experiment: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    mlneedle: ProvidedRun
  }
  interface TaskMeta {
    /** Set at collection; `result` when the case has been run. */
    mlneedle?: PlannedCase & { result?: CaseResult }
  }
}
