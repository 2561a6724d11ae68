import { describe, expect, test } from 'vitest'
import type { Case } from './case.ts'
import { caseId } from './id.ts'
import { casesOfShard } from './shard.ts'

const base: Case = {
  suite: 's',
  experiment: 'e',
  task: 'qa',
  control: null,
  needleLanguage: 'en',
  haystackLanguage: 'en',
  mixedLanguages: null,
  questionLanguage: 'en',
  instructionLanguage: 'en',
  contextTokens: 2048,
  depth: 0,
  item: 'i',
  repetition: 0,
  needlePresent: true,
}
const lengths = [2048, 8192, 32_768]
const grid = (languages: readonly string[], experiment = 'e'): Case[] =>
  languages.flatMap((needleLanguage) =>
    lengths.flatMap((contextTokens) =>
      Array.from({ length: 7 }, (_, i) =>
        [0, 0.5, 1].map((depth) => ({
          ...base,
          experiment,
          needleLanguage,
          contextTokens,
          depth,
          item: `i${i}`,
        })),
      ).flat(),
    ),
  )
const tokens = (cases: readonly Case[]) => cases.reduce((sum, c) => sum + (c.contextTokens ?? 0), 0)
const shards = (cases: readonly Case[], count: number) =>
  Array.from({ length: count }, (_, i) => casesOfShard(cases, { index: i + 1, count }, 'en'))

describe.each([1, 2, 3, 8, 50, 500])('%d shards', (count) => {
  const cases = grid(['en', 'de', 'zh', 'ar'])
  const parts = shards(cases, count)

  test('have every case once, in its order', () => {
    expect(parts.flat().map(caseId).toSorted()).toEqual(cases.map(caseId).toSorted())
    for (const part of parts) expect(part).toEqual(cases.filter((c) => part.includes(c)))
  })

  test('keep the depths of one haystack together', () => {
    const places = new Map<string, Set<number>>()
    for (const [i, part] of parts.entries())
      for (const c of part) {
        const key = caseId({ ...c, depth: null })
        places.set(key, (places.get(key) ?? new Set()).add(i))
      }
    for (const [key, set] of places) expect(set.size, key).toBe(1)
  })

  test('have as many tokens each as can be: none has more than the mean and one haystack', () => {
    const largest = Math.max(...lengths) * 3
    const mean = tokens(cases) / count
    for (const part of parts) expect(tokens(part)).toBeLessThanOrEqual(mean + largest)
  })
})

test('send a prompt of several experiments to the same shard in all of them', () => {
  const one = shards(grid(['en', 'de', 'zh'], 'one'), 4)
  const other = shards(grid(['ar', 'en'], 'other'), 4)
  const english = (parts: readonly (readonly Case[])[]) =>
    parts.map((part) =>
      part.filter((c) => c.needleLanguage === 'en').map((c) => caseId({ ...c, experiment: '' })),
    )
  expect(english(other)).toEqual(english(one))
})
