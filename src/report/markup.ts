import { escapeHtml, oneLine } from './text.ts'

/** HTML that is safe to print as it stands. Only {@link html} and {@link trusted} make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = string | number | null | Markup | readonly Content[]

/**
 * A template for HTML: what stands in it literally is kept, what is put in is
 * made visible and escaped unless it is {@link Markup}. Lists are joined, null
 * is nothing. Attributes must be quoted.
 */
export function html(parts: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Markup(parts.map((part, index) => part + print(contents[index] ?? null)).join(''))
}

/** HTML from this program itself. */
export const trusted = (text: string) => new Markup(text)

function print(content: Content): string {
  if (content === null) return ''
  if (content instanceof Markup) return content.text
  if (typeof content === 'object') return content.map(print).join('')
  return escapeHtml(oneLine(String(content)))
}
