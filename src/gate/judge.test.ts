import { describe, expect, test } from 'vitest'
import { gateCases, gateOptions, judged, unitOf, withOutcome } from './fixture.ts'
import { judge } from './judge.ts'
import type { GateCase, GateOptions, Judged, Verdict } from './types.ts'

const small = { languages: ['en', 'de', 'th'], depths: [0, 0.5] } as const
const cases = gateCases(small)

const gate = (
  baseline: readonly GateCase[] | Judged,
  candidate: readonly GateCase[] | Judged,
  options: Partial<GateOptions> = {},
): Verdict => {
  const side = (given: typeof baseline): Judged => ('side' in given ? given : judged(given))
  return judge({
    suite: 'mlneedle',
    baseline: side(baseline),
    candidate: side(candidate),
    options: { ...gateOptions, ...options },
  })
}
const turned = (outcome: 'wrong' | 'error' | 'refused', is: (one: GateCase) => boolean, of = cases) =>
  of.map((one) => (is(one) ? withOutcome(one, outcome) : one))
/** A drop in German, in one unit of `every`. */
const german = (every: number) =>
  turned('wrong', (one) => one.needleLanguage === 'de' && one.needlePresent && unitOf(one) % every === 0)

describe('verdicts', () => {
  test('pass: nothing was lost', () => {
    const verdict = gate(cases, cases)
    expect(verdict).toMatchObject({ verdict: 'pass', exitCode: 0, notes: [], places: expect.any(Array) })
    expect(verdict.reasons).toEqual([
      'A drop of 5 points is excluded over all and in each of 3 languages; nearest to it: sensitivity over all, at worst −4.88 points.',
    ])
    expect(verdict.hypotheses.map(({ measure, language }) => [measure, language])).toEqual([
      ['sensitivity', null],
      ['specificity', null],
      ['sensitivity', 'de'],
      ['sensitivity', 'en'],
      ['sensitivity', 'th'],
    ])
  })

  test('regressed: one language fell, the others pass', () => {
    const verdict = gate(cases, german(2))
    expect(verdict).toMatchObject({ verdict: 'regressed', exitCode: 1 })
    const words = Object.fromEntries(
      verdict.hypotheses.map((one) => [`${one.measure} ${one.language}`, one.verdict]),
    )
    expect(words).toEqual({
      'sensitivity null': 'regressed',
      'specificity null': 'pass',
      'sensitivity de': 'regressed',
      'sensitivity en': 'pass',
      'sensitivity th': 'pass',
    })
    expect(verdict.reasons[1]).toMatch(
      /^Sensitivity in de fell by 50 points, from 100% to 50\.0% \(at least \d+(\.\d)? points at 95%, adjusted p < 0\.001, 60 content units; 60 cases lost, 0 gained\)\.$/,
    )
  })

  test('inconclusive: neither shown nor excluded, and how many units would settle it', () => {
    const verdict = gate(cases, german(30))
    expect(verdict).toMatchObject({ verdict: 'inconclusive', exitCode: 3 })
    const open = verdict.hypotheses.filter((one) => one.verdict === 'inconclusive')
    const needed = open.map(({ unitsToSettle }) => unitsToSettle)
    expect(needed).toEqual([expect.any(Number), expect.any(Number)])
    expect(verdict.reasons).toEqual([
      expect.stringMatching(
        /^A drop of 5 points is neither shown nor excluded: .*sensitivity in de \(−3\.3, at worst −\d/,
      ),
    ])
    expect(verdict.reasons[0]).toContain(
      `about ${Math.max(...needed.map(Number))} content units give an even chance to settle each of them.`,
    )
    expect(gate(cases, german(30), { onInconclusive: 'pass' })).toMatchObject({
      verdict: 'inconclusive',
      exitCode: 0,
    })
  })

  test('without languages, a drop in one of them may pass among the others', () => {
    const verdict = gate(cases, german(60), { perLanguage: false, minDrop: 0.08 })
    expect(verdict.verdict).toBe('pass')
    expect(verdict.hypotheses.map(({ language }) => language)).toEqual([null, null])
  })

  test('refusals count as misses', () => {
    const refusing = turned('refused', (one) => one.needleLanguage === 'de' && unitOf(one) % 2 === 0)
    const verdict = gate(cases, refusing)
    expect(verdict.verdict).toBe('regressed')
    expect(verdict.hypotheses[2]).toMatchObject({
      language: 'de',
      candidate: 0.5,
      answered: { candidate: { accuracy: 1 } },
    })
    expect(verdict.notes).toEqual([
      'Cases refused or cut at the output limit, which score 0: ' +
        'sensitivity, baseline 0 (of the others 100% right), candidate 60 (of the others 100% right); ' +
        'specificity, baseline 0 (of the others 100% right), candidate 60 (of the others 100% right).',
    ])
  })

  test('a floor that is broken regresses, one that is open is inconclusive', () => {
    const half = turned(
      'wrong',
      ({ contextTokens, needleLanguage }) => contextTokens === 4096 && needleLanguage === 'th',
    )
    const broken = gate(half, half, { absolute: { accuracy: 0.9, invention: null } })
    expect(broken).toMatchObject({ verdict: 'regressed', exitCode: 1 })
    expect(broken.reasons[0]).toMatch(
      /^Sensitivity in th at 4K is 0%, at most \d+\.\d%: below the floor of 90\.0%\.$/,
    )
    const some = turned('wrong', (one) => one.needleLanguage === 'th' && unitOf(one) < 4)
    const open = gate(some, some, { absolute: { accuracy: 0.9, invention: null } })
    expect(open).toMatchObject({ verdict: 'inconclusive', exitCode: 3 })
    expect(open.reasons[0]).toMatch(
      /^Not sure to reach its floor: sensitivity in th at 4K \(93\.3%, at least/,
    )
  })
})

describe('fails closed', () => {
  const closed = (verdict: Verdict): string => {
    expect(verdict).toMatchObject({ verdict: 'could-not-judge', exitCode: 2 })
    return verdict.reasons.join('\n')
  }
  const all = { onInconclusive: 'pass', coverage: 0.01 } as const

  test('an empty baseline, or one of controls alone', () => {
    expect(closed(gate([], cases, all))).toContain('The baseline holds no case but controls')
    const controls = cases.map((one) => ({ ...one, control: 'needle-alone' }))
    expect(closed(gate(controls, controls, all))).toContain('The baseline holds no case but controls')
  })

  test('nothing in common', () => {
    expect(closed(gate(cases, [], all))).toBe(
      'No case could be compared: expected 720 cases of the baseline in both runs, with the same prompts and an answer. ' +
        "720 cases are not in the candidate's run: run all of the baseline's languages, lengths, depths and items.",
    )
  })

  test.each(['baseline', 'candidate'] as const)('an unfinished run of the %s', (side) => {
    const unfinished = judged(cases, { complete: false })
    const text = closed(side === 'baseline' ? gate(unfinished, cases, all) : gate(cases, unfinished, all))
    expect(text).toContain(
      side === 'baseline' ? 'The baseline is of an unfinished run' : "The candidate's run is unfinished",
    )
    expect(text).toContain('expected a result of every planned case')
  })

  test('coverage too low over all', () => {
    const candidate = judged(cases.slice(0, 600), { filter: '-t needle/de' })
    const text = closed(gate(cases, candidate))
    expect(text).toMatch(/^Coverage is 83\.3% over all \(600 of 720 cases\); th 50%; expected 95% or more/)
    expect(text).toContain(
      "120 cases are not in the candidate's run, which was narrowed (-t needle/de): run all",
    )
  })

  test('coverage too low in one language, at one length, of twins', () => {
    const many = gateCases({
      languages: Array.from({ length: 22 }, (_, i) => `l${i}`),
      depths: [0.5],
      units: 60,
    })
    const one = turned('error', ({ needleLanguage }) => needleLanguage === 'l3', many)
    const text = closed(gate(many, one))
    expect(text).toMatch(
      /^Coverage is l3 0%; expected 95% or more of the baseline's cases\. 120 cases are without a score in the candidate/,
    )
    expect(text).toContain('run it again, answers that came are kept')
    const lengths = gateCases({
      languages: ['en'],
      depths: [0.5],
      lengths: Array.from({ length: 22 }, (_, i) => 1024 * (i + 1)),
    })
    expect(
      closed(
        gate(
          lengths,
          turned('error', ({ contextTokens }) => contextTokens === 4096, lengths),
        ),
      ),
    ).toMatch(/^Coverage is 4K 0%; expected/)
  })

  test('coverage too low in the square of a floor', () => {
    const options = {
      lengths: [1024, 2048, 4096, 8192, 16384],
      languages: ['en', 'de', 'th', 'zh'],
      depths: [0, 0.5, 1],
    }
    const own = gateCases(options)
    const failing = turned(
      'error',
      (one) => one.needleLanguage === 'de' && one.contextTokens === 8192 && unitOf(one) < 5,
      own,
    )
    expect(gate(own, failing)).toMatchObject({ verdict: 'pass' })
    expect(closed(gate(own, failing, { absolute: { accuracy: 0.5, invention: null } }))).toMatch(
      /^Coverage is de at 8K 91\.6%; expected 95%/,
    )
  })

  test("the baseline's own failures", () => {
    const text = closed(
      gate(
        turned('error', ({ needleLanguage }) => needleLanguage === 'de'),
        cases,
      ),
    )
    expect(text).toContain(
      '240 cases are without a score in the baseline itself: run them again, and save the baseline anew.',
    )
  })

  test('no case with the needle present', () => {
    const twins = cases.filter(({ needlePresent }) => !needlePresent)
    expect(closed(gate(twins, twins))).toContain('No case with the needle present could be compared')
  })

  test('other prompts: how many and what differs', () => {
    const other = cases.map((one) =>
      one.needleLanguage === 'th' ? { ...one, promptSha256: 'f'.repeat(64) } : one,
    )
    const candidate = judged(other, {
      versions: { tool: '0.1.0', scorer: '1', data: { 'chronicle/de': 'a', 'chronicle/th': 'b' } },
      options: { pivot: 'en', seed: 'another', temperature: 0 },
    })
    expect(closed(gate(cases, candidate))).toContain(
      '240 cases are of another prompt; what differs: seed ("mlneedle" and "another") and data of chronicle/th. ' +
        "Run with the baseline's options and data, or save a new baseline of the model in use.",
    )
    const version = judged(other, { versions: { ...judged([]).versions, tool: '0.2.0' } })
    expect(closed(gate(cases, version))).toContain('what differs: the version of this tool (0.1.0 and 0.2.0)')
    expect(closed(gate(cases, other))).toContain('what differs: nothing that the runs record')
  })

  test('answers scored by two scorers', () => {
    const candidate = judged(cases, { versions: { ...judged([]).versions, scorer: '2' } })
    expect(closed(gate(cases, candidate))).toContain(
      'The answers were scored by two versions of the scorer (1 and 2); expected one. Score the kept answers of both with the same: npx mlneedle rescore.',
    )
  })

  test('an id that stands twice', () => {
    expect(closed(gate(cases, [...cases, cases[0]!]))).toContain(
      `The candidate holds the case ${cases[0]!.id} twice`,
    )
    expect(closed(gate([...cases, cases[0]!], cases))).toContain('The baseline holds the case')
  })

  test('a sample too small to pass, unless it shows a drop', () => {
    const few = gateCases({ ...small, units: 24 })
    expect(closed(gate(few, few, { onInconclusive: 'pass' }))).toContain('takes 59 content units')
    const lost = turned('wrong', ({ needleLanguage }) => needleLanguage === 'de', few)
    expect(gate(few, lost)).toMatchObject({ verdict: 'regressed', exitCode: 1 })
  })

  test('a floor that the sample cannot reach', () => {
    const text = closed(gate(cases, cases, { absolute: { accuracy: 0.99, invention: null } }))
    expect(text).toContain(
      'To be sure of an accuracy of 99.0% (`absolute`) at alpha 0.05 takes 299 content units',
    )
    expect(text).not.toContain('minDrop')
  })

  test('every reason tells all that is wrong at once', () => {
    const text = closed(
      gate(judged(cases.slice(0, 300), { complete: false }), judged(cases.slice(0, 30), { complete: false })),
    )
    expect(text.split('\n')).toHaveLength(3)
  })
})

test('what the candidate has beyond the baseline is left out and counted', () => {
  const more = [...cases, ...gateCases({ ...small, languages: ['zh'] })]
  const { leftOut, notes, ...verdict } = gate(cases, more)
  expect(leftOut['beyond-baseline']).toBe(240)
  expect(notes).toEqual(['240 cases of the candidate that the baseline has not: left out.'])
  const { leftOut: _, notes: none, ...same } = gate(cases, cases)
  expect(none).toEqual([])
  expect(verdict).toEqual(same)
})

test('judges 21,000 pairs in a moment', () => {
  const many = gateCases({
    languages: ['en', 'de', 'th', 'zh', 'ar', 'hi', 'vi'],
    depths: [0, 0.25, 0.5, 0.75, 1],
    lengths: [2048, 4096, 8192],
    units: 100,
  })
  const candidate = turned('wrong', (one) => (unitOf(one) * 7 + one.id.length) % 31 === 0, many)
  const start = performance.now()
  expect(gate(many, candidate).coverage.paired).toBe(21_000)
  // A tenth of this where nothing else runs.
  expect(performance.now() - start).toBeLessThan(5000)
})
