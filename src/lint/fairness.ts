import { overlap } from '../language/overlap.ts'
import type { Language } from '../language/language.ts'
import type { ChronicleSource } from '../haystack/chronicle/source.ts'
import type { Case } from '../case/case.ts'
import type { Model } from '../model/model.ts'
import { median } from '../median.ts'
import { plainPromptOptions } from '../prompt/plain.ts'
import { Workbench } from '../prompt/workbench.ts'
import { score } from '../score/score.ts'
import type { Fault } from './fault.ts'

/** Values by language, then by what was asked (`guild dues`) or by genre. */
type ByLanguage = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/** How far a slot's or genre's mean may stand from what the other languages lead to expect. */
const FAR = { overlap: 0.35, floor: 0.6 }

/** Short, as literal matching does not depend on length. */
const CONTEXT_TOKENS = 2048

/** Words that question and needle share, by what is asked, over `n` items of every language. */
export function overlaps(source: ChronicleSource, languages: readonly Language[], n: number): ByLanguage {
  return new Map(
    languages.map((language) => {
      const byAsked = new Map<string, number[]>()
      for (let i = 0; i < n; i++) {
        const item = source.item(i)
        const value = overlap(
          item.question(language.code),
          source.passage(item.needle, language.code),
          language,
        )
        push(byAsked, askedOf(item.id), value)
      }
      return [language.code, byAsked]
    }),
  )
}

/**
 * What a model without understanding reaches: its sensitivity for `n` items in
 * every question × needle language, the haystack in the needle's.
 *
 * @returns `question needle` → by genre → scores
 */
export async function floor(
  source: ChronicleSource,
  languages: Readonly<Record<string, Language>>,
  model: Pick<Model, 'generate'>,
  pairs: readonly (readonly [question: string, needle: string])[],
  n: number,
): Promise<ByLanguage> {
  const bench = new Workbench(source, languages, plainPromptOptions)
  const result = new Map<string, Map<string, number[]>>(pairs.map((pair) => [pair.join(' '), new Map()]))
  for (let i = 0; i < n; i++) {
    const item = source.item(i)
    for (const [question, needle] of pairs) {
      const prompt = bench.prompt(caseOf(item.id, question, needle, i))
      const { text } = await model.generate({
        messages: prompt.messages,
        maxOutputTokens: plainPromptOptions.answerTokens,
        temperature: 0,
      })
      const scored = score(
        {
          task: 'qa',
          answer: text,
          gold: item.gold,
          languages: [...new Set([question, needle])],
          needlePresent: true,
          cut: false,
          refused: false,
        },
        languages,
      )
      push(
        result.get(`${question} ${needle}`) as Map<string, number[]>,
        item.id.split('-')[2] ?? '',
        scored.score ?? 0,
      )
    }
  }
  return result
}

const caseOf = (item: string, question: string, needle: string, i: number): Case => ({
  suite: 'lint',
  experiment: 'lint',
  task: 'qa',
  control: null,
  needleLanguage: needle,
  haystackLanguage: needle,
  mixedLanguages: null,
  questionLanguage: question,
  instructionLanguage: question,
  contextTokens: CONTEXT_TOKENS,
  depth: (i % 5) / 4,
  item,
  repetition: 0,
  needlePresent: true,
})

const askedOf = (id: string): string => id.split('-').slice(2).join(' ')

/**
 * Genres or slots of one language that stand far out of the others': their mean,
 * less the language's own mean, differs from the median of the same difference over
 * the other languages by more than a language's habits explain. That would be the
 * pack, not the model.
 */
export function outliers(values: ByLanguage, what: 'overlap' | 'floor'): Fault[] {
  const residuals = new Map<string, Map<string, number>>()
  for (const [language, groups] of values) {
    const own = mean([...groups.values()].flat())
    for (const [group, list] of groups) {
      const byLanguage = residuals.get(group) ?? new Map<string, number>()
      byLanguage.set(language, mean(list) - own)
      residuals.set(group, byLanguage)
    }
  }
  const faults: Fault[] = []
  for (const [group, byLanguage] of residuals)
    for (const [language, residual] of byLanguage) {
      const others = [...byLanguage].filter(([other]) => other !== language).map(([, value]) => value)
      if (others.length < 2) continue
      const away = residual - median(others)
      if (Math.abs(away) <= FAR[what]) continue
      faults.push({
        language,
        where: group,
        what: `${what} stands ${Math.round(100 * Math.abs(away))} points ${away > 0 ? 'above' : 'below'} what the other languages lead to expect`,
      })
    }
  return faults
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
