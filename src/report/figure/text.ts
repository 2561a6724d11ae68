import { oneLine } from '../text.ts'

/** Text for a drawing: one line, nothing hidden in it, and nothing that XML cannot hold. */
export const visible = (text: string) =>
  oneLine(text).replace(/[\uFFFE\uFFFF]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase()}]`)

/** A drawing cannot ask how wide text is before it is shown, so widths are reckoned, rather too wide than too narrow. */
const widths: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF00-\uFF60\p{Extended_Pictographic}]/u, 1.05],
  [/[ijlI.,:;'|!()[\]{}\-/\\ ]/, 0.37],
  [/[mwMW%@—…]/, 0.95],
  [/[\p{Lu}\p{sc=Deva}+−×±=<>]/u, 0.68],
]

/** About how wide text is, in px. */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const character of text) em += widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.59
  return em * size
}

/** Lines no wider than `width`: broken at spaces, and inside a word only where it fills more than a line. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cutWord(word, width, size)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function cutWord(word: string, width: number, size: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Text in one line, its end left out where it is too wide. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let short = ''
  for (const character of text) {
    if (textWidth(`${short}${character}…`, size) > width) break
    short += character
  }
  return `${short.trimEnd()}…`
}
