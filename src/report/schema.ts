/** The results file, as scripts may rely on it. Unknown fields are kept, so that a newer file can be read. */
import { z } from 'zod'

const nullable = <T extends z.ZodType>(type: T) => type.nullable()
const count = z.number().int().nonnegative()

export const outcomeSchema = z.enum([
  'correct',
  'wrong',
  'abstained',
  'invented',
  'refused',
  'cut-output',
  'error',
  'cut-input',
])

export const caseResultSchema = z.looseObject({
  /** Readable and stable over runs and machines; `mlneedle prompt ID` rebuilds the prompt. Unique together with `model`. */
  id: z.string().min(1),
  model: z.string().min(1),
  /** `qa`, `existence`, or a task of the suite's own. */
  task: z.string().min(1),
  experiment: z.string().min(1),
  control: nullable(z.enum(['needle-alone', 'closed-book'])),
  needleLanguage: z.string(),
  /** A language code, or `mixed`; null in controls, which have no haystack. */
  haystackLanguage: nullable(z.string()),
  /** The languages of a mixed haystack, sorted; null otherwise. */
  mixedLanguages: nullable(z.array(z.string())),
  questionLanguage: z.string(),
  instructionLanguage: z.string(),
  item: z.string(),
  contentUnit: z.string(),
  repetition: count,
  needlePresent: z.boolean(),
  /** Asked-for share of the haystack's tokens before the needle, 0 to 1; null in controls. */
  depth: nullable(z.number().min(0).max(1)),
  achievedDepth: nullable(z.number().min(0).max(1)),
  /** Asked-for budget: prompt, chat template and answer together; null in controls. */
  contextTokens: nullable(count),
  /** Tokens of the prompt's text in the run's tokenizer, measured. */
  promptTokens: nullable(count),
  /** Tokens held back for the chat template and the answer. */
  reservedTokens: nullable(count),
  /** Tokens of the prompt as the provider counted them; null when it did not say. */
  reportedTokens: nullable(count),
  /** Part of them that the provider had in its cache; null when it did not say. */
  cachedTokens: nullable(count).default(null),
  /** Tokens of the answer as the provider counted them, hidden reasoning included. */
  outputTokens: nullable(count).default(null),
  /** Part of those that was hidden reasoning. */
  reasoningTokens: nullable(count).default(null),
  /** Passages in the prompt, the needle or its twin included. */
  passages: nullable(count),
  characters: nullable(count),
  /** Tokens of the absent twin's passage minus the needle's. */
  twinTokenDifference: nullable(z.number().int()),
  /** Share of the question's words (characters pairs where words are not spaced) that stand in the needle, 0 to 1. */
  questionOverlap: nullable(z.number().min(0).max(1)),
  outcome: outcomeSchema,
  score: nullable(z.union([z.literal(0), z.literal(1)])),
  exactMatch: nullable(z.union([z.literal(0), z.literal(1)])),
  f1: nullable(z.number().min(0).max(1)),
  /** The model's text, untrusted, its first 65,536 characters (all of it was scored); null when no call was answered. */
  answer: nullable(z.string()),
  gold: z.array(z.string()),
  question: z.string(),
  answerLanguage: nullable(z.string()),
  finishReason: nullable(z.string()),
  /** Why there is no score: set when `outcome` is `error` or `cut-input`. */
  reason: nullable(z.string()),
  promptSha256: nullable(z.string()),
  durationMs: nullable(z.number().nonnegative()),
  /** What the answer cost when it was paid for; null when price or usage is not known. */
  costUsd: nullable(z.number().nonnegative()),
  /** Whether it was kept from an earlier call: nothing was paid for it in this run. */
  cached: z.boolean(),
  attempts: count,
})

export const resultsSchema = z.looseObject({
  schema: z.literal('mlneedle/results@1'),
  suite: z.string(),
  runId: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  /** Whether every planned case has a result. */
  complete: z.boolean(),
  /** Cases planned in this run, after filters. */
  planned: count,
  /** What narrowed the run (`--tags-filter`, `-t`, `--project`, a file list), as given; null when nothing did. */
  filter: nullable(z.string()),
  preset: z.string(),
  tokenizer: z.string(),
  versions: z.looseObject({
    tool: z.string(),
    scorer: z.string(),
    /** `source/language` → SHA-256 of what prompts are made from. */
    data: z.record(z.string(), z.string()),
  }),
  /** Of languages that the suite brings: code → name in English. */
  languages: z.record(z.string(), z.string()).optional(),
  /** The options that shape prompts, enough to rebuild any of them. */
  options: z.record(z.string(), z.unknown()),
  /** How many items the source has, how many may be used, and why the others may not: reason → count. */
  items: z.looseObject({
    total: nullable(count),
    used: count,
    allowed: nullable(count),
    leftOut: z.record(z.string(), count),
    /** What was mended in the data or left out of the haystacks, in words. */
    notes: z.array(z.string()).default([]),
  }),
  models: z.array(
    z.looseObject({
      id: z.string(),
      provider: z.string(),
      /** Plain words for reports on what is no language model (`lexical`, `simulated`); null otherwise. */
      label: nullable(z.string()),
      parameters: z.record(z.string(), z.unknown()),
      /** Model ids that the provider said answered. */
      returnedIds: z.array(z.string()),
    }),
  ),
  cases: z.array(caseResultSchema),
})

export type CaseResult = z.infer<typeof caseResultSchema>
export type Results = z.infer<typeof resultsSchema>
