import type { GoldByLanguage } from '../haystack/source.ts'
import type { BuiltInTask } from '../task/task.ts'

/**
 * What a model did in a case, or why there is nothing to say of it.
 *
 * Model behaviour: `correct` scores 1, all others 0. With the needle present:
 * `wrong`, `abstained` (said none), with it absent: `invented` (gave an answer;
 * saying none is `correct`). In both: `refused`, `cut-output`; and `wrong` for
 * an answer that says nothing at all, or neither yes nor no where that was asked.
 * Infrastructure: `error`, `cut-input`; no score, counted in coverage.
 */
export type Outcome =
  | 'correct'
  | 'wrong'
  | 'abstained'
  | 'invented'
  | 'refused'
  | 'cut-output'
  | 'error'
  | 'cut-input'

export type { GoldByLanguage }

export interface ScoreInput {
  readonly task: BuiltInTask
  /** The model's text as it came, `<think>` blocks included. */
  readonly answer: string
  readonly gold: GoldByLanguage
  /** The languages an answer may be in; the first is the question's. Their rules of case, marks, articles and their "none" apply. */
  readonly languages: readonly string[]
  readonly needlePresent: boolean
  /** Whether the model stopped at its output limit. */
  readonly cut: boolean
  /** Whether the provider itself said the model refused. */
  readonly refused: boolean
}

export interface Score {
  readonly outcome: Outcome
  /** 1 or 0; null for infrastructure outcomes. */
  readonly score: 0 | 1 | null
  /** Language of the gold that was found; null when none was. */
  readonly answerLanguage: string | null
  /** MLQA's exact match with the best gold, 0 or 1; null where it has no meaning (absent twin, existence). */
  readonly exactMatch: 0 | 1 | null
  /** MLQA's token F1 with the best gold, 0 to 1; null as above. */
  readonly f1: number | null
}

/** Whether an outcome says something of the model; the others say something of the infrastructure, and have no score. */
export const isMeasured = (outcome: Outcome): boolean => outcome !== 'error' && outcome !== 'cut-input'
