import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { median } from '../../../median.ts'
import { isMeasured } from '../../../score/types.ts'
import { differences, type Difference } from '../../figure/differences.ts'
import { exactPercent, integer, points } from '../../format.ts'
import type { Tally } from '../../tally.ts'
import type { Selection } from './address.ts'
import { tallyOf, unitTallyOf } from './cases.ts'
import { pairingOf } from './paired.ts'
import { Name, opener, Scroll, Section, ShareSquare, type ViewProps } from './parts.ts'
import { differenceText, intervalNote, pText, seconds, usd } from './words.ts'
import type { PageCase } from './unpack.ts'

/** Each contender in one row: accuracy, and beside it coverage, latency and cost. */
export function Glance(props: ViewProps): ComponentChildren {
  const { report, shown, go } = props
  const id = useId()
  const several = shown.candidates.length > 0
  const share = several ? unitTallyOf : tallyOf
  const rows = useMemo(
    () => shown.contenders.map((at) => ({ at, ...added(shown.cases[at]!, share) })),
    [shown, share],
  )
  const compared = useMemo(() => comparedWith(props), [shown])
  const absent = rows.some(({ none }) => none.n > 0)
  const head = (text: string, detail?: string) =>
    h('th', { scope: 'col' }, [text, detail ? h('small', null, detail) : null])
  return h(
    Section,
    {
      id,
      title: 'At a glance',
      lead: several
        ? `Over all cases on show, controls left out; each content unit counts once. Differences are on the prompts that both answered. ${intervalNote}`
        : 'Over all cases on show; controls are not among them.',
    },
    [
      h(Scroll, { label: 'At a glance' }, [
        h('table', { class: 'counts glance' }, [
          h(
            'thead',
            null,
            h('tr', null, [
              h('th', { scope: 'col' }, several ? 'Contender' : 'Model'),
              head('Sensitivity', 'found where it is'),
              absent ? head('Invention', 'answered where it is not') : null,
              absent ? head('Difference', '100 is perfect') : null,
              several ? head('Against the reference', 'points, 95% interval') : null,
              head('Coverage', 'cases with a score'),
              head('Latency', 'median, 95th percentile'),
              head('Cost', 'paid, per 1,000 answers'),
            ]),
          ),
          h(
            'tbody',
            null,
            rows.map(({ at, found, none, coverage, latency, cost }) =>
              h('tr', { key: at }, [
                h('th', { scope: 'row' }, [
                  h(Name, { report, at }),
                  several && at === shown.reference ? h('small', { class: 'role' }, 'reference') : null,
                ]),
                h(
                  'td',
                  null,
                  h(ShareSquare, {
                    cases: found,
                    label: report.names[at]!,
                    onOpen: opener(go, openOf(at, true)),
                  }),
                ),
                absent
                  ? h(
                      'td',
                      null,
                      h(ShareSquare, {
                        cases: none,
                        label: report.names[at]!,
                        onOpen: opener(go, openOf(at, false)),
                      }),
                    )
                  : null,
                absent ? h('td', { class: 'number' }, points(youden(found, none))) : null,
                several
                  ? h('td', null, at === shown.reference ? '' : h(Against, { compared: compared.get(at) }))
                  : null,
                h('td', { class: 'number' }, [
                  exactPercent(coverage),
                  h(
                    'small',
                    null,
                    `${integer(found.n + none.n)} of ${integer(found.n + none.n + found.errors + none.errors)}`,
                  ),
                ]),
                h(
                  'td',
                  { class: 'number' },
                  latency === null ? '–' : [seconds(latency.middle), h('small', null, seconds(latency.high))],
                ),
                h(
                  'td',
                  { class: 'number' },
                  cost === null
                    ? '–'
                    : [usd(cost.paid), h('small', null, `${usd(cost.each * 1000)} / 1,000`)],
                ),
              ]),
            ),
          ),
        ]),
      ]),
    ],
  )
}

/** Sensitivity − invention rate; null unless both were measured. */
const youden = (found: Tally, none: Tally) =>
  found.accuracy === null || (none.invention?.value ?? null) === null
    ? null
    : found.accuracy - none.invention!.value!

const openOf = (at: number, present: boolean): Selection => ({
  control: ['no'],
  present: [present ? 'yes' : 'no'],
  contender: [String(at)],
})

function added(all: readonly PageCase[], share: (cases: readonly PageCase[]) => Tally) {
  const cases = all.filter((one) => one.control === null)
  const found = share(cases.filter((one) => one.needlePresent))
  const none = share(cases.filter((one) => !one.needlePresent))
  const measured = all.filter((one) => isMeasured(one.outcome))
  // A kept answer took the time of the disk, not of the model.
  const times = measured.flatMap((one) => (one.cached || one.durationMs === null ? [] : [one.durationMs]))
  const prices = measured.flatMap((one) => (one.costUsd === null ? [] : [one.costUsd]))
  const price = prices.reduce((sum, value) => sum + value, 0)
  const paid = measured.reduce((sum, one) => sum + (one.cached ? 0 : (one.costUsd ?? 0)), 0)
  return {
    found,
    none,
    coverage: cases.length === 0 ? null : (found.n + none.n) / cases.length,
    latency: times.length === 0 ? null : { middle: median(times), high: percentile(times, 0.95) },
    cost: prices.length === 0 ? null : { paid, each: price / prices.length },
  }
}

/** The value that a share of all does not exceed (nearest rank). */
function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)]!
}

interface Compared {
  readonly sensitivity: Difference | undefined
  readonly invention: Difference | undefined
}

/** Every candidate against the reference; Holm over the candidates, for each measure. */
function comparedWith({ shown }: ViewProps): Map<number, Compared> {
  const of = (present: boolean) =>
    differences(
      new Map(
        shown.candidates.map((at) => [
          String(at),
          pairingOf(shown, at).pairs.filter(({ reference }) => reference.needlePresent === present),
        ]),
      ),
      present,
    )
  const [sensitivity, invention] = [of(true), of(false)]
  return new Map(
    shown.candidates.map((at) => [
      at,
      { sensitivity: sensitivity.get(String(at)), invention: invention.get(String(at)) },
    ]),
  )
}

function Against({ compared }: { compared: Compared | undefined }): ComponentChildren {
  const line = (name: string, difference: Difference | undefined) =>
    difference
      ? h('span', { class: difference.significant ? 'against' : 'against soft' }, [
          h('b', null, differenceText(difference)),
          ` ${name}, ${pText(difference.adjustedP)}`,
        ])
      : null
  return h('span', null, [line('sensitivity', compared?.sensitivity), line('invention', compared?.invention)])
}
