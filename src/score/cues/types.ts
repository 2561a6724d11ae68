/**
 * Words that say how a statement is meant, beyond what a language's `statements` hold: what is taken back,
 * offered, denied or only a label. Lower case, in the spelling of running text; a whole word or phrase each
 * (in scripts without spaces: letters in a row).
 */
export interface Cues {
  /** What an answer is called: "answer". With a colon after it, or a `copula`, it leads in the answer. */
  readonly answer: readonly string[]
  /** What stands between "answer" and the answer: "is". */
  readonly copula: readonly string[]
  /** Takes back all that was said: "no wait". */
  readonly retraction: readonly string[]
  /** Takes back what was said if a new answer follows at once: "actually". */
  readonly retake: readonly string[]
  /** Marks what follows as an opinion given up: "at first I thought". */
  readonly mistaken: readonly string[]
  /** Says that what stands before is not the answer: "is wrong", "was not". Only denials of being: "did not leave" denies something else. */
  readonly wrong: readonly string[]
  /** Joins alternatives: "or". */
  readonly or: readonly string[]
  /** Stands between the ends of a range of numbers: "to". */
  readonly to: readonly string[]
  /** Joins what holds together: "and". */
  readonly and: readonly string[]
  /** Ends the reach of a denial: "but". */
  readonly but: readonly string[]
  /** Denies the candidate that follows (or precedes, see `deniesBefore`), not the one on its other side: "rather than". */
  readonly contrast: readonly string[]
  /** Whether denials and contrasts stand after what they deny ("Anna değil"). */
  readonly deniesBefore?: true
  /** Looks like a denial and is none: "no doubt", "not only", "no other". */
  readonly affirming: readonly string[]
  /** Denials that belong to the word right after them, so that they reach over it only: "without"; in Arabic those of a verb. */
  readonly near: readonly string[]
  /** Takes what follows out of a denial before it, so that it is asserted: "no one except". */
  readonly except: readonly string[]
  /** Who speaks of himself, or verbs in that form. With a denial and `serve` it is a refusal: "I cannot help". */
  readonly self: readonly string[]
  /** Denies being able or willing, as `negations` do: "unable". */
  readonly unable: readonly string[]
  /** Beginnings of words (parts of text where words are not spaced) for what a refusal denies to do: "help", "respond". Not of the noun "answer", which may be sought in vain. */
  readonly serve: readonly string[]
  /** What a label's number counts: "passage 12". */
  readonly passage: readonly string[]
  /** May stand between `passage` and the number ("passage no. 12"), or before a number that `passage` follows (第12段). */
  readonly numbering: readonly string[]
  /** Beginnings of words (parts of text where words are not spaced) that speak of the sources or of telling: with a denial, "not in the text". */
  readonly source: readonly string[]
  /** Multiplies the number before it: "million". */
  readonly magnitude: readonly string[]
  /** Politeness and the like, no answer: "sorry". */
  readonly filler: readonly string[]
}
