import type { Case } from './case/case.ts'
import type { Language } from './language/language.ts'
import { score } from './score/score.ts'
import type { GoldByLanguage, Score } from './score/types.ts'
import type { BuiltInTask } from './task/task.ts'

/** Longest answer kept, in characters; all of it is scored. */
export const MOST_ANSWER_KEPT = 65_536

/** What scoring reads of a case; a case of the results file is one. */
export type AskedCase = Pick<
  Case,
  'needleLanguage' | 'haystackLanguage' | 'questionLanguage' | 'instructionLanguage' | 'needlePresent'
> & {
  /** What a suite asks of its own it scores itself. */
  readonly task: BuiltInTask
  readonly mixedLanguages: readonly string[] | null
}

/**
 * What an answer to a case is worth, be it just given or kept from an earlier run.
 * @param gold in every language of the source: an answer in any of them counts
 */
export function scoreAnswer(
  c: AskedCase,
  { text, finishReason }: { readonly text: string; readonly finishReason: string | null },
  gold: GoldByLanguage,
  languages: Readonly<Record<string, Language>>,
): Score {
  const first = [c.questionLanguage, c.instructionLanguage, c.needleLanguage, ...(c.mixedLanguages ?? [])]
  return score(
    {
      task: c.task,
      answer: text,
      gold,
      languages: [
        ...new Set([...first, c.haystackLanguage ?? c.needleLanguage, ...Object.keys(gold)]),
      ].filter((code) => languages[code]),
      needlePresent: c.needlePresent,
      cut: finishReason === 'length',
      refused: finishReason === 'refusal',
    },
    languages,
  )
}
