import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { effectiveLength } from '../../../statistics/effective-length.ts'
import { EFFECTIVE_SHARE } from '../../comparison-figures.ts'
import { LengthFigure } from '../../figure/length.ts'
import type { LengthSeries } from '../../figure/types.ts'
import { lengthLabel } from '../../format.ts'
import { familyName, lengthsOf, tallyOf, type Family } from './cases.ts'
import { useNarrow } from './narrow.ts'
import { Name, Scroll, Section, type ViewProps } from './parts.ts'
import { plain, type Shown } from './report.ts'
import type { PageCase } from './unpack.ts'

/** Fewer lengths than this make no curve. */
const leastLengths = 3

/** The longest length up to which a contender keeps what it could do on the needle alone, and the way there. */
export function Effective(props: ViewProps): ComponentChildren {
  const { report, shown } = props
  const id = useId()
  const narrow = useNarrow()
  const rows = useMemo(
    () =>
      shown.families.flatMap((family) => {
        const series = shown.contenders.map((at) => seriesOf(shown, family, at, report.names[at]!))
        // One length has none above it to fall at.
        return series.some(({ alone, points }) => alone !== null && points.length > 1)
          ? [{ family, series }]
          : []
      }),
    [shown],
  )
  if (rows.length === 0) return null
  const curves = rows.filter(({ series }) => series.some(({ points }) => points.length >= leastLengths))
  return h(
    Section,
    {
      id,
      title: 'Effective context length',
      lead: `The longest length up to which sensitivity stays at or above ${EFFECTIVE_SHARE * 100}% of that on the needle alone, at every length asked; over the questions asked in both ways. An estimate without an interval: with few cases a chance dip ends it early.`,
    },
    [
      h(Scroll, { label: 'Effective context length' }, [
        h('table', { class: 'counts' }, [
          h(
            'thead',
            null,
            h('tr', null, [
              h('th', { scope: 'col' }, 'Experiment'),
              ...shown.contenders.map((at) => h('th', { scope: 'col', key: at }, h(Name, { report, at }))),
            ]),
          ),
          h(
            'tbody',
            null,
            rows.map(({ family, series }) =>
              h('tr', { key: family.key }, [
                h('th', { scope: 'row' }, familyName(family)),
                ...series.map((one) => h('td', { key: one.key }, wordsOf(one))),
              ]),
            ),
          ),
        ]),
      ]),
      curves.length === 0
        ? null
        : h(
            'div',
            { class: 'maps' },
            curves.map(({ family, series }, at) =>
              h('figure', { class: 'map', key: family.key }, [
                h('figcaption', { id: `${id}-${at}-name` }, [
                  h('b', null, familyName(family)),
                  h('span', { class: 'hidden' }, ', sensitivity over context length'),
                ]),
                h(
                  'div',
                  { class: 'fig-scroll' },
                  h(LengthFigure, {
                    id: `${id}-${at}`,
                    labelledBy: `${id}-${at}-name`,
                    title: familyName(family),
                    width: narrow ? 310 : 400,
                    series,
                    share: EFFECTIVE_SHARE,
                    yTitle: 'Sensitivity',
                  }),
                ),
              ]),
            ),
          ),
    ],
  )
}

function wordsOf({ alone, points, effectiveLength: longest }: LengthSeries): string {
  const [first] = points
  if (alone === null || !first) return '–'
  if (longest === null) return `below ${lengthLabel(first.contextTokens)}`
  return longest === points.at(-1)!.contextTokens ? `${lengthLabel(longest)} or more` : lengthLabel(longest)
}

/** A contender's accuracy by length; over the questions that were also asked with the needle alone, where some were. */
function seriesOf(shown: Shown, family: Family, at: number, name: string): LengthSeries {
  const inFamily = family.cases.filter((one) => one.contender === at && one.needlePresent)
  const asked = new Set(inFamily.map(questionOf))
  const controls = shown.cases[at]!.filter(
    (one) => one.control === 'needle-alone' && one.needlePresent && asked.has(questionOf(one)),
  )
  const alone = tallyOf(controls).accuracy
  const askedAlone = new Set(controls.map(questionOf))
  const own = alone === null ? inFamily : inFamily.filter((one) => askedAlone.has(questionOf(one)))
  const points = lengthsOf(own).flatMap((contextTokens) => {
    if (contextTokens === null) return []
    const { accuracy, low, high, n, units } = tallyOf(
      own.filter((one) => one.contextTokens === contextTokens),
    )
    return accuracy === null ? [] : [{ contextTokens, value: accuracy, low, high, n, units }]
  })
  const accuracies = points.map(({ contextTokens, value }) => ({ contextTokens, accuracy: value }))
  return {
    key: String(at),
    name: plain(name, 60),
    points,
    alone,
    effectiveLength: alone === null ? null : effectiveLength(accuracies, alone, EFFECTIVE_SHARE),
  }
}

/** What a control and a case with a haystack share: the same question about the same needle. */
const questionOf = (one: PageCase) =>
  [one.task, one.item, one.needleLanguage, one.questionLanguage, one.instructionLanguage].join('|')
