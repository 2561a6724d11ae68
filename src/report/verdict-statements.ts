/** What every rendering of a verdict says, in plain text. What it quotes is not yet made safe to print. */
import { subjectOf } from '../gate/reasons.ts'
import type { Floor, Hypothesis, Place, Side, Verdict } from '../gate/types.ts'
import { integer, lengthName, percents, pointsOf, pValue } from '../gate/words.ts'
import { depthLabel } from './format.ts'
import { shellArgument } from './text.ts'

/** The name of a candidate that was measured in the run that is gated. */
export const THIS_RUN = 'this run'

export const verdictWords: Readonly<Record<Verdict['verdict'], string>> = {
  pass: 'Pass',
  regressed: 'Regressed',
  inconclusive: 'Inconclusive',
  'could-not-judge': 'Could not judge',
}

/** What the verdict means, in few words. */
export const meanings: Readonly<Record<Verdict['verdict'], string>> = {
  pass: 'the candidate may replace the baseline',
  regressed: 'the candidate should not replace the baseline',
  inconclusive: 'this sample neither shows nor excludes a drop',
  'could-not-judge': 'the runs cannot be compared as they are',
}

/** `−12.5`, `+0.4`, `0`: a difference of shares in points, one decimal. */
export function signedPoints(difference: number): string {
  const size = (Math.abs(difference) * 100).toFixed(1)
  return Number(size) === 0 ? '0' : `${difference < 0 ? '−' : '+'}${size}`
}

/** A lower bound in points, two decimals, never better than it is: `−4.96` excludes a drop of 5 points. */
export function worstPoints(low: number): string {
  const hundredths = Math.floor(low * 10_000 + 1e-6)
  return `${hundredths < 0 ? '−' : hundredths > 0 ? '+' : ''}${(Math.abs(hundredths) / 100).toFixed(2)}`
}

/** A row of a verdict's table, as text. `word` is empty where nothing was judged. */
export interface VerdictRow {
  readonly name: string
  readonly baseline: string
  readonly candidate: string
  readonly difference: string
  readonly worst: string
  readonly p: string
  readonly units: string
  readonly word: string
  /** Whether it is over all languages. */
  readonly whole: boolean
}

export const rowHeads = ['baseline', 'candidate', 'change', 'at worst', 'p adj.', 'units'] as const

/** The cells under {@link rowHeads}. */
export const cellsOf = ({ baseline, candidate, difference, worst, p, units }: VerdictRow): string[] => [
  baseline,
  candidate,
  difference,
  worst,
  p,
  units,
]

export const verdictRows = (
  { hypotheses, verdict }: Verdict,
  languageName: (code: string) => string | undefined = () => undefined,
): VerdictRow[] =>
  hypotheses.map((one) => ({
    name: rowName(one, languageName),
    baseline: percents(one.baseline),
    candidate: percents(one.candidate),
    difference: signedPoints(one.difference),
    worst: worstPoints(one.low),
    p: pValue(one.adjustedP).replace('< ', '<'),
    units: integer(one.units),
    word: verdict === 'could-not-judge' ? '' : one.verdict,
    whole: one.language === null,
  }))

function rowName(
  { measure, language }: Hypothesis,
  languageName: (code: string) => string | undefined,
): string {
  if (language === null) return measure === 'sensitivity' ? 'overall' : 'specificity'
  const name = languageName(language)
  return name === undefined ? language : `${language} ${name}`
}

const kindOrder = ['language', 'depth', 'length', 'language-depth'] as const

/**
 * Places where the drop is significant: whole languages, depths and lengths first,
 * then by size. Where all places of a kind dropped, they tell no more than the whole.
 */
export const droppedPlaces = ({ places }: Verdict): Place[] =>
  places
    .filter(
      ({ dropped, kind, measure }) =>
        dropped && places.some((one) => one.kind === kind && one.measure === measure && !one.dropped),
    )
    .toSorted(
      (a, b) =>
        Number(a.kind === 'language-depth') - Number(b.kind === 'language-depth') ||
        a.difference - b.difference ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
    )

