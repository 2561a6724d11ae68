import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { sampleResults } from './fixture.ts'
import type { Results } from './schema.ts'
import { renderTerminal } from './terminal.ts'

const names: Readonly<Record<string, string>> = { ar: 'Arabic', en: 'English', zh: 'Chinese' }
const languageName = (code: string) => names[code]
const sample = sampleResults({ experiments: ['monolingual', 'haystack-language'], depths: [0, 0.5, 1] })
const many = sampleResults({
  languages: ['en', 'ar', 'de', 'el', 'es', 'hi', 'pt-BR', 'ro', 'ru', 'th', 'vi', 'zh'],
  experiments: ['haystack-language', 'existence'],
  models: ['lexical', 'openai/a-model-with-a-name-that-is-longer-than-a-narrow-terminal'],
  lengths: [1024, 2048, 4096, 8192, 16384],
  depths: [0, 1],
  units: 1,
  errors: 0.2,
})

describe('what a person sees', () => {
  test('without colour, 80 columns', async () => {
    await expect(renderTerminal(sample, { width: 80, colour: 0, languageName })).toMatchFileSnapshot(
      'snapshots/terminal-80.txt',
    )
  })

  test('without colour, 40 columns', async () => {
    await expect(renderTerminal(sample, { width: 40, colour: 0 })).toMatchFileSnapshot(
      'snapshots/terminal-40.txt',
    )
  })

  test('in true colour', async () => {
    const one = sampleResults({
      experiments: ['monolingual'],
      lengths: [4096],
      depths: [0, 0.5, 1],
      models: ['simulated'],
    })
    const text = renderTerminal(one, { width: 80, colour: 3 }).replaceAll('\u001B', '␛')
    await expect(text).toMatchFileSnapshot('snapshots/terminal-colour.txt')
  })

  test('nothing measured', () => {
    const text = renderTerminal(
      { ...sample, cases: [], complete: false, planned: 10 },
      { width: 80, colour: 0 },
    )
    expect(text).toContain('Nothing measured. 0 of 10 planned cases ran, 0 have a score: coverage 0.0%.')
    expect(text).not.toContain('NaN')
  })

  test('a filtered, unfinished run says so', () => {
    const text = renderTerminal(
      { ...sample, complete: false, filter: '-t needle/de' },
      { width: 80, colour: 0 },
    )
    expect(text).toContain('Incomplete. ')
    expect(text).toContain('Filtered run, not the whole suite: -t needle/de')
  })
})

test.each([40, 57, 80, 120, 200])('no line is wider than %d columns', (width) => {
  for (const results of [sample, many]) {
    for (const colour of [0, 3] as const) {
      for (const line of renderTerminal(results, { width, colour, languageName }).split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  }
})

test('all levels of colour say the same', () => {
  const plain = [1, 2, 3].map((colour) =>
    stripVTControlCharacters(renderTerminal(sample, { width: 80, colour: colour as 1 })),
  )
  expect(new Set(plain).size).toBe(1)
  expect(renderTerminal(sample, { width: 80, colour: 0 })).not.toContain('\u001B')
})

test('every column is drawn once however narrow', () => {
  const text = renderTerminal(many, { width: 40, colour: 0 })
  const oneMap = text.slice(text.indexOf('1K sensitivity'), text.indexOf('2K sensitivity'))
  const heads = oneMap.split('\n').filter((line) => line.startsWith('depth '))
  expect(heads.length).toBeGreaterThan(1)
  expect(
    heads
      .join(' ')
      .match(/\S+/g)!
      .filter((word) => word !== 'depth'),
  ).toEqual(['ar', 'de', 'el', 'en', 'es', 'hi', 'pt-BR', 'ro', 'ru', 'th', 'vi', 'zh', 'mixed', 'mean'])
})

test('wide and combining characters keep squares in line', () => {
  const renamed: Results = {
    ...sample,
    models: sample.models.map((model) => ({ ...model, id: `模型-${model.id}é̂`, label: null })),
    cases: sample.cases.map((result) => ({ ...result, model: `模型-${result.model}é̂` })),
  }
  const lines = renderTerminal(renamed, { width: 80, colour: 0 }).split('\n')
  const at = lines.indexOf('Controls')
  const [first, second] = lines.slice(at + 3, at + 5)
  const end = (line: string) => stringWidth(line.slice(0, line.search(/ +\d+[█▓▒░ ]/)))
  expect(first).toContain('模型')
  expect(stringWidth(first!.trimEnd())).toBeGreaterThan(30)
  expect(end(first!)).toBe(end(second!))
})

test('what results hold cannot steer the terminal', () => {
  const text = renderTerminal(
    {
      ...sample,
      suite: 'a\u001B]0;title\u0007b\u202E',
      filter: '\u001B[2J',
      models: sample.models.map((model) => ({ ...model, label: 'x\u009B1m' })),
      cases: sample.cases.map((result, index) => ({
        ...result,
        experiment: index % 2 ? 'e\u001B[8m' : result.experiment,
        reason: result.reason && '\u001B[31m\rgone',
        haystackLanguage: result.haystackLanguage && 'z\u001Bh',
      })),
    },
    { width: 80, colour: 0 },
  )
  // oxlint-disable-next-line no-control-regex -- that none is left is the point
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
  expect(text).toContain('a[U+001B]]0;title[U+0007]b[U+202E]')
})
