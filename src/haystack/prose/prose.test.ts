import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '../../../haystacks/languages/index.ts'
import { someCase, workbench } from '../../prompt/fixture.ts'
import { openSource } from '../open.ts'
import { readProseFolder } from './files.ts'

const root = mkdtempSync(join(tmpdir(), 'prose-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(root, `books${folders++}`)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

const paragraph = (i: number): string =>
  `Paragraph ${i} tells of a walk along the river, past ${i + 2} houses. ` +
  `Nobody in house ${i} looked out, though the dog of number ${i} barked for a long while. ` +
  `So the walk went on, and the ${i}th hill came in sight before the evening of that day.`
const absatz = (i: number): string =>
  `Absatz ${i} erzählt von einem Weg am Fluss, vorbei an ${i + 2} Häusern. ` +
  `Niemand im Haus ${i} sah hinaus, obwohl der Hund von Nummer ${i} lange bellte und keine Ruhe gab. ` +
  `So ging der Weg weiter, und Hügel ${i} kam in Sicht, bevor es an jenem Tag Abend wurde.`
const text = (of: (i: number) => string, n: number) => Array.from({ length: n }, (_, i) => of(i)).join('\n\n')

describe('a folder of prose', () => {
  test('is read by language, from folders and from files named by it', () => {
    const prose = readProseFolder(
      folder({ 'de/b.txt': absatz(1), 'de/a.txt': absatz(0), 'book.en.txt': paragraph(0), 'notes.md': '#' }),
      languages,
    )
    expect(prose.map(({ language, passages }) => [language, passages])).toEqual([
      ['de', [absatz(0), absatz(1)]],
      ['en', [paragraph(0)]],
    ])
  })

  test('states what it mends and leaves out', () => {
    const [prose] = readProseFolder(
      folder({
        'en.txt': [
          `\ufeff${paragraph(0)}\u0007\u202e`,
          paragraph(0),
          `[7] ${paragraph(3)}`,
          `${'* '.repeat(150)}`,
          `/${paragraph(4)}`,
        ].join('\n\n'),
      }),
      languages,
    )
    expect(prose?.passages).toEqual([paragraph(0), paragraph(4)])
    expect(prose?.mended).toEqual({
      'control characters and bidi overrides removed': 2,
      'passages with a sentence that stood before left out': 1,
      'passages that begin like a label left out': 1,
      'passages without a letter left out': 1,
    })
  })

  test('may be in UTF-16 with its mark', () => {
    const bytes = Buffer.from(`\ufeff${paragraph(0)}`, 'utf16le')
    expect(readProseFolder(folder({ 'en.txt': bytes }), languages)[0]?.passages).toEqual([paragraph(0)])
  })

  test.each([
    [{ 'de.txt': Buffer.from('Ein schöner Tag', 'latin1') }, /de\.txt is not UTF-8.*iconv/s],
    [{ 'de.txt': ' \n' }, /de\.txt is empty/],
    [{ 'de.txt': 'sch\ufffdn' }, /de\.txt holds U\+FFFD/],
    [
      { 'en.txt': 'x'.repeat(20_000) },
      /en\.txt: 20000 characters without a sentence’s end or a space, from “xxx/,
    ],
    [{ 'zh.txt': paragraph(0) }, /zh\.txt should be Chinese.*only 0% of its letters are Han/s],
    [{ 'xx.txt': 'abc' }, /xx\.txt: no language file for “xx”/],
    [{ 'readme.md': 'abc' }, /No prose in .*expected text files by language/],
  ])('that is wrong is told by file and remedy: %#', (files, message) => {
    expect(() => readProseFolder(folder(files), languages)).toThrow(message)
  })
})

describe('prose around the needles of another source', () => {
  const prose = folder({ 'de.txt': text(absatz, 300), 'en.txt': text(paragraph, 200) })
  const source = openSource({ source: 'chronicle', seed: 's', prose }, '.')

  test('has the languages of both, the needles’ items, and says how much prose there is', () => {
    expect(source.languages).toEqual(['de', 'en'])
    expect(source.item(3)?.id).toBe(openSource({ source: 'chronicle', seed: 's' }, '.').item(3)?.id)
    expect(source.notes).toEqual([
      'de: 200 passages of prose; 100 more than another language has',
      'en: 200 passages of prose',
    ])
    expect(openSource({ source: 'chronicle', seed: 's', prose }, '.').versions).toEqual(source.versions)
    expect(source.versions).not.toEqual(openSource({ source: 'chronicle', seed: 's' }, '.').versions)
  })

  test('makes valid prompts: needle once, prose around it, no passage twice', () => {
    const item = source.item(0)?.id ?? ''
    const prompt = workbench({ hardDistractors: 1 }, source).prompt(
      someCase({ needleLanguage: 'de', questionLanguage: 'de', instructionLanguage: 'de', item }),
    )
    const lines = prompt.text.split('\n\n').filter((line) => /^\[\d+\]/.test(line))
    const bare = lines.map((line) => line.replace(/^\[\d+\] /, ''))
    expect(new Set(bare).size).toBe(bare.length)
    expect(bare.filter((line) => line.startsWith('Paragraph '))).toHaveLength(bare.length - 2)
    expect(bare).toContain(prompt.needle)
  })

  test('leaves out passages that hold the gold in any language', () => {
    const item = source.item(0)
    const gold = item?.gold['de']?.[0] ?? ''
    const holding = folder({
      'de.txt': `${absatz(900)} ${gold}.\n\n${text(absatz, 20)}`,
      'en.txt': text(paragraph, 21),
    })
    const around = openSource({ source: 'chronicle', seed: 's', prose: holding }, '.')
    const same = around.item(0)
    const fillers = Array.from({ length: 21 }, (_, i) => same?.filler(i))
    expect(fillers.filter((unit) => unit === undefined)).toHaveLength(1)
    for (const unit of fillers) if (unit) expect(around.passage(unit, 'de')).not.toContain(gold)
  })

  test('needs a language in common', () => {
    const greek = folder({ 'el.txt': 'Ο δρόμος περνούσε δίπλα από το ποτάμι και χανόταν πίσω από τον λόφο.' })
    const squad = folder({
      'x.en.json': JSON.stringify({ data: [] }),
    })
    expect(() => openSource({ source: squad, seed: 's', prose: greek }, '.')).toThrow(
      /prose is in el, the needles of .* in en/,
    )
  })
})
