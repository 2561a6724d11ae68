import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MlneedleError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import { scriptClass, scriptName } from '../../language/script.ts'
import { byCodeUnit } from '../../random.ts'
import { cleanPassage } from '../clean.ts'
import { sentences, splitProse } from './split.ts'

/** A language's prose, cut into passages. */
export interface Prose {
  readonly language: string
  readonly passages: readonly string[]
  /** SHA-256 of the passages. */
  readonly sha256: string
  /** What was mended or left out, and how often. */
  readonly mended: Readonly<Record<string, number>>
}

/** Sentences shorter than this may come again ("He said nothing."). */
const SHORT_SENTENCE = 25

/**
 * Reads a folder of text files: `de/*.txt` (any depth is not looked at), `de.txt` or
 * `name.de.txt`, in UTF-8, or in UTF-16 with a byte order mark.
 *
 * @param languages those that may be read, by code
 * @throws MlneedleError that names the file, what is wrong in it and how to mend it
 */
export function readProseFolder(folder: string, languages: Readonly<Record<string, Language>>): Prose[] {
  const files = new Map<string, string[]>()
  const add = (code: string, path: string) => {
    if (!languages[code])
      throw new MlneedleError(
        `${path}: no language file for “${code}”. There are: ${Object.keys(languages).join(', ')}. haystacks/README.md says how to add one.`,
      )
    files.set(code, [...(files.get(code) ?? []), path])
  }
  for (const name of list(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) {
      if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(name)) continue
      for (const file of list(path)) if (file.endsWith('.txt')) add(name, join(path, file))
    } else {
      const code = /^(?:.*\.)?([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.txt$/.exec(name)?.[1]
      if (code) add(code, path)
    }
  }
  if (files.size === 0)
    throw new MlneedleError(
      `No prose in ${folder}: expected text files by language, such as de/book.txt, de.txt or book.de.txt.`,
    )
  return [...files.keys()]
    .toSorted(byCodeUnit)
    .map((code) => readLanguage(code, files.get(code) ?? [], languages[code] as Language))
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted(byCodeUnit)
  } catch (error) {
    throw new MlneedleError(
      `Expected a folder of text files at ${folder}, but it cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
}

function readLanguage(code: string, paths: readonly string[], language: Language): Prose {
  const mended: Record<string, number> = {}
  const count = (what: string, n: number) => {
    if (n > 0) mended[what] = (mended[what] ?? 0) + n
  }
  const passages: string[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    const text = decode(path)
    count('control characters and bidi overrides removed', (text.match(INVISIBLE) ?? []).length)
    checkScript(path, text, language)
    const split = splitProse(text, language.spaced)
    if ('endless' in split)
      throw new MlneedleError(
        `${path}: ${split.endless.length} characters without a sentence’s end or a space, from “${split.endless.slice(0, 40)}…”. ` +
          'Expected prose. If it is prose, break its lines or part its sentences.',
      )
    for (const raw of split.passages) {
      const passage = cleanPassage(raw)
      if (!/\p{L}/u.test(passage)) count('passages without a letter left out', 1)
      else if (/^\[\p{Nd}+\]/u.test(passage)) count('passages that begin like a label left out', 1)
      else if (repeats(passage, seen)) count('passages with a sentence that stood before left out', 1)
      else passages.push(passage)
    }
  }
  if (passages.length === 0) throw new MlneedleError(`${paths.join(', ')}: no passage is left of it.`)
  const sha256 = createHash('sha256').update(JSON.stringify(passages)).digest('hex')
  return { language: code, passages, sha256, mended }
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/gu

/** Remembers a passage's sentences. Whether one of them, long enough to tell, stood before. */
function repeats(passage: string, seen: Set<string>): boolean {
  const own = sentences(passage)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORT_SENTENCE)
  if (own.some((sentence) => seen.has(sentence)) || new Set(own).size < own.length) return true
  for (const sentence of own) seen.add(sentence)
  return false
}

function decode(path: string): string {
  const bytes = readFileSync(path)
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  let text: string
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new MlneedleError(
      `${path} is not UTF-8${utf16 ? ', nor the UTF-16 its first bytes say' : ''}. ` +
        'Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 in.txt > out.txt',
    )
  }
  if (!text.trim()) throw new MlneedleError(`${path} is empty. Remove it, or put text into it.`)
  if (text.includes('\ufffd'))
    throw new MlneedleError(
      `${path} holds U+FFFD: it was once read in a wrong encoding, and characters are lost. Take it from its source again.`,
    )
  return text
}

function checkScript(path: string, text: string, { script, englishName }: Language): void {
  const letters = (text.match(/\p{L}/gu) ?? []).length
  const own = (text.match(new RegExp(`(?=\\p{L})${scriptClass(script)}`, 'gu')) ?? []).length
  if (letters > 0 && own < letters / 2)
    throw new MlneedleError(
      `${path} should be ${englishName}, but only ${Math.round((100 * own) / letters)}% of its letters are ${scriptName(script)}. Is it in the right folder?`,
    )
}
