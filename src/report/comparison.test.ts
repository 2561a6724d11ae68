import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { GateOptions } from '../gate/types.ts'
import { compareContenders, letterOf } from './comparison.ts'
import { altered, answeredRightly, answeredWrongly, failed, pairableResults } from './comparison-fixture.ts'
import { renderComparisonMarkdown } from './comparison-markdown.ts'
import { rankAgreement } from './comparison-ranks.ts'
import {
  differenceRange,
  effectiveCell,
  intervalSentence,
  signedTenths,
  tenths,
} from './comparison-statements.ts'
import { renderComparisonTerminal } from './comparison-terminal.ts'
import { contenders, type Contender } from './contender.ts'
import type { CaseResult, Results } from './schema.ts'

const options: GateOptions = {
  minDrop: 0.05,
  alpha: 0.05,
  coverage: 0.95,
  perLanguage: true,
  onInconclusive: 'fail',
  absolute: { accuracy: null, invention: null },
}

const of = (name: string, results: Results): Contender => contenders(name, results)[0] as Contender
/** All right, on 60 content units: enough to exclude a drop of 5 points. */
const best = altered(
  pairableResults({ models: ['lexical'], units: 60, lengths: [4096, 16384], depths: [0, 1] }),
  answeredRightly,
)
const compare = (candidates: readonly Results[], reference = best, most = 3) =>
  compareContenders(
    [of('before', reference), ...candidates.map((results, i) => of(`run ${i + 1}`, results))],
    options,
    most,
  )
const asked = (results: Results) => results.cases.filter(({ control }) => control === null)
/** Wrong in every Arabic case of every second unit. */
const worse = altered(best, (one) =>
  one.needleLanguage === 'ar' && one.control === null && Number(one.contentUnit.slice(1)) % 2 === 0
    ? answeredWrongly(one)
    : {},
)

