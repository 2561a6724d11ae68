import { h, type ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { integer, timeLabel } from '../../../format.ts'
import { filterSentence, intervalSentence } from '../../../statements.ts'
import { cut, manyLines } from '../../../text.ts'
import { Name, Section, type ViewProps } from '../parts.ts'
import { plain } from '../report.ts'
import { intervalNote } from '../words.ts'

/** How the figures were made, and of what. */
export function Made(props: ViewProps): ComponentChildren {
  const { report } = props
  const id = useId()
  return h('div', null, [
    h(
      Section,
      { id, title: 'Statistics' },
      h(
        'ul',
        { class: 'plainlist' },
        [
          intervalSentence,
          'Comparisons are paired: the same case id and the same prompt, measured on both sides. The unit is the content unit, over all its languages, depths, lengths and repetitions; each counts once. So do shares that stand beside a difference (At a glance of several contenders, Languages and lengths, Differences, Gate): they are means over content units of each one’s own share. All other shares are of all their cases together.',
          `p-values of differences are two-sided sign-flip tests by content unit, after Holm over the squares of their map or table. ${intervalNote} They are not adjusted.`,
          'Errors and cut input are no misses: they have no score and lower coverage. Refusals and cut answers are model behaviour and score 0.',
        ].map((text) => h('li', null, text)),
      ),
    ),
    report.runs.map((run, at) => {
      const filter = filterSentence(run.filter)
      const facts: [string, ComponentChildren][] = [
        ['Run', plain(run.runId)],
        ['Suite', plain(run.suite)],
        ['Started', timeLabel(plain(run.startedAt))],
        ['Planned', `${integer(run.planned)} cases`],
        ['Complete', run.complete ? 'yes' : 'no'],
        ['Preset', plain(run.preset)],
        ['Tokenizer', plain(run.tokenizer)],
        ['Tool', plain(run.versions.tool)],
        ['Scorer', plain(run.versions.scorer)],
      ]
      const models = report.contenders.flatMap((contender, place) => (contender.run === at ? [place] : []))
      return h(
        Section,
        { key: at, id: `${id}-${at}`, title: report.runs.length > 1 ? `Run ${at + 1}` : 'Run' },
        [
          filter === null ? null : h('p', { class: 'warn' }, h('bdi', null, plain(filter, 500))),
          h(
            'dl',
            { class: 'facts' },
            facts.map(([name, value]) =>
              h('div', null, [h('dt', null, name), h('dd', null, h('bdi', null, value))]),
            ),
          ),
          models.map((place) => {
            const { name, provider, returnedIds, parameters } = report.contenders[place]!
            return h('div', null, [
              h('h4', null, h(Name, { report, at: place })),
              h('p', { class: 'soft' }, [
                'From ',
                h('bdi', null, plain(name)),
                '. Provider ',
                h('bdi', null, plain(provider)),
                returnedIds.length === 0
                  ? ''
                  : ['; answered as ', h('bdi', null, plain(returnedIds.join(', '), 500))],
                '.',
              ]),
              Object.keys(parameters).length === 0
                ? null
                : h(Json, { name: 'Parameters', value: parameters }),
            ])
          }),
          h(Json, { name: 'Options', value: run.options }),
          h(Json, { name: 'Data and versions', value: run.versions }),
        ],
      )
    }),
    h('p', { class: 'soft' }, [
      'Prompts are not stored: ',
      h('code', null, 'npx mlneedle prompt ID'),
      ' rebuilds any of them. ',
      `Answers longer than ${integer(report.answerLimit)} characters are cut here; the results file has all that was kept of them.`,
    ]),
  ])
}

function Json({ name, value }: { name: string; value: unknown }): ComponentChildren {
  return h('details', null, [
    h('summary', null, name),
    h('pre', { dir: 'ltr', tabIndex: 0 }, manyLines(cut(JSON.stringify(value, null, 2), 20_000))),
  ])
}
