import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { gateOptions } from './fixture.ts'
import { unitsNeeded, whyImpossible } from './possible.ts'
import type { GateOptions } from './types.ts'

const why = (units: number, options: Partial<GateOptions> = {}, unitsPerLanguage = units) =>
  whyImpossible({ units, unitsPerLanguage, options: { ...gateOptions, ...options } })
const accuracy = (floor: number): Partial<GateOptions> => ({ absolute: { accuracy: floor, invention: null } })

test('says how many items it takes', () => {
  expect(why(24)).toBe(
    'This gate cannot pass even a candidate that loses nothing. To exclude a drop of 5 points (`minDrop`) at alpha 0.05 ' +
      'takes 59 content units of which none is lost, and there are 24, which exclude no less than 11.8 points. ' +
      'Ask 59 items or more (`items: 59` where each is of a content unit of its own), or ask less of the gate.',
  )
})

test.each([
  [58, {}, true],
  [59, {}, false],
  [148, { minDrop: 0.02 }, true],
  [149, { minDrop: 0.02 }, false],
  [59, { alpha: 0.01 }, true],
  [90, { alpha: 0.01 }, false],
])('%d units with %j', (units, options, impossible) => {
  expect(why(units, options) !== null).toBe(impossible)
})

test.each([0.01, 0.02, 0.05, 0.1, 0.3])('agrees with what is decided, at a least drop of %d', (minDrop) => {
  for (const alpha of [0.01, 0.05, 0.2]) {
    const needed = unitsNeeded({ minDrop, alpha })
    const word = (units: number) =>
      decide({ differences: Array.from({ length: units }, () => 0), minDrop, alpha, adjustedP: 1 })
    expect(word(needed)).toBe('pass')
    if (needed > 1) expect(word(needed - 1)).toBe('inconclusive')
  }
})

test('the language with fewest units decides, where languages do', () => {
  expect(why(100, {}, 40)).toContain('and there are 40 in the language with fewest')
  expect(why(100, { perLanguage: false }, 40)).toBeNull()
  expect(why(0)).toContain('and there are 0.')
})

describe('floors', () => {
  test('that n units cannot reach', () => {
    expect(why(100, accuracy(0.99))).toContain(
      'To be sure of an accuracy of 99.0% (`absolute`) at alpha 0.05 takes 299 content units, all right, and a language has 100.',
    )
    expect(why(100, accuracy(0.99))).toContain('Ask 299 items or more')
    expect(why(299, accuracy(0.99))).toBeNull()
    expect(why(400, accuracy(0.99), 100)).not.toBeNull()
  })

  test('of inventions', () => {
    const few = { absolute: { accuracy: null, invention: 0.01 } }
    expect(why(100, few)).toContain('an invention rate of 1.0% or less')
    expect(why(299, few)).toBeNull()
  })

  test('that no number reaches', () => {
    const all = why(1000, accuracy(1))
    expect(all).toContain('takes more content units than there can be')
    expect(all).toMatch(/ Ask less of the gate\.$/)
  })
})
