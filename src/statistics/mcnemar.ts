import { logChoose } from './gamma.ts'

/** P-values of McNemar's exact test. */
export interface McNemar {
  readonly twoSided: number
  /** That the candidate is worse. */
  readonly oneSidedWorse: number
  /** Two-sided, with half the chance of what was seen. */
  readonly midP: number
}

/**
 * McNemar's exact test of paired right and wrong answers: are cases lost and
 * gained by chance alike?
 *
 * Method: McNemar 1947, Psychometrika 12, exact by the binomial with 1/2 over the
 * discordant pairs; mid-p after Fagerland, Lydersen & Laake 2013, BMC Medical
 * Research Methodology 13. With n discordant pairs no two-sided p is below
 * 2^(1−n), so 5 or fewer never reach .05; without any, p = 1.
 *
 * It takes pairs for independent. Cases of one content unit are not: for them use
 * {@link signFlip} over units.
 *
 * @throws RangeError unless both are whole numbers from 0.
 */
export function mcnemarExact({ lost, gained }: { readonly lost: number; readonly gained: number }): McNemar {
  for (const count of [lost, gained])
    if (!(Number.isSafeInteger(count) && count >= 0))
      throw new RangeError(`Expected a whole number of cases, got ${count}`)
  const n = lost + gained
  const chance = (k: number) => Math.exp(logChoose(n, k) - n * Math.LN2)
  const upTo = (k: number) => {
    let sum = 0
    for (let i = 0; i <= k; i++) sum += chance(i)
    return Math.min(1, sum)
  }
  const fewer = Math.min(lost, gained)
  const tail = upTo(fewer)
  return {
    twoSided: Math.min(1, 2 * tail),
    // As many lost or more is as few gained or fewer; without the subtraction a small p keeps its digits.
    oneSidedWorse: lost >= gained ? tail : Math.min(1, 1 - tail + chance(fewer)),
    midP: Math.min(1, 2 * tail - chance(fewer)),
  }
}
