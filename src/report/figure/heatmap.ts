import type { VNode } from 'preact'
import { counted, integer, percent, percentRange } from '../format.ts'
import { grid } from './grid.ts'
import { legendBlock } from './legend.ts'
import { coloursOf } from './scale.ts'
import { themeOf } from './theme.ts'
import type { HeatmapProps, Square } from './types.ts'

const measures = { sensitivity: 'sensitivity', invention: 'invention rate' } as const

/**
 * Shares in rows and columns: depth × language, or question × needle language
 * with `diagonal`. A square holds its percentage, the interval and n.
 */
export function HeatmapFigure(props: HeatmapProps): VNode {
  const { kind } = props
  return grid<HeatmapProps, Square>(props, {
    colours: ({ value }) => coloursOf(kind, value ?? 0),
    text: (square) => ({
      value: percent(square.value),
      interval: percentRange(square),
      n: `n ${integer(square.n)}`,
    }),
    say: (square) =>
      `${measures[kind]} ${percent(square.value)}% (95% interval ${percentRange(square)}), ` +
      `n ${integer(square.n)}, ${counted(square.units, 'content unit')}`,
    legend: (width) => legendBlock(themeOf(props.standalone), props.id, kind, width),
    notes: [
      `${kind === 'sensitivity' ? 'Sensitivity: the needle is there and is found.' : 'Invention rate: the needle is not there and an answer is given all the same.'} ` +
        'Percent, with 95% Wilson score intervals sized by content units.',
    ],
    description: describe(props),
  })
}

function describe({ kind, rows, columns, squares, rowTitle, columnTitle, totals }: HeatmapProps): string {
  const all = squares.flatMap((row, r) =>
    row.flatMap((square, c) =>
      square && square.value !== null
        ? [{ value: square.value, place: `${rows[r]!.text}, ${columns[c]!.text}` }]
        : [],
    ),
  )
  const sentence = `${kind === 'sensitivity' ? 'Sensitivity' : 'Invention rate'} by ${rowTitle} and ${columnTitle}.`
  if (all.length === 0) return `${sentence} Nothing has a score.`
  const low = all.reduce((a, b) => (b.value < a.value ? b : a))
  const high = all.reduce((a, b) => (b.value > a.value ? b : a))
  const mean = totals?.all?.value ?? null
  return (
    `${sentence} From ${percent(low.value)}% (${low.place}) to ${percent(high.value)}% (${high.place})` +
    (mean === null ? '.' : `, ${percent(mean)}% over all.`)
  )
}
