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
// oxlint-disable-next-line no-control-regex
const whitespace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

const punctuation = /[\p{P}$+<=>^`|~]/gu

const wholeWords = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, 'gu')

const articles: Readonly<Record<string, RegExp>> = {
  en: wholeWords('a|an|the'),
  es: wholeWords('un|una|unos|unas|el|la|los|las'),
  vi: wholeWords('của|là|cái|chiếc|những'),
  de: wholeWords('ein|eine|einen|einem|eines|einer|der|die|das|den|dem|des'),
  // The official pattern takes these two letters out wherever they stand.
  ar: /ال/g,
}

const singles: Readonly<Record<string, RegExp>> = {
  zh: /[\u4e00-\u9fa5]/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  th: /\p{Script=Thai}/gu,
  lo: /\p{Script=Lao}/gu,
  km: /\p{Script=Khmer}/gu,
  my: /\p{Script=Myanmar}/gu,
}

const plain = (text: string) => text.toLowerCase().replace(punctuation, '')

function tokensOf(plainText: string, code: string): string[] {
  const language = code.split('-')[0] ?? code
  const article = articles[language]
  const single = singles[language]
  let text = article ? plainText.replace(article, ' ') : plainText
  if (single) text = text.replace(single, ' $& ')
  return text.split(whitespace).filter((token) => token !== '')
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
  let exactMatch: 0 | 1 = 0
  let f1 = 0
  for (const [language, golds] of Object.entries(gold)) {
    if (golds.length === 0) continue
    const tokens = tokensOf(predicted, language)
    const joined = tokens.join(' ')
    const counts = count(tokens)
    for (const text of golds) {
      const goldTokens = tokensOf(plain(text), language)
      if (goldTokens.join(' ') === joined) exactMatch = 1
      let same = 0
      for (const [token, times] of count(goldTokens)) same += Math.min(times, counts.get(token) ?? 0)
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
