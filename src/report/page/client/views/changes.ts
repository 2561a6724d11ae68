import { h, type ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { integer } from '../../../format.ts'
import { compareExperiment, groupBy } from '../../../order.ts'
import { Card, useTexts } from '../card.ts'
import { LeftOutNote } from '../left-out.ts'
import { Pages } from '../pages.ts'
import { pairingOf, type PagePair } from '../paired.ts'
import { Name, type ViewProps } from '../parts.ts'

/** Cases that the reference had right and a candidate lost, or the other way about. */
export function Changes(props: ViewProps): ComponentChildren {
  const { report, shown } = props
  return h('div', null, [
    h('p', { class: 'soft' }, [
      'Pairs that changed. Lost: right in the reference, ',
      h(Name, { report, at: shown.reference }),
      ', and not in the candidate. Gained: the other way about. A model that is asked twice changes some answers by chance; the other views tell whether there are more than that.',
    ]),
    shown.candidates.map((candidate) => h(Changed, { ...props, candidate, key: candidate })),
  ])
}

function Changed({
  report,
  shown,
  look,
  go,
  candidate,
}: ViewProps & { candidate: number }): ComponentChildren {
  const texts = useTexts()
  const pairing = pairingOf(shown, candidate)
  const { lost, gained } = useMemo(
    () => ({
      lost: pairing.pairs.filter(
        ({ reference, candidate: other }) => reference.score === 1 && other.score === 0,
      ),
      gained: pairing.pairs.filter(
        ({ reference, candidate: other }) => reference.score === 0 && other.score === 1,
      ),
    }),
    [pairing],
  )
  const list = useMemo(() => inTurn(look.change === 'lost' ? lost : gained), [lost, gained, look.change])
  const choose = (change: 'lost' | 'gained', count: number) =>
    h(
      'button',
      { type: 'button', 'aria-pressed': look.change === change, onClick: () => go({ change }) },
      `${change} ${integer(count)}`,
    )
  return h('section', null, [
    h('h3', null, h(Name, { report, at: candidate })),
    h(LeftOutNote, { pairing }),
    h('div', { class: 'pick', role: 'group', 'aria-label': 'Change' }, [
      choose('lost', lost.length),
      choose('gained', gained.length),
    ]),
    texts === null
      ? h('p', { class: 'soft' }, 'Reading the answers…')
      : h(Pages<PagePair>, {
          values: list,
          of: list,
          draw: ({ reference, candidate: other }) =>
            h(Card, { key: reference.id, report, texts, answers: [reference, other] }),
        }),
  ])
}

/** The first of each experiment and languages, then the second of each, so that the first page has something of all. */
function inTurn(pairs: readonly PagePair[]): PagePair[] {
  const groups = groupBy(pairs, ({ reference: one }) =>
    [one.experiment, one.task, one.needleLanguage, one.questionLanguage].join('|'),
  )
  const ranked = [...groups.values()]
    .toSorted(([a], [b]) => compareExperiment(a!.reference.experiment, b!.reference.experiment))
    .flatMap((group) => group.map((pair, rank) => ({ pair, rank })))
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ pair }) => pair)
}
