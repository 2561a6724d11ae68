import { closedClasses } from './closed-classes.ts'
import { fold } from './fold.ts'

/** What a prompt asks, as far as its form shows it. */
export interface ReadPrompt {
  /** Passage texts without their labels. */
  readonly passages: readonly string[]
  /** The question, without its label. */
  readonly question: string
  /** The reply for "nothing here answers", when the instruction quotes one. */
  readonly noneWord: string | null
  /** The two replies of a yes/no prompt, when it is one. */
  readonly choices: { readonly yes: string; readonly no: string } | null
}

const passageStart = /(?<=^|\n)\[\p{Nd}+\] /gu
const reference = /^[^\n:：]*[:：] *[0-9a-f]{8,}\s*(?:\n|$)/iu
const label = /^[^:：\n]{1,40}[:：]\s*/u
const cue = /^[^:：\n]{1,40}[:：]$/u
/** Opening and closing marks of the world's quotations; „ … “ and “ … ” share one. */
const quoted = /[“„«»”‟‹"「『《‘‚]\s*([^“”„«»‟‹›"「」『』《》‘’‚\n]{1,30}?)\s*[”“«»‟›"」』》’]/gu

/** Reads a prompt by its form: numbered passages, a labelled question before or after them, an instruction. Any part may be missing. */
export function readPrompt(text: string): ReadPrompt {
  const body = text.replaceAll('\r\n', '\n').replace(reference, '')
  const starts = [...body.matchAll(passageStart)]
  const passages: string[] = []
  let before = body
  let after = ''
  for (const [index, start] of starts.entries()) {
    const from = start.index + start[0].length
    const next = starts[index + 1]?.index ?? body.length
    const blank = body.indexOf('\n\n', from)
    const end = blank === -1 || blank > next ? next : blank
    passages.push(body.slice(from, end).trim())
    if (index === 0) before = body.slice(0, start.index)
    if (index === starts.length - 1) after = body.slice(end)
  }
  const head = lines(before)
  const tail = lines(after)
  if (cue.test(tail.at(-1) ?? '')) tail.pop()
  else if (tail.length === 0 && head.length > 1 && cue.test(head.at(-1)!)) head.pop()
  const asked = tail.length > 0 ? tail.join(' ') : (head.pop() ?? '')
  const instruction = head.join('\n')
  const { noneWord, choices } = replies(instruction)
  const question = asked.replace(label, '')
  return { passages, question: choices === null ? question : unwrapped(question), noneWord, choices }
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
}

/** The question inside a question: what follows the last colon, or stands in quotation marks. */
function unwrapped(question: string): string {
  const inQuotes = [...question.matchAll(/[“„«”"「『]([^“”„«»"「」『』\n]{8,})[”“»"」』]/gu)].at(-1)?.[1]
  if (inQuotes !== undefined) return inQuotes
  const afterColon = /[:：]\s*([^:：]{8,})$/u.exec(question)?.[1]
  return afterColon ?? question
}

const pairs = Object.values(closedClasses).map(({ yes, no }) => ({ yes: yes.map(fold), no: no.map(fold) }))

/**
 * The replies an instruction names: one quoted word is what to say when nothing
 * answers; a yes beside a no of one language, quoted or not, makes a yes/no prompt.
 */
export function replies(instruction: string): Pick<ReadPrompt, 'noneWord' | 'choices'> {
  const words = [...new Set([...instruction.matchAll(quoted)].map((match) => match[1]!))]
  const choices = yesNo(instruction)
  if (words.length === 2) {
    const [first, second] = words as [string, string]
    const reversed = pairs.some(({ yes, no }) => no.includes(fold(first)) && yes.includes(fold(second)))
    return { noneWord: null, choices: reversed ? { yes: second, no: first } : { yes: first, no: second } }
  }
  if (words.length > 0) return { noneWord: words.at(-1)!, choices: null }
  return { noneWord: null, choices }
}

/** "yes or no", "no/yes" and their like: the two words with at most one other between them. */
function yesNo(instruction: string): ReadPrompt['choices'] {
  for (const { yes, no } of Object.values(closedClasses)) {
    for (const [y, n] of yes.flatMap((one) => no.map((other) => [one, other] as const))) {
      const either = `(${escaped(y)})${between}(${escaped(n)})|(${escaped(n)})${between}(${escaped(y)})`
      const found = new RegExp(`(?<![\\p{L}\\p{M}])(?:${either})(?![\\p{L}\\p{M}])`, 'iu').exec(instruction)
      if (found !== null) return { yes: found[1] ?? found[4]!, no: found[2] ?? found[3]! }
    }
  }
  return null
}

const between = String.raw`(?:[\s,،、/|]+|\s*(?:[\s,،、/|])?[^\s,.:;、。]{1,6}\s*)`

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