/** `de at depth 50%: −25.8 points, 62.1% to 36.3%`. */
export function placeSentence({ measure, baseline, candidate, difference, ...place }: Place): string {
  const where = [
    place.language,
    place.depth === null ? null : `depth ${depthLabel(place.depth)}`,
    place.contextTokens === null ? null : lengthName(place.contextTokens),
  ]
    .filter((part) => part !== null)
    .join(' at ')
  const twins = measure === 'specificity' ? 'specificity, ' : ''
  return `${twins}${where}: ${signedPoints(difference)} points, ${percents(baseline)} to ${percents(candidate)}`
}

export const floorSentence = ({ measure, language, contextTokens, value, low, floor }: Floor): string =>
  `${subjectOf({ measure, language })} at ${lengthName(contextTokens)}: ${percents(value)}, at least ${percents(low)}; floor ${percents(floor)}`

/** Cases lost and gained over all: `129 cases lost, 12 gained of 14,640 with the needle present`. */
export const lostSentence = ({ hypotheses }: Verdict): string | null => {
  const parts = hypotheses
    .filter(({ language }) => language === null)
    .map(
      ({ measure, lost, gained, cases }) =>
        `${integer(lost)} lost and ${integer(gained)} gained of ${integer(cases)} ` +
        (measure === 'sensitivity' ? 'with the needle present' : 'absent twins'),
    )
  return parts.length === 0 ? null : `Cases: ${parts.join('; ')}.`
}

/** How it was judged, in one line. */
export function methodSentence({ options, hypotheses, floors }: Verdict): string {
  const { minDrop, alpha } = options
  return (
    'Cases are paired by id and prompt, and counted by content unit. ' +
    (hypotheses.some(({ measure }) => measure === 'specificity')
      ? 'Specificity: the needle is absent, and the answer says so. '
      : '') +
    `Regressed: a drop of ${pointsOf(minDrop)} or more, one-sided sign-flip test, Holm over ${integer(hypotheses.length)}, alpha ${alpha}. ` +
    `Pass: Gaffke's lower bound of the change (“at worst”) at ${Number(((1 - alpha) * 100).toFixed(2))}% excludes such a drop` +
    (floors.length === 0 ? '.' : ', and that of the accuracy reaches each floor.')
  )
}

/** How a verdict was judged, told once below verdicts that were judged alike. */
export function methodOf(verdicts: readonly Verdict[], at: number): string[] {
  const [own, ...later] = verdicts
    .slice(at)
    .map((verdict) => (verdict.hypotheses.length === 0 ? null : methodSentence(verdict)))
  return typeof own !== 'string' || later.includes(own) ? [] : [own]
}

export interface Step {
  readonly text: string
  /** Ready for a shell; null where there is none. */
  readonly command: string | null
}

/** Keeps the candidate in the baseline's place, whatever else was measured beside it. */
function saveCommand(baseline: Side, candidate: Side, run: string): string {
  const model = candidate.name === THIS_RUN ? ['--model', shellArgument(candidate.model)] : []
  // Another model's place is not taken unasked.
  const force = candidate.model === baseline.model ? [] : ['--force']
  return [
    'npx mlneedle baseline save',
    shellArgument(run),
    '--name',
    shellArgument(baseline.name),
    ...model,
    ...force,
  ].join(' ')
}

/** What to do now. */
export function nextSteps({ verdict, baseline, candidate, suite, hypotheses }: Verdict): Step[] {
  const other = candidate.name === THIS_RUN ? `reports/${suite}` : candidate.name
  const compare = `npx mlneedle compare ${shellArgument(baseline.name)} ${shellArgument(other)}`
  if (verdict === 'pass')
    return [
      {
        text: 'To judge the next one by it (what each loses unseen adds up: compare with the first now and then):',
        command: saveCommand(baseline, candidate, other),
      },
    ]
  if (verdict === 'regressed') return [{ text: 'See the cases it lost:', command: compare }]
  if (verdict === 'could-not-judge') return []
  const units = hypotheses.flatMap(({ unitsToSettle }) => (unitsToSettle === null ? [] : [unitsToSettle]))
  const more =
    units.length === 0
      ? []
      : [
          {
            text:
              `Ask both for ${integer(Math.max(...units))} content units or, better, twice as many: prompts that exist stay as they are, ` +
              'and their answers are kept. Choose the number once: every further look at a growing sample ' +
              'is one more chance to pass, or to regress, by luck.',
            command: null,
          },
        ]
  return [...more, { text: 'See what changed:', command: compare }]
}
