import type { ComponentChildren, VNode } from 'preact'
import { element } from './element.ts'
import { at, paragraph, px, stack, type Block } from './block.ts'
import { visible } from './text.ts'
import { explicit, fontFamily, themeOf } from './theme.ts'
import type { FigureProps } from './types.ts'

/** Room around a figure that stands alone. */
const margin = 12

export interface Drawing {
  readonly body: Block
  /** Below the body of a figure that stands alone; in a page the legend is the page's. */
  readonly legend?: Block
  /** Lines under the legend, before the figure's own notes. */
  readonly notes?: readonly string[]
  readonly defs?: ComponentChildren
  /** Attributes of the root in a page: role, event handlers. */
  readonly root?: Readonly<Record<string, unknown>>
  /** What it shows in a sentence or two, for readers by ear; stands alone only. */
  readonly description: string
}

/** Width that is left for the body. */
export const innerWidth = ({ standalone, width = Number.POSITIVE_INFINITY }: FigureProps) =>
  standalone ? width - 2 * margin : width

/** A drawing as an `svg` element: with title, legend and notes when it stands alone, as it is in a page. */
export function frame(props: FigureProps, drawing: Drawing): VNode {
  const { title, subtitle = [] } = props
  if (!props.standalone) {
    const { width, height, draw } = drawing.body
    const name = props.labelledBy
      ? { 'aria-labelledby': props.labelledBy }
      : { 'aria-label': visible([title, ...subtitle].join('. ')) }
    return element(
      'svg',
      { class: 'fig', ...box(width, height), role: 'img', ...name, ...drawing.root },
      element('defs', null, drawing.defs),
      draw,
    )
  }
  const theme = themeOf(true)
  const { sizes } = theme
  // A small figure still gives its title room.
  const room = Math.min(innerWidth(props), Math.max(drawing.body.width, drawing.legend?.width ?? 0, 320))
  const notes = [...(drawing.notes ?? []), ...(props.notes ?? [])]
  const whole = stack([
    paragraph(theme, [title], room, { size: sizes.title, tone: 'ink', bold: true }),
    { ...paragraph(theme, subtitle, room, { size: sizes.detail, tone: 'soft' }), above: 2 },
    { ...drawing.body, above: 8 },
    ...(drawing.legend ? [{ ...drawing.legend, above: 10 }] : []),
    {
      ...paragraph(theme, notes.length > 0 ? [notes.join(' ')] : [], room, {
        size: sizes.detail,
        tone: 'soft',
      }),
      above: 6,
    },
  ])
  const width = Math.ceil(whole.width + 2 * margin)
  const height = Math.ceil(whole.height + 2 * margin)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...box(width, height),
      'font-family': fontFamily,
      role: 'img',
      'aria-labelledby': `${props.id}-title ${props.id}-desc`,
    },
    element('title', { id: `${props.id}-title` }, visible(title)),
    element('desc', { id: `${props.id}-desc` }, visible(drawing.description)),
    element('defs', null, drawing.defs),
    element('rect', { width, height, fill: explicit.page }),
    at(margin, margin, whole.draw),
  )
}

const box = (width: number, height: number) => ({
  width: px(width),
  height: px(height),
  viewBox: `0 0 ${px(width)} ${px(height)}`,
})
