/** What a gate leaves behind: in the terminal, in files, and where a CI service looks for it. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DecidedTest } from './gate-module.ts'
import type { Verdict } from './gate/types.ts'
import { writeWhole } from './report/journal.ts'
import { renderAnnotations } from './report/verdict-annotations.ts'
import { renderVerdictMarkdown } from './report/verdict-markdown.ts'

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

/** On GitHub Actions: the job's summary, and annotations on standard output. */
export function tellGitHub(
  verdicts: readonly Verdict[],
  environment: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): void {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS: actions } = environment
  if (summary)
    try {
      appendFileSync(summary, `${renderVerdictMarkdown(verdicts)}\n`)
    } catch (error) {
      print(`mlneedle: the job's summary cannot be written: ${(error as Error).message}`)
    }
  if (actions === 'true') for (const line of renderAnnotations(verdicts)) print(line)
}

/** A verdict's tests: one for all together, one for each language, one for each floor. */
export function testsOf({
  candidate,
  verdict,
  exitCode,
  reasons,
  hypotheses,
  floors,
}: Verdict): DecidedTest[] {
  const points = (share: number) => `${(100 * share).toFixed(1)} points`
  const whole: DecidedTest = {
    name: `gate ${candidate.model}`,
    state: exitCode === 0 ? 'pass' : 'fail',
    message: `${verdict}: ${reasons.join(' ')}`,
  }
  if (verdict === 'could-not-judge') return [whole]
  const parts = hypotheses.map((h): DecidedTest => {
    const what = `${h.measure}${h.language === null ? '' : ` ${h.language}`}`
    return {
      name: `gate ${candidate.model} ${what}`,
      // What is open fails the whole where it must, and is skipped by itself: nothing was found against it.
      state: h.verdict === 'pass' ? 'pass' : h.verdict === 'regressed' ? 'fail' : 'skip',
      message: `${what}: ${h.verdict}, difference ${points(h.difference)}, adjusted p ${h.adjustedP.toPrecision(2)}`,
    }
  })
  const bounds = floors.map((f): DecidedTest => {
    const what = `${f.measure} ${f.language} at ${f.contextTokens} tokens`
    return {
      name: `gate ${candidate.model} floor ${what}`,
      state: f.verdict === 'pass' ? 'pass' : f.verdict === 'regressed' ? 'fail' : 'skip',
      message: `${what}: ${points(f.value)}, must reach ${points(f.floor)}`,
    }
  })
  return [whole, ...parts, ...bounds]
}
