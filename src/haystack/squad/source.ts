import { createHash } from 'node:crypto'
import { MlneedleError } from '../../errors.ts'
import { random, byCodeUnit, shuffled } from '../../random.ts'
import type { ContentUnit, Item, PassageSource } from '../source.ts'
import { Eligibility, type Reason } from './eligible.ts'
import type { SquadLanguage } from './files.ts'
import { alignParagraphs, dropZeros, type ParallelParagraph, type ParallelQuestion } from './parallel.ts'

/** Paragraphs in the same languages, and what is known of where they come from. */
export interface ParallelData {
  /** Codes, sorted. */
  readonly languages: readonly string[]
  /** Language → SHA-256 of what its passages are made from. */
  readonly versions: Readonly<Record<string, string>>
  readonly paragraphs: readonly ParallelParagraph[]
  /** Questions, those left out included. */
  readonly total: number
  /** Reason → count. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** How many paragraphs are kept out of an item's haystack as possible twins: of the needle's article, and of others. */
export interface TwinCounts {
  readonly sameArticle: number
  readonly others: number
}

const TWINS: TwinCounts = { sameArticle: 1, others: 5 }

interface Candidate {
  readonly paragraph: ParallelParagraph
  readonly question: ParallelQuestion
  readonly withGold: ReadonlySet<string>
}

/** Parallel paragraphs as a source of passages: the paragraphs are haystack and needles, their questions items. */
export class ParallelSource implements PassageSource {
  readonly name: string
  readonly finite = true
  readonly languages: readonly string[]
  readonly versions: Readonly<Record<string, string>>
  readonly #seed: string
  readonly #paragraphs: readonly ParallelParagraph[]
  readonly #total: number
  readonly #leftOut: Readonly<Record<string, number>>
  readonly #eligibility: Eligibility
  readonly #twins: TwinCounts
  #checked: { items: readonly Candidate[]; reasons: Readonly<Record<string, number>> } | null = null

  /** `name` goes into item ids: letters, digits and `-`. */
  constructor(name: string, data: ParallelData, seed: string, twins: TwinCounts = TWINS) {
    this.name = name
    this.#seed = seed
    this.languages = data.languages
    this.versions = data.versions
    this.#paragraphs = data.paragraphs
    this.#total = data.total
    this.#leftOut = data.leftOut
    this.#eligibility = new Eligibility(data.paragraphs, this.languages)
    this.#twins = twins
  }

  get inventory(): { total: number; allowed: number; leftOut: Readonly<Record<string, number>> } {
    const { items, reasons } = this.#check()
    return { total: this.#total, allowed: items.length, leftOut: dropZeros({ ...this.#leftOut, ...reasons }) }
  }

  item(i: number): Item | undefined {
    const candidate = this.#check().items[i]
    return candidate && this.#make(candidate)
  }

  itemById(id: string): Item | undefined {
    for (const paragraph of this.#paragraphs)
      for (const question of paragraph.questions) {
        if (`${this.name}-${safe(question.id)}` !== id) continue
        const result = this.#eligibility.check(paragraph, question)
        return typeof result === 'string' ? undefined : this.#make({ paragraph, question, withGold: result })
      }
    return undefined
  }

  /** Looks at every question once; it takes a second for XQuAD, so only those who need the list ask for it. */
  #check() {
    if (this.#checked) return this.#checked
    const reasons: Partial<Record<Reason, number>> = {}
    const candidates: Candidate[] = []
    for (const paragraph of this.#paragraphs)
      for (const question of paragraph.questions) {
        const result = this.#eligibility.check(paragraph, question)
        if (typeof result === 'string') reasons[result] = (reasons[result] ?? 0) + 1
        else candidates.push({ paragraph, question, withGold: result })
      }
    this.#checked = { items: inRounds(candidates, this.#seed), reasons }
    return this.#checked
  }

  passage(unit: ContentUnit, language: string): string {
    const text = (unit as ParallelParagraph).text[language]
    if (text === undefined) throw new MlneedleError(`${this.name} has no paragraphs in “${language}”`)
    return text
  }

  #make({ paragraph, question, withGold }: Candidate): Item {
    const next = random(this.#seed, this.name, question.id)
    const others = shuffled(
      this.#paragraphs.filter(({ id }) => id !== paragraph.id && !withGold.has(id)),
      next,
    )
    const sameArticle = others.filter(({ title }) => title === paragraph.title)
    const twins = [
      ...sameArticle.slice(0, this.#twins.sameArticle),
      ...others.filter(({ title }) => title !== paragraph.title).slice(0, this.#twins.others),
    ]
    const fillers = others.filter((other) => !twins.includes(other))
    return {
      id: `${this.name}-${safe(question.id)}`,
      needle: paragraph,
      gold: question.gold,
      twins,
      hardDistractors: fillers.filter(({ title }) => title === paragraph.title),
      question: (language) => {
        const text = question.question[language]
        if (text === undefined) throw new MlneedleError(`${this.name} has no questions in “${language}”`)
        return text
      },
      filler: (i) => fillers[i],
    }
  }
}

/** Parallel SQuAD-format data as a source. */
export class SquadSource extends ParallelSource {
  /** `name` goes into item ids: letters, digits and `-`. */
  constructor(name: string, files: readonly SquadLanguage[], seed: string) {
    super(
      name,
      {
        languages: files.map(({ language }) => language),
        versions: Object.fromEntries(files.map(({ language, sha256 }) => [language, sha256])),
        ...alignParagraphs(files),
      },
      seed,
    )
  }
}

/** Paragraphs in seeded order, one question of each in every round, so that the first items come from different units. */
function inRounds(candidates: readonly Candidate[], seed: string): Candidate[] {
  const units = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const unit = units.get(candidate.paragraph.id)
    if (unit) unit.push(candidate)
    else units.set(candidate.paragraph.id, [candidate])
  }
  // The sort key depends on the unit alone, so that units added or left out move no other.
  const keyed = [...units].map(([id, list]) => ({ key: random(seed, 'unit', id)(), list }))
  keyed.sort((a, b) => a.key - b.key)
  for (const { list } of keyed) list.sort((a, b) => byCodeUnit(a.question.id, b.question.id))
  const rounds = Math.max(0, ...keyed.map(({ list }) => list.length))
  return Array.from({ length: rounds }, (_, round) => keyed.flatMap(({ list }) => list[round] ?? [])).flat()
}

/** An id as case ids can carry it; a hash keeps those apart that would look alike. */
const safe = (id: string): string =>
  /^[A-Za-z0-9-]+$/.test(id)
    ? id
    : `${id.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
