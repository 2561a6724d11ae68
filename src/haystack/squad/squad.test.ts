import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openSource } from '../open.ts'
import { languageOfFile, linedUp, readSquadFolder } from './files.ts'
import { SquadSource } from './source.ts'

const folder = mkdtempSync(join(tmpdir(), 'squad-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words: Record<string, readonly [string, string, string]> = {
  en: ['The town of', 'has a mill built by', 'Who built the mill of'],
  de: ['Die Stadt', 'hat eine Mühle, erbaut von', 'Wer baute die Mühle von'],
}
const builder = (article: number, i: number) =>
  `Builder${String.fromCharCode(65 + article)}${String.fromCharCode(65 + i)}x`

/** Four articles of five paragraphs, a question each; `change` may break one. */
function write(
  name: string,
  change: (language: string, data: Record<string, unknown>) => unknown = (_, data) => data,
): string {
  const path = join(folder, name)
  mkdirSync(path)
  for (const [language, [a, b, c]] of Object.entries(words)) {
    const data = Array.from({ length: 4 }, (_, article) => ({
      title: `article ${article}`,
      paragraphs: Array.from({ length: 5 }, (__, i) => ({
        context: `${a} T${article}${i} ${b} ${builder(article, i)}.`,
        qas: [
          {
            id: `q${article}${i}`,
            question: `${c} T${article}${i}?`,
            answers: [{ text: builder(article, i), answer_start: 0 }],
          },
        ],
      })),
    }))
    writeFileSync(
      join(path, `mills.${language}.json`),
      JSON.stringify(change(language, { version: '1.1', data })),
    )
  }
  return path
}

interface Paragraph {
  context: string
  qas: { id: string; question: string; answers: { text: string }[] }[]
}
const paragraphs = (data: Record<string, unknown>) =>
  (data['data'] as { paragraphs: Paragraph[] }[]).flatMap((article) => article.paragraphs)

describe('parallel SQuAD-format data', () => {
  const source = new SquadSource('mills', readSquadFolder(write('whole')), 's')

  test('lines up by question id, in every language', () => {
    expect(source.languages).toEqual(['de', 'en'])
    expect(source.inventory).toEqual({ total: 20, allowed: 20, leftOut: {} })
    const item = source.item(0)
    expect(source.passage(item?.needle ?? { id: '' }, 'de')).toContain(item?.gold['de']?.[0])
    expect(item?.question('en')).toMatch(/^Who built/)
    expect(source.itemById(item?.id ?? '')?.needle.id).toBe(item?.needle.id)
    expect(source.item(20)).toBeUndefined()
  })

  test('keeps needle, twins and fillers apart', () => {
    for (let i = 0; i < 20; i++) {
      const item = source.item(i)
      const fillers = Array.from({ length: 20 }, (_, k) => item?.filler(k)?.id).filter(Boolean)
      const twins = item?.twins.map(({ id }) => id) ?? []
      expect(new Set([item?.needle.id, ...twins, ...fillers]).size).toBe(20)
      expect(item?.hardDistractors.every(({ id }) => fillers.includes(id))).toBe(true)
    }
  })

  test('asks every paragraph once before any twice', () => {
    const two = new SquadSource(
      'mills',
      readSquadFolder(
        write('two', (_, data) => {
          for (const { qas } of paragraphs(data)) qas.push({ ...qas[0]!, id: `${qas[0]?.id}b` })
          return data
        }),
      ),
      's',
    )
    const units = Array.from({ length: 40 }, (_, i) => two.item(i)?.needle.id)
    expect(new Set(units.slice(0, 20)).size).toBe(20)
  })

  test('leaves out what has more than one right answer, by reason', () => {
    const broken = new SquadSource(
      'mills',
      readSquadFolder(
        write('broken', (language, data) => {
          const [a, b, c, d, e] = paragraphs(data)
          a!.context += ` ${a?.qas[0]?.answers[0]?.text} again.`
          b!.qas[0]!.question += ` Not ${b?.qas[0]?.answers[0]?.text}?`
          c!.qas[0]!.answers = language === 'de' ? [] : c!.qas[0]!.answers
          if (language === 'de') paragraphs(data)[5]!.context = ' /// '
          d!.context += ' In 12 years.'
          d!.qas[0]!.answers = [{ text: '12' }]
          if (language === 'en') e!.qas[0]!.id = 'other'
          return data
        }),
      ),
      's',
    )
    expect(broken.inventory).toEqual({
      total: 21,
      allowed: 14,
      leftOut: {
        'not in every language': 2,
        'paragraph without text': 1,
        'gold not once in the needle': 1,
        'gold in the question': 1,
        'no answer given': 1,
        'gold reads as a passage number': 1,
      },
    })
  })

  test('leaves paragraphs that hold the gold out of the haystack, by unit and in every language', () => {
    const shared = new SquadSource(
      'mills',
      readSquadFolder(
        write('shared', (language, data) => {
          const all = paragraphs(data)
          if (language === 'de') all[7]!.context += ` Auch ${all[0]?.qas[0]?.answers[0]?.text}.`
          return data
        }),
      ),
      's',
    )
    const item = shared.itemById('mills-q00')
    const around = [
      ...(item?.twins ?? []),
      ...Array.from({ length: 20 }, (_, k) => item?.filler(k)).filter((unit) => unit !== undefined),
    ]
    expect(around).toHaveLength(18)
    expect(around.map((unit) => shared.passage(unit, 'en')).join()).not.toContain('T12')
  })
})

describe('a faulty folder', () => {
  const bytes = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    mkdirSync(path)
    writeFileSync(join(path, 'mills.en.json'), content)
    return path
  }

  test.each([
    ['missing', () => join(folder, 'nowhere'), /Expected a folder .*nowhere.*ENOENT/],
    [
      'empty',
      () => (mkdirSync(join(folder, 'empty')), join(folder, 'empty')),
      /No file in .*empty is named like/,
    ],
    ['not JSON', () => bytes('cut', '{"data": ['), /mills\.en\.json is not JSON/],
    [
      'not UTF-8',
      () => bytes('latin1', Uint8Array.from([0x22, 0xe9, 0x22])),
      /mills\.en\.json is not JSON: it is not UTF-8/,
    ],
    [
      'not SQuAD',
      () => bytes('other', '{"data": [{"paragraphs": [{"context": 3}]}]}'),
      /mills\.en\.json is not SQuAD-format data: at data\.0\.paragraphs\.0\.context/,
    ],
  ])('%s: one message that names file and place', (_, make, message) => {
    expect(() => readSquadFolder(make())).toThrow(message)
  })

  test('with two files for a language names both', () => {
    const path = bytes('twice', '{"data": []}')
    writeFileSync(join(path, 'en.json'), '{"data": []}')
    expect(() => readSquadFolder(path)).toThrow(
      /Two files for the language en: .*en\.json and .*mills\.en\.json/,
    )
  })
})

