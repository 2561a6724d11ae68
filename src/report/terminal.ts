import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import {
  counted,
  depthAchieved,
  depthLabel,
  integer,
  lengthLabel,
  measureName,
  percent,
  percentRange,
  points,
  squareSizes,
  tokensAchieved,
} from './format.ts'
import type { Heatmap } from './heatmap.ts'
import { compareLanguage, groupBy, sorted } from './order.ts'
import type { Results } from './schema.ts'
import {
  axisSentence,
  controlName,
  coverageSentence,
  experimentName,
  filterSentence,
  intervalSentence,
  modelName,
  powerSentence,
  presenceSentence,
  truncationSentence,
  verdict,
} from './statements.ts'
import { summarise, type ControlTable, type Overview, type OverviewRow, type Summary } from './summary.ts'
import { shownRate, type Tally } from './tally.ts'
import { columnGroups, fit, flow, padEnd, padStart, wrap } from './terminal-layout.ts'
import { gridLines, square, squareWidth, tallySquare, type Canvas } from './terminal-squares.ts'
import { oneLine } from './text.ts'

export interface TerminalOptions {
  /** Columns of the terminal; less than 40 is drawn as 40. */
  readonly width: number
  /** Colour level as chalk counts: 0 none, 1 sixteen, 2 256, 3 true colour. */
  readonly colour: 0 | 1 | 2 | 3
  /** A language's name in English, for the key; undefined when it is not known. */
  readonly languageName?: (code: string) => string | undefined
}

interface Pen extends Canvas {
  /** What models that are no language models are called, by id. */
  readonly labels: ReadonlyMap<string, string | null>
}

const dimmed = (chalk: ChalkInstance, text: string, width: number) =>
  wrap(text, width).map((line) => chalk.dim(line))

const nameOf = (id: string, { labels }: Pen) => oneLine(modelName(id, labels))

