import { meanBound } from '../statistics/gaffke.ts'
import { measureOf, mean } from './compare.ts'
import { gather } from './groups.ts'
import { languagesOf } from './languages.ts'
import type { Floor, GateCase, GateOptions, Measure } from './types.ts'

/** What each measure must surely reach; null: nothing. A ceiling of inventions is a floor of "none". */
export const floorOf = (measure: Measure, { accuracy, invention }: GateOptions['absolute']): number | null =>
  measure === 'sensitivity' ? accuracy : invention === null ? null : 1 - invention

/** The floors a case counts for: one for each of its languages at its length, as keys that sort. */
export const floorKeys = (one: GateCase, pivot: string | null, absolute: GateOptions['absolute']): string[] =>
  one.contextTokens === null || floorOf(measureOf(one), absolute) === null
    ? []
    : languagesOf(one, pivot).map((language) =>
        [measureOf(one), language, String(one.contextTokens).padStart(9, '0')].join('\u0000'),
      )

/**
 * Judges the candidate alone, in every language at every length. `pass`: the
 * one-sided lower bound of its share of right answers at 1 − alpha reaches the
 * floor (all must pass, so that none needs adjusting). `regressed`: the upper
 * bound at 1 − alpha ÷ number of floors is below it (Bonferroni). Else `inconclusive`.
 *
 * The bounds are Gaffke's, of the mean of content units' own shares in [0, 1]; with
 * one case a unit that is Clopper and Pearson's. Wilson's lower bound is too high
 * near 1: of models that lie at a floor of .9 it passes 7% at 25 units and alpha .05.
 *
 * @param cases the candidate's measured cases, controls left out
 */
export function testFloors(
  cases: readonly GateCase[],
  pivot: string | null,
  { absolute, alpha }: Pick<GateOptions, 'absolute' | 'alpha'>,
): Floor[] {
  const groups = gather(cases, (one) => floorKeys(one, pivot, absolute))
  return groups.map(([key, own]): Floor => {
    const [, language = ''] = key.split('\u0000')
    const measure = measureOf(own[0]!)
    const floor = floorOf(measure, absolute) ?? 0
    const shares = gather(own, ({ contentUnit }) => [contentUnit]).map(([, unit]) =>
      mean(unit.map(({ score }) => score ?? 0)),
    )
    const support = { low: 0, high: 1 }
    const low = meanBound(shares, { ...support, side: 'lower', alpha })
    const high = meanBound(shares, { ...support, side: 'upper', alpha: alpha / groups.length })
    return {
      measure,
      language,
      contextTokens: own[0]!.contextTokens ?? 0,
      units: shares.length,
      cases: own.length,
      value: mean(shares),
      low,
      high,
      floor,
      verdict: low >= floor ? 'pass' : high < floor ? 'regressed' : 'inconclusive',
    }
  })
}
