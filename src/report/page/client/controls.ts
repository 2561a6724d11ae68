import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { compareLanguage, groupBy, sorted } from '../../order.ts'
import { axisOf, facetOfAxis, tallyOf, valueOf } from './cases.ts'
import { languageLabels } from './grids.ts'
import { Name, opener, Scroll, Section, ShareSquare, type ViewProps } from './parts.ts'
import type { PageCase } from './unpack.ts'

const order = ['needle-alone', 'closed-book']

/** What the contenders can do at best, and what they know already. */
export function Controls(props: ViewProps): ComponentChildren {
  const { shown } = props
  const id = useId()
  const tables = useMemo(() => {
    const cases = shown.cases.flat().filter((one) => one.control !== null)
    return [...groupBy(cases, (one) => `${one.control}|${one.task}|${one.needlePresent}`)].toSorted(
      ([, a], [, b]) =>
        order.indexOf(a[0]!.control!) - order.indexOf(b[0]!.control!) ||
        Number(b[0]!.needlePresent) - Number(a[0]!.needlePresent),
    )
  }, [shown])
  if (tables.length === 0) return null
  return h(
    Section,
    {
      id,
      title: 'Controls',
      lead: 'Needle alone: the same question with no haystack, the best to expect. Closed book: no passages at all, what the model knows already.',
    },
    tables.map(([key, cases]) => h(ControlTable, { ...props, key, cases })),
  )
}

function ControlTable({
  report,
  shown,
  go,
  cases,
}: ViewProps & { cases: readonly PageCase[] }): ComponentChildren {
  const { control, task, needlePresent } = cases[0]!
  const facet = facetOfAxis[axisOf('controls', cases).axis]
  const columns = languageLabels(report, sorted(cases.map(valueOf[facet]), compareLanguage))
  const groups = groupBy(cases, (one) => `${one.contender}|${valueOf[facet](one)}`)
  const name = `${control === 'needle-alone' ? 'Needle alone' : 'Closed book'}${task === 'qa' ? '' : ` (${task})`}${needlePresent ? '' : ', needle absent'}`
  return h(Scroll, { label: name }, [
    h('table', { class: 'squares' }, [
      h('caption', null, name),
      h(
        'thead',
        null,
        h('tr', null, [
          h('td', null),
          ...columns.map(({ key, text, name: full }) =>
            h('th', { scope: 'col', key }, [text, full ? h('small', null, full) : null]),
          ),
        ]),
      ),
      h(
        'tbody',
        null,
        shown.contenders.map((at) =>
          h('tr', { key: at }, [
            h('th', { scope: 'row' }, h(Name, { report, at })),
            ...columns.map(({ key }) => {
              const own = groups.get(`${at}|${key}`)
              return h(
                'td',
                { key },
                own
                  ? h(ShareSquare, {
                      cases: tallyOf(own),
                      label: `${name}, ${report.names[at]}, ${key}`,
                      onOpen: opener(go, {
                        control: [control!],
                        task: [task],
                        present: [needlePresent ? 'yes' : 'no'],
                        [facet]: [key],
                        contender: [String(at)],
                      }),
                    })
                  : null,
              )
            }),
          ]),
        ),
      ),
    ]),
  ])
}
