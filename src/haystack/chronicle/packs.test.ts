/** What the world and every pack must keep so that haystacks are valid; a fault of a pack names genre, sentence and variant. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../../haystacks/languages/index.ts'
import { world } from '../../../haystacks/world.ts'
import { packs } from '../../../haystacks/chronicle/index.ts'
import { lintLanguage } from '../../lint/lint.ts'
import type { AnyPack } from './render.ts'
import { ChronicleSource } from './source.ts'
import type { Genre, SlotKind } from './types.ts'

/** Kinds whose values do not recur within a genre: one of them stands in every sentence. */
const DISTINCT: readonly SlotKind[] = ['person', 'place', 'ship', 'amount']

const genres = Object.entries(world.genres) as [string, Genre][]

describe('the world', () => {
  test.each(genres)(
    '%s: every sentence has a slot that does not recur, every slot one sentence',
    (_, genre) => {
      for (const { slots } of Object.values(genre.sentences))
        expect(slots.some((slot) => DISTINCT.includes(genre.slots[slot] as SlotKind))).toBe(true)
      const used = Object.values(genre.sentences).flatMap(({ slots }) => slots)
      expect(used.toSorted()).toEqual(Object.keys(genre.slots).toSorted())
    },
  )

  test.each(genres)(
    '%s: three slots or more can be asked, each with two keys that are not asked',
    (_, genre) => {
      const asked = Object.entries(genre.asked)
      expect(asked.length).toBeGreaterThanOrEqual(3)
      for (const [slot, keys] of asked) {
        expect(DISTINCT).toContain(genre.slots[slot])
        expect(DISTINCT).toContain(genre.slots[keys[0] as string])
        expect(keys).toHaveLength(2)
        expect(keys).not.toContain(slot)
        for (const key of keys) expect(genre.slots).toHaveProperty(key)
      }
    },
  )
})

describe.each(packs.map((pack) => [pack.language, pack] as const))('the pack %s', (_, pack) => {
  test('is all written, and passes lint: in 128K tokens rendered, and around 110 items', () => {
    expect(lintLanguage(world, pack, languages)).toMatchObject({ unwritten: [], faults: [] })
  })
})

describe('a broken pack', () => {
  const [whole] = packs as readonly AnyPack[]
  const broken = (changed: object) => ({ ...whole, genres: { ...whole?.genres, ...changed } }) as AnyPack
  const guild = whole?.genres['guild']
  test.each([
    [{ guild: undefined }, /genre guild, sentence opening: there is none/],
    [
      { guild: { ...guild, sentences: { ...guild?.sentences, dues: ['{dues'] } } },
      /genre guild, sentence dues: unpaired brace in template “\{dues”/,
    ],
    [
      { guild: { ...guild, questions: { ...guild?.questions, dues: ['{town}?'] } } },
      /genre guild, question dues: expected each of town, year printed once, got town, in “\{town\}\?”/,
    ],
  ])('is told by file and place, before anything is made of it', (changed, message) => {
    const make = () => new ChronicleSource(world, [broken(changed)], languages, 'broken')
    expect(make).toThrow(message)
    expect(make).toThrow(`haystacks/chronicle/${whole?.language}.ts`)
  })
})

describe('the chronicle in all languages', () => {
  const source = new ChronicleSource(world, packs, languages, 'all')

  test('makes hard distractors that share one key and differ in the other', () => {
    for (let i = 0; i < 60; i++) {
      const item = source.item(i)
      expect(item.hardDistractors).toHaveLength(3)
      expect(new Set([item.needle, ...item.twins, ...item.hardDistractors].map(({ id }) => id)).size).toBe(
        1 + item.twins.length + 3,
      )
    }
  })

  test('has some 25,000 passages around an item, and then ends', () => {
    for (const i of [0, 30]) {
      const item = source.item(i)
      const units = new Set<string>()
      for (let unit = item.filler(0); unit; unit = item.filler(units.size)) units.add(unit.id)
      expect(units.size).toBeGreaterThan(25_000)
      expect(units.size).toBeLessThan(26_000)
    }
  })

  test('keeps items and fillers when a language is added', () => {
    const fewer = new ChronicleSource(world, packs.slice(0, 1), languages, 'all')
    const code = packs[0]?.language ?? ''
    for (const i of [0, 3, 40]) {
      const [a, b] = [source.item(i), fewer.item(i)]
      expect(b.id).toBe(a.id)
      expect(fewer.passage(b.filler(100) ?? b.needle, code)).toBe(
        source.passage(a.filler(100) ?? a.needle, code),
      )
    }
  })

  test('finds an item by its id, and none by an id it never gave', () => {
    const item = source.item(7)
    expect(source.itemById(item.id)?.id).toBe(item.id)
    expect(source.itemById(`${item.id}x`)).toBeUndefined()
    expect(source.itemById('xquad-1')).toBeUndefined()
  })
})
