import { numberPattern, readNumber } from './numbers.ts'

/**
 * A piece of normalised text. `word`: letters and marks up to a space, sign or digit; in scripts without
 * spaces a single letter with its marks (`unspaced`), so no dictionary and no ICU decides where words end.
 * `number`: all of a number, however long. `mark`: any other visible character, and the line break.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly unspaced: boolean
  /** What a number may mean, see `readNumber`. */
  readonly values: readonly string[]
}

const unspacedLetter =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]'
/** Groups: 1 a number, 2 a single letter, 3 a word. */
const piece = new RegExp(
  `(${numberPattern})|((?![\\p{N}\\p{P}\\p{S}])${unspacedLetter}\\p{M}*)|((?:(?!${unspacedLetter})[\\p{L}\\p{M}\\p{Nl}])+)|\\n|\\S`,
  'gu',
)

const none: readonly string[] = []

/** The pieces of a normalised text in order; spaces and tabs fall between them. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(piece)) {
    const number = match[1]
    const start = match.index
    const end = start + match[0].length
    if (number === undefined) {
      const unspaced = match[2] !== undefined
      const kind = unspaced || match[3] !== undefined ? 'word' : 'mark'
      tokens.push({ kind, text: match[0], start, end, unspaced, values: none })
      continue
    }
    const values = readNumber(number)
    if (values.length > 0) {
      tokens.push({ kind: 'number', text: number, start, end, unspaced: false, values })
      continue
    }
    // No one number: its parts are numbers of their own, the separators marks.
    for (const part of number.matchAll(/[0-9]+|[^0-9]/g)) {
      const at = start + part.index
      const digits = /[0-9]/.test(part[0])
      tokens.push({
        kind: digits ? 'number' : 'mark',
        text: part[0],
        start: at,
        end: at + part[0].length,
        unspaced: false,
        values: digits ? readNumber(part[0]) : none,
      })
    }
  }
  return tokens
}
