import { middleDot } from './gold.ts'
import type { Gold, GoldSpan } from './gold.ts'
import type { Hit, Role } from './phrases.ts'
import { hitsIn } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Range, Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** How a gold stands in a text: said to be the answer, said not to be, or one of several on offer. `aside`: in a question or a view given up. */
export type Standing = 'asserted' | 'denied' | 'offered' | 'aside'

/** How far, in words, a denial may stand before what it denies: "not the old keeper Anna"; in scripts without spaces, letters. */
const reach = { spaced: 4, unspaced: 8 }

/** How many tokens to either side of a gold are looked at: what is farther says nothing of it. */
const sight = 80

/** How the gold at `span` stands in its sentence. */
export function standing(reading: Reading, span: GoldSpan, whole: Sentence): Standing {
  const { words } = span.gold
  const sentence = {
    from: Math.max(whole.from, span.from - sight),
    to: Math.min(whole.to, span.to + sight),
    question: whole.question,
  }
  if (sentence.question && wordsIn(reading, sentence) > words.length + 1) return 'aside'
  if (mistaken(reading, span, sentence)) return 'aside'
  if (deniedBefore(reading, span, sentence) || deniedAfter(reading, span, sentence)) return 'denied'
  return offered(reading, span, sentence) ? 'offered' : 'asserted'
}

/** Words and numbers in a range, articles left out. */
export function wordsIn({ tokens, isArticle }: Reading, { from, to }: Range): number {
  let count = 0
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark' && !isArticle(i)) count++
  return count
}

/** From the clause's first token, or `least`, up to `at`. */
function clauseBefore({ breaks }: Reading, at: number, least: number): Range {
  let from = at
  while (from > least && !breaks[from]) from--
  return { from, to: at }
}

/** From `at` up to the clause's end, or `most`. */
export function clauseAfter({ breaks }: Reading, at: number, most: number): Range {
  let to = at
  while (to < most && !breaks[to]) to++
  return { from: at, to }
}

/** "At first I thought it was Anna": up to the "but". */
function mistaken(reading: Reading, span: Range, sentence: Sentence): boolean {
  const before = { from: sentence.from, to: span.from }
  return hitsIn(reading, 'mistaken', before).some(
    ({ to }) => hitsIn(reading, 'but', { from: to, to: span.from }).length === 0,
  )
}

function deniedBefore(reading: Reading, span: GoldSpan, sentence: Sentence): boolean {
  const clause = clauseBefore(reading, span.from, sentence.from)
  const limit = span.gold.words[0]!.unspaced ? reach.unspaced : reach.spaced
  const near = (hit: Hit) => wordsIn(reading, { from: hit.to, to: span.from }) < limit
  const denials = [...hitsIn(reading, 'negation', clause), ...hitsIn(reading, 'contrast', clause)]
  const nones = hitsIn(reading, 'none', clause)
  const exempt = hitsIn(reading, 'except', clause).some(
    (exception) => near(exception) && [...denials, ...nones].some(({ to }) => to <= exception.from),
  )
  if (exempt) return false
  if (denials.some((hit) => !hit.deniesBefore && near(hit) && reaches(reading, hit, span.from))) return true
  // "None of the passages mention Anna" denies as far as the clause goes.
  return nones.some((hit) => wordsIn(reading, { from: clause.from, to: hit.from }) === 0)
}

/**
 * Whether a denial says anything of what stands at `at`. "Without" denies its own noun only ("without harm the ship
 * Pearl"): one word, or a noun phrase that an article opens. So does Arabic لم its verb, if it is not of being or telling.
 */
function reaches(reading: Reading, denial: Hit, at: number): boolean {
  const between = { from: denial.to, to: at }
  if (reading.hitAt('near', denial.from)?.to !== denial.to || reading.hitAt('wrong', denial.from)) return true
  if (wordsIn(reading, between) <= 1 || hitsIn(reading, 'source', between).length > 0) return true
  const laterArticle = (_: Token, i: number) => i > 0 && reading.isArticle(denial.to + i)
  return reading.isArticle(denial.to) && !reading.tokens.slice(denial.to, at).some(laterArticle)
}

