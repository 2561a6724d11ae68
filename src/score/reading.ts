import type { Language } from '../language/language.ts'
import { FoldedText, findGold, findLongGold } from './gold.ts'
import type { Gold, GoldSpan } from './gold.ts'
import { folderOf } from './normalise.ts'
import { findPhrases } from './phrases.ts'
import type { Hit, Role } from './phrases.ts'
import { findBreaks, splitSentences } from './sentences.ts'
import type { Range, Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

type Hits = Readonly<Partial<Record<Role, readonly Hit[]>>>

/** A text with all that the rules look at: its tokens, the golds and the phrases in it, its sentences. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** In order of where they begin; the forms of one answer in several languages may overlap. */
  readonly golds: readonly GoldSpan[]
  /** Phrases by what they do, in order. */
  readonly hits: Hits
  /** The longest phrase of a role that begins at a token. */
  readonly hitAt: (role: Role, token: number) => Hit | undefined
  readonly sentences: readonly Sentence[]
  /** Whether a clause ends before the token of this index: at a mark that parts clauses, or at a "but". */
  readonly breaks: readonly boolean[]
  readonly isArticle: (token: number) => boolean
  /** Whether a number only labels a passage or an item of a list. */
  readonly isLabel: (token: number) => boolean
  /** The gold that covers a token, if any. */
  readonly goldAt: (token: number) => GoldSpan | undefined
}

/**
 * Reads a text that is stripped of thinking and mark-up. `active`: the languages whose phrases are looked for;
 * when the text holds gold in none of them, the language of the first gold found is added.
 */
export function read(visible: string, golds: readonly Gold[], active: readonly Language[]): Reading {
  const text = new FoldedText(visible)
  const { tokens } = text
  let spans = golds.flatMap((gold) => findGold(text, gold))
  if (spans.length === 0) spans = golds.flatMap((gold) => findLongGold(text, gold))
  spans.sort((a, b) => a.from - b.from || b.to - a.to)
  const first = spans[0]?.gold.language
  const languages =
    first && !spans.some(({ gold }) => active.includes(gold.language)) ? [...active, first] : active

  const all: Partial<Record<Role, Hit[]>> = {}
  for (const language of languages) {
    for (const hit of findPhrases(tokens, text.by(folderOf(language)), language))
      (all[hit.role] ??= []).push(hit)
  }
  for (const list of Object.values(all)) list.sort((a, b) => a.from - b.from || b.to - a.to)
  const isLabel = labels(tokens, all)
  const magnitudes = new Set(all.magnitude?.map((hit) => hit.from))
  const found = spans.filter(({ from, to, gold }) => {
    if (gold.numeric && to === from + 1 && isLabel(from)) return false
    // "5 million" is not 5.
    return !(tokens[to - 1]!.kind === 'number' && magnitudes.has(to))
  })
  const covering = new Map<number, GoldSpan>()
  for (const span of found)
    for (let i = span.from; i < span.to; i++) if (!covering.has(i)) covering.set(i, span)
  // What belongs to the gold itself, such as an "or" in it, says nothing of it.
  for (const role of Object.keys(all) as Role[])
    all[role] = all[role]!.filter((hit) => !(hit.to <= (covering.get(hit.from)?.to ?? -1)))
  settle(all, tokens)

  const articles = languages.map((language) => ({
    words: new Set(language.scoring.articles.map(folderOf(language))),
    folded: text.by(folderOf(language)),
  }))
  const starts: Partial<Record<Role, ReadonlyMap<number, Hit>>> = {}
  for (const role of Object.keys(all) as Role[])
    starts[role] = new Map(all[role]!.toReversed().map((hit) => [hit.from, hit]))
  return {
    tokens,
    golds: found,
    hits: all,
    hitAt: (role, token) => starts[role]?.get(token),
    sentences: splitSentences(tokens),
    breaks: findBreaks(tokens, all.but ?? []),
    isArticle: (token) => articles.some(({ words, folded }) => words.has(folded[token]!)),
    isLabel,
    goldAt: (token) => covering.get(token),
  }
}

/** Of phrases that overlap, the one that says more holds: "no doubt" denies nothing, "and not" is no "not". */
function settle(hits: Partial<Record<Role, Hit[]>>, tokens: readonly Token[]): void {
  unnumber(hits, tokens)
  // "But I cannot answer" is a refusal after a "but", no "but not".
  const statements = [...(hits.none ?? []), ...(hits.refusal ?? [])]
  const contrasts = hits.contrast ?? []
  hits.contrast = contrasts.filter(
    ({ from, to, words }) =>
      !statements.some((one) => one.words > words && one.from > from && one.from < to && one.to > to) &&
      !contrasts.some((one) => one.words > words && one.from <= from && one.to >= to),
  )
  const without = (roles: readonly Role[], by: Role, fewestWords: number) => {
    const covered = new Set<number>()
    for (const hit of hits[by] ?? [])
      if (hit.words >= fewestWords) for (let i = hit.from; i < hit.to; i++) covered.add(i)
    if (covered.size === 0) return
    for (const role of roles) hits[role] = (hits[role] ?? []).filter((hit) => !covered.has(hit.from))
  }
  without(['negation', 'contrast', 'or', 'but', 'wrong', 'none', 'doubt', 'retake', 'source'], 'affirming', 1)
  without(['negation', 'wrong', 'but'], 'contrast', 2)
  // What is counted is a thing, no judgement: "21 errors", in languages where one word is both (Arabic خطأ).
  hits.wrong = (hits.wrong ?? []).filter(({ from }) => tokens[from - 1]?.kind !== 'number')
}

