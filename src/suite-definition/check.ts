import { MlneedleError } from '../errors.ts'
import type { OwnData } from '../haystack/own-data.ts'
import type { Language } from '../language/language.ts'
import { nearest } from '../model/nearest.ts'
import { resolveOptions } from '../options.ts'
import { taskName, tasks as builtIn } from '../task/task.ts'
import { completeLanguage, faultOfLine, faultOfPlaces, shown } from './language.ts'
import { suiteOptionNames, type OwnTask, type SuiteDefinition, type SuiteOptions } from './types.ts'

/** A definition with its languages complete. */
export interface CheckedDefinition extends Omit<SuiteDefinition, 'languages'> {
  readonly options: SuiteOptions
  readonly languages: readonly Language[]
  readonly tasks: Readonly<Record<string, OwnTask>>
}

const parts = ['options', 'languages', 'data', 'tasks'] as const satisfies readonly (keyof SuiteDefinition)[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Checks all of a definition but what its data function will make.
 *
 * @returns it, or all that is wrong with it, one line each
 */
export function checkDefinition(value: unknown): { definition: CheckedDefinition } | { faults: string[] } {
  if (!isObject(value))
    return { faults: [`expected \`export default defineSuite({ … })\`, got ${shown(value)}`] }
  const faults = unknownKeys(value, parts, '')
  const { options = {}, languages = [], data, tasks = {} } = value
  faults.push(...faultsOfOptions(options, data !== undefined))
  const completed: Language[] = []
  if (!Array.isArray(languages))
    faults.push(`languages: expected a list of languages, got ${shown(languages)}`)
  else
    for (const [i, one] of languages.entries()) {
      const checked = completeLanguage(one)
      const code = (one as { code?: unknown } | null)?.code
      const place = `languages › ${typeof code === 'string' ? code : i}`
      if ('faults' in checked) faults.push(...checked.faults.map((fault) => `${place} › ${fault}`))
      else if (completed.some((other) => other.code === checked.language.code))
        faults.push(`${place}: two languages have this code`)
      else completed.push(checked.language)
    }
  if (data !== undefined && typeof data !== 'function') faults.push(...faultsOfData(data))
  if (!isObject(tasks)) faults.push(`tasks: expected tasks by their names, got ${shown(tasks)}`)
  else for (const [name, task] of Object.entries(tasks)) faults.push(...faultsOfTask(name, task))
  if (faults.length > 0) return { faults }
  return {
    definition: {
      options: options as SuiteOptions,
      languages: completed,
      ...(data !== undefined && { data: data as OwnData }),
      tasks: tasks as Record<string, OwnTask>,
    },
  }
}

function unknownKeys(value: object, known: readonly string[], place: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearest(key, known)
      return `${place}there is no “${key}”${near ? `; did you mean “${near}”?` : ''} There are: ${known.join(', ')}`
    })
}

function faultsOfOptions(options: unknown, hasData: boolean): string[] {
  if (!isObject(options)) return [`options: expected options by their names, got ${shown(options)}`]
  const faults = unknownKeys(options, suiteOptionNames, 'options: ')
  if (hasData && options['source'] !== undefined)
    faults.push(
      'options › source: the suite has `data` of its own, so it has no source; leave one of them out',
    )
  if (faults.length > 0) return faults
  try {
    resolveOptions(options, '', {})
    return []
  } catch (error) {
    if (!(error instanceof MlneedleError)) throw error
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(/^mlneedle\(\{…\}\)/, 'options ›'))
  }
}

/** The form of data; what they say is looked at when they are opened. */
export function faultsOfData(data: unknown): string[] {
  if (!isObject(data))
    return [`data: expected { items, passages } or a function that makes them, got ${shown(data)}`]
  const faults = unknownKeys(data, ['items', 'passages', 'unfit'], 'data: ')
  const { items, passages = [], unfit = 'refuse' } = data
  if (unfit !== 'refuse' && unfit !== 'leave-out')
    faults.push(`data › unfit: expected 'refuse' or 'leave-out', got ${shown(unfit)}`)
  if (!Array.isArray(items)) faults.push(`data › items: expected a list of items, got ${shown(items)}`)
  else faults.push(...items.flatMap(faultsOfItem))
  if (!Array.isArray(passages))
    faults.push(`data › passages: expected a list of passages, got ${shown(passages)}`)
  else
    faults.push(
      ...passages.flatMap((passage: unknown, i) => {
        const place = `data › passages › ${i}`
        if (!isObject(passage)) return [`${place}: expected { text: { en: '…' } }, got ${shown(passage)}`]
        return [
          ...unknownKeys(passage, ['id', 'text', 'topic'], `${place}: `),
          ...faultsOfTexts(passage['text'], `${place} › text`),
          ...faultsOfWords(passage, ['id', 'topic'], place),
        ]
      }),
    )
  return faults
}

