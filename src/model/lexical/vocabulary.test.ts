import { describe, expect, test } from 'vitest'
import { Vocabulary } from './vocabulary.ts'

const units = (vocabulary: Vocabulary, passage: string) => {
  const { ids, counts } = vocabulary.features(passage)
  return Object.fromEntries([...ids].map((id, index) => [vocabulary.textOf(id), counts[index]]))
}

describe('Vocabulary', () => {
  test('counts what a passage consists of', () => {
    const vocabulary = new Vocabulary(2 ** 20)
    expect(units(vocabulary, 'The lamp, the Lamp of 1823 (١٨٢٣)')).toEqual({
      the: 2,
      lamp: 2,
      of: 1,
      1823: 2,
    })
    expect(vocabulary.features('The lamp, the Lamp of 1823 (١٨٢٣)').length).toBe(7)
  })

  test('works a passage out once', () => {
    const vocabulary = new Vocabulary(2 ** 20)
    const passage = 'the lamp burned all night'
    expect(vocabulary.features(passage)).toBe(vocabulary.features(` ${passage} `.trim()))
  })

  test('knows words by their n-grams, and numbers and short words only whole', () => {
    const vocabulary = new Vocabulary(2 ** 20)
    const shared = (a: string, b: string) => {
      const known = new Set(vocabulary.gramIds(vocabulary.idOf(a)))
      return vocabulary.gramIds(vocabulary.idOf(b)).filter((id) => known.has(id)).length
    }
    expect(shared('lighthouse', 'lighthouses')).toBeGreaterThan(10)
    expect(shared('lighthouse', 'bridge')).toBe(0)
    expect(shared('1823', '1824')).toBe(0)
    expect(shared('the', 'then')).toBe(0)
  })

  test('forgets all once it is over its limit, and not before', () => {
    const vocabulary = new Vocabulary(20_000)
    vocabulary.features('a few words')
    vocabulary.trim()
    expect(vocabulary.size).toBe(3)
    for (let index = 0; vocabulary.bytes <= 20_000; index += 1)
      vocabulary.features(`passage number${index} of many`)
    vocabulary.trim()
    expect([vocabulary.size, vocabulary.bytes]).toEqual([0, 0])
    expect(units(vocabulary, 'a few words')).toEqual({ a: 1, few: 1, words: 1 })
  })
})
