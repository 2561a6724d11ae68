import type { Control, Task } from '../task/task.ts'

/** Haystack language that stands for all of `mixedLanguages` by turns. */
export const MIXED = 'mixed'

/** One configuration: what one test asks a model. Plain data; two cases are the same if their ids are. */
export interface Case {
  readonly suite: string
  readonly experiment: string
  readonly task: Task
  readonly control: Control | null
  readonly needleLanguage: string
  /** A code, `mixed`, or null in controls. */
  readonly haystackLanguage: string | null
  /** Sorted codes of a mixed haystack; null otherwise. */
  readonly mixedLanguages: readonly string[] | null
  readonly questionLanguage: string
  readonly instructionLanguage: string
  /** Budget in tokens; null in controls. */
  readonly contextTokens: number | null
  /** Target depth, 0 to 1; null in controls. */
  readonly depth: number | null
  /** Id of the item in its source. */
  readonly item: string
  readonly repetition: number
  /** False: the absent twin. */
  readonly needlePresent: boolean
}
