import { h, type ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isMeasured, type Outcome } from '../../../score/types.ts'
import { integer } from '../../format.ts'
import { compareText, groupBy } from '../../order.ts'
import { facets, type Selection } from './address.ts'
import { Card, useTexts } from './card.ts'
import { selects } from './cases.ts'
import { Pages } from './pages.ts'
import type { ViewProps } from './parts.ts'
import { phraseOf, type Report, type Shown } from './report.ts'
import type { PageCase } from './unpack.ts'

interface DrawerProps extends ViewProps {
  readonly open: Selection
  readonly onClose: () => void
}

/** The cases of a square, beside the page. A modal dialog: Escape closes it and what had the focus gets it back. */
export function Drawer({ report, shown, open, onClose }: DrawerProps): ComponentChildren {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const gone = useRef(false)
  useLayoutEffect(() => {
    const shownIn = dialog.current!
    shownIn.showModal()
    return () => {
      // Back took it away. Closing gives the focus back to what had it before.
      gone.current = true
      shownIn.close()
    }
  }, [])
  const texts = useTexts()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const cases = useMemo(() => casesOf(shown, open), [shown, open])
  const byOutcome = useMemo(() => counted(cases), [cases])
  const list = useMemo(
    () => (outcome === null ? cases : cases.filter(({ own }) => own.some((one) => one.outcome === outcome))),
    [cases, outcome],
  )
  const choose = (value: Outcome | null, text: string, count: number) =>
    h(
      'button',
      { type: 'button', 'aria-pressed': outcome === value, onClick: () => setOutcome(value) },
      `${text} ${integer(count)}`,
    )
  return h(
    'dialog',
    {
      ref: dialog,
      class: 'drawer',
      'aria-labelledby': id,
      onClose: () => {
        if (!gone.current) onClose()
      },
      // The backdrop is part of the dialog, what stands in it is not.
      onClick: (event: MouseEvent) => {
        if (event.target === dialog.current) dialog.current?.close()
      },
    },
    h('div', { class: 'inside' }, [
      h('header', null, [
        h('h2', { id }, h('bdi', null, titleOf(report, open))),
        h('button', { type: 'button', class: 'close', onClick: () => dialog.current?.close() }, 'Close'),
      ]),
      byOutcome.size > 1
        ? h('div', { class: 'pick', role: 'group', 'aria-label': 'Outcome' }, [
            choose(null, 'all', cases.length),
            ...[...byOutcome].map(([value, count]) => choose(value, value, count)),
          ])
        : null,
      texts === null
        ? h('p', { class: 'soft' }, 'Reading the answers…')
        : h(Pages<Listed>, {
            values: list,
            of: list,
            draw: ({ id: key, answers }) => h(Card, { key, report, texts, answers }),
          }),
    ]),
  )
}

interface Listed {
  readonly id: string
  /** Of the contenders that were asked for. */
  readonly own: readonly PageCase[]
  /** Those and the others', to compare. */
  readonly answers: readonly PageCase[]
}

/** Cases of a selection by id, what went wrong first. */
function casesOf(shown: Shown, open: Selection): Listed[] {
  const of = selects(open)
  const chosen = groupBy(
    shown.contenders.flatMap((at) => shown.cases[at]!.filter(of)),
    (one) => one.id,
  )
  const byId = new Map<string, PageCase[]>([...chosen.keys()].map((id) => [id, []]))
  for (const at of shown.contenders) for (const one of shown.cases[at]!) byId.get(one.id)?.push(one)
  return [...chosen]
    .map(([id, own]) => ({ id, own, answers: byId.get(id)! }))
    .toSorted((a, b) => rank(a.own) - rank(b.own) || compareText(a.id, b.id))
}

/** In how many cases an outcome was seen. */
function counted(cases: readonly Listed[]): Map<Outcome, number> {
  const counts = new Map<Outcome, number>()
  for (const { own } of cases)
    for (const outcome of new Set(own.map((one) => one.outcome)))
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return counts
}

const rank = (own: readonly PageCase[]) =>
  Math.min(...own.map(({ outcome }) => (outcome === 'correct' ? 2 : isMeasured(outcome) ? 0 : 1)))

function titleOf(report: Report, open: Selection): string {
  const parts = facets.flatMap((facet) => {
    const values = open[facet]
    if (!values || (facet === 'control' && values[0] === 'no')) return []
    if (facet === 'contender' && report.contenders.length === 1) return []
    // As everywhere: the usual task goes without saying, and so does one that its experiment is named after.
    if (facet === 'task' && (values[0] === 'qa' || open.experiment?.[0] === values[0])) return []
    return [values.map((value) => phraseOf(report, facet, value)).join(' and ')]
  })
  return parts.length === 0 ? 'All cases' : parts.join(' · ')
}
