/** What every pack must keep so that its haystacks are valid; a fault names genre, sentence and variant. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../../haystacks/languages/index.ts'
import { world } from '../../../haystacks/world.ts'
import { packs } from '../open.ts'
import type { AnyPack } from './render.ts'
import { ChronicleSource } from './source.ts'
import { parseTemplate, printedSlots } from './template.ts'
import type { Genre, Noun, SlotKind } from './types.ts'

/** Kinds whose values do not recur within a genre: one of them stands in every sentence. */
const DISTINCT: readonly SlotKind[] = ['person', 'place', 'ship', 'amount']

const genres = Object.entries(world.genres) as [string, Genre][]
const base = (noun: Noun) => (typeof noun === 'string' ? noun : noun.base)

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

describe.each(packs.map((pack) => [pack.language, pack as AnyPack] as const))('the pack %s', (code, pack) => {
  test('prints exactly its slots in every sentence, each once, in four variants or more', () => {
    for (const [name, genre] of genres)
      for (const [sentence, { slots }] of Object.entries(genre.sentences)) {
        const variants = pack.genres[name]?.sentences[sentence] ?? []
        expect(variants.length, `${name} ${sentence}`).toBeGreaterThanOrEqual(4)
        expect(new Set(variants).size, `${name} ${sentence}: a variant twice`).toBe(variants.length)
        for (const variant of variants)
          expect(printedSlots(parseTemplate(variant)).toSorted(), `${name} ${sentence}: ${variant}`).toEqual(
            slots.toSorted(),
          )
      }
  })

  test('names exactly the keys in every question, in two wordings or more', () => {
    for (const [name, genre] of genres)
      for (const [asked, keys] of Object.entries(genre.asked)) {
        const wordings = pack.genres[name]?.questions[asked] ?? []
        expect(wordings.length, `${name} ${asked}`).toBeGreaterThanOrEqual(2)
        for (const wording of wordings)
          expect(printedSlots(parseTemplate(wording)).toSorted(), `${name} ${asked}: ${wording}`).toEqual(
            keys.toSorted(),
          )
      }
  })

  test('has no sentence template in two places', () => {
    const all = Object.values(pack.genres).flatMap(({ sentences }) => Object.values(sentences).flat())
    expect(new Set(all).size).toBe(all.length)
  })

  test('writes no digit, bracket or line break of its own', () => {
    for (const { sentences, questions } of Object.values(pack.genres))
      for (const text of [...Object.values(sentences), ...Object.values(questions)].flat())
        expect(text, text).not.toMatch(/\p{Nd}|[[\]\n\r\t]| {2}|^\s|\s$|^\//u)
  })

  test('writes each kind of name so that none is part of another', () => {
    const { persons, places, ships } = pack
    const compose = (pattern: string, a: [string, Noun], b: [string, Noun]) =>
      [a, b].reduce((text, [key, noun]) => text.replace(`{${key}}`, base(noun)), pattern)
    const kinds = {
      persons: Object.values(persons.given).flatMap((given) =>
        Object.values(persons.family).map((family) =>
          compose(persons.pattern, ['given', given], ['family', family]),
        ),
      ),
      places: Object.values(places.heads).flatMap((head) =>
        Object.values(places.kinds).map((kind) => compose(places.pattern, ['head', head], ['kind', kind])),
      ),
      ships: Object.values(ships.nouns).flatMap((noun) =>
        Object.values(ships.epithets).map((epithet) =>
          compose(ships.pattern, ['noun', noun], ['epithet', epithet]),
        ),
      ),
    }
    for (const [kind, names] of Object.entries(kinds)) {
      expect(new Set(names).size, kind).toBe(names.length)
      // All names joined: each must stand there once.
      const all = `\n${names.join('\n')}\n`
      for (const name of names) expect(all.indexOf(name), `${kind}: ${name}`).toBe(all.lastIndexOf(name))
    }
  })

  test('stays in its script', () => {
    const script = languages[code]?.script
    const letters = { Arab: 'Arabic', Hans: 'Han', Latn: 'Latin' }[script as 'Arab' | 'Hans' | 'Latn']
    const foreign = new RegExp(`(?!\\p{Script=${letters}})\\p{L}`, 'u')
    const source = new ChronicleSource(world, [pack], languages, 'script')
    for (let i = 0; i < 120; i++) {
      const item = source.item(i)
      expect(source.passage(item.needle, code)).not.toMatch(foreign)
      expect(item.question(code)).not.toMatch(foreign)
    }
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

  test('repeats no sentence around an item in some 128K tokens, and no passage holds the gold', () => {
    for (const code of source.languages) {
      const item = source.item(5)
      const end = /(?<=[.!?。！？؟])\s*/u
      const seen = new Set<string>()
      const units = [item.needle, item.twins[0], ...item.hardDistractors]
      for (let i = 0; i < 1100; i++) units.push(item.filler(i))
      for (const [i, unit] of units.entries()) {
        const passage = source.passage(unit ?? item.needle, code)
        const gold = item.gold[code] ?? []
        expect(
          gold.some((text) => passage.includes(text)),
          passage,
        ).toBe(i === 0)
        for (const sentence of passage.split(end).filter(Boolean)) {
          expect(seen.has(sentence), `${code}: ${sentence}`).toBe(false)
          seen.add(sentence)
        }
      }
    }
  })

  test('asks what the needle alone answers: gold once in it, not in the question, keys in both', () => {
    for (let i = 0; i < 240; i++) {
      const item = source.item(i)
      for (const code of source.languages) {
        const needle = source.passage(item.needle, code)
        const gold = item.gold[code]?.[0] ?? ''
        expect(needle.split(gold), `${item.id} ${code}`).toHaveLength(2)
        expect(item.question(code)).not.toContain(gold)
      }
    }
  })

  test('makes hard distractors that share one key and differ in the other', () => {
    for (let i = 0; i < 60; i++) {
      const item = source.item(i)
      expect(item.hardDistractors).toHaveLength(3)
      expect(new Set([item.needle, ...item.twins, ...item.hardDistractors].map(({ id }) => id)).size).toBe(
        1 + item.twins.length + 3,
      )
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
