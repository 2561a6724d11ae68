import type { VNode } from 'preact'
import { integer, percent, percentRange, points } from '../format.ts'
import { at, detail, label, line, px, stack, type Block } from './block.ts'
import { element } from './element.ts'
import { frame, innerWidth } from './frame.ts'
import { mark, seriesLook } from './series.ts'
import { shorten, textWidth, visible } from './text.ts'
import { themeOf, type Theme } from './theme.ts'
import type { GridLabel, IntervalMark, IntervalProps } from './types.ts'

const between = 11

/**
 * Dots with their 95% intervals, one row for each language, say, and one dot
 * in it for each series: shares side by side, or differences around 0.
 */
export function IntervalFigure(props: IntervalProps): VNode {
  const theme = themeOf(props.standalone)
  const width = Math.max(240, Math.min(620, innerWidth(props)))
  return frame(props, {
    body: stack([
      ...(props.series.length > 1 ? [keys(theme, props, width)] : []),
      drawPlot(theme, props, width),
    ]),
    notes: ['Dots with 95% intervals.'],
    description: props.rows
      .map(
        (row) =>
          `${named(row)}: ${row.marks.map((one) => say(props, one)).join('; ') || 'nothing measured'}.`,
      )
      .join(' '),
  })
}

const named = ({ text, name }: GridLabel) => (name === undefined ? text : `${name} (${text})`)

function say({ series, signed }: IntervalProps, one: IntervalMark): string {
  const name = series.length > 1 ? `${series.find(({ key }) => key === one.series)?.name ?? one.series} ` : ''
  const value = signed
    ? `${points(one.value)} points (${points(one.low)} to ${points(one.high)})`
    : `${percent(one.value)}% (${percentRange(one)})`
  return visible(`${name}${value}, n ${integer(one.n)}, ${integer(one.units)} content units`)
}

function keys(theme: Theme, { series }: IntervalProps, width: number): Block {
  let x = 0
  let y = 0
  const draw = series.map(({ key, name }, place) => {
    const text = shorten(visible(name), width - 16, theme.sizes.label)
    const wide = 14 + textWidth(text, theme.sizes.label) + 16
    if (x > 0 && x + wide > width) {
      x = 0
      y += 17
    }
    const entry = at(x, y, [
      mark(seriesLook(place), 5, 8, 4),
      label(theme, text, 14, 12, { size: theme.sizes.label, tone: 'ink' }),
    ])
    x += wide
    return element('g', { key }, entry)
  })
  return { width, height: y + 22, draw }
}

function drawPlot(theme: Theme, props: IntervalProps, width: number): Block {
  const { rows, series, signed, rowTitle, xTitle, lines = [] } = props
  const [low, high] = props.domain ?? domainOf(props)
  const left = Math.ceil(
    Math.min(
      width / 2.5,
      Math.max(
        textWidth(rowTitle, theme.sizes.detail),
        ...rows.map((row) => textWidth(head(row), theme.sizes.label)),
      ),
    ) + 10,
  )
  const right = 14
  const top = 18 + (lines.length > 0 ? 13 : 0)
  const tall = Math.max(Math.ceil(theme.sizes.label * 1.8), series.length * between + 9)
  const bottom = top + rows.length * tall
  const x = (value: number) =>
    left + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (width - left - right)
  const ticks = ticksOf(low, high).map((tick) => [
    line([x(tick), top], [x(tick), bottom], {
      'stroke-width': signed && tick === 0 ? 1.5 : 1,
      ...theme.stroke(signed && tick === 0 ? 'soft' : 'line'),
    }),
    label(theme, signed ? points(tick) : percent(tick), x(tick), bottom + 13, detail(theme), 'middle'),
  ])
  const stripes = rows.flatMap((_, r) =>
    r % 2 === 1
      ? [
          element('rect', {
            x: 0,
            y: top + r * tall,
            width,
            height: tall,
            'fill-opacity': 0.55,
            ...theme.fill('grey'),
          }),
        ]
      : [],
  )
  const marks = rows.map((row, r) => {
    const y = top + r * tall
    return element(
      'g',
      { key: row.key },
      rowHead(theme, row, left - 10, y + tall / 2 + 4),
      row.marks.map((one) => {
        const place = series.findIndex(({ key }) => key === one.series)
        const look = seriesLook(Math.max(0, place))
        const middle = y + tall / 2 + (place - (series.length - 1) / 2) * between
        return element(
          'g',
          null,
          element('title', null, `${visible(named(row))}: ${say(props, one)}`),
          line([x(one.low), middle], [x(one.high), middle], { stroke: look.colour, 'stroke-width': 1.75 }),
          mark(look, x(one.value), middle, 4, one.open ? { ...theme.fill('page') } : null),
        )
      }),
    )
  })
  return {
    width,
    height: bottom + 32,
    draw: [
      label(theme, rowTitle, left - 10, top - 5, detail(theme), 'end'),
      stripes,
      ticks,
      lines.map(({ value, label: text }) => [
        line([x(value), top - 3], [x(value), bottom], {
          'stroke-width': 1.5,
          'stroke-dasharray': '5 3',
          ...theme.stroke('ink'),
        }),
        label(
          theme,
          text,
          x(value),
          top - 7,
          detail(theme),
          x(value) > width * 0.7 ? 'end' : x(value) < left + 40 ? 'start' : 'middle',
        ),
      ]),
      marks,
      label(theme, xTitle, (left + width - right) / 2, bottom + 27, detail(theme), 'middle'),
    ],
  }
}

const head = ({ text, name }: GridLabel) => (name === undefined ? text : `${name}  ${text}`)

function rowHead(theme: Theme, row: GridLabel, right: number, y: number): VNode {
  return element(
    'text',
    { x: right, y: px(y), 'font-size': theme.sizes.label, 'text-anchor': 'end', ...theme.fill('ink') },
    row.name === undefined
      ? visible(row.text)
      : [visible(row.name), element('tspan', { dx: 4, ...theme.fill('soft') }, visible(row.text))],
  )
}

/** Differences: the least whole tenth either side of 0 that holds every interval. Shares: all of 0 to 1. */
function domainOf({ rows, signed, lines = [] }: IntervalProps): readonly [number, number] {
  if (!signed) return [0, 1]
  const ends = rows.flatMap(({ marks }) => marks.flatMap(({ low, high }) => [low, high]))
  const reach = Math.max(0.05, ...[...ends, ...lines.map(({ value }) => value)].map(Math.abs))
  const whole = Math.min(1, Math.ceil(reach * 10 - 1e-9) / 10)
  return [-whole, whole]
}

/** Four to eight round values from end to end. */
function ticksOf(low: number, high: number): number[] {
  const step = [0.02, 0.05, 0.1, 0.2, 0.25, 0.5].find((size) => (high - low) / size <= 8.01) ?? 0.5
  const first = Math.ceil(low / step - 1e-9)
  const count = Math.floor(high / step + 1e-9) - first + 1
  return Array.from({ length: count }, (_, i) => Math.round((first + i) * step * 1000) / 1000)
}
