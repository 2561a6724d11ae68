import type { GridOptions } from './case/grid.ts'
import { MlneedleError } from './errors.ts'
import { openSource } from './haystack/open.ts'
import type { PassageSource } from './haystack/source.ts'
import { languages as known } from '../haystacks/languages/index.ts'
import type { RunOptions } from './options.ts'
import { paperLanguages } from './presets.ts'
import { byCodeUnit } from './random.ts'
import type { PromptOptions } from './prompt/workbench.ts'

/** The options with all that the source decides filled in: what grids and prompts are made from. */
export interface Plan extends PromptOptions, GridOptions {
  /** Ids, in the source's order. */
  readonly itemIds: readonly string[]
}

/** The source of a run. @throws MlneedleError when it is not there or cannot be read */
export const sourceFor = (options: RunOptions, root: string): PassageSource =>
  openSource(
    {
      source: options.source,
      prose: options.prose,
      seed: options.seed,
      languages:
        options.languages || options.preset === 'paper'
          ? [...(options.languages ?? paperLanguages), ...(options.pivot ? [options.pivot] : [])]
          : null,
    },
    root,
  )

/** Cases of one kind in a test file; each takes some 20 KB once Vitest holds it. */
const MOST_CASES = 200_000

/**
 * Fits the options to a source.
 * @throws MlneedleError when the source lacks a language or has too few items
 */
export function planFor(options: RunOptions, source: PassageSource, suite: string): Plan {
  const { allowed, leftOut } = source.inventory
  if (allowed !== null && allowed < options.items)
    throw new MlneedleError(
      `The source ${source.name} has ${allowed} items that may be asked, and ${options.items} were asked for. ` +
        `Left out: ${Object.entries(leftOut)
          .map(([reason, n]) => `${n} (${reason})`)
          .join(
            ', ',
          )}. Ask for fewer items${leftOut['not in every language'] ? ', or for fewer `languages`: a question must be there in all of them' : ''}.`,
    )
  const frame = frameFor(options, source, suite)
  const cells = frame.languages.length * options.lengths.length * options.depths.length * options.repetitions
  if (cells * options.items > MOST_CASES)
    throw new MlneedleError(
      `${options.items} items × ${frame.languages.length} languages × ${options.lengths.length} lengths × ` +
        `${options.depths.length} depths × ${options.repetitions} repetitions are more than ${MOST_CASES} cases a test file, ` +
        'which is what one process can hold. Ask for fewer, or run parts: --tags-filter prunes after planning, `languages` and `lengths` before.',
    )
  return {
    ...frame,
    itemIds: Array.from({ length: options.items }, (_, i) => source.item(i)?.id as string),
  }
}

/** The plan without its items: all that one prompt needs. @throws MlneedleError when the source lacks a language */
export function frameFor(options: RunOptions, source: PassageSource, suite: string): Omit<Plan, 'itemIds'> {
  const wanted =
    options.languages ??
    (options.preset === 'paper'
      ? paperLanguages.filter((code) => source.languages.includes(code))
      : source.languages)
  const languages = (wanted.length > 0 ? wanted : source.languages).toSorted(byCodeUnit)
  const has = (code: string, what: string): void => {
    if (!source.languages.includes(code))
      throw new MlneedleError(
        `${what} “${code}” is not in the source ${source.name}, which has: ${source.languages.join(', ')}.`,
      )
  }
  for (const code of languages) has(code, 'Language')
  const pivot = options.pivot ?? (languages.includes('en') ? 'en' : (languages[0] as string))
  has(pivot, 'Pivot language')
  const { instructionLanguage } = options
  if (instructionLanguage !== 'question' && !known[instructionLanguage])
    throw new MlneedleError(
      `instructionLanguage “${instructionLanguage}” has no language file. There are: ${Object.keys(known).join(', ')}, or \`question\`.`,
    )
  const { crossed, lengths, depths, repetitions } = options
  const { tokenizer, hardDistractors, offerNone, questionPosition, roles, equal, bustCache } = options
  const { answerTokens, templateTokens } = options
  return {
    suite,
    languages,
    sourceLanguages: source.languages,
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
  }
}
