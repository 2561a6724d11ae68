import { stepOf } from './colour.ts'
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
  tokensAchieved,
} from './format.ts'
import type { Heatmap } from './heatmap.ts'
import { html, type Content, type Markup } from './markup.ts'
import { outcomeSchema } from './schema.ts'
import { controlName, experimentName } from './statements.ts'
import type { ControlTable, ModelSummary, Overview, OverviewSquare, Summary } from './summary.ts'
import { shownRate, type Tally } from './tally.ts'

/** What tables need to name things. */
export interface Names {
  /** What models that are no language models are called, by id. */
  readonly labels: ReadonlyMap<string, string | null>
  /** A language's name in English; undefined when it is not known. */
  readonly languageName: (code: string) => string | undefined
}

/** A model's id, and plainly beside it what it is when it is no language model. */
export function modelMarkup(id: string, { labels }: Names): Markup {
  const label = labels.get(id) ?? null
  return label === null
    ? html`<bdi>${id}</bdi>`
    : html`<bdi>${id}</bdi> <span class="label"><bdi>${label}</bdi></span>`
}

/** A wide table in a region that scrolls by keyboard too. */
const scroll = (name: string, table: Markup) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">${table}</div>`

/** Mean rates by experiment and model over context lengths. */
export function overviewTable({ lengths, rows }: Overview, names: Names): Markup {
  const groups: Content[] = []
  let heading = ''
  for (const row of rows) {
    const name = experimentName(row)
    if (name !== heading) {
      groups.push(
        html`<tr><th class="group" colspan="${lengths.length + 1}" scope="rowgroup"><bdi>${name}</bdi></th></tr>`,
      )
    }
    heading = name
    groups.push(
      html`<tr><th scope="row">${modelMarkup(row.model, names)}</th>${row.squares.map(overviewSquare)}</tr>\n`,
    )
  }
  const heads = lengths.map((length) => html`<th scope="col">${lengthLabel(length)}</th>`)
  return scroll(
    'Overview',
    html`<table class="overview"><caption>Sensitivity by experiment and context length
<small>Percent over all depths and languages, 95% interval and n in the square; invention rate and difference beside it</small></caption>
<thead><tr><td></td>${heads}</tr></thead><tbody>${groups}</tbody></table>`,
  )
}

function overviewSquare(square: OverviewSquare | null): Markup {
  if (square === null) return html`<td></td>`
  const { present, absent, difference } = square
  const found = present && rateParts(present)
  const sensitivity =
    found && html`<span class="sq ${found.step}">${found.number} <small>${found.detail}</small></span>`
  const invention = absent && rateParts(absent)
  const lines: Content[] = []
  if (invention) lines.push(html`invents ${invention.number} (${invention.range}), n ${integer(absent.n)}`)
  if (difference !== null) lines.push(html`<br>difference ${points(difference)}`)
  return html`<td>${sensitivity}<span class="side">${lines}</span></td>`
}

function rateParts(cases: Tally) {
  const rate = shownRate(cases)
  const goodness = rate.value === null ? 0 : cases.invention === null ? rate.value : 1 - rate.value
  const range = percentRange(rate)
  return {
    number: percent(rate.value),
    range,
    detail: `${range}, n ${integer(cases.n)}`,
    step: rate.value === null ? 'none' : `q${stepOf(goodness)}`,
  }
}

