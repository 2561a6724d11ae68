import type { Gold, GoldSpan } from './gold.ts'
import { isOpenList } from './lists.ts'
import { nothingIn, nothingSaid } from './nothing.ts'
import { firstFrom, firstWord, goldsIn, hitsIn, turns } from './reading.ts'
import type { Reading } from './reading.ts'
import { isRival, rivalFrom, standing, trim, wordsIn } from './rivals.ts'
import type { Standing } from './rivals.ts'
import type { Range, Sentence } from './sentences.ts'

/** What an answer finally says. `nothing`: no words at all. */
export interface Claim {
  readonly kind: 'gold' | 'none' | 'refusal' | 'other' | 'nothing'
  /** Languages of the golds asserted. */
  readonly languages: ReadonlySet<string>
  /** Token after the last one that the claim rests on: a text cut off right there might have gone on. */
  readonly end: number
}

/** What a text finally says: after its last correction or "the answer is", if an answer follows there, else all in all. */
export function claimOf(reading: Reading, golds: readonly Gold[]): Claim {
  const all = { from: 0, to: reading.tokens.length }
  if (reading.sentences.length === 0) return { kind: 'nothing', languages: new Set(), end: 0 }
  for (const { from, led } of turns(reading)) {
    const claim = turnClaim(reading, { from, to: all.to }, golds, led)
    if (claim) return claim
  }
  return decide(reading, all, golds)
}

/** What is claimed after a turn; null if no answer follows, so that the turn does not count ("this answer is based on passage 3"). */
function turnClaim(reading: Reading, zone: Range, golds: readonly Gold[], led: boolean): Claim | null {
  const [first, second] = sentencesIn(reading, zone)
  if (!first) return null
  if (led) {
    const claim = decide(reading, first, golds)
    // A second sentence may still open what the first asserts: "Answer: Anna. Or Boris."
    if (claim.kind === 'gold') return second && reopened(reading, [second], golds) ? other(second.to) : claim
    if (claim.kind !== 'other') return claim
    if (goldsIn(reading, first).length > 0) return claim
  } else {
    const claim = decide(reading, zone, golds)
    if (claim.kind !== 'other') return claim
  }
  const model = golds[0]
  if (!model || hitsIn(reading, 'passage', first).length > 0) return null
  return isRival(reading, first, model) || rivalFrom(reading, first.from, first.to, model, 2)
    ? other(first.to)
    : null
}

const other = (end: number): Claim => ({ kind: 'other', languages: new Set(), end })

function sentencesIn({ sentences }: Reading, zone: Range): Sentence[] {
  const found: Sentence[] = []
  const start = Math.max(0, firstFrom(sentences, zone.from) - 1)
  for (const sentence of sentences.slice(start)) {
    if (sentence.from >= zone.to) break
    const from = Math.max(sentence.from, zone.from)
    const to = Math.min(sentence.to, zone.to)
    if (from < to) found.push({ from, to, question: sentence.question })
  }
  return found
}

/** What a stretch of text claims, all its sentences read. */
function decide(reading: Reading, zone: Range, golds: readonly Gold[]): Claim {
  const sentences = sentencesIn(reading, zone).filter((sentence) => wordsIn(reading, sentence) > 0)
  const stands: { span: GoldSpan; as: Standing }[] = []
  for (const span of goldsIn(reading, zone)) {
    // The same form may be gold in many languages.
    const before = stands.at(-1)
    const same = before?.span.from === span.from && before.span.to === span.to
    stands.push({ span, as: same ? before.as : standing(reading, span, sentenceOf(sentences, span)) })
  }
  const last = stands.findLast(({ as }) => as !== 'aside')
  const end = sentences.at(-1)?.to ?? zone.to
  if (last?.as === 'asserted') {
    const { span } = last
    const after = sentences.filter((sentence) => sentence.from >= span.to)
    if (isOpenList(reading, zone, span.gold) || reopened(reading, [restOf(sentences, span), ...after], golds))
      return other(end)
    if (outdone(reading, sentences, span) || paralleled(reading, sentences, span)) return other(end)
    const closing = after.length > 0 ? nothingIn(reading, after.at(-1)!) : null
    if (closing?.whole) return { kind: closing.kind, languages: new Set(), end }
    return { kind: 'gold', languages: assertedIn(stands), end: span.to }
  }
  if (stands.some(({ as }) => as === 'asserted' || as === 'offered')) return other(end)
  const nothing = nothingSaid(reading, sentences, golds[0])
  return nothing ? { kind: nothing, languages: new Set(), end } : other(end)
}

