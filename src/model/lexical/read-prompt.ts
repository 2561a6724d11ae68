import { closedClasses } from './closed-classes.ts'
import { fold } from './fold.ts'
import { unspacedScript } from './tokens.ts'

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
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The question inside a question: what follows the last colon, or stands in quotation marks. */
function unwrapped(question: string): string {
  const inQuotes = [...question.matchAll(/[“„«”"「『]([^“”„«»"「」『』\n]{8,})[”“»"」』]/gu)].at(-1)?.[1]
  if (inQuotes !== undefined) return inQuotes
  const afterColon = /[:：]\s*([^:：]{8,})$/u.exec(question)?.[1]
  return afterColon ?? question
}

const pairs = Object.values(closedClasses).map(({ yes, no }) => ({
  yes: new Set(yes.map(fold)),
  no: new Set(no.map(fold)),
  either: eitherOf(yes, no),
}))

/**
 * Finds "yes or no" (groups 1 and 2), "no/yes" (3 and 4) and their like: the two words with at most one short one
 * between them. Groups of one name twice need a newer engine than Node 22's.
 */
function eitherOf(yes: readonly string[], no: readonly string[]): RegExp {
  const y = yes.toSorted((a, b) => b.length - a.length).join('|')
  const n = no.toSorted((a, b) => b.length - a.length).join('|')
  const mark = String.raw`["“”„«»‹›「」『』‘’]?`
  const between = unspacedScript.test(yes[0]!)
    ? String.raw`\s?${mark}\s?[^\s.:;。]{0,4}\s?${mark}\s?`
    : String.raw`${mark}(?:\s*[,،/|]\s*|\s+[\p{L}\p{M}]{1,6}\s+)${mark}`
  const [before, after] = unspacedScript.test(yes[0]!)
    ? ['', '']
    : [String.raw`(?<![\p{L}\p{M}])`, String.raw`(?![\p{L}\p{M}])`]
  return new RegExp(`${before}(?:(${y})${between}(${n})|(${n})${between}(${y}))${after}`, 'iu')
}

/**
 * The replies an instruction names. Two quoted words, or a yes beside a no of
 * one language, make a yes/no prompt; one quoted word is what to say when
 * nothing answers.
 */
export function replies(instruction: string): Pick<ReadPrompt, 'noneWord' | 'choices'> {
  const words = [...new Set([...instruction.matchAll(quoted)].map((match) => match[1]!))]
  if (words.length === 1) return { noneWord: words[0]!, choices: null }
  if (words.length === 2) {
    const [first, second] = words as [string, string]
    const reversed = pairs.some(({ yes, no }) => no.has(fold(first)) && yes.has(fold(second)))
    return { noneWord: null, choices: reversed ? { yes: second, no: first } : { yes: first, no: second } }
  }
  for (const { either } of pairs) {
    const found = either.exec(instruction)
    if (found)
      return { noneWord: null, choices: { yes: (found[1] ?? found[4])!, no: (found[2] ?? found[3])! } }
  }
  return { noneWord: words.at(-1) ?? null, choices: null }
}