function deniedAfter(reading: Reading, span: GoldSpan, sentence: Sentence): boolean {
  const clause = clauseAfter(reading, span.to, sentence.to)
  const limit = span.gold.words[0]!.unspaced ? 3 : 1
  const near = (hit: Hit) => wordsIn(reading, { from: span.to, to: hit.from }) <= limit
  if (hitsIn(reading, 'contrast', clause).some((hit) => hit.deniesBefore && near(hit))) return true
  const { gold } = span
  // "48,215 not 12,000" denies the number that follows.
  const other = (from: number) =>
    gold.numeric || gold.capital
      ? rivalFrom(reading, from, clause.to, gold, 0)
      : isRival(reading, { from, to: clause.to }, gold)
  return hitsIn(reading, 'wrong', clause).some((hit) => near(hit) && (hit.deniesBefore || !other(hit.to)))
}

/** Whether the gold is one of several answers left open: joined to another by "or", a slash, or as an end of a range. */
function offered(reading: Reading, span: GoldSpan, sentence: Sentence): boolean {
  const { gold } = span
  const { unspaced } = gold.words[0]!
  const before = { from: sentence.from, to: span.from }
  const after = { from: span.to, to: sentence.to }
  for (const or of hitsIn(reading, 'or', after)) {
    const gap = wordsIn(reading, { from: span.to, to: or.from })
    if (gap > (gold.numeric ? 3 : unspaced ? 2 : 1) || goldNear(reading, or.to, sentence.to)) continue
    if (!gold.numeric && gap === 0 && nextWord(reading, or.to, sentence.to) >= 0) return true
    if (rivalFrom(reading, or.to, sentence.to, gold, 1)) return true
  }
  for (const or of hitsIn(reading, 'or', before)) {
    const gap =
      wordsIn(reading, { from: or.to, to: span.from }) - doubtWords(reading, { from: or.to, to: span.from })
    if (
      gap > 1 ||
      (gap === 1 && hasBreak(reading, or.to, span.from)) ||
      goldBefore(reading, or.from, sentence.from)
    )
      continue
    if (gold.numeric ? numberBefore(reading, or.from, sentence.from, gold) : gap === 0 || gold.capital)
      return true
  }
  return joined(reading, span, sentence, 1) || joined(reading, span, sentence, -1)
}

const slash = /^[/|]$/
const dash = /^[-–—~〜～]$/

/** "Anna / Boris"; for numbers also "3–5", "3 to 5", "3 and 5". */
function joined(reading: Reading, span: GoldSpan, sentence: Sentence, step: 1 | -1): boolean {
  const { tokens, isLabel } = reading
  const at = step > 0 ? span.to : span.from - 1
  if (at < sentence.from || at >= sentence.to) return false
  const { gold } = span
  const { numeric, capital } = gold
  let other = -1
  if (slash.test(tokens[at]!.text) || (numeric && dash.test(tokens[at]!.text))) other = at + step
  else if (numeric) {
    for (const role of ['to', 'and'] as const) {
      const hit = hitsIn(reading, role, { from: Math.max(sentence.from, at - 2), to: at + 3 }).find((one) =>
        step > 0 ? one.from === at : one.to === at + 1,
      )
      if (hit) other = step > 0 ? hit.to : hit.from - 1
    }
  }
  const token = tokens[other]
  if (!token || other < sentence.from || other >= sentence.to || reading.goldAt(other)) return false
  if (numeric) {
    // Dates and paths have two of the same mark.
    const beyond = tokens[other + step]
    return (
      token.kind === 'number' &&
      !isLabel(other) &&
      !(beyond && beyond.text === tokens[at]!.text) &&
      !passing(reading, other, gold)
    )
  }
  return token.kind === 'word' && (!capital || /^\p{Lu}/u.test(token.text))
}

/** A number that only stands by: a label, or a year (1000 to 2199, four plain digits) where the gold is none. */
function passing({ tokens, isLabel }: Reading, at: number, gold: Gold): boolean {
  const year = (text: string) => /^(?:1[0-9]|2[01])[0-9]{2}$/.test(text)
  return isLabel(at) || (year(tokens[at]!.text) && !gold.words.some((word) => word.values.some(year)))
}

function hasBreak({ breaks }: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (breaks[i]) return true
  return false
}

function doubtWords(reading: Reading, range: Range): number {
  return hitsIn(reading, 'doubt', range).reduce((sum, hit) => sum + hit.words, 0)
}

