import { foldDigits } from '../../language/numerals.ts'
import type { ParallelParagraph, ParallelQuestion } from './parallel.ts'

/** Why a question may not be asked; the keys of `inventory.leftOut`. */
export type Reason =
  | 'no answer given'
  | 'gold not once in the needle'
  | 'gold in the question'
  | 'gold reads as a passage number'
  | 'gold in many other paragraphs'

/** An item whose gold stands in more other paragraphs than this is left out: their absence would starve its haystack. */
const MOST_PARAGRAPHS_WITH_GOLD = 12

/** Whether a text holds a gold answer, whatever the case. */
const holds = (text: string, gold: string): boolean => text.includes(gold.toLowerCase())

/**
 * Rule 6 for data that others wrote: one right answer, in one place. All
 * languages of the data must allow the question, whichever are used in a run, so
 * that a run in more languages keeps its items.
 */
export class Eligibility {
  readonly #lower: readonly { id: string; text: Readonly<Record<string, string>> }[]
  readonly #languages: readonly string[]

  constructor(paragraphs: readonly ParallelParagraph[], languages: readonly string[]) {
    this.#languages = languages
    this.#lower = paragraphs.map(({ id, text }) => ({
      id,
      text: Object.fromEntries(languages.map((language) => [language, text[language]?.toLowerCase() ?? ''])),
    }))
  }

  /** The first reason against asking, or the ids of the other paragraphs that hold the gold in any language. */
  check(paragraph: ParallelParagraph, question: ParallelQuestion): Reason | ReadonlySet<string> {
    const pairs = this.#languages.flatMap((language) =>
      (question.gold[language] ?? []).map((gold) => ({ language, gold })),
    )
    if (this.#languages.some((language) => !question.gold[language]?.length)) return 'no answer given'
    for (const { language, gold } of pairs) {
      if (occurrences(paragraph.text[language] ?? '', gold) !== 1) return 'gold not once in the needle'
      if (holds(question.question[language]?.toLowerCase() ?? '', gold)) return 'gold in the question'
      if (/^\p{P}*\d{1,3}\p{P}*$/u.test(foldDigits(gold))) return 'gold reads as a passage number'
    }
    const others = new Set<string>()
    for (const { id, text } of this.#lower)
      if (id !== paragraph.id && pairs.some(({ language, gold }) => holds(text[language] ?? '', gold)))
        others.add(id)
    return others.size > MOST_PARAGRAPHS_WITH_GOLD ? 'gold in many other paragraphs' : others
  }
}

/** How often `part` stands in `text`, overlaps not counted. */
const occurrences = (text: string, part: string): number => text.split(part).length - 1
