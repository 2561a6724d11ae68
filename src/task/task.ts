import { MlneedleError } from '../errors.ts'
import type { Language } from '../language/language.ts'

/** What the tool itself knows to ask. `qa`: the fact itself. `existence`: whether any passage tells it, yes or no. */
export const tasks = ['qa', 'existence'] as const
export type BuiltInTask = (typeof tasks)[number]

/** What is asked of the passages: a task of the tool's, or one that a suite defines. */
export type Task = BuiltInTask | (string & {})

export const isBuiltIn = (task: Task): task is BuiltInTask => (tasks as readonly string[]).includes(task)

/** A task's name as case ids and tags can carry it. */
export const taskName: RegExp = /^[A-Za-z0-9-]+$/

/** Runs without a haystack: the needle alone (what the model can do at best), no passages at all (what it knows already). */
export const controls = ['needle-alone', 'closed-book'] as const
export type Control = (typeof controls)[number]

/** What a prompt says before and after its passages. */
export interface Wording {
  readonly instruction: string
  readonly question: string
  readonly answerLabel: string
}

/** How a task of a suite's own is put in one language. */
export interface TaskWording {
  /** Says, before the passages, what is to be done with them and how to answer. */
  readonly instruction: string
  /** What is asked, around the item's question: `{question}` stands for it. Default: the question alone. */
  readonly question?: string
  /** The instruction of the closed-book control, in which no passages follow. Default: the language's own. */
  readonly closedBookInstruction?: string
}

/** The part of a suite's own task that shapes prompts. */
export interface TaskPrompts {
  /** By language code: every language that the suite asks or instructs in. */
  readonly wording: Readonly<Record<string, TaskWording>>
  /** Whether the language's offer of “none” is added to the instruction, where the run's `offerNone` says so. Default: true. */
  readonly offerNone?: boolean
}

/**
 * The words around the passages.
 *
 * @param instructionLanguage the language told what to do in
 * @param questionLanguage the language asked in
 * @param offerNone whether the model is told to say "none" when nothing answers; without meaning for `existence`
 * @param own the task's wordings, where it is a suite's own
 * @throws MlneedleError when nobody knows the task, or it has no words for a language
 */
export function wording(
  task: Task,
  control: Control | null,
  question: string,
  instructionLanguage: Language,
  questionLanguage: Language,
  offerNone: boolean,
  own?: TaskPrompts,
): Wording {
  const told = instructionLanguage.prompt
  const asked = questionLanguage.prompt
  const label = (text: string) => `${asked.questionLabel} ${text}`
  const answerLabel = asked.answerLabel
  const separator = instructionLanguage.script === 'Hans' ? '' : ' '
  const none = offerNone ? separator + told.offerNone.replace('{none}', () => told.noneWord) : ''
  if (!isBuiltIn(task)) {
    const { instruction, closedBookInstruction = told.closedBookInstruction } = worded(
      task,
      own,
      instructionLanguage.code,
    )
    const { question: frame = '{question}' } = worded(task, own, questionLanguage.code)
    return {
      instruction:
        control === 'closed-book'
          ? closedBookInstruction
          : instruction + (own?.offerNone === false ? '' : none),
      question: label(frame.replace('{question}', () => question)),
      answerLabel,
    }
  }
  if (control === 'closed-book')
    return { instruction: told.closedBookInstruction, question: label(question), answerLabel }
  if (task === 'existence')
    return {
      instruction: told.existenceInstruction,
      question: label(asked.existenceQuestion.replace('{question}', () => question)),
      answerLabel,
    }
  return { instruction: told.instruction + none, question: label(question), answerLabel }
}

function worded(task: Task, own: TaskPrompts | undefined, code: string): TaskWording {
  if (!own)
    throw new MlneedleError(
      `The suite has no task “${task}”. There are ${tasks.join(', ')}, and what \`tasks\` of its suite.ts defines.`,
    )
  const words = own.wording[code]
  if (!words)
    throw new MlneedleError(
      `The task “${task}” has no wording in “${code}”, but in ${Object.keys(own.wording).join(', ')}. ` +
        'Add the language to its `wording`, or leave it out of the suite’s `languages`.',
    )
  return words
}
