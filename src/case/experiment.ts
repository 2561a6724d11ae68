import type { Control, Task } from '../task/task.ts'

/** The languages and kind of a case, before lengths, depths and items multiply it. */
export interface Shape {
  readonly needle: string
  /** A code, or `mixed`; null in controls. */
  readonly haystack: string | null
  readonly question: string
  /** Default: the run's instruction language. */
  readonly instruction?: string
  /** `qa`, `existence`, or one of the suite's own. Default: `qa`. */
  readonly task?: Task
  readonly control?: Control
  /** Default: true; false asks the absent twin. */
  readonly needlePresent?: boolean
}

/** What an experiment may draw on to say which shapes it wants. */
export interface ShapeContext {
  /** The run's languages, sorted. */
  readonly languages: readonly string[]
  /** The language that stays when another one varies. */
  readonly pivot: string
  /** Whether the run asks for every needle language in every haystack language. */
  readonly crossed: boolean
}

/** One question put to a model over a grid: a file in `suites/` holds one. */
export interface Experiment {
  /** A word for ids, reports and tags: letters, digits and `-`. */
  readonly name: string
  readonly shapes: (context: ShapeContext) => readonly Shape[]
}
