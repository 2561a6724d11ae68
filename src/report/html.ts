import { createHash } from 'node:crypto'
import { stepCount } from './colour.ts'
import { counted, dropPoints, exactPercent, integer, timeLabel } from './format.ts'
import type { Heatmap } from './heatmap.ts'
import { failureLists } from './html-failures.ts'
import { style } from './html-style.ts'
import {
  controlTable,
  heatmapTable,
  modelMarkup,
  outcomeTable,
  overviewTable,
  reasonTable,
  type Names,
} from './html-tables.ts'
import { html, trusted, type Content, type Markup } from './markup.ts'
import { groupBy } from './order.ts'
import type { Results } from './schema.ts'
import {
  axisSentence,
  coverageSentence,
  experimentName,
  filterSentence,
  intervalSentence,
  powerSentence,
  presenceSentence,
  truncationSentence,
  verdict,
} from './statements.ts'
import { summarise, type Summary } from './summary.ts'
import { byteLength, cut } from './text.ts'

export interface HtmlOptions {
  /** A language's name in English; undefined when it is not known. */
  readonly languageName?: (code: string) => string | undefined
}

/** Most bytes of heatmaps; what is left of 2 MB is for the rest of the page. */
const mapBudget = 1_200_000

/**
 * A run as one HTML file: no script, nothing fetched, and a policy that forbids
 * both. Everything out of the results is escaped, cut and shown with its hidden
 * characters by name.
 */
