import { median } from '../median.ts'
import { isMeasured } from '../score/types.ts'
import { effectiveSize, wilsonInterval } from '../statistics/wilson.ts'
import type { CaseResult } from './schema.ts'

/** A share with its 95% interval, 0 to 1; `value` is null when there is no case to take it from. */
export interface Rate {
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** What some cases add up to, all with the needle present or all with it absent. */
export interface Tally {
  /** Cases with a score: the denominator. Errors and cut input are not in it. */
  readonly n: number
  /** Right answers: the gold, or "none" where the needle is absent. */
  readonly correct: number
  /** correct ÷ n; null when n is 0. */
  readonly accuracy: number | null
  /** Ends of the 95% interval of `accuracy`. */
  readonly low: number
  readonly high: number
  /** How often something was answered though the needle is absent; null where it is present. */
  readonly invention: Rate | null
  /** Cases without a score: `error` and `cut-input`. */
  readonly errors: number
  /** Distinct content units among the scored cases. */
  readonly units: number
  /** Median of the prompts' measured tokens; null when none was measured. */
  readonly medianTokens: number | null
}

/** Whether a case has no score because no whole prompt was answered. */
export const isInfrastructure = (result: CaseResult): boolean => !isMeasured(result.outcome)

/**
 * Adds up cases. The intervals are Wilson's, with the effective size of Kish
 * for cases that share a content unit, so they are honest over rows, columns and
 * whole maps too; where every case has its own unit that is Wilson's plain one.
 */
export function tally(cases: readonly CaseResult[]): Tally {
  const scored = cases.filter((result) => !isInfrastructure(result))
  const absent = cases.some((result) => !result.needlePresent)
  if (absent && cases.some((result) => result.needlePresent)) {
    throw new TypeError('Cases with the needle present and absent are never added up together')
  }
  const unitSizes = new Map<string, number>()
  for (const { contentUnit } of scored) unitSizes.set(contentUnit, (unitSizes.get(contentUnit) ?? 0) + 1)
  const size = effectiveSize(unitSizes.values())
  const rate = (count: number): Rate => {
    if (scored.length === 0) return { value: null, low: 0, high: 1 }
    const value = count / scored.length
    return { value, ...wilsonInterval(value * size, size) }
  }
  const correct = scored.filter((result) => result.outcome === 'correct').length
  const accuracy = rate(correct)
  return {
    n: scored.length,
    correct,
    accuracy: accuracy.value,
    low: accuracy.low,
    high: accuracy.high,
    invention: absent ? rate(scored.filter((result) => result.outcome === 'invented').length) : null,
    errors: cases.length - scored.length,
    units: unitSizes.size,
    medianTokens: medianTokens(cases),
  }
}

/** The share a square shows: sensitivity where the needle is present, the invention rate where it is absent. */
export function shownRate(cells: Tally): Rate {
  return cells.invention ?? { value: cells.accuracy, low: cells.low, high: cells.high }
}

/** The middle of the prompts' tokens; null when no prompt was built. */
export function medianTokens(cases: readonly Pick<CaseResult, 'promptTokens'>[]): number | null {
  const tokens = cases.flatMap(({ promptTokens }) => promptTokens ?? [])
  return tokens.length > 0 ? median(tokens) : null
}
