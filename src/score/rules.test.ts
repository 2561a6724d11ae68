import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { score } from './score.ts'
import type { GoldByLanguage } from './types.ts'

interface Row {
  line: number
  codes: string[]
  gold: GoldByLanguage
  answer: string
  settings: string[]
  outcome: string
  language: string | undefined
}

function parseGold(text: string, question: string): GoldByLanguage {
  if (!/^\w\w: /.test(text)) return { [question]: [text] }
  return Object.fromEntries(text.split('; ').map((form) => [form.slice(0, 2), [form.slice(4)]]))
}

function parseRow(cells: readonly string[], line: number): Row {
  const [languageCell = '', goldCell = '', answerCell = '', withCell = '', outcomeCell = ''] = cells
  const codes = languageCell.split(', ')
  const [, outcome = '', language] = /^([a-z-]+)(?: \((\w\w)\))?$/.exec(outcomeCell) ?? []
  const settings = withCell === '' ? [] : withCell.split(', ')
  return {
    line,
    codes,
    gold: parseGold(goldCell, codes[0]!),
    answer: answerCell.replaceAll('⏎', '\n'),
    settings,
    outcome,
    language,
  }
}

const lines = readFileSync(join(import.meta.dirname, 'RULES.md'), 'utf8').split('\n')
const rows = lines.flatMap((line, i) => {
  if (!line.startsWith('| ') || line.startsWith('| languages')) return []
  return [
    parseRow(
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
      i + 1,
    ),
  ]
})

describe('RULES.md', () => {
  test('has worked examples in at least these languages', () => {
    const codes = new Set(rows.map((row) => row.codes[0]))
    for (const code of ['en', 'zh', 'ar', 'de', 'ru', 'hi', 'th']) expect(codes).toContain(code)
    expect(
      rows.every(
        (row) =>
          row.outcome !== '' &&
          row.settings.every((word) => ['absent', 'cut', 'refused', 'existence'].includes(word)),
      ),
    ).toBe(true)
  })

  test.each(rows)('line $line: $answer', ({ codes, gold, answer, settings, outcome, language }) => {
    const result = score(
      {
        task: settings.includes('existence') ? 'existence' : 'qa',
        answer,
        gold,
        languages: codes,
        needlePresent: !settings.includes('absent'),
        cut: settings.includes('cut'),
        refused: settings.includes('refused'),
      },
      languages,
    )
    expect(result.outcome).toBe(outcome)
    if (language) expect(result.answerLanguage).toBe(language)
  })
})
