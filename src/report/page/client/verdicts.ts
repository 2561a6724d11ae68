import { h, type ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Hypothesis, Verdict } from '../../../gate/types.ts'
import { counted, exactPercent, integer, percent, points } from '../../format.ts'
import { Scroll, Section, type ViewProps } from './parts.ts'
import { languageName, plain } from './report.ts'
import { pText } from './words.ts'

/** What the gate decided, hypothesis by hypothesis. It was made of the whole runs: filters do not change it. */
export function Verdicts({ report }: ViewProps): ComponentChildren {
  const id = useId()
  const decided = report.verdicts.filter(({ hypotheses }) => hypotheses.length > 0)
  if (decided.length === 0) return null
  return h(
    Section,
    {
      id,
      title: 'Gate',
      lead: 'Decided on the whole of both sides; filters do not change it. The bounds are one-sided and not adjusted; p is one-sided, after Holm.',
    },
    decided.map((verdict) => h(Hypotheses, { verdict, report })),
  )
}

function Hypotheses({
  verdict,
  report,
}: {
  verdict: Verdict
  report: ViewProps['report']
}): ComponentChildren {
  const { baseline, candidate, options, coverage } = verdict
  const label = `${plain(candidate.model)} (${plain(candidate.name)}) against ${plain(baseline.model)} (${plain(baseline.name)})`
  const name = ({ measure, language }: Hypothesis) =>
    `${measure === 'sensitivity' ? 'Sensitivity' : 'Specificity'}${language === null ? ', over all' : `, ${languageName(report, language)}`}`
  return h(Scroll, { label }, [
    h('table', { class: 'counts' }, [
      h('caption', null, [
        h('bdi', null, label),
        h(
          'small',
          null,
          `least drop worth acting on ${points(options.minDrop).replace('+', '')} points, alpha ${options.alpha}; ${integer(coverage.paired)} of ${counted(coverage.expected, 'case')} paired, ${exactPercent(coverage.share)}`,
        ),
      ]),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          [
            'Hypothesis',
            'Verdict',
            'Baseline',
            'Candidate',
            'Difference',
            'Surely above',
            'p',
            'Lost, gained',
            'Units',
          ].map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        verdict.hypotheses.map((hypothesis) =>
          h('tr', null, [
            h('th', { scope: 'row' }, name(hypothesis)),
            h('td', null, h('span', { class: `word ${hypothesis.verdict}` }, hypothesis.verdict)),
            h('td', null, percent(hypothesis.baseline)),
            h('td', null, percent(hypothesis.candidate)),
            h('td', null, points(hypothesis.difference)),
            h('td', null, points(Math.floor(hypothesis.low * 100 + 1e-9) / 100)),
            h('td', null, pText(hypothesis.adjustedP).slice(2)),
            h('td', null, `${integer(hypothesis.lost)}, ${integer(hypothesis.gained)}`),
            h('td', null, [
              integer(hypothesis.units),
              hypothesis.unitsToSettle === null
                ? null
                : h('small', null, `${integer(hypothesis.unitsToSettle)} would settle it`),
            ]),
          ]),
        ),
      ),
    ]),
  ])
}
