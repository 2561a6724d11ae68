import { integer, points } from '../../format.ts'

/** `+3 [−2, +8]`: a difference in points with its interval, rounded outwards. */
export function differenceText({ value, low, high }: { value: number; low: number; high: number }): string {
  const outward = (bound: number, round: (x: number) => number) => points(round(bound * 100) / 100)
  return `${points(value)} [${outward(low, (x) => Math.floor(x + 1e-9))}, ${outward(high, (x) => Math.ceil(x - 1e-9))}]`
}

/** `p .031`, `p < .001`; rounded up, so that it never looks smaller than it is. */
export function pText(p: number): string {
  if (p < 0.001) return 'p < .001'
  const rounded = Math.min(1, Math.ceil(p * 1000 - 1e-9) / 1000)
  return rounded === 1 ? 'p 1' : `p ${rounded.toFixed(3).slice(1)}`
}

/** Milliseconds as people say them. */
export function seconds(ms: number | null): string {
  if (ms === null) return '–'
  if (ms < 1000) return `${integer(ms)} ms`
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${(ms / 60_000).toFixed(1)} min`
}

/** `$0`, `$0.0042`, `$12.30`. */
export function usd(amount: number): string {
  if (amount === 0) return '$0'
  return amount >= 1 ? `$${amount.toFixed(2)}` : `$${Number(amount.toPrecision(2))}`
}
