import type { CandidateComparison, Compared, ComparisonRow, ContenderComparison } from './comparison.ts'
import type { ChangedCases } from './comparison-changes.ts'
import type { ContenderFigures } from './comparison-figures.ts'
import {
  adjustedP,
  contenderSentence,
  controlName,
  costCell,
  coverageCell,
  differenceRange,
  effectiveCell,
  effectiveSentence,
  figuresSentence,
  intervalSentence,
  placeNames,
  rankSentences,
  signedTenths,
  tenths,
  timeCell,
  verdictWord,
} from './comparison-statements.ts'
import { integer } from './format.ts'
import { groupBy } from './order.ts'
import { byteLength, cut, escapeMarkdown, markdownCode } from './text.ts'

/** GitHub shows no step summary over 1 MiB; the rest is room for what other steps write. */
const limit = 900_000

/** A comparison in GitHub-flavoured Markdown. What does not fit in 900,000 bytes is left out and counted. */
export function renderComparisonMarkdown(comparison: ContenderComparison): string {
  const { contenders, candidates } = comparison
  const reference = contenders[0]?.letter ?? ''
  const blocks = [
    head(comparison),
    figures(comparison),
    ...candidates.map((candidate) => against(candidate, reference)),
    lengths(contenders),
    controls(comparison),
    ranks(comparison),
    escapeMarkdown(intervalSentence(comparison)),
    ...candidates.flatMap((candidate) => [
      changes(candidate.lost, 'Lost', [reference, candidate.letter], candidate.letter),
      changes(candidate.gained, 'Gained', [reference, candidate.letter], candidate.letter),
    ]),
  ].filter((block) => block !== '')
  const printed: string[] = []
  let bytes = 0
  for (const block of blocks) {
    bytes += byteLength(block) + 2
    if (bytes <= limit) printed.push(block)
  }
  const leftOut = blocks.length - printed.length
  if (leftOut > 0) printed.push(`**${leftOut} sections left out to keep this page under GitHub's limit.**`)
  return `${printed.join('\n\n')}\n`
}

/** A table; the first columns to the left, the others centred. */
function table(heads: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const alignment = heads.map((_, index) => (index < left ? ':--' : ':-:'))
  return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const plain = (text: string, length = 500): string => escapeMarkdown(cut(text, length))

function head({ suite, contenders }: ContenderComparison): string {
  return [
    `# Comparison on ${markdownCode(cut(suite, 200))}`,
    contenders.map((one, i) => `- ${plain(contenderSentence(one, i === 0))}`).join('\n'),
  ].join('\n\n')
}

function figures(comparison: ContenderComparison): string {
  const rows = comparison.contenders.map((one) => [
    one.letter,
    tenths(one.sensitivity?.value),
    tenths(one.answered.sensitivity?.value),
    tenths(one.specificity?.value),
    integer(one.refused),
    integer(one.cutOutput),
    coverageCell(one),
    integer(one.coverage.errors + one.coverage.cutInput),
    escapeMarkdown(costCell(one)),
    timeCell(one),
  ])
  const heads = [
    '',
    'Sensitivity',
    'Answered',
    'Specificity',
    'Refused',
    'Cut',
    'Coverage',
    'Errors',
    'Cost of 1,000',
    'Median time',
  ]
  return `## Side by side\n\n${escapeMarkdown(figuresSentence(comparison))}\n\n${table(heads, rows)}`
}

function against({ letter, verdict, rows }: CandidateComparison, reference: string): string {
  const places = placeNames(verdict)
  return [
    `## ${letter} against ${reference}: ${verdictWord(verdict.verdict)}`,
    verdict.reasons.map((reason) => escapeMarkdown(reason)).join('\n\n'),
    verdict.notes.map((note) => `> ${plain(note, 1000)}`).join('\n>\n'),
    places.length > 0 ? `Places of a drop, which decide nothing: ${plain(places.join('; '), 1000)}.` : '',
    measureTable(rows, 'sensitivity', [reference, letter]),
    measureTable(rows, 'specificity', [reference, letter]),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

function measureTable(
  rows: readonly ComparisonRow[],
  measure: 'sensitivity' | 'specificity',
  letters: readonly [string, string],
): string {
  const own = rows.flatMap((row) => {
    const compared = row[measure]
    return compared ? { language: row.language, compared } : []
  })
  if (own.length === 0) return ''
  const heads = [
    measure === 'sensitivity' ? 'Sensitivity' : 'Specificity',
    ...letters,
    'Difference',
    'Adjusted p',
    'Lost',
    'Gained',
    'Units',
    'Verdict',
  ]
  return table(
    heads,
    own.map(({ language, compared }) => [
      language === null ? 'all' : plain(language, 40),
      ...cells(compared),
    ]),
  )
}

const cells = (compared: Compared): string[] => [
  tenths(compared.baseline),
  tenths(compared.candidate),
  `**${signedTenths(compared.difference)}** <sub>${differenceRange(compared)}</sub>`,
  escapeMarkdown(adjustedP(compared)),
  integer(compared.lost),
  integer(compared.gained),
  integer(compared.units),
  compared.verdict === 'regressed' ? '**regressed**' : verdictWord(compared.verdict),
]

function lengths(contenders: readonly ContenderFigures[]): string {
  const languages = contenders[0]?.effective.map(({ language }) => language) ?? []
  if (languages.length === 0) return ''
  const rows = contenders.map(({ letter, effective }) => [
    letter,
    ...languages.map((language) =>
      escapeMarkdown(effectiveCell(effective.find((one) => one.language === language))),
    ),
  ])
  const heads = ['', ...languages.map((language) => plain(language ?? 'all', 40))]
  return `## Effective context length\n\n${escapeMarkdown(effectiveSentence)}\n\n${table(heads, rows)}`
}

function controls({ controls: rows, contenders }: ContenderComparison): string {
  if (rows.length === 0) return ''
  const tables = [...groupBy(rows, controlName)].map(([name, own]) => {
    const heads = ['', ...own.map(({ language }) => plain(language ?? 'all', 40))]
    const body = contenders.map(({ letter }, i) => [
      letter,
      ...own.map(({ values }) => tenths(values[i]?.value)),
    ])
    return `**${plain(name)}**\n\n${table(heads, body)}`
  })
  return [
    '## Controls',
    'Percent right, over the controls that all measured with the same prompts.',
    ...tables,
  ].join('\n\n')
}

function ranks({ ranks: agreement }: ContenderComparison): string {
  const sentences = rankSentences(agreement)
  return sentences.length === 0
    ? ''
    : `## Rank agreement\n\n${sentences.map((sentence) => escapeMarkdown(sentence)).join('\n\n')}`
}

/** Lost or gained cases, folded, with both answers. */
function changes(
  { count, shown }: ChangedCases,
  word: 'Lost' | 'Gained',
  letters: readonly [string, string],
  letter: string,
): string {
  if (shown.length === 0) return ''
  const rows = shown.map(({ id, question, gold, needlePresent, reference, candidate }) => [
    markdownCode(cut(id, 300)),
    plain(question),
    needlePresent ? plain(gold.join(' | ')) : 'none',
    said(reference),
    said(candidate),
  ])
  const some = shown.length < count ? `, ${integer(shown.length)} of them` : ''
  return `<details><summary>${word} by ${letter}: ${integer(count)}${some}</summary>

${table(['Case', 'Question', 'Gold', ...letters], rows, 5)}

</details>`
}

const said = ({ outcome, answer }: ChangedCases['shown'][number]['reference']): string =>
  `${outcome}${answer === null ? '' : `: ${markdownCode(cut(answer, 300))}`}`
