import { TARGETS } from './lint.ts'
import type { Table } from '../report/table.ts'
import type { LintReport } from './report.ts'

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** Figures by language; the first row is the head. */
export const figuresTable = ({ languages, overlap }: LintReport): Table => [
  [
    'language',
    'faults',
    'passages',
    'tokens/p',
    'chars/p',
    'words/p',
    'sentences twice',
    `repeated runs (< ${100 * TARGETS.repeatedRuns}%)`,
    'compression',
    `÷ prose (≤ ${TARGETS.compressionOfProse})`,
    'question–needle overlap',
  ],
  ...languages.map(({ language, faults, figures, proseCompression }) => {
    if (!figures) return [language, String(faults.length), ...Array.from({ length: 9 }, () => '–')]
    return [
      language,
      String(faults.length),
      String(figures.passages),
      figures.tokensPerPassage.toFixed(0),
      figures.charactersPerPassage.toFixed(0),
      figures.wordsPerPassage?.toFixed(0) ?? '–',
      String(figures.repeatedSentences),
      percent(figures.repeatedRuns),
      figures.compression.toFixed(2),
      proseCompression === null ? '–' : (figures.compression / proseCompression).toFixed(2),
      percent(overlap[language] ?? 0),
    ]
  }),
]

/** The floor in percent, question by needle language; the first row is the head. */
export function floorTable({ floor }: LintReport): Table {
  const codes = [...new Set(Object.keys(floor).map((pair) => pair.split(' ')[0] as string))]
  return [
    ['question \\ needle', ...codes],
    ...codes.map((question) => [
      question,
      ...codes.map((needle) => (100 * (floor[`${question} ${needle}`] ?? 0)).toFixed(0)),
    ]),
  ]
}
