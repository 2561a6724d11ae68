import type { VNode } from 'preact'
import { counted, integer, percent, points } from '../format.ts'
import { grid } from './grid.ts'
import { legendBlock } from './legend.ts'
import { coloursOf } from './scale.ts'
import { visible } from './text.ts'
import { themeOf } from './theme.ts'
import type { DifferenceProps, DifferenceSquare } from './types.ts'

/**
 * Paired differences, candidate − reference, in rows and columns. What is not
 * told from chance is grey and hatched; signs stand in the squares, so that
 * gains and losses differ without colour too.
 */
export function DifferenceFigure(props: DifferenceProps): VNode {
  const scale = props.kind === 'sensitivity' ? 'difference' : 'difference-of-inventions'
  const what = props.kind === 'sensitivity' ? 'sensitivity' : 'invention rate'
  return grid<DifferenceProps, DifferenceSquare>(props, {
    colours: ({ value, significant }) => (significant && value !== null ? coloursOf(scale, value) : 'grey'),
    text: (square) => ({
      value: points(square.value),
      interval: outward(square, '…'),
      n: `n ${integer(square.n)}`,
    }),
    say: (square) =>
      `${what} ${points(square.value)} points (95% interval ${outward(square, ' to ')}), ` +
      `from ${percent(square.reference)}% to ${percent(square.candidate)}%, ` +
      `${square.significant ? 'significant' : 'not significant'}${pText(square.adjustedP)}, ` +
      `${counted(square.n, 'pair')}, ${counted(square.units, 'content unit')}`,
    legend: (width) => legendBlock(themeOf(props.standalone), props.id, scale, width),
    notes: [`Points of ${what}, on the prompts that both answered.`],
    description: describe(props),
  })
}

/** An interval of a difference in points, rounded outwards. */
export function outward({ low, high }: { readonly low: number; readonly high: number }, to: string): string {
  const whole = (value: number, round: (x: number) => number) => points(round(value * 100) / 100)
  return `${whole(low, (x) => Math.floor(x + 1e-9))}${to}${whole(high, (x) => Math.ceil(x - 1e-9))}`
}

/** `, adjusted p 0.003`. */
const pText = (p: number | null) =>
  p === null ? '' : p < 0.001 ? ', adjusted p below 0.001' : `, adjusted p ${p.toFixed(3)}`

function describe({ kind, squares, reference, candidate, totals }: DifferenceProps): string {
  const all = squares.flat().filter((square) => square !== null && square.value !== null)
  const told = all.filter((square) => square!.significant)
  const up = told.filter((square) => square!.value! > 0).length
  const over = totals?.all?.value ?? null
  return (
    `Difference of ${kind === 'sensitivity' ? 'sensitivity' : 'invention rates'}, ${visible(candidate)} minus ${visible(reference)}. ` +
    `Of ${counted(all.length, 'square')} ${told.length - up} fell and ${up} rose significantly.` +
    (over === null ? '' : ` Over all: ${points(over)} points.`)
  )
}
