import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { contenders, type Contender } from '../../contender.ts'
import { sampleResults } from '../../fixture.ts'
import { heatmaps } from '../../heatmap.ts'
import { shownRate } from '../../tally.ts'
import { block } from '../block.ts'
import type { PageData, PageTexts } from '../data.ts'
import { pack } from '../pack.ts'
import { start } from './address.ts'
import { axisOf } from './cases.ts'
import { depthFrame, differenceMap, heatmap } from './grids.ts'
import { pairingOf } from './paired.ts'
import { reportOf, shownOf } from './report.ts'
import { unpack } from './unpack.ts'

const sample = sampleResults({
  experiments: ['monolingual', 'haystack-language'],
  depths: [0, 0.5, 1],
  lengths: [4096],
  errors: 0.1,
})

/** As it goes through the page. */
const through = <T>(value: T): T =>
  JSON.parse(inflateRawSync(Buffer.from(block(value), 'base64')).toString()) as T

function opened(own: readonly Contender[]) {
  const packed = pack({
    contenders: own,
    verdicts: [],
    languageName: (code) => (code === 'ar' ? 'Arabic' : undefined),
  })
  const texts = through<PageTexts>(packed.texts)
  const data = unpack(through<PageData>(packed.data))
  return { data, texts, report: reportOf(data) }
}

describe('packing', () => {
  const own = contenders('run', sample)
  const { data, texts } = opened(own)

  test('gives every case back, but for fields no view shows', () => {
    for (const [at, { cases }] of own.entries()) {
      const found = new Map(data.cases[at]!.map((one) => [one.id, one]))
      expect(found.size).toBe(cases.length)
      for (const result of cases) {
        const one = found.get(result.id)!
        for (const key of [
          'task',
          'experiment',
          'control',
          'needleLanguage',
          'haystackLanguage',
          'questionLanguage',
          'instructionLanguage',
          'item',
          'contentUnit',
          'needlePresent',
          'depth',
          'contextTokens',
          'promptTokens',
          'outcome',
          'score',
          'answerLanguage',
          'reason',
          'cached',
        ] as const)
          expect(one[key], key).toEqual(result[key])
        expect(one.achievedDepth ?? -1).toBeCloseTo(result.achievedDepth ?? -1, 4)
        expect(texts.questions[one.question]).toBe(result.question)
        expect(texts.golds[one.gold]).toEqual(result.gold)
        expect(texts.answers[one.answer] ?? null).toBe(result.answer)
      }
    }
  })

  test('names languages that are known', () => {
    expect(data.languages).toEqual({ ar: 'Arabic' })
  })

  test('keeps whatever text there is, and cuts what is too long', () => {
    const hostile = [
      '</script><script>alert(1)</script>',
      '\u202E\u2028\u0000',
      '\uD800',
      '__proto__',
      'x'.repeat(1_000_000),
    ]
    const cases = sample.cases.slice(0, hostile.length).map((one, at) => ({
      ...one,
      id: `${at} ${one.id}`,
      model: 'lexical',
      answer: hostile[at]!,
      question: hostile[at]!.slice(0, 50),
      contentUnit: hostile[at]!.slice(0, 9),
    }))
    const odd = opened(contenders('run', { ...sample, cases }))
    const answers = odd.data.cases[0]!.map((one) => odd.texts.answers[one.answer]!)
    expect(answers.slice(0, 4)).toEqual(hostile.slice(0, 4))
    expect(answers[4]).toMatch(/^x{8000} … \(992000 more characters\)$/)
    expect(odd.data.cases[0]!.map((one) => one.contentUnit)).toEqual(cases.map((one) => one.contentUnit))
  })
})

