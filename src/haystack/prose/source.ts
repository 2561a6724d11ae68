import { createHash } from 'node:crypto'
import { MlneedleError } from '../../errors.ts'
import { random, shuffled } from '../../random.ts'
import type { ContentUnit, Item, PassageSource } from '../source.ts'
import type { Prose } from './files.ts'

interface ProseUnit extends ContentUnit {
  readonly index: number
}

/**
 * Prose as haystack around the needles of another source: questions, needles,
 * twins and hard distractors are that source's, all other passages are prose.
 *
 * Prose is not parallel: unit `i` is the `i`-th passage of every language, so
 * each language has as many as the one with the fewest. Passages that hold an
 * item's gold in any language stay out of its haystacks, and come in a seeded
 * order of the item's own.
 */
export class ProseSource implements PassageSource {
  readonly name: string
  readonly languages: readonly string[]
  readonly versions: Readonly<Record<string, string>>
  readonly finite = true
  readonly notes: readonly string[]
  readonly #needles: PassageSource
  readonly #passages: ReadonlyMap<string, readonly string[]>
  readonly #units: readonly ProseUnit[]
  readonly #seed: string

  /**
   * @param name of the prose: letters, digits and `-`
   * @throws MlneedleError when no language is in both
   */
  constructor(name: string, prose: readonly Prose[], needles: PassageSource, seed: string) {
    const used = prose.filter(({ language }) => needles.languages.includes(language))
    if (used.length === 0)
      throw new MlneedleError(
        `The prose is in ${prose.map(({ language }) => language).join(', ')}, the needles of ${needles.name} in ${needles.languages.join(', ')}: no language is in both.`,
      )
    this.name = `${needles.name}+${name}`
    this.languages = used.map(({ language }) => language)
    this.versions = Object.fromEntries(
      used.map(({ language, sha256 }) => [
        language,
        createHash('sha256')
          .update(`${needles.versions[language] ?? ''} ${sha256}`)
          .digest('hex'),
      ]),
    )
    this.#needles = needles
    this.#passages = new Map(used.map(({ language, passages }) => [language, passages]))
    const fewest = Math.min(...used.map(({ passages }) => passages.length))
    this.#units = Array.from({ length: fewest }, (_, index) => ({ id: `${name}-${index}`, index }))
    this.#seed = seed
    this.notes = [...(needles.notes ?? []), ...used.map((each) => note(each, fewest))]
  }

  get inventory(): PassageSource['inventory'] {
    return this.#needles.inventory
  }

  item(i: number): Item | undefined {
    const item = this.#needles.item(i)
    return item && this.#amidProse(item)
  }

  itemById(id: string): Item | undefined {
    const item = this.#needles.itemById(id)
    return item && this.#amidProse(item)
  }

  passage(unit: ContentUnit, language: string): string {
    if (!('index' in unit)) return this.#needles.passage(unit, language)
    const passage = this.#passages.get(language)?.[(unit as ProseUnit).index]
    if (passage === undefined) throw new MlneedleError(`the prose has no passages in “${language}”`)
    return passage
  }

  #amidProse(item: Item): Item {
    const gold = this.languages.flatMap((language) => item.gold[language] ?? []).map(folded)
    let order: readonly ProseUnit[] | null = null
    const fillers: ProseUnit[] = []
    let examined = 0
    return {
      id: item.id,
      needle: item.needle,
      gold: item.gold,
      twins: item.twins,
      hardDistractors: item.hardDistractors,
      question: (language) => item.question(language),
      filler: (i) => {
        order ??= shuffled(this.#units, random(this.#seed, 'prose', item.id))
        while (fillers.length <= i && examined < order.length) {
          const unit = order[examined++] as ProseUnit
          if (!this.#holds(unit, gold)) fillers.push(unit)
        }
        return fillers[i]
      },
    }
  }

  #holds({ index }: ProseUnit, gold: readonly string[]): boolean {
    for (const passages of this.#passages.values()) {
      const text = folded(passages[index] ?? '')
      if (gold.some((each) => text.includes(each))) return true
    }
    return false
  }
}

const folded = (text: string): string => text.toLowerCase()

function note({ language, passages, mended }: Prose, used: number): string {
  const parts = Object.entries(mended).map(([what, n]) => `${what}: ${n}`)
  const rest = passages.length > used ? [`${passages.length - used} more than another language has`] : []
  return `${language}: ${used} passages of prose${[...rest, ...parts].map((part) => `; ${part}`).join('')}`
}
