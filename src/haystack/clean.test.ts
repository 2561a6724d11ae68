import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPassage } from './clean.ts'

test.each([
  ['  two\n\nlines \r\n here\u2028', 'two lines here'],
  ['a\tb', 'a b'],
  ['over\u202eride\u2066 and \u0007bell', 'override and bell'],
  ['\ufeffbom', 'bom'],
  ['// comment', 'comment'],
  ['/', ''],
  ['// /path', 'path'],
  ['e\u0301', 'é'],
])('%j becomes %j', (from, to) => expect(cleanPassage(from)).toBe(to))

test('a clean passage is one line that begins and ends in text, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanPassage(text)
      expect(clean).not.toMatch(/[\r\n\u2028\u2029\u0085]|^[\s/]|\s$/u)
      expect(cleanPassage(clean)).toBe(clean)
    }),
    { numRuns: 500 },
  )
})
