import { h, type ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Place, Verdict } from '../../../gate/types.ts'
import { counted, exactPercent, integer } from '../../format.ts'
import {
  cellsOf,
  droppedPlaces,
  floorSentence,
  methodSentence,
  placeSentence,
  rowHeads,
  verdictRows,
} from '../../verdict-statements.ts'
import { start, toHash } from './address.ts'
import { Scroll, Section, type ViewProps } from './parts.ts'
import { languageName, plain } from './report.ts'

type VerdictProps = Pick<ViewProps, 'report'> & { readonly verdict: Verdict }

/** What the gate decided and why. It was made of the whole runs: filters do not change it. */
export function Verdicts({ report }: ViewProps): ComponentChildren {
  const id = useId()
  const decided = report.verdicts.filter(({ hypotheses }) => hypotheses.length > 0)
  return decided.map((verdict, at) => {
    const { baseline, candidate, coverage, notes } = verdict
    return h(
      Section,
      {
        key: at,
        id: `${id}-${at}`,
        title:
          decided.length === 1
            ? 'Gate'
            : ['Gate: ', h('bdi', null, plain(`${candidate.model} (${candidate.name})`))],
        lead: `${methodSentence(verdict)} Changes are in points.`,
      },
      [
        h(Hypotheses, { verdict, report }),
        h(Places, { verdict, report }),
        h(Floors, { verdict, report }),
        h('h4', null, 'Notes'),
        h('ul', { class: 'plainlist soft' }, [
          h(
            'li',
            null,
            `${integer(coverage.paired)} of ${counted(coverage.expected, 'case')} of ${plain(baseline.model)} (${plain(baseline.name)}) are paired: ${exactPercent(coverage.share)}. Filters do not change what the gate decided.`,
          ),
          notes.map((note) => h('li', null, h('bdi', null, plain(note, 400)))),
        ]),
      ],
    )
  })
}

/** What decides, a row for each hypothesis. */
function Hypotheses({ verdict, report }: VerdictProps): ComponentChildren {
  const rows = verdictRows(verdict, (code) => languageName(report, code))
  const heads = ['what decides', 'verdict', ...rowHeads, 'lost, gained']
  return h(Scroll, { label: 'What the gate decided' }, [
    h('table', { class: 'counts gate' }, [
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((row, at) => {
          const { lost, gained, unitsToSettle } = verdict.hypotheses[at]!
          return h('tr', { key: at }, [
            h('th', { scope: 'row' }, h('bdi', null, plain(row.name))),
            h('td', null, row.word === '' ? null : h('span', { class: `word ${row.word}` }, row.word)),
            cellsOf(row).map((text) => h('td', null, text)),
            h('td', null, [
              `${integer(lost)}, ${integer(gained)}`,
              unitsToSettle === null
                ? null
                : h('small', null, `${counted(unitsToSettle, 'unit')} give an even chance to settle it`),
            ]),
          ])
        }),
      ),
    ]),
  ])
}

/** Places told at once; the others are folded. */
const mostPlaces = 8

/** Where the drop lies, each with a link to the view that shows it. */
function Places({ verdict, report }: VerdictProps): ComponentChildren {
  const places = droppedPlaces(verdict)
  if (places.length === 0) return null
  const item = (place: Place) => {
    const { language, depth, contextTokens } = place
    const hash = toHash({
      ...start,
      view: depth === null ? 'languages' : 'difference',
      filters: {
        ...(contextTokens === null ? {} : { length: [String(contextTokens)] }),
        ...(depth === null ? {} : { depth: [String(depth)] }),
      },
    })
    const said = placeSentence({
      ...place,
      language: language === null ? null : languageName(report, language),
    })
    return h('li', null, h('a', { href: `#${hash}` }, h('bdi', null, said)))
  }
  return [
    h('h4', null, 'Where it dropped'),
    h('p', { class: 'soft' }, [
      'Significant after Holm over all places, which do not decide. ',
      h('a', { href: `#${toHash({ ...start, view: 'difference' })}` }, 'All differences'),
      '.',
    ]),
    h('ul', { class: 'plainlist' }, places.slice(0, mostPlaces).map(item)),
    places.length > mostPlaces
      ? h('details', { class: 'folded' }, [
          h('summary', null, `${counted(places.length - mostPlaces, 'more place')}`),
          h('ul', { class: 'plainlist' }, places.slice(mostPlaces).map(item)),
        ])
      : null,
  ]
}

/** Floors and ceilings of the candidate alone. */
function Floors({ verdict: { floors }, report }: VerdictProps): ComponentChildren {
  if (floors.length === 0) return null
  const reached = floors.filter(({ verdict }) => verdict === 'pass').length
  const inOrder = floors.toSorted((a, b) => Number(a.verdict === 'pass') - Number(b.verdict === 'pass'))
  return h('details', { class: 'folded', open: reached < floors.length }, [
    h('summary', null, `Floors: ${integer(reached)} of ${integer(floors.length)} surely reached`),
    h(
      'ul',
      { class: 'plainlist' },
      inOrder.map((floor) =>
        h('li', null, [
          h('span', { class: `word ${floor.verdict}` }, floor.verdict),
          ' ',
          h('bdi', null, floorSentence({ ...floor, language: languageName(report, floor.language) })),
        ]),
      ),
    ),
  ])
}
