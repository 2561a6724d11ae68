/**
 * Kinds of slot values. A value is language-neutral: an index or a number.
 * A slot's person, place, ship or amount does not recur in that slot (a place only in
 * another year); year, month, day, count and goods do.
 *
 * year 1650–1899; month 0–11; day 1–28; count 1–30, small ones often; crowd (a number
 * of people or things that do or bear much) 20–180; amount 10,000–99,999.
 */
export type SlotKind =
  | 'person'
  | 'place'
  | 'ship'
  | 'goods'
  | 'amount'
  | 'count'
  | 'crowd'
  | 'year'
  | 'month'
  | 'day'

export interface Genre {
  readonly slots: Readonly<Record<string, SlotKind>>
  /** In the order in which a passage has them. `gist` tells the author of a pack what to say; it is never shown. */
  readonly sentences: Readonly<Record<string, { readonly slots: readonly string[]; readonly gist: string }>>
  /** Slot that can be asked → slots that the question names, which together identify the record. */
  readonly asked: Readonly<Record<string, readonly string[]>>
}

export interface World {
  readonly given: { readonly female: readonly string[]; readonly male: readonly string[] }
  readonly family: readonly string[]
  readonly placeHeads: readonly string[]
  readonly placeKinds: readonly string[]
  readonly shipNouns: readonly string[]
  readonly shipEpithets: readonly string[]
  readonly goods: readonly string[]
  readonly genres: Readonly<Record<string, Genre>>
}

/** What a linking phrase says of the sentence it opens or stands in. */
export type LinkKind = 'further' | 'meanwhile'

/** A noun or part of a name: its base form alone, or with the grammar that templates need. */
export type Noun =
  | string
  | {
      readonly base: string
      /** Grammatical gender, for templates that agree with it: `{goods|masculine=…|feminine=…}`. */
      readonly gender?: string
      /** Further forms by name, for templates that ask for one: `{goods.genitive}`. A form left out is the base. */
      readonly forms?: Readonly<Record<string, string>>
      /** A family name as a woman bears it, where that is another word (Petrov, Petrova). */
      readonly female?: { readonly base: string; readonly forms?: Readonly<Record<string, string>> }
    }

/**
 * The chronicle in one language. Its type names every genre, sentence and
 * question of the world, so that a missing part is a compile error.
 *
 * Templates hold slots in braces:
 * - `{keeper}`: the value, in its base form
 * - `{light.locative}`: a named form of it
 * - `{keeper|female=took|male=took}`: text chosen by gender: `female` and `male` for
 *   persons, whatever the pack declares for other nouns
 * - `{panes#one=pane|other=panes}`: text chosen by the plural class of a number
 *   (the number itself is not printed: write `{panes} {panes#one=pane|other=panes}`)
 *   Options hold no braces or brackets. `other` is the option of last resort in both.
 * - `[took over|was given|took]`: one of the wordings, chosen by the seed; an empty one
 *   is allowed (`was[ duly|] sworn in`). A wording may hold the choices above, no value.
 * - `{~further}`: a linking phrase of that kind from `links`, not one that the passage
 *   has used already
 * The first letter of a sentence or question is made a capital.
 */
export interface ChroniclePack<W extends World> {
  /** Code of the language; its `Language` is in `haystacks/languages/`. */
  readonly language: string
  readonly persons: {
    /** How the parts join: `{given} {family}`. */
    readonly pattern: string
    readonly given: Readonly<Record<W['given']['female'][number] | W['given']['male'][number], Noun>>
    readonly family: Readonly<Record<W['family'][number], Noun>>
  }
  /** A named form or a gender of a place is that of its `kind`. */
  readonly places: {
    /** How the parts join: `{head} {kind}`. */
    readonly pattern: string
    readonly heads: Readonly<Record<W['placeHeads'][number], string>>
    readonly kinds: Readonly<Record<W['placeKinds'][number], Noun>>
  }
  /** A named form or a gender of a ship is that of its `noun`. */
  readonly ships: {
    /** How the parts join: `{noun} {epithet}`. */
    readonly pattern: string
    readonly nouns: Readonly<Record<W['shipNouns'][number], Noun>>
    readonly epithets: Readonly<Record<W['shipEpithets'][number], string>>
  }
  readonly goods: Readonly<Record<W['goods'][number], Noun>>
  /**
   * Linking phrases by kind, four or more of each, in lower case: `further` adds a fact
   * ("moreover"), `meanwhile` sets one beside another ("at the same time"). All of a kind
   * must fit wherever a template asks for that kind.
   */
  readonly links: Readonly<Record<LinkKind, readonly [string, string, string, string, ...string[]]>>
  /** Twelve month names, January first. */
  readonly months: readonly Noun[]
  readonly genres: {
    readonly [G in keyof W['genres']]: {
      /** Variants of every sentence, four or more, that differ in order and syntax. Each carries exactly the sentence's slots, each slot's value once. */
      readonly sentences: {
        readonly [S in keyof W['genres'][G]['sentences']]: readonly [
          string,
          string,
          string,
          string,
          ...string[],
        ]
      }
      /** Wordings of the question for every slot that can be asked, two or more. Each names exactly the keys. */
      readonly questions: {
        readonly [A in keyof W['genres'][G]['asked']]: readonly [string, string, ...string[]]
      }
    }
  }
  /** What comes between two sentences of a passage: a space, or nothing (zh, ja). */
  readonly sentenceSeparator: string
}
