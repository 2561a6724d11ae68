import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { CandidateComparison, Compared, ComparisonRow, ContenderComparison } from './comparison.ts'
import type { ChangedCases } from './comparison-changes.ts'
import type { ControlRow } from './comparison-controls.ts'
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
import { columnGroups, fit, padEnd, padStart, wrap } from './terminal-layout.ts'
import type { TerminalOptions } from './terminal.ts'
import { cut, oneLine } from './text.ts'

interface Pen {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** Places of a drop that are named. */
const MOST_PLACES = 12

/** A comparison for a terminal. Ends in a newline. */
export function renderComparisonTerminal(
  comparison: ContenderComparison,
  { width, colour }: Pick<TerminalOptions, 'width' | 'colour'>,
): string {
  const pen: Pen = { width: Math.max(40, Math.floor(width)), chalk: new Chalk({ level: colour }) }
  const [reference] = comparison.contenders
  const sections = [
    head(pen, comparison),
    figures(pen, comparison),
    ...comparison.candidates.map((candidate) => against(pen, candidate, reference?.letter ?? '')),
    lengths(pen, comparison.contenders),
    controls(pen, comparison),
    ranks(pen, comparison),
    dimmed(pen, intervalSentence(comparison)),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const lines = ({ width }: Pen, text: string): string[] => wrap(oneLine(text), width)
const dimmed = (pen: Pen, text: string): string[] => lines(pen, text).map((line) => pen.chalk.dim(line))
const heading = ({ chalk, width }: Pen, text: string): string =>
  chalk.bold.underline(fit(oneLine(text), width))

function head(pen: Pen, { suite, contenders }: ContenderComparison): string[] {
  return [
    pen.chalk.bold(fit(oneLine(`${suite}: ${contenders.length} contenders`), pen.width)),
    ...contenders.flatMap((one, i) => lines(pen, contenderSentence(one, i === 0))),
  ]
}

interface Column<T> {
  readonly head: string
  readonly cell: (value: T) => string
  /** Columns of the largest go first where the width does not hold all. */
  readonly drop?: number
  readonly left?: boolean
  readonly paint?: (value: T) => (text: string) => string
}

/** A table; what does not fit beside each other loses the columns that matter least. */
function table<T>({ width, chalk }: Pen, columns: readonly Column<T>[], rows: readonly T[]): string[] {
  const made = columns.map((column) => {
    const cells = rows.map((row) => oneLine(column.cell(row)))
    return { column, cells, size: Math.max(...[column.head, ...cells].map((cell) => stringWidth(cell))) }
  })
  const fits = (own: typeof made) => own.reduce((sum, { size }) => sum + size + 2, -2) <= width
  let shown = made
  while (!fits(shown)) {
    const most = Math.max(...shown.map(({ column }) => column.drop ?? 0))
    if (most === 0) break
    shown = shown.filter(({ column }) => (column.drop ?? 0) !== most)
  }
  const line = (cell: (one: (typeof made)[number]) => string) => shown.map(cell).join('  ').trimEnd()
  const place = (text: string, { column, size }: (typeof made)[number]) =>
    column.left ? padEnd(text, size) : padStart(text, size)
  return [
    chalk.dim(line((one) => place(one.column.head, one))),
    ...rows.map((row, i) =>
      line((one) => (one.column.paint?.(row) ?? String)(place(one.cells[i] ?? '', one))),
    ),
  ]
}

function figures(pen: Pen, comparison: ContenderComparison): string[] {
  const columns: Column<ContenderFigures>[] = [
    { head: '', cell: ({ letter }) => letter, left: true },
    { head: 'sensitivity', cell: ({ sensitivity }) => tenths(sensitivity?.value) },
    { head: 'answered', cell: ({ answered }) => tenths(answered.sensitivity?.value), drop: 6 },
    { head: 'specificity', cell: ({ specificity }) => tenths(specificity?.value) },
    { head: 'refused', cell: ({ refused }) => integer(refused), drop: 5 },
    { head: 'cut', cell: ({ cutOutput }) => integer(cutOutput), drop: 5 },
    { head: 'coverage', cell: coverageCell, drop: 3 },
    {
      head: 'errors',
      cell: ({ coverage: { errors, cutInput } }) => integer(errors + cutInput),
      drop: 4,
    },
    { head: 'per 1,000', cell: costCell, drop: 2 },
    { head: 'time', cell: timeCell },
  ]
  return [
    heading(pen, 'Side by side'),
    ...dimmed(pen, figuresSentence(comparison)),
    '',
    ...table(pen, columns, comparison.contenders),
  ]
}

function against(pen: Pen, candidate: CandidateComparison, reference: string): string[] {
  const { letter, verdict, rows, lost, gained } = candidate
  const word = verdictWord(verdict.verdict)
  const places = placeNames(verdict)
  const named =
    places.length > MOST_PLACES
      ? [...places.slice(0, MOST_PLACES), `${places.length - MOST_PLACES} more`]
      : places
  return [
    `${heading(pen, `${letter} against ${reference}:`)} ${tint(pen, verdict.verdict)(pen.chalk.bold(word))}`,
    ...verdict.reasons.flatMap((reason) => lines(pen, reason)),
    ...verdict.notes.flatMap((note) => lines(pen, note).map((line) => pen.chalk.yellow(line))),
    ...(named.length > 0 ? lines(pen, `Places of a drop, which decide nothing: ${named.join('; ')}.`) : []),
    ...measureTable(pen, rows, 'sensitivity', [reference, letter]),
    ...measureTable(pen, rows, 'specificity', [reference, letter]),
    ...changes(pen, `Lost: right in ${reference} and not in ${letter}`, lost, [reference, letter]),
    ...changes(pen, `Gained: right in ${letter} and not in ${reference}`, gained, [reference, letter]),
  ]
}

function tint({ chalk }: Pen, word: string | null): (text: string) => string {
  if (word === 'pass') return chalk.green
  if (word === 'regressed') return chalk.red
  return word === null ? String : chalk.yellow
}

function measureTable(
  pen: Pen,
  rows: readonly ComparisonRow[],
  measure: 'sensitivity' | 'specificity',
  [reference, letter]: readonly [string, string],
): string[] {
  const own = rows.flatMap((row) => {
    const compared = row[measure]
    return compared ? { language: row.language, compared } : []
  })
  if (own.length === 0) return []
  const of =
    (text: (compared: Compared) => string) =>
    ({ compared }: (typeof own)[number]) =>
      text(compared)
  const columns: Column<(typeof own)[number]>[] = [
    { head: measure, cell: ({ language }) => language ?? 'all', left: true },
    { head: reference, cell: of(({ baseline }) => tenths(baseline)), drop: 1 },
    { head: letter, cell: of(({ candidate }) => tenths(candidate)), drop: 1 },
    { head: 'diff.', cell: of(({ difference }) => signedTenths(difference)) },
    { head: 'interval', cell: of(differenceRange), drop: 3 },
    { head: 'adj. p', cell: of(adjustedP), drop: 2 },
    { head: 'lost', cell: of(({ lost }) => integer(lost)), drop: 4 },
    { head: 'gained', cell: of(({ gained }) => integer(gained)), drop: 4 },
    { head: 'units', cell: of(({ units }) => integer(units)), drop: 5 },
    {
      head: '',
      cell: of(({ verdict }) => verdictWord(verdict)),
      left: true,
      paint: ({ compared }) => tint(pen, compared.verdict),
    },
  ]
  return ['', ...table(pen, columns, own)]
}

function changes(
  pen: Pen,
  title: string,
  { count, shown }: ChangedCases,
  letters: readonly [string, string],
): string[] {
  if (count === 0) return []
  const more = count > shown.length ? `, of which ${integer(shown.length)}` : ''
  return [
    '',
    ...lines(pen, `${title}: ${integer(count)}${shown.length > 0 ? `${more}:` : '.'}`),
    ...shown.flatMap((one) => [
      ...lines(pen, one.id).map((line) => pen.chalk.cyan(line)),
      ...quoted(pen, 'question', one.question),
      ...quoted(pen, 'gold', one.needlePresent ? one.gold.join(' | ') : '(none: the needle is absent)'),
      ...quoted(pen, letters[0], saidText(one.reference)),
      ...quoted(pen, letters[1], saidText(one.candidate)),
    ]),
  ]
}

const saidText = ({ outcome, answer }: ChangedCases['shown'][number]['reference']): string =>
  `${outcome}: ${answer === null ? '(the answer was not kept)' : answer}`

function quoted(pen: Pen, name: string, text: string): string[] {
  const label = `  ${name}: `
  return wrap(oneLine(cut(text, 300)), pen.width - stringWidth(label)).map((line, i) =>
    i === 0 ? pen.chalk.dim(label) + line : ' '.repeat(stringWidth(label)) + line,
  )
}

/** A table with a column for each language, cut into groups that fit. */
function byLanguage(
  { width, chalk }: Pen,
  languages: readonly string[],
  rows: readonly { readonly label: string; readonly cells: readonly string[] }[],
): string[] {
  const labelWidth = Math.max(...rows.map(({ label }) => stringWidth(label)))
  const size =
    Math.max(...[...languages, ...rows.flatMap(({ cells }) => cells)].map((c) => stringWidth(c))) + 2
  return columnGroups(
    languages.map((_, at) => at),
    size,
    labelWidth,
    width,
  ).flatMap((group) => [
    chalk.dim(
      padEnd('', labelWidth) + group.map((at) => padStart(oneLine(languages[at] ?? ''), size)).join(''),
    ),
    ...rows.map(
      ({ label, cells }) =>
        padEnd(label, labelWidth) + group.map((at) => padStart(cells[at] ?? '', size)).join(''),
    ),
  ])
}

function lengths(pen: Pen, contenders: readonly ContenderFigures[]): string[] {
  const [first] = contenders
  if (!first || first.effective.length === 0) return []
  const languages = first.effective.map(({ language }) => language)
  return [
    heading(pen, 'Effective context length'),
    ...dimmed(pen, effectiveSentence),
    '',
    ...byLanguage(
      pen,
      languages.map((language) => language ?? 'all'),
      contenders.map(({ letter, effective }) => ({
        label: letter,
        cells: languages.map((language) => effectiveCell(effective.find((one) => one.language === language))),
      })),
    ),
  ]
}

function controls(pen: Pen, { controls: rows, contenders }: ContenderComparison): string[] {
  if (rows.length === 0) return []
  return [
    heading(pen, 'Controls'),
    ...dimmed(pen, 'Percent right, over the controls that all measured with the same prompts.'),
    ...[...groupBy(rows, controlName)].flatMap(([name, own]) => [
      '',
      pen.chalk.bold(fit(oneLine(name), pen.width)),
      ...byLanguage(
        pen,
        own.map(({ language }) => language ?? 'all'),
        contenders.map(({ letter }, i) => ({ label: letter, cells: controlCells(own, i) })),
      ),
    ]),
  ]
}

const controlCells = (rows: readonly ControlRow[], contender: number): string[] =>
  rows.map(({ values }) => tenths(values[contender]?.value))

function ranks(pen: Pen, { ranks: agreement }: ContenderComparison): string[] {
  const sentences = rankSentences(agreement)
  if (sentences.length === 0) return []
  return [heading(pen, 'Rank agreement'), ...sentences.flatMap((sentence) => lines(pen, sentence))]
}
