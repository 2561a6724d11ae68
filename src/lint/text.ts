import { brotliCompressSync, constants } from 'node:zlib'
import type { Language } from '../language/language.ts'

/** Length of the runs that {@link repeatedRuns} looks at: 8 words, or 16 characters where words are not separated. */
export const runLength = (language: Pick<Language, 'spaced'>): number => (language.spaced ? 8 : 16)

/** The units that runs are made of: words as spaces separate them; elsewhere characters without the spaces, a letter with its marks (Thai vowels and tones) being one. */
export const runUnits = (text: string, language: Pick<Language, 'spaced'>): string[] =>
  language.spaced ? text.split(/\s+/u).filter(Boolean) : (text.match(/\S\p{M}*/gu) ?? [])

export interface RepeatedRuns {
  /** Share of all runs that occur more than once, 0 to 1. */
  readonly share: number
  /** The runs that occur most often, most first. */
  readonly worst: readonly { readonly run: string; readonly times: number }[]
}

/** How much of a text is said in the same words more than once: over all its runs of {@link runLength} units. */
export function repeatedRuns(text: string, language: Pick<Language, 'spaced'>): RepeatedRuns {
  const units = runUnits(text, language)
  const n = runLength(language)
  const join = language.spaced ? ' ' : ''
  const times = new Map<string, number>()
  for (let i = 0; i + n <= units.length; i++) {
    const run = units.slice(i, i + n).join(join)
    times.set(run, (times.get(run) ?? 0) + 1)
  }
  let all = 0
  let repeated = 0
  for (const count of times.values()) {
    all += count
    if (count > 1) repeated += count
  }
  const worst = [...times]
    .filter(([, count]) => count > 1)
    .toSorted(([a, m], [b, k]) => k - m || (a < b ? -1 : 1))
    .slice(0, 20)
    .map(([run, count]) => ({ run, times: count }))
  return { share: all === 0 ? 0 : repeated / all, worst }
}

/** Bytes of the text in UTF-8 ÷ bytes after Brotli (RFC 7932; quality 11, window 2²⁴): the higher, the more it repeats itself. */
export function compression(text: string): number {
  const bytes = Buffer.from(text, 'utf8')
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
  return bytes.length / compressed.length
}
