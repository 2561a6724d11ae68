/** Cases as rows and columns of squares, as the figures draw them. */
import { axisNames, type VariedAxis } from '../../axis.ts'
import { differences, differenceSquare } from '../../figure/differences.ts'
import type { DifferenceProps, GridLabel, HeatmapProps, Square } from '../../figure/types.ts'
import { counted, depthLabel } from '../../format.ts'
import { compareLanguage, compareNumber, groupBy, sorted } from '../../order.ts'
import { axisSentence } from '../../statements.ts'
import { shownRate, type Tally } from '../../tally.ts'
import type { Selection } from './address.ts'
import { facetOfAxis, tallyOf, valueOf } from './cases.ts'
import type { PagePair } from './paired.ts'
import { languageName, plain, type Report } from './report.ts'
import type { PageCase } from './unpack.ts'

/** What rows and columns are, and where a case stands. */
export interface Frame {
  readonly rowTitle: string
  readonly columnTitle: string
  readonly rows: readonly GridLabel[]
  readonly columns: readonly GridLabel[]
  readonly rowOf: (one: PageCase) => string
  readonly columnOf: (one: PageCase) => string
  /** Cases of a square: of a row and a column, each empty where all are meant. */
  readonly selection: (row: string, column: string) => Selection
  readonly totalLabel: string | null
}

/** More columns than this do not fit a window: they become rows. */
export const mostColumns = 16

/** Depth × the language that an experiment varies. */
export function depthFrame(report: Report, cases: readonly PageCase[], { axis }: VariedAxis): Frame {
  const facet = facetOfAxis[axis]
  const columnOf = valueOf[facet]
  const depths = sorted(
    cases.map(({ depth }) => depth),
    compareNumber,
  )
  const columns = languageLabels(report, cases.map(columnOf))
  return {
    rowTitle: 'depth',
    columnTitle: axisNames[axis],
    rows: depths.map((depth) => ({ key: String(depth), text: depthLabel(depth) })),
    columns,
    rowOf: valueOf.depth,
    columnOf,
    selection: (row, column) => ({
      ...(row === '' ? {} : { depth: [row] }),
      ...(column === '' ? {} : { [facet]: [column] }),
    }),
    // One square is all there is.
    totalLabel: depths.length * columns.length > 1 ? 'all' : null,
  }
}

/** What squares average over beside what their heads say; null where that is nothing. */
export const pooled = (axis: VariedAxis): string | null =>
  axis.pooledOver.length === 0 ? null : axisSentence(axis)

/** Question × needle language. */
export function matrixFrame(report: Report, cases: readonly PageCase[]): Frame {
  const labels = languageLabels(
    report,
    cases.flatMap((one) => [one.questionLanguage, one.needleLanguage]),
  )
  const questions = new Set(cases.map((one) => one.questionLanguage))
  const needles = new Set(cases.map((one) => one.needleLanguage))
  return {
    rowTitle: 'question language',
    columnTitle: 'needle language',
    rows: labels.filter(({ key }) => questions.has(key)),
    columns: labels.filter(({ key }) => needles.has(key)),
    rowOf: valueOf.question,
    columnOf: valueOf.needle,
    selection: (row, column) => ({
      ...(row === '' ? {} : { question: [row] }),
      ...(column === '' ? {} : { needle: [column] }),
    }),
    totalLabel: null,
  }
}

export const languageLabels = (report: Report, codes: readonly string[]): GridLabel[] =>
  sorted(codes, compareLanguage).map((code) => {
    const name = languageName(report, code)
    return { key: code, text: plain(code, 20), ...(name === code ? {} : { name }) }
  })

/** A square's key: its row and column, empty for all. */
const keyOf = (row: string, column: string) => JSON.stringify([row, column])
export const placeOf = (key: string) => JSON.parse(key) as [row: string, column: string]

type Drawn = Pick<HeatmapProps, 'rowTitle' | 'columnTitle' | 'rows' | 'columns'>
const drawn = ({ rowTitle, columnTitle, rows, columns }: Frame): Drawn => ({
  rowTitle,
  columnTitle,
  rows,
  columns,
})

/** Shares of cases, all with the needle present or all with it absent. */
export function heatmap(
  frame: Frame,
  cases: readonly PageCase[],
): Drawn & Pick<HeatmapProps, 'squares' | 'totals'> {
  const square = (row: string, column: string, own: readonly PageCase[] | undefined) =>
    own ? shareSquare(keyOf(row, column), tallyOf(own)) : null
  const inSquares = groupBy(cases, (one) => keyOf(frame.rowOf(one), frame.columnOf(one)))
  const squares = frame.rows.map((row) =>
    frame.columns.map((column) => square(row.key, column.key, inSquares.get(keyOf(row.key, column.key)))),
  )
  if (frame.totalLabel === null) return { ...drawn(frame), squares }
  const inRows = groupBy(cases, frame.rowOf)
  const inColumns = groupBy(cases, frame.columnOf)
  const totals = {
    label: frame.totalLabel,
    rows: frame.rows.map(({ key }) => square(key, '', inRows.get(key))),
    columns: frame.columns.map(({ key }) => square('', key, inColumns.get(key))),
    all: square('', '', cases),
  }
  return { ...drawn(frame), squares, totals }
}

function shareSquare(key: string, cases: Tally): Square {
  const rate = shownRate(cases)
  return {
    key,
    value: rate.value,
    low: rate.low,
    high: rate.high,
    n: cases.n,
    units: cases.units,
    ...(cases.errors > 0 ? { note: `${counted(cases.errors, 'case')} without a score` } : {}),
  }
}

interface DrawnDifference extends Drawn, Pick<DifferenceProps, 'squares' | 'totals'> {
  /** Squares compared, and those told from chance. */
  readonly compared: number
  readonly fell: number
  readonly rose: number
}

/** Differences of pairs, all with the needle present or all with it absent; Holm over the squares, totals apart. */
export function differenceMap(
  frame: Frame,
  pairs: readonly PagePair[],
  needlePresent: boolean,
): DrawnDifference {
  const groups = groupBy(pairs, ({ reference }) => keyOf(frame.rowOf(reference), frame.columnOf(reference)))
  const found = differences(groups, needlePresent)
  const told = [...found.values()].filter(({ significant }) => significant)
  const counts = {
    compared: found.size,
    fell: told.filter(({ value }) => value < 0).length,
    rose: told.filter(({ value }) => value > 0).length,
  }
  const squares = frame.rows.map((row) =>
    frame.columns.map((column) => differenceSquare(keyOf(row.key, column.key), found)),
  )
  if (frame.totalLabel === null) return { ...drawn(frame), squares, ...counts }
  const rows = differences(
    groupBy(pairs, ({ reference }) => keyOf(frame.rowOf(reference), '')),
    needlePresent,
  )
  const columns = differences(
    groupBy(pairs, ({ reference }) => keyOf('', frame.columnOf(reference))),
    needlePresent,
  )
  const totals = {
    label: frame.totalLabel,
    rows: frame.rows.map(({ key }) => differenceSquare(keyOf(key, ''), rows)),
    columns: frame.columns.map(({ key }) => differenceSquare(keyOf('', key), columns)),
    all: differenceSquare(keyOf('', ''), differences(new Map([[keyOf('', ''), pairs]]), needlePresent)),
  }
  return { ...drawn(frame), squares, totals, ...counts }
}
