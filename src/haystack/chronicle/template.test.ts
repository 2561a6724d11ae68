import { describe, expect, test } from 'vitest'
import { parseTemplate, printedSlots, renderTemplate, type Rendered } from './template.ts'

const values: Record<string, Rendered> = {
  keeper: { base: 'Anna', forms: { genitive: 'Annas' }, gender: 'female' },
  ships: { base: '21', forms: {}, number: 21 },
}
const render = (text: string) => renderTemplate(parseTemplate(text), values, 'slavic')

describe('templates', () => {
  test('print values, forms, and text chosen by gender or number', () => {
    expect(render('{keeper} saw {ships} {ships#one=корабль|few=корабля|many=кораблей}.')).toBe(
      'Anna saw 21 корабль.',
    )
    expect(render('{keeper.genitive} lamp; {keeper|female=she|male=he} lit it.')).toBe(
      'Annas lamp; she lit it.',
    )
  })

  test('fall back: an undeclared form to the base, an unnamed option to “other”', () => {
    expect(render('{keeper.dative}')).toBe('Anna')
    expect(render('{ships#many=x|other=y}')).toBe('y')
  })

  test('know which slots they print', () => {
    expect(printedSlots(parseTemplate('{a} {b.x} {a|female=y|male=z} {c#one=p|other=q}'))).toEqual(['a', 'b'])
  })

  test.each([
    ['{keeper', 'unpaired brace'],
    ['a } b', 'unpaired brace'],
    ['{keeper.}', 'cannot read {keeper.}'],
    ['{keeper|she}', 'lacks “name=text”'],
    ['{2}', 'cannot read {2}'],
  ])('that are broken are quoted: %s', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message)
  })

  test('that lack a slot or an option say which', () => {
    expect(() => render('{captain}')).toThrow('no slot named “captain”')
    expect(() => render('{keeper|male=he}')).toThrow('no option for “female”')
  })
})
