import type { Language } from '../language/language.ts'
import { foldDigits } from '../language/numerals.ts'

/** Direction marks, zero-width characters, soft hyphens, variation selectors and Arabic's stretching tatweel: nothing that is read. */
const unread = /[\p{Cf}\u034f\ufe00-\ufe0f\u0640]/gu

/** Superscripts and the like have a plain form (² is 2), which must not run into the digit before it. */
const apart = (character: string) => {
  const plain = character.normalize('NFKC')
  if (plain === character) return character
  return /[²³¹\u2070-\u209c]/.test(character) ? `^${plain}` : ` ${plain}`
}

/**
 * One form for all ways to write a text, in any language: what is not read is left out, then NFKC (one
 * form of composed letters, narrow forms for full-width ones, plain spaces for no-break and thin ones),
 * ASCII digits, one apostrophe, one minus. Case and spelling are for `folder`. Applying it twice changes nothing.
 */
export function normaliseText(text: string): string {
  // Most answers are ASCII, which all of this leaves as it is.
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return text
  const spaced = text
    .replace(unread, '')
    // NFKC would leave "No", which is no number sign any more but a word.
    .replace(/№|\b[Nn]\.?[º°]/gu, 'No.')
    .replace(/\p{No}/gu, apart)
    // The full-width comma parts items of a list, but between full-width digits thousands.
    .replace(/，(?!\p{Nd}{3}(?!\p{Nd}))/gu, ', ')
  return foldDigits(spaced.normalize('NFKC'))
    .replace(unread, '')
    .replace(/[’‘ʼ′`´]/g, "'")
    .replace(/[−﹣]/g, '-')
    .replaceAll('เเ', 'แ')
    .normalize('NFC')
}

export type Folder = (word: string) => string

const folders = new WeakMap<Language, Folder>()
/** Languages with the same rules share one folder, so that a text is folded once for all of them. */
const sharedFolders = new Map<string, Folder>()

/**
 * How words of a language are compared: lower case by its rules, ß as ss, final sigma as sigma, Greek
 * without tonos (capitals have none), and the marks and variants that its scoring rules name. The word
 * must be normalised.
 */
export function folderOf(language: Language): Folder {
  let folder = folders.get(language)
  if (!folder) {
    const { caseLocale, dropMarks, fold } = language.scoring
    const rules = JSON.stringify([
      caseLocale,
      dropMarks,
      fold,
      dropMarks || language.script === 'Grek' ? language.script : '',
    ])
    folder = sharedFolders.get(rules) ?? makeFolder(language)
    sharedFolders.set(rules, folder)
    folders.set(language, folder)
  }
  return folder
}

const special: Readonly<Record<string, string>> = { ß: 'ss', ς: 'σ', 'i\u0307': 'i' }

/** Case folding that no language's rules change: lower case, ß as ss, final sigma as sigma, İ as i. */
export function foldCase(word: string): string {
  return word.toLowerCase().replace(/ß|ς|i\u0307/g, (one) => special[one]!)
}

function makeFolder({ scoring, script }: Language): Folder {
  const { caseLocale, dropMarks, fold } = scoring
  const variants = Object.keys(fold).toSorted((a, b) => b.length - a.length)
  const variant = variants.length
    ? new RegExp(variants.map((from) => from.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'gu')
    : null
  if (!caseLocale && !dropMarks && !variant && script !== 'Grek') return foldCase
  return remembered((word) => {
    let folded = foldCase(caseLocale === 'tr' ? word.replaceAll('I', 'ı').replaceAll('İ', 'i') : word)
    if (script === 'Grek') folded = folded.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')
    if (dropMarks) {
      // In Arabic script a decomposed hamza is a mark too, but not one that may be left out: only the vowel marks go.
      folded =
        script === 'Arab'
          ? folded.replace(/\p{Mn}/gu, '')
          : folded
              .normalize('NFD')
              .replace(/\p{Mn}/gu, '')
              .normalize('NFC')
    }
    if (variant) folded = folded.replace(variant, (from) => fold[from]!)
    return folded
  })
}

const mostRemembered = 5000

/** The same words come again and again; what is kept of them stays small. */
function remembered(fold: Folder): Folder {
  const known = new Map<string, string>()
  return (word) => {
    let folded = known.get(word)
    if (folded === undefined) {
      folded = fold(word)
      if (known.size >= mostRemembered) known.clear()
      if (word.length <= 64) known.set(word, folded)
    }
    return folded
  }
}

/** A folded word without the article written on to it, as in Arabic, if two letters are left. */
export function withoutArticle(folded: string, { scoring }: Language): string {
  for (const prefix of scoring.articlePrefixes) {
    if (folded.startsWith(prefix) && folded.length >= prefix.length + 2) return folded.slice(prefix.length)
  }
  return folded
}

/** What an Arabic word may be without the conjunction and the preposition of one letter written on to it ("to the" contracts), and without its article. */
export function withoutParticles(folded: string, language: Language): string[] {
  const rest = folded.replace(/^[وف]/, '')
  const noun = rest.replace(/^[بلك]/, '')
  return [rest, noun, noun.replace(/^ل(?=..)/, '')].flatMap((form) => [form, withoutArticle(form, language)])
}
