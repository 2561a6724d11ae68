/** The sentences and figures that every drawing of a comparison says, in plain text. What they quote is not yet made safe to print. */
import type { Verdict } from '../gate/types.ts'
import { pValue } from '../gate/words.ts'
import type { Compared, ContenderComparison } from './comparison.ts'
import type { ControlRow } from './comparison-controls.ts'
import { EFFECTIVE_SHARE, type ContenderFigures, type EffectiveLength } from './comparison-figures.ts'
import type { RankAgreement } from './comparison-ranks.ts'
import { counted, exactPercent, integer, lengthLabel, timeLabel } from './format.ts'

/** A share as percent with one decimal; 100 only of all, 0 only of none. */
export function tenths(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–'
  if (share <= 0 || share >= 1) return share <= 0 ? '0' : '100'
  return Math.min(99.9, Math.max(0.1, share * 100)).toFixed(1)
}

/** A difference of shares in points with one decimal and its sign: `+0.4`, `−12.0`, `0`. */
export function signedTenths(difference: number): string {
  const size = (Math.abs(difference) * 100).toFixed(1)
  return size === '0.0' ? '0' : `${difference < 0 ? '−' : '+'}${size}`
}

/** An interval of a difference in points, rounded outwards: `−12.1 to +3.0`. */
export const differenceRange = ({ low, high }: Pick<Compared, 'low' | 'high'>): string =>
  `${signedTenths(Math.floor(low * 1000 + 1e-9) / 1000)} to ${signedTenths(Math.ceil(high * 1000 - 1e-9) / 1000)}`

export const adjustedP = ({ adjustedP: p }: Pick<Compared, 'adjustedP'>): string => pValue(p)

/** A verdict as people read it. */
export const verdictWord = (verdict: Verdict['verdict'] | null): string =>
  verdict === null ? '' : verdict.replaceAll('-', ' ')

/** `A: lexical (literal matching), baseline-name, run …`. */
export function contenderSentence(figures: ContenderFigures, reference: boolean): string {
  const { letter, model, label, name, runId, startedAt, complete, filter, answersKept } = figures
  return [
    `${letter}: ${model}${label === null ? '' : ` (${label})`}`,
    `${name}, run ${runId} of ${timeLabel(startedAt)}`,
    ...(complete ? [] : ['incomplete']),
    ...(filter === null ? [] : [`filtered run: ${filter}`]),
    ...(answersKept ? [] : ['its answers were not kept']),
    ...(reference ? ['the reference'] : []),
  ].join('; ')
}

export function coverageCell({ coverage: { planned, measured } }: ContenderFigures): string {
  return exactPercent(planned === 0 ? null : measured / planned)
}

/** Mean dollars of a thousand answers. */
export const costCell = ({ costUsd }: ContenderFigures): string =>
  costUsd === null ? '–' : `$${(costUsd * 1000).toFixed(costUsd * 1000 < 10 ? 2 : 0)}`

export function timeCell({ medianMs }: ContenderFigures): string {
  if (medianMs === null) return '–'
  return medianMs < 1000 ? `${Math.round(medianMs)} ms` : `${(medianMs / 1000).toFixed(1)} s`
}

/** `8K`, `32K or more` for the longest that was asked, `below 2K`. */
export function effectiveCell(effective: EffectiveLength | undefined): string {
  const [shortest, longest] = [effective?.points[0], effective?.points.at(-1)]
  if (!effective || !shortest || !longest) return '–'
  if (effective.tokens === null) return `< ${lengthLabel(shortest.contextTokens)}`
  return `${effective.tokens === longest.contextTokens ? '≥ ' : ''}${lengthLabel(effective.tokens)}`
}

export const effectiveSentence =
  `The longest context up to which sensitivity stays at ${100 * EFFECTIVE_SHARE}% of that with the needle alone or above, ` +
  'over the questions that were asked both ways. An estimate without an interval; ≥: it holds at the longest length asked.'

export function intervalSentence({
  options: { alpha },
  candidates,
}: Pick<ContenderComparison, 'options' | 'candidates'>): string {
  const level = Number((100 * (1 - 2 * alpha)).toFixed(2))
  return (
    `Percent right; each content unit counts once. Differences are in points, with Gaffke’s ${level}% interval ` +
    `(each end one-sided at alpha ${alpha}) and a one-sided sign-flip test by content unit; p is adjusted after Holm, over what decides and over all that is only told. ` +
    'The interval allows for rare changes that no unit here shows, the test asks only whether chance moves answers this far: ' +
    'a difference can be beyond chance while its interval reaches 0. Then it is known that answers changed, not by how much. ' +
    'A verdict stands where the gate would decide.' +
    (candidates.length > 1
      ? ' Each candidate is judged by itself: the more are tried, the likelier one that is worse passes.'
      : '')
  )
}

export const figuresSentence = ({ commonCases, contenders }: ContenderComparison): string =>
  `Over the ${counted(commonCases, 'case')} that ${contenders.length === 2 ? 'both' : `all ${contenders.length}`} measured with the same prompts, controls left out. ` +
  'Refused and cut answers score 0; “answered” leaves them out. Coverage and errors are of each one’s whole run, cost and time of an answer over the common cases, whether it was paid for then or kept from before.'

export function controlName({ control, task, needlePresent }: ControlRow): string {
  const name = control === 'needle-alone' ? 'Needle alone' : 'Closed book'
  return `${name}${task === 'qa' ? '' : ` (${task})`}${needlePresent ? '' : ', needle absent'}`
}

const tau = (value: number | null): string =>
  value === null ? 'undefined' : (Math.round(value * 100) / 100).toFixed(2).replace('-', '−')

/** What the orders of languages and of contenders have in common; empty where there is nothing to order. */
export function rankSentences({ languages, contenders, byLanguages }: RankAgreement): string[] {
  if (languages.length < 2) return []
  const pairs = contenders.map(({ letters, tau: value }) => `${letters.join(' and ')} ${tau(value)}`)
  const { mean, pairs: n, undefined: none, least } = byLanguages
  const ties = none > 0 ? ` (undefined in ${integer(none)}, where a language sees them all equal)` : ''
  const odd =
    least !== null && mean !== null && least.mean < mean - 0.005
      ? ` Least in agreement: ${least.language} (${tau(least.mean)} with the others).`
      : ''
  return [
    `Do contenders find the same languages hard? Kendall’s tau-b over ${languages.length} languages: ${pairs.join(', ')} (1: the same order, 0: none in common, −1: the opposite; without intervals: where shares lie close, chance orders them).`,
    mean === null
      ? 'Languages give no ranks of the contenders to compare: of every two, one sees them all equal.'
      : `Do languages rank the contenders alike? Mean tau-b ${tau(mean)} over ${counted(n, 'pair')} of languages${ties}.${odd}`,
  ]
}

/** What was dropped where, of what is only told: `sensitivity at depth 50%`. */
export function placeNames({ places }: Verdict): string[] {
  return places.flatMap(({ dropped, measure, language, depth, contextTokens, difference }) =>
    dropped
      ? `${measure}${language === null ? '' : ` in ${language}`}` +
        `${depth === null ? '' : ` at depth ${Number((depth * 100).toFixed(2))}%`}` +
        `${contextTokens === null ? '' : ` at ${lengthLabel(contextTokens)}`} (${signedTenths(difference)})`
      : [],
  )
}
