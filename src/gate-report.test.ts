import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  exitCodeOf,
  removeVerdicts,
  tellGitHub,
  testsOf,
  writeNotJudged,
  writeVerdicts,
} from './gate-report.ts'
import { sampleVerdicts } from './report/verdict-fixture.ts'
import { verdictsSchema } from './report/verdict-schema.ts'

const { pass, regressed, inconclusive, 'could-not-judge': unjudged } = sampleVerdicts

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'mlneedle-gate-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

test.each([
  [[pass], 0],
  [[pass, inconclusive], 3],
  [[inconclusive, regressed, pass], 1],
  [[regressed, unjudged], 2],
  // Nothing was judged: that is no pass.
  [[], 2],
])('of several verdicts the gravest counts', (verdicts, code) => {
  expect(exitCodeOf(verdicts)).toBe(code)
})

test('the files are those that scripts and bots read', () => {
  const path = folder()
  writeVerdicts(path, [regressed])
  const whole = verdictsSchema.parse(JSON.parse(readFileSync(join(path, 'verdict.json'), 'utf8')))
  expect(whole).toMatchObject({ exitCode: 1, verdicts: [{ verdict: 'regressed' }] })
  expect(readFileSync(join(path, 'pull-request.md'), 'utf8')).toMatch(/^<!-- mlneedle-verdict/)
})

test('the verdict of an earlier run does not stay', () => {
  const path = folder()
  removeVerdicts(path)
  writeVerdicts(path, [pass])
  removeVerdicts(path)
  expect(readdirSync(path)).toEqual([])
})

test('every hypothesis and floor is a test; what is open is skipped, and the whole fails', () => {
  const tests = testsOf(regressed)
  expect(tests).toHaveLength(1 + regressed.hypotheses.length + regressed.floors.length)
  const state = (name: string) => tests.find((one) => one.name.endsWith(name))?.state
  expect(tests[0]?.state).toBe('fail')
  expect(tests[0]?.message).toMatch(
    /^Regressed: sensitivity over all, sensitivity in de, sensitivity in th\b/,
  )
  // How much is said once, by the test of the part.
  expect(tests[0]?.message).not.toContain('fell by')
  expect(tests.find((one) => one.name.endsWith(' sensitivity de'))?.message).toMatch(
    /^Sensitivity in de fell by /,
  )
  expect(state(' sensitivity de')).toBe('fail')
  expect(state(' sensitivity zh')).toBe('pass')
  expect(testsOf(inconclusive).map((one) => one.state)).toContain('skip')
  expect(testsOf(inconclusive)[0]?.state).toBe('fail')
  expect(testsOf({ ...inconclusive, exitCode: 0 })[0]?.state).toBe('pass')
  expect(testsOf(unjudged)).toEqual([expect.objectContaining({ state: 'fail' })])
  expect(testsOf(pass).every((one) => one.state === 'pass')).toBe(true)
})

test('GitHub is told where it is there, and a summary that cannot be written ends nothing', () => {
  const path = join(folder(), 'summary')
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  tellGitHub([regressed], 'no baseline', {}, print)
  expect(lines).toEqual([])
  tellGitHub([regressed], null, { GITHUB_STEP_SUMMARY: path, GITHUB_ACTIONS: 'true' }, print)
  expect(lines.every((line) => /^::(error|warning) /.test(line))).toBe(true)
  expect(lines[0]).toMatch(/^::error title=.*regressed/)
  expect(readFileSync(path, 'utf8')).toContain('Regressed')
  lines.length = 0
  tellGitHub([regressed], null, { GITHUB_STEP_SUMMARY: join(path, 'no-folder') }, print)
  expect(lines.join()).toMatch(/summary cannot be written/)
  lines.length = 0
  tellGitHub([], 'there is no <b>baseline</b>', { GITHUB_STEP_SUMMARY: path, GITHUB_ACTIONS: 'true' }, print)
  expect(lines).toEqual(['::error title=mlneedle gate%3A could not judge::there is no <b>baseline</b>'])
  expect(readFileSync(path, 'utf8')).toMatch(/Could not judge\n\nthere is no &#60;b&#62;/)
})

test('a gate that came to no verdict leaves one that says so, and takes the place of an older one', () => {
  const path = folder()
  writeVerdicts(path, [pass])
  writeNotJudged(path, 'mlneedle', 'there is no baseline')
  const whole = verdictsSchema.parse(JSON.parse(readFileSync(join(path, 'verdict.json'), 'utf8')))
  expect(whole).toMatchObject({ exitCode: 2, verdicts: [], reason: 'there is no baseline' })
  expect(readFileSync(join(path, 'pull-request.md'), 'utf8')).toMatch(
    /^<!-- mlneedle-verdict mlneedle -->[^]*there is no baseline/,
  )
})
