/**
 * Untrusted text, made safe to print. Model output, error messages, ids and
 * labels may hold anything: markup, terminal escapes, characters that reorder
 * or hide what stands around them.
 */

/**
 * What does not show, or moves what does: C0 and C1 controls, bidirectional
 * embeddings, overrides and isolates, line and paragraph separators, invisible
 * operators, soft hyphen, byte order mark, interlinear marks, tag characters,
 * lone surrogates. Joiners (Hindi, Persian and emoji need them) and the plain
 * direction marks stay.
 */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Cs}/gu

const name = (character: string) =>
  `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`

/** One line of text in which nothing is hidden: line breaks and tabs become spaces, other unprintables their code point, `[U+202E]`. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(unprintable, name)
}

/** Text as it stands, its line breaks and tabs kept, other unprintables by their code point. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, (c) => (c === '\n' || c === '\t' ? c : name(c)))
}

/** At most `limit` characters (UTF-16 units), not cutting a character in two, with a note of how many were left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit
  return `${text.slice(0, end)} … (${text.length - end} more characters)`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML content and quoted attributes. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => entities[c]!)

/**
 * One line of text for GitHub-flavoured Markdown, in a paragraph or a table
 * cell. What could start markup becomes a character reference, which no
 * Markdown construct looks into: no markup, link or table cell comes of it.
 * GitHub looks for mentions and issue numbers after that: {@link markdownCode}
 * keeps them out too.
 */
export function escapeMarkdown(text: string): string {
  const reference = (c: string) => `&#${c.charCodeAt(0)};`
  return oneLine(text)
    .replace(/[&<>|`*~[\]\\#@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu, reference)
    .replace(/^(\s*)([-+=:])/, (_, space: string, c: string) => space + reference(c))
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, (_, start: string, c: string) => start + reference(c))
}

/** Text as code in GitHub-flavoured Markdown, whatever it holds. */
export const markdownCode = (text: string) => `<code>${escapeMarkdown(text)}</code>`

/** A command-line argument that a POSIX shell takes as it stands. */
export function shellArgument(text: string): string {
  const line = oneLine(text)
  return /^[\w@%+=:,./-]+$/.test(line) ? line : `'${line.replace(/'/g, `'\\''`)}'`
}

/** UTF-8 length in bytes. */
export const byteLength = (text: string) => Buffer.byteLength(text)
