/** What does not decide and should be known. */
import { fisherExact } from '../statistics/fisher.ts'
import { reachesDrop } from './decide.ts'
import { testHypotheses } from './hypotheses.ts'
import { wasMeasured } from './pair.ts'
import { promptDifferences, samplingDifferences } from './prompts.ts'
import { pointsSigned, subjectOf } from './reasons.ts'
import type { Answered, GateCase, GateOptions, Hypothesis, Judged, LeftOut, Pair, Pairing } from './types.ts'
import { counted, integer, listed, percents, pointsOf, pValue } from './words.ts'

/** Failures are told when chance alone would rarely part the sides so far, and the gap is one to care about. */
const FAILURE_P = 0.01
const FAILURE_GAP = 0.01

/** @param compared whether the runs were found fit to compare: else the reasons tell what is left out */
export function notesOf(
  sides: { readonly baseline: Judged; readonly candidate: Judged },
  { leftOut }: Pairing,
  hypotheses: readonly Hypothesis[],
  compared: boolean,
): string[] {
  const { baseline, candidate } = sides
  const notes: string[] = []
  const ways = samplingDifferences(sides)
  if (ways.length > 0)
    notes.push(
      `The prompts are the same, but not how they were sent: ${listed(ways)}, baseline first. A difference may come of that.`,
    )
  const kept = keptNote(sides)
  if (kept !== null) notes.push(kept)
  if (baseline.filter !== null)
    notes.push(`The baseline's run was narrowed by ${baseline.filter}: the verdict is of those cases alone.`)
  if (compared) notes.push(...leftOutNotes(sides, leftOut))
  if (leftOut['beyond-baseline'] > 0)
    notes.push(
      `${counted(leftOut['beyond-baseline'], 'case')} of the candidate that the baseline has not: left out.`,
    )
  const failures = failureNote(baseline.cases, candidate.cases)
  if (failures !== null) notes.push(failures)
  const unanswered = unansweredNote(hypotheses)
  if (unanswered !== null) notes.push(unanswered)
  return notes
}

/** Kept answers of a model of the same name may be the baseline's own: a model that changed behind its name would pass. */
function keptNote({ baseline, candidate }: Parameters<typeof promptDifferences>[0]): string | null {
  const kept = candidate.cases.filter(({ cached }) => cached === true).length
  if (baseline.side.model !== candidate.side.model || 2 * kept <= candidate.cases.length) return null
  return (
    `Both sides are ${candidate.side.model}, and ${integer(kept)} of the candidate's ${counted(candidate.cases.length, 'answer')} were kept from before: ` +
    "what changed behind that name since does not show. To ask anew: `cache: 'refresh'`."
  )
}

/** The baseline's cases that are no pair, few enough to leave the verdict standing. */
function leftOutNotes(sides: Parameters<typeof promptDifferences>[0], leftOut: LeftOut): string[] {
  const texts: readonly (readonly [reason: keyof LeftOut, text: string])[] = [
    ['missing-in-candidate', "not in the candidate's run"],
    ['other-prompt', 'of another prompt'],
    ['unknown-prompt', 'without the hash of a prompt'],
    ['not-measured-in-baseline', 'without a score in the baseline'],
    ['not-measured-in-candidate', 'without a score in the candidate'],
  ]
  const out = texts
    .filter(([reason]) => leftOut[reason] > 0)
    .map(([reason, text]) => `${counted(leftOut[reason], 'case')} ${text}`)
  return [
    ...(out.length > 0 ? [`Left out: ${listed(out)}.`] : []),
    ...(leftOut['other-prompt'] > 0
      ? [`What differs between the runs' prompts: ${promptDifferences(sides)}.`]
      : []),
  ]
}

/**
 * Whether a pass holds whatever the cases left out would have shown: they may lack
 * a score because they are hard. Null when it does, were the candidate wrong in each
 * of them.
 */
export function leaningNote(
  { pairs, expected }: Pairing,
  pivot: string | null,
  options: Pick<GateOptions, 'minDrop' | 'alpha' | 'perLanguage'>,
): string | null {
  const paired = new Set(pairs.map(({ reference }) => reference))
  const lost = expected
    .filter((one) => !paired.has(one) && wasMeasured(one))
    .map((reference): Pair => ({ reference, candidate: { ...reference, outcome: 'wrong', score: 0 } }))
  if (lost.length === 0) return null
  const open = testHypotheses([...pairs, ...lost], pivot, options).filter(({ verdict }) => verdict !== 'pass')
  if (open.length === 0) return null
  const [them, cases] = lost.length === 1 ? ['it', 'case'] : ['all of them', 'cases']
  return (
    `The pass takes the ${lost.length === 1 ? '' : `${integer(lost.length)} `}${cases} left out to be like the others. ` +
    `Were the candidate wrong in ${them}, a drop of ${pointsOf(options.minDrop)} would not be excluded in ${listed(open.map(subjectOf))}.`
  )
}

/** Drops that are there, and smaller than what is worth acting on. */
export function smallDropsNote(
  hypotheses: readonly Hypothesis[],
  { minDrop, alpha }: Pick<GateOptions, 'minDrop' | 'alpha'>,
): string | null {
  const small = hypotheses.filter(
    ({ adjustedP, difference }) => adjustedP <= alpha && difference < 0 && !reachesDrop(difference, minDrop),
  )
  return small.length === 0
    ? null
    : `Beyond chance, but by less than ${pointsOf(minDrop)}: ` +
        `${listed(small.map((one) => `${subjectOf(one)} (${pointsSigned(one.difference)}, adjusted p ${pValue(one.adjustedP)})`))}.`
}

/** Whether the candidate fails more often than the baseline did, over the cases that both were to measure. */
function failureNote(baseline: readonly GateCase[], candidate: readonly GateCase[]): string | null {
  const ids = new Set(baseline.filter(({ control }) => control === null).map(({ id }) => id))
  const asked = candidate.filter(({ id }) => ids.has(id))
  const failed = asked.filter((one) => !wasMeasured(one)).length
  const before = baseline.filter((one) => ids.has(one.id) && !wasMeasured(one)).length
  if (asked.length === 0 || failed / asked.length - before / ids.size < FAILURE_GAP) return null
  const p = fisherExact([
    [failed, asked.length - failed],
    [before, ids.size - before],
  ])
  return p > FAILURE_P
    ? null
    : `The candidate fails more often: ${percents(failed / asked.length)} of its cases have no score, ` +
        `${percents(before / ids.size)} of the baseline's (Fisher's exact test, p ${pValue(p)}). They are not counted as misses.`
}

/** Refused and cut answers, which score 0, beside what is right among the others. */
function unansweredNote(hypotheses: readonly Hypothesis[]): string | null {
  const parts = hypotheses
    .filter(({ language }) => language === null)
    .flatMap(({ measure, cases, answered: { baseline, candidate } }) => {
      if (baseline.cases === cases && candidate.cases === cases) return []
      const side = ({ cases: others, accuracy }: Answered) =>
        `${integer(cases - others)} (of the others ${accuracy === null ? 'none is left' : `${percents(accuracy)} right`})`
      return [`${measure}, baseline ${side(baseline)}, candidate ${side(candidate)}`]
    })
  return parts.length === 0
    ? null
    : `Cases refused or cut at the output limit, which score 0: ${parts.join('; ')}.`
}
