import { outward } from '../../figure/difference.ts'
import { integer, points } from '../../format.ts'

/** `+3 [−2, +8]`: a difference in points with its interval, rounded outwards. */
export const differenceText = (one: { value: number; low: number; high: number }): string =>
  `${points(one.value)} [${outward(one, ', ')}]`

/** `p .031`, `p < .001`; rounded up, so that it never looks smaller than it is. */
export function pText(p: number): string {
  if (p < 0.001) return 'p < .001'
  const rounded = Math.min(1, Math.ceil(p * 1000 - 1e-9) / 1000)
  return rounded === 1 ? 'p 1' : `p ${rounded.toFixed(3).slice(1)}`
}

/** Stands wherever differences are drawn. */
export const intervalNote =
  'A significant difference’s interval may reach over 0: it (Gaffke’s, 95%) allows for rare changes that no content unit here shows, ' +
  'the test asks only whether chance moves answers this far.'

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
