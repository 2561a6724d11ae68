import { namesOf } from '../../figure/subjects.ts'
import { compareLanguage, compareNumber, compareText } from '../../order.ts'
import { depthLabel, lengthLabel } from '../../format.ts'
import { cut, oneLine } from '../../text.ts'
import { facets, type Facet, type Look } from './address.ts'
import { familiesOf, selects, valueOf, type Family } from './cases.ts'
import type { PageCase, Unpacked } from './unpack.ts'

/** All there is to show, and what does not change with filters. */
export interface Report extends Unpacked {
  /** What contenders are called, each by another name. */
  readonly names: readonly string[]
  /** Values of each facet there are, in order. */
  readonly options: Readonly<Record<Facet, readonly string[]>>
  readonly total: number
}

/** What is left of it under filters. */
export interface Shown {
  /** Contenders on show, the reference first; numbers of {@link Report.contenders}. */
  readonly contenders: readonly number[]
  readonly reference: number
  readonly candidates: readonly number[]
  /** Of every contender, also of those not on show. */
  readonly cases: readonly (readonly PageCase[])[]
  readonly families: readonly Family[]
  readonly count: number
}

/** Text of the data on one line, nothing hidden in it, and not too long for a label. */
export const plain = (text: string, limit = 200) => oneLine(cut(text, limit))

export function reportOf(data: Unpacked): Report {
  const options = Object.fromEntries(facets.map((facet) => [facet, new Set<string>()])) as Record<
    Facet,
    Set<string>
  >
  for (const cases of data.cases)
    for (const one of cases) {
      if (one.control !== null) continue
      for (const facet of facets) options[facet].add(valueOf[facet](one))
    }
  return {
    ...data,
    names: namesOf(data.contenders).map((name) => plain(name)),
    options: Object.fromEntries(
      facets.map((facet) => [facet, [...options[facet]].toSorted(comparing(facet))]),
    ) as unknown as Report['options'],
    total: data.cases.reduce((sum, cases) => sum + cases.length, 0),
  }
}

function comparing(facet: Facet): (a: string, b: string) => number {
  if (facet === 'length' || facet === 'depth' || facet === 'contender')
    return (a, b) => compareNumber(numberOf(a), numberOf(b))
  if (facet === 'present') return (a, b) => compareText(b, a)
  return ['needle', 'haystack', 'question'].includes(facet) ? compareLanguage : compareText
}

const numberOf = (text: string) => (text === 'null' ? null : Number(text))

/** What a value of a facet is called. */
export function labelOf(report: Pick<Report, 'names' | 'languages'>, facet: Facet, value: string): string {
  if (facet === 'length') return lengthLabel(numberOf(value))
  if (facet === 'depth') return depthLabel(numberOf(value))
  if (facet === 'present') return value === 'yes' ? 'needle present' : 'needle absent'
  if (facet === 'contender') return report.names[Number(value)] ?? value
  if (facet === 'needle' || facet === 'haystack' || facet === 'question' || facet === 'instruction')
    return languageName(report, value)
  if (facet === 'control') return value === 'no' ? 'no control' : plain(value.replace('-', ' '))
  return plain(value)
}

/** The same where no heading says which facet it is of: `depth 50%`, `question in Arabic`. */
export function phraseOf(report: Pick<Report, 'names' | 'languages'>, facet: Facet, value: string): string {
  const label = labelOf(report, facet, value)
  if (facet === 'depth') return `depth ${label}`
  if (facet === 'needle' || facet === 'haystack' || facet === 'question' || facet === 'instruction')
    return `${facet} in ${label}`
  return label
}

/** A language in English, or its code; safe to show. */
export const languageName = ({ languages }: Pick<Report, 'languages'>, code: string): string =>
  plain(Object.hasOwn(languages, code) ? languages[code]! : code, 60)

export function shownOf(report: Report, { filters, search, reference }: Look): Shown {
  const wanted = filters.contender && new Set(filters.contender)
  const first = reference < report.contenders.length ? reference : 0
  // The reference is what others are compared with: a filter of contenders does not take it away.
  const candidates = report.contenders.flatMap((_, at) =>
    at !== first && (!wanted || wanted.has(String(at))) ? [at] : [],
  )
  const { contender: _, ...others } = filters
  const select = selects(others, search)
  const all = Object.keys(others).length === 0 && search === ''
  const contenders = report.contenders.length === 0 ? [] : [first, ...candidates]
  const cases = report.cases.map((own, at) =>
    contenders.includes(at) ? (all ? own : own.filter(select)) : [],
  )
  return {
    contenders,
    reference: first,
    candidates,
    cases,
    families: familiesOf(cases.flat()),
    count: cases.reduce((sum, own) => sum + own.length, 0),
  }
}
