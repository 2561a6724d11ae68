import fc from 'fast-check'
import { expect, test } from 'vitest'
import { borderAt, countThatFits } from './assemble.ts'
import { PassageSequence } from './sequence.ts'
import type { ContentUnit, Item } from './source.ts'
import { tokenCounter } from './tokens.ts'

const unit = (i: number): ContentUnit => ({ id: `u${i}` })
const finite = (n: number) => {
  const item: Item = {
    id: 'item',
    needle: unit(-1),
    gold: {},
    twins: [],
    hardDistractors: [unit(2)],
    question: () => '',
    filler: (i) => (i < n ? unit(i) : undefined),
  }
  const source = {
    passage: ({ id }: ContentUnit) => `passage ${id} ${'word '.repeat(Number(id.slice(1)) % 7)}`.trim(),
  }
  const counter = tokenCounter('o200k_base')
  return { counter, sequence: new PassageSequence(source, item, ['en'], 1, (text) => counter.count(text)) }
}

test('a needle stands at the border nearest to its depth: off by half a passage at most', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sizes, depth) => {
        const prefix = [0]
        for (const size of sizes) prefix.push((prefix.at(-1) ?? 0) + size)
        const total = prefix.at(-1) ?? 0
        const { index, achieved } = borderAt(prefix, depth)
        expect(achieved).toBe((prefix[index] ?? Number.NaN) / total)
        expect(Math.abs(achieved - depth) * total).toBeLessThanOrEqual(Math.max(...sizes) / 2 + 1e-6)
        const nearest = Math.min(...prefix.map((tokens) => Math.abs(tokens / total - depth)))
        expect(Math.abs(achieved - depth)).toBeCloseTo(nearest, 12)
      },
    ),
  )
})

test('both ends are reached exactly', () => {
  expect(borderAt([0, 10, 30], 0)).toEqual({ index: 0, achieved: 0 })
  expect(borderAt([0, 10, 30], 1)).toEqual({ index: 2, achieved: 1 })
})

test('as many passages are taken as fit, never one more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 3000 }), fc.integer({ min: 0, max: 40 }), (budget, fixed) => {
      const { sequence, counter } = finite(10_000)
      const n = countThatFits(sequence, counter, { budget, fixed, place: 'here' })
      const total = (k: number) => fixed + sequence.tokens(k) + counter.labels(k + 1)
      expect(total(n)).toBeLessThanOrEqual(budget)
      sequence.extend(sequence.tokens(n))
      expect(total(n + 1)).toBeGreaterThan(budget)
    }),
    { numRuns: 50 },
  )
})

test('a source that runs out says how much there is and how much was asked', () => {
  const { sequence, counter } = finite(12)
  expect(() => countThatFits(sequence, counter, { budget: 4096, fixed: 50, place: 'case x' })).toThrow(
    /^case x: the source has run out\. It holds 12 passages .* \d+ tokens .* 4096 were asked for/,
  )
})

test('a length too short for what is fixed says so', () => {
  const { sequence, counter } = finite(12)
  expect(() => countThatFits(sequence, counter, { budget: 100, fixed: 99, place: 'case x' })).toThrow(
    'the budget of 100 tokens is too short',
  )
  expect(() => countThatFits(sequence, counter, { budget: 100, fixed: 120, place: 'case x' })).toThrow(
    'too short',
  )
})

test('hard distractors come first, and no unit comes twice', () => {
  const { sequence } = finite(12)
  sequence.extend(Number.MAX_SAFE_INTEGER - 1)
  expect(sequence.exhausted).toBe(true)
  const pieces = Array.from({ length: sequence.length }, (_, i) => sequence.piece(i))
  expect(pieces[0]).toContain('passage u2')
  expect(new Set(pieces).size).toBe(12)
})
