import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences, sizes, splitProse } from './split.ts'

const passages = (text: string, spaced = true): readonly string[] => {
  const split = splitProse(text, spaced)
  if ('endless' in split) throw new Error('endless')
  return split.passages
}

describe('sentences', () => {
  test.each([
    ['It rained. The road was wet! Was it?', 3],
    ['Dr. Weber met J. R. Stone at 3.15 p.m. in the U.S. office.', 1],
    ['Er kam am 14. März. Es regnete.', 2],
    ['He said “Come.” Then he left.', 2],
    ['她来了。天黑了！为什么？', 3],
    ['वह आया। शाम हुई।', 2],
    ['وصلت السفينة؟ نعم. ثم رحلت۔', 3],
    ['គាត់មក។ ភ្លៀង។', 2],
    ['Wait... what now?', 1],
    ['Τι είναι; Δεν ξέρω.', 1],
  ])('%s', (text, n) => {
    expect(sentences(text)).toHaveLength(n)
  })

  test('joined they give the paragraph, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sentences(text).join('')).toBe(text)
      }),
    )
  })
})

describe('splitProse', () => {
  const sentence = (i: number) => `This is sentence number ${i} of a long paragraph that goes on.`

  test('parts paragraphs by blank lines and joins wrapped lines, with a space only where the language has them', () => {
    const long = (word: string) => `${word} `.repeat(60).trim()
    expect(passages(`${long('one')}\nmore\n\n\n${long('two')}`)).toEqual([`${long('one')} more`, long('two')])
    const zh = '雨下了一整天没有停'.repeat(10)
    expect(passages(`${zh}\n${zh}。\n\n${zh}`, false)).toEqual([`${zh}${zh}。`, zh])
  })

  test('takes each line for a paragraph where there is no blank line', () => {
    const line = sentence(1).repeat(5)
    expect(passages(`${line}\r\n${line}`)).toEqual([line, line])
  })

  test('joins short neighbours, and cuts long paragraphs between sentences', () => {
    expect(passages('Chapter One\n\n“Yes.”\n\n“No.”')).toEqual(['Chapter One “Yes.” “No.”'])
    const long = Array.from({ length: 60 }, (_, i) => sentence(i)).join(' ')
    const cut = passages(long)
    expect(cut.length).toBeGreaterThan(3)
    for (const passage of cut) {
      expect(passage.length).toBeLessThanOrEqual(sizes.spaced.most)
      expect(passage).toMatch(/^This .* on\.$/)
    }
    expect(cut.join(' ')).toBe(long)
  })

  test('cuts Thai, which ends no sentence with a mark, at its spaces', () => {
    const phrase = 'เรือลำนั้นมาถึงท่าในตอนเช้าของวันที่ฝนตกหนัก'
    const cut = passages(Array.from({ length: 40 }, () => phrase).join(' '), false)
    expect(cut.length).toBeGreaterThan(4)
    for (const passage of cut) {
      expect(passage.length).toBeLessThanOrEqual(sizes.unspaced.most)
      expect(passage.replaceAll(phrase, '').trim()).toBe('')
    }
  })

  test('tells of a stretch with neither a sentence’s end nor a space', () => {
    expect(splitProse('x'.repeat(10_000), true)).toHaveProperty('endless')
    expect(splitProse(`Fine. ${'ก'.repeat(10_000)}`, false)).toHaveProperty('endless')
  })

  test('loses no letter', () => {
    const letters = (text: string) => text.replaceAll(/\s/gu, '')
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 12, mode: 'sentences' }), { maxLength: 40 }),
        (paragraphs) => {
          const text = paragraphs.join('\n\n')
          expect(letters(passages(text).join(' '))).toBe(letters(text))
        },
      ),
    )
  })
})
