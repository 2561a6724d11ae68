/** Squares of a map of accuracy, and the intervals that may stand in them. */
import { clopperPearson } from '../statistics/binomial.ts'
import { exceeds, meanBound } from '../statistics/gaffke.ts'
import { wilsonInterval, type Interval } from '../statistics/wilson.ts'
import type { Draws } from './gate-draws.ts'
import { ALPHA, DEPTHS, LANGUAGES } from './gate-settings.ts'

/** Right answers of the depths, by unit and language. */
export type Answers = Int8Array

/** What is said of an interval: whether it holds the truth, or its width. */
interface Finding {
  readonly name: string
  readonly holds: boolean | number
}

export const squares = [
  'one language, one depth',
  'one language, all depths',
  'one depth, all languages',
] as const
export const kinds = [
  'Wilson',
  'Clopper–Pearson',
  'Gaffke over units',
  'Wilson, cases as independent',
] as const

const support = { low: 0, high: 1 }

/** Looks at the squares of one run; with `wide`, at the widths too. */
export function accuracySquares(
  units: number,
  accuracy: number,
): (answers: Answers, random: Draws, wide: boolean) => Finding[] {
  const looks = squares.map((square) => {
    const cases =
      square === 'one language, one depth' ? 1 : square === 'one language, all depths' ? DEPTHS : LANGUAGES
    /** Intervals by the number of right answers, in a square of units × cases that is worth so many independent ones. */
    const intervals = (worth: number, interval: (k: number, n: number) => Interval) =>
      Array.from({ length: units * cases + 1 }, (_, k) => interval((k / (units * cases)) * worth, worth))
    const wilson = intervals(units, wilsonInterval)
    const exact = intervals(units, clopperPearson)
    const naive = intervals(units * cases, wilsonInterval)

    return (answers: Answers, random: Draws, wide: boolean): Finding[] => {
      const byUnit = rightByUnit(square, answers, units, random)
      const all = byUnit.reduce((sum, right) => sum + right, 0)
      const found = (kind: (typeof kinds)[number], { low, high }: Interval): Finding[] => [
        { name: `${square}: ${kind}`, holds: low <= accuracy && accuracy <= high },
        ...(wide ? [{ name: `${square}: ${kind}, width`, holds: high - low }] : []),
      ]
      const byNumber = [
        ...found('Wilson', wilson[all] as Interval),
        ...found('Clopper–Pearson', exact[all] as Interval),
      ]
      // With a case a unit, Gaffke's is Clopper–Pearson's and all cases are independent.
      if (cases === 1) return byNumber
      return [
        ...byNumber,
        ...found('Wilson, cases as independent', naive[all] as Interval),
        ...gaffke(
          `${square}: Gaffke over units`,
          byUnit.map((right) => right / cases),
          accuracy,
          wide,
        ),
      ]
    }
  })
  return (answers, random, wide) => looks.flatMap((look) => look(answers, random, wide))
}

/** Right answers in a square, of each unit. */
function rightByUnit(
  square: (typeof squares)[number],
  answers: Answers,
  units: number,
  random: Draws,
): number[] {
  /** Is the case at one depth among the right ones? */
  const atOneDepth = (right: number) =>
    right === DEPTHS || (right > 0 && random.uniform() * DEPTHS < right) ? 1 : 0
  return Array.from({ length: units }, (_, unit) => {
    const first = answers[unit * LANGUAGES] as number
    if (square === 'one language, all depths') return first
    if (square === 'one language, one depth') return atOneDepth(first)
    let sum = 0
    for (let i = 0; i < LANGUAGES; i++) sum += atOneDepth(answers[unit * LANGUAGES + i] as number)
    return sum
  })
}

/** A two-sided interval from two bounds; whether it holds the truth takes no search for them. */
function gaffke(name: string, values: readonly number[], accuracy: number, wide: boolean): Finding[] {
  const mirrored = values.map((value) => 1 - value)
  const holds =
    exceeds(values, support, accuracy) > ALPHA / 2 && exceeds(mirrored, support, 1 - accuracy) > ALPHA / 2
  if (!wide) return [{ name, holds }]
  const bound = (side: 'lower' | 'upper') => meanBound(values, { ...support, side, alpha: ALPHA / 2 })
  return [
    { name, holds },
    { name: `${name}, width`, holds: bound('upper') - bound('lower') },
  ]
}
