/** What the main process and the workers tell each other through Vitest. */
import type { Shard } from './case/shard.ts'
import type { ModelDescription } from './model/model.ts'
import type { RunOptions } from './options.ts'
import type { Plan } from './plan.ts'
import type { ProjectHeader } from './results-header.ts'
import type { CaseResult } from './report/schema.ts'

/** What the main process found out of a suite. */
export interface ProvidedSuite {
  /** Those of the run with the suite's own among them. */
  readonly options: RunOptions
  readonly plan: Plan
  readonly header: ProjectHeader
}

/** Given to every worker of a model's project. Plain data: it is cloned. */
export interface ProvidedRun {
  /** By name: those whose files are to be run, made once, in the main process; or why one cannot be planned. */
  readonly suites: Readonly<Record<string, ProvidedSuite | { readonly fault: string }>>
  /** Folder that relative paths start from. */
  readonly root: string
  /** The part of every file's cases that this machine runs; null: all. */
  readonly shard: Shard | null
  /** Whether `-t` leaves out cases by their names, after the file has said how many it has. */
  readonly filteredByName: boolean
  readonly model: { readonly id: string; readonly provider: ModelDescription['provider'] }
  /** Where the main process takes calls. */
  readonly address: string
  /** Why the model is not called in this run (a paid model that was not asked for); null when it is. */
  readonly notCalled: string | null
}

/** On a test's meta from collection on: what is planned. */
export interface PlannedCase {
  readonly id: string
  /** On the first test of a file: what results say of its run, so that a merge of shards knows it too. */
  readonly header?: ProjectHeader
  /** On the first test of a file: how many cases the file has over all shards. */
  readonly ofFile?: number
}

/** What a case came to, on its test's meta when it has been run. */
export type MeasuredCase = CaseResult & { readonly returnedModel?: string | null }

declare module 'vitest' {
  export interface ProvidedContext {
    mlneedle: ProvidedRun
  }
  interface TaskMeta {
    mlneedle?: PlannedCase & { result?: MeasuredCase }
  }
}
