/** Why a verdict is what it is, in sentences. */
import type { Floor, GateOptions, Hypothesis, Measure } from './types.ts'
import { counted, integer, lengthName, listed, percents, percentsDown, pointsOf, pValue } from './words.ts'

/** What a hypothesis is of: `sensitivity over all`, `sensitivity in de`. */
export const subjectOf = ({ measure, language }: { measure: Measure; language: string | null }): string =>
  `${measure} ${language === null ? 'over all' : `in ${language}`}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function regressedReasons(
  hypotheses: readonly Hypothesis[],
  floors: readonly Floor[],
  { alpha }: Pick<GateOptions, 'alpha'>,
): string[] {
  return [
    ...hypotheses.flatMap((one) => (one.verdict === 'regressed' ? [regressedReason(one, alpha)] : [])),
    ...floors.flatMap((one) => (one.verdict === 'regressed' ? [brokenFloor(one)] : [])),
  ]
}

function regressedReason(one: Hypothesis, alpha: number): string {
  const bound = one.high < 0 ? `at least ${pointsOf(one.high)} at ${percentsDown(1 - alpha)}, ` : ''
  return (
    `${capital(subjectOf(one))} fell by ${pointsOf(one.difference)}, from ${percents(one.baseline)} to ` +
    `${percents(one.candidate)} (${bound}adjusted p ${pValue(one.adjustedP)}, ${counted(one.units, 'content unit')}; ` +
    `${counted(one.lost, 'case')} lost, ${integer(one.gained)} gained).`
  )
}

const floorName = ({ measure, language, contextTokens }: Floor): string =>
  `${measure} in ${language} at ${lengthName(contextTokens)}`

const brokenFloor = (one: Floor): string =>
  `${capital(floorName(one))} is ${percents(one.value)}, at most ${percents(one.high)}: below the floor of ${percents(one.floor)}.`

/** What is open: what was not excluded, and what would settle it. */
export function openReasons(
  hypotheses: readonly Hypothesis[],
  floors: readonly Floor[],
  { minDrop }: Pick<GateOptions, 'minDrop'>,
): string[] {
  const open = hypotheses.filter(({ verdict }) => verdict === 'inconclusive')
  const below = floors.filter(({ verdict }) => verdict === 'inconclusive')
  return [
    ...(open.length === 0 ? [] : [openReason(open, minDrop)]),
    ...(below.length === 0
      ? []
      : [
          `Not sure to reach ${below.length === 1 ? 'its floor' : 'their floors'}: ` +
            `${listed(below.map((one) => `${floorName(one)} (${percents(one.value)}, at least ${percentsDown(one.low)}; floor ${percents(one.floor)})`))}.`,
        ]),
  ]
}

function openReason(open: readonly Hypothesis[], minDrop: number): string {
  const names = open.map(
    (one) => `${subjectOf(one)} (${pointsSigned(one.difference)}, at worst ${pointsSigned(one.low)})`,
  )
  const needed = open.map(({ unitsToSettle }) => unitsToSettle)
  const known = needed.filter((units) => units !== null)
  const settle =
    known.length === 0
      ? 'More of the same would not settle it: the difference lies too near the least drop.'
      : `If more cases come out like these, about ${counted(Math.max(...known), 'content unit')} give an even chance to settle ` +
        `${known.length === open.length ? (open.length === 1 ? 'it' : 'each of them') : `${known.length} of them; the others lie too near the least drop`}.`
  return `A drop of ${pointsOf(minDrop)} is neither shown nor excluded: ${listed(names)}. ${settle}`
}

/** A difference with its sign: `−3.1`, `+0.4`. */
export const pointsSigned = (difference: number): string => {
  const size = (Math.abs(difference) * 100).toFixed(1)
  return size === '0.0' ? '0' : `${difference < 0 ? '−' : '+'}${size}`
}

export function passReasons(
  hypotheses: readonly Hypothesis[],
  floors: readonly Floor[],
  { minDrop }: Pick<GateOptions, 'minDrop'>,
): string[] {
  const languages = hypotheses.filter(({ language }) => language !== null).length
  const worst = hypotheses.toSorted((a, b) => a.low - b.low)[0]
  const where = languages === 0 ? 'over all' : `over all and in each of ${counted(languages, 'language')}`
  return [
    `A drop of ${pointsOf(minDrop)} is excluded ${where}` +
      (worst ? `; nearest to it: ${subjectOf(worst)}, at worst −${atWorst(worst)} points.` : '.'),
    ...(floors.length === 0
      ? []
      : [
          `${floors.length === 1 ? 'The floor is' : `All ${integer(floors.length)} floors are`} surely reached.`,
        ]),
  ]
}

/** Two decimals, rounded to the worse side. */
const atWorst = ({ low }: Hypothesis): string => (Math.ceil(-low * 10_000 - 1e-6) / 100).toFixed(2)
