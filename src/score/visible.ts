/** From a model's text as it came to the words that a person would read as its answer. */

const thinkTag = /<(\/?)(?:think|thinking|thought|reasoning)(?:\s[^<>]{0,100})?>|(◁\/?think▷)/gi

/**
 * The text without `<think>` blocks (also `<thinking>`, `<thought>`, `<reasoning>`, `◁think▷`). An unclosed
 * block hides all that follows; a closing tag without an opening one (the prompt held it) all that went before.
 */
export function stripThinking(text: string): string {
  let kept = ''
  let from = 0
  let inside = false
  for (const match of text.matchAll(thinkTag)) {
    const closing = match[1] === '/' || match[2]?.startsWith('◁/') === true
    if (closing && !inside) kept = ''
    else if (!inside) kept += text.slice(from, match.index)
    if (closing || !inside) from = match.index + match[0].length
    inside = !closing
  }
  return inside ? kept : kept + text.slice(from)
}

/**
 * The part of a text that a machine-readable wrapper marks as the answer, else null: the `answer` of a JSON
 * object (the only text in it, if no key is called so; null is `nothing`), the last `\boxed{…}`, the last
 * `<answer>…</answer>`. `answerWords`: what the key may be called, lower case.
 */
export function marked(text: string, answerWords: ReadonlySet<string>, nothing: string): string | null {
  return fromJson(text, answerWords, nothing) ?? lastBoxed(text) ?? lastTagged(text)
}

function fromJson(text: string, answerWords: ReadonlySet<string>, nothing: string): string | null {
  const trimmed = text
    .trim()
    .replace(/^```\w{0,12}\s/, '')
    .replace(/```$/, '')
    .trim()
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return null
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch {
    return null
  }
  const entries = Object.entries(value as object)
  const named = entries.filter(([key]) => answerWords.has(key.toLowerCase().replace(/[_-]/g, ' ')))
  const texts = entries.filter(([, item]) => typeof item === 'string')
  const entry = named.at(-1) ?? (texts.length === 1 ? texts[0] : undefined)
  if (!entry) return null
  const item: unknown = entry[1]
  if (item === null) return nothing
  if (Array.isArray(item)) return item.filter((one) => typeof one !== 'object').join('\n')
  return typeof item === 'object' ? null : String(item)
}

function lastBoxed(text: string): string | null {
  const at = Math.max(text.lastIndexOf('\\boxed{'), text.lastIndexOf('\\fbox{'))
  if (at < 0) return null
  const from = text.indexOf('{', at) + 1
  let depth = 1
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return text.slice(from, i)
  }
  return null
}

function lastTagged(text: string): string | null {
  const lower = text.toLowerCase()
  const end = lower.lastIndexOf('</answer>')
  const start = end < 0 ? -1 : lower.lastIndexOf('<answer>', end)
  // Lower-casing may change a text's length (İ): then the places do not fit the text.
  return start < 0 || lower.length !== text.length ? null : text.slice(start + '<answer>'.length, end)
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  thinsp: ' ',
  '#160': ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
}

/** The text without Markdown, HTML and LaTeX mark-up. What is struck out (`~~…~~`) goes, the rest of the words stay. */
export function stripMarkup(text: string): string {
  let out = text.replace(/^([ \t]{0,8})[*+](?=[ \t])/gm, '$1-')
  if (out.includes('~~')) out = out.replace(/~~[^~\n]{1,500}~~/g, ' ')
  if (out.includes('\\') || out.includes('{,}')) {
    out = out
      .replaceAll('{,}', ',')
      .replace(/\\[,;:! ]/g, ' ')
      .replace(/\\(?:text|textbf|textit|mathrm|mathbf|mathit|emph|operatorname|texttt)\s?\{/g, '{')
      .replace(/\\([%$#&_{}])/g, '$1')
      .replace(/\\[()[\]]/g, ' ')
  }
  if (out.includes('<'))
    out = out
      .replace(/<br\s?\/?>|<\/(?:p|li|div|tr|h[1-6])>/gi, '\n')
      .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, ' ')
  if (out.includes('&'))
    out = out.replace(/&(nbsp|thinsp|#160|amp|quot|apos|#39);/g, (_, name: string) => entities[name]!)
  if (out.includes('](')) out = out.replace(/\]\([^()\s]{0,500}\)/g, ']')
  return out.replace(/[*`#]|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}_])/gu, '')
}
