/**
 * The gate's rule over one simulated pair of runs, from the functions the gate is
 * made of, each asked only while its answer can matter: thousands of runs a second.
 */
import { decide, reachesDrop } from '../gate/decide.ts'
import type { Word } from '../gate/types.ts'
import { exceeds } from '../statistics/gaffke.ts'
import { holm } from '../statistics/holm.ts'
import { signFlip } from '../statistics/sign-flip.ts'
import { ALPHA, MIN_DROP } from './gate-settings.ts'

const support = { low: -1, high: 1 }

/** The units' differences of one hypothesis, with their sum and sum of squares. */
export interface Sample {
  readonly differences: readonly number[]
  readonly sum: number
  readonly squares: number
}

export const meanOf = ({ differences, sum }: Sample): number => sum / differences.length

/**
 * P of the sign-flip test, or 1 where it is above .05 in any case: a sum of random
 * signs reaches one standard deviation with probability 6/64 or more (Dvořák & Klein
 * 2022, SIAM J. Discrete Math. 36).
 */
export const pOf = (sample: Sample): number =>
  -sample.sum <= Math.sqrt(sample.squares) ? 1 : signFlip(sample.differences).p

/**
 * Is a drop excluded by Gaffke's bound? Not where the mean, with one value more at the
 * low end, is as low: p is 1/e or more there (Grünbaum 1960, Pacific J. Math. 10, of
 * the half of a simplex that holds its centre).
 */
export const excludesDrop = ({ differences, sum }: Sample, drop: number): boolean =>
  (sum + support.low) / (differences.length + 1) > -drop && exceeds(differences, support, -drop) <= ALPHA

/** Is any drop significant after Holm, whatever its size? The smallest p decides. */
export const anySignificant = (p: readonly number[]): boolean => Math.min(...p) * p.length <= ALPHA

export function regressed(samples: readonly Sample[], p: readonly number[]): boolean {
  const adjusted = holm(p)
  return samples.some(
    (sample, i) => (adjusted[i] as number) <= ALPHA && reachesDrop(meanOf(sample), MIN_DROP),
  )
}

/** Does every hypothesis pass? Those that look worst first: one that does not pass is enough. */
export const allPass = (samples: readonly Sample[]): boolean =>
  samples.toSorted((a, b) => meanOf(a) - meanOf(b)).every((sample) => excludesDrop(sample, MIN_DROP))

/** The verdict by the gate's own `decide`, in full and slowly: what the others are held against. */
export function verdictInFull(samples: readonly Sample[]): Word {
  const adjusted = holm(samples.map(({ differences }) => signFlip(differences).p))
  const words = samples.map(({ differences }, i) =>
    decide({ differences, minDrop: MIN_DROP, alpha: ALPHA, adjustedP: adjusted[i] as number }),
  )
  if (words.includes('regressed')) return 'regressed'
  return words.every((word) => word === 'pass') ? 'pass' : 'inconclusive'
}
