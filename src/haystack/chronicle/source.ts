import { createHash } from 'node:crypto'
import type { Language } from '../../language/language.ts'
import { MlneedleError } from '../../errors.ts'
import { byCodeUnit, random, shuffled } from '../../random.ts'
import type { ContentUnit, Item, PassageSource } from '../source.ts'
import { Chronicle, sameValue, type ChronicleRecord, type Value } from './record.ts'
import { Renderer, type AnyPack } from './render.ts'
import type { World } from './types.ts'

/** Raised when the way records or passages are made changes, so that old prompts are known to be old. */
const ENGINE = 2

/** Ordinals of a genre's records around an item: the needle, its possible twins, its hard distractors, then fillers. */
const NEEDLE = 0
const TWINS = { from: 1, to: 9 }
const HARD = { from: 9, to: 41 }
const FILLERS_FROM = 41

/** Most hard distractors an item offers: with the needle, as many as a sentence has variants in every pack. */
export const MOST_HARD_DISTRACTORS = 3

interface RecordUnit extends ContentUnit {
  readonly record: ChronicleRecord
}

/** The chronicle as a source of passages: endless items, parallel in every language that has a pack. */
export class ChronicleSource implements PassageSource {
  readonly name = 'chronicle'
  readonly languages: readonly string[]
  readonly versions: Readonly<Record<string, string>>
  readonly finite = false
  readonly inventory = { total: null, allowed: null, leftOut: {} }
  readonly #world: World
  readonly #seed: string
  readonly #chronicle: Chronicle
  readonly #renderers = new Map<string, Renderer>()

  constructor(
    world: World,
    packs: readonly AnyPack[],
    languages: Readonly<Record<string, Language>>,
    seed: string,
  ) {
    this.#world = world
    this.#seed = seed
    this.#chronicle = new Chronicle(world, seed)
    const versions: Record<string, string> = {}
    for (const pack of packs) {
      const language = languages[pack.language]
      if (!language) throw new Error(`the pack “${pack.language}” has no language file`)
      this.#renderers.set(pack.language, new Renderer(world, pack, language))
      versions[pack.language] = createHash('sha256')
        .update(JSON.stringify([ENGINE, world, pack, language.numerals, language.plural]))
        .digest('hex')
    }
    this.languages = [...this.#renderers.keys()].toSorted(byCodeUnit)
    this.versions = versions
  }

  item(i: number): Item {
    const genre = this.#chronicle.genreInTurn(i)
    const definition = this.#world.genres[genre]
    if (!definition) throw new Error(`the world has no genre “${genre}”`)
    const round = Math.floor(i / Object.keys(this.#world.genres).length)
    const askable = shuffled(Object.keys(definition.asked), random(this.#seed, genre, 'asked'))
    const asked = askable[round % askable.length] as string
    return new ChronicleItem(this.#world, this.#seed, i, genre, asked, this.#renderers)
  }

  itemById(id: string): Item | undefined {
    const match = /^chronicle-(\d{1,7})-/.exec(id)
    const item = match && this.item(Number(match[1]))
    return item && item.id === id ? item : undefined
  }

  passage(unit: ContentUnit, language: string): string {
    const renderer = this.#renderers.get(language)
    if (!renderer) throw new MlneedleError(`the chronicle has no pack for “${language}”`)
    return renderer.passage((unit as RecordUnit).record)
  }
}

/** One item: a chronicle of its own, so that haystacks of different items share nothing. */
class ChronicleItem implements Item {
  readonly id: string
  readonly needle: RecordUnit
  readonly gold: Readonly<Record<string, readonly string[]>>
  readonly twins: readonly RecordUnit[]
  readonly hardDistractors: readonly RecordUnit[]
  readonly #chronicle: Chronicle
  readonly #prefix: string
  readonly #genre: string
  readonly #asked: string
  readonly #goldValue: Value
  readonly #renderers: ReadonlyMap<string, Renderer>
  readonly #genreCount: number
  readonly #fillers: RecordUnit[] = []
  /** Records looked at so far, those left out included. */
  #examined = 0

  constructor(
    world: World,
    seed: string,
    i: number,
    genre: string,
    asked: string,
    renderers: ReadonlyMap<string, Renderer>,
  ) {
    this.id = `chronicle-${i}-${genre}-${asked}`
    this.#prefix = `chronicle-${i}`
    this.#chronicle = new Chronicle(world, `${seed}/${i}`)
    this.#genre = genre
    this.#asked = asked
    this.#renderers = renderers
    this.#genreCount = Object.keys(world.genres).length
    const record = this.#chronicle.record(genre, NEEDLE)
    this.#goldValue = record.slots[asked] as Value
    this.needle = { id: this.#prefix, record }
    this.gold = Object.fromEntries(
      [...renderers].map(([code, renderer]) => [code, renderer.gold(this.#goldValue)]),
    )
    this.twins = range(TWINS).flatMap((ordinal) => this.#unit(genre, ordinal) ?? [])
    this.hardDistractors = this.#makeHardDistractors(world.genres[genre]?.asked[asked] ?? [])
  }

  question(language: string): string {
    const renderer = this.#renderers.get(language)
    if (!renderer) throw new MlneedleError(`the chronicle has no pack for “${language}”`)
    return renderer.question(this.needle.record, this.#asked)
  }

  filler(i: number): RecordUnit | undefined {
    while (this.#fillers.length <= i) {
      const ordinal = FILLERS_FROM + Math.floor(this.#examined / this.#genreCount)
      if (ordinal >= this.#chronicle.ordinals) return undefined
      const unit = this.#unit(this.#chronicle.genreInTurn(this.#examined), ordinal)
      this.#examined++
      if (unit) this.#fillers.push(unit)
    }
    return this.#fillers[i]
  }

  /** By turns a record that shares the first key but not the others, and one that shares the others but not the first. */
  #makeHardDistractors(keys: readonly string[]): RecordUnit[] {
    const { record: needle } = this.needle
    const units: RecordUnit[] = []
    for (const ordinal of range(HARD)) {
      if (units.length === MOST_HARD_DISTRACTORS) break
      const slots = units.length % 2 === 0 ? keys.slice(0, 1) : keys.slice(1)
      const unit = this.#unit(this.#genre, ordinal, { record: needle, slots, shift: 1 + units.length })
      const differs = keys.some(
        (key) => unit && !sameValue(unit.record.slots[key] as Value, needle.slots[key] as Value),
      )
      if (unit && differs) units.push(unit)
    }
    return units
  }

  /** A record as a unit, unless the gold stands in it. */
  #unit(genre: string, ordinal: number, like?: Parameters<Chronicle['record']>[2]): RecordUnit | undefined {
    const record = this.#chronicle.record(genre, ordinal, like)
    if (Object.values(record.slots).some((value) => sameValue(value, this.#goldValue))) return undefined
    return { id: `${this.#prefix}/${genre}-${ordinal}`, record }
  }
}

const range = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)
