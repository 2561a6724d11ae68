import { describe, expect, test } from 'vitest'
import { gateCase, withOutcome } from './fixture.ts'
import { pairCases, samePrompt } from './pair.ts'
import type { LeftOut } from './types.ts'

const one = gateCase()
const hash = one.promptSha256!
const nothing: LeftOut = {
  'missing-in-candidate': 0,
  'beyond-baseline': 0,
  'other-prompt': 0,
  'unknown-prompt': 0,
  'not-measured-in-baseline': 0,
  'not-measured-in-candidate': 0,
}

test('the same id and prompt, measured on both sides, are a pair', () => {
  const wrong = withOutcome(one, 'wrong')
  expect(pairCases([one], [wrong])).toEqual({
    pairs: [{ reference: one, candidate: wrong }],
    leftOut: nothing,
    expected: [one],
  })
})

describe('what is no pair is left out for one reason', () => {
  const other = { ...one, promptSha256: '0'.repeat(64) }
  const failed = withOutcome(one, 'error')
  test.each([
    ['missing-in-candidate', [one], []],
    ['beyond-baseline', [], [one]],
    ['other-prompt', [one], [other]],
    ['other-prompt', [one], [withOutcome(other, 'error')]],
    ['unknown-prompt', [one], [{ ...one, promptSha256: null }]],
    ['not-measured-in-baseline', [failed], [one]],
    ['not-measured-in-baseline', [{ ...failed, promptSha256: null }], [one]],
    ['not-measured-in-candidate', [one], [failed]],
    ['not-measured-in-candidate', [one], [withOutcome(one, 'cut-input')]],
    ['not-measured-in-candidate', [one], [{ ...one, score: null }]],
  ] as const)('%s', (reason, baseline, candidate) => {
    const { pairs, leftOut } = pairCases(baseline, candidate)
    expect(pairs).toEqual([])
    expect(leftOut).toEqual({ ...nothing, [reason]: 1 })
  })
})

test('controls are never paired, nor expected, nor counted', () => {
  const control = { ...one, control: 'needle-alone' }
  expect(pairCases([control], [control])).toEqual({ pairs: [], leftOut: nothing, expected: [] })
  expect(pairCases([control, control], [control, control]).pairs).toEqual([])
})

test.each([
  ['whole', hash, true],
  ['its first 16 digits', hash.slice(0, 16), true],
  ['too few digits to tell', hash.slice(0, 15), false],
  ['none', '', false],
  ['another', `${hash.slice(0, 63)}x`, false],
])('a hash agrees with %s: %s', (_, digits, expected) => {
  expect(samePrompt(hash, digits)).toBe(expected)
  expect(samePrompt(digits, hash)).toBe(expected)
})

test.each([
  ['baseline', [one, one], [one]],
  ['candidate', [one], [one, withOutcome(one, 'wrong')]],
] as const)('an id that stands twice in the %s is an error', (side, baseline, candidate) => {
  expect(() => pairCases(baseline, candidate)).toThrow(`The ${side} holds the case ${one.id} twice`)
})
