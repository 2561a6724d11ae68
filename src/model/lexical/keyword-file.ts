import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModelError } from '../model.ts'

/** Raised when the form of the file changes, so that an old file is told from a new one. */
export const keywordFileVersion = 1

/** Path of the file in the package. */
export const keywordFilePath = 'dist/keywords/keywords.json'

/** CLDR's annotation keywords: words of several languages for the same concepts (emoji and symbols). */
export interface KeywordFile {
  readonly version: typeof keywordFileVersion
  /** CLDR release that the keywords come from. */
  readonly cldr: string
  /** Language code → folded keyword → the concepts it stands for, by number, ascending. */
  readonly keywords: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
}

/**
 * The keyword file of the package that the module at `moduleUrl` belongs to.
 * Throws a `ModelError` (`configuration`) when it is missing or of another version.
 */
export function readKeywordFile(moduleUrl: string): KeywordFile {
  const file = join(packageRoot(dirname(fileURLToPath(moduleUrl))), keywordFilePath)
  const remedy = 'Make it with `npm run build` in the folder of vitest-mlneedle.'
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ModelError(
      'configuration',
      `The lexical reader needs ${file}, which cannot be read. ${remedy}`,
      { cause },
    )
  }
  return parseKeywordFile(text, file, remedy)
}

function parseKeywordFile(text: string, file: string, remedy: string): KeywordFile {
  let value: Partial<KeywordFile> | null
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ModelError('configuration', `${file} is not JSON. ${remedy}`, { cause })
  }
  if (
    value?.version !== keywordFileVersion ||
    typeof value.keywords !== 'object' ||
    value.keywords === null
  ) {
    const found = String(value?.version)
    throw new ModelError(
      'configuration',
      `${file} has version ${found}; expected ${keywordFileVersion}. ${remedy}`,
    )
  }
  return value as KeywordFile
}

/** The nearest folder upwards whose package.json is named vitest-mlneedle: the same from the sources and from `dist`. */
export function packageRoot(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    const manifest = join(here, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'vitest-mlneedle')
      return here
    if (here === dirname(here)) {
      throw new ModelError(
        'configuration',
        `No package.json named vitest-mlneedle above ${folder}; expected its root to hold ${keywordFilePath}.`,
      )
    }
  }
}
