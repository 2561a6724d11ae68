import type { VNode } from 'preact'
import type { Rgb } from '../colour.ts'
import { px } from './block.ts'
import { element } from './element.ts'

/** Colours that stand out from white and from a dark page by 3 : 1 or more. */
export const seriesColours: readonly Rgb[] = [
  [38, 120, 190],
  [201, 98, 18],
  [34, 140, 104],
  [164, 88, 178],
  [140, 126, 30],
  [200, 76, 120],
  [110, 118, 132],
]

const shapes = ['circle', 'square', 'triangle', 'diamond', 'wedge'] as const
type Shape = (typeof shapes)[number]

/** How a series is drawn: by colour and by shape, so that it is known without colour too. */
export interface SeriesLook {
  readonly colour: string
  readonly shape: Shape
}

/** The looks of series by their place; 35 differ. */
export function seriesLook(place: number): SeriesLook {
  const [red, green, blue] = seriesColours[place % seriesColours.length]!
  return { colour: `rgb(${red},${green},${blue})`, shape: shapes[place % shapes.length]! }
}

/** A mark with its middle at x, y; hollow ones show `background` inside. */
export function mark(
  { colour, shape }: SeriesLook,
  x: number,
  y: number,
  size: number,
  hollow: Readonly<Record<string, unknown>> | null = null,
): VNode {
  return element('path', {
    d: outline(shape, x, y, size),
    stroke: colour,
    'stroke-width': 1.6,
    'stroke-linejoin': 'round',
    ...(hollow ?? { fill: colour }),
  })
}

/** A shape of about the same area whatever it is; `r` is the circle's radius. */
function outline(shape: Shape, x: number, y: number, r: number): string {
  const points = (corners: readonly (readonly [number, number])[]) =>
    `M${corners.map(([dx, dy]) => `${px(x + dx * r)} ${px(y + dy * r)}`).join('L')}Z`
  switch (shape) {
    case 'circle':
      return `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    case 'square':
      return points([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ])
    case 'triangle':
      return points([
        [0, -1.25],
        [1.15, 0.8],
        [-1.15, 0.8],
      ])
    case 'diamond':
      return points([
        [0, -1.3],
        [1.3, 0],
        [0, 1.3],
        [-1.3, 0],
      ])
    case 'wedge':
      return points([
        [0, 1.25],
        [1.15, -0.8],
        [-1.15, -0.8],
      ])
  }
}
