import type { Language } from '../language/language.ts'

/** What is asked of the passages. `qa`: the fact itself. `existence`: whether any passage tells it, yes or no. */
export const tasks = ['qa', 'existence'] as const
export type Task = (typeof tasks)[number]

/** Runs without a haystack: the needle alone (what the model can do at best), no passages at all (what it knows already). */
export const controls = ['needle-alone', 'closed-book'] as const
export type Control = (typeof controls)[number]

/** What a prompt says before and after its passages. */
export interface Wording {
  readonly instruction: string
  readonly question: string
  readonly answerLabel: string
}

/**
 * The words around the passages.
 *
 * @param instructionLanguage the language told what to do in
 * @param questionLanguage the language asked in
 * @param offerNone whether the model is told to say "none" when nothing answers; without meaning for `existence`
 */
export function wording(
  task: Task,
  control: Control | null,
  question: string,
  instructionLanguage: Language,
  questionLanguage: Language,
  offerNone: boolean,
): Wording {
  const told = instructionLanguage.prompt
  const asked = questionLanguage.prompt
  const label = (text: string) => `${asked.questionLabel} ${text}`
  const answerLabel = asked.answerLabel
  if (control === 'closed-book')
    return { instruction: told.closedBookInstruction, question: label(question), answerLabel }
  if (task === 'existence')
    return {
      instruction: told.existenceInstruction,
      question: label(asked.existenceQuestion.replace('{question}', () => question)),
      answerLabel,
    }
  const separator = instructionLanguage.script === 'Hans' ? '' : ' '
  const none = offerNone ? separator + told.offerNone.replace('{none}', () => told.noneWord) : ''
  return { instruction: told.instruction + none, question: label(question), answerLabel }
}
