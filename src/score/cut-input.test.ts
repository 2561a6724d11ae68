import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutInputs, type SentAndReported } from './cut-input.ts'

const of = (promptTokens: number, reportedTokens: number | null, language = 'en'): SentAndReported => ({
  model: 'm',
  needleLanguage: language,
  haystackLanguage: language,
  promptTokens,
  reportedTokens,
})

test('a server that cuts to 4,096 tokens is found where it cuts, and nowhere else', () => {
  const lengths = [300, 1000, 1900, 4000, 8000, 16_000, 16_100]
  const cases = lengths.map((n) => of(n, Math.min(4096, Math.round(1.1 * n))))
  expect([...cutInputs(cases)]).toEqual([
    [3, 4400],
    [4, 8800],
    [5, 17_600],
    [6, 17_710],
  ])
})

test('the ratio is learned for every language by itself', () => {
  const cases = [
    of(1000, 900),
    of(30_000, 27_000),
    of(1000, 2400, 'th'),
    of(30_000, 72_000, 'th'),
    of(30_000, 27_000, 'th'),
  ]
  expect([...cutInputs(cases).keys()]).toEqual([4])
})

test('a plateau is found without short prompts too', () => {
  const cases = [8000, 16_000, 32_000].map((n) => of(n, 8192))
  expect([...cutInputs(cases).keys()]).toEqual([1, 2])
})

test('what is reported in full, or not at all, is not cut', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 4, noNaN: true }),
      fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 40 }),
      (ratio, lengths) => {
        expect(cutInputs(lengths.map((n) => of(n, Math.ceil(ratio * n) + 7))).size).toBe(0)
        expect(cutInputs(lengths.map((n) => of(n, null))).size).toBe(0)
      },
    ),
  )
})
