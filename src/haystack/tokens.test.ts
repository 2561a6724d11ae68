/** Shows what counting passages one by one rests on: the parts' counts add up to the count of the whole. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPassage } from './clean.ts'
import { asPiece } from './sequence.ts'
import { tokenCounter, tokenizers } from './tokens.ts'

/** Beginnings and ends that could merge with what stands beside them. */
const hostile = fc.constantFrom(
  'plain',
  '“quoted”',
  '’s',
  "'ll",
  '...',
  '!?',
  '(a)',
  '[12]',
  '12',
  '1,234',
  '٤٨٬٢١٥',
  '中文。',
  '“中文”',
  'العربية',
  'ไทย',
  'हिन्दी',
  'é',
  'ﬁ',
  '👩‍👩‍👧',
  '—',
  '\u200f',
  '\u200b',
  '<|endoftext|>',
  '#',
  '\\n',
  '$x$',
  '//',
  '/path',
  'ß',
  'İ',
  '\u0301a',
  ':',
)
const passage = fc
  .array(hostile, { minLength: 1, maxLength: 6 })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')))

describe.each(tokenizers)('%s', (tokenizer) => {
  const counter = tokenCounter(tokenizer)

  test('adds up over labels, passages, head and tail, whatever they begin and end with', () => {
    fc.assert(
      fc.property(
        fc.array(passage.map(cleanPassage).filter(Boolean), { minLength: 1, maxLength: 12 }),
        passage.map(cleanPassage),
        passage.map(cleanPassage),
        (passages, head, tail) => {
          const pieces = passages.map(asPiece)
          const text = `${head}\n\n${pieces.map((piece, i) => `[${i + 1}]${piece}`).join('')}${tail}`
          const sum =
            counter.count(`${head}\n\n`) +
            pieces.reduce((total, piece) => total + counter.count(piece), counter.labels(pieces.length)) +
            counter.count(tail)
          expect(sum).toBe(counter.count(text))
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('costs labels by their number: a long one takes a token more', () => {
    const one = (n: number) => counter.labels(n) - counter.labels(n - 1)
    expect(one(1)).toBeLessThan(one(1000))
    expect(counter.labels(2000)).toBe(
      Array.from({ length: 2000 }, (_, i) => counter.count(`[${i + 1}]`)).reduce((a, b) => a + b),
    )
  })

  test('reads special tokens as plain text', () => {
    expect(counter.count('<|endoftext|>')).toBeGreaterThan(1)
  })
})
