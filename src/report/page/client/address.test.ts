import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, fromHash, start, toHash, views, type Look, type Selection } from './address.ts'

const selection = fc
  .dictionary(
    fc.constantFrom(...facets),
    fc.array(
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed() || 'x'),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map((values) => ({ ...values }) as Selection)

const look: fc.Arbitrary<Look> = fc.record({
  view: fc.constantFrom(...views),
  filters: selection,
  search: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  reference: fc.nat(9),
  family: fc.option(fc.string()),
  change: fc.constantFrom('lost' as const, 'gained' as const),
  open: fc.option(selection.filter((values) => Object.keys(values).length > 0)),
})

describe('the address', () => {
  test('gives back every view that it says', () => {
    fc.assert(
      fc.property(look, (one) => {
        expect(fromHash(`#${toHash(one)}`)).toEqual(one)
      }),
    )
  })

  test('reads well', () => {
    const hash = toHash({
      ...start,
      view: 'heatmaps',
      family: 'monolingual|qa',
      filters: { needle: ['ar', 'zh'], length: ['8192'] },
      open: { depth: ['0.5'] },
    })
    expect(hash).toBe('view=heatmaps&map=monolingual|qa&needle=ar,zh&length=8192&cases.depth=0.5')
  })

  test.each(['', '#', '#app', '#view=nothing&needle', '#reference=-3', '#id=%E0%A4%A', '#=&&=='])(
    'what says nothing is the start: %s',
    (hash) => {
      const { search: _, ...found } = fromHash(hash)
      const { search: __, ...first } = start
      expect(found).toEqual(first)
    },
  )
})
