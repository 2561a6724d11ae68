import type { VNode } from 'preact'
import { points } from '../format.ts'
import { element } from './element.ts'
import { detail, hatch, label, px, type Block } from './block.ts'
import { frame, innerWidth } from './frame.ts'
import { differenceEdges, differenceSteps, shareSteps, type Colours } from './scale.ts'
import { textWidth } from './text.ts'
import { themeOf, type Theme } from './theme.ts'
import type { LegendProps, Scale } from './types.ts'

const barTall = 12
const barTopOf = ({ sizes }: Theme) => Math.round(sizes.detail + 5)
/** Wide enough for a tick such as −40. */
const stepWide = ({ sizes }: Theme) => Math.round(sizes.detail * 2.9)

/** A scale with its ticks. */
export function Legend(props: LegendProps): VNode {
  const theme = themeOf(props.standalone)
  const title = names[props.scale]
  return frame(
    { ...props, title },
    {
      body: legendBlock(theme, props.id, props.scale, innerWidth({ ...props, title })),
      defs: hatch(theme, `${props.id}-grey`, 'grey'),
      description: describe[props.scale],
    },
  )
}

/** Names of the scales, with their unit. */
const names: Readonly<Record<Scale, string>> = {
  sensitivity: 'Sensitivity, %',
  invention: 'Invention rate, %',
  difference: 'Difference of sensitivity, points',
  'difference-of-inventions': 'Difference of invention rates, points',
}

const describe: Readonly<Record<Scale, string>> = {
  sensitivity: 'From 0% (dark) to 100% (pale): pale is well.',
  invention: 'From 0% (pale) to 100% (dark): pale is well.',
  difference: 'Orange: worse. Blue: better. Grey and hatched: not significant.',
  'difference-of-inventions':
    'Blue: fewer inventions, better. Orange: more, worse. Grey and hatched: not significant.',
}

/** A legend as part of a drawing; a drawing with a scale of differences defines the pattern `<id>-grey`. */
export function legendBlock(theme: Theme, id: string, scale: Scale, width: number): Block {
  return scale === 'sensitivity' || scale === 'invention'
    ? shareLegend(theme, scale, width)
    : differenceLegend(theme, id, scale, width)
}

function shareLegend(theme: Theme, scale: 'sensitivity' | 'invention', room: number): Block {
  const steps = shareSteps(scale)
  const barTop = barTopOf(theme)
  const bar = Math.min(steps.length * (theme.standalone ? 12 : 13), room)
  const step = bar / steps.length
  const ticks = [0, 25, 50, 75, 100]
  return {
    width: bar,
    height: barTop + barTall + 13,
    draw: [
      label(theme, names[scale], 0, theme.sizes.detail, detail(theme)),
      ends(theme, bar, scale === 'sensitivity' ? ['worst', 'best'] : ['best', 'worst'], names[scale]),
      colours(steps, step, barTop),
      // The ends stand for none and all alone, so ticks are at the middles of their steps.
      ticks.map((tick) =>
        label(
          theme,
          String(tick),
          ((tick / 100) * (steps.length - 1) + 0.5) * step,
          barTop + barTall + 10,
          detail(theme),
          'middle',
        ),
      ),
    ],
  }
}

function differenceLegend(
  theme: Theme,
  id: string,
  scale: 'difference' | 'difference-of-inventions',
  room: number,
): Block {
  const steps = differenceSteps(scale)
  const grey = 'not significant'
  const swatch = 22
  const greyWide = swatch + 5 + textWidth(grey, theme.sizes.detail)
  const beside = room >= 220 + 16 + greyWide
  const barTop = barTopOf(theme)
  const bar = Math.min(stepWide(theme) * steps.length, beside ? room - 16 - greyWide : room)
  const step = bar / steps.length
  const edges = [...differenceEdges.map((edge) => -edge).toReversed(), 0, ...differenceEdges]
  const [greyX, greyY] = beside ? [bar + 16, barTop] : [0, barTop + barTall + 18]
  return {
    width: beside ? bar + 16 + greyWide : bar,
    height: beside ? barTop + barTall + 13 : greyY + barTall + 2,
    draw: [
      label(theme, names[scale], 0, theme.sizes.detail, detail(theme)),
      ends(theme, bar, scale === 'difference' ? ['worse', 'better'] : ['better', 'worse'], names[scale]),
      colours(steps, step, barTop),
      edges.map((edge, i) =>
        label(theme, points(edge), (i + 1) * step, barTop + barTall + 10, detail(theme), 'middle'),
      ),
      element('rect', {
        x: px(greyX),
        y: px(greyY),
        width: swatch,
        height: barTall,
        rx: 2,
        fill: `url(#${id}-grey)`,
      }),
      label(theme, grey, greyX + swatch + 5, greyY + barTall - 2.5, detail(theme)),
    ],
  }
}

const colours = (steps: readonly Colours[], wide: number, top: number) =>
  steps.map(({ fill }, i) =>
    // A hair wider than a step, so that no seam shows between them.
    element('rect', {
      x: px(i * wide),
      y: top,
      width: px(i === steps.length - 1 ? wide : wide + 0.4),
      height: barTall,
      fill,
    }),
  )

/** What the ends of a scale mean, over its right part where the name leaves room. */
function ends(theme: Theme, bar: number, [low, high]: readonly [string, string], name: string) {
  const text = `${low} ↔ ${high}`
  return textWidth(name, theme.sizes.detail) + textWidth(text, theme.sizes.detail) + 12 > bar
    ? null
    : label(theme, text, bar, theme.sizes.detail, detail(theme), 'end')
}
