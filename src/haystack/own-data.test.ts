import { describe, expect, test } from 'vitest'
import { ownSource, type DataItem, type OwnData } from './own-data.ts'

const item = (id: string, name: string, more: Partial<DataItem> = {}): DataItem => ({
  id,
  needle: { en: `${name} keeps the mill of ${id}.`, de: `${name} führt die Mühle von ${id}.` },
  question: { en: `Who keeps the mill of ${id}?`, de: `Wer führt die Mühle von ${id}?` },
  gold: { en: name, de: [name] },
  ...more,
})
const items = ['Anna Keller', 'Boris Orlov', 'Clara Dietz', 'Dan Ilie', 'Eva Sund', 'Finn Aas'].map(
  (name, i) => item(`m${i}`, name, { topic: i % 2 ? 'odd' : 'even' }),
)
const passage = (n: number, topic?: string) => ({
  text: { en: `The sluice at mile ${n} is shut.`, de: `Die Schleuse bei Meile ${n} ist zu.` },
  ...(topic && { topic }),
})
const passages = Array.from({ length: 10 }, (_, n) => passage(n, n % 2 ? 'odd' : 'even'))

const open = (data: OwnData) => {
  const opened = ownSource('mills', data, 'seed')
  if ('faults' in opened) throw new Error(opened.faults.join('\n'))
  return opened.source
}
const faults = (data: unknown) => {
  const opened = ownSource('mills', data as OwnData, 'seed')
  return 'faults' in opened ? opened.faults : []
}

describe('data of one’s own', () => {
  test('are a source: items, twins, distractors of their topic, and all else around them', () => {
    const source = open({ items, passages })
    expect(source).toMatchObject({ name: 'mills', languages: ['de', 'en'], finite: true })
    expect(source.inventory).toEqual({ total: 6, allowed: 6, leftOut: {} })
    const first = source.itemById('mills-m0')
    expect(first?.question('de')).toBe('Wer führt die Mühle von m0?')
    expect(first?.gold).toEqual({ de: ['Anna Keller'], en: ['Anna Keller'] })
    const around = Array.from({ length: 20 }, (_, i) => first?.filler(i)?.id).filter(Boolean)
    const twins = first?.twins.map(({ id }) => id) ?? []
    expect(twins).toHaveLength(4)
    expect(new Set([first?.needle.id, ...twins, ...around]).size).toBe(16)
    expect(first?.hardDistractors.length).toBe(5)
    expect(source.passage(first!.needle, 'en')).toBe('Anna Keller keeps the mill of m0.')
  })

  test('do not depend on their order; a language’s version on that language alone', () => {
    const one = open({ items, passages })
    const other = open({ items: items.toReversed(), passages: passages.toReversed() })
    const order = ({ item: at }: typeof one) => Array.from({ length: 6 }, (_, i) => at.call(one, i)?.id)
    expect(order(other)).toEqual(order(one))
    expect(other.versions).toEqual(one.versions)
    expect(other.itemById('mills-m2')?.filler(3)?.id).toBe(one.itemById('mills-m2')?.filler(3)?.id)
    const [first, ...rest] = items as [DataItem, ...DataItem[]]
    const mended = open({
      items: [{ ...first, needle: { ...first.needle, de: 'Die Mühle von m0 führt Anna Keller.' } }, ...rest],
      passages,
    })
    expect(mended.versions['de']).not.toBe(one.versions['de'])
    expect(mended.versions['en']).toBe(one.versions['en'])
  })

  test('that ask twice of one needle are one content unit', () => {
    const source = open({
      items: [
        item('a', 'Anna Keller'),
        {
          ...item('a', 'Anna Keller'),
          id: 'b',
          question: { en: 'Which mill?', de: 'Welche?' },
          gold: { en: 'a', de: 'a' },
        },
      ].map((one) => ({ ...one, gold: { en: 'Anna Keller', de: 'Anna Keller' } })),
      passages,
    })
    expect(source.itemById('mills-a')?.needle.id).toBe(source.itemById('mills-b')?.needle.id)
  })

  test('are mended as data sets are: one line, no slash to begin with', () => {
    const source = open({
      items: [item('a', 'Anna', { needle: { en: ' /Anna\nkeeps it. ', de: 'Anna hat sie.' } })],
      passages,
    })
    expect(source.passage(source.itemById('mills-a')!.needle, 'en')).toBe('Anna keeps it.')
  })

  test.each([
    ['nothing', { items: [] }, 'items: there is none'],
    [
      'a language that one lacks',
      { items: [items[0], { ...items[1]!, question: { en: 'Who?' } }] },
      'item m1, question: nothing in “de”; every text must be there in de, en',
    ],
    [
      'a language too many',
      { items, passages: [{ id: 'x', text: { en: 'a', de: 'b', fr: 'c' } }] },
      'passage x: also in “fr”, which the first needle is not',
    ],
    ['an id twice', { items: [items[0], { ...items[1]!, id: 'm0' }] }, 'have the id “m0”'],
    [
      'a text twice',
      { items, passages: [passage(1), { ...passage(1), id: 'again' }] },
      'have the same text in “de”',
    ],
    [
      'an answer that is not there',
      { items: [item('a', 'Anna', { gold: { en: 'Anna', de: 'Bert' } })] },
      'item a in “de”, gold “Bert”: gold not once in the needle',
    ],
    [
      'an answer that the question tells',
      { items: [item('a', 'Anna', { question: { en: 'Does Anna?', de: 'Wer?' } })] },
      'item a in “en”, gold “Anna”: gold in the question; ask without naming the answer',
    ],
    [
      'a small number',
      {
        items: [
          item('a', 'Anna', { gold: { en: '12', de: '12' }, needle: { en: 'It has 12.', de: 'Es hat 12.' } }),
        ],
      },
      'gold reads as a passage number; a number of one to three digits',
    ],
  ])('with %s are refused', (_, data, told) => expect(faults(data).join('\n')).toContain(told))

  test('tell of many faults the first ten', () => {
    const many = Array.from({ length: 15 }, (_, i) =>
      item(`a${i}`, `Anna${i}x`, { gold: { en: 'Bert', de: 'Bert' } }),
    )
    const told = faults({ items: many })
    expect(told).toHaveLength(11)
    expect(told.at(-1)).toBe('and 20 more')
  })

  test('may leave out what is unfit', () => {
    const source = open({
      items: [...items, item('bad', 'Gil', { gold: { en: 'x', de: 'x' } })],
      passages,
      unfit: 'leave-out',
    })
    expect(source.inventory).toEqual({ total: 7, allowed: 6, leftOut: { 'gold not once in the needle': 1 } })
  })
})
