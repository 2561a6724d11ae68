import type { GridOptions } from './case/grid.ts'
import { MlneedleError } from './errors.ts'
import type { PassageSource } from './haystack/source.ts'
import type { RunOptions } from './options.ts'
import { paperLanguages } from './presets.ts'
import type { PromptOptions } from './prompt/workbench.ts'

/** The options with all that the source decides filled in: what grids and prompts are made from. */
export interface Plan extends PromptOptions, GridOptions {
  /** Ids, in the source's order. */
  readonly itemIds: readonly string[]
}

/**
 * Fits the options to a source.
 * @throws MlneedleError when the source lacks a language or has too few items
 */
export function planFor(options: RunOptions, source: PassageSource, suite: string): Plan {
  const wanted =
    options.languages ??
    (options.preset === 'paper'
      ? paperLanguages.filter((code) => source.languages.includes(code))
      : source.languages)
  const languages = wanted.length > 0 ? wanted : source.languages
  const has = (code: string, what: string): void => {
    if (!source.languages.includes(code))
      throw new MlneedleError(
        `${what} “${code}” is not in the source ${source.name}, which has: ${source.languages.join(', ')}.`,
      )
  }
  for (const code of languages) has(code, 'Language')
  const pivot = options.pivot ?? (languages.includes('en') ? 'en' : (languages[0] as string))
  has(pivot, 'Pivot language')
  const { allowed, leftOut } = options.items > 0 ? source.inventory : { allowed: null, leftOut: {} }
  if (allowed !== null && allowed < options.items)
    throw new MlneedleError(
      `The source ${source.name} has ${allowed} items that may be asked, and ${options.items} were asked for. ` +
        `Left out: ${Object.entries(leftOut)
          .map(([reason, n]) => `${n} (${reason})`)
          .join(', ')}. Ask for fewer items.`,
    )
  const { crossed, lengths, depths, repetitions, instructionLanguage } = options
  const { tokenizer, hardDistractors, offerNone, questionPosition, roles, equal, bustCache } = options
  const { answerTokens, templateTokens } = options
  return {
    suite,
    languages,
    pivot,
    crossed,
    lengths,
    depths,
    repetitions,
    instructionLanguage,
    tokenizer,
    hardDistractors,
    offerNone,
    questionPosition,
    roles,
    equal,
    bustCache,
    answerTokens,
    templateTokens,
    itemIds: Array.from({ length: options.items }, (_, i) => source.item(i)?.id as string),
  }
}
