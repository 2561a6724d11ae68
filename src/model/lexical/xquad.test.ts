import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildKeywords } from '../../build/keywords.ts'
import { fold } from './fold.ts'
import type { KeywordFile } from './keyword-file.ts'
import { read } from './read.ts'
import { Vocabulary } from './vocabulary.ts'
import { createWidener, type Widener } from './widen.ts'

const shared = process.env['MLNEEDLE_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url))
const folder = join(shared, 'data/xquad')

interface Paragraph {
  readonly context: string
  readonly qas: readonly {
    readonly question: string
    readonly answers: readonly { readonly text: string }[]
  }[]
}

function paragraphs(language: string): Paragraph[] {
  const { data } = JSON.parse(readFileSync(join(folder, `xquad.${language}.json`), 'utf8'))
  return data.flatMap((article: { paragraphs: Paragraph[] }) => article.paragraphs)
}

/** Share of right answers with the paragraph present and of answers invented without it, ten passages to a prompt. */
function measure(language: string, widener: Widener): { correct: number; invented: number } {
  const all = paragraphs(language)
  const vocabulary = new Vocabulary(2 ** 26)
  let correct = 0
  let invented = 0
  for (const [index, { qas }] of all.entries()) {
    const { question, answers } = qas[index % qas.length]!
    const passages = Array.from({ length: 10 }, (_, k) => all[(index + k * 37) % all.length]!.context.trim())
    const answer = fold(read(prompt(passages, question), vocabulary, widener))
    if (answers.some(({ text }) => answer.includes(fold(text)))) correct += 1
    if (read(prompt(passages.slice(1), question), vocabulary, widener) !== 'none') invented += 1
  }
  return { correct: correct / all.length, invented: invented / all.length }
}

function prompt(passages: readonly string[], question: string): string {
  const numbered = passages.map((passage, index) => `[${index + 1}] ${passage}`)
  return [
    'Answer. If no passage has the answer, reply only “none”.',
    ...numbered,
    `Question: ${question}\nAnswer:`,
  ].join('\n\n')
}

describe.skipIf(!existsSync(folder))(`XQuAD (skipped when ${folder} is missing)`, () => {
  let widener: Widener
  let temporary: string
  beforeAll(() => {
    temporary = mkdtempSync(join(tmpdir(), 'mlneedle-'))
    const file = join(temporary, 'keywords.json')
    buildKeywords(file, ['en', 'ru', 'th', 'zh'])
    widener = createWidener(JSON.parse(readFileSync(file, 'utf8')) as KeywordFile)
  })
  afterAll(() => rmSync(temporary, { recursive: true }))

  // Measured values less about five points: what literal matching must not fall below.
  test.each([
    ['en', 0.2, 0.05],
    ['ru', 0.1, 0.05],
    ['th', 0.08, 0.08],
    ['zh', 0.08, 0.05],
  ])('%s: at least %d right, at most %d invented', { timeout: 60_000 }, (language, least, most) => {
    const { correct, invented } = measure(language, widener)
    expect(correct).toBeGreaterThanOrEqual(least)
    expect(invented).toBeLessThanOrEqual(most)
  })
})
