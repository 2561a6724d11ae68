import { fold, foldDigits } from './fold.ts'

/**
 * A stretch of a text that is looked up as a whole: a number, a word, or a run
 * of a script that writes no spaces. `start` and `end` are UTF-16 offsets.
 */
export interface Token {
  readonly kind: 'number' | 'word' | 'run'
  readonly text: string
  readonly start: number
  readonly end: number
}

const separators = String.raw`[.,٫٬'’\u00A0\u202F]`
const unspaced = String.raw`[[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]--\p{Nd}]`
const letter = String.raw`[[\p{L}\p{M}]--${unspaced}]`
const pattern = new RegExp(
  String.raw`(\p{Nd}{1,3}(?:[\u0020\u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:${separators}\p{Nd}+)*)` +
    String.raw`|((?:${unspaced}|ー)+)|${letter}[${letter}\p{Nd}\u200C\u200D]*`,
  'gv',
)
/** A letter of a script that writes no spaces between words. */
export const unspacedScript = new RegExp(unspaced, 'v')
const ideographs = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/v
const separator = new RegExp(`${separators}|\\s`, 'v')
const grouped = new RegExp(`^\\d{1,3}(?:(?:${separators}|\\s)\\d{3})+$`, 'v')

/** The numbers, words and unspaced runs of a text, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'run' : 'word'
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** A number as it is compared: ASCII digits, no thousands separators; the parts too when it is a date or a decimal. */
export function numberUnits(text: string): string[] {
  const plain = foldDigits(text)
  const parts = plain.split(separator)
  if (parts.length === 1) return [plain]
  return grouped.test(plain) ? [parts.join('')] : [parts.join('.'), ...parts]
}

/**
 * What a token is matched by: a word by itself, a run by overlapping pieces of
 * it (ideographs and kana two at a time, Thai and its kin three at a time; a
 * shorter run whole), a number by its value.
 */
export function unitsOf(token: Pick<Token, 'kind' | 'text'>): string[] {
  if (token.kind === 'number') return numberUnits(token.text)
  const folded = fold(token.text)
  return token.kind === 'word' ? [folded] : pieces(folded, pieceLength(folded))
}

/** Characters to a piece of an unspaced run. */
export function pieceLength(run: string): 2 | 3 {
  return ideographs.test(run) ? 2 : 3
}

/** Overlapping pieces of `length` UTF-16 units; the whole text when it is shorter. */
export function pieces(text: string, length: number): string[] {
  if (text.length <= length) return text === '' ? [] : [text]
  const result: string[] = []
  for (let start = 0; start + length <= text.length; start += 1)
    result.push(text.slice(start, start + length))
  return result
}
