import type { Language } from '../language/language.ts'
import { foldCase, folderOf, normaliseText, withoutArticle, withoutParticles } from './normalise.ts'
import type { Folder } from './normalise.ts'
import { denialsOf } from './phrases.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'
import type { GoldByLanguage } from './types.ts'

/** A gold answer ready to be looked for. */
export interface Gold {
  readonly language: Language
  readonly words: readonly GoldWord[]
  readonly articles: ReadonlySet<string>
  /** Ways to fold a text before looking: in Turkish the default case mapping too, for names from elsewhere in capitals. */
  readonly folds: readonly Folder[]
  /** Whether a number is what the question asks for, so that another number would be a rival. */
  readonly numeric: boolean
  /** Whether it is written with capitals, so that a rival would be too. */
  readonly capital: boolean
  /** Whether its parts are joined by a middle dot, as foreign names are in Chinese. */
  readonly dotted: boolean
}

interface GoldWord {
  readonly folded: readonly string[]
  readonly values: readonly string[]
  readonly negative: boolean
  readonly unspaced: boolean
}

export const middleDot = /^[·・•]$/

/** Where a gold stands in a text: tokens `from` up to, not including, `to`. */
export interface GoldSpan {
  readonly from: number
  readonly to: number
  readonly gold: Gold
}

/** A text's tokens, and their words folded by any language's rules (once for languages with the same rules). */
export class FoldedText {
  readonly tokens: readonly Token[]
  #folded = new Map<Folder, readonly string[]>()

  constructor(text: string) {
    this.tokens = tokenise(normaliseText(text))
  }

  by(fold: Folder): readonly string[] {
    let folded = this.#folded.get(fold)
    if (!folded) {
      // Scripts without spaces have no case.
      const plain = fold === foldCase
      folded = this.tokens.map(({ kind, text, unspaced }) =>
        kind !== 'word' || (plain && unspaced) ? text : fold(text),
      )
      this.#folded.set(fold, folded)
    }
    return folded
  }
}

/** The golds of all languages, articles left out unless there is nothing else. A gold without a letter or digit is left out. */
export function prepareGolds(gold: GoldByLanguage, languageOf: (code: string) => Language): Gold[] {
  return Object.entries(gold).flatMap(([code, texts]) =>
    texts.flatMap((text) => prepared(text, languageOf(code)) ?? []),
  )
}

const cache = new WeakMap<Language, Map<string, Gold | null>>()
const mostCached = 1000

/** `prepareGold`, remembered: the same gold is looked for at every depth and length. */
function prepared(text: string, language: Language): Gold | null {
  let known = cache.get(language)
  if (!known || known.size > mostCached) cache.set(language, (known = new Map()))
  let gold = known.get(text)
  if (gold === undefined) known.set(text, (gold = prepareGold(text, language)))
  return gold
}

function prepareGold(text: string, language: Language): Gold | null {
  const all = tokenise(normaliseText(text))
  const inside = all.filter((token) => token.kind !== 'mark')
  if (inside.length === 0) return null
  const fold = folderOf(language)
  const folds = language.scoring.caseLocale ? [fold, foldCase] : [fold]
  const articles = new Set(language.scoring.articles.map(fold))
  const withoutArticles = inside.filter((token) => !articles.has(fold(token.text)))
  const kept = withoutArticles.length > 0 ? withoutArticles : inside
  const words = kept.map((token): GoldWord => ({
    folded: folds.map((one) => withoutArticle(one(token.text), language)),
    values: goldValues(token, language),
    negative: isNegative(all, all.indexOf(token)),
    unspaced: token.unspaced,
  }))
  return {
    language,
    words,
    articles: withoutArticles.length > 0 ? articles : new Set(),
    folds,
    numeric: words.length <= 3 && words.some((word) => word.values.length > 0),
    capital: /^\p{Lu}/u.test(kept[0]!.text),
    dotted: all.some((token) => middleDot.test(token.text)),
  }
}

/** Gold is written by its language's rules: "3.141" is a decimal in English, thousands in German. */
function goldValues({ values, text }: Token, { numerals }: Language): readonly string[] {
  if (values.length < 2) return values
  const separator = /[.,،]/.exec(text)?.[0]
  if (separator === numerals.group) return values.slice(0, 1)
  return /[.,]/.test(numerals.group) ? values.slice(1) : values
}

/** Whether a minus stands right before a number, and is no hyphen or dash between two things. */
function isNegative(tokens: readonly Token[], index: number): boolean {
  const minus = tokens[index - 1]
  if (minus?.text !== '-' || minus.end !== tokens[index]!.start) return false
  const before = tokens[index - 2]
  return before === undefined || before.end < minus.start || before.kind === 'mark'
}

