import { Renderer, type AnyPack } from '../haystack/chronicle/render.ts'
import { edgeRecords } from '../haystack/chronicle/samples.ts'
import type { World } from '../haystack/chronicle/types.ts'
import type { Language } from '../language/language.ts'
import { readableDraft } from './draft.ts'
import { unwrittenTemplates } from './unwritten.ts'

/** A pack with its language. */
interface Spoken {
  readonly pack: AnyPack
  readonly language: Language
}

export interface Samples {
  readonly lines: readonly string[]
  /** Genres that cannot be shown, and why. */
  readonly notShown: readonly string[]
}

/**
 * Records of some genres, sentence by sentence beside English. A genre with sentences or questions still to
 * be written is not shown; a name that is not written is English, in ‹ ›.
 *
 * @param count records of every genre
 * @param variants every variant of every sentence and question, not only the one chosen
 */
export function samples(
  world: World,
  own: Spoken,
  english: Spoken,
  genres: readonly string[],
  { count, variants }: { readonly count: number; readonly variants: boolean },
): Samples {
  const draft = { pack: readableDraft(own.pack, english.pack), language: own.language }
  const spoken = own.language.code === english.language.code ? [own] : [english, draft]
  const lines: string[] = []
  const notShown: string[] = []
  for (const genre of genres) {
    const missing = unwrittenTemplates(world, own.pack, genre)
    if (missing.length > 0) {
      const n = missing.reduce((sum, part) => sum + part.missing, 0)
      notShown.push(`${genre}: ${n} of its sentences and questions are still to be written`)
      continue
    }
    try {
      lines.push(...genreSamples(world, draft, spoken, genre, count, variants))
    } catch (error) {
      notShown.push(`${genre}: ${(error as Error).message}`)
    }
  }
  return { lines, notShown }
}

function genreSamples(
  world: World,
  own: Spoken,
  spoken: readonly Spoken[],
  genre: string,
  count: number,
  variants: boolean,
): string[] {
  const { sentences = {}, asked = {} } = world.genres[genre] ?? {}
  // The genre alone, so that a fault in another does not matter.
  const small: World = { ...world, genres: { [genre]: world.genres[genre] as World['genres'][string] } }
  const rendererOf = ({ pack, language }: Spoken) => new Renderer(small, pack, language)
  const renderers = spoken.map((each) => [each.language.code, rendererOf(each)] as const)
  return edgeRecords(small, rendererOf(own), genre)
    .slice(0, count)
    .flatMap((record, i) => {
      const show = (what: string, of: (renderer: Renderer) => readonly string[]) => [
        `  ${what}`,
        ...renderers.flatMap(([code, renderer]) => pick(of(renderer)).map((text) => `    ${code}  ${text}`)),
      ]
      const pick = (texts: readonly string[]) =>
        variants ? texts : texts.slice(i % texts.length, (i % texts.length) + 1)
      return [
        `\n${genre} ${i + 1}`,
        ...Object.keys(sentences).flatMap((name) => show(name, (to) => to.variants(record, name, i))),
        ...Object.keys(asked).flatMap((name) => show(`${name}?`, (to) => to.wordings(record, name))),
      ]
    })
}
