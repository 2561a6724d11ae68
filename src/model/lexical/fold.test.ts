import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldDigits } from './fold.ts'

describe('foldDigits', () => {
  test.each([
    ['١٨٢٣', '1823'],
    ['۱۸۲۳', '1823'],
    ['१८२३', '1823'],
    ['๑๘๒๓', '1823'],
    ['１８２３', '1823'],
    ['𝟎𝟗𝟘𝟡', '0909'],
    ['in 1823', 'in 1823'],
  ])('%s is %s', (text, expected) => expect(foldDigits(text)).toBe(expected))
})

describe('fold', () => {
  test.each([
    ['Éléphant', 'elephant'],
    ['İSTANBUL', 'istanbul'],
    ['Σωκράτης', 'σωκρατησ'],
    ['أَحْمَدُ', 'احمد'],
    ['جزيرة', 'جزيره'],
    ['Straße', 'strasse'],
    ['Đà Nẵng', 'da nang'],
    ['ﬁne', 'fine'],
    ['हाँ', 'हाँ'],
  ])('%s is %s', (text, expected) => expect(fold(text)).toBe(expected))

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})
