import { createHash } from 'node:crypto'
import { byCodeUnit } from '../random.ts'
import { cleanPassage } from './clean.ts'
import { Eligibility } from './squad/eligible.ts'
import type { ParallelParagraph, ParallelQuestion } from './squad/parallel.ts'
import { ParallelSource, type ParallelData } from './squad/source.ts'

/** A text in every language of the data, by code. */
export type Texts = Readonly<Record<string, string>>

/** A fact with its question. */
export interface DataItem {
  /** Unique among the items: letters, digits and `-`. It goes into case ids. */
  readonly id: string
  /** The passage that tells the fact. Items with the same needle are one content unit, and so one cluster of all statistics. */
  readonly needle: Texts
  readonly question: Texts
  /** The answer as it stands in the needle, once; several forms of it may count. */
  readonly gold: Readonly<Record<string, string | readonly string[]>>
  /** Passages of the needle's topic are its hard distractors. Default: all data are of one topic. */
  readonly topic?: string
}

/** A passage that answers nothing asked: haystack. */
export interface DataPassage {
  /** Default: of its texts. */
  readonly id?: string
  readonly text: Texts
  readonly topic?: string
}

/** Needles, questions and haystack of one's own, parallel in all their languages. */
export interface OwnData {
  readonly items: readonly DataItem[]
  /** Passages beside the needles, which are haystack for each other's items too. */
  readonly passages?: readonly DataPassage[]
  /** What is done about items that break the rule of one right answer in one place: say so and stop, or leave them out. Default: `refuse`. */
  readonly unfit?: 'refuse' | 'leave-out'
}

/** Passages held back as absent twins: of small data not many. */
const TWINS = { sameArticle: 2, others: 2 }

/** Faults that are told in one message. */
const MOST_TOLD = 10

/** What can be done about each reason against asking a question. */
const mending: Readonly<Record<string, string>> = {
  'no answer given': 'give an answer',
  'gold not once in the needle': 'the answer must stand in the needle once, letter for letter',
  'gold in the question': 'ask without naming the answer',
  'gold reads as a passage number':
    'a number of one to three digits could be a passage’s label: ask for something else',
  'gold in many other paragraphs': 'ask for something that is not said everywhere',
}

/**
 * A user's data as a source of passages, under the same rules as data sets.
 *
 * @param name goes into item ids: letters, digits and `-`
 * @returns the source, or what is wrong with the data, one line each
 */
export function ownSource(
  name: string,
  data: OwnData,
  seed: string,
): { source: ParallelSource } | { faults: string[] } {
  const { items, passages = [], unfit = 'refuse' } = data
  const first = items[0]
  if (!first) return { faults: ['items: there is none; give at least one'] }
  const languages = Object.keys(first.needle).toSorted(byCodeUnit)
  const faults = [...incomplete(data, languages), ...repeated(data)]
  if (faults.length > 0) return { faults: some(faults) }
  const paragraphs = [...units(items, languages), ...passages.map((one) => filler(one, languages))].toSorted(
    (a, b) => byCodeUnit(a.id, b.id),
  )
  const same = identical(paragraphs, languages)
  if (same.length > 0) return { faults: some(same) }
  const unfits = unfit === 'refuse' ? unfitItems(paragraphs, languages) : []
  if (unfits.length > 0) return { faults: some(unfits) }
  const parallel: ParallelData = {
    languages,
    versions: Object.fromEntries(languages.map((code) => [code, version(paragraphs, code)])),
    paragraphs,
    total: items.length,
    leftOut: {},
  }
  return { source: new ParallelSource(name, parallel, seed, TWINS) }
}

const goldOf = ({ gold }: DataItem, code: string): readonly string[] => [
  ...new Set([gold[code] ?? []].flat().map(cleanPassage).filter(Boolean)),
]

