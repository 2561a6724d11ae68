import type { Judged } from '../gate/types.ts'
import type { Baseline } from './baseline.ts'
import type { Contender } from './contender.ts'

/** A model of a run, as the gate takes it. */
export function judgedContender({ name, model, run, cases }: Contender): Judged {
  const { runId, startedAt, complete, filter, tokenizer, versions, options, models } = run
  const returnedIds = models.find(({ id }) => id === model)?.returnedIds ?? []
  return {
    side: { name, model, runId, startedAt, returnedIds },
    cases,
    complete,
    filter,
    tokenizer,
    versions,
    options,
  }
}

/** A baseline's file, as the gate takes it. */
export function judgedBaseline({ name, model, runId, startedAt, cases, ...header }: Baseline): Judged {
  const { complete, filter, tokenizer, versions, options } = header
  return {
    side: { name, model: model.id, runId, startedAt, returnedIds: model.returnedIds },
    cases,
    complete,
    filter,
    tokenizer,
    versions,
    options,
  }
}
