import { h, type ComponentChildren } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { kendallTau } from '../../../../statistics/kendall.ts'
import { differences, type Difference } from '../../../figure/differences.ts'
import { lengthLabel } from '../../../format.ts'
import { compareNumber, groupBy, sorted } from '../../../order.ts'
import { shownRate } from '../../../tally.ts'
import { axisNames, type Axis } from '../../../axis.ts'
import { axisOf, facetOfAxis, familyName, tallyOf, unitTallyOf, valueOf, type Family } from '../cases.ts'
import { Families } from '../families.ts'
import { languageLabels } from '../grids.ts'
import { pairingOf } from '../paired.ts'
import { Name, opener, Scroll, Section, ShareSquare, type ViewProps } from '../parts.ts'
import type { PageCase } from '../unpack.ts'
import { differenceText, intervalNote, pText } from '../words.ts'

/** Language × context length: shares with intervals, and for candidates the paired difference with its adjusted p. */
export function Languages(props: ViewProps): ComponentChildren {
  const several = props.shown.candidates.length > 0
  return h(Families, {
    ...props,
    lead: several
      ? `Over all depths: percent, 95% interval and n cases; each content unit counts once. Under a candidate’s share: its difference from the reference on the same prompts, in points, with 95% interval and p after Holm over the table (totals apart); bold: significant. ${intervalNote}`
      : 'Over all depths: percent, 95% interval and n cases.',
    draw: (family: Family) => h(FamilyTables, { ...props, family, key: family.key }),
  })
}

function FamilyTables({ family, ...props }: ViewProps & { family: Family }): ComponentChildren {
  const id = useId()
  const axis = useMemo(() => axisOf(family.experiment, family.cases), [family])
  return h(Section, { id, title: familyName(family), quiet: props.shown.families.length > 1 }, [
    [true, false].map((present) =>
      h(Table, { ...props, family, axis: axis.axis, present, key: String(present) }),
    ),
  ])
}

interface TableProps extends ViewProps {
  readonly family: Family
  readonly axis: Axis
  readonly present: boolean
}

/** Every language and length, and all of each. */
const placesOf = (language: string, length: string) =>
  [
    [language, length],
    [language, ''],
    ['', length],
    ['', ''],
  ] as const
const keyOf = (language: string, length: string) => `${language}|${length}`

