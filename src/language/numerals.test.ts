import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { foldDigits, formatInteger } from './numerals.ts'

const codes = Object.keys(languages)

const nonDigits = (text: string) => text.replace(/\p{Nd}/gu, '')

describe('formatInteger', () => {
  test('writes quantities as each language does', () => {
    const written = codes.map((code) => {
      const { numerals } = languages[code]!
      return [code, ...[7, 1234, 12_345].map((n) => formatInteger(n, numerals, { grouped: true }))]
    })
    expect(written).toEqual([
      ['ar', '٧', '١٬٢٣٤', '١٢٬٣٤٥'],
      ['de', '7', '1234', '12.345'],
      ['el', '7', '1.234', '12.345'],
      ['en', '7', '1,234', '12,345'],
      ['es', '7', '1234', '12\u00a0345'],
      ['hi', '7', '1,234', '12,345'],
      ['ro', '7', '1.234', '12.345'],
      ['ru', '7', '1234', '12\u00a0345'],
      ['th', '7', '1,234', '12,345'],
      ['tr', '7', '1.234', '12.345'],
      ['vi', '7', '1.234', '12.345'],
      ['zh', '7', '1234', '12345'],
    ])
  })

  test('writes a year without a separator', () => {
    expect(formatInteger(1742, languages.en!.numerals, { grouped: false })).toBe('1742')
    expect(formatInteger(1742, languages.ar!.numerals, { grouped: false })).toBe('١٧٤٢')
  })

  test.each([
    ['deva', '१,२३४,५६७'],
    ['thai', '๑,๒๓๔,๕๖๗'],
  ] as const)('writes %s digits', (digits, expected) => {
    expect(formatInteger(1_234_567, { digits, group: ',', groupFrom: 4 }, { grouped: true })).toBe(expected)
  })

  test('is what Intl gives with the same separators, in groups of three', () => {
    const intl = new Intl.NumberFormat('en')
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(formatInteger(n, languages.en!.numerals, { grouped: true })).toBe(intl.format(n))
      }),
    )
  })

  test('can be read back in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.maxSafeNat(), fc.boolean(), (code, n, grouped) => {
        const { numerals } = languages[code]!
        const text = foldDigits(formatInteger(n, numerals, { grouped }))
        expect(Number(numerals.group === '' ? text : text.replaceAll(numerals.group, ''))).toBe(n)
      }),
    )
  })

  test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (n) => {
    expect(() => formatInteger(n, languages.en!.numerals, { grouped: true })).toThrow(RangeError)
  })
})

describe('foldDigits', () => {
  test.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['full-width', '０１２３４５６７８９'],
    ['mathematical sans-serif bold', '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵'],
    ['mathematical monospace', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
  ])('%s', (_, digits) => {
    expect(foldDigits(digits)).toBe('0123456789')
  })

  test('every digit Unicode has stands in a run that reads 0123456789', () => {
    let all = ''
    for (let c = 0; c <= 0x10ffff; c++) {
      const character = String.fromCodePoint(c)
      if (/\p{Nd}/u.test(character)) all += character
    }
    expect(foldDigits(all)).toMatch(/^(0123456789){60,}$/)
  })

  test('leaves everything else, ² and 三 and the separators too', () => {
    expect(foldDigits('١٬٢٣٤ m² 三 ½ Ⅳ 5')).toBe('1٬234 m² 三 ½ Ⅳ 5')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nonDigits(foldDigits(text))).toBe(nonDigits(text))
        expect(foldDigits(foldDigits(text))).toBe(foldDigits(text))
      }),
    )
  })
})
