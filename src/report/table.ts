/** Rows of a table; the first is its head. */
export type Table = readonly (readonly string[])[]

/** A table as Markdown, its columns aligned for the eye: the first `left` to the left, figures to the right. */
export function markdownTable([head = [], ...rows]: Table, left = 1): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => (i < left ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i < left ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
