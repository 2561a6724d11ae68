/** `verdict.json`, as scripts may rely on it. Unknown fields are kept, so that a newer file can be read. */
import { z } from 'zod'
import type { Verdict } from '../gate/types.ts'

const share = z.number().min(0).max(1)
const change = z.number().min(-1).max(1)
const count = z.number().int().nonnegative()
const exitCode = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const word = z.enum(['pass', 'regressed', 'inconclusive'])
const measure = z.enum(['sensitivity', 'specificity'])

const answered = z.looseObject({ cases: count, accuracy: share.nullable() })

const comparison = z.looseObject({
  measure,
  units: count,
  cases: count,
  baseline: share,
  candidate: share,
  difference: change,
  low: change,
  high: change,
  lost: count,
  gained: count,
  answered: z.looseObject({ baseline: answered, candidate: answered }),
  p: share,
  adjustedP: share,
})

const side = z.looseObject({
  name: z.string(),
  model: z.string(),
  runId: z.string(),
  startedAt: z.string(),
  returnedIds: z.array(z.string()),
})

/** One candidate's verdict. What each field means is said where `Verdict` is declared. */
export const verdictSchema = z.looseObject({
  schema: z.literal('mlneedle/verdict@1'),
  suite: z.string(),
  verdict: z.enum([...word.options, 'could-not-judge']),
  exitCode,
  reasons: z.array(z.string()),
  notes: z.array(z.string()),
  baseline: side,
  candidate: side,
  options: z.looseObject({
    minDrop: share,
    alpha: share,
    coverage: share,
    perLanguage: z.boolean(),
    onInconclusive: z.enum(['fail', 'pass']),
    absolute: z.looseObject({ accuracy: share.nullable(), invention: share.nullable() }),
  }),
  coverage: z.looseObject({
    expected: count,
    paired: count,
    share,
    byLanguage: z.record(z.string(), share),
    byLength: z.record(z.string(), share),
    byMeasure: z.partialRecord(measure, share),
  }),
  leftOut: z.looseObject({
    'missing-in-candidate': count,
    'beyond-baseline': count,
    'other-prompt': count,
    'unknown-prompt': count,
    'not-measured-in-baseline': count,
    'not-measured-in-candidate': count,
  }),
  hypotheses: z.array(
    comparison.extend({
      language: z.string().nullable(),
      verdict: word,
      unitsToSettle: count.nullable(),
    }),
  ),
  places: z.array(
    comparison.extend({
      kind: z.enum(['language', 'depth', 'length', 'language-depth']),
      language: z.string().nullable(),
      depth: share.nullable(),
      contextTokens: count.nullable(),
      dropped: z.boolean(),
    }),
  ),
  floors: z.array(
    z.looseObject({
      measure,
      language: z.string(),
      contextTokens: count,
      units: count,
      cases: count,
      value: share,
      low: share,
      high: share,
      floor: share,
      verdict: word,
    }),
  ),
}) satisfies z.ZodType<Verdict>

/** The file: a verdict for each model that was gated, and the exit code of all together. */
export const verdictsSchema = z.looseObject({
  schema: z.literal('mlneedle/verdicts@1'),
  exitCode,
  /** Why there is no verdict at all; absent where there is. */
  reason: z.string().optional(),
  verdicts: z.array(verdictSchema),
})

export type Verdicts = z.infer<typeof verdictsSchema>
