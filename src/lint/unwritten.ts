import type { AnyPack } from '../haystack/chronicle/render.ts'
import type { Noun, World } from '../haystack/chronicle/types.ts'
import type { Language, Statements } from '../language/language.ts'

/** A part of a language that is not written yet, or not all of it. */
export interface Unwritten {
  /** Whose sentence or question it is; null where it is none. */
  readonly genre: string | null
  /** `genre lighthouse, sentence oil`, `goods`, `prompt`, … */
  readonly where: string
  readonly missing: number
  readonly of: number
  /** What is missing, where its pieces have names. */
  readonly names: readonly string[]
}

/** Pieces that a part has at least. */
const LEAST = { sentenceVariants: 4, questionWordings: 2, links: 4 }
const LEAST_STATEMENTS: Partial<Record<keyof Statements, number>> = { none: 8, refusal: 8 }

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1))

/** Links that a pack must have, whatever else it has. */
const noLinks: Readonly<Record<string, readonly string[]>> = { further: [], meanwhile: [] }

export const isWritten = (noun: Noun | undefined): boolean =>
  (typeof noun === 'string' ? noun : (noun?.base ?? '')).trim() !== ''

/** What of a language's strings, and of its pack, is still to be written. */
export const unwritten = (world: World, pack: AnyPack, language: Language): Unwritten[] => [
  ...unwrittenStrings(language),
  ...unwrittenWords(world, pack),
  ...Object.keys(world.genres).flatMap((genre) => unwrittenTemplates(world, pack, genre)),
]

/** Likewise of the strings alone. */
export function unwrittenStrings({ englishName, ownName, prompt, statements }: Language): Unwritten[] {
  return [
    ...named('name of the language', { englishName, ownName }),
    ...named('prompt', { ...prompt }),
    ...Object.entries(statements).flatMap(([kind, phrases]: [string, readonly string[]]) =>
      listed(`statements ${kind}`, [...new Set(phrases)], LEAST_STATEMENTS[kind as keyof Statements] ?? 1),
    ),
  ]
}

/** Likewise of names, goods, months and links. */
export function unwrittenWords(world: World, pack: AnyPack): Unwritten[] {
  const { persons, places, ships, goods, months, links } = pack
  return [
    ...named('persons, given names', persons.given, [...world.given.female, ...world.given.male]),
    ...named('persons, family names', persons.family, world.family),
    ...named('places, heads', places.heads, world.placeHeads),
    ...named('places, kinds', places.kinds, world.placeKinds),
    ...named('ships, nouns', ships.nouns, world.shipNouns),
    ...named('ships, epithets', ships.epithets, world.shipEpithets),
    ...named('goods', goods, world.goods),
    ...named('months', Object.fromEntries(months.map((month, i) => [i + 1, month])), MONTHS),
    ...Object.entries({ ...noLinks, ...links }).flatMap(([kind, phrases]) =>
      listed(`links ${kind}`, phrases, LEAST.links),
    ),
  ]
}

/** Likewise of one genre's sentences and questions. */
export function unwrittenTemplates(world: World, pack: AnyPack, genre: string): Unwritten[] {
  const { sentences = {}, asked = {} } = world.genres[genre] ?? {}
  const own = pack.genres[genre]
  return [
    ...Object.keys(sentences).flatMap((name) =>
      listed(`genre ${genre}, sentence ${name}`, own?.sentences[name] ?? [], LEAST.sentenceVariants, genre),
    ),
    ...Object.keys(asked).flatMap((name) =>
      listed(`genre ${genre}, question ${name}`, own?.questions[name] ?? [], LEAST.questionWordings, genre),
    ),
  ]
}

/** Pieces by name: those in `wanted`, by default all that are there. */
function named(
  where: string,
  pieces: Readonly<Record<string, Noun>>,
  wanted: readonly string[] = Object.keys(pieces),
): Unwritten[] {
  const names = wanted.filter((name) => !isWritten(pieces[name]))
  return names.length > 0 ? [{ genre: null, where, missing: names.length, of: wanted.length, names }] : []
}

/** Pieces in a list of `least` or more. */
function listed(
  where: string,
  pieces: readonly Noun[],
  least: number,
  genre: string | null = null,
): Unwritten[] {
  const of = Math.max(least, pieces.length)
  const missing = of - pieces.filter(isWritten).length
  return missing > 0 ? [{ genre, where, missing, of, names: [] }] : []
}
