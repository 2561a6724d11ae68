import { groupBy } from './order.ts'
import type { CaseResult, Results } from './schema.ts'

/** One model in one run: what is compared with another. */
export interface Contender {
  /** Where it comes from, for people: a file, or a baseline's name. */
  readonly name: string
  readonly model: string
  /** All of its run but the cases. */
  readonly run: Omit<Results, 'cases'>
  readonly cases: readonly CaseResult[]
}

/** A run's models, each a contender, in the run's order. */
export function contenders(name: string, results: Results): Contender[] {
  const { cases, ...run } = results
  const byModel = groupBy(cases, ({ model }) => model)
  return results.models.map(({ id }) => ({ name, model: id, run, cases: byModel.get(id) ?? [] }))
}
