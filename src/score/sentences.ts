import type { Hit } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Sentence extends Range {
  readonly question: boolean
}

const ends = /^[.!?。！？؟।॥…;؛]$/
const shortened = /^(?:dr|mr|mrs|ms|st|prof|capt|cpt|nr|no|vs|ca|bzw|núm|г|т|\p{L})$/iu

const germanMonth =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/iu

/**
 * Sentences and lines, blank ones left out. A full stop ends a sentence before a space or the end, but not
 * after an initial or a title ("J. Keller", "Dr. Keller").
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let wordless = true
  const close = (to: number) => {
    if (!wordless) sentences.push({ from, to, question: isQuestion(tokens, from, to) })
    from = to
    wordless = true
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'mark') {
      wordless = false
      continue
    }
    if (token.text === '\n') close(i + 1)
    else if (ends.test(token.text) && !(token.text === '.' && staysOpen(tokens, i))) {
      let to = i + 1
      while (
        to < tokens.length &&
        /^[.!?。！？؟।"'”’»)\]」』]$/.test(tokens[to]!.text) &&
        tokens[to]!.start === tokens[to - 1]!.end
      )
        to++
      close(to)
      i = to - 1
    }
  }
  close(tokens.length)
  return sentences
}

function staysOpen(tokens: readonly Token[], dot: number): boolean {
  const previous = tokens[dot - 1]
  const next = tokens[dot + 1]
  if (!next) return false
  if (next.start === tokens[dot]!.end && next.kind !== 'mark') return true
  if (next.text === '\n' || next.kind === 'mark' || !previous) return false
  // A date as German writes it: "am 1. Juli".
  if (previous.kind === 'number' && /^[0-9]{1,2}$/.test(previous.text) && germanMonth.test(next.text))
    return true
  // The number of a list's item: "1. Anna".
  if (previous.kind === 'number')
    return /^[0-9]{1,2}$/.test(previous.text) && (dot === 1 || tokens[dot - 2]!.text === '\n')
  if (previous.kind !== 'word' || previous.unspaced || !shortened.test(previous.text)) return false
  return /^no$/i.test(previous.text) ? next.kind === 'number' : true
}

function isQuestion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= from && tokens[i]!.kind === 'mark'; i--)
    if (/^[?？؟]$/.test(tokens[i]!.text)) return true
  return false
}

const partsClauses = /^[,、،:(){}[\]–—|/\n]$/

/** For each token (and the end) whether a clause ends before it. */
export function findBreaks(tokens: readonly Token[], buts: readonly Hit[]): boolean[] {
  const breaks: boolean[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'mark') breaks[i] ??= false
    else if (
      partsClauses.test(token.text) ||
      (ends.test(token.text) && !(token.text === '.' && staysOpen(tokens, i)))
    )
      breaks[i] = breaks[i + 1] = true
    else if (token.text === '-' && tokens[i + 1] && tokens[i + 1]!.start > token.end)
      breaks[i] = breaks[i + 1] = true
    else breaks[i] ??= false
  }
  for (const but of buts) breaks[but.from] = breaks[but.to] = true
  breaks[0] = breaks[tokens.length] = true
  return breaks
}
