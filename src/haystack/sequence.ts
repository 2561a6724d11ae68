import { random } from '../random.ts'
import type { ContentUnit, Item, PassageSource } from './source.ts'

/**
 * A passage as it stands in a prompt after its label `[12]`: the space before
 * it and the blank line after it belong to it, so that counts add up (see `TokenCounter`).
 */
export const asPiece = (passage: string): string => ` ${passage}\n\n`

/** Counts the tokens of a piece, or remembers them. */
export type CountPiece = (piece: string, unit: ContentUnit, language: string) => number

/**
 * The passages that may stand around one item in one haystack language, in the
 * order in which they are taken: hard distractors, then fillers. Made and counted
 * as far as a length asks, each passage once; a shorter haystack takes a shorter
 * beginning.
 */
export class PassageSequence {
  readonly languages: readonly string[]
  /** Characters held, for whoever bounds the memory of many sequences. */
  characters = 0
  readonly #source: Pick<PassageSource, 'passage'>
  readonly #item: Item
  readonly #count: CountPiece
  readonly #units: Iterator<ContentUnit>
  readonly #pieces: string[] = []
  readonly #prefix: number[] = [0]
  readonly #ranks: number[] = []
  /** Languages of a mixed haystack still to be dealt in this round. */
  #round: string[] = []
  #exhausted = false

  /** `languages`: one, or all those of a mixed haystack, which takes them by turns, each content unit once. */
  constructor(
    source: Pick<PassageSource, 'passage'>,
    item: Item,
    languages: readonly string[],
    hardDistractors: number,
    count: CountPiece,
  ) {
    this.#source = source
    this.#item = item
    this.languages = languages
    this.#count = count
    this.#units = units(item, hardDistractors)
  }

  /** Passages made so far. */
  get length(): number {
    return this.#pieces.length
  }

  /** Whether the source has run out: no more passages will come. */
  get exhausted(): boolean {
    return this.#exhausted
  }

  /** Tokens of the first `n` passages. */
  tokens(n: number): number {
    return this.#prefix[n] as number
  }

  piece(i: number): string {
    return this.#pieces[i] as string
  }

  /** Seeded number by which passages are put in order, the same at every length and in every language. */
  rank(i: number): number {
    return this.#ranks[i] as number
  }

  /** Makes passages until they hold more than `tokens`, or the source runs out. */
  extend(tokens: number): void {
    while (!this.#exhausted && this.tokens(this.length) <= tokens) this.#add()
  }

  #add(): void {
    const next = this.#units.next()
    if (next.done) {
      this.#exhausted = true
      return
    }
    const unit = next.value
    const language = this.#language(unit)
    const piece = asPiece(this.#source.passage(unit, language))
    this.#pieces.push(piece)
    this.#prefix.push(this.tokens(this.length - 1) + this.#count(piece, unit, language))
    this.#ranks.push(random(this.#item.id, 'rank', unit.id)())
    this.characters += piece.length
  }

  #language(unit: ContentUnit): string {
    if (this.languages.length === 1) return this.languages[0] as string
    if (this.#round.length === 0) this.#round = [...this.languages]
    const next = random(this.#item.id, 'language', unit.id)
    return this.#round.splice(Math.floor(next() * this.#round.length), 1)[0] as string
  }
}

function* units(item: Item, hardDistractors: number): Generator<ContentUnit, undefined> {
  const hard = item.hardDistractors.slice(0, hardDistractors)
  const taken = new Set(hard.map(({ id }) => id))
  yield* hard
  for (let i = 0; ; i++) {
    const unit = item.filler(i)
    if (!unit) return undefined
    if (!taken.has(unit.id)) yield unit
  }
}
