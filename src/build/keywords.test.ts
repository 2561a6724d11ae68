import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keywordFileVersion, type KeywordFile } from '../model/lexical/keyword-file.ts'
import { buildKeywords, packLanguages } from './keywords.ts'

const languages = ['ar', 'de', 'el', 'en', 'es', 'hi', 'ro', 'ru', 'th', 'tr', 'vi', 'zh']
let folder: string
let built: { bytes: number; languages: string[] }
let content: KeywordFile

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlneedle-'))
  built = buildKeywords(join(folder, 'deep/keywords.json'), [...languages, 'pt-BR', 'tlh'])
  content = JSON.parse(readFileSync(join(folder, 'deep/keywords.json'), 'utf8')) as KeywordFile
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Concepts of a keyword, as a set to compare across languages. */
const concepts = (language: string, keyword: string) => content.keywords[language]?.[keyword] ?? []

describe('buildKeywords', () => {
  test('writes every language CLDR has, by its primary subtag if need be, and leaves out others', () => {
    expect(content.version).toBe(keywordFileVersion)
    expect(Object.keys(content.keywords).toSorted()).toEqual([...languages, 'pt-BR'].toSorted())
    expect(built.languages).toEqual(Object.keys(content.keywords))
  })

  test('numbers concepts alike in all languages', () => {
    const [fox] = concepts('en', 'fox')
    for (const [language, keyword] of [
      ['de', 'fuchs'],
      ['ru', 'лиса'],
      ['zh', '狐狸'],
      ['ar', 'ثعلب'],
      ['th', 'จิ้งจอก'],
      ['pt-BR', 'raposa'],
    ] as const) {
      expect(concepts(language, keyword)).toContain(fox)
    }
  })

  test('leaves out what ties nothing to anything', () => {
    expect(concepts('en', 'face')).toEqual([])
    expect(
      Object.values(content.keywords)
        .flatMap((keywords) => Object.keys(keywords))
        .some((word) => word.split(' ').length > 2),
    ).toBe(false)
  })

  test('stays small and carries the licence', () => {
    expect(built.bytes).toBe(statSync(join(folder, 'deep/keywords.json')).size)
    expect(buildKeywords(join(folder, 'twelve.json'), languages).bytes).toBeLessThan(1.5e6)
    expect(readFileSync(join(folder, 'deep/NOTICE'), 'utf8')).toContain('UNICODE LICENSE')
  })

  test('does not depend on the order of languages', () => {
    const again = join(folder, 'again.json')
    buildKeywords(again, ['tlh', 'pt-BR', ...languages.toReversed()])
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(join(folder, 'deep/keywords.json'), 'utf8'))
  })
})

test('packLanguages gives codes of pack files, not of helpers and tests', () => {
  const codes = packLanguages(new URL('../../haystacks/languages', import.meta.url).pathname)
  expect(codes).toContain('en')
  expect(codes.every((code) => /^[a-z]{2,3}(-\w+)*$/.test(code) && code !== 'index')).toBe(true)
})
