/** What a suite's definition, `suites/<name>/suite.ts`, imports. It is loaded without Vitest too. */
import type { SuiteDefinition } from './types.ts'

/**
 * A suite of one's own: languages, data, tasks and options, exported as default from
 * `suites/<name>/suite.ts`. The test files in the same folder call `defineExperiment` as in any suite.
 * It is checked when it is loaded, and what is wrong with it is told with the file's name.
 */
export const defineSuite = (definition: SuiteDefinition): SuiteDefinition => definition

export { defineLanguage } from './language.ts'
export type {
  AnswerContext,
  DataContext,
  OwnLanguage,
  OwnScore,
  OwnTask,
  SuiteDefinition,
  SuiteOptions,
} from './types.ts'
export type { DataItem, DataPassage, OwnData, Texts } from '../haystack/own-data.ts'
export type { Language } from '../language/language.ts'
export type { GoldByLanguage, Outcome, Score } from '../score/types.ts'
export type { TaskWording } from '../task/task.ts'
