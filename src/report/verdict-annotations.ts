import { openReasons, regressedReasons, subjectOf } from '../gate/reasons.ts'
import type { Verdict } from '../gate/types.ts'
import { lengthName } from '../gate/words.ts'
import { cut, oneLine } from './text.ts'

/** GitHub shows ten errors and ten warnings of a step, and drops the rest. */
const most = 10

interface Annotation {
  readonly title: string
  readonly message: string
}

/**
 * Workflow commands by which GitHub marks a run: an error for every language and
 * floor that regressed and for what could not be judged, a warning for what is open.
 * One a line; what they quote cannot start a command of its own.
 */
export function renderAnnotations(verdicts: readonly Verdict[]): string[] {
  return [
    ...limited(verdicts.flatMap(errorsOf)).map((one) => command('error', one)),
    ...limited(verdicts.flatMap(warningsOf)).map((one) => command('warning', one)),
  ]
}

/** An error for a gate that came to no verdict at all. */
export const annotateNotJudged = (reason: string): string =>
  command('error', { title: 'mlneedle gate: could not judge', message: reason })

const named = ({ suite, candidate }: Verdict, what: string): string =>
  `mlneedle gate ${suite} ${candidate.model}: ${what}`

function errorsOf(verdict: Verdict): Annotation[] {
  const { hypotheses, floors, options } = verdict
  if (verdict.verdict === 'could-not-judge')
    return verdict.reasons.map((message) => ({ title: named(verdict, 'could not judge'), message }))
  const drops = hypotheses
    .filter((one) => one.verdict === 'regressed')
    .map((one) => ({
      title: named(verdict, `${subjectOf(one)} regressed`),
      message: regressedReasons([one], [], options).join(' '),
    }))
  const broken = floors
    .filter((one) => one.verdict === 'regressed')
    .map((one) => ({
      title: named(verdict, `${subjectOf(one)} at ${lengthName(one.contextTokens)} below its floor`),
      message: regressedReasons([], [one], options).join(' '),
    }))
  return [...drops, ...broken]
}

function warningsOf(verdict: Verdict): Annotation[] {
  if (verdict.verdict === 'could-not-judge') return []
  return openReasons(verdict.hypotheses, verdict.floors, verdict.options).map((message) => ({
    title: named(verdict, 'inconclusive'),
    message,
  }))
}

function limited(all: readonly Annotation[]): Annotation[] {
  if (all.length <= most) return [...all]
  const rest = all.length - most + 1
  return [
    ...all.slice(0, most - 1),
    { title: 'mlneedle gate', message: `${rest} more, in the summary and verdict.json` },
  ]
}

/** The escapes of GitHub's own toolkit: line ends and % in messages, `:` and `,` in properties too. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (kind: 'error' | 'warning', { title, message }: Annotation): string =>
  `::${kind} title=${escapeProperty(cut(oneLine(title), 200))}::${escapeMessage(cut(oneLine(message), 2000))}`
