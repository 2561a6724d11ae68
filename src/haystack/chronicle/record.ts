import { below, random, shuffled } from '../../random.ts'
import type { SlotKind, World } from './types.ts'

/** A slot's value in no language. Composed names hold the indices of their parts. */
export type Value =
  | { readonly kind: 'person'; readonly given: number; readonly family: number }
  | { readonly kind: 'place'; readonly head: number; readonly type: number }
  | { readonly kind: 'ship'; readonly noun: number; readonly epithet: number }
  | {
      readonly kind: 'goods' | 'amount' | 'count' | 'crowd' | 'year' | 'month' | 'day'
      readonly value: number
    }

export interface ChronicleRecord {
  readonly genre: string
  /** Seed of the choice of every sentence's variant. */
  readonly variantSeed: string
  /** Added to that choice. */
  readonly variantShift: number
  readonly slots: Readonly<Record<string, Value>>
}

/** A seeded permutation of 0 … n − 1 of the form (a·i + b) mod n, one-to-one as a and n share no factor. */
interface Permutation {
  readonly n: number
  readonly a: number
  readonly b: number
}

const at = (p: Permutation, i: number): number => (p.a * i + p.b) % p.n

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

function coprime(n: number, next: () => number): number {
  for (;;) {
    // From the middle of the range, so that neighbours in the chronicle are not neighbours in the list.
    const a = Math.floor(n * (0.2 + 0.6 * next()))
    if (a > 1 && gcd(a, n) === 1) return a
  }
}

/** The numbers that slots of a kind hold: `n` of them, from `from` up. */
export const RANGES = {
  count: { from: 1, n: 30 },
  crowd: { from: 20, n: 161 },
  day: { from: 1, n: 28 },
  year: { from: 1650, n: 250 },
  amount: { from: 10_000, n: 90_000 },
} as const satisfies Partial<Record<SlotKind, { readonly from: number; readonly n: number }>>

/** Counts up to this come often. */
const SMALL_COUNTS = 12

/**
 * An endless source of records: record `ordinal` of a genre is a pure function
 * of the seed. A slot's person, ship or amount does not recur in that slot, and its
 * place only with another year, month and day, as long as `ordinal` is below
 * {@link Chronicle.ordinals}; so no sentence recurs.
 */
export class Chronicle {
  readonly #world: World
  readonly #seed: string
  readonly #genres: readonly string[]
  readonly #permutations = new Map<string, Permutation>()
  /** Ordinals of a genre for which nothing recurs: the fewest distinct values of a kind that can stand alone in a sentence. */
  readonly ordinals: number

  constructor(world: World, seed: string) {
    this.#world = world
    this.#seed = seed
    this.#genres = Object.keys(world.genres)
    this.ordinals = Math.min(
      (world.given.female.length + world.given.male.length) * world.family.length,
      world.shipNouns.length * world.shipEpithets.length,
    )
  }

  /** The genre of the `i`-th record when all genres take turns: each once in every round, in seeded order. */
  genreInTurn(i: number): string {
    const round = Math.floor(i / this.#genres.length)
    return shuffled(this.#genres, random(this.#seed, 'round', round))[i % this.#genres.length] as string
  }

  /**
   * Record `ordinal` of a genre. With `like`, it takes the named slots from that
   * record of the same genre and words every sentence otherwise (`shift` 1, 2, …
   * below the number of variants), so that the two share facts but no sentence.
   */
  record(
    genre: string,
    ordinal: number,
    like?: { record: ChronicleRecord; slots: readonly string[]; shift: number },
  ): ChronicleRecord {
    const definition = this.#world.genres[genre]
    if (!definition) throw new Error(`the world has no genre “${genre}”`)
    const placeCount = this.#world.placeHeads.length * this.#world.placeKinds.length
    const cycle = Math.floor(ordinal / placeCount)
    const next = random(this.#seed, genre, ordinal % placeCount)
    const slots: Record<string, Value> = {}
    for (const [slot, kind] of Object.entries(definition.slots)) {
      const value = this.#value(genre, slot, kind, ordinal, cycle, next)
      slots[slot] = (like?.slots.includes(slot) && like.record.slots[slot]) || value
    }
    return {
      genre,
      variantSeed: like?.record.variantSeed ?? `${this.#seed}/${genre}/${ordinal}`,
      variantShift: like?.shift ?? 0,
      slots,
    }
  }

  #value(
    genre: string,
    slot: string,
    kind: SlotKind,
    ordinal: number,
    cycle: number,
    next: () => number,
  ): Value {
    const world = this.#world
    switch (kind) {
      case 'person': {
        const givenCount = world.given.female.length + world.given.male.length
        const x = at(this.#permutation(genre, kind, slot, givenCount * world.family.length), ordinal)
        return { kind, given: x % givenCount, family: Math.floor(x / givenCount) }
      }
      case 'place': {
        const x = at(
          this.#permutation(genre, kind, slot, world.placeHeads.length * world.placeKinds.length),
          ordinal,
        )
        return { kind, head: x % world.placeHeads.length, type: Math.floor(x / world.placeHeads.length) }
      }
      case 'ship': {
        const x = at(
          this.#permutation(genre, kind, slot, world.shipNouns.length * world.shipEpithets.length),
          ordinal,
        )
        return { kind, noun: x % world.shipNouns.length, epithet: Math.floor(x / world.shipNouns.length) }
      }
      case 'amount':
        return {
          kind,
          value: RANGES.amount.from + at(this.#permutation(genre, kind, slot, RANGES.amount.n), ordinal),
        }
      // What follows recurs; a place that comes round again meets another year, month and day (the steps share no factor with the ranges).
      case 'year':
        return { kind, value: RANGES.year.from + ((below(next, RANGES.year.n) + 83 * cycle) % RANGES.year.n) }
      case 'month':
        return { kind, value: (below(next, 12) + 5 * cycle) % 12 }
      case 'day':
        return { kind, value: RANGES.day.from + ((below(next, RANGES.day.n) + 9 * cycle) % RANGES.day.n) }
      case 'count':
        // Small numbers often, so that every plural class occurs.
        return { kind, value: RANGES.count.from + below(next, next() < 0.4 ? SMALL_COUNTS : RANGES.count.n) }
      case 'crowd':
        return { kind, value: RANGES.crowd.from + below(next, RANGES.crowd.n) }
      case 'goods':
        return { kind, value: below(next, world.goods.length) }
    }
  }

  /**
   * Slots of one kind in one genre share their step and start apart by multiples of
   * a number that shares no factor with n, so that a record never holds one value twice.
   */
  #permutation(genre: string, kind: SlotKind, slot: string, n: number): Permutation {
    const key = `${genre}/${slot}`
    let permutation = this.#permutations.get(key)
    if (!permutation) {
      const next = random(this.#seed, genre, kind)
      const a = coprime(n, next)
      const start = below(next, n)
      const apart = coprime(n, next)
      const slots = Object.entries(this.#world.genres[genre]?.slots ?? {}).filter(
        ([, other]) => other === kind,
      )
      const place = slots.findIndex(([name]) => name === slot)
      permutation = { n, a, b: (start + place * apart) % n }
      this.#permutations.set(key, permutation)
    }
    return permutation
  }
}

/** Whether two values are the same name or number. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'person' && b.kind === 'person') return a.given === b.given && a.family === b.family
  if (a.kind === 'place' && b.kind === 'place') return a.head === b.head && a.type === b.type
  if (a.kind === 'ship' && b.kind === 'ship') return a.noun === b.noun && a.epithet === b.epithet
  return 'value' in a && 'value' in b && a.value === b.value
}
