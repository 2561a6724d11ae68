import { createHash } from 'node:crypto'
import { MlneedleError } from '../../errors.ts'
import { byCodeUnit } from '../../random.ts'
import { cleanPassage } from '../clean.ts'
import type { SquadLanguage } from './files.ts'

/** A question with its answers in every language. */
export interface ParallelQuestion {
  readonly id: string
  readonly question: Readonly<Record<string, string>>
  readonly gold: Readonly<Record<string, readonly string[]>>
}

/** One paragraph in every language, with the questions asked of it. */
export interface ParallelParagraph {
  /** Of the questions' ids, so that it depends neither on file order nor on the languages loaded. */
  readonly id: string
  readonly title: string
  readonly text: Readonly<Record<string, string>>
  readonly questions: readonly ParallelQuestion[]
}

interface Asked {
  readonly paragraph: string
  readonly title: string
  readonly question: string
  readonly gold: readonly string[]
}

/**
 * Lines up the languages' files by question id. Questions that a language lacks
 * are left out, as are paragraphs that the languages cut differently (a question
 * set that shares one context here and two there); both are counted.
 */
export function alignParagraphs(files: readonly SquadLanguage[]): {
  paragraphs: ParallelParagraph[]
  total: number
  leftOut: Record<string, number>
} {
  const byLanguage = files.map((file) => ({ language: file.language, asked: index(file) }))
  const ids = new Set(byLanguage.flatMap(({ asked }) => [...asked.keys()]))
  const common = [...ids].filter((id) => byLanguage.every(({ asked }) => asked.has(id))).toSorted(byCodeUnit)

  // A paragraph is the set of questions that share their context in every language.
  const groups = new Map<string, string[]>()
  for (const id of common) {
    const key = byLanguage.map(({ asked }) => asked.get(id)?.paragraph).join('\u0000')
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  // A context that stands in two groups would put one text into a haystack twice.
  const uses = new Map<string, number>()
  for (const [key] of groups)
    for (const [i, text] of key.split('\u0000').entries())
      uses.set(`${i}/${text}`, (uses.get(`${i}/${text}`) ?? 0) + 1)

  const paragraphs: ParallelParagraph[] = []
  let splitQuestions = 0
  let emptyQuestions = 0
  for (const [key, group] of groups) {
    if (key.split('\u0000').some((text, i) => (uses.get(`${i}/${text}`) ?? 0) > 1)) {
      splitQuestions += group.length
      continue
    }
    const first = group[0] as string
    const text = Object.fromEntries(
      byLanguage.map(({ language, asked }) => [language, cleanPassage(asked.get(first)?.paragraph ?? '')]),
    )
    if (Object.values(text).includes('')) {
      emptyQuestions += group.length
      continue
    }
    paragraphs.push({
      id: createHash('sha256').update(first).digest('hex').slice(0, 12),
      title: byLanguage[0]?.asked.get(first)?.title ?? '',
      text,
      questions: group.map((id) => ({
        id,
        question: Object.fromEntries(
          byLanguage.map(({ language, asked }) => [language, cleanPassage(asked.get(id)?.question ?? '')]),
        ),
        gold: Object.fromEntries(
          byLanguage.map(({ language, asked }) => [language, asked.get(id)?.gold ?? []]),
        ),
      })),
    })
  }
  return {
    paragraphs,
    total: ids.size,
    leftOut: dropZeros({
      'not in every language': ids.size - common.length,
      'paragraph cut differently between languages': splitQuestions,
      'paragraph without text': emptyQuestions,
    }),
  }
}

function index({ content, path }: SquadLanguage): Map<string, Asked> {
  const asked = new Map<string, Asked>()
  for (const [article, { title, paragraphs }] of content.data.entries())
    for (const { context, qas } of paragraphs)
      for (const { id, question, answers } of qas) {
        if (asked.has(id))
          throw new MlneedleError(`${path}: two questions have the id “${id}”. Give one of them another.`)
        asked.set(id, {
          paragraph: context,
          title: title ?? String(article),
          question,
          gold: [...new Set(answers.map(({ text }) => cleanPassage(text)).filter(Boolean))],
        })
      }
  return asked
}

/** Counts without those that are 0. */
export const dropZeros = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0))
