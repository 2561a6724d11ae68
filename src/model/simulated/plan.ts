import { z } from 'zod'
import type { Truth } from './truth.ts'

const probability = z.number().min(0).max(1)
const byNumber = z
  .record(z.string().regex(/^\d+(\.\d+)?$/, 'expected numbers as keys'), probability)
  .default({})
const byName = z.record(z.string(), probability).default({})

/** What is planted; `options` of the provider `simulated`. */
export const planSchema = z
  .strictObject({
    /** Two models with one seed draw the same numbers, so that the less able one errs where the other does, and elsewhere. */
    seed: z.union([z.string(), z.number()]).default(0),
    /** Probability of a right answer with the needle present. */
    accuracy: probability.default(1),
    /** By depth in percent; linear between the depths listed, constant beyond. */
    byDepth: byNumber,
    /** By context length in tokens; linear in the logarithm between the lengths listed, constant beyond. */
    byLength: byNumber,
    /** By the needle's language. */
    byLanguage: byName,
    byHaystackLanguage: byName,
    byQuestionLanguage: byName,
    /** Single cells: the first whose every field agrees with the case decides alone. Depth in percent. */
    cells: z
      .array(
        z.strictObject({
          depth: z.number().min(0).max(100).optional(),
          length: z.number().positive().optional(),
          language: z.string().optional(),
          haystackLanguage: z.string().optional(),
          questionLanguage: z.string().optional(),
          accuracy: probability,
        }),
      )
      .default([]),
    /** Of the misses in `qa` with the needle present, the share that says none; the others are wrong. */
    abstention: probability.default(0.5),
    /** Probability of an answer where there is no needle. */
    invention: probability.default(0),
    /** In place of `accuracy` when the needle stands alone. Default: `accuracy`. */
    needleAlone: probability.optional(),
    /** Probability of a right answer without any passage; else none is said. */
    closedBook: probability.default(0),
    /** Probability that a case is refused. */
    refusalRate: probability.default(0),
    /** Probability that a case's answer stops at the output limit before it is given. */
    cutRate: probability.default(0),
    /** Probability that one attempt fails. */
    errorRate: probability.default(0),
    /**
     * How attempts fail, with weights: an HTTP status, `429-later` (with a `Retry-After` of a tenth of a second or a second),
     * `cut-body`, `not-json`, `no-choices` or `disconnect`; `wrong-usage` is a right answer with counts that are none.
     */
    statusMix: z
      .record(
        z.union([
          z.string().regex(/^[45]\d\d$/),
          z.enum(['429-later', 'cut-body', 'not-json', 'no-choices', 'disconnect', 'wrong-usage']),
        ]),
        z.number().nonnegative(),
      )
      .default({ 429: 1, 500: 1 }),
    /** Probability that one attempt is never answered. */
    hangRate: probability.default(0),
    /** Milliseconds before an answer, or the bounds of them. */
    latencyMs: z
      .union([z.number().nonnegative(), z.tuple([z.number().nonnegative(), z.number().nonnegative()])])
      .default(0),
    /** Tokens the server reads; of longer prompts it silently drops the rest, and so reports. Null: all. */
    inputLimit: z.number().int().positive().nullable().default(null),
  })
  .refine(
    ({ accuracy, byDepth, byLength, byLanguage, byHaystackLanguage, byQuestionLanguage }) =>
      accuracy > 0 ||
      [byDepth, byLength, byLanguage, byHaystackLanguage, byQuestionLanguage].every(
        (t) => Object.keys(t).length === 0,
      ),
    'tables are relative to accuracy, which must then be above 0',
  )
  .refine(
    ({ errorRate, statusMix }) => errorRate === 0 || Object.values(statusMix).some((weight) => weight > 0),
    'statusMix needs a weight above 0',
  )

export type Plan = z.output<typeof planSchema>

/**
 * Probability of a right answer, given that one is given.
 *
 * Needle present: a cell that agrees decides alone; else
 * p = a × ∏(table's value ÷ accuracy) over the tables that have the case, at
 * most 1, with a = accuracy (`needleAlone` for that control). Absent: 1 − invention.
 */
export function answerProbability(plan: Plan, truth: Truth): number {
  if (truth.control === 'closed-book') return plan.closedBook
  if (!truth.needlePresent) return 1 - plan.invention
  const cell = plan.cells.find(
    ({ depth, length, language, haystackLanguage, questionLanguage }) =>
      (depth === undefined || (truth.depth !== null && Math.abs(truth.depth * 100 - depth) < 1e-6)) &&
      (length === undefined || length === truth.contextTokens) &&
      (language === undefined || language === truth.needleLanguage) &&
      (haystackLanguage === undefined || haystackLanguage === truth.haystackLanguage) &&
      (questionLanguage === undefined || questionLanguage === truth.questionLanguage),
  )
  if (cell) return cell.accuracy
  const values = [
    truth.depth === null ? null : between(plan.byDepth, truth.depth * 100, (x) => x),
    truth.contextTokens === null
      ? null
      : between(plan.byLength, truth.contextTokens, (x) => Math.log(Math.max(x, 1))),
    plan.byLanguage[truth.needleLanguage] ?? null,
    truth.haystackLanguage === null ? null : (plan.byHaystackLanguage[truth.haystackLanguage] ?? null),
    plan.byQuestionLanguage[truth.questionLanguage] ?? null,
  ]
  const base = truth.control === 'needle-alone' ? (plan.needleAlone ?? plan.accuracy) : plan.accuracy
  const p = values.reduce<number>(
    (product, value) => (value === null ? product : (product * value) / plan.accuracy),
    base,
  )
  return Math.min(1, p)
}

/**
 * Probability that the case scores `correct`, among those that get an answer: what a map should show.
 * A refused or cut answer scores 0, an error has no score.
 */
export const plantedProbability = (plan: Plan, truth: Truth): number =>
  (1 - plan.refusalRate) * (1 - plan.cutRate) * answerProbability(plan, truth)

/** The table's value at x, linear on `scale` between its entries, constant beyond them; null when it has none. */
function between(
  table: Readonly<Record<string, number>>,
  x: number,
  scale: (x: number) => number,
): number | null {
  const points = Object.entries(table)
    .map(([key, value]) => ({ at: Number(key), value }))
    .toSorted((a, b) => a.at - b.at)
  const above = points.findIndex(({ at }) => at >= x)
  const right = above < 0 ? points.at(-1) : points[above]
  if (!right) return null
  const left = above > 0 ? points[above - 1] : undefined
  if (!left || right.at === x) return right.value
  const share = (scale(x) - scale(left.at)) / (scale(right.at) - scale(left.at))
  return left.value + share * (right.value - left.value)
}