function Table({ report, shown, go, family, axis, present }: TableProps): ComponentChildren {
  const facet = facetOfAxis[axis]
  const languageOf = valueOf[facet]
  const share = shown.candidates.length > 0 ? unitTallyOf : tallyOf
  const { cases, rows, lengths, groups, compared, taus } = useMemo(() => {
    const own = family.cases.filter((one) => one.needlePresent === present)
    const all = sorted(
      own.map((one) => one.contextTokens),
      compareNumber,
    ).map(String)
    const codes = languageLabels(report, own.map(languageOf))
    const byContender = groupBy(own, (one) => String(one.contender))
    const gathered = new Map(
      shown.contenders.map((at) => [
        at,
        gather(byContender.get(String(at)) ?? [], (one) =>
          placesOf(languageOf(one), String(one.contextTokens)),
        ),
      ]),
    )
    const shares = (at: number) =>
      codes.map(({ key }) => shownRate(share(gathered.get(at)!.get(keyOf(key, '')) ?? [])).value)
    return {
      cases: own,
      rows: codes,
      lengths: all,
      groups: gathered,
      compared: new Map(
        shown.candidates.map((at) => [at, comparedOf(shown, at, family, present, languageOf)]),
      ),
      taus: new Map(shown.candidates.map((at) => [at, agreement(shares(shown.reference), shares(at))])),
    }
  }, [shown, family, present])
  if (cases.length === 0) return null
  const heads = lengths.length > 1 ? [...lengths, ''] : lengths
  const name = present ? 'Needle present: sensitivity' : 'Needle absent: invention rate'
  const cell = (at: number, language: string, length: string) => {
    const own = groups.get(at)!.get(keyOf(language, length))
    if (!own) return h('td', { key: `${at}|${length}`, class: length === '' ? 'sum' : undefined })
    const label = [
      report.names[at],
      language || 'all languages',
      length === '' ? 'all lengths' : lengthLabel(lengthOf(length)),
    ].join(', ')
    const open = {
      experiment: [family.experiment],
      task: [family.task],
      control: ['no'],
      present: [present ? 'yes' : 'no'],
      ...(length === '' ? {} : { length: [length] }),
      ...(language === '' ? {} : { [facet]: [language] }),
      contender: [String(at)],
    }
    return h('td', { key: `${at}|${length}`, class: length === '' ? 'sum' : undefined }, [
      h(ShareSquare, { cases: share(own), label, onOpen: opener(go, open) }),
      h(Against, { difference: compared.get(at)?.get(keyOf(language, length)) }),
    ])
  }
  return h('div', { class: 'presence' }, [
    h(Scroll, { label: name }, [
      h('table', { class: 'squares lengths' }, [
        h('caption', null, name),
        h('thead', null, [
          shown.contenders.length > 1
            ? h('tr', null, [
                h('td', null),
                ...shown.contenders.map((at) =>
                  h('th', { scope: 'colgroup', colSpan: heads.length, class: 'of' }, [
                    h(Name, { report, at }),
                    at === shown.reference ? h('small', { class: 'role' }, 'reference') : null,
                  ]),
                ),
              ])
            : null,
          h('tr', null, [
            h('th', { scope: 'col' }, axisNames[axis]),
            ...shown.contenders.flatMap(() =>
              heads.map((length) =>
                h(
                  'th',
                  { scope: 'col', class: length === '' ? 'sum' : undefined },
                  length === '' ? 'all' : lengthLabel(lengthOf(length)),
                ),
              ),
            ),
          ]),
        ]),
        h('tbody', null, [
          ...rows.map(({ key, text, name: full }) =>
            h('tr', { key }, [
              h('th', { scope: 'row' }, [text, full ? h('small', null, full) : null]),
              ...shown.contenders.flatMap((at) => heads.map((length) => cell(at, key, length))),
            ]),
          ),
          rows.length > 1
            ? h('tr', { class: 'sums', key: '' }, [
                h('th', { scope: 'row' }, 'all'),
                ...shown.contenders.flatMap((at) => heads.map((length) => cell(at, '', length))),
              ])
            : null,
        ]),
      ]),
    ]),
    [...taus].map(([at, tau]) =>
      tau === null
        ? null
        : h('p', { class: 'soft', key: at }, [
            'Order of the languages, ',
            h(Name, { report, at }),
            ` and the reference: Kendall’s tau ${tau.toFixed(2).replace('-', '−')} (1 the same, −1 the opposite).`,
          ]),
    ),
  ])
}

const lengthOf = (text: string) => (text === 'null' ? null : Number(text))

/** Cases under each key they belong to. */
function gather<T>(
  values: readonly T[],
  placesFor: (value: T) => readonly (readonly [string, string])[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values)
    for (const place of placesFor(value)) {
      const key = keyOf(...place)
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  return groups
}

/** Differences of one candidate in every place; Holm over the squares, and over sums of rows, of columns and the whole apart. */
function comparedOf(
  shown: ViewProps['shown'],
  candidate: number,
  family: Family,
  present: boolean,
  languageOf: (one: PageCase) => string,
): Map<string, Difference> {
  const pairs = pairingOf(shown, candidate).pairs.filter(
    ({ reference: one }) =>
      one.experiment === family.experiment && one.task === family.task && one.needlePresent === present,
  )
  return new Map(
    [0, 1, 2, 3].flatMap((kind) => [
      ...differences(
        gather(pairs, ({ reference: one }) => [placesOf(languageOf(one), String(one.contextTokens))[kind]!]),
        present,
      ),
    ]),
  )
}

/** Rank agreement of two contenders over the languages that both have a share in. */
function agreement(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  const both = a.flatMap((value, at) => {
    const other = b[at] ?? null
    return value === null || other === null ? [] : [[value, other] as const]
  })
  return kendallTau(
    both.map(([value]) => value),
    both.map(([, value]) => value),
  )
}

function Against({ difference }: { difference: Difference | undefined }): ComponentChildren {
  if (!difference) return null
  return h('span', { class: difference.significant ? 'against' : 'against soft' }, [
    h('b', null, differenceText(difference)),
    h('small', null, pText(difference.adjustedP)),
  ])
}
