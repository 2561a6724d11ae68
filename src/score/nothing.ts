import type { Gold } from './gold.ts'
import type { Hit } from './phrases.ts'
import { firstFrom, firstWord, hitsIn } from './reading.ts'
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
  const said = phraseIn(reading, sentence, inside, clauses)
  if (said?.kind === 'refusal' && fromSources(reading, sentence, clauses, said))
    return { kind: 'none', whole: said.whole }
  if (said) return { kind: said.kind, whole: said.whole }
  const refused = clauses.map((clause) => refusalIn(reading, clause)).find((hit) => hit !== undefined)
  if (refused)
    return { kind: fromSources(reading, sentence, clauses, refused) ? 'none' : 'refusal', whole: false }
  return clauses.some((_, i) => deniesSources(reading, clauses, i)) ? { kind: 'none', whole: false } : null
}

interface Said extends Nothing, Range {}

/** The language's phrase that a sentence is, or that stands at an edge of one of its clauses. */
function phraseIn(
  reading: Reading,
  sentence: Range,
  inside: Range,
  clauses: readonly Range[],
): Said | undefined {
  const first = clauses[0] ?? inside
  // Politeness may belong to the phrase: "Sorry, I can't do that".
  for (const start of new Set([firstWord(reading, sentence.from), inside.from])) {
    for (const kind of ['none', 'refusal'] as const) {
      const phrase = reading.hitAt(kind, start)
      if (phrase && (phrase.to === inside.to || phrase.to === first.to))
        return { kind, whole: true, from: phrase.from, to: phrase.to }
    }
  }
  const no = reading.hitAt('no', inside.from)
  if (no && no.to === inside.to) return { kind: 'none', whole: true, ...inside }

  for (const kind of ['none', 'refusal'] as const) {
    // A phrase may have commas itself: it is looked for in the sentence, and stands at an edge of any clause.
    const starts = new Set(clauses.map(({ from }) => from))
    const ends = new Set(clauses.map(({ to }) => to))
    const edge = hitsIn(reading, kind, sentence).find(
      (hit) => hit.words >= fewestWords && (starts.has(hit.from) || ends.has(hit.to)),
    )
    if (edge) return { kind, whole: false, from: edge.from, to: edge.to }
  }
  return undefined
}

/** Where a clause denies, or says it is unable. */
const denialsIn = (reading: Reading, clause: Range): readonly Hit[] => [
  ...hitsIn(reading, 'negation', clause),
  ...hitsIn(reading, 'contrast', clause).filter((hit) => hit.words === 1),
  ...hitsIn(reading, 'none', clause),
  ...hitsIn(reading, 'unable', clause),
]

/** "I am unable to help", in words that are none of the language's phrases. After an article it is a noun: "I do not see an answer". */
function refusalIn(reading: Reading, clause: Range): Hit | undefined {
  if (hitsIn(reading, 'self', clause).length === 0 || denialsIn(reading, clause).length === 0)
    return undefined
  return hitsIn(reading, 'serve', clause).find((hit) => !reading.isArticle(hit.from - 1))
}

/**
 * Whether a refusal is one for want of an answer, and so a none: it names the sources beside its phrase ("I cannot
 * answer this from the passages") or denies something of them in a later clause ("…, as the text does not say").
 */
function fromSources(reading: Reading, sentence: Range, clauses: readonly Range[], refusal: Range): boolean {
  if (hitsIn(reading, 'source', { from: sentence.from, to: refusal.from }).length > 0) return true
  return clauses.some((clause, i) => {
    if (clause.from >= refusal.to) return deniesSources(reading, clauses, i)
    // Right after it a word may be its object: "I can't provide that information".
    return hitsIn(reading, 'source', clause).some(
      (hit) => hit.from >= refusal.to && wordsIn(reading, { from: refusal.to, to: hit.from }) > 0,
    )
  })
}

/** Whether a clause denies something of the sources, be they named in it or, before a "but", as what it speaks of: "The passages mention the lighthouse but do not name the keeper". */
function deniesSources(reading: Reading, clauses: readonly Range[], at: number): boolean {
  const clause = clauses[at]!
  const denials = denialsIn(reading, clause)
  if (denials.length > 0 && hitsIn(reading, 'source', clause).length > 0) return true
  const about = (range: Range | undefined) =>
    range !== undefined &&
    hitsIn(reading, 'source', range).some((hit) => within(reading, range.from, hit.from, 2))
  const before = clauses[at - 1] ?? clauseOfSentenceBefore(reading, clause)
  if (
    before &&
    opposed(reading, before, clause) &&
    about(before) &&
    denials.some((hit) => hit.deniesBefore || within(reading, clause.from, hit.from, 4))
  )
    return true
  // "But not the keeper", "but do not name her"; before a name the name is what is denied.
  return hitsIn(reading, 'contrast', clause).some(
    ({ from, to, words }) =>
      words > 1 &&
      /^\p{Ll}/u.test(reading.tokens[to]?.text ?? '') &&
      (about(clause) || (from === clause.from && about(clauses[at - 1]))),
  )
}

function clauseOfSentenceBefore(reading: Reading, { from }: Range): Range | undefined {
  const sentence = reading.sentences[firstFrom(reading.sentences, from + 1) - 2]
  return sentence && clausesOf(reading, sentence)[0]
}

const longestBut = 4

/** "X but Y", "although X, Y". */
function opposed(reading: Reading, before: Range, clause: Range): boolean {
  if (hitsIn(reading, 'but', { from: before.to, to: clause.from }).length > 0) return true
  const opening = { from: Math.max(0, before.from - longestBut), to: before.from }
  return hitsIn(reading, 'but', opening).some((hit) => hit.to === before.from)
}

/** Whether so few words lie between that what comes is still the beginning ("In the given passages"); in scripts without spaces three times as many letters. */
function within(reading: Reading, from: number, to: number, most: number): boolean {
  return wordsIn(reading, { from, to }) <= (reading.tokens[from]!.unspaced ? 3 * most : most)
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
  // "I cannot answer that. The passages do not say." is a none.
  if (opening?.kind === 'refusal') {
    const none = rest.some((sentence) => nothingIn(reading, sentence)?.kind === 'none')
    return none ? 'none' : 'refusal'
  }
  if (opening && (opening.whole || !beginsWithAnswer(reading, first, gold))) return opening.kind
  const last = rest.at(-1)
  const closing = last && nothingIn(reading, last)
  if (closing?.whole) return closing.kind
  if (gold && (isRival(reading, first, gold) || (last && isRival(reading, last, gold)))) return null
  return rest.map((sentence) => nothingIn(reading, sentence)).find((found) => found !== null)?.kind ?? null
}
