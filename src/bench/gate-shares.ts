/** Shares of runs over the grid, and whether one is above what it may be. */
import type { Setting } from './gate-settings.ts'
import type { Tally } from './gate-simulation.ts'

export interface Result {
  readonly setting: Setting
  readonly tally: Tally
}

interface At {
  readonly share: number
  readonly runs: number
  readonly setting: Setting
}

/** The share of `event` in every setting that has it. */
export const shares = (results: readonly Result[], event: string): At[] =>
  results.flatMap(({ setting, tally }) => {
    const entry = tally[event]
    return entry ? [{ share: entry.hits / entry.runs, runs: entry.runs, setting }] : []
  })

export const meanShare = (all: readonly At[]): number =>
  all.reduce((sum, { share }) => sum + share, 0) / all.length

export const highest = (all: readonly At[]): At => all.reduce((a, b) => (b.share > a.share ? b : a))
export const lowest = (all: readonly At[]): At => all.reduce((a, b) => (b.share < a.share ? b : a))

/** By how many standard errors of the simulation a share is above `most`. */
export const excess = ({ share, runs }: Pick<At, 'share' | 'runs'>, most: number): number =>
  (share - most) / Math.sqrt((most * (1 - most)) / runs)

export const percent = (share: number): string => (100 * share).toFixed(1)

export const range = (all: readonly At[]): string =>
  `${percent(meanShare(all))} (${percent(lowest(all).share)}–${percent(highest(all).share)})`

export const inWords = ({ accuracy, itemSd, languageSd, units }: Setting): string =>
  `${units} units, accuracy ${accuracy}, SD ${itemSd} and ${languageSd}`
