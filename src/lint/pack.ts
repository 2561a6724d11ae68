import { RANGES } from '../haystack/chronicle/record.ts'
import type { AnyPack } from '../haystack/chronicle/render.ts'
import { allTemplates, parseTemplate, printedSlots, type Template } from '../haystack/chronicle/template.ts'
import type { Genre, Noun, SlotKind, World } from '../haystack/chronicle/types.ts'
import type { Language } from '../language/language.ts'
import { pluralClass } from '../language/plural.ts'
import type { Fault } from './fault.ts'
import { foreignIn } from './script.ts'
import { isWritten, unwrittenWords } from './unwritten.ts'

/** Names that a pack makes at least. */
const LEAST = { persons: 150, places: 150, ships: 80 }

/** Faults that a pack shows as it is written, before anything is rendered; what is not written at all is none. */
export function packFaults(world: World, pack: AnyPack, language: Language): Fault[] {
  const faults: Fault[] = []
  const fault = (where: string, what: string) => faults.push({ language: pack.language, where, what })
  const seen = new Map<string, string>()
  for (const [genre, definition] of Object.entries(world.genres)) {
    const own = pack.genres[genre]
    const groups = [
      ['sentence', slotsOf(definition), own?.sentences] as const,
      ['question', definition.asked, own?.questions] as const,
    ]
    for (const [kind, wanted, texts] of groups) {
      for (const name of Object.keys(texts ?? {}))
        if (!wanted[name]) fault(`genre ${genre}, ${kind} ${name}`, 'the world knows none of that name')
      for (const [name, slots] of Object.entries(wanted)) {
        const where = `genre ${genre}, ${kind} ${name}`
        const list: readonly string[] = texts?.[name] ?? []
        for (const text of list.filter(isWritten)) {
          const before = seen.get(text)
          if (before) fault(where, `the same words as ${before}: ${text}`)
          seen.set(text, where)
          for (const what of templateFaults(text, slots, definition, pack, language, kind)) fault(where, what)
        }
      }
    }
  }
  for (const [kind, phrases] of Object.entries(pack.links)) {
    const written = phrases.filter(isWritten)
    if (new Set(written).size < written.length) fault(`links ${kind}`, 'all have to be different')
  }
  const partless = new Set(unwrittenWords(world, pack).map(({ where }) => where.split(',')[0]))
  for (const [kind, names] of Object.entries(allNames(world, pack))) {
    const least = LEAST[kind as 'persons' | 'places' | 'ships']
    if (names.length < least && !partless.has(kind))
      fault(kind, `${least} or more are needed, there are ${names.length}`)
    for (const what of nameFaults(names, language)) fault(kind, what)
  }
  return faults
}

const slotsOf = ({ sentences }: Genre): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(sentences).map(([name, { slots }]) => [name, slots]))

