import { textWidth } from './text.ts'
import type { Theme } from './theme.ts'
import type { GridLabel } from './types.ts'

/** What a square prints, beside its colours. */
export interface SquareText {
  readonly value: string
  readonly interval: string
  readonly n: string
}

/** Where the parts of a grid are, in px from its top left corner. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Left edges of the columns, the totals' last, and upper edges of the rows. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly side: number
  readonly tall: number
  /** Size of the value's text. */
  readonly value: number
  /** From a line of details to the next. */
  readonly leading: number
  /** Right end of the row heads and baseline of the column heads' first line. */
  readonly headRight: number
  readonly headBase: number
  readonly columnNames: boolean
  readonly rowNames: boolean
  readonly intervals: boolean
  readonly counts: boolean
}

export interface LayoutInput {
  readonly theme: Theme
  readonly room: number
  readonly rowTitle: string
  readonly rows: readonly GridLabel[]
  readonly columns: readonly GridLabel[]
  readonly totalLabel: string | null
  readonly texts: readonly SquareText[]
  /** Whether squares differ in n, so that each must say its own. */
  readonly unequal: boolean
}

/** Between row heads and squares. */
const between = 8
/** Between squares, and before the totals. */
const gaps = { page: 3, alone: 2, totals: 8 }
/** Widest and narrowest square. Below the narrowest, a figure is wider than its room; in a page it then scrolls. */
const sides = { page: { natural: 68, least: 56 }, alone: { natural: 58, least: 17 } }
/** Squares narrower than this hold smaller figures. */
const small = 25

/**
 * Squares as wide as the room allows, up to a comfortable width. What does not
 * fit is left out of all squares alike: first n, then intervals.
 */
export function layOut(input: LayoutInput): Layout {
  const { standalone, sizes } = input.theme
  const kind = standalone ? 'alone' : 'page'
  const gap = gaps[kind]
  const { natural, least } = sides[kind]
  const totals = input.totalLabel === null ? 0 : 1
  const apart = totals * gaps.totals
  const count = input.columns.length + totals
  const sideBeside = (head: number) => Math.floor((input.room - head - between - apart) / count) - gap
  // On narrow paper codes alone, which the notes explain.
  const rowNames =
    input.rows.some(({ name }) => name !== undefined) &&
    (!standalone || sideBeside(headWidth(input, true)) >= small)
  const headRight = headWidth(input, rowNames)
  const left = headRight + between
  const widest = Math.max(
    natural,
    ...input.texts.map(({ interval }) => textWidth(interval, sizes.detail) + 6),
  )
  const side = Math.max(least, Math.min(widest, sideBeside(headRight)))
  const fits = (texts: readonly string[]) => texts.every((text) => textWidth(text, sizes.detail) <= side)
  const intervals = fits(input.texts.map(({ interval }) => interval))
  const counts = (!standalone || input.unequal) && intervals && fits(input.texts.map(({ n }) => n))
  const value = side < small ? sizes.detail : sizes.value
  const leading = Math.round(sizes.detail * 1.2 * 10) / 10
  const tall = 12 + value + (Number(intervals) + Number(counts)) * leading
  const columnNames =
    input.columns.some(({ name }) => name !== undefined) && fits(input.columns.map(({ name }) => name ?? ''))
  const headBase = Math.ceil(sizes.detail + sizes.label + 1.5)
  const top = headBase + (columnNames ? leading + 6 : 6)
  const place = (i: number, size: number, start: number, of: number) =>
    start + i * (size + gap) + (totals === 1 && i === of - 1 ? gaps.totals : 0)
  const x = Array.from({ length: count }, (_, i) => place(i, side, left, count))
  const y = Array.from({ length: input.rows.length + totals }, (_, i) =>
    place(i, tall, top, input.rows.length + totals),
  )
  return {
    width: (x.at(-1) ?? left) + side,
    height: (y.at(-1) ?? top) + tall,
    x,
    y,
    side,
    tall,
    value,
    leading,
    headRight,
    headBase,
    columnNames,
    rowNames,
    intervals,
    counts,
  }
}

function headWidth({ rows, rowTitle, totalLabel, theme: { sizes } }: LayoutInput, names: boolean): number {
  const heads = rows.map(({ text, name }) =>
    textWidth(names && name ? `${name}  ${text}` : text, sizes.label),
  )
  const titles = [rowTitle, totalLabel ?? ''].map((text) => textWidth(text, sizes.detail))
  return Math.ceil(Math.max(...heads, ...titles))
}
