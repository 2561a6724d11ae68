/**
 * Exact match and F1 as MLQA's official evaluation defines them (Lewis et al. 2020,
 * https://aclanthology.org/2020.acl-main.653, `mlqa_evaluation_v1.py`), Python's idea of
 * word characters and whitespace included.
 *
 * Of a text: lower case; punctuation (Unicode category P and ASCII's symbols) taken out, not
 * replaced by a space; the language's articles become a space; what is left is split at
 * whitespace, in Chinese every Han character apart as well.
 *
 * MLQA knows ar, de, en, es, hi, vi and zh. Other languages have no articles here and are
 * split at whitespace; Japanese, Thai, Lao, Khmer and Burmese by character too.
 */

/** Python's `str.isspace`, by which `split` cuts: JavaScript's `\s` lacks U+001C–1F and U+0085 and has U+FEFF. */
const whitespace = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const words = new RegExp(`[^${whitespace}]+`, 'gu')

const punctuation = /[\p{P}$+<=>^`|~]/gu

const wholeWords = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${list})(?![\\p{L}\\p{N}_])`, 'gu')

const articles: Readonly<Record<string, RegExp>> = {
  en: wholeWords('a|an|the'),
  es: wholeWords('un|una|unos|unas|el|la|los|las'),
  vi: wholeWords('của|là|cái|chiếc|những'),
  de: wholeWords('ein|eine|einen|einem|eines|einer|der|die|das|den|dem|des'),
  // The official pattern takes these two letters out wherever they stand.
  ar: /ال/g,
}

const lettersAnd = (letters: string) => new RegExp(`[${letters}]|[^${letters}${whitespace}]+`, 'gu')

/** Where letters stand apart: one of them, or what stands between them. */
const singles: Readonly<Record<string, RegExp>> = {
  zh: lettersAnd('\\u4e00-\\u9fa5'),
  ja: lettersAnd('\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'),
  th: lettersAnd('\\p{Script=Thai}'),
  lo: lettersAnd('\\p{Script=Lao}'),
  km: lettersAnd('\\p{Script=Khmer}'),
  my: lettersAnd('\\p{Script=Myanmar}'),
}

const plain = (text: string) => text.toLowerCase().replace(punctuation, '')

function tokensOf(plainText: string, code: string): string[] {
  const language = code.split('-')[0] ?? code
  const article = articles[language]
  const text = article ? plainText.replace(article, ' ') : plainText
  return text.match(singles[language] ?? words) ?? []
}

const count = (tokens: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

export interface MlqaMetrics {
  readonly exactMatch: 0 | 1
  /** 0 to 1. */
  readonly f1: number
}

/**
 * Exact match and F1 of a prediction with the best of the gold answers, which may be in
 * several languages: each is compared by the rules of its own. Both 0 without gold.
 */
export function mlqaMetrics(
  prediction: string,
  gold: Readonly<Record<string, readonly string[]>>,
): MlqaMetrics {
  const predicted = plain(prediction)
  // Languages without rules of their own share one reading.
  const readings = new Map<string, readonly string[]>()
  const readingOf = (code: string) => {
    const language = code.split('-')[0] ?? code
    const rules = articles[language] || singles[language] ? language : ''
    const tokens = readings.get(rules) ?? tokensOf(predicted, language)
    readings.set(rules, tokens)
    return tokens
  }
  let exactMatch: 0 | 1 = 0
  let f1 = 0
  for (const [language, golds] of Object.entries(gold)) {
    if (golds.length === 0) continue
    const tokens = readingOf(language)
    for (const text of golds) {
      const goldTokens = tokensOf(plain(text), language)
      if (goldTokens.length === tokens.length && goldTokens.every((token, i) => token === tokens[i]))
        exactMatch = 1
      // A token counts as often as both have it.
      const left = count(goldTokens)
      let same = 0
      for (const token of tokens) {
        const times = left.get(token)
        if (!times) continue
        left.set(token, times - 1)
        same++
      }
      if (same === 0) continue
      const precision = same / tokens.length
      const recall = same / goldTokens.length
      f1 = Math.max(f1, (2 * precision * recall) / (precision + recall))
    }
  }
  return { exactMatch, f1 }
}

/** MLQA's exact match, 0 or 1: whether the prediction equals one of the golds once both are normalised. `language`: their BCP 47 code. */
export function mlqaExactMatch(prediction: string, golds: readonly string[], language: string): 0 | 1 {
  return mlqaMetrics(prediction, { [language]: golds }).exactMatch
}

/** MLQA's token F1 with the best of the golds, 0 to 1. `language`: their BCP 47 code. */
export function mlqaF1(prediction: string, golds: readonly string[], language: string): number {
  return mlqaMetrics(prediction, { [language]: golds }).f1
}
