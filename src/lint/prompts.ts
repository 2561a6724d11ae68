import type { Language, PromptStrings } from '../language/language.ts'
import { score } from '../score/score.ts'
import type { Fault } from './fault.ts'
import { foreignIn } from './script.ts'
import { isWritten } from './unwritten.ts'

/** What a prompt string has to hold, each once. */
const holds: Partial<Record<keyof PromptStrings, string>> = {
  offerNone: '{none}',
  existenceQuestion: '{question}',
}

/**
 * Faults of a language's prompt strings and statements: placeholders that are
 * missing or stand where none belongs, another language's words or script, and
 * answers that the prompt itself asks for but the scorer would not understand.
 * What is not written at all is no fault.
 */
export function promptFaults(language: Language, languages: Readonly<Record<string, Language>>): Fault[] {
  const faults: Fault[] = []
  const fault = (where: string, what: string) => faults.push({ language: language.code, where, what })
  const { prompt, statements } = language
  for (const [name, text] of Object.entries(prompt) as [keyof PromptStrings, string][]) {
    if (!isWritten(text)) continue
    const where = `prompt ${name}`
    const wanted = holds[name]
    const found = text.match(/\{[^}]*\}/g) ?? []
    if (found.join() !== (wanted ?? ''))
      fault(where, `expected ${wanted ?? 'no braces'}, got ${found.join(' ') || 'none'}`)
    const foreign = foreignIn(text.replaceAll(/\{[^}]*\}/g, ''), language)
    if (foreign) fault(where, foreign)
    if (text !== text.trim() || / {2}/.test(text)) fault(where, 'spaces too many')
    for (const other of Object.values(languages))
      if (other.code !== language.code && text.length > 12 && other.prompt[name] === text)
        fault(where, `the same as in ${other.englishName}`)
  }
  if (prompt.questionLabel === prompt.answerLabel && isWritten(prompt.answerLabel))
    fault('prompt labels', 'question and answer have the same label')
  const outcomeOf = (task: 'qa' | 'existence', answer: string, needlePresent: boolean) =>
    score(
      {
        task,
        answer,
        gold: { [language.code]: ['Xyzzy'] },
        languages: [language.code],
        needlePresent,
        cut: false,
        refused: false,
      },
      languages,
    ).outcome
  if (isWritten(prompt.noneWord) && !statements.none.includes(prompt.noneWord.toLowerCase()))
    fault('prompt noneWord', `“${prompt.noneWord}” is not among the statements that say none`)
  for (const none of statements.none.filter(isWritten))
    if (outcomeOf('qa', none, false) !== 'correct')
      fault('statements none', `“${none}” is not understood as “none”`)
  for (const refusal of statements.refusal.filter(isWritten))
    if (outcomeOf('qa', refusal, true) !== 'refused')
      fault('statements refusal', `“${refusal}” is not understood as a refusal`)
  for (const yes of statements.yes.filter(isWritten))
    if (outcomeOf('existence', yes, true) !== 'correct')
      fault('statements yes', `“${yes}” is not understood as yes`)
  for (const no of statements.no.filter(isWritten))
    if (outcomeOf('existence', no, false) !== 'correct')
      fault('statements no', `“${no}” is not understood as no`)
  return faults
}
