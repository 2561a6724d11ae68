import type { VNode } from 'preact'
import { label, px, type Block } from './block.ts'
import { element } from './element.ts'
import type { Layout, SquareText } from './layout.ts'
import type { Colours } from './scale.ts'
import { visible } from './text.ts'
import type { Theme } from './theme.ts'
import type { AnySquare, GridLabel } from './types.ts'

/** How a kind of grid shows its squares. */
export interface Look<S> {
  /** `grey`: not told from chance. */
  readonly colours: (square: S) => Colours | 'grey'
  readonly text: (square: S) => SquareText
  /** What a square says, without its place: `sensitivity 83% (95% interval 64–94), n 24, 24 content units`. */
  readonly say: (square: S) => string
  readonly legend: (width: number) => Block
  readonly notes: readonly string[]
  readonly description: string
}

/** What the squares of a grid share. */
export interface Parts<S> {
  readonly theme: Theme
  readonly id: string
  readonly layout: Layout
  readonly look: Look<S>
  readonly heads: { readonly rows: readonly GridLabel[]; readonly columns: readonly GridLabel[] }
  readonly diagonal: boolean
}

/** A head in full: `Arabic (ar)`. */
export const named = ({ text, name }: GridLabel) => (name === undefined ? text : `${name} (${text})`)

type Attributes = Readonly<Record<string, unknown>>

/** One square: its colour, its text, and in full what it says. */
export function drawSquare<S extends AnySquare>(
  parts: Parts<S>,
  square: S | null,
  r: number,
  c: number,
  role: string | null,
  attributes: Attributes,
): VNode {
  const { heads, layout, look } = parts
  const place = `${named(heads.rows[r]!)}, ${named(heads.columns[c]!)}`
  const own = { key: c, ...(role === null ? {} : { role }), class: 'fig-square' }
  const box = { x: px(layout.x[c]!), y: px(layout.y[r]!), width: layout.side, height: layout.tall, rx: 3 }
  if (square === null)
    return element('g', own, element('title', null, visible(`${place}: no case`)), emptyBox(parts, box))
  const note = square.note ? `, ${square.note}` : ''
  const says = square.value === null ? 'nothing has a score' : look.say(square)
  const onDiagonal =
    parts.diagonal && heads.rows[r]!.key !== '' && heads.rows[r]!.key === heads.columns[c]!.key
  return element(
    'g',
    { ...own, ...attributes },
    element('title', null, visible(`${place}: ${says}${note}`)),
    square.value === null ? hatchedBox(parts, box) : fullBox(parts, box, square, onDiagonal),
  )
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rx: number
}

const dash = ({ theme }: Pick<Parts<never>, 'theme'>, { x, y, width, height }: Box, text: string) =>
  label(theme, text, x + width / 2, y + height / 2 + 4, { size: theme.sizes.label, tone: 'soft' }, 'middle')

/** Faint, so that what was measured stands out where much was not. */
function emptyBox(parts: Pick<Parts<never>, 'theme'>, box: Box): VNode[] {
  return [
    element('rect', { ...box, 'fill-opacity': 0.45, ...joined('fig-box', parts.theme.fill('grey')) }),
    dash(parts, box, '·'),
  ]
}

function hatchedBox(parts: Pick<Parts<never>, 'theme' | 'id'>, box: Box): VNode[] {
  return [
    element('rect', { ...box, class: 'fig-box', fill: `url(#${parts.id}-none)` }),
    dash(parts, box, '–'),
  ]
}

function fullBox<S>({ theme, id, layout, look }: Parts<S>, box: Box, square: S, framed: boolean): VNode[] {
  const colours = look.colours(square)
  const grey = colours === 'grey'
  const { value, interval, n } = look.text(square)
  const details = [...(layout.intervals ? [interval] : []), ...(layout.counts ? [n] : [])]
  const middle = px(box.x + box.width / 2)
  const text = (what: string, dy: number, size: number, bold: boolean) =>
    element(
      'text',
      {
        x: middle,
        y: px(box.y + dy),
        'font-size': size,
        'text-anchor': 'middle',
        ...(bold ? { 'font-weight': 600 } : {}),
        ...(grey ? theme.fill('soft') : { fill: colours.ink }),
      },
      what,
    )
  return [
    element('rect', {
      ...box,
      fill: grey ? `url(#${id}-grey)` : colours.fill,
      ...(framed
        ? { 'stroke-width': 1.75, ...joined('fig-box', theme.stroke('ink')) }
        : { class: 'fig-box' }),
    }),
    text(value, 5 + layout.value, layout.value, !grey),
    ...details.map((detail, i) =>
      text(detail, 5 + layout.value + layout.leading * (i + 1), theme.sizes.detail, false),
    ),
  ]
}

/** Attributes with a class more. */
const joined = (name: string, { class: other, ...rest }: { readonly class?: string }): Attributes => ({
  ...rest,
  class: other === undefined ? name : `${name} ${other}`,
})
