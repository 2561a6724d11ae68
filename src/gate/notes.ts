/** What does not decide and should be known. */
import { fisherExact } from '../statistics/fisher.ts'
import { wasMeasured } from './pair.ts'
import { promptDifferences, samplingDifferences } from './prompts.ts'
import type { Answered, GateCase, Hypothesis, Judged, LeftOut, Pairing } from './types.ts'
import { counted, integer, listed, percents, pValue } from './words.ts'

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
