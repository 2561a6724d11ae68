/** What vitest.config.ts and scripts import. Test files import `vitest-mlneedle/suite`. */
export { mlneedle } from './plugin.ts'
export type { MlneedleOptions } from './options.ts'
export { caseResultSchema, resultsSchema } from './report/schema.ts'
export type { CaseResult, Results } from './report/schema.ts'
export { verdictsSchema } from './report/verdict-schema.ts'
export type { Verdicts } from './report/verdict-schema.ts'
export { ModelError } from './model/model.ts'
export type {
  CreateModel,
  FinishReason,
  Message,
  Model,
  ModelDescription,
  ModelErrorCode,
  ModelRequest,
  ModelResponse,
  Usage,
} from './model/model.ts'
