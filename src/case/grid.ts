import { MlneedleError } from '../errors.ts'
import { tasks } from '../task/task.ts'
import { MIXED, type Case } from './case.ts'
import { caseId, fromPercent } from './id.ts'
import type { Experiment, Shape } from './experiment.ts'

/** The part of the options that spans a grid. */
export interface GridOptions {
  readonly suite: string
  /** Sorted; those of a mixed haystack. */
  readonly languages: readonly string[]
  /** All that the source has. */
  readonly sourceLanguages: readonly string[]
  readonly pivot: string
  readonly crossed: boolean
  readonly lengths: readonly number[]
  /** Percent, 0 to 100. */
  readonly depths: readonly number[]
  readonly repetitions: number
  /** A language code, or `question`: that of the question. */
  readonly instructionLanguage: string
  /** Names of the tasks that the suite defines. */
  readonly ownTasks?: readonly string[]
}

/**
 * All cases of an experiment, those of one item together and the depths of one
 * haystack next to each other, as they share their passages. No text is made.
 *
 * @throws MlneedleError that names the experiment and the shape when one is impossible, or two would share their ids
 */
export function grid(experiment: Experiment, options: GridOptions, items: readonly string[]): Case[] {
  if (!/^[A-Za-z0-9-]+$/.test(experiment.name))
    throw new MlneedleError(`Experiment “${experiment.name}”: expected a name of letters, digits and “-”.`)
  const shapes = experiment.shapes(options)
  for (const shape of shapes) checkShape(experiment.name, shape, options)
  const cases = items.flatMap((item) =>
    shapes.flatMap((shape) => casesOf(experiment.name, shape, options, item)),
  )
  // What distinguishes two cases of one item distinguishes them in all.
  const first = cases.filter(({ item }) => item === items[0]).map(caseId)
  const twice = first.find((id, i) => first.indexOf(id) !== i)
  if (twice)
    throw new MlneedleError(
      `Experiment “${experiment.name}”: two of its shapes come to the same case, ${twice}. Leave one of them out.`,
    )
  return cases
}

function checkShape(name: string, shape: Shape, { sourceLanguages, ownTasks = [] }: GridOptions): void {
  const fault = (what: string) =>
    new MlneedleError(`Experiment “${name}”: ${what} in the shape ${JSON.stringify(shape)}.`)
  const known = [...tasks, ...ownTasks]
  if (shape.task !== undefined && !known.includes(shape.task))
    throw fault(`there is no task “${shape.task}”, but ${known.join(', ')},`)
  const hasControl = shape.control !== undefined
  if (hasControl === (shape.haystack !== null))
    throw fault(`expected either a haystack language or a control, got ${hasControl ? 'both' : 'neither'}`)
  for (const code of [shape.needle, shape.question, shape.haystack])
    if (code !== null && code !== MIXED && !sourceLanguages.includes(code))
      throw fault(`the source has no language “${code}”, but ${sourceLanguages.join(', ')};`)
  if (shape.needle === MIXED || shape.question === MIXED) throw fault('only a haystack can be mixed')
}

function casesOf(experiment: string, shape: Shape, options: GridOptions, item: string): Case[] {
  const control = shape.control ?? null
  const instruction =
    options.instructionLanguage === 'question' ? shape.question : options.instructionLanguage
  const cases: Case[] = []
  for (const contextTokens of control ? [null] : options.lengths)
    for (const depth of control ? [null] : options.depths)
      for (let repetition = 0; repetition < options.repetitions; repetition++)
        cases.push({
          suite: options.suite,
          experiment,
          task: shape.task ?? 'qa',
          control,
          needleLanguage: shape.needle,
          haystackLanguage: shape.haystack,
          mixedLanguages: shape.haystack === MIXED ? options.languages : null,
          questionLanguage: shape.question,
          instructionLanguage: shape.instruction ?? instruction,
          contextTokens,
          depth: depth === null ? null : fromPercent(depth),
          item,
          repetition,
          needlePresent: shape.needlePresent ?? true,
        })
  return cases
}