function* templateFaults(
  text: string,
  wanted: readonly string[],
  genre: Genre,
  pack: AnyPack,
  language: Language,
  kind: 'sentence' | 'question',
): Generator<string> {
  let template: Template
  try {
    template = parseTemplate(text)
  } catch (error) {
    yield (error as Error).message
    return
  }
  const printed = printedSlots(template).toSorted()
  if (printed.join() !== wanted.toSorted().join())
    yield `prints ${printed.join(', ') || 'no slot'}, expected each of ${wanted.join(', ')} once: ${text}`
  if (/\p{Nd}|[\n\r\t]| {2}|^\s|\s$|^\//u.test(text.replaceAll(/\{[^{}]*\}/g, 'X')))
    yield `a digit, a line break, two spaces, or a space or slash at an end: ${text}`
  for (const part of allTemplates(template).flat()) {
    if (typeof part === 'string' || 'wordings' in part) continue
    if ('link' in part) {
      if (kind === 'question') yield `a question has nothing before it to link to: ${text}`
      if (!Object.hasOwn(pack.links ?? {}, part.link))
        yield `no linking phrases of the kind ${part.link}: ${text}`
      continue
    }
    const slotKind = genre.slots[part.slot]
    if (!slotKind) yield `no slot ${part.slot} in this genre: ${text}`
    else if ('form' in part) {
      if (part.form && allWritten(pack, slotKind) && !hasForm(pack, slotKind, part.form))
        yield `no ${slotKind} declares the form ${part.form}: ${text}`
    } else {
      const needed = part.by === 'gender' ? gendersOf(pack, slotKind) : classesOf(slotKind, language)
      for (const name of needed)
        if (!part.options.has(name) && !part.options.has('other'))
          yield `{${part.slot}} has no words for “${name}”: ${text}`
      if (!allWritten(pack, slotKind)) continue
      for (const name of part.options.keys())
        if (name !== 'other' && !needed.has(name)) yield `{${part.slot}} is never “${name}”: ${text}`
    }
  }
}

/** The plural classes that a slot's numbers fall into. */
function classesOf(kind: SlotKind, language: Language): ReadonlySet<string> {
  const { from, n } = kind in RANGES ? RANGES[kind as keyof typeof RANGES] : { from: 0, n: 0 }
  const classes = new Set<string>()
  for (let i = 0; i < n; i++) classes.add(pluralClass(language.plural, from + i))
  return classes
}

function gendersOf(pack: AnyPack, kind: string): ReadonlySet<string> {
  if (kind === 'person') return new Set(['female', 'male'])
  return new Set(headNouns(pack, kind).flatMap((noun) => (typeof noun !== 'string' && noun.gender) || []))
}

/** A form that a noun does not declare is its base; one that none declares is a slip. */
const hasForm = (pack: AnyPack, kind: string, form: string): boolean =>
  [...headNouns(pack, kind), ...(kind === 'person' ? Object.values(pack.persons.family) : [])].some(
    (noun) => typeof noun !== 'string' && noun.forms && Object.hasOwn(noun.forms, form),
  )

/** Before that, forms and genders may be declared still. */
const allWritten = (pack: AnyPack, kind: string): boolean => headNouns(pack, kind).every(isWritten)

/** The nouns that carry a slot's forms and gender. */
function headNouns(pack: AnyPack, kind: string): readonly Noun[] {
  switch (kind) {
    case 'person':
      return Object.values(pack.persons.given)
    case 'place':
      return Object.values(pack.places.kinds)
    case 'ship':
      return Object.values(pack.ships.nouns)
    case 'goods':
      return Object.values(pack.goods)
    case 'month':
      return pack.months
    default:
      return []
  }
}

/** Every name that a pack can make of the parts that are written, by kind, in its base form. */
export function allNames(world: World, pack: AnyPack): Record<'persons' | 'places' | 'ships', string[]> {
  const base = (noun: Noun | undefined) => (typeof noun === 'string' ? noun : (noun?.base ?? ''))
  const written = (nouns: Readonly<Record<string, Noun>>) => Object.values(nouns).filter(isWritten).map(base)
  const compose = (pattern: string, parts: Readonly<Record<string, string>>) =>
    Object.entries(parts).reduce((text, [key, part]) => text.replace(`{${key}}`, () => part), pattern)
  const { persons, places, ships } = pack
  const families = world.family.map((name) => persons.family[name]).filter(isWritten)
  const people = (ids: readonly string[], gender: 'female' | 'male') =>
    ids
      .map((id) => persons.given[id])
      .filter(isWritten)
      .flatMap((given) =>
        families.map((family) => {
          const borne = (gender === 'female' && typeof family !== 'string' && family?.female) || family
          return compose(persons.pattern, { given: base(given), family: base(borne) })
        }),
      )
  return {
    persons: [...people(world.given.female, 'female'), ...people(world.given.male, 'male')],
    places: written(places.heads).flatMap((head) =>
      written(places.kinds).map((kind) => compose(places.pattern, { head, kind })),
    ),
    ships: written(ships.nouns).flatMap((noun) =>
      written(ships.epithets).map((epithet) => compose(ships.pattern, { noun, epithet })),
    ),
  }
}

/** Names of one kind must tell their bearers apart: none twice, none part of another. */
function* nameFaults(names: readonly string[], language: Language): Generator<string> {
  const foreign = names.find((name) => foreignIn(name, language))
  if (foreign) yield `“${foreign}”: ${foreignIn(foreign, language)}`
  // All names joined: each must stand there once.
  const all = `\n${names.join('\n')}\n`
  for (const name of names) {
    if (all.indexOf(name) === all.lastIndexOf(name)) continue
    yield `“${name}” stands twice, or in another name`
    return
  }
}
