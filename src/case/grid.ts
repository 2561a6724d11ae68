import { MlneedleError } from '../errors.ts'
import { byCodeUnit } from '../random.ts'
import { MIXED, type Case } from './case.ts'
import { fromPercent } from './id.ts'
import type { Experiment } from './experiment.ts'

/** The part of the options that spans a grid. */
export interface GridOptions {
  readonly suite: string
  readonly languages: readonly string[]
  readonly pivot: string
  readonly crossed: boolean
  readonly lengths: readonly number[]
  /** Percent, 0 to 100. */
  readonly depths: readonly number[]
  readonly repetitions: number
  /** A language code, or `question`: that of the question. */
  readonly instructionLanguage: string
}

/**
 * All cases of an experiment, those of one item together and the depths of one
 * haystack next to each other, as they share their passages. No text is made.
 *
 * @throws MlneedleError when a shape is impossible or stands twice
 */
export function grid(experiment: Experiment, options: GridOptions, items: readonly string[]): Case[] {
  if (!/^[A-Za-z0-9-]+$/.test(experiment.name))
    throw new MlneedleError(`Experiment “${experiment.name}”: expected a name of letters, digits and “-”.`)
  const mixedLanguages = [...options.languages].toSorted(byCodeUnit)
  const shapes = experiment.shapes(options)
  const distinct = new Set(shapes.map((shape) => JSON.stringify(Object.entries(shape).toSorted())))
  if (distinct.size < shapes.length)
    throw new MlneedleError(
      `Experiment “${experiment.name}”: a shape stands in its list twice; its cases would share an id.`,
    )
  const cases: Case[] = []
  for (const item of items)
    for (const shape of shapes) {
      const control = shape.control ?? null
      if ((control === null) === (shape.haystack === null))
        throw new MlneedleError(
          `Experiment “${experiment.name}”: a shape has either a haystack language or a control, and this has ${control ? 'both' : 'neither'}: ${JSON.stringify(shape)}.`,
        )
      const instruction =
        options.instructionLanguage === 'question' ? shape.question : options.instructionLanguage
      for (const contextTokens of control ? [null] : options.lengths)
        for (const depth of control ? [null] : options.depths)
          for (let repetition = 0; repetition < options.repetitions; repetition++)
            cases.push({
              suite: options.suite,
              experiment: experiment.name,
              task: shape.task ?? 'qa',
              control,
              needleLanguage: shape.needle,
              haystackLanguage: shape.haystack,
              mixedLanguages: shape.haystack === MIXED ? mixedLanguages : null,
              questionLanguage: shape.question,
              instructionLanguage: shape.instruction ?? instruction,
              contextTokens,
              depth: depth === null ? null : fromPercent(depth),
              item,
              repetition,
              needlePresent: shape.needlePresent ?? true,
            })
    }
  return cases
}
