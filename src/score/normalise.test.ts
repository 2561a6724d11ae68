import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { folderOf, normaliseText } from './normalise.ts'

describe('normaliseText', () => {
  test('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('makes composed and decomposed, full-width and narrow forms one', () => {
    expect(normaliseText('Zoe\u0308')).toBe('Zoë')
    expect(normaliseText('ＡＢＣ１２３')).toBe('ABC123')
    expect(normaliseText('48\u202f215\u00a0km')).toBe('48 215 km')
  })

  test('leaves out what is not read', () => {
    expect(normaliseText('\u200fآنـا\u200e\u200b')).toBe('آنا')
    expect(normaliseText('An\u00adna\ufeff')).toBe('Anna')
  })

  test('keeps a footnote sign out of the number before it', () => {
    expect(normaliseText('48215²')).toBe('48215^2')
    expect(normaliseText('3½')).toBe('3 1⁄2')
  })
})

describe('folderOf', () => {
  const fold = (code: string, word: string) => folderOf(languages[code]!)(normaliseText(word))

  test('follows the case rules of a language', () => {
    expect(fold('tr', 'IRMAK')).toBe('ırmak')
    expect(fold('tr', 'İNCİ')).toBe('inci')
    expect(fold('en', 'IRMAK')).toBe('irmak')
    expect(fold('de', 'Straße')).toBe(fold('de', 'STRASSE'))
    expect(fold('el', 'Αλέξανδρος')).toBe(fold('el', 'ΑΛΕΞΑΝΔΡΟΣ'))
  })

  test('drops marks and folds variants only where the language does', () => {
    expect(fold('ar', 'كِيلَر')).toBe(fold('ar', 'كيلر'))
    expect(fold('ar', 'أحمد')).toBe(fold('ar', 'احمد'))
    expect(fold('ar', 'ليلى')).toBe(fold('ar', 'ليلي'))
    expect(fold('es', 'José')).not.toBe(fold('es', 'Jose'))
    expect(fold('hi', 'केलर')).not.toBe(fold('hi', 'कलर'))
  })
})
