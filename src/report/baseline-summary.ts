/** What a baseline says of its model, and how two versions of one differ. */
import { languagesOf, pivotOf } from '../gate/languages.ts'
import type { GateCase, Measure } from '../gate/types.ts'
import { isMeasured } from '../score/types.ts'
import { smallestExcludableDrop } from '../statistics/detectable.ts'
import { wilsonInterval } from '../statistics/wilson.ts'
import type { Baseline } from './baseline.ts'
import { compareLanguage, groupBy, sorted } from './order.ts'

/** A share of right answers: the mean over content units of each unit's own mean, as the gate compares it. */
export interface UnitMean {
  readonly cases: number
  readonly units: number
  /** 0 to 1. */
  readonly value: number
  /** Wilson's 95% interval, with content units as its n. */
  readonly low: number
  readonly high: number
}

export interface BaselineSummary {
  /** Cases with a score ÷ cases planned, controls included. */
  readonly coverage: number
  readonly measured: number
  readonly planned: number
  /** Distinct content units with a score, controls left out. */
  readonly units: number
  /** The smallest drop that a comparison can exclude when nothing is lost, at alpha .05. */
  readonly smallestDrop: number
  readonly measures: Readonly<Record<Measure, UnitMean | null>>
  /** Language codes, sorted; a case counts for each of its languages as in the gate. */
  readonly languages: readonly ({ readonly language: string } & Readonly<Record<Measure, UnitMean | null>>)[]
}

/** Adds up a baseline, controls left out. */
export function summariseBaseline({
  cases,
  planned,
  options,
}: Pick<Baseline, 'cases' | 'planned' | 'options'>): BaselineSummary {
  const measured = cases.filter(({ outcome }) => isMeasured(outcome))
  const asked = measured.filter(({ control }) => control === null)
  const pivot = pivotOf(options)
  const units = new Set(asked.map(({ contentUnit }) => contentUnit)).size
  const languages = sorted(
    asked.flatMap((one) => languagesOf(one, pivot)),
    compareLanguage,
  )
  return {
    coverage: planned === 0 ? 0 : Math.min(1, measured.length / planned),
    measured: measured.length,
    planned,
    units,
    smallestDrop: smallestExcludableDrop(units),
    measures: measuresOf(asked),
    languages: languages.map((language) => ({
      language,
      ...measuresOf(asked.filter((one) => languagesOf(one, pivot).includes(language))),
    })),
  }
}

const measuresOf = (cases: readonly GateCase[]): Record<Measure, UnitMean | null> => ({
  sensitivity: unitMean(cases.filter(({ needlePresent }) => needlePresent)),
  specificity: unitMean(cases.filter(({ needlePresent }) => !needlePresent)),
})

/** The share of right answers among measured cases, each content unit counting once; null of no case. */
export function unitMean(cases: readonly Pick<GateCase, 'contentUnit' | 'score'>[]): UnitMean | null {
  if (cases.length === 0) return null
  const groups = [...groupBy(cases, ({ contentUnit }) => contentUnit).values()]
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
  const value = mean(groups.map((group) => mean(group.map(({ score }) => score ?? 0))))
  const n = groups.length
  return { cases: cases.length, units: n, value, ...wilsonInterval(Math.min(n, value * n), n) }
}

/** How one version of a baseline differs from another, in cases. */
export interface BaselineDiff {
  readonly added: number
  readonly removed: number
  /** Asked with another prompt now. */
  readonly otherPrompt: number
  /** The same prompt, with another outcome. */
  readonly otherOutcome: number
  readonly same: number
}

export function diffBaselines(before: Pick<Baseline, 'cases'>, after: Pick<Baseline, 'cases'>): BaselineDiff {
  const old = new Map(before.cases.map((one) => [one.id, one]))
  const diff = { added: 0, removed: 0, otherPrompt: 0, otherOutcome: 0, same: 0 }
  for (const { id, promptSha256, outcome } of after.cases) {
    const was = old.get(id)
    old.delete(id)
    if (!was) diff.added++
    else if (was.promptSha256 !== promptSha256) diff.otherPrompt++
    else if (was.outcome !== outcome) diff.otherOutcome++
    else diff.same++
  }
  return { ...diff, removed: old.size }
}
