import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { Verdict } from '../gate/types.ts'
import { integer } from './format.ts'
import type { TerminalOptions } from './terminal.ts'
import { fit, padEnd, padStart, wrap } from './terminal-layout.ts'
import { cut, oneLine } from './text.ts'
import {
  cellsOf,
  droppedPlaces,
  lostSentence,
  meanings,
  methodOf,
  nextSteps,
  placeSentence,
  rowHeads,
  verdictRows,
  verdictWords,
} from './verdict-statements.ts'

interface Pen {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** Most places and reasons shown; verdict.json has them all. */
const mostPlaces = 8
const mostReasons = 12

type Tint = (chalk: ChalkInstance) => ChalkInstance
const tints: Readonly<Record<string, Tint>> = {
  pass: (chalk) => chalk.green,
  regressed: (chalk) => chalk.red,
  inconclusive: (chalk) => chalk.yellow,
  'could-not-judge': (chalk) => chalk.magenta,
}
const tint = (chalk: ChalkInstance, word: string): ChalkInstance => tints[word]?.(chalk) ?? chalk

/** Verdicts for a terminal: each in one line, then why, the figures, where a drop lies and what to do. Ends in a newline. */
export function renderVerdictTerminal(verdicts: readonly Verdict[], options: TerminalOptions): string {
  const pen = {
    width: Math.max(40, Math.floor(options.width)),
    chalk: new Chalk({ level: options.colour }),
  }
  return verdicts
    .map((verdict, at) => {
      const sections = [
        head(pen, verdict),
        figures(pen, verdict, options.languageName),
        places(pen, verdict),
        remarks(pen, verdict, methodOf(verdicts, at)),
      ]
      return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`
    })
    .join('\n')
}

function head({ width, chalk }: Pen, verdict: Verdict): string[] {
  const word = verdictWords[verdict.verdict]
  const { baseline, candidate, suite } = verdict
  const who = (side: typeof baseline) => cut(oneLine(`${side.model} (${side.name})`), 200)
  const first = `${word}: ${meanings[verdict.verdict]}.`
  const shown = verdict.reasons.slice(0, mostReasons)
  const rest = verdict.reasons.length - shown.length
  return [
    ...wrap(first, width).map((line, at) =>
      at === 0
        ? tint(chalk, verdict.verdict).bold(line.slice(0, word.length)) + line.slice(word.length)
        : line,
    ),
    ...wrap(
      `${cut(oneLine(suite), 100)}: ${who(candidate)} against ${who(baseline)}, exit code ${verdict.exitCode}`,
      width,
    ).map((line) => chalk.dim(line)),
    '',
    ...shown.flatMap((reason) => bullet(cut(oneLine(reason), 2000), width)),
    ...(rest > 0 ? bullet(`${integer(rest)} more reasons are in verdict.json.`, width) : []),
  ]
}

const bullet = (text: string, width: number): string[] =>
  wrap(text, width - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`)

/** Columns that go first where there is no room, by place in {@link rowHeads}. */
const dispensable = [5, 4, 0, 1, 3]

function figures(
  { width, chalk }: Pen,
  verdict: Verdict,
  languageName: TerminalOptions['languageName'],
): string[] {
  const rows = verdictRows(verdict, languageName)
  if (rows.length === 0) return []
  const names = rows.map(({ name }) => fit(oneLine(name), 18))
  const nameWidth = Math.max(...names.map((name) => stringWidth(name)))
  const wordWidth = Math.max(...rows.map(({ word }) => word.length))
  const columns = rowHeads.map((title, at) => ({
    at,
    title,
    own: Math.max(title.length, ...rows.map((row) => cellsOf(row)[at]!.length)) + 2,
  }))
  const left = [...dispensable]
  let kept = columns
  const total = () => nameWidth + kept.reduce((sum, { own }) => sum + own, 0) + 2 + wordWidth
  while (total() > width && left.length > 0) {
    const gone = left.shift()
    kept = kept.filter(({ at }) => at !== gone)
  }
  const cells = (texts: readonly string[]) => kept.map(({ at, own }) => padStart(texts[at]!, own)).join('')
  return [
    chalk.dim(padEnd('', nameWidth) + cells(rowHeads)).trimEnd(),
    ...rows.map((row, at) => {
      const line = padEnd(names[at]!, nameWidth) + cells(cellsOf(row))
      const word = row.word === '' ? '' : `  ${tint(chalk, row.word)(row.word)}`
      return (row.whole ? chalk.bold(line) : line) + word
    }),
  ]
}

function places({ width, chalk }: Pen, verdict: Verdict): string[] {
  const dropped = droppedPlaces(verdict)
  if (dropped.length === 0)
    return verdict.verdict === 'regressed' && verdict.places.length > 0
      ? wrap('No depth, length or language × depth stands out by itself.', width).map((line) =>
          chalk.dim(line),
        )
      : []
  const shown = dropped.slice(0, mostPlaces)
  const rest = dropped.length - shown.length
  return [
    chalk.bold('Where it dropped'),
    ...shown.flatMap((place) => bullet(oneLine(placeSentence(place)), width)),
    ...(rest > 0 ? bullet(`${integer(rest)} more places, in verdict.json and the report`, width) : []),
  ]
}

function remarks({ width, chalk }: Pen, verdict: Verdict, method: readonly string[]): string[] {
  const lost = lostSentence(verdict)
  return [
    ...nextSteps(verdict).flatMap(({ text, command }) =>
      wrap(oneLine(command === null ? text : `${text} ${command}`), width),
    ),
    ...verdict.notes.flatMap((note) =>
      wrap(cut(oneLine(note), 1000), width).map((line) => chalk.yellow(line)),
    ),
    ...[...(lost === null ? [] : [lost]), ...method].flatMap((text) =>
      wrap(text, width).map((line) => chalk.dim(line)),
    ),
  ]
}
