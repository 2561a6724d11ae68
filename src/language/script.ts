import type { Script } from './language.ts'

/** What a script is called, in English and as Unicode's property `Script`. */
export const scriptNames: Readonly<Record<Script, string>> = {
  Arab: 'Arabic',
  Cyrl: 'Cyrillic',
  Deva: 'Devanagari',
  Grek: 'Greek',
  Hans: 'Han',
  Latn: 'Latin',
  Thai: 'Thai',
}

/** ISO 15924 codes that stand for several of Unicode's scripts, or for one of another name. */
const composed: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
}

/** What people call a script, by its ISO 15924 code; the code itself where it is none of the bundled languages’. */
export const scriptName = (script: string): string =>
  (scriptNames as Readonly<Record<string, string>>)[script] ?? script

/** A character class of a regular expression (flag `u`) that matches a script's characters. */
export const scriptClass = (script: string): string =>
  `[${(composed[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('')}]`

/** Whether there is such a script. */
export function isScript(code: string): boolean {
  if (!/^[A-Z][a-z]{3}$/.test(code)) return false
  try {
    return new RegExp(scriptClass(code), 'u').unicode
  } catch {
    return false
  }
}
