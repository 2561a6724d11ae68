/** What a gate leaves behind: in the terminal, in files, and where a CI service looks for it. */
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DecidedTest } from './gate-module.ts'
import type { Floor, Hypothesis, Verdict } from './gate/types.ts'
import { openReasons, regressedReasons, subjectOf } from './gate/reasons.ts'
import { lengthName, percents } from './gate/words.ts'
import { writeWhole } from './report/journal.ts'
import { annotateNotJudged, renderAnnotations } from './report/verdict-annotations.ts'
import { renderNotJudged, renderVerdictMarkdown, verdictMarker } from './report/verdict-markdown.ts'
import { verdictWords } from './report/verdict-statements.ts'

/** Exit codes, the gravest last: what was not judged counts for more than what was. */
const GRAVITY = [0, 3, 1, 2] as const

/** The exit code of several verdicts together; 2, could not judge, when there is none. */
export function exitCodeOf(verdicts: readonly Verdict[]): 0 | 1 | 2 | 3 {
  if (verdicts.length === 0) return 2
  return verdicts
    .map(({ exitCode }) => exitCode)
    .reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a))
}

/** Writes `verdict.json`, with a verdict for each model, and `pull-request.md`, the body of a comment. */
export function writeVerdicts(folder: string, verdicts: readonly Verdict[]): void {
  const whole = { schema: 'mlneedle/verdicts@1', exitCode: exitCodeOf(verdicts), verdicts }
  writeWhole(join(folder, 'verdict.json'), `${JSON.stringify(whole, null, 2)}\n`)
  writeWhole(join(folder, 'pull-request.md'), renderVerdictMarkdown(verdicts))
}

/** Writes the same files for a gate that came to no verdict, so that none of an earlier run is taken for this one's. */
export function writeNotJudged(folder: string, suite: string, reason: string): void {
  const whole = { schema: 'mlneedle/verdicts@1', exitCode: 2, reason, verdicts: [] }
  writeWhole(join(folder, 'verdict.json'), `${JSON.stringify(whole, null, 2)}\n`)
  writeWhole(join(folder, 'pull-request.md'), `${verdictMarker(suite)}\n\n${renderNotJudged(reason)}\n`)
}

/** Takes away the verdict of an earlier run: beside new results it would be taken for theirs. */
export function removeVerdicts(folder: string): void {
  for (const file of ['verdict.json', 'pull-request.md']) rmSync(join(folder, file), { force: true })
}

/**
 * On GitHub Actions: the job's summary, and annotations on standard output.
 *
 * @param notJudged why there is no verdict at all; null where there is
 */
export function tellGitHub(
  verdicts: readonly Verdict[],
  notJudged: string | null,
  environment: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): void {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS: actions } = environment
  const texts = [
    ...(notJudged === null ? [] : [renderNotJudged(notJudged)]),
    ...(verdicts.length === 0 ? [] : [renderVerdictMarkdown(verdicts)]),
  ]
  if (summary && texts.length > 0)
    try {
      appendFileSync(summary, `${texts.join('\n')}\n`)
    } catch (error) {
      print(`mlneedle: the job's summary cannot be written: ${(error as Error).message}`)
    }
  if (actions === 'true')
    for (const line of [
      ...(notJudged === null ? [] : [annotateNotJudged(notJudged)]),
      ...renderAnnotations(verdicts),
    ])
      print(line)
}

/** A verdict's tests: one for all together, one for each hypothesis, one for each floor. */
export function testsOf(verdict: Verdict): DecidedTest[] {
  const { suite, candidate, exitCode, hypotheses, floors, options } = verdict
  const gate = `gate ${suite} ${candidate.model}`
  const whole: DecidedTest = {
    name: gate,
    state: exitCode === 0 ? 'pass' : 'fail',
    message: `${verdictWords[verdict.verdict]}: ${wholeReason(verdict)}`,
  }
  if (verdict.verdict === 'could-not-judge') return [whole]
  const parts = hypotheses.map((h): DecidedTest => ({
    name: `${gate} ${h.measure}${h.language === null ? '' : ` ${h.language}`}`,
    state: stateOf(h),
    message: regressedReasons([h], [], options).join(' '),
  }))
  const bounds = floors.map((f): DecidedTest => ({
    name: `${gate} floor ${f.measure} ${f.language} ${lengthName(f.contextTokens)}`,
    state: stateOf(f),
    message: regressedReasons([], [f], options).join(' '),
  }))
  return [whole, ...parts, ...bounds]
}

/** What is open fails the whole where it must, and is skipped by itself: nothing was found against it. */
const stateOf = ({ verdict }: Pick<Hypothesis, 'verdict'>): DecidedTest['state'] =>
  ({ pass: 'pass', regressed: 'fail', inconclusive: 'skip' } as const)[verdict]

/** Why the whole fails, in short where tests of its own say how much each part lost. */
function wholeReason({ verdict, reasons, hypotheses, floors, options }: Verdict): string {
  if (verdict !== 'regressed') return reasons.join(' ')
  const fallen = [...hypotheses, ...floors].filter((one) => one.verdict === 'regressed').map(nameOf)
  return [`${fallen.join(', ')}.`, ...openReasons(hypotheses, floors, options)].join(' ')
}

const nameOf = (one: Hypothesis | Floor): string =>
  'floor' in one
    ? `${subjectOf(one)} at ${lengthName(one.contextTokens)} below its floor of ${percents(one.floor)}`
    : subjectOf(one)
