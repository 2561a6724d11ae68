import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { lengthLabel, points } from '../../../format.ts'
import { groupBy } from '../../../order.ts'
import { presenceSentence } from '../../../statements.ts'
import type { Selection } from '../address.ts'
import { familyName, lengthsOf, tallyOf, type Family } from '../cases.ts'
import { Controls } from '../controls.ts'
import { Effective } from '../effective.ts'
import { Glance } from '../glance.ts'
import { Name, opener, Scroll, Section, ShareSquare, type ViewProps } from '../parts.ts'
import type { PageCase } from '../unpack.ts'
import { Verdicts } from '../verdicts.ts'

/** The whole run on one screen: what each contender finds and invents, where, and at what cost. */
export function Overview(props: ViewProps): ComponentChildren {
  const id = useId()
  const { shown } = props
  if (shown.count === 0) return h('p', { class: 'soft' }, 'No case is left under these filters.')
  return h('div', null, [
    h(Glance, props),
    h(Verdicts, props),
    h(
      Section,
      {
        id: `${id}-lengths`,
        title: 'By experiment and context length',
        lead: `${presenceSentence} Percent, 95% interval and n cases, over all depths and languages.`,
      },
      h(ByLength, props),
    ),
    h(Effective, props),
    h(Controls, props),
  ])
}

function ByLength(props: ViewProps): ComponentChildren {
  const { report, shown } = props
  const lengths = useMemo(() => lengthsOf(shown.families.flatMap(({ cases }) => cases)), [shown])
  const twins = useMemo(
    () => shown.families.some(({ cases }) => cases.some((one) => !one.needlePresent)),
    [shown],
  )
  const several = shown.contenders.length > 1
  return h(Scroll, { label: 'By experiment and context length' }, [
    h('table', { class: 'overview' }, [
      h(
        'thead',
        null,
        h('tr', null, [
          h('td', null),
          ...lengths.map((length) => h('th', { scope: 'col' }, [lengthLabel(length), h(Heads, { twins })])),
        ]),
      ),
      ...shown.families.map((family) => {
        const groups = groupBy(
          family.cases,
          (one) => `${one.contender}|${one.contextTokens}|${one.needlePresent}`,
        )
        return h('tbody', { key: family.key }, [
          several
            ? h(
                'tr',
                null,
                h(
                  'th',
                  { class: 'group', colSpan: lengths.length + 1, scope: 'rowgroup' },
                  familyName(family),
                ),
              )
            : null,
          ...shown.contenders.map((at) =>
            h('tr', { key: at }, [
              h('th', { scope: 'row' }, several ? h(Name, { report, at }) : familyName(family)),
              ...lengths.map((length) =>
                h(Place, {
                  ...props,
                  at,
                  family,
                  length,
                  present: groups.get(`${at}|${length}|true`),
                  absent: groups.get(`${at}|${length}|false`),
                }),
              ),
            ]),
          ),
        ])
      }),
    ]),
  ])
}

/** What stands under a length. */
const Heads = ({ twins }: { twins: boolean }) =>
  h('span', { class: 'pair heads' }, [
    h('span', null, 'sensitivity'),
    twins ? [h('span', null, 'invention'), h('span', null, 'difference')] : null,
  ])

interface PlaceProps extends ViewProps {
  readonly at: number
  readonly family: Family
  readonly length: number | null
  readonly present: readonly PageCase[] | undefined
  readonly absent: readonly PageCase[] | undefined
}

function Place({ report, go, at, family, length, present, absent }: PlaceProps): ComponentChildren {
  const found = present && tallyOf(present)
  const none = absent && tallyOf(absent)
  const sensitivity = found?.accuracy ?? null
  const invention = none?.invention?.value ?? null
  const label = `${report.names[at]}, ${familyName(family)}, ${lengthLabel(length)}`
  const open = (is: boolean): Selection => ({
    experiment: [family.experiment],
    task: [family.task],
    control: ['no'],
    length: [String(length)],
    present: [is ? 'yes' : 'no'],
    contender: [String(at)],
  })
  return h(
    'td',
    null,
    h('div', { class: 'pair' }, [
      found ? h(ShareSquare, { cases: found, label, onOpen: opener(go, open(true)) }) : null,
      none ? h(ShareSquare, { cases: none, label, onOpen: opener(go, open(false)) }) : null,
      sensitivity !== null && invention !== null
        ? h(
            'span',
            { class: 'difference', title: 'sensitivity − invention rate' },
            points(sensitivity - invention),
          )
        : null,
    ]),
  )
}
