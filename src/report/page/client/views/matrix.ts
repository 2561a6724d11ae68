import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { matrixCases, matrixNote } from '../../../figure/matrix-cases.ts'
import { HeatmapFigure } from '../../../figure/heatmap.ts'
import { Legend } from '../../../figure/legend.ts'
import type { HeatmapProps } from '../../../figure/types.ts'
import { counted } from '../../../format.ts'
import { compareTask, sorted } from '../../../order.ts'
import { promptOf, valueOf } from '../cases.ts'
import { heatmap, matrixFrame, placeOf } from '../grids.ts'
import { Name, Section, type ViewProps } from '../parts.ts'
import { plain } from '../report.ts'
import type { PageCase } from '../unpack.ts'

/** Question × needle language: what crossing languages costs. */
export function Matrix(props: ViewProps): ComponentChildren {
  const { shown } = props
  const groups = useMemo(() => {
    // In the order of the experiments, so that a prompt is the first one's that asks it.
    const ordered = shown.families.flatMap((family) => family.cases)
    const cases = shown.contenders.flatMap((at) =>
      matrixCases(
        ordered.filter((one) => one.contender === at),
        promptOf,
      ),
    )
    return sorted(
      cases.map(({ task }) => task),
      compareTask,
    ).flatMap((task) =>
      [true, false].flatMap((present) => {
        const own = cases.filter((one) => one.task === task && one.needlePresent === present)
        return crossed(own) ? [{ task, present, cases: own }] : []
      }),
    )
  }, [shown])
  return h('div', null, [
    h(
      'p',
      { class: 'soft' },
      groups.length === 0
        ? 'No case on show has its question and its needle in different languages.'
        : `Percent, 95% interval and n cases, over all experiments, depths and lengths on show. ${matrixNote} Framed: question and needle in the same language.`,
    ),
    groups.map((group) => h(Group, { ...props, ...group, key: `${group.task}${group.present}` })),
  ])
}

const crossed = (cases: readonly PageCase[]) =>
  cases.some((one) => one.needleLanguage !== one.questionLanguage)

interface GroupProps extends ViewProps {
  readonly task: PageCase['task']
  readonly present: boolean
  readonly cases: readonly PageCase[]
}

function Group({ report, shown, go, task, present, cases }: GroupProps): ComponentChildren {
  const id = useId()
  const kind = present ? 'sensitivity' : 'invention'
  const frame = useMemo(() => matrixFrame(report, cases), [report, cases])
  const title = `${present ? 'Needle present: sensitivity' : 'Needle absent: invention rate'}${task === 'qa' ? '' : ` (${task})`}`
  return h(Section, { id, title }, [
    h('div', { class: 'legend' }, h(Legend, { id: `${id}-legend`, scale: kind })),
    h(
      'div',
      { class: 'maps' },
      shown.contenders.map((at) => {
        const own = cases.filter((one) => one.contender === at)
        const figure: HeatmapProps = {
          ...heatmap(frame, own),
          kind,
          id: `${id}-${at}`,
          title: plain(report.names[at]!),
          labelledBy: `${id}-${at}-name`,
          diagonal: true,
          interaction: {
            onSelect: (key: string) => {
              const [question, needle] = placeOf(key)
              const inSquare = own.filter(
                (one) => one.questionLanguage === question && one.needleLanguage === needle,
              )
              const of = (facet: 'experiment' | 'haystack') => [...new Set(inSquare.map(valueOf[facet]))]
              go({
                open: {
                  experiment: of('experiment'),
                  task: [task],
                  control: ['no'],
                  haystack: of('haystack'),
                  present: [present ? 'yes' : 'no'],
                  contender: [String(at)],
                  ...frame.selection(question, needle),
                },
              })
            },
          },
        }
        return h('figure', { class: 'map', key: at }, [
          h('figcaption', { id: `${id}-${at}-name` }, [
            h(Name, { report, at }),
            ' ',
            h('span', { class: 'soft' }, counted(own.length, 'case')),
          ]),
          own.length === 0
            ? h('p', { class: 'soft' }, 'No case here.')
            : h('div', { class: 'fig-scroll' }, h(HeatmapFigure, figure)),
        ])
      }),
    ),
  ])
}
