import { languagesOf } from '../gate/languages.ts'
import { kendallTau } from '../statistics/kendall.ts'
import { unitMean } from './baseline-summary.ts'
import { compareLanguage, sorted } from './order.ts'
import type { CaseResult } from './schema.ts'

/** Whether contenders and languages order each other alike, by sensitivity over the cases that all measured. */
export interface RankAgreement {
  readonly languages: readonly string[]
  /** Contender by language, 0 to 1. */
  readonly sensitivity: readonly (readonly number[])[]
  /** Whether two contenders find the same languages hard: Kendall's tau-b over languages; null where it is undefined. */
  readonly contenders: readonly { readonly letters: readonly [string, string]; readonly tau: number | null }[]
  /** Whether two languages rank the contenders alike, over all pairs of languages. */
  readonly byLanguages: {
    /** Mean of tau-b over the pairs of languages in which it is defined; null when it is in none. */
    readonly mean: number | null
    readonly pairs: number
    /** Pairs in which it is undefined, for a language in which all contenders are equal. */
    readonly undefined: number
    /** The language that agrees least with the others, and its mean tau-b with them. */
    readonly least: { readonly language: string; readonly mean: number } | null
  }
}

/** @param common each contender's cases, the same ones of all */
export function rankAgreement(
  common: readonly (readonly CaseResult[])[],
  letters: readonly string[],
  pivot: string | null,
): RankAgreement {
  const present = common.map((cases) => cases.filter(({ needlePresent }) => needlePresent))
  const languages = sorted(
    (present[0] ?? []).flatMap((one) => languagesOf(one, pivot)),
    compareLanguage,
  )
  const sensitivity = present.map((cases) =>
    languages.map((language) =>
      rounded(unitMean(cases.filter((one) => languagesOf(one, pivot).includes(language)))?.value ?? 0),
    ),
  )
  const contenders = letters.flatMap((a, i) =>
    letters.slice(i + 1).map((b, j) => ({
      letters: [a, b] as const,
      tau: kendallTau(sensitivity[i] ?? [], sensitivity[i + 1 + j] ?? []),
    })),
  )
  return { languages, sensitivity, contenders, byLanguages: overLanguages(languages, sensitivity) }
}

function overLanguages(
  languages: readonly string[],
  sensitivity: readonly (readonly number[])[],
): RankAgreement['byLanguages'] {
  const column = (at: number) => sensitivity.map((row) => row[at] ?? 0)
  const pairs = languages.flatMap((a, i) =>
    languages
      .slice(i + 1)
      .map((b, j) => ({ languages: [a, b], tau: kendallTau(column(i), column(i + 1 + j)) })),
  )
  const defined = pairs.flatMap(({ languages: own, tau }) => (tau === null ? [] : [{ languages: own, tau }]))
  const means = languages.flatMap((language) => {
    const mean = meanOf(defined.flatMap((pair) => (pair.languages.includes(language) ? pair.tau : [])))
    return mean === null ? [] : [{ language, mean }]
  })
  return {
    mean: meanOf(defined.map(({ tau }) => tau)),
    pairs: defined.length,
    undefined: pairs.length - defined.length,
    least: means.toSorted((a, b) => a.mean - b.mean)[0] ?? null,
  }
}

/** Shares that differ in the last digits of their sums alone are one: they tie. */
const rounded = (share: number): number => Math.round(share * 1e9) / 1e9

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
