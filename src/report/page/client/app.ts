import { h, type ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fromHash, toHash, views, type View } from './address.ts'
import { Drawer } from './drawer.ts'
import { Filters } from './filters.ts'
import type { Go, ViewProps } from './parts.ts'
import { shownOf, type Report } from './report.ts'
import { Changes } from './views/changes.ts'
import { Coverage } from './views/coverage.ts'
import { Differences } from './views/difference.ts'
import { Languages } from './views/languages.ts'
import { Made } from './views/made.ts'
import { Maps } from './views/maps.ts'
import { Matrix } from './views/matrix.ts'
import { Overview } from './views/overview.ts'

/** `compares`: only where there are two contenders or more. */
const shelf: Readonly<
  Record<View, { name: string; draw: (props: ViewProps) => ComponentChildren; compares?: true }>
> = {
  overview: { name: 'Overview', draw: Overview },
  heatmaps: { name: 'Heatmaps', draw: Maps },
  difference: { name: 'Differences', draw: Differences, compares: true },
  languages: { name: 'Languages and lengths', draw: Languages },
  matrix: { name: 'Question × needle', draw: Matrix },
  changes: { name: 'Lost and gained', draw: Changes, compares: true },
  coverage: { name: 'Coverage and errors', draw: Coverage },
  made: { name: 'How it was made', draw: Made },
}

/** The page under its head: views to choose, filters, the view, and the drawer when a square is open. */
export function App({ report }: { report: Report }): ComponentChildren {
  const [look, setLook] = useState(() => fromHash(location.hash))
  const opened = useRef(false)
  useEffect(() => {
    const follow = () => setLook(fromHash(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  const go: Go = (change, replace = false) => {
    // From the address: a second key may come before what the first one changed is drawn.
    const now = fromHash(location.hash)
    const part = typeof change === 'function' ? change(now) : change
    const hash = `#${toHash({ ...now, ...part })}`
    if (part.open) opened.current = true
    if (replace) location.replace(hash)
    else location.hash = hash
  }
  const close = () => {
    // Back to before it was opened, so that Back does not open it again.
    if (opened.current) history.back()
    else go({ open: null }, true)
    opened.current = false
  }

  const { filters, search, reference } = look
  const shown = useMemo(() => shownOf(report, look), [report, JSON.stringify(filters), search, reference])
  const offered = views.filter((view) => !shelf[view].compares || report.contenders.length > 1)
  const view = offered.includes(look.view) ? look.view : 'overview'
  const props: ViewProps = { report, shown, look, go }
  return h('div', null, [
    h(
      'nav',
      { class: 'views noprint', 'aria-label': 'Views' },
      h(
        'ul',
        null,
        offered.map((name) =>
          h(
            'li',
            { key: name },
            h(
              'a',
              {
                href: `#${toHash({ ...look, view: name, open: null })}`,
                'aria-current': name === view ? 'page' : undefined,
              },
              shelf[name].name,
            ),
          ),
        ),
      ),
    ),
    view === 'made' ? null : h(Filters, props),
    h('div', { class: 'view', key: view }, [
      h('h2', { class: 'quiet' }, shelf[view].name),
      h(shelf[view].draw, props),
    ]),
    look.open
      ? h(Drawer, { ...props, key: JSON.stringify(look.open), open: look.open, onClose: close })
      : null,
  ])
}
