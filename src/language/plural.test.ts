import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import type { PluralFamily } from './language.ts'
import { pluralClass } from './plural.ts'

describe.each(Object.values(languages).map(({ code, plural }) => ({ code, plural })))(
  '$code',
  ({ code, plural }) => {
    const cldr = new Intl.PluralRules(code)

    test('agrees with CLDR from 0 to 2000', () => {
      const ours: string[] = []
      const theirs: string[] = []
      for (let n = 0; n <= 2000; n++) {
        ours.push(`${n} ${pluralClass(plural, n)}`)
        theirs.push(`${n} ${cldr.select(n)}`)
      }
      expect(ours).toEqual(theirs)
    })

    test('agrees with CLDR on any number below a million', () => {
      fc.assert(
        fc.property(fc.nat(999_999), (n) => {
          expect(pluralClass(plural, n)).toBe(cldr.select(n))
        }),
      )
    })
  },
)

test.each<[PluralFamily, number, string]>([
  ['none', 1, 'other'],
  ['one-other', 0, 'other'],
  ['zero-one', 0, 'one'],
  ['slavic', 21, 'one'],
  ['slavic', 111, 'many'],
  ['slavic', 112, 'many'],
  ['slavic', 122, 'few'],
  ['romanian', 20, 'other'],
  ['romanian', 101, 'few'],
  ['romanian', 100, 'other'],
  ['arabic', 100, 'other'],
  ['arabic', 102, 'other'],
  ['arabic', 110, 'few'],
  ['arabic', 111, 'many'],
])('%s: %i is %s', (family, n, expected) => {
  expect(pluralClass(family, n)).toBe(expected)
})

test.each([-1, 1.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (n) => {
  expect(() => pluralClass('slavic', n)).toThrow(RangeError)
})
