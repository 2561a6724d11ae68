import type { AnyPack } from '../haystack/chronicle/render.ts'
import type { Noun } from '../haystack/chronicle/types.ts'
import { isWritten } from './unwritten.ts'

/** A pack under way, to be read: names, goods, months and links that are not written yet are English, in ‹ ›. */
export function readableDraft(pack: AnyPack, english: AnyPack): AnyPack {
  const { persons, places, ships } = pack
  return {
    ...pack,
    persons: {
      ...persons,
      given: filled(persons.given, english.persons.given),
      family: filled(persons.family, english.persons.family),
    },
    places: {
      ...places,
      heads: filled(places.heads, english.places.heads),
      kinds: filled(places.kinds, english.places.kinds),
    },
    ships: {
      ...ships,
      nouns: filled(ships.nouns, english.ships.nouns),
      epithets: filled(ships.epithets, english.ships.epithets),
    },
    goods: filled(pack.goods, english.goods),
    months: english.months.map((month, i) => wordOr(pack.months[i], month)),
    links: filledLinks(pack.links, english.links),
  }
}

const filled = <T extends Noun>(
  own: Readonly<Record<string, T>>,
  english: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(english).map(([id, word]) => [id, wordOr(own[id], word)]))

function filledLinks(own: AnyPack['links'], english: AnyPack['links']): AnyPack['links'] {
  const entries = Object.entries(english).map(([kind, phrases]) => {
    const written = (own[kind as keyof AnyPack['links']] ?? []).filter(isWritten)
    return [kind, written.length > 0 ? written : phrases.map(marked)]
  })
  return { ...own, ...(Object.fromEntries(entries) as AnyPack['links']) }
}

const wordOr = <T extends Noun>(own: T | undefined, english: T): T =>
  own !== undefined && isWritten(own) ? own : (marked(english) as T)

const marked = (word: Noun): string => `‹${typeof word === 'string' ? word : word.base}›`
