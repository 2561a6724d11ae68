import type { GridOptions } from './case/grid.ts'
import { MlneedleError } from './errors.ts'
import { openSource } from './haystack/open.ts'
import type { PassageSource } from './haystack/source.ts'
import type { RunOptions } from './options.ts'
import { paperLanguages } from './presets.ts'
import { byCodeUnit } from './random.ts'
import type { PromptOptions } from './prompt/workbench.ts'
import { ownNeedles, plainSuite, type Suite } from './suite-definition/suite.ts'

/** The options with all that the source decides filled in: what grids and prompts are made from. */
export interface Plan extends PromptOptions, GridOptions {
  /** Ids, in the source's order. */
  readonly itemIds: readonly string[]
}

/**
 * The source of a run: the suite's own data, or what the options name.
 *
 * @param root folder that relative paths start from
 * @throws MlneedleError when it is not there, cannot be read, or breaks a rule of haystacks
 */
export const sourceFor = (
  options: RunOptions,
  root: string,
  suite: Suite = plainSuite('mlneedle'),
): PassageSource =>
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
    { languages: suite.languages, needles: ownNeedles(suite, options.seed) },
  )

/** Cases of one kind in a test file; each takes some 20 KB once Vitest holds it. */
const MOST_CASES = 200_000

/**
 * Fits the options to a source.
 * @throws MlneedleError when the source lacks a language or has too few items
 */
export function planFor(options: RunOptions, source: PassageSource, suite: Suite): Plan {
  const { allowed, leftOut } = source.inventory
  const without = Object.entries(leftOut).map(([reason, n]) => `${n} (${reason})`)
  if (allowed !== null && allowed < options.items)
    throw new MlneedleError(
      `The source ${source.name} has ${allowed} items that may be asked, and ${options.items} were asked for. ` +
        `${without.length > 0 ? `Left out: ${without.join(', ')}. ` : ''}Ask for fewer items${leftOut['not in every language'] ? ', or for fewer `languages`: a question must be there in all of them' : ''}.`,
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
export function frameFor(options: RunOptions, source: PassageSource, suite: Suite): Omit<Plan, 'itemIds'> {
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
  if (instructionLanguage !== 'question' && !suite.languages[instructionLanguage])
    throw new MlneedleError(
      `instructionLanguage “${instructionLanguage}” has no language file. There are: ${Object.keys(suite.languages).join(', ')}, or \`question\`.`,
    )
  const spoken = [...languages, pivot, ...(instructionLanguage === 'question' ? [] : [instructionLanguage])]
  for (const [task, { wording }] of Object.entries(suite.tasks)) {
    const silent = [...new Set(spoken)].filter((code) => !wording[code])
    if (silent.length > 0)
      throw new MlneedleError(
        `The task “${task}” of ${suite.file ?? suite.name} has no wording in ${silent.join(', ')}, which this run asks in. ` +
          'Add it to the task’s `wording`, or choose other `languages`.',
      )
  }
  const { crossed, lengths, depths, repetitions } = options
  const { tokenizer, hardDistractors, offerNone, questionPosition, roles, equal, bustCache } = options
  const { answerTokens, templateTokens } = options
  return {
    suite: suite.name,
    ownTasks: Object.keys(suite.tasks),
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
