import type { Heatmap } from './heatmap.ts'
import type { Interval } from '../statistics/wilson.ts'

/**
 * A share as whole percent, without the sign: 100 only when all, 0 only when
 * none, so that one miss in a thousand still shows. `–` when there is no share.
 */
export function percent(share: number | null): string {
  if (share === null) return '–'
  if (share <= 0) return '0'
  if (share >= 1) return '100'
  return String(Math.min(99, Math.max(1, Math.round(share * 100))))
}

/** An interval as whole percent, rounded outwards: `62–97`. */
export function percentRange({ low, high }: Interval): string {
  return `${Math.floor(low * 100 + 1e-9)}–${Math.ceil(high * 100 - 1e-9)}`
}

/** A share as percent with one decimal, cut so that 100.0% means all: `99.9%`. */
export function exactPercent(share: number | null): string {
  if (share === null) return '–'
  return `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)}%`
}

/** A difference of shares in points, with its sign: `+83`, `−4`, `0`. */
export function points(difference: number | null): string {
  if (difference === null) return '–'
  const rounded = Math.round(Math.abs(difference) * 100)
  return rounded === 0 ? '0' : `${difference < 0 ? '−' : '+'}${rounded}`
}

/** A drop in points, rounded up to a tenth so that no more is promised than holds: `13.9 points`. */
export const dropPoints = (drop: number) => `${(Math.ceil(drop * 1000 - 1e-9) / 10).toFixed(1)} points`

/** A whole number with commas: `12,345`. */
export const integer = (n: number) => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 error`, `2 errors`. */
export const counted = (n: number, noun: string) => `${integer(n)} ${noun}${n === 1 ? '' : 's'}`

/** A context length as people say it: `8K` for 8,192, `10,000` for what is no multiple of 1,024. */
export function lengthLabel(tokens: number | null): string {
  if (tokens === null) return 'no length'
  return tokens > 0 && tokens % 1024 === 0 ? `${integer(tokens / 1024)}K` : integer(tokens)
}

/** A depth as percent, with as many decimals as it needs, at most two: `0%`, `12.5%`. */
export function depthLabel(depth: number | null): string {
  return depth === null ? 'none' : `${Number((depth * 100).toFixed(2))}%`
}

/** What a map's squares show: `sensitivity` or `invention rate`. */
export const measureName = (map: Pick<Heatmap, 'needlePresent'>) =>
  map.needlePresent ? 'sensitivity' : 'invention rate'

/** Achieved lengths in few words: `4,017–4,074 tokens`; empty when none was measured. */
export function tokensAchieved({ achieved: { tokens } }: Heatmap): string {
  if (!tokens) return ''
  return tokens.min === tokens.max
    ? `${integer(tokens.min)} tokens`
    : `${integer(tokens.min)}–${integer(tokens.max)} tokens`
}

/** Achieved depth in few words, in points: `depth ±0.5`; empty when none was measured. */
export function depthAchieved({ achieved: { depthError } }: Heatmap): string {
  return depthError === null ? '' : `depth ±${(Math.ceil(depthError * 1000 - 1e-9) / 10).toFixed(1)}`
}

/** Scored cases in a square: `n 6`, or `n 5–6` where squares differ. */
export function squareSizes({ cells }: Heatmap): string {
  const sizes = cells.flat().flatMap((cell) => (cell ? [cell.n] : []))
  const low = Math.min(...sizes)
  const high = Math.max(...sizes)
  return low === high ? `n ${integer(low)}` : `n ${integer(low)}–${integer(high)}`
}

/** An ISO 8601 time in UTC to the minute: `2026-01-02 03:04 UTC`; what is no such time stays as it is. */
export function timeLabel(time: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/.exec(time)
  return parts ? `${parts[1]} ${parts[2]} UTC` : time
}
