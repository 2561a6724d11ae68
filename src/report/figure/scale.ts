import { hex, inkOn, stepColour, stepCount, stepOf, type Rgb } from '../colour.ts'
import type { Scale } from './types.ts'

/** Background of a square and the ink that stands out from it, as `#rrggbb`. */
export interface Colours {
  readonly fill: string
  readonly ink: string
}

/** Where classes of differences end, as shares: up to 5 points, to 10, to 20, to 40, and more. */
export const differenceEdges = [0.05, 0.1, 0.2, 0.4] as const

/**
 * Five colours from a small to a large difference. Orange and blue stay apart
 * with any colour vision, lightness falls with size on both sides, and the signs
 * in the squares tell the sides apart in grey.
 */
const better: readonly Rgb[] = [
  [222, 235, 247],
  [171, 207, 230],
  [107, 163, 208],
  [44, 108, 172],
  [9, 54, 112],
]
const worse: readonly Rgb[] = [
  [254, 232, 206],
  [253, 196, 132],
  [240, 142, 55],
  [192, 88, 10],
  [112, 47, 4],
]

/** Which of the five classes a difference of this size is in. An edge belongs to the class above it. */
export const differenceClass = (size: number) =>
  differenceEdges.filter((edge) => Math.abs(size) >= edge - 1e-9).length

export const differenceColour = (side: 'better' | 'worse', step: number): Rgb =>
  (side === 'better' ? better : worse)[step]!

/** Colours of a value on a scale. */
export function coloursOf(scale: Scale, value: number): Colours {
  return withInk(backgroundOf(scale, value))
}

function backgroundOf(scale: Scale, value: number): Rgb {
  if (scale === 'sensitivity') return stepColour(stepOf(value))
  if (scale === 'invention') return stepColour(stepOf(1 - value))
  const gain = scale === 'difference' ? value : -value
  return differenceColour(gain >= 0 ? 'better' : 'worse', differenceClass(gain))
}

/** The steps of a scale of shares, from 0% to 100%. */
export const shareSteps = (scale: 'sensitivity' | 'invention'): Colours[] =>
  Array.from({ length: stepCount }, (_, step) =>
    withInk(stepColour(scale === 'sensitivity' ? step : stepCount - 1 - step)),
  )

/** The classes of a scale of differences, from most negative to most positive. */
export function differenceSteps(scale: 'difference' | 'difference-of-inventions'): Colours[] {
  const [below, above] = scale === 'difference' ? [worse, better] : [better, worse]
  return [...below.toReversed(), ...above].map(withInk)
}

const withInk = (background: Rgb): Colours => ({ fill: hex(background), ink: hex(inkOn(background)) })
