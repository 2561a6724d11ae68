/**
 * Makes `dist/keywords/`: CLDR's annotation keywords in the languages there are
 * packs for, in the form the lexical reader loads, with the Unicode licence
 * beside them. Run as `node src/build/keywords.ts` by the package's `prepare` script.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold } from '../model/lexical/fold.ts'
import {
  keywordFilePath,
  keywordFileVersion,
  packageRoot,
  type KeywordFile,
} from '../model/lexical/keyword-file.ts'

/** A keyword that stands for more concepts than this ("face", "person") ties nothing to anything. */
const mostConcepts = 40
/** Longer keywords are descriptions ("bridge at night"), which running text does not repeat. */
const mostWords = 2
const mostCharacters = 24

interface AnnotationFile {
  readonly annotations: {
    readonly annotations: Readonly<
      Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>
    >
  }
}

/**
 * Writes the keywords of `languages` (BCP 47) to `outputFile` and CLDR's licence
 * to `NOTICE` in the same folder. A language that CLDR has no annotations for
 * falls back to its primary subtag (`pt-BR` to `pt`), and is left out when that
 * has none either. Gives the file's size in bytes and the languages in it.
 */
export function buildKeywords(
  outputFile: string,
  languages: readonly string[],
): { bytes: number; languages: string[] } {
  const source = dirname(createRequire(import.meta.url).resolve('cldr-annotations-full/package.json'))
  const { cldrVersion } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    cldrVersion: string
  }
  const concepts = new Map<string, number>()
  const keywords: Record<string, Record<string, readonly number[]>> = {}
  for (const language of languages.toSorted()) {
    const file = annotationFile(source, language)
    if (file !== null) keywords[language] = keywordsOf(file, concepts)
  }
  const content: KeywordFile = { version: keywordFileVersion, cldr: cldrVersion, keywords }
  const json = `${JSON.stringify(content)}\n`
  mkdirSync(dirname(outputFile), { recursive: true })
  writeFileSync(outputFile, json)
  copyFileSync(join(source, 'LICENSE'), join(dirname(outputFile), 'NOTICE'))
  return { bytes: Buffer.byteLength(json), languages: Object.keys(keywords) }
}

function annotationFile(source: string, language: string): AnnotationFile | null {
  for (const code of [language, language.split('-')[0]!]) {
    const file = join(source, 'annotations', code, 'annotations.json')
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as AnnotationFile
  }
  return null
}

/** Folded keyword → concepts. `concepts` numbers the concepts of all languages alike and grows. */
function keywordsOf(file: AnnotationFile, concepts: Map<string, number>): Record<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [symbol, annotation] of Object.entries(file.annotations.annotations)) {
    const words = new Set([...(annotation.default ?? []), ...(annotation.tts ?? [])].map(fold))
    for (const word of words) {
      if (word.length > mostCharacters || word.split(' ').length > mostWords || !/\p{L}/u.test(word)) continue
      let concept = concepts.get(symbol)
      if (concept === undefined) concepts.set(symbol, (concept = concepts.size))
      const list = found.get(word)
      if (list === undefined) found.set(word, [concept])
      else list.push(concept)
    }
  }
  const kept = [...found].filter(([, list]) => list.length <= mostConcepts)
  kept.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(kept.map(([word, list]) => [word, list.toSorted((a, b) => a - b)]))
}

/** Codes of the language packs, from the names of their files. */
export function packLanguages(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return files
    .map((name) => basename(name, '.ts'))
    .filter((name) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(name) && name !== 'index')
    .toSorted()
}

if (import.meta.main) {
  const root = packageRoot(dirname(fileURLToPath(import.meta.url)))
  const output = join(root, keywordFilePath)
  const { bytes, languages } = buildKeywords(output, packLanguages(join(root, 'haystacks/languages')))
  console.log(`${keywordFilePath}: ${bytes} bytes, ${languages.length} languages (${languages.join(' ')})`)
}
