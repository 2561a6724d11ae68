/** Gold answers by language: every form that counts as right. */
export type GoldByLanguage = Readonly<Record<string, readonly string[]>>

/**
 * What a passage is made from: one record of the chronicle or one paragraph of a
 * data set. The same unit in another language is the same unit.
 */
export interface ContentUnit {
  /** Unique within its source. */
  readonly id: string
}

/** A needle with its question and gold answers, in every language of its source. */
export interface Item {
  /** Unique within its source, stable over runs; letters, digits and `-` only. */
  readonly id: string
  readonly needle: ContentUnit
  readonly gold: GoldByLanguage
  /** Passages of the needle's kind that answer nothing asked, for the absent twin; none of them is a distractor or a filler. */
  readonly twins: readonly ContentUnit[]
  /** Passages made to look like the needle, that differ in a slot which the question names; most confusable first. */
  readonly hardDistractors: readonly ContentUnit[]
  question(language: string): string
  /** The `i`-th passage of the haystack around this item, from 0; undefined when the source has run out. */
  filler(i: number): ContentUnit | undefined
}

/** Where needles, questions and haystacks come from. Everything it gives depends on its seed and data alone. */
export interface PassageSource {
  /** `chronicle`, or the name of a data set. */
  readonly name: string
  /** Codes, sorted. */
  readonly languages: readonly string[]
  /** Language → SHA-256 of what its passages are made from. */
  readonly versions: Readonly<Record<string, string>>
  /** Whether its passages come to an end. */
  readonly finite: boolean
  /** What was mended in the data or left out of it, for the user to know; one line each. */
  readonly notes?: readonly string[]
  /** How many items there are and how many may be used (null: without end), and why others may not: reason → count. */
  readonly inventory: {
    readonly total: number | null
    readonly allowed: number | null
    readonly leftOut: Readonly<Record<string, number>>
  }
  /** The `i`-th item in seeded order; undefined when there are no more. A longer list begins with the shorter one. */
  item(i: number): Item | undefined
  itemById(id: string): Item | undefined
  /** A unit as a passage: one line, no surrounding whitespace. */
  passage(unit: ContentUnit, language: string): string
}
