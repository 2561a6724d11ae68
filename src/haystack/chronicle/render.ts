import type { Language } from '../../language/language.ts'
import { formatInteger } from '../../language/numerals.ts'
import { MlneedleError } from '../../errors.ts'
import { below, byCodeUnit, random } from '../../random.ts'
import type { ChronicleRecord, Value } from './record.ts'
import { parseTemplate, printedSlots, renderTemplate, type Rendered, type Template } from './template.ts'
import type { ChroniclePack, Noun, World } from './types.ts'

/** Any pack, whatever world its type was checked against. */
export type AnyPack = ChroniclePack<World>

interface GenreTemplates {
  readonly sentences: ReadonlyMap<string, readonly Template[]>
  readonly questions: ReadonlyMap<string, readonly Template[]>
}

/** Writes records of a world in one language. */
export class Renderer {
  readonly #world: World
  readonly #pack: AnyPack
  readonly #language: Language
  readonly #genres = new Map<string, GenreTemplates>()

  /** @throws MlneedleError that names the file, genre and sentence when a template is faulty */
  constructor(world: World, pack: AnyPack, language: Language) {
    this.#world = world
    this.#pack = pack
    this.#language = language
    const file = `haystacks/chronicle/${pack.language}.ts: genre`
    for (const [name, { sentences, asked }] of Object.entries(world.genres))
      this.#genres.set(name, {
        sentences: parseAll(
          `${file} ${name}, sentence`,
          new Map(Object.entries(sentences).map(([key, { slots }]) => [key, slots])),
          pack.genres[name]?.sentences,
        ),
        questions: parseAll(
          `${file} ${name}, question`,
          new Map(Object.entries(asked)),
          pack.genres[name]?.questions,
        ),
      })
  }

  /** The record as a passage: its sentences in the genre's order, each in a variant chosen by the record's seed. */
  passage(record: ChronicleRecord): string {
    return this.sentences(record).join(this.#pack.sentenceSeparator)
  }

  /** The sentences of that passage. */
  sentences(record: ChronicleRecord): string[] {
    const values = this.#values(record)
    const sentences = []
    const links = this.#freshLinks()
    for (const [name, variants] of this.#genre(record.genre).sentences) {
      const next = random(record.variantSeed, this.#pack.language, name)
      const chosen = below(next, variants.length)
      const template = variants[(chosen + record.variantShift) % variants.length] as Template
      sentences.push(this.#render(template, values, next, links))
    }
    return sentences
  }

  /**
   * Every variant of one sentence of a record, for whoever reads a pack. Of the wordings in every
   * bracket the `round`-th is taken, counted round and round: rounds from 0 up show all of them.
   */
  variants(record: ChronicleRecord, sentence: string, round: number): string[] {
    const values = this.#values(record)
    const templates = this.#genre(record.genre).sentences.get(sentence) ?? []
    const next = random(record.variantSeed, sentence)
    return templates.map((template) =>
      this.#render(template, values, next, this.#freshLinks(), (n) => round % n),
    )
  }

  /** Every wording of one question of a record, likewise. */
  wordings(record: ChronicleRecord, asked: string): string[] {
    const values = this.#values(record)
    return (this.#genre(record.genre).questions.get(asked) ?? []).map((template, i) =>
      this.#render(template, values, random(record.variantSeed, asked, i), new Map()),
    )
  }

  /** Linking phrases that a passage may still use: none twice in it. */
  #freshLinks(): Map<string, string[]> {
    return new Map(Object.entries(this.#pack.links).map(([kind, phrases]) => [kind, [...phrases]]))
  }

  #render(
    template: Template,
    values: Readonly<Record<string, Rendered>>,
    next: () => number,
    links: ReadonlyMap<string, string[]>,
    choose: (count: number) => number = (count) => below(next, count),
  ): string {
    const text = renderTemplate(template, {
      values,
      plural: this.#language.plural,
      choose,
      link: (kind) => {
        const left = links.get(kind)
        if (!left?.length) throw new Error(`${this.#pack.language}: no linking phrase left of “${kind}”`)
        return left.splice(below(next, left.length), 1)[0] as string
      },
    })
    return capitalised(text, this.#pack.language)
  }

  /** The question for one slot of a record. */
  question(record: ChronicleRecord, asked: string): string {
    const wordings = this.#genre(record.genre).questions.get(asked)
    if (!wordings)
      throw new Error(`${this.#pack.language}: genre ${record.genre} asks no question for ${asked}`)
    const next = random(record.variantSeed, this.#pack.language, 'question', asked)
    const template = wordings[below(next, wordings.length)] as Template
    return this.#render(template, this.#values(record), next, new Map())
  }

  /** Every form in which a value may be given as an answer. */
  gold(value: Value): string[] {
    const { base, forms } = this.#value(value)
    return [...new Set([base, ...Object.values(forms)])]
  }

  #genre(name: string): GenreTemplates {
    const genre = this.#genres.get(name)
    if (!genre) throw new Error(`${this.#pack.language}: the pack has no genre “${name}”`)
    return genre
  }

  #values(record: ChronicleRecord): Record<string, Rendered> {
    return Object.fromEntries(Object.entries(record.slots).map(([slot, value]) => [slot, this.#value(value)]))
  }

  #value(value: Value): Rendered {
    const { persons, places, ships, goods, months } = this.#pack
    const world = this.#world
    switch (value.kind) {
      case 'person': {
        const female = world.given.female.length
        const id =
          value.given < female ? world.given.female[value.given] : world.given.male[value.given - female]
        const given = lookUp(persons.given, id)
        const gender = value.given < female ? 'female' : 'male'
        const family = asBorneBy(gender, lookUp(persons.family, world.family[value.family]))
        return { ...compose(persons.pattern, { given, family }), gender }
      }
      case 'place': {
        const head = lookUp(places.heads, world.placeHeads[value.head])
        const kind = lookUp(places.kinds, world.placeKinds[value.type])
        return { ...compose(places.pattern, { head, kind }), ...genderOf(kind) }
      }
      case 'ship': {
        const noun = lookUp(ships.nouns, world.shipNouns[value.noun])
        const epithet = lookUp(ships.epithets, world.shipEpithets[value.epithet])
        return { ...compose(ships.pattern, { noun, epithet }), ...genderOf(noun) }
      }
      case 'goods':
        return noun(lookUp(goods, world.goods[value.value]))
      case 'month':
        return noun(months[value.value] as Noun)
      case 'year':
      case 'day':
        return number(value.value, formatInteger(value.value, this.#language.numerals, { grouped: false }))
      case 'amount':
      case 'count':
      case 'crowd':
        return number(value.value, formatInteger(value.value, this.#language.numerals, { grouped: true }))
    }
  }
}

/**
 * Templates by name, in the world's order whatever the pack's. `slots` gives what
 * a template of that name prints, each once.
 *
 * @throws MlneedleError that names the file and the template when one is missing, cannot be read, or prints other slots
 */
function parseAll(
  place: string,
  slots: ReadonlyMap<string, readonly string[]>,
  templates: Readonly<Record<string, readonly string[]>> | undefined,
): Map<string, readonly Template[]> {
  const fault = (name: string, what: string) => new MlneedleError(`${place} ${name}: ${what}`)
  return new Map(
    [...slots].map(([name, expected]) => {
      const texts = templates?.[name]
      if (!texts?.length) throw fault(name, 'there is none')
      const parsed = texts.map((text) => {
        let template: Template
        try {
          template = parseTemplate(text)
        } catch (error) {
          throw fault(name, (error as Error).message)
        }
        const printed = printedSlots(template).toSorted(byCodeUnit).join(', ')
        const wanted = [...expected].toSorted(byCodeUnit).join(', ')
        if (printed !== wanted)
          throw fault(name, `expected each of ${wanted} printed once, got ${printed || 'none'}, in “${text}”`)
        return template
      })
      return [name, parsed]
    }),
  )
}

/** The text with its first letter a capital, as the language writes it; not by locale data, which differs between machines. */
function capitalised(text: string, language: string): string {
  const [first = ''] = text
  const capital = language === 'tr' && first === 'i' ? 'İ' : first.toUpperCase()
  // A letter whose capital is two (ß, ŉ) begins no word of ours.
  return [...capital].length === 1 ? capital + text.slice(first.length) : text
}

function lookUp(nouns: Readonly<Record<string, Noun>>, id: string | undefined): Noun {
  const found = id === undefined ? undefined : nouns[id]
  if (found === undefined) throw new Error(`the pack has no word for “${id}”`)
  return found
}

const number = (value: number, base: string): Rendered => ({ base, forms: {}, number: value })

const genderOf = (value: Noun): { gender?: string } =>
  typeof value !== 'string' && value.gender !== undefined ? { gender: value.gender } : {}

const noun = (value: Noun): Rendered =>
  typeof value === 'string'
    ? { base: value, forms: {} }
    : { base: value.base, forms: value.forms ?? {}, ...genderOf(value) }

/** A family name in the form that a bearer of that gender has. */
const asBorneBy = (gender: 'female' | 'male', family: Noun): Noun =>
  (gender === 'female' && typeof family !== 'string' && family.female) || family

/** Joins the parts of a name; a form that any part has is a form of the whole. */
function compose(pattern: string, parts: Readonly<Record<string, Noun>>): Rendered {
  const rendered = Object.entries(parts).map(([name, part]) => [name, noun(part)] as const)
  const join = (form: string | null) =>
    rendered.reduce(
      (text, [name, part]) => text.replace(`{${name}}`, () => (form && part.forms[form]) || part.base),
      pattern,
    )
  const forms = new Set(rendered.flatMap(([, part]) => Object.keys(part.forms)))
  return { base: join(null), forms: Object.fromEntries([...forms].map((form) => [form, join(form)])) }
}
