import type { Control, Task, TaskPrompts } from '../task/task.ts'
import type { OwnData } from '../haystack/own-data.ts'
import type { Language, Numerals, PromptStrings, ScoringRules, Statements } from '../language/language.ts'
import type { MlneedleOptions } from '../options.ts'
import type { GoldByLanguage, Outcome, Score } from '../score/types.ts'

/** Options that a suite may set for itself; the others concern the whole run. */
export const suiteOptionNames = [
  'source',
  'prose',
  'languages',
  'pivot',
  'crossed',
  'lengths',
  'depths',
  'items',
  'repetitions',
  'seed',
  'tokenizer',
  'equal',
  'hardDistractors',
  'instructionLanguage',
  'offerNone',
  'questionPosition',
  'roles',
  'temperature',
  'answerTokens',
  'templateTokens',
  'bustCache',
  'strict',
] as const satisfies readonly (keyof MlneedleOptions)[]

export type SuiteOptions = Pick<MlneedleOptions, (typeof suiteOptionNames)[number]>

/**
 * A language of one's own: what the tool must know to ask in it and to score an
 * answer in it. What has a default may be left out.
 */
export interface OwnLanguage
  extends
    Pick<Language, 'code' | 'englishName' | 'ownName'>,
    Partial<Pick<Language, 'direction' | 'spaced' | 'plural'>> {
  /** ISO 15924 code of the script that the texts are written in: `Latn`, `Hebr`, `Jpan`. */
  readonly script: string
  /** Default: ASCII digits, thousands parted by a comma from four digits on. */
  readonly numerals?: Partial<Numerals>
  /** Default: no articles, nothing folded but case. */
  readonly scoring?: Partial<ScoringRules>
  readonly statements: Statements
  readonly prompt: PromptStrings
}

/** What a scorer of one's own may look at beside the answer. */
export interface AnswerContext {
  readonly task: Task
  readonly control: Control | null
  /** Right answers by language, in all languages of the data. */
  readonly gold: GoldByLanguage
  readonly needlePresent: boolean
  readonly questionLanguage: string
  readonly instructionLanguage: string
  readonly needleLanguage: string
  /** A code, or `mixed`; null in controls. */
  readonly haystackLanguage: string | null
  /** Whether the model stopped at its output limit. */
  readonly cut: boolean
  /** Whether the provider itself said that the model refused. */
  readonly refused: boolean
  /** The tool's own scorer, as for `qa`, on this answer or another text, such as a part of it. */
  score(answer?: string): Score
}

/** What a scorer of one's own says: an outcome, or one with what else is known. */
export type OwnScore =
  | Outcome
  | (Pick<Score, 'outcome'> & Partial<Pick<Score, 'answerLanguage' | 'exactMatch' | 'f1'>>)

/** A task of a suite's own: what is said around passages and question, and what an answer is worth. */
export interface OwnTask extends TaskPrompts {
  /**
   * What an answer is worth: `correct`, `wrong`, `refused`, `cut-output`; with the needle present `abstained`,
   * with it absent `invented` (an answer, where none was right). Pure, and quick. `answer` is the model's text
   * without `<think>` blocks. Default: the scorer of `qa`.
   */
  readonly score?: (answer: string, context: AnswerContext) => OwnScore
}

/** What a data function is told. */
export interface DataContext {
  /** The run's `seed`: all that data made at random may depend on. */
  readonly seed: string
}

/** What `suites/<name>/suite.ts` exports as default: what its experiments draw on beside the tool's own. */
export interface SuiteDefinition {
  /**
   * Options of this suite alone. They go before those of vitest.config; a preset (`--mode`) goes before them, and
   * an environment variable before all. A suite with `data` has no `source`, `prose`, `languages`, `pivot` and `items`
   * from vitest.config, which speak of another source: it asks in all languages of its data, and all its items up to
   * the default's 24.
   */
  readonly options?: SuiteOptions
  /** Languages beside the bundled ones; one with the code of a bundled language takes its place. */
  readonly languages?: readonly OwnLanguage[]
  /** Needles, questions and haystack in place of the options' `source`: themselves, or a function that makes the same ones at every call. */
  readonly data?: OwnData | ((context: DataContext) => OwnData)
  /** Tasks by name (letters, digits and `-`), for `task` in the shapes of experiments. */
  readonly tasks?: Readonly<Record<string, OwnTask>>
}
