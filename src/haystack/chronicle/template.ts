import { pluralClass } from '../../language/plural.ts'
import type { PluralFamily } from '../../language/language.ts'

/** What a slot prints as: its base form, further forms by name, its gender, and its number if it is one. */
export interface Rendered {
  readonly base: string
  readonly forms: Readonly<Record<string, string>>
  readonly gender?: string
  readonly number?: number
}

type Part =
  | string
  | { readonly slot: string; readonly form: string | null }
  | { readonly slot: string; readonly by: 'gender' | 'plural'; readonly options: ReadonlyMap<string, string> }
  | { readonly link: string }
  | { readonly wordings: readonly Template[] }

/** A template in pieces; see `ChroniclePack` for the notation. */
export type Template = readonly Part[]

/** What a template is filled with. */
export interface Filling {
  readonly values: Readonly<Record<string, Rendered>>
  readonly plural: PluralFamily
  /** A whole number from 0 to below `count`. */
  readonly choose: (count: number) => number
  /** A linking phrase of a kind. */
  readonly link: (kind: string) => string
}

/**
 * Reads a template.
 * @throws Error that quotes the place when the notation is broken.
 */
export function parseTemplate(text: string): Template {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(/\[([^[\]]*)\]/g)) {
    parts.push(...parsePlain(text.slice(end, match.index), text))
    parts.push(parseWordings(match[1] as string, text))
    end = match.index + match[0].length
  }
  return [...parts, ...parsePlain(text.slice(end), text)]
}

/** The part of a template outside brackets, or one wording within. */
function parsePlain(piece: string, text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of piece.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > end) parts.push(literal(piece.slice(end, match.index), text))
    parts.push(parseSlot(match[1] as string, text))
    end = match.index + match[0].length
  }
  if (end < piece.length) parts.push(literal(piece.slice(end), text))
  return parts
}

function parseWordings(inside: string, text: string): Part {
  // A bar inside braces parts the options of a choice, not wordings.
  const wordings = inside.split(/\|(?![^{}]*\})/).map((wording) => parsePlain(wording, text))
  if (wordings.length < 2) throw new Error(`[${inside}] has only one wording in template “${text}”`)
  if (wordings.some((wording) => printedSlots(wording).length > 0))
    throw new Error(`[${inside}] prints a value; values stand outside brackets, in template “${text}”`)
  return { wordings }
}

function literal(piece: string, text: string): string {
  if (/[{}]/.test(piece)) throw new Error(`unpaired brace in template “${text}”`)
  if (/[[\]]/.test(piece)) throw new Error(`unpaired bracket in template “${text}”`)
  return piece
}

function parseSlot(inside: string, text: string): Part {
  const link = /^~([a-z]+)$/.exec(inside)
  if (link) return { link: link[1] as string }
  const match = /^([A-Za-z]+)(?:\.([A-Za-z]+)|([|#])(.*))?$/s.exec(inside)
  if (!match) throw new Error(`cannot read {${inside}} in template “${text}”`)
  const [, slot = '', form, sign, list = ''] = match
  if (!sign) return { slot, form: form ?? null }
  const options = new Map<string, string>()
  for (const option of list.split('|')) {
    const equals = option.indexOf('=')
    if (equals < 1)
      throw new Error(`option “${option}” of {${inside}} lacks “name=text” in template “${text}”`)
    options.set(option.slice(0, equals), option.slice(equals + 1))
  }
  return { slot, by: sign === '|' ? 'gender' : 'plural', options }
}

/**
 * Fills a template.
 * @throws Error when a slot or an option is missing: a fault of the pack, which its lint finds first.
 */
export function renderTemplate(template: Template, filling: Filling): string {
  let text = ''
  for (const part of template) {
    if (typeof part === 'string') text += part
    else if ('link' in part) text += filling.link(part.link)
    else if ('wordings' in part)
      text += renderTemplate(part.wordings[filling.choose(part.wordings.length)] as Template, filling)
    else text += renderSlot(part, filling)
  }
  return text
}

function renderSlot(part: Extract<Part, { slot: string }>, { values, plural }: Filling): string {
  const value = values[part.slot]
  if (!value) throw new Error(`no slot named “${part.slot}” here`)
  if ('form' in part) return part.form === null ? value.base : (value.forms[part.form] ?? value.base)
  const key = part.by === 'gender' ? value.gender : pluralClass(plural, value.number ?? Number.NaN)
  const option = part.options.get(key ?? 'other') ?? part.options.get('other')
  if (option === undefined) throw new Error(`{${part.slot}} has no option for “${key}” and no “other”`)
  return option
}

/** The slots whose value a template prints, in order, once for each time. */
export const printedSlots = (template: Template): string[] =>
  template.flatMap((part) => (typeof part !== 'string' && 'form' in part ? [part.slot] : []))

/** A template and the wordings inside it. */
export const allTemplates = (template: Template): Template[] => [
  template,
  ...template.flatMap((part) =>
    typeof part !== 'string' && 'wordings' in part ? part.wordings.flatMap(allTemplates) : [],
  ),
]