/** "No. 12" and "passage no 12" number, and deny nothing. */
function unnumber(hits: Partial<Record<Role, Hit[]>>, tokens: readonly Token[]): void {
  const passageEnds = new Set(hits.passage?.map((hit) => hit.to))
  const numbering = new Set<number>()
  for (const { from, to } of hits.numbering ?? []) {
    const dot = tokens[to]?.text === '.'
    if ((dot || passageEnds.has(from)) && tokens[dot ? to + 1 : to]?.kind === 'number') numbering.add(from)
  }
  if (numbering.size === 0) return
  for (const role of ['negation', 'no', 'retake'] as const)
    hits[role] = (hits[role] ?? []).filter((hit) => !numbering.has(hit.from))
}

/** The numbers in brackets by themselves, after "passage" (第…段 too), or before an item of a list. None when a number is all there is. */
function labels(tokens: readonly Token[], hits: Hits): (token: number) => boolean {
  if (tokens.filter((token) => token.kind !== 'mark').length === 1) return () => false
  const passageEnds = new Set(hits.passage?.map((hit) => hit.to))
  const passageStarts = new Set(hits.passage?.map((hit) => hit.from))
  const numberingEnds = new Map(hits.numbering?.map((hit) => [hit.to, hit.from]))
  const back = (at: number, over: RegExp) => {
    let i = at
    while (i > 0 && over.test(tokens[i - 1]!.text)) i--
    return i
  }
  return (token) => {
    if (!/^[0-9]{1,4}$/.test(tokens[token]!.text)) return false
    const previous = tokens[token - 1]
    const next = tokens[token + 1]
    if (previous && next && '[【〔'.includes(previous.text) && ']】〕'.includes(next.text)) return true
    const begins = !previous || previous.text === '\n'
    const after = tokens[token + 2]
    if (begins && next && '.)'.includes(next.text) && after && after.text !== '\n' && after.start > next.end)
      return true
    if (passageEnds.has(back(token, /^[[(#№"“「]$/))) return true
    const numbering = numberingEnds.get(back(token, /^[.:]$/))
    return (
      numbering !== undefined && (passageEnds.has(back(numbering, /^[[(,]$/)) || passageStarts.has(token + 1))
    )
  }
}

/** The phrases of a role that lie within a range. */
export function hitsIn({ hits }: Reading, role: Role, { from, to }: Range): readonly Hit[] {
  const list = hits[role]
  if (!list) return []
  const first = firstFrom(list, from)
  let last = first
  while (last < list.length && list[last]!.from < to) last++
  return list.slice(first, last).filter((hit) => hit.to <= to)
}

/** The golds that lie within a range. */
export function goldsIn({ golds }: Reading, { from, to }: Range): readonly GoldSpan[] {
  const first = firstFrom(golds, from)
  let last = first
  while (last < golds.length && golds[last]!.from < to) last++
  return golds.slice(first, last).filter((span) => span.to <= to)
}

/** Index of the first range that begins at or after a token; the ranges are in order. */
export function firstFrom(ranges: readonly Range[], token: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The first word or number at or after a token; -1 if there is none. */
export function firstWord({ tokens }: Reading, from: number): number {
  for (let i = from; i < tokens.length; i++) if (tokens[i]!.kind !== 'mark') return i
  return -1
}

export interface Turn {
  readonly from: number
  /** Whether "the answer is" turned the text, rather than a correction. */
  readonly led: boolean
}

const mostTurns = 32

/** Where the text turns to its answer, last first: after "the answer is", unless a denial follows, and after corrections. The last ones only, where there are very many. */
export function turns(reading: Reading): Turn[] {
  const { hits, hitAt, breaks } = reading
  const found: Turn[] = []
  for (const lead of hits.lead ?? []) {
    const next = firstWord(reading, lead.to)
    const denied = hitAt('negation', next) ?? hitAt('contrast', next)
    const said = hitAt('none', next) ?? hitAt('refusal', next) ?? hitAt('no', next)
    if (next >= 0 && (!denied || said)) found.push({ from: lead.to, led: true })
  }
  for (const hit of hits.retraction ?? []) if (breaks[hit.from]) found.push({ from: hit.to, led: false })
  for (const hit of hits.retake ?? []) {
    // "No, Boris" takes back, "no Boris" denies.
    const denies = hitAt('negation', hit.from) ?? hitAt('contrast', hit.from) ?? hitAt('no', hit.from)
    if (hit.from > 0 && breaks[hit.from] && (!denies || breaks[hit.to]))
      found.push({ from: hit.to, led: false })
  }
  return found.toSorted((a, b) => b.from - a.from).slice(0, mostTurns)
}
