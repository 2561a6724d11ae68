import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import { inkOn, stepColour, stepCount, stepOf } from './colour.ts'
import { percent } from './format.ts'
import { shownRate, type Tally } from './tally.ts'
import { centre, columnGroups, fit, padEnd, padStart } from './terminal-layout.ts'
import { oneLine } from './text.ts'

/** What is drawn on: a width in columns and what colours there are. */
export interface Canvas {
  readonly width: number
  readonly chalk: ChalkInstance
}

export interface Grid {
  readonly corner: string
  readonly labels: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly (Tally | null)[])[]
  /** Whether the last row and column add up the others. */
  readonly totals: boolean
}

/** A table of squares, its columns cut into groups that fit. */
export function gridLines({ width, chalk }: Canvas, { corner, cells, totals, ...heads }: Grid): string[] {
  const labels = heads.labels.map(oneLine)
  const columns = heads.columns.map(oneLine)
  const labelWidth = Math.min(Math.max(...[corner, ...labels].map((label) => stringWidth(label))), width >> 1)
  const own = squareWidth(chalk, columns)
  const groups = columnGroups(
    columns.map((_, at) => at),
    own,
    labelWidth + 1 + Number(totals),
    width,
  )
  const gap = (at: number) => (totals && at === columns.length - 1 ? ' ' : '')
  const head = (at: number) => gap(at) + centre(fit(columns[at]!, own), own)
  return groups.flatMap((group) => [
    `${chalk.dim(padStart(corner, labelWidth))} ${group.map(head).join('')}`.trimEnd(),
    ...labels.map((label, row) => {
      const squares = group.map((at) => {
        const total = totals && (row === labels.length - 1 || at === columns.length - 1)
        return gap(at) + tallySquare(chalk, cells[row]?.[at] ?? null, own, !total)
      })
      return `${padStart(fit(label, labelWidth), labelWidth)} ${squares.join('')}`
    }),
  ])
}

/** Columns a square takes beside heads of this width. */
export const squareWidth = (chalk: ChalkInstance, columns: readonly string[]) =>
  Math.min(12, Math.max(chalk.level === 0 ? 6 : 5, ...columns.map((column) => stringWidth(column) + 1)))

/** What a square shows of its cases; `!` for missing scores where `marked`, `·` where there is no case. */
export function tallySquare(
  chalk: ChalkInstance,
  cases: Tally | null,
  width: number,
  marked = false,
): string {
  if (cases === null) return chalk.dim(centre('·', width))
  const rate = shownRate(cases)
  if (rate.value === null) return centre(cases.errors > 0 ? '!' : '·', width)
  const goodness = cases.invention === null ? rate.value : 1 - rate.value
  return square(chalk, percent(rate.value), goodness, width, marked && cases.errors > 0 ? '!' : '')
}

const shades = [' ', '░', '▒', '▓', '█'] as const

/** A number on the colour of how good it is; without colour, beside a shade. */
export function square(
  chalk: ChalkInstance,
  number: string,
  goodness: number,
  width: number,
  mark = '',
): string {
  const digits = padStart(number, 3)
  if (chalk.level === 0) {
    const shade = shades[Math.round(goodness * (shades.length - 1))] ?? ' '
    return padEnd(`${' '.repeat(Math.max(0, Math.ceil((width - 5) / 2)))}${digits}${shade}${mark}`, width)
  }
  const text = padEnd(`${' '.repeat(Math.ceil((width - 3) / 2))}${digits}${mark}`, width)
  return paint(chalk, stepOf(goodness))(text)
}

/** The scale in what colours the terminal has. What chalk would make of the true colours is out of order in 256. */
function paint(chalk: ChalkInstance, step: number): ChalkInstance {
  if (chalk.level === 3) {
    const background = stepColour(step)
    return chalk.bgRgb(...background).rgb(...inkOn(background))
  }
  const scale =
    chalk.level === 2
      ? [
          chalk.bgAnsi256(53).ansi256(231),
          chalk.bgAnsi256(54).ansi256(231),
          chalk.bgAnsi256(25).ansi256(231),
          chalk.bgAnsi256(31).ansi256(16),
          chalk.bgAnsi256(37).ansi256(16),
          chalk.bgAnsi256(115).ansi256(16),
          chalk.bgAnsi256(194).ansi256(16),
        ]
      : [
          chalk.bgMagenta.whiteBright,
          chalk.bgBlue.whiteBright,
          chalk.bgCyan.black,
          chalk.bgGreen.black,
          chalk.bgWhite.black,
        ]
  // The last colour is kept for all, as in the full scale.
  const place =
    step === stepCount - 1 ? scale.length - 1 : Math.floor((step / (stepCount - 1)) * (scale.length - 1))
  return scale[place]!
}
