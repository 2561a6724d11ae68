import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { DifferenceFigure } from '../../../figure/difference.ts'
import { Legend } from '../../../figure/legend.ts'
import { transposed } from '../../../figure/transpose.ts'
import type { DifferenceProps } from '../../../figure/types.ts'
import { counted, lengthLabel } from '../../../format.ts'
import { familyName, axisOf, lengthsOf, type Family } from '../cases.ts'
import { Families } from '../families.ts'
import { depthFrame, differenceMap, mostColumns, placeOf, pooled, type Frame } from '../grids.ts'
import { useNarrow } from '../narrow.ts'
import { pairingOf, type PagePair } from '../paired.ts'
import { Name, Section, type ViewProps } from '../parts.ts'
import { intervalNote } from '../words.ts'
import { LeftOutNote } from '../left-out.ts'

/** Candidate − reference on the same prompts; grey where it is not told from chance. */
export function Differences(props: ViewProps): ComponentChildren {
  const { report, shown } = props
  return h(Families, {
    ...props,
    lead: [
      'Candidate minus reference, in points, on the prompts that both answered. Reference: ',
      h(Name, { report, at: shown.reference }),
      '. Grey and hatched: not significant, p above .05 after Holm over the squares of its map (totals apart). ',
      intervalNote,
    ],
    draw: (family: Family) => h(FamilyDifferences, { ...props, family, key: family.key }),
  })
}

function FamilyDifferences({ family, ...props }: ViewProps & { family: Family }): ComponentChildren {
  const { report, shown } = props
  const id = useId()
  const axis = useMemo(() => axisOf(family.experiment, family.cases), [family])
  const frame = useMemo(() => depthFrame(report, family.cases, axis), [report, family, axis])
  return h(
    Section,
    { id, title: familyName(family), quiet: props.shown.families.length > 1, lead: pooled(axis) },
    [
      shown.candidates.map((candidate) =>
        h('div', { key: candidate }, [
          shown.candidates.length > 1 ? h('h4', null, h(Name, { report, at: candidate })) : null,
          h(LeftOutNote, { pairing: pairingOf(shown, candidate) }),
          [true, false].map((present) =>
            h(Presence, { ...props, family, frame, candidate, present, key: String(present) }),
          ),
        ]),
      ),
    ],
  )
}

interface PresenceProps extends ViewProps {
  readonly family: Family
  readonly frame: Frame
  readonly candidate: number
  readonly present: boolean
}

function Presence({ family, frame, candidate, present, ...props }: PresenceProps): ComponentChildren {
  const { shown } = props
  const id = useId()
  const rows = useMemo(() => {
    const pairs = pairingOf(shown, candidate).pairs.filter(
      ({ reference: one }) =>
        one.experiment === family.experiment && one.task === family.task && one.needlePresent === present,
    )
    return lengthsOf(pairs.map(({ reference }) => reference)).map((length) => ({
      length,
      pairs: pairs.filter(({ reference }) => reference.contextTokens === length),
    }))
  }, [shown, family, candidate, present])
  if (rows.length === 0) return null
  const heading = present
    ? 'Needle present: difference of sensitivity'
    : 'Needle absent: difference of invention rates'
  return h('div', { class: 'presence' }, [
    h('div', { class: 'withlegend' }, [
      h(shown.candidates.length > 1 ? 'h5' : 'h4', { id }, heading),
      h(
        'div',
        { class: 'legend' },
        h(Legend, { id: `${id}-legend`, scale: present ? 'difference' : 'difference-of-inventions' }),
      ),
    ]),
    h(
      'div',
      { class: 'maps' },
      rows.map(({ length, pairs }) =>
        h(OneMap, { ...props, key: String(length), family, frame, candidate, present, length, pairs }),
      ),
    ),
  ])
}

interface MapProps extends PresenceProps {
  readonly length: number | null
  readonly pairs: readonly PagePair[]
}

function OneMap({
  report,
  shown,
  go,
  family,
  frame,
  candidate,
  present,
  length,
  pairs,
}: MapProps): ComponentChildren {
  const id = useId()
  const narrow = useNarrow()
  const drawn = useMemo(() => differenceMap(frame, pairs, present), [frame, pairs, present])
  const { compared, fell, rose, ...squares } = drawn
  const figure: DifferenceProps = {
    ...squares,
    id,
    kind: present ? 'sensitivity' : 'invention',
    title: lengthLabel(length),
    labelledBy: `${id}-name`,
    reference: report.names[shown.reference]!,
    candidate: report.names[candidate]!,
    interaction: {
      onSelect: (key: string) =>
        go({
          open: {
            experiment: [family.experiment],
            task: [family.task],
            control: ['no'],
            length: [String(length)],
            present: [present ? 'yes' : 'no'],
            contender: [String(shown.reference), String(candidate)],
            ...frame.selection(...placeOf(key)),
          },
        }),
    },
  }
  return h('figure', { class: 'map' }, [
    h('figcaption', { id: `${id}-name` }, [
      h('b', null, lengthLabel(length)),
      ' ',
      h(
        'span',
        { class: 'soft' },
        `${counted(pairs.length, 'pair')}; of ${counted(compared, 'square')} ${fell} fell and ${rose} rose significantly`,
      ),
    ]),
    h(
      'div',
      { class: 'fig-scroll' },
      h(DifferenceFigure, narrow || frame.columns.length > mostColumns ? transposed(figure) : figure),
    ),
  ])
}
