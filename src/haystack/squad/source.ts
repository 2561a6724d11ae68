import { random, byCodeUnit, shuffled } from '../../random.ts'
import type { ContentUnit, Item, PassageSource } from '../source.ts'
import { Eligibility, type Reason } from './eligible.ts'
import type { SquadLanguage } from './files.ts'
import { alignParagraphs, dropZeros, type ParallelParagraph, type ParallelQuestion } from './parallel.ts'

/** Paragraphs kept out of an item's haystack as possible twins: one of the needle's article, the rest of any. */
const TWINS = { sameArticle: 1, others: 5 }

interface Candidate {
  readonly paragraph: ParallelParagraph
  readonly question: ParallelQuestion
  readonly withGold: ReadonlySet<string>
}

/** Parallel SQuAD-format data as a source of passages: the paragraphs are haystack and needles, the questions items. */
export class SquadSource implements PassageSource {
  readonly name: string
  readonly languages: readonly string[]
  readonly versions: Readonly<Record<string, string>>
  readonly inventory: { total: number; allowed: number; leftOut: Readonly<Record<string, number>> }
  readonly #seed: string
  readonly #paragraphs: readonly ParallelParagraph[]
  readonly #items: readonly Candidate[]

  /** `name` goes into item ids: letters, digits and `-`. */
  constructor(name: string, files: readonly SquadLanguage[], seed: string) {
    this.name = name
    this.#seed = seed
    this.languages = files.map(({ language }) => language)
    this.versions = Object.fromEntries(files.map(({ language, sha256 }) => [language, sha256]))
    const { paragraphs, total, leftOut } = alignParagraphs(files)
    this.#paragraphs = paragraphs
    const eligibility = new Eligibility(paragraphs, this.languages)
    const reasons: Partial<Record<Reason, number>> = {}
    const candidates: Candidate[] = []
    for (const paragraph of paragraphs)
      for (const question of paragraph.questions) {
        const result = eligibility.check(paragraph, question)
        if (typeof result === 'string') reasons[result] = (reasons[result] ?? 0) + 1
        else candidates.push({ paragraph, question, withGold: result })
      }
    this.inventory = { total, allowed: candidates.length, leftOut: dropZeros({ ...leftOut, ...reasons }) }
    this.#items = inRounds(candidates, seed)
  }

  item(i: number): Item | undefined {
    const candidate = this.#items[i]
    return candidate && this.#make(candidate)
  }

  itemById(id: string): Item | undefined {
    const candidate = this.#items.find(({ question }) => `${this.name}-${safe(question.id)}` === id)
    return candidate && this.#make(candidate)
  }

  passage(unit: ContentUnit, language: string): string {
    const text = (unit as ParallelParagraph).text[language]
    if (text === undefined) throw new Error(`${this.name} has no paragraphs in “${language}”`)
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
      ...sameArticle.slice(0, TWINS.sameArticle),
      ...others.filter(({ title }) => title !== paragraph.title).slice(0, TWINS.others),
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
        if (text === undefined) throw new Error(`${this.name} has no questions in “${language}”`)
        return text
      },
      filler: (i) => fillers[i],
    }
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

const safe = (id: string): string => id.replaceAll(/[^A-Za-z0-9-]/g, '-')
