import { groupBy } from './order.ts'
import type { CaseResult, Results } from './schema.ts'

/** What results say of a run, but its cases. `Omit` would lose the fields that are known among those that may be there. */
export type Run = {
  [K in keyof Results as string extends K ? never : K extends 'cases' ? never : K]: Results[K]
}

/** One model in one run: what is compared with another. */
export interface Contender {
  /** Where it comes from, for people: a file, or a baseline's name. */
  readonly name: string
  readonly model: string
  /** All of its run but the cases. */
  readonly run: Run
  readonly cases: readonly CaseResult[]
}

/** A run's models, each a contender, in the run's order. */
export function contenders(name: string, results: Results): Contender[] {
  const { cases, ...run } = results
  const byModel = groupBy(cases, ({ model }) => model)
  return results.models.map(({ id }) => ({ name, model: id, run, cases: byModel.get(id) ?? [] }))
}
