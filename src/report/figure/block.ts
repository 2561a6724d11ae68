import type { ComponentChildren, VNode } from 'preact'
import { element } from './element.ts'
import { textWidth, visible, wrap } from './text.ts'
import type { Theme, Tone } from './theme.ts'

/** A part of a drawing, its own top left corner at 0, 0. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly draw: ComponentChildren
}

/** A length in a drawing, with no more digits than it needs. */
export const px = (length: number) => Math.round(length * 100) / 100

/** Blocks one below the other. */
export function stack(blocks: readonly (Block & { readonly above?: number })[]): Block {
  let height = 0
  const placed = blocks.map(({ above = 0, draw, ...block }) => {
    const y = height + above
    height = y + block.height
    return at(0, y, draw)
  })
  return { width: Math.max(0, ...blocks.map(({ width }) => width)), height, draw: placed }
}

/** What is drawn, moved. */
export const at = (x: number, y: number, draw: ComponentChildren): VNode =>
  element('g', { transform: `translate(${px(x)} ${px(y)})` }, draw)

export interface TextStyle {
  readonly size: number
  readonly tone: Tone
  readonly bold?: boolean
}

/** The style of ticks, notes and names of axes. */
export const detail = ({ sizes }: Theme): TextStyle => ({ size: sizes.detail, tone: 'soft' })

/** Text over as many lines as it needs. */
export function paragraph(theme: Theme, texts: readonly string[], width: number, style: TextStyle): Block {
  const lines = texts.flatMap((text) => wrap(visible(text), width, style.size))
  const leading = Math.round(style.size * 1.38 * 100) / 100
  return {
    width: Math.max(0, ...lines.map((line) => Math.min(width, textWidth(line, style.size)))),
    height: lines.length * leading,
    draw: lines.map((line, i) => label(theme, line, 0, i * leading + style.size, style)),
  }
}

/** One line of text; `y` is its baseline. */
export function label(
  theme: Theme,
  text: string,
  x: number,
  y: number,
  { size, tone, bold }: TextStyle,
  anchor: 'start' | 'middle' | 'end' = 'start',
): VNode {
  return element(
    'text',
    {
      x: px(x),
      y: px(y),
      'font-size': size,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...theme.fill(tone),
    },
    visible(text),
  )
}

/** Diagonal lines, for what is empty or not told from chance: they show in grey print too. */
export function hatch(theme: Theme, id: string, background: 'page' | 'grey'): VNode {
  return element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 6, height: 6, ...theme.fill(background) }),
    element('path', { d: 'M0 0V6', 'stroke-width': 1.5, ...theme.stroke('hatch') }),
  )
}

type Point = readonly [x: number, y: number]

/** A straight line. */
export const line = (
  [x1, y1]: Point,
  [x2, y2]: Point,
  attributes: Readonly<Record<string, unknown>>,
): VNode => element('line', { x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2), ...attributes })
