import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { HeatmapFigure } from '../../../figure/heatmap.ts'
import { Legend } from '../../../figure/legend.ts'
import { transposed } from '../../../figure/transpose.ts'
import type { HeatmapProps } from '../../../figure/types.ts'
import { counted, lengthLabel } from '../../../format.ts'
import type { Selection } from '../address.ts'
import { familyName, axisOf, lengthsOf, type Family } from '../cases.ts'
import { depthFrame, heatmap, mostColumns, placeOf, pooled, type Frame } from '../grids.ts'
import { Families } from '../families.ts'
import { useNarrow } from '../narrow.ts'
import { Name, Section, type Go, type ViewProps } from '../parts.ts'
import { plain, type Report } from '../report.ts'
import type { PageCase } from '../unpack.ts'

/** Depth × language of all contenders side by side, on one scale. */
export function Maps(props: ViewProps): ComponentChildren {
  return h(Families, {
    ...props,
    lead: `Each square: percent, 95% interval and n cases. All maps share one scale.${
      props.shown.candidates.length > 0 ? ' What differs beyond chance is in Differences.' : ''
    }`,
    draw: (family: Family) => h(FamilyMaps, { ...props, family, key: family.key }),
  })
}

function FamilyMaps({ family, ...props }: ViewProps & { family: Family }): ComponentChildren {
  const { report } = props
  const id = useId()
  const axis = useMemo(() => axisOf(family.experiment, family.cases), [family])
  const frame = useMemo(() => depthFrame(report, family.cases, axis), [report, family, axis])
  return h(
    Section,
    { id, title: familyName(family), quiet: props.shown.families.length > 1, lead: pooled(axis) },
    [[true, false].map((present) => h(Presence, { ...props, family, frame, present, key: String(present) }))],
  )
}

interface PresenceProps extends ViewProps {
  readonly family: Family
  readonly frame: Frame
  readonly present: boolean
}

function Presence({ family, frame, present, ...props }: PresenceProps): ComponentChildren {
  const { report, shown, go } = props
  const id = useId()
  const kind = present ? 'sensitivity' : 'invention'
  const rows = useMemo(() => {
    const cases = family.cases.filter((one) => one.needlePresent === present)
    return lengthsOf(cases).map((length) => ({
      length,
      cases: cases.filter((one) => one.contextTokens === length),
    }))
  }, [family, present])
  if (rows.length === 0) return null
  const single = shown.contenders.length === 1
  const mapOf = ({ length, cases }: (typeof rows)[number], contender: number) =>
    h(OneMap, {
      key: `${length} ${contender}`,
      report,
      frame,
      go,
      kind,
      contender,
      single,
      length,
      cases: cases.filter((one) => one.contender === contender),
      base: {
        experiment: [family.experiment],
        task: [family.task],
        control: ['no'],
        length: [String(length)],
        present: [present ? 'yes' : 'no'],
        contender: [String(contender)],
      },
    })
  const heading = present ? 'Needle present: sensitivity' : 'Needle absent: invention rate'
  return h('div', { class: 'presence' }, [
    h('div', { class: 'withlegend' }, [
      h('h4', { id }, heading),
      h('div', { class: 'legend' }, h(Legend, { id: `${id}-legend`, scale: kind })),
    ]),
    // One contender's lengths stand side by side; with more, the contenders do, a row for each length.
    single
      ? h(
          'div',
          { class: 'maps' },
          rows.map((row) => mapOf(row, shown.reference)),
        )
      : rows.map((row) =>
          h(
            'div',
            { class: 'maps', key: String(row.length) },
            shown.contenders.map((contender) => mapOf(row, contender)),
          ),
        ),
  ])
}

interface MapProps {
  readonly report: Report
  readonly frame: Frame
  readonly go: Go
  readonly kind: HeatmapProps['kind']
  readonly contender: number
  /** The only contender: the page's head names it. */
  readonly single: boolean
  readonly length: number | null
  readonly cases: readonly PageCase[]
  readonly base: Selection
}

function OneMap({
  report,
  frame,
  go,
  kind,
  contender,
  single,
  length,
  cases,
  base,
}: MapProps): ComponentChildren {
  const id = useId()
  const narrow = useNarrow()
  const drawn = useMemo(() => heatmap(frame, cases), [frame, cases.length, cases[0]])
  const title = `${plain(report.names[contender]!)}, ${lengthLabel(length)}`
  const figure: HeatmapProps = {
    ...drawn,
    kind,
    id,
    title,
    labelledBy: `${id}-name`,
    interaction: {
      onSelect: (key: string) => go({ open: { ...base, ...frame.selection(...placeOf(key)) } }),
    },
  }
  return h('figure', { class: 'map' }, [
    h('figcaption', { id: `${id}-name` }, [
      h('b', null, lengthLabel(length)),
      ' ',
      single ? null : [h(Name, { report, at: contender }), ' '],
      h('span', { class: 'soft' }, counted(cases.length, 'case')),
    ]),
    cases.length === 0
      ? h('p', { class: 'soft' }, 'No case here.')
      : h(
          'div',
          { class: 'fig-scroll' },
          h(HeatmapFigure, narrow || frame.columns.length > mostColumns ? transposed(figure) : figure),
        ),
  ])
}
