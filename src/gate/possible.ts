import { smallestExcludableDrop, unitsToExclude } from '../statistics/detectable.ts'
import { counted, integer, percents, pointsOf } from './words.ts'
import type { GateOptions } from './types.ts'

type Asked = Pick<GateOptions, 'minDrop' | 'alpha' | 'perLanguage' | 'absolute'>

/** Fewest content units with which a gate can pass when no case is lost; Infinity when no number is enough. */
export function unitsNeeded({ minDrop, alpha }: Pick<GateOptions, 'minDrop' | 'alpha'>): number {
  if (minDrop <= 0) return Number.POSITIVE_INFINITY
  return minDrop >= 1 ? 1 : unitsToExclude(minDrop, alpha)
}

/** Fewest content units with which a floor can be reached when every answer is right; Infinity when no number is enough. */
export function unitsForFloor(floor: number, alpha: number): number {
  if (floor <= 0) return 1
  return floor >= 1 ? Number.POSITIVE_INFINITY : unitsToExclude(1 - floor, alpha)
}

/**
 * Why a gate cannot pass with this many content units even if the candidate loses
 * nothing; null when it can. To be asked before anything is run or paid for.
 *
 * @param unitsPerLanguage content units of the language with fewest
 */
export function whyImpossible({
  units,
  unitsPerLanguage,
  options,
}: {
  units: number
  unitsPerLanguage: number
  options: Asked
}): string | null {
  const { minDrop, alpha, perLanguage, absolute } = options
  const fewest = perLanguage ? Math.min(units, unitsPerLanguage) : units
  const floors: readonly (readonly [text: string, floor: number, have: number])[] = [
    ...(absolute.accuracy === null
      ? []
      : [[`an accuracy of ${percents(absolute.accuracy)}`, absolute.accuracy, unitsPerLanguage] as const]),
    ...(absolute.invention === null
      ? []
      : [
          [
            `an invention rate of ${percents(absolute.invention)} or less`,
            1 - absolute.invention,
            unitsPerLanguage,
          ] as const,
        ]),
  ]
  const needed = unitsNeeded(options)
  const most = Math.max(needed, ...floors.map(([, floor]) => unitsForFloor(floor, alpha)))
  const faults: string[] = []
  if (needed > fewest) {
    const where = perLanguage && unitsPerLanguage < units ? ' in the language with fewest' : ''
    faults.push(
      `To exclude a drop of ${pointsOf(minDrop)} (\`minDrop\`) at alpha ${alpha} takes ${quantity(needed)} of which none is lost, ` +
        `and there are ${integer(fewest)}${where}` +
        (fewest === 0
          ? '.'
          : `, which exclude no less than ${pointsUp(smallestExcludableDrop(fewest, alpha))}.`),
    )
  }
  for (const [text, floor, have] of floors) {
    const own = unitsForFloor(floor, alpha)
    if (own > have)
      faults.push(
        `To be sure of ${text} (\`absolute\`) at alpha ${alpha} takes ${quantity(own)}, all right, ` +
          `and a language has ${integer(have)}.`,
      )
  }
  if (faults.length === 0) return null
  const mend = Number.isFinite(most)
    ? `Ask ${integer(most)} items or more (\`items: ${most}\` where each is of a content unit of its own), or ask less of the gate.`
    : 'Ask less of the gate.'
  return `This gate cannot pass even a candidate that loses nothing. ${faults.join(' ')} ${mend}`
}

const quantity = (units: number): string =>
  Number.isFinite(units) ? counted(units, 'content unit') : 'more content units than there can be'

/** Rounded up: what is excluded is no less. */
const pointsUp = (drop: number): string => pointsOf(Math.ceil(drop * 1000 - 1e-9) / 1000)
