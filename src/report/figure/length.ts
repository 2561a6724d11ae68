import type { VNode } from 'preact'
import { integer, lengthLabel, percent, percentRange } from '../format.ts'
import { at, detail, label, line, px, stack, type Block } from './block.ts'
import { element } from './element.ts'
import { frame, innerWidth } from './frame.ts'
import { mark, seriesLook } from './series.ts'
import { textWidth, visible, wrap } from './text.ts'
import { themeOf, type Theme } from './theme.ts'
import type { LengthProps, LengthSeries } from './types.ts'

const plot = { left: 38, right: 16, top: 20, tall: 230, least: 240, most: 560, bottom: 36 }

/**
 * Accuracy over context length for one or more contenders: a line with a band
 * for the 95% interval, a dashed line for the needle alone, and a dotted one at
 * the effective length.
 */
export function LengthFigure(props: LengthProps): VNode {
  const theme = themeOf(props.standalone)
  const width = Math.max(plot.least, Math.min(plot.most, innerWidth(props)))
  const key = keys(theme, props, width)
  return frame(props, {
    body: stack([drawPlot(theme, props, width), { ...key, above: 4 }]),
    notes: [
      `${props.series.length > 1 ? 'Whiskers' : 'Band'}: 95% intervals. Dashed: the needle alone. Dotted: effective length, the longest up to which ` +
        `accuracy stays at or above ${percent(props.share)}% of the needle alone.`,
    ],
    description: `${props.yTitle} over context length. ${props.series.map(sentence).join(' ')}`,
  })
}

function sentence(series: LengthSeries): string {
  const points = series.points.map((p) => `${lengthLabel(p.contextTokens)} ${percent(p.value)}%`).join(', ')
  return `${visible(series.name)}: ${points}; ${facts(series)}.`
}

function facts({ alone, effectiveLength, points }: LengthSeries): string {
  if (alone === null) return 'these questions were not asked with the needle alone'
  const longest = points.at(-1)?.contextTokens
  const length =
    effectiveLength === null
      ? 'below the shortest'
      : `${effectiveLength === longest ? 'at least ' : ''}${lengthLabel(effectiveLength)}`
  return `needle alone ${percent(alone)}%, effective length ${length}`
}

function drawPlot(theme: Theme, { series, yTitle }: LengthProps, width: number): Block {
  const lengths = [...new Set(series.flatMap(({ points }) => points.map((p) => p.contextTokens)))].toSorted(
    (a, b) => a - b,
  )
  const inner = width - plot.left - plot.right
  const x = axis(lengths, plot.left, inner)
  const y = (share: number) => plot.top + (1 - share) * plot.tall
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => [
    line([plot.left, y(share)], [width - plot.right, y(share)], {
      'stroke-width': 1,
      ...theme.stroke('line'),
    }),
    label(theme, percent(share), plot.left - 6, y(share) + 3.4, detail(theme), 'end'),
  ])
  let last = Number.NEGATIVE_INFINITY
  const ticks = lengths.map((length) => {
    const text = lengthLabel(length)
    const half = textWidth(text, theme.sizes.detail) / 2
    const tick = line([x(length), y(0)], [x(length), y(0) + 4], {
      'stroke-width': 1,
      ...theme.stroke('soft'),
    })
    if (x(length) - half < last + 4) return tick
    last = x(length) + half
    return [tick, label(theme, text, x(length), y(0) + 15, detail(theme), 'middle')]
  })
  const drawn = series.map((one, place) =>
    drawSeries(one, place, {
      // Side by side at each length, so that intervals do not hide each other.
      x: (length) => x(length) + (place - (series.length - 1) / 2) * Math.min(9, inner / 6 / series.length),
      y,
      left: plot.left,
      right: width - plot.right,
      band: series.length === 1 && one.points.length > 1,
    }),
  )
  return {
    width,
    height: plot.top + plot.tall + plot.bottom,
    draw: [
      label(theme, `${yTitle}, %`, 0, theme.sizes.detail, detail(theme)),
      grid,
      ticks,
      label(theme, 'context length, tokens', plot.left + inner / 2, y(0) + 30, detail(theme), 'middle'),
      drawn,
    ],
  }
}

