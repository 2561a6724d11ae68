import type { DifferenceProps, GridProps, HeatmapProps } from './types.ts'

/** A grid with rows and columns changed about: languages as rows fit where many columns do not. */
export function transposed<P extends GridProps<any>>(props: P): P {
  const { squares, rows, columns, totals } = props
  return {
    ...props,
    rowTitle: props.columnTitle,
    columnTitle: props.rowTitle,
    rows: columns,
    columns: rows,
    squares: columns.map((_, c) => rows.map((__, r) => squares[r]?.[c] ?? null)),
    ...(totals ? { totals: { ...totals, rows: totals.columns, columns: totals.rows } } : {}),
  }
}

/** About how wide the heads of rows are, and a square that holds an interval. */
const heads = 60
const square = { share: 37, difference: 46 }

/** A grid the way round that leaves its squares room for intervals in a drawing of this width. */
export function oriented<P extends HeatmapProps | DifferenceProps>(props: P, width: number): P {
  const { columns, rows, totals } = props
  const each = 'reference' in props ? square.difference : square.share
  const squares = columns.length + (totals ? 1 : 0)
  return heads + squares * each > width && rows.length < columns.length ? transposed(props) : props
}
