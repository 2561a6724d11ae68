import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { isMeasured, type Outcome } from '../../../../score/types.ts'
import { counted, exactPercent, integer } from '../../../format.ts'
import { compareText, groupBy } from '../../../order.ts'
import { LeftOutNote } from '../left-out.ts'
import { pairingOf } from '../paired.ts'
import { Name, opener, Scroll, Section, type ViewProps } from '../parts.ts'
import { plain } from '../report.ts'

const outcomes: readonly Outcome[] = [
  'correct',
  'wrong',
  'abstained',
  'invented',
  'refused',
  'cut-output',
  'error',
  'cut-input',
]

/** Longest list of reasons. */
const mostReasons = 30

/** What was measured and what was not; errors are never misses, so they stand here apart. */
export function Coverage(props: ViewProps): ComponentChildren {
  const id = useId()
  const { report, shown } = props
  return h('div', null, [
    h(
      Section,
      {
        id,
        title: 'Outcomes',
        lead: 'Cases on show, controls among them. Error and cut-input have no score: they say something of the infrastructure, and are never counted as misses.',
      },
      h(Outcomes, props),
    ),
    h(Section, { id: `${id}-reasons`, title: 'Why cases have no score' }, h(Reasons, props)),
    shown.candidates.length === 0
      ? null
      : h(
          Section,
          {
            id: `${id}-pairs`,
            title: 'Pairs',
            lead: 'Only cases that both sides answered, asked with the same prompt, are compared.',
          },
          shown.candidates.map((at) =>
            h('div', { key: at }, [
              h('h4', null, h(Name, { report, at })),
              h(LeftOutNote, { pairing: pairingOf(shown, at) }),
            ]),
          ),
        ),
    h(
      Section,
      { id: `${id}-items`, title: 'Items' },
      report.runs.map((run, at) => {
        const { total, used, allowed, leftOut, notes } = run.items
        const counts = [
          `${counted(used, 'item')} used`,
          ...(allowed === null ? [] : [`${integer(allowed)} allowed`]),
          ...(total === null ? [] : [`${integer(total)} in the source`]),
        ]
        const why = Object.entries(leftOut).map(([reason, count]) => `${integer(count)} ${plain(reason)}`)
        return h('div', { key: at }, [
          report.runs.length > 1 ? h('h4', null, h('bdi', null, plain(run.runId))) : null,
          h(
            'p',
            { class: 'soft' },
            `${counts.join(', ')}.${why.length === 0 ? '' : ` Left out: ${why.join(', ')}.`}`,
          ),
          notes.map((note) => h('p', { class: 'soft' }, h('bdi', null, plain(note, 400)))),
        ])
      }),
    ),
  ])
}

function Outcomes({ report, shown, go }: ViewProps): ComponentChildren {
  const rows = useMemo(
    () =>
      shown.contenders.map((at) => ({
        at,
        cases: shown.cases[at]!.length,
        counts: groupBy(shown.cases[at]!, (one) => one.outcome),
      })),
    [shown],
  )
  return h(Scroll, { label: 'Outcomes' }, [
    h('table', { class: 'counts' }, [
      h(
        'thead',
        null,
        h('tr', null, [
          h('th', { scope: 'col' }, 'Model'),
          h('th', { scope: 'col' }, 'cases'),
          h('th', { scope: 'col' }, 'coverage'),
          ...outcomes.map((outcome) => h('th', { scope: 'col' }, outcome)),
        ]),
      ),
      h(
        'tbody',
        null,
        rows.map(({ at, cases, counts }) => {
          const lost = outcomes
            .filter((outcome) => !isMeasured(outcome))
            .reduce((sum, outcome) => sum + (counts.get(outcome)?.length ?? 0), 0)
          return h('tr', { key: at }, [
            h('th', { scope: 'row' }, h(Name, { report, at })),
            h('td', null, integer(cases)),
            h('td', null, exactPercent(cases === 0 ? null : (cases - lost) / cases)),
            ...outcomes.map((outcome) => {
              const count = counts.get(outcome)?.length ?? 0
              return h(
                'td',
                { key: outcome },
                count === 0
                  ? '0'
                  : h(
                      'button',
                      {
                        type: 'button',
                        class: 'count',
                        onClick: opener(go, { outcome: [outcome], contender: [String(at)] }),
                        'aria-label': `${counted(count, 'case')} ${outcome}, ${report.names[at]}. Open them`,
                      },
                      integer(count),
                    ),
              )
            }),
          ])
        }),
      ),
    ]),
  ])
}

function Reasons({ report, shown }: ViewProps): ComponentChildren {
  const all = useMemo(() => {
    const lost = shown.cases.flat().filter((one) => !isMeasured(one.outcome))
    return [...groupBy(lost, (one) => `${one.contender}|${one.reason ?? one.outcome}`).values()].toSorted(
      (a, b) => b.length - a.length || compareText(a[0]!.reason ?? '', b[0]!.reason ?? ''),
    )
  }, [shown])
  if (all.length === 0) return h('p', { class: 'soft' }, 'Every case on show has a score.')
  return h('div', null, [
    h(Scroll, { label: 'Why cases have no score' }, [
      h('table', { class: 'counts' }, [
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            ['Reason', 'Model', 'cases'].map((text) => h('th', { scope: 'col' }, text)),
          ),
        ),
        h(
          'tbody',
          null,
          all.slice(0, mostReasons).map((group) => {
            const [one] = group
            return h('tr', null, [
              h(
                'th',
                { scope: 'row', class: 'long' },
                h('bdi', null, plain(one!.reason ?? one!.outcome, 400)),
              ),
              h('td', null, h(Name, { report, at: one!.contender })),
              h('td', null, integer(group.length)),
            ])
          }),
        ),
      ]),
    ]),
    all.length > mostReasons
      ? h(
          'p',
          { class: 'soft' },
          `${integer(all.length - mostReasons)} more reasons; the results file has all.`,
        )
      : null,
  ])
}
