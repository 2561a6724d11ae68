import { depthLabel, integer, lengthLabel } from './format.ts'
import { html, trusted, type Content, type Markup } from './markup.ts'
import { compareText } from './order.ts'
import type { CaseResult } from './schema.ts'
import { modelMarkup, type Names } from './html-tables.ts'
import { isInfrastructure } from './tally.ts'
import { byteLength, cut, escapeHtml, manyLines, shellArgument } from './text.ts'

/** Most cases listed. */
const limits = { misses: 150, errors: 50 } as const
/** Longest answer, question and gold printed, in characters. */
const longest = { answer: 600, question: 400, gold: 200, golds: 5, reason: 400, id: 300 } as const
/** Most bytes for each list, whatever is in the cases. */
const budget = 300_000

/** The cases that went wrong, to read: a sample spread over the run, in two lists that open. */
export function failureLists(cases: readonly CaseResult[], names: Names): Markup[] {
  const sorted = cases.toSorted((a, b) => compareText(a.model, b.model) || compareText(a.id, b.id))
  const misses = sorted.filter(
    (result) => !isInfrastructure(result) && result.outcome !== 'correct' && result.control === null,
  )
  const errors = sorted.filter(isInfrastructure)
  return [
    failureList('Misses and inventions', misses, limits.misses, names),
    failureList('Errors and cut input', errors, limits.errors, names),
  ]
}

function failureList(title: string, cases: readonly CaseResult[], limit: number, names: Names): Markup {
  if (cases.length === 0) return html`<p>${title}: none.</p>`
  const items: Markup[] = []
  let bytes = 0
  for (const result of spread(cases, limit)) {
    const item = failure(result, names)
    bytes += byteLength(item.text)
    if (bytes > budget) break
    items.push(item)
  }
  const note =
    items.length < cases.length
      ? html`<p class="soft">${integer(items.length)} of ${integer(cases.length)}, spread evenly over the run. The results file has all of them.</p>`
      : null
  return html`<details><summary>${title} (${integer(cases.length)})</summary>${note}<ul class="cases">${items}</ul></details>\n`
}

/** At most `limit` values at even distances, the first among them. */
export function spread<T>(values: readonly T[], limit: number): T[] {
  if (values.length <= limit) return [...values]
  return Array.from({ length: limit }, (_, index) => values[Math.floor((index * values.length) / limit)]!)
}

function failure(result: CaseResult, names: Names): Markup {
  const { needleLanguage, haystackLanguage, questionLanguage, depth, contextTokens } = result
  const languages = `needle ${needleLanguage}, haystack ${haystackLanguage ?? 'none'}, question ${questionLanguage}`
  const place = contextTokens === null ? '' : `, ${lengthLabel(contextTokens)} at ${depthLabel(depth)}`
  const golds = result.gold.slice(0, longest.golds).map((gold) => said(gold, longest.gold, null))
  return html`<li><p><strong>${result.outcome}</strong> ${modelMarkup(result.model, names)} <span class="soft">${cut(result.experiment, longest.id)}, ${result.task}: ${languages}${place}</span></p>
<dl>${[
    entry('Question', said(result.question, longest.question, result.questionLanguage)),
    entry('Gold', expected(result, golds)),
    result.answer === null
      ? null
      : entry('Answer', said(result.answer, longest.answer, result.answerLanguage)),
    result.reason === null ? null : entry('Reason', said(result.reason, longest.reason, null)),
    entry(
      'Prompt',
      html`<code dir="ltr">npx mlneedle prompt ${shellArgument(cut(result.id, longest.id))}</code>`,
    ),
  ]}</dl></li>\n`
}

const entry = (name: string, content: Content) => html`<dt>${name}</dt><dd>${content}</dd>`

/** Text as somebody said it, in its own direction and kept from its surroundings. */
function said(text: string, limit: number, language: string | null): Markup {
  if (text === '') return html`<em>empty</em>`
  const lang =
    language !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? ` lang="${language}"` : ''
  return trusted(`<bdi dir="auto" class="said"${lang}>${escapeHtml(manyLines(cut(text, limit)))}</bdi>`)
}

/** What would have been right: the gold; or to a yes/no question yes or no; or, of an absent twin, none. */
function expected({ task, needlePresent }: CaseResult, golds: Markup[]): Markup[] {
  if (task === 'existence') return [html`<em>${needlePresent ? 'yes, it is there' : 'no, it is absent'}</em>`]
  return needlePresent ? golds : [html`<em>absent: the answer is none</em>`]
}
