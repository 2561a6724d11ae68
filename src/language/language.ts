/**
 * What the tool must know of a language to ask in it, to score an answer in it
 * and to print it. One file per language in `haystacks/languages/`.
 */
export interface Language {
  /** BCP 47 code, as in file names and tags: `en`, `zh`, `pt-BR`. */
  readonly code: string
  /** The language's name in English. */
  readonly englishName: string
  /** The language's own name, in its own script. */
  readonly ownName: string
  /** ISO 15924 code of the script that the texts are written in. */
  readonly script: Script
  readonly direction: 'ltr' | 'rtl'
  /** Whether words are separated by spaces (false: zh, ja, th). */
  readonly spaced: boolean
  readonly numerals: Numerals
  /** How a number selects the form of a counted noun: CLDR's cardinal plural classes, for integers. */
  readonly plural: PluralFamily
  readonly scoring: ScoringRules
  readonly statements: Statements
  readonly prompt: PromptStrings
}

export type Script = 'Arab' | 'Cyrl' | 'Deva' | 'Grek' | 'Hans' | 'Latn' | 'Thai'

export interface Numerals {
  /** Digits that running text uses for quantities. */
  readonly digits: 'latn' | 'arab' | 'deva' | 'thai'
  /** Thousands separator in running text; '' when the language writes none. */
  readonly group: string
  /** Fewest digits a number has before it is grouped: 4 ("1,234") or 5 ("1234", "12 345"). */
  readonly groupFrom: 4 | 5
}

/**
 * Families of CLDR cardinal rules, restricted to the integers from 0 up.
 * `none`: always `other`. `one-other`: 1 is `one`. `zero-one`: 0 and 1 are `one` (hi).
 * `slavic`: `one`, `few`, `many` (ru). `romanian`: `one`, `few`, `other`.
 * `arabic`: `zero`, `one`, `two`, `few`, `many`, `other`.
 */
export type PluralFamily = 'none' | 'one-other' | 'zero-one' | 'slavic' | 'romanian' | 'arabic'
export type PluralClass = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** How answers in this language are compared with gold. */
export interface ScoringRules {
  /** Whole words to ignore (articles), lower case. */
  readonly articles: readonly string[]
  /** Prefixes that are articles written on to the word (Arabic ال). */
  readonly articlePrefixes: readonly string[]
  /** Whether combining vowel marks may be left out in ordinary writing (Arabic harakat): then they are ignored. */
  readonly dropMarks: boolean
  /** Spelling variants to fold before comparing, from → to, applied after NFKC and case (Arabic أ إ آ → ا). */
  readonly fold: Readonly<Record<string, string>>
  /** BCP 47 locale whose case mapping applies ('tr' for Turkish dotless ı); undefined: the default mapping. */
  readonly caseLocale?: 'tr'
}

/** Ways people and models say these things, as whole statements, lower case, without final punctuation. */
export interface Statements {
  /** "none", "no passage answers this", "the text does not say": the answer is not there. At least 8. */
  readonly none: readonly string[]
  /** "I can't help with that": the model will not answer. At least 8. */
  readonly refusal: readonly string[]
  /** "yes", "yes, it does". */
  readonly yes: readonly string[]
  /** "no", "no passage does". */
  readonly no: readonly string[]
  /** Words that deny what follows or precedes: "not", "isn't", "rather than", "instead of". */
  readonly negations: readonly string[]
  /** Words that offer alternatives: "or", "either", "maybe". */
  readonly alternatives: readonly string[]
  /** Lead-ins of a final answer: "answer:", "the answer is", "so", "therefore". */
  readonly conclusions: readonly string[]
}

/** The words of the prompt. `{none}` stands for `noneWord`, `{question}` for the question. */
export interface PromptStrings {
  /** Says: answer from the numbered passages below, some are irrelevant, answer as briefly as possible, in the question's wording only the answer. */
  readonly instruction: string
  /** Says: if no passage holds the answer, reply only `{none}`. */
  readonly offerNone: string
  /** The one word asked for when nothing answers: "none". */
  readonly noneWord: string
  /** Says: below are numbered passages; say whether any of them answers the question; reply only yes or no. */
  readonly existenceInstruction: string
  /** A yes/no question around `{question}`: "Does any of the passages answer this question: {question}" */
  readonly existenceQuestion: string
  /** For the closed-book control: says to answer the question as briefly as possible, there are no passages. */
  readonly closedBookInstruction: string
  /** Label before the question, with its punctuation: "Question:". */
  readonly questionLabel: string
  /** Label that cues the answer: "Answer:". */
  readonly answerLabel: string
}
