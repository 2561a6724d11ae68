import { pieces, tokenize, unitsOf, type Token } from './tokens.ts'

/** What is kept of a passage: its distinct units as ids in the vocabulary, and how often each occurs. */
export interface Features {
  readonly ids: Int32Array
  readonly counts: Uint16Array
  /** Units in all, repetitions counted. */
  readonly length: number
}

/** Rough bytes of a vocabulary entry with its n-grams, and of a cached passage beside its text. */
const entryBytes = 300
const passageBytes = 200

/**
 * Units seen so far, by number, with the character n-grams of the words among
 * them; and the features of passages by their text. It remembers what a text
 * consists of, never what was asked or answered, so it cannot change an answer;
 * it only spares the work where prompts share passages. When it would outgrow
 * `maxBytes` it forgets everything ({@link Vocabulary.trim}).
 */
export class Vocabulary {
  readonly #units = new Map<string, number>()
  readonly #grams = new Map<string, number>()
  readonly #gramsOf: (Int32Array | undefined)[] = []
  readonly #texts: string[] = []
  readonly #surfaces = new Map<string, number>()
  readonly #passages = new Map<string, Features>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Numbers handed out so far: every id is below it. */
  get size(): number {
    return this.#texts.length
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Forgets all when over the limit. To be called between prompts: ids from before are void after. */
  trim(): void {
    if (this.#bytes <= this.#maxBytes) return
    for (const map of [this.#units, this.#grams, this.#surfaces, this.#passages]) map.clear()
    this.#gramsOf.length = 0
    this.#texts.length = 0
    this.#bytes = 0
  }

  /** The unit with this id. */
  textOf(id: number): string {
    return this.#texts[id]!
  }

  idOf(unit: string): number {
    const known = this.#units.get(unit)
    if (known !== undefined) return known
    const id = this.#texts.length
    this.#units.set(unit, id)
    this.#texts.push(unit)
    this.#bytes += entryBytes
    return id
  }

  /** Ids of the distinct character n-grams of a unit ({@link gramsOf}); none for numbers and short units. */
  gramIds(id: number): Int32Array {
    const known = this.#gramsOf[id]
    if (known !== undefined) return known
    const ids = gramsOf(this.#texts[id]!).map((gram) => {
      let number = this.#grams.get(gram)
      if (number === undefined) this.#grams.set(gram, (number = this.#grams.size))
      return number
    })
    return (this.#gramsOf[id] = Int32Array.from(ids))
  }

  /** Ids of what a token is matched by. */
  idsOf(token: Token): number[] {
    if (token.kind !== 'word') return unitsOf(token).map((unit) => this.idOf(unit))
    let id = this.#surfaces.get(token.text)
    if (id === undefined) {
      id = this.idOf(unitsOf(token)[0]!)
      this.#surfaces.set(token.text, id)
      this.#bytes += entryBytes / 3
    }
    return [id]
  }

  features(passage: string): Features {
    const known = this.#passages.get(passage)
    if (known !== undefined) return known
    const text = detached(passage)
    const counts = new Map<number, number>()
    let length = 0
    for (const token of tokenize(text)) {
      for (const id of this.idsOf(token)) {
        counts.set(id, (counts.get(id) ?? 0) + 1)
        length += 1
      }
    }
    const features = {
      ids: Int32Array.from(counts.keys()),
      counts: Uint16Array.from(counts.values()),
      length,
    }
    this.#passages.set(text, features)
    this.#bytes += passageBytes + passage.length * 2 + counts.size * 6
    return features
  }
}

/**
 * A copy that does not share memory with the text it was cut from. V8 keeps the
 * whole of a string alive for a slice of it, here a prompt for a passage.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

const hasDigit = /\d/

/** Character n-grams of a word (three and four at a time, its ends marked), each once; none where a word is too short to vary. */
function gramsOf(word: string): string[] {
  if (word.length < 4 || hasDigit.test(word)) return []
  const marked = `^${word}$`
  return [...new Set([...pieces(marked, 3), ...pieces(marked, 4)])]
}