/** Every place where a gold stands whole: words between words, numbers of the same value, in order, with nothing but marks and articles between them. */
export function findGold(text: FoldedText, gold: Gold): GoldSpan[] {
  const { tokens } = text
  const spans: GoldSpan[] = []
  const seen = new Set<number>()
  for (const [which, fold] of gold.folds.entries()) {
    const folded = text.by(fold)
    for (let from = 0; from < tokens.length; from++) {
      if (!sameWord(tokens, folded, from, gold, 0, which)) continue
      let at = from
      let matched = 1
      while (matched < gold.words.length) {
        at++
        while (at < tokens.length && (tokens[at]!.kind === 'mark' || gold.articles.has(folded[at]!))) at++
        if (at >= tokens.length || !sameWord(tokens, folded, at, gold, matched, which)) break
        matched++
      }
      if (matched < gold.words.length || seen.has(from) || !bounded(tokens, from, at + 1)) continue
      seen.add(from)
      spans.push({ from, to: at + 1, gold })
    }
  }
  return spans
}

function sameWord(
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  gold: Gold,
  index: number,
  which: number,
): boolean {
  const token = tokens[at]!
  const word = gold.words[index]!
  if (token.kind === 'number') {
    return (
      word.values.some((value) => token.values.includes(value)) && (!word.negative || isNegative(tokens, at))
    )
  }
  if (token.kind !== 'word' || word.values.length > 0) return false
  const wanted = word.folded[which]!
  const found = folded[at]!
  if (found === wanted) return true
  const { script, scoring } = gold.language
  if (scoring.articlePrefixes.length > 0 && withoutArticle(found, gold.language) === wanted) return true
  if (index > 0 || script !== 'Arab' || found.length < wanted.length) return false
  return withoutParticles(found, gold.language).includes(wanted)
}

const hanNumeral = /^[〇零一二三四五六七八九十百千万亿两萬億]$/

/** Whether what touches a span does not change it: no Han numeral runs on (三 in 十三), no decade (1850s). */
function bounded(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!
  const next = tokens[to]
  const previous = tokens[from - 1]
  const first = tokens[from]!
  if (next?.start === last.end) {
    if (
      hanNumeral.test(next.text) &&
      (hanNumeral.test(last.text) || (last.kind === 'number' && /[万亿萬億]/.test(next.text)))
    )
      return false
    if (last.kind === 'number' && next.text === 's') return false
  }
  return !(previous?.end === first.start && hanNumeral.test(previous.text) && hanNumeral.test(first.text))
}

/** How many words a gold must have to count as long (letters, where words are not spaced). */
const longFrom = { spaced: 6, unspaced: 12 }
const leastShare = 0.8

/**
 * Where a long gold, such as a clause of SQuAD-format data, stands nearly whole: at least four fifths of its
 * words, all its numbers, in order, in a stretch at most half as long again. No denial may be lost or added.
 */
export function findLongGold(text: FoldedText, gold: Gold): GoldSpan[] {
  const { words } = gold
  const long = words[0]!.unspaced ? longFrom.unspaced : longFrom.spaced
  if (words.length < long) return []
  const denials = denialsOf(gold.language)
  const { tokens } = text
  const folded = text.by(gold.folds[0]!)
  const needed = (word: GoldWord) => word.values.length > 0 || denials.has(word.folded[0]!)
  const maySkip = Math.floor(words.length * (1 - leastShare))
  const mayAdd = Math.ceil(words.length / 2)
  const said: number[] = []
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]!.kind !== 'mark' && !gold.articles.has(folded[at]!)) said.push(at)
  for (let start = 0; start < said.length; start++) {
    let skipped = 0
    let added = 0
    let next = 0
    let to = 0
    for (let i = start; i < said.length && next < words.length && added <= mayAdd; i++) {
      const at = said[i]!
      let ahead = 0
      while (
        next + ahead < words.length &&
        skipped + ahead <= maySkip &&
        !sameWord(tokens, folded, at, gold, next + ahead, 0)
      ) {
        if (needed(words[next + ahead]!)) ahead = words.length
        else ahead++
      }
      if (next + ahead < words.length && skipped + ahead <= maySkip) {
        skipped += ahead
        next += ahead + 1
        to = at + 1
      } else if (i === start || denials.has(folded[at]!)) break
      else added++
    }
    const missing = words.slice(next)
    if (to > 0 && skipped + missing.length <= maySkip && !missing.some(needed))
      return [{ from: said[start]!, to, gold }]
  }
  return []
}