/** The next word or number, articles and words of doubt skipped; -1 when there is none. */
function nextWord(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const doubt = reading.hitAt('doubt', i)
    if (doubt) i = doubt.to - 1
    else if (reading.tokens[i]!.kind !== 'mark' && !reading.isArticle(i)) return i
  }
  return -1
}

const goldNear = (reading: Reading, from: number, to: number) => {
  const at = nextWord(reading, from, to)
  return at >= 0 && reading.goldAt(at) !== undefined
}

function goldBefore(reading: Reading, from: number, least: number): boolean {
  for (let i = from - 1; i >= least; i--)
    if (reading.tokens[i]!.kind !== 'mark') return reading.goldAt(i) !== undefined
  return false
}

function numberBefore(reading: Reading, from: number, least: number, gold: Gold): boolean {
  let words = 0
  for (let i = from - 1; i >= least && words <= 3; i--) {
    const { kind } = reading.tokens[i]!
    if (kind === 'number') return !passing(reading, i, gold)
    if (kind === 'word') words++
  }
  return false
}

/**
 * Whether an answer of the gold's kind, but not the gold, begins at `from` or up to `skip` words later: a number,
 * a word with a capital (two in a row where the first begins a sentence and the gold has several), else any word.
 */
export function rivalFrom(reading: Reading, from: number, to: number, gold: Gold, skip: number): boolean {
  const { tokens } = reading
  const capital = (at: number) => at >= 0 && /^\p{Lu}/u.test(tokens[at]!.text)
  let at = nextWord(reading, from, to)
  for (let skipped = 0; at >= 0 && skipped <= skip; skipped++) {
    if (reading.goldAt(at)) return false
    const next = nextWord(reading, at + 1, to)
    if (gold.numeric) {
      if (tokens[at]!.kind === 'number') return !passing(reading, at, gold)
    } else if (!gold.capital) return tokens[at]!.kind === 'word'
    else if (capital(at) && (gold.words.length === 1 || capital(next))) return true
    at = next
  }
  return false
}

/** Whether a range reads as an answer of the gold's kind and size by itself: a number, capitalised words, or as many words. Gold, labels and politeness are none. */
export function isRival(reading: Reading, range: Range, gold: Gold): boolean {
  const { tokens } = reading
  const inside = trim(reading, range)
  if (inside.from >= inside.to) return false
  const indexes: number[] = []
  for (let i = inside.from; i < inside.to; i++) {
    if (reading.goldAt(i)) return false
    if (tokens[i]!.kind !== 'mark' && !reading.isArticle(i)) indexes.push(i)
  }
  const said = (role: Role) => hitsIn(reading, role, inside).length > 0
  if (said('passage') || said('none') || said('refusal') || said('source')) return false
  const numbers = indexes.filter((i) => tokens[i]!.kind === 'number' && !reading.isLabel(i))
  if (gold.numeric)
    return (
      numbers.length === 1 && !passing(reading, numbers[0]!, gold) && indexes.length <= gold.words.length + 2
    )
  if (numbers.length > 0 || indexes.length === 0 || indexes.length > gold.words.length * 1.5 + 1) return false
  if (gold.capital) {
    const small = indexes.filter((i) => !/^\p{Lu}/u.test(tokens[i]!.text))
    return /^\p{Lu}/u.test(tokens[indexes[0]!]!.text) && small.every((i) => tokens[i]!.text.length <= 3)
  }
  const dotted = tokens.slice(inside.from, inside.to).some((token) => middleDot.test(token.text))
  return indexes.length >= gold.words.length / 2 && dotted === gold.dotted
}

/** A range without what leads in or is polite at its start, and without marks at its ends. */
export function trim(reading: Reading, range: Range): Range {
  let { from, to } = range
  const skips = ['filler', 'doubt', 'lead', 'and', 'or', 'but'] as const
  for (;;) {
    if (from < to && (reading.tokens[from]!.kind === 'mark' || reading.isLabel(from))) from++
    else {
      const hit = skips.map((role) => reading.hitAt(role, from)).find((one) => one && one.to <= to)
      if (!hit) break
      from = hit.to
    }
  }
  while (to > from && reading.tokens[to - 1]!.kind === 'mark') to--
  return { from, to }
}
