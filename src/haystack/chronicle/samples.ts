import type { ChronicleRecord, Value } from './record.ts'
import type { Renderer } from './render.ts'
import type { SlotKind, World } from './types.ts'

/** Numbers that between them meet every plural class of every family. */
const COUNTS = [1, 2, 3, 5, 11, 21]
const CROWDS = [100, 21, 22, 25, 111, 102]
const AMOUNTS = [10_000, 99_999, 21_001, 40_002, 55_011, 70_100]
const DAYS = [1, 2, 11, 21, 23, 28]
const MONTHS = [0, 4, 7, 2, 10, 11]

/** How many samples {@link edgeRecords} gives. */
export const EDGES = COUNTS.length

/**
 * Records of a genre that show where grammar goes wrong: the shortest and the
 * longest names of a language, names that begin with a vowel, both genders by
 * turns, and the numbers 1, 2, 3, 5, 11, 21 and 100.
 */
export function edgeRecords(world: World, renderer: Renderer, genre: string): ChronicleRecord[] {
  const slots = Object.entries(world.genres[genre]?.slots ?? {})
  const names = {
    person: byLength(renderer, persons(world)),
    place: byLength(renderer, places(world)),
    ship: byLength(renderer, ships(world)),
  }
  return COUNTS.map((_, i) => ({
    genre,
    variantSeed: `edge/${genre}/${i}`,
    variantShift: i,
    slots: Object.fromEntries(
      slots.map(([slot, kind], place) => [slot, edgeValue(kind, i, place, names, world)]),
    ),
  }))
}

function edgeValue(
  kind: SlotKind,
  i: number,
  place: number,
  names: Readonly<Record<'person' | 'place' | 'ship', readonly Value[]>>,
  world: World,
): Value {
  switch (kind) {
    case 'person':
    case 'place':
    case 'ship': {
      // Persons change gender from slot to slot as well, so each office is seen with both.
      const wanted = (i + place) % 2 === 0 ? 'female' : 'male'
      const all = names[kind].filter(
        (value) =>
          value.kind !== 'person' || value.given < world.given.female.length === (wanted === 'female'),
      )
      const at = [
        0,
        all.length - 1,
        Math.floor(all.length / 2),
        1,
        all.length - 2,
        Math.floor(all.length / 3),
      ]
      return all[(at[i] as number) + (i === 1 || i === 4 ? -place : place)] as Value
    }
    case 'amount':
      return { kind, value: (AMOUNTS[i] as number) + place }
    case 'count':
      return { kind, value: COUNTS[i] as number }
    case 'crowd':
      return { kind, value: CROWDS[i] as number }
    case 'day':
      return { kind, value: DAYS[i] as number }
    case 'month':
      return { kind, value: ((MONTHS[i] as number) + place) % 12 }
    case 'year':
      return { kind, value: 1650 + 41 * i }
    case 'goods':
      return { kind, value: (5 * i + place) % world.goods.length }
  }
}

const byLength = (renderer: Renderer, values: readonly Value[]): Value[] =>
  values
    .map((value) => ({ value, length: renderer.gold(value)[0]?.length ?? 0 }))
    .toSorted((a, b) => a.length - b.length)
    .map(({ value }) => value)

/** Every person's name there can be; likewise below. */
export const persons = ({ given, family }: World): Value[] =>
  pairs(given.female.length + given.male.length, family.length).map(([a, b]) => ({
    kind: 'person',
    given: a,
    family: b,
  }))

export const places = ({ placeHeads, placeKinds }: World): Value[] =>
  pairs(placeHeads.length, placeKinds.length).map(([head, type]) => ({ kind: 'place', head, type }))

export const ships = ({ shipNouns, shipEpithets }: World): Value[] =>
  pairs(shipNouns.length, shipEpithets.length).map(([noun, epithet]) => ({ kind: 'ship', noun, epithet }))

const pairs = (n: number, m: number): [number, number][] =>
  Array.from({ length: n * m }, (_, i) => [i % n, Math.floor(i / n)])
