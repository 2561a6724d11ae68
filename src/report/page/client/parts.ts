/** Small pieces that several views are made of. */
import { h, type ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { stepOf } from '../../colour.ts'
import { integer, percent, percentRange } from '../../format.ts'
import { shownRate, type Tally } from '../../tally.ts'
import { cut, manyLines } from '../../text.ts'
import type { Look, Selection } from './address.ts'
import { plain, type Report, type Shown } from './report.ts'

/** Changes what is looked at. `replace`: no new entry for Back. */
export type Go = (change: Partial<Look> | ((now: Look) => Partial<Look>), replace?: boolean) => void

export interface ViewProps {
  readonly report: Report
  readonly shown: Shown
  readonly look: Look
  readonly go: Go
}

/** A contender's name, and plainly beside it what it is when it is no language model. */
export function Name({ report, at }: { report: Report; at: number }): ComponentChildren {
  const label = report.contenders[at]!.label
  return h('span', { class: 'name' }, [
    h('bdi', null, report.names[at]!),
    label === null
      ? null
      : [
          ' ',
          h('small', { class: 'label', title: plain(label) }, h('bdi', null, plain(label.split(':')[0]!))),
        ],
  ])
}

/** A wide table in a region that scrolls by keyboard too. */
export function Scroll({
  label,
  children,
}: {
  label: string
  children?: ComponentChildren
}): ComponentChildren {
  return h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': label }, children)
}

/** Longer texts are shown by their start until somebody asks for more. */
const startLength = 1200

/** Text as somebody said it, in its own direction and kept from its surroundings. */
export function Said({ text, language }: { text: string; language: string | null }): ComponentChildren {
  const [whole, setWhole] = useState(false)
  if (text === '') return h('em', { class: 'soft' }, 'empty')
  const lang =
    language !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : undefined
  const long = text.length > startLength * 1.5
  return [
    h('bdi', { dir: 'auto', lang, class: 'said' }, manyLines(long && !whole ? cut(text, startLength) : text)),
    long
      ? h(
          'button',
          { type: 'button', class: 'more noprint', 'aria-expanded': whole, onClick: () => setWhole(!whole) },
          whole ? 'Show less' : 'Show all',
        )
      : null,
  ]
}

/** Share, interval and n in a coloured square; a button where it opens its cases. */
export function ShareSquare({
  cases,
  onOpen,
  label,
}: {
  cases: Tally
  label: string
  onOpen?: () => void
}): ComponentChildren {
  const rate = shownRate(cases)
  const goodness = rate.value === null ? null : cases.invention === null ? rate.value : 1 - rate.value
  const text = [
    h('span', { class: 'hidden' }, `${plain(label)}: `),
    h('b', null, percent(rate.value)),
    h('span', { class: 'hidden' }, `% ${cases.invention === null ? 'found' : 'invented'}, `),
    h('small', null, [
      h('span', { class: 'hidden' }, '95% interval '),
      cases.n === 0 ? 'no score' : percentRange(rate),
    ]),
    h('small', null, `n ${integer(cases.n)}`),
  ]
  const look = `square ${goodness === null ? 'none' : `q${stepOf(goodness)}`}`
  return onOpen
    ? h('button', { class: look, type: 'button', onClick: onOpen, 'aria-haspopup': 'dialog' }, text)
    : h('span', { class: look }, text)
}

/** Opens the cases of a selection. */
export const opener = (go: Go, open: Selection) => () => go({ open })

/** A section of a view, with its heading. */
export function Section({
  title,
  id,
  lead,
  quiet,
  children,
}: {
  title: ComponentChildren
  id: string
  lead?: ComponentChildren
  /** The heading is for readers by ear and on paper: on screen what is chosen above says the same. */
  quiet?: boolean
  children?: ComponentChildren
}): ComponentChildren {
  return h('section', null, [
    h('h3', { id, class: quiet ? 'quiet' : undefined }, title),
    lead ? h('p', { class: 'soft' }, lead) : null,
    children,
  ])
}
