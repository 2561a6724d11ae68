import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberUnits, tokenize, unitsOf } from './tokens.ts'

const units = (text: string) => tokenize(text).flatMap(unitsOf)

describe('tokenize', () => {
  test('words, numbers and unspaced runs', () => {
    expect(tokenize('In 1823年安娜 ran').map(({ kind, text }) => [kind, text])).toEqual([
      ['word', 'In'],
      ['number', '1823'],
      ['run', '年安娜'],
      ['word', 'ran'],
    ])
  })

  test('offsets give the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
      }),
    )
  })

  test('a year before a count is not one number', () => {
    expect(units('in 1823 450 carts')).toEqual(['in', '1823', '450', 'carts'])
  })
})

describe('unitsOf', () => {
  test.each([
    ['灯塔看守', ['灯塔', '塔看', '看守']],
    ['狼', ['狼']],
    ['กขคง', ['กขค', 'ขคง']],
    ['Gull’s', ['gull', 's']],
    ['H2O', ['h2o']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected))
})

describe('numberUnits', () => {
  test.each([
    ['12,345', ['12345']],
    ['12.345', ['12345']],
    ['12 345', ['12345']],
    ['١٢٬٣٤٥', ['12345']],
    ['3.14', ['3.14', '3', '14']],
    ['7.2.2016', ['7.2.2016', '7', '2', '2016']],
  ])('%s', (text, expected) => expect(numberUnits(text)).toEqual(expected))
})
