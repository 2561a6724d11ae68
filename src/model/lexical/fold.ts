/** Marks that spelling variants add or drop: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and tatweel, nukta, joiners. */
const marks =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u093C\u200C\u200D]/gu

/** Letters written in several ways that decomposition does not join. */
const variants: Readonly<Record<string, string>> = {
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
}
const variant = /[ıςßđłøæœٱىةکی]/gu
const digit = /\p{Nd}/u
const digits = /\p{Nd}/gu

/**
 * Decimal digits of every script as ASCII digits: `١٨٢٣` is `1823`.
 * Unicode keeps each script's ten digits in one run, so a digit's value is its distance from the run's start;
 * where runs touch (mathematical digits), the run's length of ten tells them apart.
 */
export function foldDigits(text: string): string {
  return text.replace(digits, (character) => {
    const code = character.codePointAt(0)!
    if (code < 0x80) return character
    let first = code
    while (digit.test(String.fromCodePoint(first - 1))) first -= 1
    return String((code - first) % 10)
  })
}

/**
 * One spelling for what a reader takes for the same word: NFKC, lower case, no
 * accents, vowel marks or joiners, ASCII digits. Not for display.
 */
export function fold(text: string): string {
  if (/^[a-z0-9 ]*$/.test(text)) return text
  const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(marks, '')
  return foldDigits(bare.replace(variant, (letter) => variants[letter] ?? letter)).normalize('NFC')
}
