import { expect, test } from 'vitest'
import { gateCases, gateOptions, unitOf, withOutcome } from './fixture.ts'
import { pairCases } from './pair.ts'
import { findPlaces } from './places.ts'
import type { GateCase, GateOptions } from './types.ts'

function placesOf(
  cases: readonly GateCase[],
  lost: (one: GateCase) => boolean,
  options: Partial<GateOptions> = {},
) {
  const candidate = cases.map((one) => (lost(one) ? withOutcome(one, 'wrong') : one))
  const { pairs } = pairCases(cases, candidate)
  return findPlaces(pairs, 'en', { ...gateOptions, ...options })
}
const named = (places: ReturnType<typeof placesOf>) =>
  places
    .filter(({ dropped }) => dropped)
    .map(({ kind, measure, language, depth, contextTokens }) => [
      kind,
      measure,
      language,
      depth,
      contextTokens,
    ])

test('a drop in one language at one depth is found there and nowhere else', () => {
  const cases = gateCases({
    units: 30,
    languages: ['en', 'de', 'th', 'zh', 'ar'],
    depths: [0, 0.25, 0.5, 0.75, 1],
  })
  const places = placesOf(
    cases,
    (one) => one.needlePresent && one.needleLanguage === 'de' && one.depth === 0.5 && unitOf(one) % 2 === 0,
    { minDrop: 0.2 },
  )
  expect(named(places)).toEqual([['language-depth', 'sensitivity', 'de', 0.5, null]])
  expect(places.filter(({ kind }) => kind === 'language-depth')).toHaveLength(50)
})

test('a drop at a length, of absent twins alone', () => {
  const cases = gateCases({ units: 12, languages: ['en', 'de'], depths: [0.5], lengths: [2048, 32768] })
  const places = placesOf(
    cases,
    ({ needlePresent, contextTokens }) => !needlePresent && contextTokens === 32768,
  )
  expect(named(places)).toEqual([
    ['language', 'specificity', 'de', null, null],
    ['language', 'specificity', 'en', null, null],
    ['length', 'specificity', null, null, 32768],
  ])
})

test('all are one family', () => {
  // Nine units lost of nine: p = 2^-9, times 2 depths, 2 lengths and 6 squares.
  const cases = gateCases({ units: 9, lengths: [1024, 2048], depths: [0, 1], twins: false })
  const places = placesOf(cases, () => true)
  expect(places.map(({ adjustedP }) => adjustedP)).toEqual(Array.from({ length: 10 }, () => 10 / 512))
})

test('languages are places only where they are no hypotheses, of sensitivity', () => {
  const cases = gateCases({ units: 2, depths: [0, 1] })
  const kinds = (perLanguage: boolean) =>
    new Set(placesOf(cases, () => false, { perLanguage }).map(({ kind, measure }) => `${measure} ${kind}`))
  expect(kinds(true)).toEqual(
    new Set([
      'sensitivity depth',
      'sensitivity language-depth',
      'specificity language',
      'specificity depth',
      'specificity language-depth',
    ]),
  )
  expect(kinds(false)).toContain('sensitivity language')
})

test('a family of one says no more than the whole and is left out', () => {
  const cases = gateCases({ units: 3, languages: ['en'], depths: [0.5] })
  expect(placesOf(cases, () => true)).toEqual([])
})