export function renderHtml(results: Results, options: HtmlOptions = {}): string {
  const summary = summarise(results)
  const names: Names = {
    labels: new Map(summary.models.map(({ id, label }) => [id, label])),
    languageName: options.languageName ?? (() => undefined),
  }
  const experiments = [...groupBy(summary.maps, (map) => JSON.stringify([map.experiment, map.task])).values()]
  const hash = createHash('sha256').update(style).digest('base64')
  const title = `${cut(results.suite, 100)}: ${verdict(results, summary.coverage).toLowerCase()}`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${trusted(hash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#overview">Skip to the overview</a>
${pageHead(results, summary, experiments, names)}
<main>
${overviewSection(summary, names)}
${experimentSections(experiments, names)}
${controlsSection(summary, names)}
${coverageSection(results, summary, names)}
<section id="cases"><h2>Cases to read</h2>${failureLists(results.cases, names)}</section>
</main>
${pageFoot(results)}
</body>
</html>
`
  return page.text
}

function pageHead(
  results: Results,
  summary: Summary,
  experiments: readonly Heatmap[][],
  names: Names,
): Markup {
  const { coverage, power, models } = summary
  const word = verdict(results, coverage)
  const filter = filterSentence(results.filter)
  const unverified = truncationSentence(models)
  const facts: [string, string][] = [
    ['Coverage', `${exactPercent(coverage.share)}, n = ${integer(coverage.scored)}`],
    ['Content units', integer(power.units)],
    ['Excludable drop', dropPoints(power.smallestDrop)],
    ['Preset', results.preset],
    ['Tokenizer', results.tokenizer],
    ['Started', timeLabel(results.startedAt)],
    ['Version', results.versions.tool],
  ]
  const links = [
    ...experiments.map((maps, index) => html`<li><a href="#e${index}">${experimentName(maps[0]!)}</a></li>`),
    summary.controls.length > 0 ? html`<li><a href="#controls">controls</a></li>` : null,
    html`<li><a href="#coverage">coverage</a></li><li><a href="#cases">cases to read</a></li>`,
  ]
  return html`<header>
<p class="over">Multilingual needle in a haystack</p>
<h1><bdi>${cut(results.suite, 200)}</bdi></h1>
<ul class="models" aria-label="Models">${models.map(({ id }) => html`<li>${modelMarkup(id, names)}</li>`)}</ul>
<p><span class="verdict ${word === 'Complete' ? 'yes' : 'no'}">${word}</span>${coverageSentence(coverage)}</p>
${filter === null ? null : html`<p class="no"><bdi>${cut(filter, 500)}</bdi></p>`}
${unverified === null ? null : html`<p class="no"><bdi>${cut(unverified, 500)}</bdi></p>`}
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="soft">${powerSentence(power)} ${intervalSentence}</p>
<nav aria-label="Sections"><ul>${links}</ul></nav>
</header>`
}

function overviewSection({ overview }: Summary, names: Names): Markup {
  const steps = [0, 5, 10, 15, 20]
  const legend = steps.map((step) => html`<b class="q${step}">${(step / (stepCount - 1)) * 100}</b> `)
  const table =
    overview.rows.length === 0 ? html`<p>No case was measured.</p>` : overviewTable(overview, names)
  return html`<section id="overview"><h2>Overview</h2>
${table}
<p class="soft">${presenceSentence}</p>
<p class="legend"><span>${legend}</span>sensitivity in percent; for invention rates the scale runs the other way, so pale is well in both</p>
</section>`
}

/** One section for each experiment and task, with a row of maps for each model, as many as the budget holds. */
function experimentSections(experiments: readonly Heatmap[][], names: Names): Markup[] {
  let bytes = 0
  return experiments.map((maps, index) => {
    let leftOut = 0
    const draw = (map: Heatmap) => {
      const table = heatmapTable(map, names)
      bytes += byteLength(table.text)
      if (bytes <= mapBudget) return html`<div>${table}</div>`
      leftOut++
      return null
    }
    const models = [...groupBy(maps, (map) => map.model)].map(([model, own]) => {
      const rows = [true, false].map((present) =>
        own.filter((map) => map.needlePresent === present).map(draw),
      )
      if (rows.flat().every((table) => table === null)) return null
      const drawn = rows.filter((row) => row.length > 0).map((row) => html`<div class="maps">${row}</div>`)
      return html`<h3>${modelMarkup(model, names)}</h3>${drawn}\n`
    })
    const note =
      leftOut === 0
        ? null
        : html`<p class="no">${counted(leftOut, 'heatmap')} left out to keep the page small. A filtered report draws them.</p>`
    return html`<section id="e${index}"><h2>${experimentName(maps[0]!)}</h2><p class="soft">${axisSentence(maps[0]!)}</p>${models}${note}</section>\n`
  })
}

function controlsSection({ controls }: Summary, names: Names): Markup | null {
  if (controls.length === 0) return null
  return html`<section id="controls"><h2>Controls</h2>
<p class="soft">Needle alone: the same question with no haystack, the best to expect. Closed book: no passages at all, what the model knows already.</p>
<div class="maps">${controls.map((table) => html`<div>${controlTable(table, names)}</div>`)}</div></section>`
}

function coverageSection(results: Results, { models, reasons }: Summary, names: Names): Markup {
  const { total, used, allowed, leftOut, notes } = results.items
  const why = Object.entries(leftOut).map(([reason, count]) => `${integer(count)} ${cut(reason, 200)}`)
  const items = [
    `${integer(used)} used`,
    ...(allowed === null ? [] : [`${integer(allowed)} allowed`]),
    ...(total === null ? [] : [`${integer(total)} in the source`]),
  ]
  return html`<section id="coverage"><h2>Coverage</h2>
${outcomeTable(models, names)}
${reasonTable(reasons, 20)}
<p class="soft">Items: ${items.join(', ')}.${why.length === 0 ? null : ` Left out: ${why.join(', ')}.`}</p>
${notes.map((note) => html`<p class="soft">${cut(note, 400)}</p>`)}</section>`
}

function pageFoot(results: Results): Markup {
  const made = {
    runId: results.runId,
    versions: results.versions,
    models: results.models,
    options: results.options,
  }
  return html`<footer><details><summary>How this was made</summary><pre>${json(made)}</pre></details>
<p>Written by vitest-mlneedle ${results.versions.tool}. Prompts are not stored: <code>npx mlneedle prompt ID</code> rebuilds any of them.</p></footer>`
}

/** JSON over several lines, cut and escaped like any other text. */
const json = (value: unknown): Content =>
  cut(JSON.stringify(value, null, 2), 20_000)
    .split('\n')
    .map((line) => html`${line}\n`)
