/** What the page's script reads: plain data, written by pack.ts, read by client/unpack.ts. */
import type { Verdict } from '../../gate/types.ts'
import type { CaseResult, Results } from '../schema.ts'

/** Values of one field over rows: the different values, and which of them each row has. One value alone needs no list. */
export interface Column<T> {
  readonly values: readonly T[]
  readonly at: readonly number[]
}

/** Fields that contenders share when they were asked the same prompt. */
export interface PromptColumns {
  readonly rows: number
  /** Ids in order; each begins with that many characters of the id before it. */
  readonly idKept: readonly number[]
  readonly idRest: readonly string[]
  /** Which of the prompts of this id it is, by hash: 0 unless contenders were asked different ones. −1: never built. */
  readonly hash: Column<number>
  readonly task: Column<CaseResult['task']>
  readonly experiment: Column<string>
  readonly control: Column<CaseResult['control']>
  readonly needleLanguage: Column<string>
  readonly haystackLanguage: Column<string | null>
  readonly questionLanguage: Column<string>
  readonly instructionLanguage: Column<string>
  readonly item: Column<string>
  readonly contentUnit: Column<string>
  readonly needlePresent: Column<boolean>
  readonly depth: Column<number | null>
  readonly contextTokens: Column<number | null>
  readonly achievedDepth: Column<number | null>
  readonly promptTokens: Column<number | null>
  /** Places in {@link PageTexts}. */
  readonly question: Column<number>
  readonly gold: Column<number>
}

/** What one contender did, a row for each of its cases. */
export interface ResultColumns {
  readonly rows: number
  /** Row of {@link PromptColumns}, each less the one before it. */
  readonly prompt: readonly number[]
  readonly outcome: Column<CaseResult['outcome']>
  readonly answerLanguage: Column<string | null>
  readonly reason: Column<string | null>
  readonly durationMs: Column<number | null>
  readonly costUsd: Column<number | null>
  readonly outputTokens: Column<number | null>
  readonly cached: Column<boolean>
  /** Place in {@link PageTexts}; −1 where no call was answered. */
  readonly answer: Column<number>
}

/** What there is to say of a contender beside its cases. */
export interface PageContender {
  readonly name: string
  readonly model: string
  /** Says that it is no language model; null for language models. */
  readonly label: string | null
  readonly provider: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly returnedIds: readonly string[]
  /** Which of the page's runs it is from. */
  readonly run: number
  /** The provider reported no input tokens, so that it read the whole prompt is not verified. */
  readonly unverified: boolean
}

export type PageRun = Pick<
  Results,
  | 'suite'
  | 'runId'
  | 'startedAt'
  | 'complete'
  | 'planned'
  | 'filter'
  | 'preset'
  | 'tokenizer'
  | 'versions'
  | 'options'
  | 'items'
>

export interface PageData {
  readonly contenders: readonly PageContender[]
  readonly runs: readonly PageRun[]
  readonly verdicts: readonly Verdict[]
  /** Names in English of the languages there are, by code. */
  readonly languages: Readonly<Record<string, string>>
  /** Longest answer kept, in characters; longer ones are cut and say so. */
  readonly answerLimit: number
  readonly prompts: PromptColumns
  /** One for each contender. */
  readonly results: readonly ResultColumns[]
}

/** Questions, golds and answers: read only when somebody looks at cases. */
export interface PageTexts {
  readonly questions: readonly string[]
  readonly golds: readonly (readonly string[])[]
  readonly answers: readonly string[]
}
