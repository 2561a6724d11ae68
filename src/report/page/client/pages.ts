import { h, type ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { integer } from '../../format.ts'

/** Cards on a page. */
const size = 20

/** Some of a long list at a time. `of` changes when the list does, and turns back to the first page. */
export function Pages<T>({
  values,
  of,
  draw,
}: {
  values: readonly T[]
  of: unknown
  draw: (value: T) => ComponentChildren
}): ComponentChildren {
  const [page, setPage] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => setPage(0), [of])
  const last = Math.max(0, Math.ceil(values.length / size) - 1)
  const now = Math.min(page, last)
  const turn = (to: number) => {
    setPage(to)
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'nearest' })
  }
  const button = (text: string, to: number) =>
    h('button', { type: 'button', disabled: to < 0 || to > last, onClick: () => turn(to) }, text)
  const from = now * size
  return h('div', null, [
    h(
      'div',
      { ref: top, tabIndex: -1, class: 'pages', role: 'status' },
      values.length === 0
        ? 'No case here.'
        : `${integer(from + 1)}–${integer(Math.min(values.length, from + size))} of ${integer(values.length)}`,
    ),
    values.slice(from, from + size).map(draw),
    last === 0
      ? null
      : h('div', { class: 'pager noprint', role: 'group', 'aria-label': 'Pages' }, [
          button('First', now === 0 ? -1 : 0),
          button('Previous', now - 1),
          button('Next', now + 1),
          button('Last', now === last ? -1 : last),
        ]),
  ])
}
