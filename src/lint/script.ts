import type { Language, Script } from '../language/language.ts'
import { scriptNames } from '../language/script.ts'

/** Marks that another script's punctuation looks like but is not, with what to write. Digits on both sides make it a number's. */
const marks: Partial<Record<Script, readonly (readonly [RegExp, string])[]>> = {
  Arab: [[/(?<!\p{Nd})[,;]|[,;](?!\p{Nd})|\?/u, 'Arabic marks are ، ؛ ؟']],
  Hans: [[/(?<!\p{Nd})[,;:.!?()]|[,;:.!?()](?!\p{Nd})/u, 'Chinese marks are ，；：。！？（）']],
  Deva: [[/(?<!\p{Nd})\.|\.(?!\p{Nd})/u, 'a Hindi sentence ends in ।']],
  Grek: [[/\?/u, 'the Greek question mark is ;']],
}

/**
 * What does not belong into a language's text: letters of another script (Latin
 * letters that look like Cyrillic or Greek ones, and the other way round),
 * characters that cannot be seen (but for the space that groups digits), marks of another script, and text that is not
 * in Unicode's composed form (NFC). Null when all is right.
 */
export function foreignIn(text: string, { script }: Pick<Language, 'script'>): string | null {
  const letter = new RegExp(
    `(?!\\p{Script=${scriptNames[script]}}|\\p{Script=Common}|\\p{Script=Inherited})\\p{L}`,
    'u',
  ).exec(text)
  if (letter) return `the letter ${letter[0]} (${codePoint(letter[0])}) is not ${scriptNames[script]}`
  const unseen =
    /(?!(?<=\p{Nd})[\u00a0\u202f]\p{Nd})[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00a0\u00ad\u2000-\u200a]/u.exec(
      text,
    )
  if (unseen && !(script === 'Deva' && /[\u200c\u200d]/.test(unseen[0])))
    return `${codePoint(unseen[0])} cannot be seen, or is no plain space`
  for (const [mark, right] of marks[script] ?? []) {
    const found = mark.exec(text)
    if (found) return `the mark ${found[0]} (${codePoint(found[0])}): ${right}`
  }
  return text.normalize('NFC') === text ? null : 'not in Unicode’s composed form (NFC)'
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
