/** Figures in the gate's sentences. Shares of 0 to 1 become percent, differences of shares points. */

/** `91.2%`; 100.0% only of all, 0.0% only of none. */
export function percents(share: number): string {
  if (share <= 0) return '0%'
  if (share >= 1) return '100%'
  return `${Math.min(99.9, Math.max(0.1, share * 100)).toFixed(1)}%`
}

/** A coverage or another share that must reach something: never rounded up. */
export const percentsDown = (share: number): string => `${trim(Math.floor(share * 1000 + 1e-9) / 10)}%`

/** The size of a difference: `5 points`, `12.5 points`, `1 point`. */
export function pointsOf(difference: number): string {
  const size = trim(Math.abs(difference) * 100)
  return `${size} point${size === '1' ? '' : 's'}`
}

/** At most one decimal, and none where it is 0. */
const trim = (value: number): string => String(Number(value.toFixed(1)))

/** `1,234`. */
export const integer = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 case`, `1,234 cases`. */
export const counted = (n: number, noun: string): string => `${integer(n)} ${noun}${n === 1 ? '' : 's'}`

/** A p-value in three decimals: `0.012`, `< 0.001`; never rounded below what it is compared with. */
export const pValue = (p: number): string =>
  p < 0.001 ? '< 0.001' : (Math.ceil(p * 1000 - 1e-9) / 1000).toFixed(3)

/** A context length as people say it: `8K` for 8,192 tokens. */
export const lengthName = (tokens: number): string =>
  tokens > 0 && tokens % 1024 === 0 ? `${integer(tokens / 1024)}K` : `${integer(tokens)} tokens`

/** `a`, `a and b`, `a, b and c`; of more than `most`, the first and how many others. */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}