test.each([
  ['xquad.de.json', 'de'],
  ['de.json', 'de'],
  ['pt-BR.json', 'pt-BR'],
  ['test-context-de-question-de.json', 'de'],
  ['test-context-de-question-en.json', undefined],
  ['package.json', undefined],
  ['CC-BY-SA4.0.txt', undefined],
])('the language of %s is %s', (name, language) => expect(languageOfFile(name)).toBe(language))

describe('data in MLQA’s form, each question in some of the languages', () => {
  const asked: Record<string, readonly number[]> = {
    en: [0, 1, 2, 3, 4, 5],
    de: [0, 1, 2, 3],
    es: [2, 3, 4, 5],
  }
  const path = join(folder, 'mlqa-like')
  mkdirSync(path)
  const of = (context: string, question: string, ids: readonly number[]) =>
    JSON.stringify({
      version: 1,
      data: ids.map((i) => ({
        title: `t${i}`,
        paragraphs: [
          {
            context: `Passage ${i} in ${context} names the bearer Xavier${'abcdef'[i]}o of the standard.`,
            qas: [
              {
                id: `id${i}`,
                question: `Who bears ${question} ${i}?`,
                answers: [{ text: `Xavier${'abcdef'[i]}o`, answer_start: 0 }],
              },
            ],
          },
        ],
      })),
    })
  for (const [context, ids] of Object.entries(asked))
    for (const [question, others] of Object.entries(asked))
      writeFileSync(
        join(path, `test-context-${context}-question-${question}.json`),
        of(
          context,
          question,
          ids.filter((i) => others.includes(i)),
        ),
      )

  test('is lined up over the chosen languages, and over all where none are chosen', () => {
    const source = (languages: readonly string[] | null) =>
      openSource({ source: path, seed: 's', languages }, '.')
    expect(source(null).inventory).toEqual({ total: 6, allowed: 2, leftOut: { 'not in every language': 4 } })
    expect(source(['en', 'de']).inventory.allowed).toBe(4)
    expect(source(['en', 'de']).languages).toEqual(['de', 'en'])
    expect(source(['en', 'es']).inventory.allowed).toBe(4)
  })

  test('but not data that ask everything in every language: their items do not depend on the choice', () => {
    const files = readSquadFolder(write('asked everywhere'))
    expect(linedUp(files, ['en'])).toBe(files)
  })
})
