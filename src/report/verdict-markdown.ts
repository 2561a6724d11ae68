import type { Verdict } from '../gate/types.ts'
import { counted, integer, lengthName, percents } from '../gate/words.ts'
import { byteLength, cut, escapeMarkdown, markdownCode } from './text.ts'
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
  type Step,
  type VerdictRow,
} from './verdict-statements.ts'

/** GitHub takes no comment over 65,536 characters. */
const limit = 65_000
const mostReasons = 20
const mostPlaces = 10

const icons: Readonly<Record<Verdict['verdict'], string>> = {
  pass: '✅',
  regressed: '❌',
  inconclusive: '⚠️',
  'could-not-judge': '⛔',
}

/** The first line of a suite's comment, which is not shown: a bot finds its own by it, and updates it. */
export const verdictMarker = (suite: string): string =>
  `<!-- mlneedle-verdict ${encodeURIComponent(suite.toWellFormed())} -->`

/**
 * Verdicts on one suite in GitHub-flavoured Markdown, for a pull request's comment and
 * the summary of a job: what was decided and why first, long tables folded. Stays
 * under GitHub's limit of a comment; what does not fit is left out and counted.
 */
export function renderVerdictMarkdown(verdicts: readonly Verdict[]): string {
  const blocks = verdicts.flatMap((verdict, at) => blocksOf(verdict, methodOf(verdicts, at)))
  const shown = [verdictMarker(verdicts[0]?.suite ?? '')]
  // Room for the last line.
  let bytes = byteLength(shown[0]!) + 200
  let leftOut = 0
  for (const block of blocks) {
    bytes += byteLength(block) + 2
    if (bytes <= limit) shown.push(block)
    else {
      bytes -= byteLength(block) + 2
      leftOut++
    }
  }
  if (verdicts.length === 0) shown.push('No verdict: nothing was gated.')
  if (leftOut > 0)
    shown.push(
      `**${counted(leftOut, 'part')} left out to stay under GitHub's limit.** \`verdict.json\` has them.`,
    )
  return `${shown.join('\n\n')}\n`
}

/** What a job's summary says of a gate that came to no verdict at all. */
export const renderNotJudged = (reason: string): string =>
  `## ${icons['could-not-judge']} ${verdictWords['could-not-judge']}\n\n${escapeMarkdown(cut(reason, 2000))}\n`

function blocksOf(verdict: Verdict, method: readonly string[]): string[] {
  const { baseline, candidate, suite, reasons, notes } = verdict
  const who = (side: typeof baseline) =>
    `${markdownCode(cut(side.model, 200))} (${escapeMarkdown(cut(side.name, 200))}, run ${markdownCode(cut(side.runId, 100))})`
  const lost = lostSentence(verdict)
  const rest = reasons.length - mostReasons
  return [
    `## ${icons[verdict.verdict]} ${verdictWords[verdict.verdict]}: ${markdownCode(cut(candidate.model, 200))}`,
    `**${capital(meanings[verdict.verdict])}.** Suite ${markdownCode(cut(suite, 200))}: ${who(candidate)} against ${who(baseline)}.`,
    list([
      ...reasons.slice(0, mostReasons).map((reason) => cut(reason, 2000)),
      ...(rest > 0 ? [`${counted(rest, 'more reason')}, in verdict.json`] : []),
    ]),
    ...tables(verdict),
    placesBlock(verdict),
    floorsBlock(verdict),
    [...(lost === null ? [] : [escapeMarkdown(lost)]), ...nextSteps(verdict).map(stepLine)].join('<br>\n'),
    notes.length === 0 ? '' : `**Worth knowing**\n\n${list(notes.map((note) => cut(note, 1000)))}`,
    ...method.map((text) => `<sub>${escapeMarkdown(text)}</sub>`),
  ].filter((block) => block !== '')
}

const stepLine = ({ text, command }: Step): string =>
  command === null ? escapeMarkdown(text) : `${escapeMarkdown(text)} ${markdownCode(cut(command, 500))}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const list = (texts: readonly string[]): string => texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n')

/** A table, names to the left, figures to the right. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[], left = 1): string =>
  [heads, heads.map((_, at) => (at < left ? ':--' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const rowsTable = (rows: readonly VerdictRow[]): string =>
  table(
    ['', ...rowHeads, ''],
    rows.map((row) => [
      row.whole ? `**${row.name}**` : escapeMarkdown(cut(row.name, 60)),
      ...cellsOf(row).map((cell) => escapeMarkdown(cell)),
      row.word === 'regressed' ? '**regressed**' : row.word,
    ]),
  )

/** What is over all and what regressed stands open; with many languages the whole table is folded. */
function tables(verdict: Verdict): string[] {
  const rows = verdictRows(verdict)
  if (rows.length === 0) return []
  if (rows.length <= 6) return [rowsTable(rows)]
  const telling = rows.filter(({ whole, word }) => whole || word === 'regressed')
  const languages = rows.filter(({ whole }) => !whole)
  return [
    rowsTable(telling),
    folded(`All ${integer(languages.length)} languages: ${countWords(languages)}`, rowsTable(languages)),
  ]
}

function countWords(rows: readonly VerdictRow[]): string {
  const counts = new Map<string, number>()
  for (const { word } of rows) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .map(([word, count]) => `${integer(count)} ${word === '' ? 'not judged' : word}`)
    .join(', ')
}

const folded = (summary: string, content: string): string =>
  `<details><summary>${escapeMarkdown(summary)}</summary>\n\n${content}\n\n</details>`

function placesBlock(verdict: Verdict): string {
  const dropped = droppedPlaces(verdict)
  if (dropped.length === 0) return ''
  const rest = dropped.length - mostPlaces
  return `**Where it dropped**\n\n${list([
    ...dropped.slice(0, mostPlaces).map(placeSentence),
    ...(rest > 0 ? [`${counted(rest, 'more place')}, in verdict.json and the report`] : []),
  ])}`
}

function floorsBlock({ floors }: Verdict): string {
  if (floors.length === 0) return ''
  const passed = floors.filter((one) => one.verdict === 'pass').length
  const rows = floors.map((one) => [
    escapeMarkdown(cut(one.language, 60)),
    lengthName(one.contextTokens),
    one.measure,
    percents(one.value),
    `${percents(one.low)} to ${percents(one.high)}`,
    percents(one.floor),
    one.verdict === 'regressed' ? '**regressed**' : one.verdict,
  ])
  return folded(
    `Floors: ${integer(passed)} of ${integer(floors.length)} surely reached`,
    table(['language', 'length', 'measure', 'value', 'bounds', 'floor', ''], rows, 3),
  )
}
