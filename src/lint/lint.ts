import { Renderer, type AnyPack } from '../haystack/chronicle/render.ts'
import { ChronicleSource } from '../haystack/chronicle/source.ts'
import type { World } from '../haystack/chronicle/types.ts'
import type { Language } from '../language/language.ts'
import { packFaults } from './pack.ts'
import { promptFaults } from './prompts.ts'
import { echoFaults } from './echo.ts'
import type { Fault } from './fault.ts'
import { haystackFigures, itemFaults, type HaystackFigures } from './haystack.ts'
import { proseCompression } from './prose.ts'
import { unwritten, type Unwritten } from './unwritten.ts'

/** Targets at {@link LENGTH} tokens. */
export const TARGETS = {
  /** Most of all runs of 8 words (16 characters) that may occur more than once. */
  repeatedRuns: 0.1,
  /** How many times as well as natural prose in the same language the text may compress. */
  compressionOfProse: 2,
} as const

/** The length at which repetition is looked at. */
export const LENGTH = 131_072

/** Items looked at for one right answer: every genre and slot once. */
const ITEMS = 110

export interface LanguageLint {
  readonly language: string
  /** What is still to be written. */
  readonly unwritten: readonly Unwritten[]
  /** What is wrong with what is written. */
  readonly faults: readonly Fault[]
  /** Null when the pack is too broken to be rendered, or not all written. */
  readonly figures: HaystackFigures | null
  /** Compression of natural prose (XQuAD) in this language; null where it is not known. */
  readonly proseCompression: number | null
}

/** Looks a language's pack and prompt strings over, by themselves and in a rendered haystack. */
export function lintLanguage(
  world: World,
  pack: AnyPack,
  languages: Readonly<Record<string, Language>>,
): LanguageLint {
  const { language: code } = pack
  const language = languages[code]
  if (!language)
    return {
      language: code,
      unwritten: [],
      faults: [{ language: code, where: 'languages', what: `there is no haystacks/languages/${code}.ts` }],
      figures: null,
      proseCompression: null,
    }
  const prose = proseCompression[code] ?? null
  const written = [...packFaults(world, pack, language), ...promptFaults(language, languages)]
  const missing = unwritten(world, pack, language)
  const unrendered = { language: code, unwritten: missing, figures: null, proseCompression: prose }
  if (missing.length > 0) return { ...unrendered, faults: written }
  let source: ChronicleSource
  try {
    source = new ChronicleSource(world, [pack], languages, 'lint')
  } catch (error) {
    const faults =
      written.length > 0 ? written : [{ language: code, where: 'pack', what: (error as Error).message }]
    return { ...unrendered, faults }
  }
  const renderer = new Renderer(world, pack, language)
  const { figures, faults: rendered } = haystackFigures(source, renderer, language, LENGTH)
  const faults = [
    ...written,
    ...rendered,
    ...itemFaults(source, world, language, ITEMS),
    ...echoFaults(world, renderer, language, languages),
  ]
  const where = `${LENGTH / 1024}K tokens`
  if (figures.repeatedRuns >= TARGETS.repeatedRuns)
    faults.push({
      language: code,
      where,
      what: `${(100 * figures.repeatedRuns).toFixed(1)}% of all runs occur more than once, fewer than ${100 * TARGETS.repeatedRuns}% may; most often “${figures.worstRuns[0]?.run}”, ${figures.worstRuns[0]?.times} times`,
    })
  if (prose !== null && figures.compression > TARGETS.compressionOfProse * prose)
    faults.push({
      language: code,
      where,
      what: `compresses ${figures.compression.toFixed(2)} times, natural prose ${prose.toFixed(2)} times: more than ${TARGETS.compressionOfProse} × that`,
    })
  return { language: code, unwritten: [], faults, figures, proseCompression: prose }
}
