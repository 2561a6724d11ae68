import { MlneedleError } from '../errors.ts'
import { scoreAnswer, type AskedCase } from '../score-answer.ts'
import type { GoldByLanguage, Outcome, Score } from '../score/types.ts'
import { stripThinking } from '../score/visible.ts'
import { isBuiltIn, type Control, type Task } from '../task/task.ts'
import { shown } from './language.ts'
import type { Suite } from './suite.ts'
import type { AnswerContext, OwnTask } from './types.ts'

/** What scoring reads of a case of any task; a case of the results file is one. */
export type ScoredCase = Omit<AskedCase, 'task'> & { readonly task: Task; readonly control: Control | null }

/** What a scorer may say of a case: the rest is for the tool to find. */
const outcomes = (needlePresent: boolean): readonly Outcome[] => [
  'correct',
  'wrong',
  needlePresent ? 'abstained' : 'invented',
  'refused',
  'cut-output',
]

/**
 * What an answer to a case is worth, by the tool's scorer or the suite's own.
 *
 * @param gold in every language of the source
 * @throws MlneedleError when the suite lacks the task, or its scorer says what no scorer may
 */
export function scoreCase(
  c: ScoredCase,
  answer: { readonly text: string; readonly finishReason: string | null },
  gold: GoldByLanguage,
  { languages, tasks }: Pick<Suite, 'languages' | 'tasks'>,
): Score {
  const { task } = c
  if (isBuiltIn(task)) return scoreAnswer({ ...c, task }, answer, gold, languages)
  const own = Object.hasOwn(tasks, task) ? tasks[task] : undefined
  if (!own) throw new MlneedleError(`the suite has no task “${task}”`)
  const byTool = (text: string): Score =>
    scoreAnswer({ ...c, task: 'qa' }, { ...answer, text }, gold, languages)
  return own.score ? checked(own.score, c, answer, gold, byTool) : byTool(answer.text)
}

function checked(
  score: NonNullable<OwnTask['score']>,
  c: ScoredCase,
  { text, finishReason }: { readonly text: string; readonly finishReason: string | null },
  gold: GoldByLanguage,
  byTool: (text: string) => Score,
): Score {
  const context: AnswerContext = {
    task: c.task,
    control: c.control,
    gold,
    needlePresent: c.needlePresent,
    questionLanguage: c.questionLanguage,
    instructionLanguage: c.instructionLanguage,
    needleLanguage: c.needleLanguage,
    haystackLanguage: c.haystackLanguage,
    cut: finishReason === 'length',
    refused: finishReason === 'refusal',
    score: (other = text) => byTool(other),
  }
  let said: unknown
  try {
    said = score(stripThinking(text).trim(), context)
  } catch (error) {
    throw new MlneedleError(
      `the scorer of the task “${c.task}” failed: ${(error as Error)?.message ?? String(error)}`,
    )
  }
  if (said instanceof Promise) {
    // It is told here; its own rejection would end the worker.
    said.catch(() => {})
    throw new MlneedleError(
      `the scorer of the task “${c.task}” is asynchronous; it must answer at once, as scores are made anew from kept answers`,
    )
  }
  const { outcome, answerLanguage, exactMatch, f1 } = (
    typeof said === 'string' ? { outcome: said } : (said ?? {})
  ) as Partial<Score>
  const allowed = outcomes(c.needlePresent)
  if (!outcome || !allowed.includes(outcome))
    throw new MlneedleError(
      `the scorer of the task “${c.task}” said ${shown(said)}; with the needle ${c.needlePresent ? 'present' : 'absent'} it may say ${allowed.join(', ')}`,
    )
  return {
    outcome,
    score: outcome === 'correct' ? 1 : 0,
    answerLanguage: typeof answerLanguage === 'string' ? answerLanguage : null,
    exactMatch: exactMatch === 0 || exactMatch === 1 ? exactMatch : null,
    f1: typeof f1 === 'number' && f1 >= 0 && f1 <= 1 ? f1 : null,
  }
}