/** Depth × language for one model, experiment and length: share, interval and n in every square. */
export function heatmapTable(map: Heatmap, { languageName }: Names): Markup {
  const title = `${lengthLabel(map.contextTokens)}: ${measureName(map)}`
  const facts = [
    `mean ${percent(shownRate(map.total).value)} (${percentRange(shownRate(map.total))})`,
    `n ${integer(map.total.n)}, ${counted(map.total.units, 'unit')}`,
    ...(map.total.errors > 0 ? [`${integer(map.total.errors)} without a score`] : []),
  ]
  const achieved = [tokensAchieved(map), medianAchieved(map), depthAchieved(map)].filter(Boolean)
  const heads = map.columns.map((code) => languageHead(code, languageName))
  const rows = map.cells.map(
    (row, at) =>
      html`<tr><th scope="row">${depthLabel(map.depths[at]!)}</th>${row.map((cell) => squareCell(cell))}${squareCell(map.rowTotals[at]!, 'sum')}</tr>\n`,
  )
  return scroll(
    `${map.experiment}, ${map.model}, ${title}`,
    html`<table class="map"><caption>${title} <small>${facts.join(', ')}</small> <small>${achieved.join(', ')}</small></caption>
<thead><tr><th scope="col">depth</th>${heads}<th scope="col" class="sum">mean</th></tr></thead>
<tbody>${rows}<tr class="sums"><th scope="row">mean</th>${map.columnTotals.map((total) => squareCell(total, 'total'))}${squareCell(map.total, 'sum')}</tr></tbody></table>`,
  )
}

const medianAchieved = ({ achieved: { tokens } }: Heatmap) =>
  tokens && tokens.min !== tokens.max ? `median ${integer(tokens.median)}` : ''

function languageHead(code: string, languageName: Names['languageName']): Markup {
  const name = languageName(code)
  return html`<th scope="col">${code}${name === undefined ? null : html` <small>${name}</small>`}</th>`
}

function squareCell(cases: Tally | null, extra = ''): Markup {
  if (cases === null) return html`<td class="none ${extra}" aria-label="no case">·</td>`
  const { number, range, step } = rateParts(cases)
  const errors = cases.errors > 0 && extra === '' ? `, ${counted(cases.errors, 'error')}` : ''
  const interval = cases.n === 0 ? null : html` <small>${range}</small>`
  return html`<td class="${step}${extra && ' '}${extra}">${number}${interval} <small>n ${integer(cases.n)}${errors}</small></td>`
}

/** A control by model and language. */
export function controlTable(table: ControlTable, names: Names): Markup {
  const rows = table.rows.map(
    ({ model, cells }) =>
      html`<tr><th scope="row" class="model">${modelMarkup(model, names)}</th>${cells.map((cell) => squareCell(cell))}</tr>`,
  )
  const heads = table.columns.map((code) => languageHead(code, names.languageName))
  const name = controlName(table)
  return scroll(
    name,
    html`<table class="map"><caption>${name}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  )
}

/** How many cases of each model came to which outcome. */
export function outcomeTable(models: readonly ModelSummary[], names: Names): Markup {
  const outcomes = outcomeSchema.options
  const rows = models.map(
    (model) =>
      html`<tr><th scope="row">${modelMarkup(model.id, names)}</th>${outcomes.map((o) => html`<td>${integer(model.outcomes[o])}</td>`)}</tr>`,
  )
  return scroll(
    'Outcomes',
    html`<table class="counts"><caption>Outcomes <small>Cases, controls included. Error and cut input are no model behaviour and have no score.</small></caption>
<thead><tr><th scope="col">model</th>${outcomes.map((o) => html`<th scope="col">${o.replace('-', ' ')}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
  )
}

/** Why cases have no score, the most frequent reasons first. */
export function reasonTable(reasons: Summary['reasons'], limit: number): Markup | null {
  if (reasons.length === 0) return null
  const rows = reasons
    .slice(0, limit)
    .map(
      ({ reason, count }) =>
        html`<tr><th scope="row"><bdi>${reason.slice(0, 300)}</bdi></th><td>${integer(count)}</td></tr>`,
    )
  const rest = reasons.slice(limit).reduce((sum, { count }) => sum + count, 0)
  const last = rest > 0 ? html`<tr><th scope="row">other reasons</th><td>${integer(rest)}</td></tr>` : null
  return scroll(
    'Reasons',
    html`<table class="counts"><caption>Why cases have no score</caption><thead><tr><th scope="col">reason</th><th scope="col">cases</th></tr></thead><tbody>${rows}${last}</tbody></table>`,
  )
}
