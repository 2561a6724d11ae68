import type { Gold } from './gold.ts'
import { firstWord, hitsIn } from './reading.ts'
import type { Reading } from './reading.ts'
import { clauseAfter, isRival, trim, wordsIn } from './rivals.ts'
import type { Range, Sentence } from './sentences.ts'

/**
 * What a sentence says about there being an answer. `whole`: the sentence, or its first clause, is one of the
 * language's phrases and nothing else. Otherwise it begins or ends with one of several words, or denies something of the
 * passages ("the texts do not mention her").
 */
export interface Nothing {
  readonly kind: 'none' | 'refusal'
  readonly whole: boolean
}

const fewestWords = 2

/** What a sentence says about there being an answer, else null. Phrases count as whole words at its edges: "Nonetheless" is no "none". */
export function nothingIn(reading: Reading, sentence: Range): Nothing | null {
  const inside = trim(reading, sentence)
  if (inside.from >= inside.to) return null
  const clauses = clausesOf(reading, sentence)
  const first = clauses[0] ?? inside
  // Politeness may belong to the phrase: "Sorry, I can't do that".
  for (const start of new Set([firstWord(reading, sentence.from), inside.from])) {
    for (const kind of ['none', 'refusal'] as const) {
      const phrase = reading.hitAt(kind, start)
      if (phrase && (phrase.to === inside.to || phrase.to === first.to)) return { kind, whole: true }
    }
  }
  const no = reading.hitAt('no', inside.from)
  if (no && no.to === inside.to) return { kind: 'none', whole: true }

  for (const kind of ['none', 'refusal'] as const) {
    // A phrase may have commas itself: it is looked for in the sentence, and stands at an edge of any clause.
    const starts = new Set(clauses.map(({ from }) => from))
    const ends = new Set(clauses.map(({ to }) => to))
    const edge = hitsIn(reading, kind, sentence).some(
      (hit) => hit.words >= fewestWords && (starts.has(hit.from) || ends.has(hit.to)),
    )
    if (edge) return { kind, whole: false }
  }
  const denies = clauses.some((clause) => {
    const denial =
      hitsIn(reading, 'negation', clause).length > 0 ||
      hitsIn(reading, 'contrast', clause).some((hit) => hit.words === 1) ||
      hitsIn(reading, 'none', clause).length > 0
    return denial && hitsIn(reading, 'source', clause).length > 0
  })
  return denies ? { kind: 'none', whole: false } : null
}

function clausesOf(reading: Reading, { from, to }: Range): Range[] {
  const clauses: Range[] = []
  for (let at = from; at < to;) {
    const end = clauseAfter(reading, at + 1, to).to
    const inside = trim(reading, { from: at, to: end })
    if (inside.from < inside.to) clauses.push(inside)
    at = end
  }
  return clauses
}

/** Whether a sentence's first clause is a bare answer that can be told by more than its size: "Boris Orlov, but the text does not say why". */
function beginsWithAnswer(reading: Reading, sentence: Range, gold: Gold | undefined): boolean {
  const clause = clausesOf(reading, sentence)[0]
  if (!gold || !clause || !(gold.numeric || gold.dotted || gold.capital)) return false
  return isRival(reading, clause, gold) && (!gold.capital || wordsIn(reading, clause) > 1)
}

/**
 * What sentences that assert no gold come to: `none`, `refusal`, or null when they say something else. The first
 * sentence decides, unless it says neither; then any that does, but not one after a bare answer, which may only mean
 * that there is no more to tell ("Boris Orlov. The text does not say why."), unless it is the last and a whole "None."
 */
export function nothingSaid(
  reading: Reading,
  sentences: readonly Sentence[],
  gold: Gold | undefined,
): 'none' | 'refusal' | null {
  const told = sentences.filter((sentence) => wordsIn(reading, trim(reading, sentence)) > 0)
  const [first, ...rest] = told
  if (!first) return null
  const opening = nothingIn(reading, first)
  if (opening && (opening.whole || opening.kind === 'refusal' || !beginsWithAnswer(reading, first, gold)))
    return opening.kind
  const last = rest.at(-1)
  const closing = last && nothingIn(reading, last)
  if (closing?.whole) return closing.kind
  if (gold && (isRival(reading, first, gold) || (last && isRival(reading, last, gold)))) return null
  return rest.map((sentence) => nothingIn(reading, sentence)).find((found) => found !== null)?.kind ?? null
}
