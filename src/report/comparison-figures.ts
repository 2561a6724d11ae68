import { wasMeasured } from '../gate/pair.ts'
import { median } from '../median.ts'
import { effectiveLength, type LengthPoint } from '../statistics/effective-length.ts'
import { unitMean, type UnitMean } from './baseline-summary.ts'
import type { Contender } from './contender.ts'
import { compareLanguage, groupBy, sorted } from './order.ts'
import { plannedFor } from './planned.ts'
import type { CaseResult } from './schema.ts'

/** Share of the accuracy with the needle alone that counts as holding up (NoLiMa, arXiv 2502.05167). */
export const EFFECTIVE_SHARE = 0.85

/** What a contender is and what it reached, over the cases that all contenders measured. */
export interface ContenderFigures {
  /** What tables call it: A is the reference. */
  readonly letter: string
  readonly name: string
  readonly model: string
  /** Says that it is no language model; null for language models. */
  readonly label: string | null
  readonly runId: string
  readonly startedAt: string
  readonly complete: boolean
  readonly filter: string | null
  /** False for a baseline whose answers were not kept beside it. */
  readonly answersKept: boolean
  /** All its own cases, controls included. */
  readonly coverage: {
    readonly planned: number
    readonly measured: number
    readonly errors: number
    readonly cutInput: number
  }
  readonly sensitivity: UnitMean | null
  readonly specificity: UnitMean | null
  /** Without what it refused, or what was cut at the output limit; these score 0 above. */
  readonly answered: { readonly sensitivity: UnitMean | null; readonly specificity: UnitMean | null }
  readonly refused: number
  readonly cutOutput: number
  /** Mean cost of an answer; null when it is not known of all. */
  readonly costUsd: number | null
  /** Median milliseconds of an answer; null when not known. */
  readonly medianMs: number | null
  /** Over all languages, then by language. */
  readonly effective: readonly EffectiveLength[]
}

/** Longest length up to which the needle is found nearly as well as alone. */
export interface EffectiveLength {
  /** Language of needle and question; null: over all. */
  readonly language: string | null
  /** Accuracy with the needle alone. */
  readonly alone: UnitMean
  readonly points: readonly LengthPoint[]
  /** Null when even the shortest length falls short. */
  readonly tokens: number | null
}

/**
 * A contender's figures.
 * @param common its cases that all contenders measured, controls left out
 * @param controls its controls that all contenders measured
 */
export function figuresOf(
  { name, model, run, cases }: Contender,
  letter: string,
  common: readonly CaseResult[],
  controls: readonly CaseResult[],
): ContenderFigures {
  const answered = common.filter(({ outcome }) => outcome !== 'refused' && outcome !== 'cut-output')
  const costs = common.flatMap(({ costUsd }) => costUsd ?? [])
  const times = common.flatMap(({ durationMs }) => durationMs ?? [])
  const counted = (outcome: CaseResult['outcome'], own: readonly CaseResult[]) =>
    own.filter((result) => result.outcome === outcome).length
  return {
    letter,
    name,
    model,
    label: run.models.find(({ id }) => id === model)?.label ?? null,
    runId: run.runId,
    startedAt: run.startedAt,
    complete: run.complete,
    filter: run.filter,
    answersKept:
      cases.length === 0 || cases.some(({ answer, question }) => answer !== null || question !== ''),
    coverage: {
      planned: plannedFor(run, cases.length),
      measured: cases.filter(wasMeasured).length,
      errors: counted('error', cases),
      cutInput: counted('cut-input', cases),
    },
    ...measures(common),
    answered: measures(answered),
    refused: counted('refused', common),
    cutOutput: counted('cut-output', common),
    costUsd:
      costs.length === common.length && costs.length > 0
        ? costs.reduce((sum, cost) => sum + cost, 0) / costs.length
        : null,
    medianMs: times.length > 0 ? median(times) : null,
    effective: effectiveLengths(common, controls),
  }
}

const measures = (cases: readonly CaseResult[]) => ({
  sensitivity: unitMean(cases.filter(({ needlePresent }) => needlePresent)),
  specificity: unitMean(cases.filter(({ needlePresent }) => !needlePresent)),
})

/** What a control without a haystack and a case with one have in common: the same question about the same needle. */
const questionOf = ({ task, item, needleLanguage, questionLanguage, instructionLanguage }: CaseResult) =>
  JSON.stringify([task, item, needleLanguage, questionLanguage, instructionLanguage])

function effectiveLengths(common: readonly CaseResult[], controls: readonly CaseResult[]): EffectiveLength[] {
  const alone = controls.filter(({ control, needlePresent }) => control === 'needle-alone' && needlePresent)
  const asked = new Set(alone.map(questionOf))
  const within = common.filter((result) => result.needlePresent && asked.has(questionOf(result)))
  const languages = sorted(
    within.map(({ questionLanguage }) => questionLanguage),
    compareLanguage,
  )
  return [null, ...languages].flatMap((language) => {
    const own = (cases: readonly CaseResult[]) =>
      cases.filter(({ questionLanguage }) => language === null || questionLanguage === language)
    const mean = unitMean(own(alone))
    const lengths = groupBy(own(within), ({ contextTokens }) => String(contextTokens ?? ''))
    if (mean === null || lengths.size === 0) return []
    const points = [...lengths]
      .filter(([tokens]) => tokens !== '')
      .map(([tokens, cases]) => ({ contextTokens: Number(tokens), accuracy: unitMean(cases)?.value ?? 0 }))
      .toSorted((a, b) => a.contextTokens - b.contextTokens)
    return [{ language, alone: mean, points, tokens: effectiveLength(points, mean.value, EFFECTIVE_SHARE) }]
  })
}
