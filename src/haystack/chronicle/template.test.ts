import { describe, expect, test } from 'vitest'
import { parseTemplate, printedSlots, renderTemplate, type Rendered } from './template.ts'

const values: Record<string, Rendered> = {
  keeper: { base: 'Anna', forms: { genitive: 'Annas' }, gender: 'female' },
  ships: { base: '21', forms: {}, number: 21 },
}
const render = (text: string, choices: readonly number[] = []) => {
  const left = [...choices]
  return renderTemplate(parseTemplate(text), {
    values,
    plural: 'slavic',
    choose: (count) => (left.shift() ?? 0) % count,
    link: (kind) => `<${kind}>`,
  })
}

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

  test('choose one wording in brackets each time, which may be empty or hold a choice', () => {
    const text =
      'she [took|was given] the lamp[ at once|]; [{ships#one=ship|other=ships}|{keeper|female=a|male=b}]'
    expect(render(text)).toBe('she took the lamp at once; ship')
    expect(render(text, [1, 1, 1])).toBe('she was given the lamp; a')
  })

  test('ask for a linking phrase by its kind', () => {
    expect(render('{~further}, {keeper} left.')).toBe('<further>, Anna left.')
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
    ['a [b', 'unpaired bracket'],
    ['a ] b', 'unpaired bracket'],
    ['[a|[b|c]]', 'unpaired bracket'],
    ['[alone]', '[alone] has only one wording'],
    ['[{keeper}|nobody]', '[{keeper}|nobody] prints a value'],
    ['{~}', 'cannot read {~}'],
  ])('that are broken are quoted: %s', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message)
  })

  test('that lack a slot or an option say which', () => {
    expect(() => render('{captain}')).toThrow('no slot named “captain”')
    expect(() => render('{keeper|male=he}')).toThrow('no option for “female”')
  })
})
