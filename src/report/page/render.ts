import { createHash } from 'node:crypto'
import type { Verdict } from '../../gate/types.ts'
import type { Contender } from '../contender.ts'
import { counted, integer, timeLabel } from '../format.ts'
import { html, trusted, type Markup } from '../markup.ts'
import { groupBy } from '../order.ts'
import { coverageSentence, filterSentence } from '../statements.ts'
import type { Coverage } from '../summary.ts'
import { cut } from '../text.ts'
import { meanings, verdictWords } from '../verdict-statements.ts'
import { block } from './block.ts'
import { pack } from './pack.ts'
import { pageScript } from './script.ts'
import { style } from './style.ts'

export interface PageInput {
  /** What the page is about: the suite of a run, or what is compared. */
  readonly title: string
  /** The first is the reference. */
  readonly contenders: readonly Contender[]
  readonly verdicts?: readonly Verdict[]
  /** A language's name in English; undefined when it is not known. */
  readonly languageName?: (code: string) => string | undefined
}

/**
 * A run, or contenders side by side, as one HTML file that is opened from disk:
 * everything is in it, and its policy lets nothing else in. Its head is plain
 * HTML; the rest is drawn by its script from data that stand in it packed.
 */
export function renderPage({
  title,
  contenders,
  verdicts = [],
  languageName = () => undefined,
}: PageInput): string {
  const { data, texts } = pack({ contenders, verdicts, languageName })
  const script = inScript(pageScript())
  const name = cut(title, 200)
  const word = verdicts[0] ? `: ${verdictWords[verdicts[0].verdict].toLowerCase()}` : ''
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}${word}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" id="skip" href="#app">Skip to the report</a>
${pageHead(name, contenders, verdicts, data.contenders)}
<main id="app" tabindex="-1">
<noscript><p class="warn">The report is drawn by a script, which this browser does not run. The file summary.md in the same folder says the same in short.</p></noscript>
</main>
<script type="application/octet-stream" id="mlneedle-data">${trusted(block(data))}</script>
<script>${trusted(script)}</script>
<script type="application/octet-stream" id="mlneedle-texts">${trusted(block(texts))}</script>
</body>
</html>
`.text
}

/** Code as it may stand in a script element: nothing in it ends the element or opens a comment. */
const inScript = (code: string) => code.replace(/<(?=\/script|script|!--)/gi, '\\x3C')

const hashOf = (text: string) => trusted(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)

function pageHead(
  title: string,
  contenders: readonly Contender[],
  verdicts: readonly Verdict[],
  described: readonly { readonly unverified: boolean }[],
): Markup {
  const runs = runsOf(contenders)
  const unverified = contenders.flatMap(({ model }, at) => (described[at]!.unverified ? [model] : []))
  const filters = new Set(runs.flatMap(({ run }) => filterSentence(run.filter) ?? []))
  const first = runs[0]?.run
  const facts: [string, string][] = first
    ? [
        ['Suite', first.suite],
        ['Cases', integer(contenders.reduce((sum, { cases }) => sum + cases.length, 0))],
        ['Started', [...new Set(runs.map(({ run }) => timeLabel(run.startedAt)))].join(', ')],
        ['Tokenizer', [...new Set(runs.map(({ run }) => run.tokenizer))].join(', ')],
        ['Version', [...new Set(runs.map(({ run }) => run.versions.tool))].join(', ')],
      ]
    : []
  return html`<header class="head">
<p class="over">Multilingual needle in a haystack: is a fact found in a long context, across languages?</p>
<h1><bdi>${title}</bdi></h1>
<ul class="models" aria-label="Models">${contenders.map((contender) => html`<li>${modelOf(contender)}</li>`)}</ul>
${verdicts.map(verdictOf)}
${runs.map((run) => coverageOf(run, runs.length > 1))}
${[...filters].map((filter) => html`<p class="warn"><bdi>${cut(filter, 500)}</bdi></p>`)}
${unverified.length === 0 ? null : html`<p class="warn">The provider reported no input tokens, so that it read the whole prompt is not verified: <bdi>${cut([...new Set(unverified)].join(', '), 500)}</bdi></p>`}
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${cut(value, 300)}</bdi></dd></div>`)}</dl>
</header>`
}

function modelOf({ model, run, name }: Contender): Markup {
  const label = run.models.find(({ id }) => id === model)?.label ?? null
  return html`<bdi>${cut(model, 200)}</bdi> <span class="label"><bdi>${label === null ? '' : cut(label, 200)}</bdi></span> <span class="role"><bdi>${cut(name, 200)}</bdi></span>`
}

/** Reasons told at once; the others are folded, so that the views below are not pushed off the screen. */
const mostReasons = 3

function verdictOf({ verdict, candidate, baseline, reasons }: Verdict): Markup {
  const list = (some: readonly string[]) =>
    html`<ul>${some.map((reason) => html`<li><bdi>${cut(reason, 600)}</bdi></li>`)}</ul>`
  const rest = reasons.slice(mostReasons)
  const more = html`<details class="folded"><summary>${counted(rest.length, 'more reason')}</summary>${list(rest)}</details>`
  return html`<div class="verdict"><p><span class="word ${verdict}">${verdictWords[verdict]}</span></p>
<div><p><b>${sideOf(candidate)} against ${sideOf(baseline)}</b>: ${meanings[verdict]}.</p>
${list(reasons.slice(0, mostReasons))}${rest.length === 0 ? null : more}</div></div>`
}

const sideOf = ({ model, name }: Verdict['baseline']) =>
  html`<bdi>${cut(model, 200)}</bdi> <span class="role"><bdi>${cut(name, 200)}</bdi></span>`

interface RunCases {
  readonly run: Contender['run']
  readonly name: string
  readonly cases: readonly Contender['cases'][number][]
}

/** The runs that contenders are from, with those of their cases that are on show. */
const runsOf = (contenders: readonly Contender[]): RunCases[] =>
  [...groupBy(contenders, ({ name, run }) => JSON.stringify([name, run.runId])).values()].map((own) => ({
    run: own[0]!.run,
    name: own[0]!.name,
    cases: own.flatMap(({ cases }) => cases),
  }))

function coverageOf({ run, name, cases }: RunCases, several: boolean): Markup {
  const errors = cases.filter(({ outcome }) => outcome === 'error').length
  const cutInput = cases.filter(({ outcome }) => outcome === 'cut-input').length
  const scored = cases.length - errors - cutInput
  const { planned } = run
  const coverage: Coverage = {
    planned,
    answered: cases.length,
    scored,
    errors,
    cutInput,
    share: planned === 0 ? null : Math.min(1, scored / planned),
  }
  const [word, look] =
    scored === 0
      ? ['Nothing measured', 'nothing']
      : run.complete
        ? ['Complete', 'complete']
        : ['Incomplete', 'incomplete']
  return html`<p>${several ? html`<bdi>${cut(name, 200)}</bdi>: ` : null}<span class="word ${look!}">${word!}</span> ${coverageSentence(coverage)}</p>`
}
