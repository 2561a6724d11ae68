import type { ComponentChildren, VNode } from 'preact'
import { element } from './element.ts'
import { detail, hatch, label, px } from './block.ts'
import { frame, innerWidth } from './frame.ts'
import { layOut, type Layout } from './layout.ts'
import { useRoving } from './roving.ts'
import { drawSquare, named, type Look, type Parts } from './square.ts'
import { visible } from './text.ts'
import { themeOf } from './theme.ts'
import type { AnySquare, GridLabel, GridProps } from './types.ts'

type AnyProps = GridProps<AnySquare>

/** Squares in rows and columns, with heads, totals set apart, and a legend when the figure stands alone. */
export function grid<P extends AnyProps, S extends NonNullable<P['squares'][number][number]>>(
  props: P,
  look: Look<S>,
): VNode {
  const theme = themeOf(props.standalone)
  const { totals } = props
  const squares = (
    totals
      ? [...props.squares.map((row, i) => [...row, totals.rows[i] ?? null]), [...totals.columns, totals.all]]
      : props.squares
  ) as readonly (readonly (S | null)[])[]
  const heads = {
    rows: [...props.rows, ...(totals ? [{ key: '', text: totals.label }] : [])],
    columns: [...props.columns, ...(totals ? [{ key: '', text: totals.label }] : [])],
  }
  const inner = props.squares.flat().flatMap((square) => (square && square.value !== null ? [square] : []))
  const layout = layOut({
    theme,
    room: innerWidth(props),
    rowTitle: props.rowTitle,
    rows: props.rows,
    columns: props.columns,
    totalLabel: totals?.label ?? null,
    texts: squares.flat().flatMap((square) => (square ? [look.text(square)] : [])),
    unequal: new Set(inner.map(({ n }) => n)).size > 1,
  })
  const parts: Parts<S> = { theme, id: props.id, layout, look, heads, diagonal: props.diagonal ?? false }
  const roving = useRoving(squares, props.interaction)
  const role = theme.standalone ? null : props.interaction ? 'grid' : 'table'
  const cell = props.interaction ? 'gridcell' : 'cell'
  const roles = role !== null
  const rows = squares.map((row, r) =>
    element(
      'g',
      { key: r, ...(roles ? { role: 'row' } : {}) },
      rowHead(parts, r, roles),
      row.map((square, c) => drawSquare(parts, square, r, c, roles ? cell : null, roving.attributes(r, c))),
    ),
  )
  return frame(props, {
    body: {
      width: layout.width,
      height: layout.height,
      draw: [columnHeads(parts, props.rowTitle, props.columnTitle, roles), rows],
    },
    legend: look.legend(Math.min(innerWidth(props), Math.max(layout.width, 320))),
    notes: [...look.notes, ...gridNotes(props, inner, layout)],
    defs: [hatch(theme, `${props.id}-none`, 'page'), hatch(theme, `${props.id}-grey`, 'grey')],
    ...(role ? { root: { role, ...roving.root } } : {}),
    description: look.description,
  })
}

function columnHeads<S>(
  { theme, layout, heads }: Parts<S>,
  rowTitle: string,
  columnTitle: string,
  roles: boolean,
): VNode {
  const soft = detail(theme)
  const column = (head: GridLabel, c: number): ComponentChildren => {
    const middle = layout.x[c]! + layout.side / 2
    return element(
      'g',
      { key: c, ...(roles ? { role: 'columnheader' } : {}) },
      head.name === undefined || theme.standalone ? null : element('title', null, visible(named(head))),
      label(theme, head.text, middle, layout.headBase, { size: theme.sizes.label, tone: 'ink' }, 'middle'),
      layout.columnNames && head.name !== undefined
        ? label(theme, head.name, middle, layout.headBase + layout.leading, soft, 'middle')
        : null,
    )
  }
  return element(
    'g',
    roles ? { role: 'row' } : null,
    element(
      'g',
      roles ? { role: 'columnheader' } : null,
      label(theme, rowTitle, layout.headRight, layout.headBase, soft, 'end'),
    ),
    heads.columns.map(column),
    element(
      'g',
      roles ? { 'aria-hidden': 'true' } : null,
      label(theme, columnTitle, layout.x[0] ?? 0, theme.sizes.detail, soft),
    ),
  )
}

function rowHead<S>({ theme, layout, heads }: Parts<S>, r: number, roles: boolean): VNode {
  const head = heads.rows[r]!
  const y = layout.y[r]! + layout.tall / 2 + theme.sizes.label * 0.36
  return element(
    'g',
    roles ? { role: 'rowheader' } : null,
    head.name === undefined || theme.standalone ? null : element('title', null, visible(named(head))),
    element(
      'text',
      {
        x: layout.headRight,
        y: px(y),
        'font-size': theme.sizes.label,
        'text-anchor': 'end',
        ...theme.fill('ink'),
      },
      head.name === undefined || !layout.rowNames
        ? visible(head.text)
        : [visible(head.name), element('tspan', { dx: 4, ...theme.fill('soft') }, visible(head.text))],
    ),
  )
}

/** What a figure on paper must say because a tooltip cannot. */
function gridNotes(
  { rows, columns, squares }: AnyProps,
  inner: readonly AnySquare[],
  layout: Layout,
): string[] {
  const notes: string[] = []
  const range = (of: readonly number[]) => {
    const [low, high] = [Math.min(...of), Math.max(...of)]
    return low === high ? String(low) : `${low}–${high}`
  }
  if (inner.length > 0) {
    const units = range(inner.map(({ units: of }) => of))
    notes.push(
      `n\u00A0=\u00A0${range(inner.map(({ n }) => n))} cases of ${units} content unit${units === '1' ? '' : 's'} in a square.`,
    )
    if (!layout.intervals) {
      const widest = Math.max(...inner.map(({ low, high }) => high - low))
      notes.push(`95% intervals are up to ${Math.ceil(widest * 100)} points wide.`)
    }
  }
  const told = new Set(
    [...(layout.rowNames ? rows : []), ...(layout.columnNames ? columns : [])].map(({ text }) => text),
  )
  const unnamed = new Map(
    [...rows, ...columns].flatMap(({ text, name }) =>
      name === undefined || told.has(text) ? [] : [[text, `${text} ${name}`]],
    ),
  )
  if (unnamed.size > 0) notes.push(`${[...unnamed.values()].join(', ')}.`)
  const flat = squares.flat()
  if (flat.includes(null)) notes.push('·: no case.')
  if (flat.some((square) => square?.value === null)) notes.push('Hatched: no case has a score.')
  return notes
}
