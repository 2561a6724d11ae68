import { median } from '../median.ts'

/** What the guard reads of a case. */
export interface SentAndReported {
  readonly model: string
  readonly needleLanguage: string
  readonly haystackLanguage: string | null
  /** Tokens sent, in the run's tokenizer; null when there was no prompt. */
  readonly promptTokens: number | null
  /** Tokens that the provider counted; null when it did not say. */
  readonly reportedTokens: number | null
}

/** Prompts up to this are short enough for any server, and long enough to learn from. */
const SHORT = { from: 150, to: 2048 }

/** What a provider counts may differ from prompt to prompt of one language by so much; less is missing text. */
const LEAST_SHARE = 0.8

/** Counts that differ by less are the same, and sent tokens that differ by more are not. */
const SAME = 0.01
const MORE = 1.05

/**
 * Prompts of which the provider read less than was sent (servers that cut to 4,096
 * tokens without a word exist), with what it should have counted. Per model and
 * haystack language, the ratio of reported to sent tokens is learned on prompts of 2K
 * or less; a longer one is cut when less than four fifths of what that leads to expect
 * is reported, or when the count stays at its maximum while sent tokens rise. A
 * language without short prompts takes its shortest tenth, which finds plateaus all
 * the same. What reports nothing is not judged.
 *
 * @returns index of each cut case → tokens expected
 */
export function cutInputs(cases: readonly SentAndReported[]): Map<number, number> {
  const cut = new Map<number, number>()
  const groups = new Map<string, number[]>()
  for (const [i, { model, promptTokens, reportedTokens, ...place }] of cases.entries()) {
    if (promptTokens === null || reportedTokens === null || promptTokens < SHORT.from) continue
    const key = `${model}\n${place.haystackLanguage ?? place.needleLanguage}`
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  const sent = (i: number) => cases[i]?.promptTokens as number
  const reported = (i: number) => cases[i]?.reportedTokens as number
  for (const group of groups.values()) {
    const short = group.filter((i) => sent(i) <= SHORT.to)
    const sorted = group.toSorted((a, b) => sent(a) - sent(b))
    const learned = short.length > 0 ? short : sorted.slice(0, Math.ceil(sorted.length / 10))
    const ratio = median(learned.map((i) => reported(i) / sent(i)))
    const most = group.reduce((max, i) => Math.max(max, reported(i)), 0)
    const atMost = sorted.filter((i) => reported(i) >= most * (1 - SAME))
    const plateau = sent(atMost.at(-1) as number) > sent(atMost[0] as number) * MORE
    for (const i of group) {
      const expected = ratio * sent(i)
      const missing = reported(i) < LEAST_SHARE * expected
      const flat = plateau && reported(i) >= most * (1 - SAME) && expected > most * MORE
      if (sent(i) > SHORT.to && (missing || flat)) cut.set(i, Math.round(expected))
    }
  }
  return cut
}
