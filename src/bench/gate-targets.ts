/** What the gate promises of the simulated events. */
import { ALPHA, MIN_DROP } from './gate-settings.ts'
import { excess, shares, type Result } from './gate-shares.ts'
import { squares } from './gate-squares.ts'

/** An event that may happen in at most alpha of the runs, or (`holds`) must in the rest of them. */
export interface Bound {
  readonly event: string
  readonly holds: boolean
}
const rarely = (...events: readonly string[]): Bound[] => events.map((event) => ({ event, holds: false }))
const mostly = (...events: readonly string[]): Bound[] => events.map((event) => ({ event, holds: true }))

export const nulls = ['itself', 'as good']
export const atMinDrop = [`drop ${MIN_DROP}`, 'units lost']
export const targets: Readonly<Record<string, readonly Bound[]>> = {
  'false alarms': rarely(...nulls.flatMap((name) => [`${name}: regressed`, `${name}: significant`])),
  'false passes': rarely(
    ...atMinDrop.flatMap((name) => [
      `${name}: overall passes`,
      `${name}: a language passes`,
      `${name}: pass`,
    ]),
  ),
  'bounds of a difference': mostly(
    ...nulls.flatMap((name) => [
      `${name}: lower bound holds, overall`,
      `${name}: lower bound holds, language`,
    ]),
    'drop 0.2: lower bound holds, language',
    'drop 0.2: upper bound holds, language',
  ),
  'intervals of a square': mostly(
    ...squares.flatMap((square) => [`${square}: Clopper–Pearson`, `${square}: Gaffke over units`]),
  ),
}

/** How far the worst event of these is above its bound, in standard errors. */
export const worst = (results: readonly Result[], bounds: readonly Bound[]): number =>
  Math.max(
    ...bounds.flatMap(({ event, holds }) =>
      shares(results, event).map(({ share, runs: n }) =>
        excess({ share: holds ? 1 - share : share, runs: n }, ALPHA),
      ),
    ),
  )
