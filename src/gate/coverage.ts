import { measureOf } from './compare.ts'
import { gather } from './groups.ts'
import { languagesOf } from './languages.ts'
import type { Coverage, GateCase, Pairing } from './types.ts'

/**
 * What share of the baseline's cases was paired: over all, and for every language,
 * length and measure by itself, so that failures in one of them do not hide among
 * the rest. The baseline's own failures count as not paired: a language that it
 * never measured would else be passed over.
 */
export function coverageOf({ pairs, expected }: Pairing, pivot: string | null): Coverage {
  const paired = new Set(pairs.map(({ reference }) => reference))
  const shares = <K extends string | number>(keysOf: (one: GateCase) => readonly K[]) =>
    Object.fromEntries(gather(expected, keysOf).map(([key, own]) => [key, shareOf(own, paired)]))
  return {
    expected: expected.length,
    paired: pairs.length,
    share: shareOf(expected, paired),
    byLanguage: shares((one) => languagesOf(one, pivot)),
    byLength: shares(({ contextTokens }) => (contextTokens === null ? [] : [contextTokens])),
    byMeasure: shares((one) => [measureOf(one)]),
  }
}

/** Pairs ÷ cases; 0 of none. */
export const shareOf = (cases: readonly GateCase[], paired: ReadonlySet<GateCase>): number =>
  cases.length === 0 ? 0 : cases.filter((one) => paired.has(one)).length / cases.length