function assertedIn(stands: readonly { span: GoldSpan; as: Standing }[]): ReadonlySet<string> {
  return new Set(stands.filter(({ as }) => as === 'asserted').map(({ span }) => span.gold.language.code))
}

function sentenceOf(sentences: readonly Sentence[], span: Range): Sentence {
  const at = firstFrom(sentences, span.from + 1) - 1
  return sentences[at] ?? { ...span, question: false }
}

const restOf = (sentences: readonly Sentence[], span: Range): Sentence => ({
  ...sentenceOf(sentences, span),
  from: span.to,
})

/** Whether a later clause begins with "or" or "maybe" and offers another answer: "Anna Keller. Or possibly Boris Orlov." */
function reopened(reading: Reading, sentences: readonly Sentence[], golds: readonly Gold[]): boolean {
  const gold = golds[0]
  if (!gold) return false
  return sentences.some((sentence) => {
    const openers = [
      ...hitsIn(reading, 'or', sentence).filter((hit) => hit.from === firstWord(reading, sentence.from)),
      ...hitsIn(reading, 'doubt', sentence),
    ]
    return openers.some((hit) => {
      if (!reading.breaks[hit.from]) return false
      const clause = { from: hit.to, to: nextBreak(reading, hit.to, sentence.to) }
      return gold.numeric || gold.capital
        ? rivalFrom(reading, clause.from, clause.to, gold, 0)
        : isRival(reading, clause, gold)
    })
  })
}

function nextBreak({ breaks, tokens }: Reading, from: number, most: number): number {
  let to = from
  while (to < most && (to === from || !breaks[to] || tokens[to - 1]!.kind === 'mark')) to++
  return to
}

/**
 * Whether a bare other answer has the last word ("Anna Keller was the inspector. Boris Orlov."), or the first,
 * the gold then standing in a sentence about something else ("Boris Orlov. Anna Keller was the inspector.").
 */
function outdone(reading: Reading, sentences: readonly Sentence[], span: GoldSpan): boolean {
  const { gold } = span
  const first = sentences[0]!
  const final = sentences.at(-1)!
  const telling = gold.numeric || gold.dotted || (gold.capital && gold.words.length > 1)
  if (!telling) return false
  if (final.from >= span.to && isRival(reading, final, gold)) return true
  if (first.to > span.from || !isRival(reading, first, gold)) return false
  const sameSize = gold.numeric || wordsIn(reading, trim(reading, first)) === gold.words.length
  const sentence = sentenceOf(sentences, span)
  return (
    sameSize &&
    reading.tokens[first.to - 1]!.text !== '\n' &&
    wordsIn(reading, sentence) > gold.words.length + 1
  )
}

/** Whether another clause says of another answer what the gold's says of it: "Passage 3 says Anna Keller, passage 7 says Boris Orlov." */
function paralleled(reading: Reading, sentences: readonly Sentence[], span: GoldSpan): boolean {
  const { tokens, breaks } = reading
  const start = sentenceOf(sentences, span).from
  let from = span.from
  while (from > start && span.from - from < 20 && !breaks[from]) from--
  const key = (i: number) => (tokens[i]!.kind === 'number' ? '#' : tokens[i]!.text.toLowerCase())
  const words = (range: Range) => {
    const indexes: number[] = []
    for (let i = range.from; i < range.to && indexes.length < 20; i++)
      if (tokens[i]!.kind !== 'mark') indexes.push(i)
    return indexes
  }
  const frame = words({ from, to: span.from }).map(key)
  if (frame.length < (span.gold.words[0]!.unspaced ? 4 : 2)) return false
  for (let at = 0; at < tokens.length;) {
    let to = at + 1
    while (to < tokens.length && !breaks[to]) to++
    const clause = words({ from: at, to })
    if (
      at >= (sentences[0]?.from ?? 0) &&
      (to <= span.from || at >= span.to) &&
      clause.length > frame.length
    ) {
      const same = frame.every((word, i) => key(clause[i]!) === word)
      if (same && isRival(reading, { from: clause[frame.length]!, to }, span.gold)) return true
    }
    at = to
  }
  return false
}
