import stringWidth from 'string-width'

/** Lines of a block in a terminal. Widths are columns as a terminal draws them, colour codes not counted. */
export type Block = readonly string[]

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export const padEnd = (text: string, width: number) =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)))
export const padStart = (text: string, width: number) =>
  ' '.repeat(Math.max(0, width - stringWidth(text))) + text

/** Centred; the odd space goes before, so that numbers of one and two digits end in the same column. */
export function centre(text: string, width: number): string {
  const room = Math.max(0, width - stringWidth(text))
  return ' '.repeat(Math.ceil(room / 2)) + text + ' '.repeat(Math.floor(room / 2))
}

/** Uncoloured text cut to a width, with `…` for what is missing. Whole characters only. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let out = ''
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(out + segment) > width - 1) break
    out += segment
  }
  return `${out}…`
}

/** Uncoloured text in lines of at most `width`, broken at spaces; a longer word is broken where it must. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((w) => pieces(w, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (stringWidth(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word]
  const out: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (stringWidth(piece + segment) > width && piece !== '') {
      out.push(piece)
      piece = ''
    }
    piece += segment
  }
  return piece === '' ? out : [...out, piece]
}

/** Blocks side by side with a gap, in as many bands as the width asks for; a blank line between bands. */
export function flow(blocks: readonly Block[], width: number, gap = 3): string[] {
  const bands: Block[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    const own = blockWidth(block)
    if (used + gap + own > width) {
      bands.push([])
      used = -gap
    }
    bands.at(-1)!.push(block)
    used += gap + own
  }
  return bands.flatMap((band, index) => (index === 0 ? [] : ['']).concat(beside(band, gap)))
}

function beside(blocks: readonly Block[], gap: number): string[] {
  const widths = blocks.map(blockWidth)
  const height = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) =>
    blocks
      .map((block, index) => padEnd(block[row] ?? '', widths[index]!))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

const blockWidth = (block: Block) => Math.max(0, ...block.map((line) => stringWidth(line)))

/** Cuts columns into groups that fit beside a label of `labelWidth`; at least one column a group. */
export function columnGroups<T>(
  columns: readonly T[],
  columnWidth: number,
  labelWidth: number,
  width: number,
): T[][] {
  const perGroup = Math.max(1, Math.floor((width - labelWidth) / columnWidth))
  const groups: T[][] = []
  for (let at = 0; at < columns.length; at += perGroup) groups.push(columns.slice(at, at + perGroup))
  return groups
}
