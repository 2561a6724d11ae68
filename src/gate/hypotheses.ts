import { holm } from '../statistics/holm.ts'
import { unitsToSettle } from '../statistics/settle.ts'
import { compareCases, measureOf, unitDifferences } from './compare.ts'
import { wordOf } from './decide.ts'
import { byLanguage } from './groups.ts'
import type { GateOptions, Hypothesis, Measure, Pair } from './types.ts'

/**
 * The comparisons that decide, with what is said of each: sensitivity over all,
 * specificity over all where twins were asked, and sensitivity of every language
 * where the gate is by language. Holm's adjustment is over all of them.
 */
export function testHypotheses(
  pairs: readonly Pair[],
  pivot: string | null,
  { minDrop, alpha, perLanguage }: Pick<GateOptions, 'minDrop' | 'alpha' | 'perLanguage'>,
): Hypothesis[] {
  const of = (measure: Measure) => pairs.filter(({ reference }) => measureOf(reference) === measure)
  const present = of('sensitivity')
  const families = [
    { measure: 'sensitivity', language: null, own: present },
    { measure: 'specificity', language: null, own: of('specificity') },
    ...(perLanguage ? byLanguage(present, pivot) : []).map(
      ([language, own]) => ({ measure: 'sensitivity', language, own }) as const,
    ),
  ] as const
  const compared = families
    .filter(({ own }) => own.length > 0)
    .map(({ measure, language, own }) => ({
      language,
      differences: unitDifferences(own),
      comparison: compareCases(own, measure, alpha),
    }))
  const adjusted = holm(compared.map(({ comparison }) => comparison.p))
  return compared.map(({ language, differences, comparison }, at): Hypothesis => {
    const whole = { ...comparison, adjustedP: adjusted[at] ?? 1 }
    const verdict = wordOf(whole, { minDrop, alpha })
    return {
      language,
      ...whole,
      verdict,
      unitsToSettle:
        verdict === 'inconclusive' ? unitsToSettle(differences, minDrop, alpha, compared.length) : null,
    }
  })
}
