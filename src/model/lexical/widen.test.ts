import { describe, expect, test } from 'vitest'
import { keywordFileVersion } from './keyword-file.ts'
import { createWidener } from './widen.ts'

const widener = createWidener({
  version: keywordFileVersion,
  cldr: '48',
  keywords: {
    de: { brucke: [4], fuchs: [1], passagier: [2, 5, 6, 7], salz: [8], schiff: [2, 3] },
    en: { bridge: [4], fox: [1], passenger: [2, 5, 6, 7], salt: [8], ship: [2, 3] },
    es: { barco: [2, 3], puente: [4], salt: [9], salto: [9], zorro: [1] },
  },
})
const words = (text: string, language: string | null) =>
  widener.widen(text, language).map((found) => found.text)

describe('widen', () => {
  test('gives the words of other languages for the same concepts', () => {
    expect(words('fox', 'en')).toEqual(['fuchs', 'zorro'])
    expect(words('puente', 'es')).toEqual(['bridge', 'brucke'])
  })

  test('leaves out what only shares a concept', () => {
    expect(words('ship', 'en')).toEqual(['barco', 'schiff'])
  })

  test('reads an inflected word by its beginning', () => {
    expect(words('foxes', 'en')).toEqual([])
    expect(words('bridges', 'en')).toEqual(['brucke', 'puente'])
  })

  test('keeps to the language of the question where it is known', () => {
    expect(words('salt', 'en')).toEqual(['salz'])
    expect(words('salt', null)).toEqual(['salz'])
    expect(words('salto', 'en')).toEqual(['salz'])
    expect(words('keeper', 'en')).toEqual([])
  })

  test('never weighs a translation as much as the word', () => {
    for (const { weight } of widener.widen('ship', 'en')) expect(weight).toBeLessThan(1)
  })
})