describe('a comparison', () => {
  test('of a run with itself passes', () => {
    const { candidates, contenders: figures, commonCases, ranks } = compare([best])
    expect(candidates[0]).toMatchObject({
      letter: 'B',
      verdict: { verdict: 'pass', exitCode: 0 },
      lost: { count: 0, shown: [] },
      gained: { count: 0, shown: [] },
    })
    expect(commonCases).toBe(asked(best).length)
    expect(figures.map(({ letter }) => letter)).toEqual(['A', 'B'])
    expect(figures[1]).toMatchObject({
      name: 'run 1',
      sensitivity: { value: 1, units: 60 },
      specificity: { value: 1 },
      coverage: { planned: best.cases.length, measured: best.cases.length, errors: 0, cutInput: 0 },
      costUsd: 0,
      medianMs: 3,
      answersKept: true,
    })
    // All alike: no order to agree on.
    expect(ranks).toMatchObject({
      contenders: [{ letters: ['A', 'B'], tau: null }],
      byLanguages: { mean: null, pairs: 0, undefined: 3, least: null },
    })
  })

  test('names the language that regressed, and shows what was lost', () => {
    const [candidate] = compare([worse]).candidates
    expect(candidate?.verdict.verdict).toBe('regressed')
    const words = candidate?.rows.map(({ language, sensitivity }) => [language, sensitivity?.verdict])
    expect(words).toEqual([
      [null, 'regressed'],
      ['ar', 'regressed'],
      ['en', 'pass'],
      ['zh', 'pass'],
    ])
    const [all, arabic] = candidate?.rows ?? []
    expect(arabic?.sensitivity).toMatchObject({ baseline: 1, candidate: 0.5, difference: -0.5, gained: 0 })
    // Specificity decides over all; of languages it is told.
    expect(all?.specificity?.verdict).toBe('regressed')
    expect(arabic?.specificity).toMatchObject({ difference: -0.5, verdict: null })
    const lost = asked(worse).filter(({ score }) => score === 0)
    expect(candidate?.lost.count).toBe(lost.length)
    expect(candidate?.lost.shown).toHaveLength(3)
    expect(candidate?.lost.shown[0]).toMatchObject({
      reference: { outcome: 'correct' },
      candidate: { answer: 'Boris Adler' },
    })
    expect(candidate?.gained).toEqual({ count: 0, shown: [] })
    expect(compare([best], worse).candidates[0]?.gained.count).toBe(lost.length)
    expect(compare([worse], best, 0).candidates[0]?.lost.shown).toEqual([])
  })

  test('is over paired cases, and says what was left out', () => {
    const [one, two, three] = asked(best).filter(({ needleLanguage }) => needleLanguage === 'zh')
    const changes = new Map<string | undefined, Partial<CaseResult>>([
      [one?.id, failed],
      [two?.id, { promptSha256: 'f'.repeat(64) }],
    ])
    const some = altered(best, ({ id }) => changes.get(id) ?? {})
    const less = { ...some, cases: some.cases.filter(({ id }) => id !== three?.id) }
    const { candidates, commonCases, contenders: figures } = compare([less, best])
    expect(candidates[0]?.verdict.leftOut).toMatchObject({
      'not-measured-in-candidate': 1,
      'other-prompt': 1,
      'missing-in-candidate': 1,
    })
    expect(candidates[0]?.verdict.coverage.paired).toBe(asked(best).length - 3)
    expect(candidates[1]?.verdict.coverage.paired).toBe(asked(best).length)
    expect(commonCases).toBe(asked(best).length - 3)
    expect(figures[1]?.coverage.errors).toBe(1)
    // An error is no miss.
    expect(candidates[0]?.lost.count).toBe(0)
  })

  test('keeps refusals apart from what was answered', () => {
    const refusing = altered(best, ({ contentUnit, control }) =>
      contentUnit === 'u1' && control === null ? { outcome: 'refused', score: 0 } : {},
    )
    const [, figures] = compare([refusing]).contenders
    expect(figures?.refused).toBe(asked(best).filter(({ contentUnit }) => contentUnit === 'u1').length)
    expect(figures?.sensitivity?.value).toBeCloseTo(59 / 60)
    expect(figures?.answered.sensitivity?.value).toBe(1)
  })

  test('shows cost and time, or that they are not known', () => {
    const paid = altered(best, () => ({ costUsd: 0.002, durationMs: 1500 }))
    const [first, ...others] = paid.cases
    const half = {
      ...paid,
      cases: [first as CaseResult, ...others.map((one) => ({ ...one, costUsd: null }))],
    }
    const [, known, unknown] = compare([paid, half]).contenders
    expect(known).toMatchObject({ medianMs: 1500 })
    expect(known?.costUsd).toBeCloseTo(0.002)
    expect(unknown?.costUsd).toBeNull()
  })

  test('compares controls, and the length that a needle alone allows', () => {
    const short = altered(best, (one) =>
      one.contextTokens === 16384 && one.needleLanguage === 'zh' && one.questionLanguage === 'zh'
        ? answeredWrongly(one)
        : one.control === 'needle-alone' && one.needleLanguage === 'en'
          ? { outcome: 'wrong', score: 0 }
          : {},
    )
    const { contenders: figures, controls } = compare([short])
    const lengthOf = (language: string | null) =>
      figures.map(({ effective }) => effectiveCell(effective.find((one) => one.language === language)))
    expect(lengthOf('zh')).toEqual(['≥ 16K', '4K'])
    expect(lengthOf('ar')).toEqual(['≥ 16K', '≥ 16K'])
    // Nothing found with the needle alone: no length to speak of.
    expect(lengthOf('en')).toEqual(['≥ 16K', '< 4K'])
    expect(
      controls.map(({ control, language, values }) => [control, language, values.map((v) => v?.value)]),
    ).toContainEqual(['needle-alone', 'en', [1, 0]])
    expect(new Set(controls.map(({ control }) => control))).toEqual(new Set(['needle-alone', 'closed-book']))
  })

  test('agrees or disagrees in rank', () => {
    const without = (languages: Readonly<Record<string, number>>) =>
      altered(best, (one) =>
        one.control === null && Number(one.contentUnit.slice(1)) < (languages[one.needleLanguage] ?? 0)
          ? answeredWrongly(one)
          : {},
      )
    const { ranks } = compare(
      [without({ ar: 20, zh: 10 }), without({ ar: 10, zh: 20, en: 5 })],
      without({ ar: 30, zh: 20, en: 10 }),
    )
    expect(ranks.languages).toEqual(['ar', 'en', 'zh'])
    expect(ranks.contenders.map(({ letters, tau }) => [letters.join(''), tau])).toEqual([
      ['AB', 1],
      ['AC', expect.closeTo(1 / 3)],
      ['BC', expect.closeTo(1 / 3)],
    ])
    expect(ranks.byLanguages.pairs).toBe(3)
    expect(ranks.byLanguages.least?.language).toBeDefined()
  })

  test('of a baseline without its answers', () => {
    const bare = altered(best, () => ({
      answer: null,
      question: '',
      gold: [],
      costUsd: null,
      durationMs: null,
    }))
    const comparison = compare([worse], bare)
    expect(comparison.contenders[0]).toMatchObject({ answersKept: false, costUsd: null, medianMs: null })
    expect(comparison.candidates[0]?.lost.shown[0]).toMatchObject({
      question: expect.stringMatching(/./),
      reference: { answer: null },
    })
    const text = renderComparisonTerminal(comparison, { width: 100, colour: 0 })
    expect(text).toContain('its answers were not kept')
    expect(text).toContain('A: correct: (the answer was not kept)')
  })

  test('of nothing in common', () => {
    const other = altered(best, () => ({ promptSha256: 'e'.repeat(64) }))
    const comparison = compare([other])
    expect(comparison).toMatchObject({ commonCases: 0, controls: [] })
    expect(comparison.candidates[0]?.verdict.verdict).toBe('could-not-judge')
    for (const text of [
      renderComparisonTerminal(comparison, { width: 80, colour: 0 }),
      renderComparisonMarkdown(comparison),
    ]) {
      expect(text).toContain('could not judge')
      expect(text).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('refuses what cannot be compared', () => {
    expect(() => compare([])).toThrow('there is only lexical of before')
    expect(() => compareContenders([], options, 3)).toThrow('there is none')
    expect(() => compare([{ ...best, suite: 'mine' }])).toThrow(
      'before is of the suite mlneedle, run 1 of mine',
    )
  })
})

describe('drawn', () => {
  const small = pairableResults({ models: ['simulated'], units: 8, errors: 0.02 })
  const other = altered(pairableResults({ models: ['simulated'], units: 8, seed: 'other' }), (one) => ({
    costUsd: 0.00031,
    durationMs: 812,
    ...(one.score === 0 ? { answer: '\u202E| `x` <b>@all</b>\u001B[2J\nBoris' } : {}),
  }))
  const comparison = compareContenders(
    [of('kept', small), of('reports/mlneedle/results.json', { ...other, runId: 'later', filter: '-t x|y' })],
    options,
    2,
  )

  test('for a terminal of 100 columns', async () => {
    await expect(renderComparisonTerminal(comparison, { width: 100, colour: 0 })).toMatchFileSnapshot(
      'snapshots/comparison-100.txt',
    )
  })

  test('for a terminal of 40 columns', async () => {
    await expect(renderComparisonTerminal(comparison, { width: 40, colour: 0 })).toMatchFileSnapshot(
      'snapshots/comparison-40.txt',
    )
  })

  test('in Markdown', async () => {
    await expect(renderComparisonMarkdown(comparison)).toMatchFileSnapshot('snapshots/comparison.md')
  })

  test.each([40, 60, 80, 120])('no line is wider than %i columns', (width) => {
    for (const colour of [0, 3] as const)
      for (const line of renderComparisonTerminal(comparison, { width, colour }).split('\n'))
        expect(stringWidth(line), line).toBeLessThanOrEqual(width)
  })

  test('nothing of an answer reaches the terminal or Markdown as it is', () => {
    const text = stripVTControlCharacters(renderComparisonTerminal(comparison, { width: 100, colour: 3 }))
    expect(text).toContain('[U+202E]')
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
    const markdown = renderComparisonMarkdown(comparison)
    expect(markdown).not.toMatch(/\u202E|<b>|@all|\| `x`/)
  })

  test('as JSON, whole', () => {
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})

test('figures', () => {
  expect([0, 0.0001, 0.4567, 0.99999, 1, null].map((n) => tenths(n))).toEqual([
    '0',
    '0.1',
    '45.7',
    '99.9',
    '100',
    '–',
  ])
  expect([-0.1234, 0, 0.0004, 0.05].map(signedTenths)).toEqual(['−12.3', '0', '0', '+5.0'])
  expect(differenceRange({ low: -0.1201, high: 0.0301 })).toBe('−12.1 to +3.1')
  expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'])
})

test('ties of languages are ties, whatever the last digits of their sums', () => {
  const [one] = asked(best)
  // Thirds of ten units, added up in another order: 0.5333333333333333 and 0.5333333333333334.
  const thirds = (language: string, rights: readonly number[]) =>
    rights.flatMap((right, unit) =>
      [0, 1, 2].map((at) => ({
        ...one!,
        needleLanguage: language,
        haystackLanguage: language,
        questionLanguage: language,
        needlePresent: true,
        contentUnit: `u${unit}`,
        score: at < right ? (1 as const) : (0 as const),
      })),
    )
  const cases = [
    ...thirds('ar', [1, 2, 1, 2, 2, 1, 2, 2, 1, 2]),
    ...thirds('zh', [2, 2, 2, 2, 2, 2, 1, 1, 1, 1]),
  ]
  const { sensitivity } = rankAgreement([cases, cases], ['A', 'B'], 'en')
  expect(new Set(sensitivity[0]).size).toBe(1)
})

test('several candidates are judged each by itself, and that is said', () => {
  const said = 'Each candidate is judged by itself'
  expect(intervalSentence(compare([best]))).not.toContain(said)
  expect(intervalSentence(compare([best, worse]))).toContain(said)
})
