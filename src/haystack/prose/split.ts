/**
 * Cuts prose into passages: by paragraphs, and long ones by sentences, in any
 * script. By rules of our own and not `Intl.Segmenter`, whose data change with
 * the machine: a prompt may not.
 */

/** Sizes in characters; scripts written without spaces say as much in a third of them. */
export const sizes = {
  spaced: { least: 200, most: 1000 },
  unspaced: { least: 80, most: 350 },
} as const

/** Characters without any place to cut at which text is not text but a blob. */
const ENDLESS = 4000

/** Ends of sentences: Latin, Greek and Cyrillic, CJK, Devanagari, Arabic and Urdu, Ethiopic, Armenian, Khmer, Burmese, Tibetan, Thai (ฯ closes an abbreviation too, ๏ ๚ ๛ old prose). */
const ENDS = '.!?…。．！？｡।॥؟۔።፧։។៕၊။།๚๛'
const CLOSERS = '"\'”’»›)\\]」』】》）”'
const sentenceEnd = new RegExp(`[${ENDS}]+[${CLOSERS}]*`, 'gu')

/** Full stops that need a space after them to end a sentence; the others never stand inside a word or number. */
const needsSpace = /^[.!?…;]+/u

/**
 * The sentences of a paragraph, each with the whitespace that follows it, so that
 * joined they give the paragraph. A full stop after a short capitalised word
 * ("Dr.", "U.S.", "J."), after a digit ("14.") or before a small letter ends none.
 */
export function sentences(paragraph: string): string[] {
  const result: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    const rest = paragraph.slice(end)
    const space = /^\s*/u.exec(rest)?.[0].length ?? 0
    if (needsSpace.test(match[0])) {
      if (space === 0 && rest !== '') continue
      if (match[0] === '.') {
        const word = /(\S+)$/u.exec(paragraph.slice(start, match.index))?.[1] ?? ''
        if (/^\p{P}*(?:\p{Lu}\p{L}{0,2}|(?:\p{L}\.)+\p{L}|.*\p{N})$/u.test(word)) continue
      }
      if (/^\p{Ll}/u.test(rest.slice(space))) continue
    }
    result.push(paragraph.slice(start, end + space))
    start = end + space
  }
  if (start < paragraph.length) result.push(paragraph.slice(start))
  return result
}

/**
 * Cuts what is longer than `most` at the last clause mark, else the last space,
 * before it. Thai ends no sentence with a mark: its spaces are the only places.
 *
 * @returns null when a stretch of 4,000 characters has neither
 */
function cutLong(sentence: string, most: number): string[] | null {
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > most) {
    const window = rest.slice(0, most)
    const at = Math.max(lastAfter(window, /[,;:،؛、，；：]\s?/gu), lastAfter(window, /ฯ?\s+/gu))
    const cut = at > most / 3 ? at : firstAfter(rest, /[,;:،؛、，；：]|\s/gu, most)
    if (cut > ENDLESS || (cut === rest.length && rest.length > ENDLESS)) return null
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest ? [...pieces, rest] : pieces
}

const lastAfter = (text: string, pattern: RegExp): number => {
  let at = 0
  for (const match of text.matchAll(pattern)) at = match.index + match[0].length
  return at
}

const firstAfter = (text: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match ? match.index + match[0].length : text.length
}

/**
 * Passages of a text. Paragraphs are parted by blank lines, or are its lines
 * where it has no blank line; the line breaks inside one are wrapping. Short
 * neighbours (headings, dialogue) are joined, long paragraphs cut between sentences.
 *
 * @param spaced whether the language writes spaces between words
 * @returns passages, or the first stretch that cannot be cut because it has neither a sentence's end nor a space
 */
export function splitProse(text: string, spaced: boolean): { passages: string[] } | { endless: string } {
  const { least, most } = spaced ? sizes.spaced : sizes.unspaced
  const lines = text.replaceAll(/\r\n?|[\u0085\u2028\u2029\f\v]/gu, '\n')
  const hasBlank = /\n[^\S\n]*\n/u.test(lines.trim())
  const paragraphs = lines.split(hasBlank ? /\n[^\S\n]*\n\s*/u : /\n/u)
  const passages: string[] = []
  let open = ''
  const close = () => {
    if (open.trim()) passages.push(open.trim())
    open = ''
  }
  for (const raw of paragraphs) {
    const paragraph = raw
      .trim()
      .split(/\s*\n\s*/u)
      .join(spaced ? ' ' : '')
    if (!paragraph) continue
    for (const sentence of sentences(paragraph)) {
      const pieces = cutLong(sentence, most)
      if (!pieces) return { endless: sentence }
      for (const piece of pieces) {
        if (open && open.length + piece.length > most) close()
        open += piece
      }
    }
    if (open.length >= least) close()
    else if (open && !/\s$/u.test(open)) open += ' '
  }
  close()
  return { passages }
}
