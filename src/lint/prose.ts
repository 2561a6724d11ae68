/**
 * How well natural prose compresses: all 240 paragraphs of XQuAD joined by blank
 * lines, bytes in UTF-8 ÷ bytes after Brotli (quality 11, window 2²⁴). Kept here so
 * that a pack can be judged where XQuAD is not; `npm run bench -- lint` measures
 * them again where it is.
 */
export const proseCompression: Readonly<Record<string, number>> = {
  ar: 4.13,
  de: 2.952,
  el: 4.582,
  en: 3.167,
  es: 3.155,
  hi: 6.128,
  ro: 3.042,
  ru: 4.532,
  th: 6.275,
  tr: 3.003,
  vi: 3.731,
  zh: 2.487,
}
