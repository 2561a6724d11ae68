/**
 * A passage as prompts can carry it: one line, without control characters or
 * bidi overrides, and such that token counts add up (it begins with no `/`).
 * What is mended is stated here and nowhere else.
 */
export function cleanPassage(text: string): string {
  return (
    text
      .normalize('NFC')
      // Line breaks of every kind, with the whitespace around them, would read as the end of the passage.
      .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/gu, ' ')
      .replace(/\t/g, ' ')
      // Control characters, and the overrides and isolates that could reorder what follows the passage.
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
      .trim()
      // A leading slash merges with the space before it into one token.
      .replace(/^[/\s]+/u, '')
  )
}
