import { nothingIn } from './nothing.ts'
import { hitsIn, turns } from './reading.ts'
import type { Reading } from './reading.ts'
import { trim } from './rivals.ts'
import type { Range } from './sentences.ts'

export type Verdict = 'yes' | 'no' | 'refusal' | null

/**
 * What an answer to a yes/no question comes to; null when it says neither, or both ("yes or no"). What follows the
 * last "the answer is" or correction decides, else the first sentence that says one, else a last "none".
 */
export function verdictOf(reading: Reading): Verdict {
  const { tokens, sentences } = reading
  for (const { from } of turns(reading)) {
    const verdict = verdictIn(reading, { from, to: tokens.length })
    if (verdict) return verdict
  }
  for (const sentence of sentences) {
    if (sentence.question) continue
    const verdict = verdictIn(reading, sentence)
    if (verdict) return verdict
  }
  return null
}

/** What the first words of a range say. */
function verdictIn(reading: Reading, range: Range): Verdict {
  // A refusal may begin with politeness, or the word for "no": "No puedo ayudarte con eso".
  const told = nothingIn(reading, range)
  if (told?.kind === 'refusal' && told.whole) return 'refusal'
  const { from, to } = opening(reading, range)
  const yes = saying(reading, 'yes', from, to)
  const no = saying(reading, 'no', from, to)
  if (yes !== no) {
    const end = Math.max(yes, no)
    if (told?.kind === 'refusal' && !reading.breaks[end]) return 'refusal'
    // "Yes or no" and "yes and no" decide nothing.
    const both = reading.hitAt('or', end) ?? reading.hitAt('and', end)
    if (both && saying(reading, yes > no ? 'no' : 'yes', both.to, to) >= 0) return null
    return yes > no ? 'yes' : 'no'
  }
  const nothing = nothingIn(reading, { from, to })
  return nothing ? (nothing.kind === 'none' ? 'no' : 'refusal') : null
}

/** Past marks and politeness, but not past a word that is a yes or no itself. */
function opening(reading: Reading, range: Range): Range {
  let from = range.from
  while (from < range.to && reading.tokens[from]!.kind === 'mark') from++
  if (reading.hitAt('yes', from) || reading.hitAt('no', from)) return { from, to: range.to }
  return trim(reading, { from, to: range.to })
}

/** Where the longest yes or no at `from` ends, -1 if none stands there. Letters that words are not spaced from must end there or be several. */
function saying(reading: Reading, role: 'yes' | 'no', from: number, to: number): number {
  const hit = hitsIn(reading, role, { from, to }).find((one) => one.from === from)
  if (!hit) return -1
  const next = reading.tokens[hit.to]
  const runsOn = hit.words === 1 && reading.tokens[from]!.unspaced && next?.kind === 'word'
  return runsOn ? -1 : hit.to
}
