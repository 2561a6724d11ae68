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
import { groupBy } from './order.ts'
import { outcomeSchema, type Results } from './schema.ts'
import {
  axisSentence,
  controlName,
  coverageSentence,
  experimentName,
  filterSentence,
  intervalSentence,
  powerSentence,
  presenceSentence,
  truncationSentence,
  verdict,
} from './statements.ts'
import {
  summarise,
  type ControlTable,
  type ModelSummary,
  type Overview,
  type OverviewSquare,
  type Summary,
} from './summary.ts'
import { shownRate, type Tally } from './tally.ts'
import { byteLength, cut, escapeMarkdown, markdownCode } from './text.ts'

/** GitHub shows no step summary over 1 MiB; the rest is room for what other steps write. */
const limit = 900_000

type Labels = ReadonlyMap<string, string | null>

/**
 * A run in GitHub-flavoured Markdown, for the summary page of a CI job: verdict,
 * overview, controls, outcomes, then every heatmap, folded. What does not fit in
 * 900,000 bytes is left out and counted.
 */
export function renderMarkdown(results: Results): string {
  const summary = summarise(results)
  const labels: Labels = new Map(summary.models.map(({ id, label }) => [id, label]))
  const experiments = [...groupBy(summary.maps, (map) => JSON.stringify([map.experiment, map.task])).values()]
  const blocks = [
    head(results, summary),
    overviewBlock(summary.overview, labels),
    ...summary.controls.map((control, index) => controlBlock(control, index === 0, labels)),
    outcomeBlock(summary.models, labels),
    reasonBlock(summary.reasons),
    `## Heatmaps\n\n${escapeMarkdown(`${presenceSentence} ${intervalSentence}`)}`,
    ...experiments.flatMap((maps) => experimentBlocks(maps, labels)),
  ]
  const printed: string[] = []
  let bytes = 0
  let leftOut = 0
  for (const block of blocks.filter((text) => text !== '')) {
    bytes += byteLength(block) + 2
    if (bytes > limit) leftOut++
    else printed.push(block)
  }
  if (leftOut > 0) {
    printed.push(
      `**${counted(leftOut, 'table')} left out to keep this page under GitHub's limit.** The HTML report has them.`,
    )
  }
  return `${printed.join('\n\n')}\n`
}

function head(results: Results, { coverage, power, models }: Summary): string {
  const filter = filterSentence(results.filter)
  const unverified = truncationSentence(models)
  const made = [
    `preset ${markdownCode(cut(results.preset, 100))}`,
    `run ${markdownCode(cut(results.runId, 100))}`,
    `tokenizer ${markdownCode(cut(results.tokenizer, 100))}`,
    `version ${markdownCode(cut(results.versions.tool, 100))}`,
  ]
  return [
    `# Multilingual needle in a haystack: ${markdownCode(cut(results.suite, 200))}`,
    `**${verdict(results, coverage)}.** ${escapeMarkdown(coverageSentence(coverage))} ${escapeMarkdown(powerSentence(power))}`,
    ...(filter === null ? [] : [`**${escapeMarkdown(cut(filter, 500))}**`]),
    ...(unverified === null ? [] : [`**${escapeMarkdown(cut(unverified, 500))}**`]),
    `${made.join(', ')}.`,
  ].join('\n\n')
}

function modelName(id: string, labels: Labels): string {
  const label = labels.get(id) ?? null
  const name = markdownCode(cut(id, 200))
  return label === null ? name : `${name} (${escapeMarkdown(cut(label, 200))})`
}

/** A table; the first column to the left, the others centred. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const alignment = heads.map((_, index) => (index === 0 ? ':--' : ':-:'))
  return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function overviewBlock({ lengths, rows }: Overview, labels: Labels): string {
  if (rows.length === 0) return ''
  return `## Overview

Percent over all depths and languages, with 95% interval, by context length.

${table(
  ['Experiment', 'Model', ...lengths.map(lengthLabel)],
  rows.map((row) => [
    markdownCode(cut(experimentName(row), 200)),
    modelName(row.model, labels),
    ...row.squares.map(overviewSquare),
  ]),
)}`
}

function overviewSquare(square: OverviewSquare | null): string {
  if (square === null) return ''
  const { present, absent, difference } = square
  const lines = []
  if (present) lines.push(`sensitivity **${share(present)}**, n ${integer(present.n)}`)
  if (absent) lines.push(`invents ${share(absent)}, n ${integer(absent.n)}`)
  if (difference !== null) lines.push(`difference ${points(difference)}`)
  return lines.join('<br>')
}

function share(cases: Tally): string {
  const rate = shownRate(cases)
  return rate.value === null ? '–' : `${percent(rate.value)} (${percentRange(rate)})`
}

function mapSquare(cases: Tally | null): string {
  if (cases === null) return '·'
  const rate = shownRate(cases)
  const errors = cases.errors > 0 ? `<br>${counted(cases.errors, 'error')}` : ''
  return rate.value === null
    ? `–${errors}`
    : `**${percent(rate.value)}** <sub>${percentRange(rate)}</sub>${errors}`
}

function controlBlock(control: ControlTable, first: boolean, labels: Labels): string {
  const rows = control.rows.map(({ model, cells }) => [modelName(model, labels), ...cells.map(mapSquare)])
  return `${first ? '## Controls\n\n' : ''}**${controlName(control)}**\n\n${table(['Model', ...control.columns.map(languageHead)], rows)}`
}

const languageHead = (code: string) => escapeMarkdown(cut(code, 40))

function outcomeBlock(models: readonly ModelSummary[], labels: Labels): string {
  const outcomes = outcomeSchema.options
  const rows = models.map(({ id, outcomes: counts }) => [
    modelName(id, labels),
    ...outcomes.map((o) => integer(counts[o])),
  ])
  return `## Outcomes\n\n${table(['Model', ...outcomes.map((o) => o.replace('-', ' '))], rows)}`
}

function reasonBlock(reasons: Summary['reasons']): string {
  if (reasons.length === 0) return ''
  const shown = reasons.slice(0, 10)
  const rows = shown.map(({ reason, count }) => [markdownCode(cut(reason, 300)), integer(count)])
  const rest = reasons.slice(shown.length).reduce((sum, { count }) => sum + count, 0)
  if (rest > 0) rows.push(['other reasons', integer(rest)])
  return `**Why cases have no score**\n\n${table(['Reason', 'Cases'], rows)}`
}

/** A folded block for each model of an experiment and task. */
function experimentBlocks(maps: readonly Heatmap[], labels: Labels): string[] {
  return [...groupBy(maps, (map) => map.model)].map(([model, own]) => {
    const name = markdownCode(cut(experimentName(own[0]!), 200))
    return `<details><summary>${name}, ${modelName(model, labels)}</summary>

${escapeMarkdown(axisSentence(own[0]!))}

${own.map(mapBlock).join('\n\n')}

</details>`
  })
}

function mapBlock(map: Heatmap): string {
  const facts = [
    squareSizes(map),
    counted(map.total.units, 'unit'),
    tokensAchieved(map),
    depthAchieved(map),
  ].filter(Boolean)
  const rows = map.depths.map((depth, row) => [
    depthLabel(depth),
    ...map.cells[row]!.map(mapSquare),
    share(map.rowTotals[row]!),
  ])
  const means = ['mean', ...map.columnTotals.map(share), share(map.total)]
  return `**${lengthLabel(map.contextTokens)}: ${measureName(map)}**, ${facts.join(', ')}

${table(['Depth', ...map.columns.map(languageHead), 'mean'], [...rows, means])}`
}
