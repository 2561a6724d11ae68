import type { Outcome } from '../score/types.ts'
import type { Task } from '../task/task.ts'

/** What the gate reads of a case. A case of the results file is one. */
export interface GateCase {
  readonly id: string
  /** SHA-256 of the prompt in hexadecimal, or its first 16 digits or more; null when the prompt was never built. */
  readonly promptSha256: string | null
  readonly contentUnit: string
  readonly task: Task
  readonly experiment: string
  readonly control: string | null
  readonly needleLanguage: string
  readonly haystackLanguage: string | null
  readonly questionLanguage: string
  readonly contextTokens: number | null
  readonly depth: number | null
  readonly needlePresent: boolean
  readonly outcome: Outcome
  readonly score: 0 | 1 | null
  /** Whether the answer was kept from before; a baseline does not say. */
  readonly cached?: boolean
}

/** How a gate judges; `MlneedleOptions.gate` says what each is for. */
export interface GateOptions {
  /** Least drop worth acting on, as a share: 0.05 is 5 points. */
  readonly minDrop: number
  readonly alpha: number
  /**
   * Least share of the baseline's cases that must be paired and measured: overall, in every language, at every length,
   * and of the cases with and without the needle.
   */
  readonly coverage: number
  readonly perLanguage: boolean
  readonly onInconclusive: 'fail' | 'pass'
  readonly absolute: {
    /** Floor of accuracy with the needle present, by language and length, 0 to 1; null: none. */
    readonly accuracy: number | null
    /** Ceiling of the invention rate of absent twins, by language and length, 0 to 1; null: none. */
    readonly invention: number | null
  }
}

/** `sensitivity`: right answers with the needle present. `specificity`: "none" with it absent, 1 − the invention rate. */
export type Measure = 'sensitivity' | 'specificity'

/** What the gate decides of one hypothesis, and of all. */
export type Word = 'pass' | 'regressed' | 'inconclusive'

/** One side's cases without those it refused or that were cut at the output limit. */
export interface Answered {
  readonly cases: number
  /** 0 to 1, of these cases alone; null when there is none. */
  readonly accuracy: number | null
}

/** Cases of one measure, compared. Shares and differences are means over content units of each unit's own mean. */
export interface Comparison {
  readonly measure: Measure
  readonly units: number
  readonly cases: number
  /** 0 to 1. Refused and cut answers score 0. */
  readonly baseline: number
  readonly candidate: number
  /** candidate − baseline, −1 to 1. */
  readonly difference: number
  /** One-sided bounds of the difference, each at 1 − alpha. */
  readonly low: number
  readonly high: number
  /** Cases the candidate lost and gained. */
  readonly lost: number
  readonly gained: number
  /** Beside the primary measure, which it does not change: what was right among what was answered. */
  readonly answered: { readonly baseline: Answered; readonly candidate: Answered }
  /** One-sided: how often chance alone would drop so far. */
  readonly p: number
  /** After Holm, over the comparisons of its family. */
  readonly adjustedP: number
}

/** A comparison that decides; `language` null: over all. */
export interface Hypothesis extends Comparison {
  readonly language: string | null
  readonly verdict: Word
  /** Content units that are as likely as not to settle it if more behave as these do; null when it is settled, or none would. */
  readonly unitsToSettle: number | null
}

/** What a place is one value of. */
export type PlaceKind = 'language' | 'depth' | 'length' | 'language-depth'

/** Where a drop lies: cases of one language, depth, length or language × depth. It does not decide. */
export interface Place extends Comparison {
  readonly kind: PlaceKind
  readonly language: string | null
  readonly depth: number | null
  readonly contextTokens: number | null
  /** Significant after Holm over all places, and no smaller than the least drop worth acting on. */
  readonly dropped: boolean
}

/** A floor or ceiling of the candidate alone, in one language at one length. */
export interface Floor {
  readonly measure: Measure
  readonly language: string
  readonly contextTokens: number
  readonly units: number
  readonly cases: number
  /** Share of right answers, 0 to 1, each content unit once: for twins, of "none". */
  readonly value: number
  /** One-sided lower bound at 1 − alpha: `pass` when it reaches the floor. */
  readonly low: number
  /** One-sided upper bound at 1 − alpha ÷ number of floors: `regressed` when it is below the floor. */
  readonly high: number
  /** What `value` must surely reach: the floor, or 1 − the ceiling. */
  readonly floor: number
  readonly verdict: Word
}

/** One side of a judgement, named for people and scripts. */
export interface Side {
  /** File or baseline. */
  readonly name: string
  readonly model: string
  readonly runId: string
  readonly startedAt: string
  readonly returnedIds: readonly string[]
}

/** One side and what its run says of itself; a run's header holds all but the first two. */
export interface Judged {
  readonly side: Side
  readonly cases: readonly GateCase[]
  /** Whether every planned case has a result. */
  readonly complete: boolean
  readonly filter: string | null
  readonly tokenizer: string
  readonly versions: {
    readonly tool: string
    readonly scorer: string
    readonly data: Readonly<Record<string, string>>
  }
  /** The options that shape prompts; `pivot` says which language stays while others vary. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Why cases are no pair. */
export const leftOutReasons = [
  'missing-in-candidate',
  'beyond-baseline',
  'other-prompt',
  'unknown-prompt',
  'not-measured-in-baseline',
  'not-measured-in-candidate',
] as const
export type LeftOut = Readonly<Record<(typeof leftOutReasons)[number], number>>

/** A case that both sides answered, asked with the same prompt. */
export interface Pair {
  readonly reference: GateCase
  readonly candidate: GateCase
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly leftOut: LeftOut
  /** The baseline's cases but controls, measured or not: what should be paired. */
  readonly expected: readonly GateCase[]
}

/** Pairs ÷ the baseline's cases (controls left out, its own failures not): errors of either side lower it. */
export interface Coverage {
  readonly expected: number
  readonly paired: number
  readonly share: number
  readonly byLanguage: Readonly<Record<string, number>>
  /** Context length in tokens → share. */
  readonly byLength: Readonly<Record<string, number>>
  /** Only of the measures that the baseline has cases of. */
  readonly byMeasure: Readonly<Partial<Record<Measure, number>>>
}

/** What a gate says of one model; `reports/<suite>/verdict.json` has one for each. */
export interface Verdict {
  readonly schema: 'mlneedle/verdict@1'
  readonly suite: string
  readonly verdict: Word | 'could-not-judge'
  /** 0 pass, 1 regressed, 2 could not judge, 3 inconclusive (0 where that is let pass). */
  readonly exitCode: 0 | 1 | 2 | 3
  /** Why, in sentences: what could not be judged and how to mend it, what regressed, what is open. */
  readonly reasons: readonly string[]
  /** What does not decide and should be known: cases left out, failures, answers refused or cut. */
  readonly notes: readonly string[]
  readonly baseline: Side
  readonly candidate: Side
  readonly options: GateOptions
  readonly coverage: Coverage
  /** Cases that are in one side only, or not measured, or were asked another prompt. */
  readonly leftOut: LeftOut
  readonly hypotheses: readonly Hypothesis[]
  readonly places: readonly Place[]
  readonly floors: readonly Floor[]
}
