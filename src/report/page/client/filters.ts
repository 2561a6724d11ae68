import { h, type ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { counted, integer } from '../../format.ts'
import type { Facet, Selection } from './address.ts'
import { useNarrow } from './narrow.ts'
import type { ViewProps } from './parts.ts'
import { labelOf, phraseOf } from './report.ts'

const titles = {
  experiment: 'Experiment',
  task: 'Task',
  needle: 'Needle language',
  haystack: 'Haystack language',
  question: 'Question language',
  length: 'Length',
  depth: 'Depth',
  present: 'Presence',
  contender: 'Contenders',
} as const satisfies Partial<Record<Facet, string>>

const shownFacets = Object.keys(titles) as (keyof typeof titles)[]

/** What narrows all views; it stands in the address. */
export function Filters(props: ViewProps): ComponentChildren {
  const { report, shown, look, go } = props
  const bar = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  useEffect(() => {
    // A menu closes when something outside it is clicked or gets the focus, and on Escape.
    const outside = (event: Event) => {
      for (const menu of bar.current?.querySelectorAll('details[open]') ?? [])
        if (!menu.contains(event.target as Node)) menu.removeAttribute('open')
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      const menu = bar.current?.querySelector('details.facet[open]')
      menu?.removeAttribute('open')
      menu?.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [])
  const offered = shownFacets.filter((facet) => optionsOf(props, facet).length > 1)
  const chosen = offered.flatMap((facet) => (look.filters[facet] ?? []).map((value) => ({ facet, value })))
  const menus = h('div', { class: 'bar noprint', ref: bar }, [
    offered.map((facet) => h(Menu, { ...props, facet, key: facet })),
    report.contenders.length > 1 ? h(Reference, props) : null,
  ])
  return h('div', { class: 'filters', role: 'search', 'aria-label': 'Cases on show' }, [
    narrow ? h('details', { class: 'menus noprint' }, [h('summary', null, 'Filters'), menus]) : menus,
    h('div', { class: 'state' }, [
      h(Search, props),
      h('span', { role: 'status' }, `${integer(shown.count)} of ${counted(report.total, 'case')} on show`),
      chosen.map(({ facet, value }) =>
        h(
          'button',
          {
            type: 'button',
            class: 'chip',
            key: `${facet} ${value}`,
            onClick: () => go((now) => ({ filters: toggled(now.filters, facet, value) })),
            'aria-label': `${phraseOf(report, facet, value)} ×: take this filter away`,
          },
          [
            h('bdi', null, phraseOf(report, facet, value)),
            h('span', { class: 'noprint', 'aria-hidden': 'true' }, ' ×'),
          ],
        ),
      ),
      Object.keys(look.filters).length > 0 || look.search !== ''
        ? h(
            'button',
            { type: 'button', class: 'clear noprint', onClick: () => go({ filters: {}, search: '' }) },
            'Clear filters',
          )
        : null,
    ]),
  ])
}

/** Values to choose from. The reference is always on show, so it is no choice. */
const optionsOf = ({ report, shown }: ViewProps, facet: Facet) =>
  facet === 'contender'
    ? report.options.contender.filter((at) => at !== String(shown.reference))
    : report.options[facet]

/** A selection with a value put in or taken out; a facet without values wants all. */
function toggled(filters: Selection, facet: Facet, value: string): Selection {
  const { [facet]: values = [], ...others } = filters
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return next.length === 0 ? others : { ...others, [facet]: next }
}

function Menu(props: ViewProps & { facet: keyof typeof titles }): ComponentChildren {
  const { report, look, go, facet } = props
  const chosen = look.filters[facet] ?? []
  const options = optionsOf(props, facet)
  return h('details', { class: 'facet' }, [
    h('summary', { class: chosen.length > 0 ? 'on' : undefined }, [
      titles[facet],
      h('span', { class: 'soft' }, chosen.length === 0 ? ' all' : ` ${chosen.length} of ${options.length}`),
    ]),
    h('fieldset', null, [
      h('legend', { class: 'hidden' }, titles[facet]),
      options.map((value) =>
        h('label', { key: value }, [
          h('input', {
            type: 'checkbox',
            checked: chosen.includes(value),
            onChange: () => go((now) => ({ filters: toggled(now.filters, facet, value) })),
          }),
          ' ',
          h('bdi', null, labelOf(report, facet, value)),
        ]),
      ),
    ]),
  ])
}

function Reference({ report, shown, go }: ViewProps): ComponentChildren {
  return h('label', { class: 'reference' }, [
    'Reference ',
    h(
      'select',
      {
        value: String(shown.reference),
        onChange: (event: Event) => go({ reference: Number((event.target as HTMLSelectElement).value) }),
      },
      report.names.map((name, at) =>
        h('option', { value: String(at), key: at, selected: at === shown.reference }, name),
      ),
    ),
  ])
}

/** Part of an id. Typing makes no entries for Back. */
function Search({ look, go }: ViewProps): ComponentChildren {
  const id = useId()
  const [text, setText] = useState(look.search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(look.search), [look.search])
  const type = (value: string) => {
    setText(value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => go({ search: value }, true), 200)
  }
  return h('span', { class: 'search' }, [
    h('label', { for: id, class: 'hidden' }, 'Case id contains'),
    h('input', {
      id,
      type: 'search',
      placeholder: 'Case id contains…',
      spellcheck: false,
      autocomplete: 'off',
      value: text,
      onInput: (event: Event) => type((event.target as HTMLInputElement).value),
    }),
  ])
}