interface Axes {
  readonly x: (length: number) => number
  readonly y: (share: number) => number
  readonly left: number
  readonly right: number
  /** Intervals as a band instead of whiskers. */
  readonly band: boolean
}

function drawSeries(one: LengthSeries, place: number, { x, y, left, right, band }: Axes): VNode {
  const look = seriesLook(place)
  const stroke = { stroke: look.colour, fill: 'none' }
  const path = (of: 'value' | 'low' | 'high') =>
    one.points.map((p) => `${px(x(p.contextTokens))} ${px(y(p[of]))}`)
  return element(
    'g',
    { key: one.key },
    band
      ? element('path', {
          d: `M${[...path('high'), ...path('low').toReversed()].join('L')}Z`,
          fill: look.colour,
          'fill-opacity': 0.16,
        })
      : one.points.map((p) =>
          line([x(p.contextTokens), y(p.low)], [x(p.contextTokens), y(p.high)], {
            ...stroke,
            'stroke-width': 1.5,
            'stroke-opacity': 0.7,
          }),
        ),
    one.alone === null
      ? null
      : line([left, y(one.alone)], [right, y(one.alone)], {
          ...stroke,
          'stroke-width': 1.25,
          'stroke-dasharray': '6 4',
        }),
    one.effectiveLength === null
      ? null
      : line([x(one.effectiveLength), y(valueAt(one, one.effectiveLength))], [x(one.effectiveLength), y(0)], {
          ...stroke,
          'stroke-width': 1.5,
          'stroke-dasharray': '1.5 3',
        }),
    element('path', { d: `M${path('value').join('L')}`, ...stroke, 'stroke-width': 2 }),
    one.points.map((p) =>
      element(
        'g',
        null,
        element(
          'title',
          null,
          visible(
            `${one.name}, ${lengthLabel(p.contextTokens)}: ${percent(p.value)}% ` +
              `(95% interval ${percentRange(p)}), n ${integer(p.n)}, ${integer(p.units)} content units`,
          ),
        ),
        mark(look, x(p.contextTokens), y(p.value), 4),
      ),
    ),
  )
}

const valueAt = ({ points }: LengthSeries, length: number) =>
  points.find(({ contextTokens }) => contextTokens === length)?.value ?? 0

/** Lengths by their ratio: each doubling is as wide as the next. */
function axis(lengths: readonly number[], left: number, wide: number): (length: number) => number {
  const [first = 1, last = 1] = [lengths[0], lengths.at(-1)]
  const inset = Math.min(24, wide / 10)
  return (length) =>
    last > first
      ? left + inset + (Math.log(length / first) / Math.log(last / first)) * (wide - 2 * inset)
      : left + wide / 2
}

/** Names of the series with their marks, and what was reckoned for each. */
function keys(theme: Theme, { series }: LengthProps, width: number): Block {
  const leading = Math.ceil(theme.sizes.label * 1.25)
  return stack(
    series.map((one, place) => {
      const lines = [
        ...wrap(visible(one.name), width - 30, theme.sizes.label).map((text) => ({
          text,
          size: theme.sizes.label,
          tone: 'ink' as const,
        })),
        ...wrap(facts(one), width - 30, theme.sizes.detail).map((text) => ({
          text,
          size: theme.sizes.detail,
          tone: 'soft' as const,
        })),
      ]
      const look = seriesLook(place)
      return {
        width,
        height: lines.length * leading + 3,
        draw: [
          element('line', { x1: 0, x2: 22, y1: 7, y2: 7, stroke: look.colour, 'stroke-width': 2 }),
          mark(look, 11, 7, 4),
          at(
            30,
            0,
            lines.map(({ text, size, tone }, i) =>
              label(theme, text, 0, i * leading + theme.sizes.label, { size, tone }),
            ),
          ),
        ],
      }
    }),
  )
}