describe('prompts', () => {
  const [first] = contenders('run', sample)
  const of = (hash: (index: number) => string | null): Contender => ({
    ...first!,
    cases: first!.cases.map((one, index) => ({ ...one, outcome: 'correct', promptSha256: hash(index) })),
  })
  const paired = (a: Contender, b: Contender) => {
    const { report } = opened([a, b])
    return pairingOf(shownOf(report, start), 1)
  }
  const measured = first!.cases.filter((one) => one.control === null).length

  test('are the same when their hashes are, also one cut to its first digits', () => {
    const { pairs } = paired(
      of(() => 'a'.repeat(64)),
      of((index) => 'a'.repeat(index % 2 ? 16 : 64)),
    )
    expect(pairs).toHaveLength(measured)
  })

  test('are others when their hashes are, and unknown without', () => {
    expect(
      paired(
        of(() => 'a'.repeat(64)),
        of(() => 'b'.repeat(64)),
      ).leftOut['other-prompt'],
    ).toBe(measured)
    expect(
      paired(
        of(() => null),
        of(() => null),
      ).leftOut['unknown-prompt'],
    ).toBe(measured)
  })
})

describe('squares', () => {
  const { report } = opened(contenders('run', sample))
  const shown = shownOf(report, start)

  test('are those of every other report', () => {
    let compared = 0
    for (const map of heatmaps(sample)) {
      const family = shown.families.find(
        ({ experiment, task }) => experiment === map.experiment && task === map.task,
      )!
      const frame = depthFrame(report, family.cases, axisOf(family.experiment, family.cases))
      const own = family.cases.filter(
        (one) =>
          report.names[one.contender] === map.model &&
          one.needlePresent === map.needlePresent &&
          one.contextTokens === map.contextTokens,
      )
      const drawn = heatmap(frame, own)
      expect(drawn.columns.map(({ key }) => key)).toEqual(map.columns)
      for (const [row, cells] of map.cells.entries())
        for (const [column, cell] of cells.entries()) {
          const square = drawn.squares[row]![column]!
          expect({ value: square.value, low: square.low, high: square.high, n: square.n }).toEqual({
            ...shownRate(cell!),
            n: cell!.n,
          })
          compared++
        }
      expect(drawn.totals?.all?.n).toBe(map.total.n)
    }
    expect(compared).toBeGreaterThan(50)
  })

  test('of differences have the sign of what was lost, and turn about with the reference', () => {
    const other = shownOf(report, { ...start, reference: 1 })
    const [family] = shown.families
    const frame = depthFrame(report, family!.cases, axisOf(family!.experiment, family!.cases))
    const map = (of: typeof shown, candidate: number, present: boolean) =>
      differenceMap(
        frame,
        pairingOf(of, candidate).pairs.filter(
          ({ reference }) =>
            reference.experiment === family!.experiment && reference.needlePresent === present,
        ),
        present,
      ).totals!.all!
    for (const present of [true, false]) {
      const there = map(shown, 1, present)
      const back = map(other, 0, present)
      expect(there.value).toBeCloseTo(-back.value!, 12)
      expect(there.low).toBeCloseTo(-back.high, 9)
      expect(there.candidate! - there.reference!).toBeCloseTo(there.value!, 12)
      expect(there.adjustedP).toBeCloseTo(back.adjustedP!, 12)
    }
    expect(map(shown, 1, true).value).toBeLessThan(0)
    expect(map(shown, 1, false).value).toBeGreaterThan(0)
  })
})

describe('filters', () => {
  const { report } = opened(contenders('run', sample))

  test('narrow all contenders alike, and leave controls what they have no value of', () => {
    const shown = shownOf(report, { ...start, filters: { depth: ['0.5'], needle: ['ar'] } })
    const all = shown.cases.flat()
    expect(
      all
        .filter((one) => one.control === null)
        .every((one) => one.depth === 0.5 && one.needleLanguage === 'ar'),
    ).toBe(true)
    expect(all.some((one) => one.control !== null)).toBe(true)
    expect(all.every((one) => one.needleLanguage === 'ar')).toBe(true)
  })

  test('of contenders keep the reference', () => {
    expect(shownOf(report, { ...start, filters: { contender: ['1'] } }).contenders).toEqual([0, 1])
    expect(shownOf(report, { ...start, filters: { contender: [] } }).contenders).toEqual([0])
    expect(shownOf(report, { ...start, reference: 99 }).reference).toBe(0)
  })
})