function faultsOfItem(item: unknown, i: number): string[] {
  const expected = "{ id, needle: { en: '…' }, question: { en: '…' }, gold: { en: '…' } }"
  if (!isObject(item)) return [`data › items › ${i}: expected ${expected}, got ${shown(item)}`]
  const { id, gold } = item
  const place = `data › items › ${typeof id === 'string' ? id : i}`
  const faults = unknownKeys(item, ['id', 'needle', 'question', 'gold', 'topic'], `${place}: `)
  if (typeof id !== 'string' || !/^[A-Za-z0-9-]+$/.test(id))
    faults.push(`${place} › id: expected letters, digits and “-”, got ${shown(id)}`)
  for (const part of ['needle', 'question']) faults.push(...faultsOfTexts(item[part], `${place} › ${part}`))
  const isGold = (one: unknown): boolean =>
    typeof one === 'string' || (Array.isArray(one) && one.every((text) => typeof text === 'string'))
  if (!isObject(gold) || !Object.values(gold).every(isGold))
    faults.push(`${place} › gold: expected an answer or a list of answers by language, got ${shown(gold)}`)
  faults.push(...faultsOfWords(item, ['topic'], place))
  return faults
}

function faultsOfTexts(texts: unknown, place: string): string[] {
  return isObject(texts) && Object.values(texts).every((text) => typeof text === 'string')
    ? []
    : [`${place}: expected a text by language, such as { en: '…', de: '…' }, got ${shown(texts)}`]
}

const faultsOfWords = (value: Record<string, unknown>, keys: readonly string[], place: string): string[] =>
  keys
    .filter((key) => value[key] !== undefined && typeof value[key] !== 'string')
    .map((key) => `${place} › ${key}: expected a text, got ${shown(value[key])}`)

function faultsOfTask(name: string, task: unknown): string[] {
  const place = `tasks › ${name}`
  if (!taskName.test(name)) return [`${place}: expected a name of letters, digits and “-”`]
  if ((builtIn as readonly string[]).includes(name))
    return [`${place}: the tool has a task of this name; call yours something else`]
  if (!isObject(task)) return [`${place}: expected { wording, score }, got ${shown(task)}`]
  const faults = unknownKeys(task, ['wording', 'offerNone', 'score'], `${place}: `)
  const { wording, offerNone, score } = task
  if (offerNone !== undefined && typeof offerNone !== 'boolean')
    faults.push(`${place} › offerNone: expected true or false, got ${shown(offerNone)}`)
  if (score !== undefined && typeof score !== 'function')
    faults.push(`${place} › score: expected a function (answer, context) => outcome, got ${shown(score)}`)
  if (!isObject(wording) || Object.keys(wording).length === 0)
    return [
      ...faults,
      `${place} › wording: expected what the task says in each language, { en: { instruction: '…' } }, got ${shown(wording)}`,
    ]
  for (const [code, words] of Object.entries(wording))
    faults.push(...faultsOfWording(words, `${place} › wording › ${code}`))
  return faults
}

function faultsOfWording(words: unknown, place: string): string[] {
  if (!isObject(words))
    return [`${place}: expected { instruction: '…', question: '{question}' }, got ${shown(words)}`]
  const known = ['instruction', 'question', 'closedBookInstruction']
  const faults = unknownKeys(words, known, `${place}: `)
  for (const key of known) {
    const text = words[key]
    if (text === undefined && key !== 'instruction') continue
    const wrong =
      typeof text !== 'string'
        ? `expected a text, got ${shown(text)}`
        : told(text, faultOfLine(text) ?? faultOfPlaces(text, key === 'question' ? '{question}' : undefined))
    if (wrong) faults.push(`${place} › ${key}: ${wrong}`)
  }
  return faults
}

const told = (text: string, wrong: string | null): string | null => wrong && `${wrong}: ${shown(text)}`