/** A run for a terminal: what was measured, the overview, every heatmap and the controls. Ends in a newline. */
export function renderTerminal(results: Results, options: TerminalOptions): string {
  const summary = summarise(results)
  const pen: Pen = {
    width: Math.max(40, Math.floor(options.width)),
    chalk: new Chalk({ level: options.colour }),
    labels: new Map(summary.models.map(({ id, label }) => [id, label])),
  }
  const sections = [
    head(pen, results, summary),
    overviewSection(pen, summary.overview),
    key(pen, summary, options.languageName),
    ...[...groupBy(summary.maps, (map) => JSON.stringify([map.experiment, map.task])).values()].map((maps) =>
      experimentSection(pen, maps),
    ),
    controlsSection(pen, summary.controls),
    notes(pen, results, summary),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function head(pen: Pen, results: Results, { coverage, power, models }: Summary): string[] {
  const { width, chalk } = pen
  const word = verdict(results, coverage)
  const tint = word === 'Complete' ? chalk.green.bold : chalk.yellow.bold
  const filter = filterSentence(results.filter)
  return [
    chalk.bold(fit(oneLine(`${results.suite}, preset ${results.preset}, run ${results.runId}`), width)),
    ...models.flatMap(({ id }) => wrap(nameOf(id, pen), width)),
    '',
    ...wrap(`${word}. ${coverageSentence(coverage)}`, width).map((line, index) =>
      index === 0 ? tint(line.slice(0, word.length)) + line.slice(word.length) : line,
    ),
    ...wrap(powerSentence(power), width),
    ...(filter === null ? [] : wrap(oneLine(filter), width).map((line) => chalk.yellow(line))),
  ]
}

type Square = NonNullable<OverviewRow['squares'][number]>

/** Lines of the overview under a model. */
const measures: readonly (readonly [name: string, text: (chalk: ChalkInstance, square: Square) => string])[] =
  [
    ['sensitivity', (chalk, { present }) => rateWithInterval(chalk, present)],
    ['invention', (chalk, { absent }) => rateWithInterval(chalk, absent)],
    ['difference', (_, { difference }) => (difference === null ? '' : padStart(points(difference), 4))],
  ]

function rateWithInterval(chalk: ChalkInstance, cases: Tally | null): string {
  const rate = cases && shownRate(cases)
  if (!rate || rate.value === null) return ''
  return `${tallySquare(chalk, cases, 5)}${chalk.dim(`[${percentRange(rate)}]`)}`
}

/** Mean rates of every model and experiment over context lengths. */
function overviewSection(pen: Pen, { lengths, rows }: Overview): string[] {
  const { width, chalk } = pen
  if (rows.length === 0) return []
  const columnWidth = 14
  const labelWidth = 12
  const lines = [
    chalk.bold('Overview'),
    ...dimmed(
      chalk,
      'Percent over all depths and languages with its 95% interval, by context length.',
      width,
    ),
  ]
  for (const group of columnGroups(
    lengths.map((_, index) => index),
    columnWidth,
    labelWidth,
    width,
  )) {
    const heads = group.map((at) => padEnd(padStart(lengthLabel(lengths[at]!), 4), columnWidth))
    lines.push('', chalk.dim(' '.repeat(labelWidth) + heads.join('').trimEnd()))
    let heading = ''
    for (const row of rows) {
      const name = experimentName(row)
      if (name !== heading) lines.push(...(heading === '' ? [] : ['']), chalk.bold(fit(oneLine(name), width)))
      heading = name
      lines.push(chalk.cyan(fit(nameOf(row.model, pen), width)))
      for (const [measure, text] of measures) {
        const values = group.map((at) => (row.squares[at] ? text(chalk, row.squares[at]) : ''))
        if (values.every((value) => value === '')) continue
        const cells = values.map((value) => padEnd(value, columnWidth)).join('')
        lines.push((padEnd(measure, labelWidth) + cells).trimEnd())
      }
    }
  }
  return lines
}

/** How to read the squares, and which language a code stands for. */
function key(
  { width, chalk }: Pen,
  { maps }: Summary,
  languageName: TerminalOptions['languageName'],
): string[] {
  if (maps.length === 0) return []
  const scale = [0, 0.25, 0.5, 0.75, 1]
    .map((value) => square(chalk, percent(value), value, squareWidth(chalk, [])))
    .join('')
  const names = sorted(
    maps.flatMap((map) => map.columns),
    compareLanguage,
  ).flatMap((code) => {
    const name = languageName?.(code)
    return name === undefined ? [] : [`${code} ${name}`]
  })
  return [
    chalk.bold('Heatmaps'),
    scale,
    ...dimmed(
      chalk,
      'Percent by depth and language. The colours are those of sensitivity; for invention rates, where 0 is best, ' +
        'they run the other way. ! some cases have no score, · no case.',
      width,
    ),
    ...dimmed(chalk, oneLine(names.join(', ')), width),
  ]
}

function experimentSection(pen: Pen, maps: readonly Heatmap[]): string[] {
  const { width, chalk } = pen
  const lines = [
    chalk.bold.underline(fit(oneLine(experimentName(maps[0]!)), width)),
    ...dimmed(chalk, axisSentence(maps[0]!), width),
  ]
  for (const [model, own] of groupBy(maps, (map) => map.model)) {
    const name = wrap(nameOf(model, pen), width)
    lines.push(
      '',
      ...name.map((line) => chalk.cyan(line)),
      ...flow(
        own.map((map) => mapBlock(pen, map)),
        width,
      ),
    )
  }
  return lines
}

function mapBlock(pen: Pen, map: Heatmap): string[] {
  const grid = gridLines(pen, {
    corner: 'depth',
    labels: [...map.depths.map(depthLabel), 'mean'],
    columns: [...map.columns, 'mean'],
    cells: [...map.cells.map((row, at) => [...row, map.rowTotals[at]!]), [...map.columnTotals, map.total]],
    totals: true,
  })
  const width = Math.min(pen.width, Math.max(24, ...grid.map((line) => stringWidth(line))))
  const sizes = `${squareSizes(map)}, ${counted(map.total.units, 'unit')}`
  const facts = [[sizes, depthAchieved(map)].filter(Boolean).join(', '), tokensAchieved(map)]
  return [
    pen.chalk.bold(fit(`${lengthLabel(map.contextTokens)} ${measureName(map)}`, width)),
    ...facts.flatMap((fact) => dimmed(pen.chalk, fact, width)),
    ...grid,
  ]
}

function controlsSection(pen: Pen, controls: readonly ControlTable[]): string[] {
  if (controls.length === 0) return []
  const blocks = controls.map((table) => [
    pen.chalk.bold(controlName(table)),
    ...gridLines(pen, {
      corner: '',
      labels: table.rows.map((row) => nameOf(row.model, pen)),
      columns: table.columns,
      cells: table.rows.map((row) => row.cells),
      totals: false,
    }),
  ])
  return [pen.chalk.bold.underline('Controls'), ...flow(blocks, pen.width)]
}

function notes({ width, chalk }: Pen, results: Results, { models, reasons }: Summary): string[] {
  const lines = [
    intervalSentence,
    presenceSentence,
    `Lengths are tokens of the whole prompt in ${results.tokenizer}.`,
  ]
  const unverified = truncationSentence(models)
  const shown = reasons.slice(0, 3).map(({ reason, count }) => `${integer(count)} without a score: ${reason}`)
  const rest = reasons.slice(3).reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) shown.push(`${integer(rest)} without a score for other reasons`)
  return [
    ...(unverified === null ? [] : wrap(oneLine(unverified), width).map((line) => chalk.yellow(line))),
    ...shown.flatMap((reason) =>
      wrap(fit(oneLine(reason), width * 2), width).map((line) => chalk.yellow(line)),
    ),
    ...lines.flatMap((line) => wrap(oneLine(line), width)).map((line) => chalk.dim(line)),
  ]
}
