import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ModelError } from '../model.ts'
import { keywordFilePath, keywordFileVersion, readKeywordFile } from './keyword-file.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'mlneedle-'))))
afterEach(() => rmSync(root, { recursive: true }))

const url = (path: string) => pathToFileURL(join(root, path)).href

function writePackage(keywords?: string): void {
  for (const folder of ['src/model/lexical', 'dist/src/model/lexical', 'dist/keywords'])
    mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{ "name": "vitest-mlneedle" }')
  // A nearer package.json of another name, as in a bundle's folder, is passed by.
  writeFileSync(join(root, 'dist/package.json'), '{ "type": "module" }')
  if (keywords !== undefined) writeFileSync(join(root, keywordFilePath), keywords)
}

function failure(path: string): ModelError {
  try {
    readKeywordFile(url(path))
  } catch (error) {
    return error as ModelError
  }
  throw new Error('expected a ModelError')
}

test('is found from the sources and from dist', () => {
  writePackage(JSON.stringify({ version: keywordFileVersion, cldr: '48', keywords: { en: { fox: [1] } } }))
  for (const folder of ['src', 'dist/src']) {
    expect(readKeywordFile(url(`${folder}/model/lexical/lexical.js`)).keywords).toEqual({ en: { fox: [1] } })
  }
})

test.each([
  ['missing', undefined, 'npm run build'],
  ['not JSON', 'x', 'not JSON'],
  ['of another version', '{ "version": 0, "keywords": {} }', `expected ${keywordFileVersion}`],
  ['not an object', 'null', 'undefined'],
])('%s: a configuration error that says how to mend it', (_, content, message) => {
  writePackage(content)
  const error = failure('src/model/lexical/lexical.ts')
  expect(error).toBeInstanceOf(ModelError)
  expect(error.code).toBe('configuration')
  expect(error.message).toContain(message)
})

test('outside the package: a configuration error', () => {
  expect(failure('elsewhere.ts')).toMatchObject({ code: 'configuration' })
})
