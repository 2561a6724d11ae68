import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { scoreLine } from './file.ts'

const line = { language: 'en', gold: ['Anna Keller'], needlePresent: true, answer: 'It was Anna Keller.' }

describe('scoreLine', () => {
  test('gives the record back with its score, unknown fields kept', () => {
    const scored = scoreLine({ ...line, id: 7 }, languages)
    expect(scored).toMatchObject({ ...line, id: 7, outcome: 'correct', score: 1, exactMatch: 0 })
    expect(scored.f1).toBeCloseTo(2 / 3, 12)
    expect(Object.keys(scored)).toEqual([
      'language',
      'gold',
      'needlePresent',
      'answer',
      'id',
      'outcome',
      'score',
      'exactMatch',
      'f1',
    ])
  })

  test('takes task, languages, cut and refused', () => {
    expect(
      scoreLine({ ...line, answer: 'Ja', task: 'existence', languages: ['de', 'en'] }, languages).outcome,
    ).toBe('correct')
    expect(scoreLine({ ...line, answer: 'It was', cut: true }, languages).outcome).toBe('cut-output')
    expect(scoreLine({ ...line, answer: '', refused: true }, languages).outcome).toBe('refused')
    expect(scoreLine({ ...line, answer: 'none', needlePresent: false, gold: [] }, languages).score).toBe(1)
  })

  test.each([
    [null, 'expected an object with language, gold, needlePresent and answer; got null'],
    [{ ...line, answer: undefined }, 'answer: expected a text; got nothing'],
    [{ ...line, gold: 'Anna' }, 'gold: expected a list of texts; got "Anna"'],
    [{ ...line, gold: [] }, 'gold: expected at least one answer where the needle is present; got []'],
    [{ ...line, needlePresent: 1 }, 'needlePresent: expected true or false; got 1'],
    [{ ...line, task: 'x' }, 'task: expected "qa" or "existence"; got "x"'],
    [
      { ...line, language: 'xx' },
      'language: expected one of ar, de, el, en, es, hi, ro, ru, th, tr, vi, zh; got "xx"',
    ],
    [
      { ...line, languages: ['en', 'xx'] },
      'languages: expected one of ar, de, el, en, es, hi, ro, ru, th, tr, vi, zh; got "xx"',
    ],
  ])('says what was expected of %j', (bad, message) => {
    expect(() => scoreLine(bad, languages)).toThrow(new TypeError(message))
  })
})