/** What has no text in one of the languages. The first needle says which there are. */
function incomplete({ items, passages = [] }: OwnData, languages: readonly string[]): string[] {
  const lacking = (texts: Readonly<Record<string, unknown>>, where: string): string[] => {
    const strange = Object.keys(texts).filter((code) => !languages.includes(code))
    return [
      ...languages
        .filter((code) => [texts[code] ?? ''].flat().every((text) => cleanPassage(String(text)) === ''))
        .map((code) => `${where}: nothing in “${code}”; every text must be there in ${languages.join(', ')}`),
      ...strange.map(
        (code) =>
          `${where}: also in “${code}”, which the first needle is not; its languages are those of all`,
      ),
    ]
  }
  return [
    ...items.flatMap(({ id, needle, question, gold }) => [
      ...lacking(needle, `item ${id}, needle`),
      ...lacking(question, `item ${id}, question`),
      ...lacking(gold, `item ${id}, gold`),
    ]),
    ...passages.flatMap(({ id, text }, i) => lacking(text, `passage ${id ?? i}`)),
  ]
}

/** Ids that stand twice, or would. */
function repeated({ items, passages = [] }: OwnData): string[] {
  const ids = [...items, ...passages].flatMap(({ id }) => id ?? [])
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map(
    (id) => `two items or passages have the id “${id}”; give one of them another`,
  )
}

/** Needles as paragraphs, each with all questions asked of it. */
function units(items: readonly DataItem[], languages: readonly string[]): ParallelParagraph[] {
  const found = new Map<string, { paragraph: ParallelParagraph; questions: ParallelQuestion[] }>()
  for (const item of items) {
    const text = cleaned(item.needle, languages)
    const question = {
      id: item.id,
      question: cleaned(item.question, languages),
      gold: Object.fromEntries(languages.map((code) => [code, goldOf(item, code)])),
    }
    const key = JSON.stringify(text)
    const unit = found.get(key)
    if (unit) unit.questions.push(question)
    else {
      const questions = [question]
      const paragraph = { id: `${item.id}-needle`, title: item.topic ?? '', text, questions }
      found.set(key, { paragraph, questions })
    }
  }
  return [...found.values()].map(({ paragraph }) => paragraph)
}

function filler({ id, text, topic = '' }: DataPassage, languages: readonly string[]): ParallelParagraph {
  const texts = cleaned(text, languages)
  return { id: id ?? sha256(JSON.stringify(texts)).slice(0, 12), title: topic, text: texts, questions: [] }
}

const cleaned = (texts: Texts, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries(languages.map((code) => [code, cleanPassage(texts[code] ?? '')]))

/** Rule 4: no haystack says anything twice. */
function identical(paragraphs: readonly ParallelParagraph[], languages: readonly string[]): string[] {
  return languages.flatMap((code) => {
    const seen = new Map<string, string>()
    return paragraphs.flatMap(({ id, text }) => {
      const other = seen.get(text[code] ?? '')
      seen.set(text[code] ?? '', id)
      return other === undefined ? [] : [`${other} and ${id} have the same text in “${code}”; leave one out`]
    })
  })
}

/** Rule 6, by the check that data sets pass; a language at a time, to say which is at fault. */
function unfitItems(paragraphs: readonly ParallelParagraph[], languages: readonly string[]): string[] {
  const all = new Eligibility(paragraphs, languages)
  const each = languages.map((code) => ({ code, check: new Eligibility(paragraphs, [code]) }))
  const asked = paragraphs.flatMap((paragraph) =>
    paragraph.questions.map((question) => ({ paragraph, question })),
  )
  return asked
    .filter(({ paragraph, question }) => typeof all.check(paragraph, question) === 'string')
    .flatMap(({ paragraph, question }) => {
      const told = each.flatMap(({ code, check }) => {
        const reason = check.check(paragraph, question)
        if (typeof reason !== 'string') return []
        const gold = (question.gold[code] ?? []).join('” / “')
        return [`item ${question.id} in “${code}”, gold “${gold}”: ${reason}; ${mending[reason] ?? ''}`]
      })
      return told.length > 0
        ? told
        : [`item ${question.id}: ${String(all.check(paragraph, question))} over all languages together`]
    })
}

const version = (paragraphs: readonly ParallelParagraph[], code: string): string =>
  sha256(
    JSON.stringify(
      paragraphs.map(({ id, title, text, questions }) => [
        id,
        title,
        text[code],
        questions.map((one) => [one.id, one.question[code], one.gold[code]]),
      ]),
    ),
  )

const some = (faults: readonly string[]): string[] =>
  faults.length > MOST_TOLD
    ? [...faults.slice(0, MOST_TOLD), `and ${faults.length - MOST_TOLD} more`]
    : [...faults]

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
