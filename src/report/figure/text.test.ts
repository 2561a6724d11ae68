import { describe, expect, test } from 'vitest'
import { FileNames, asWord } from './names.ts'
import { shorten, textWidth, visible, wrap } from './text.ts'

describe('text of unknown width', () => {
  test('is broken at spaces, and inside words only where one fills more than a line', () => {
    const text = 'provider/a-model-with-a-very-long-name-that-fills-lines and more words after it'
    const lines = wrap(text, 120, 10)
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(120)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(wrap('a few words', 500, 10)).toEqual(['a few words'])
    expect(wrap('', 500, 10)).toEqual([])
  })

  test('keeps characters whole', () => {
    for (const line of wrap('😀'.repeat(50), 60, 10)) expect(line).toMatch(/^(😀)+$/u)
    expect(shorten('😀'.repeat(50), 60, 10)).toMatch(/^(😀)+…$/u)
  })

  test('is wider in scripts with wide characters; marks add nothing', () => {
    expect(textWidth('汉字', 10)).toBeGreaterThan(textWidth('ab', 10))
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
  })

  test('is cut only where it is too wide', () => {
    expect(shorten('model', 100, 10)).toBe('model')
    expect(textWidth(shorten('a long name of a model', 60, 10), 10)).toBeLessThanOrEqual(60)
  })
})

test('what XML cannot hold is named', () => {
  expect(visible('a\u0000\uFFFE\uFFFF\u202Eb')).toBe('a[U+0000][U+FFFE][U+FFFF][U+202E]b')
})

describe('names of files', () => {
  test.each([
    ['openai/gpt-5:mini', 'openai-gpt-5-mini'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'x'],
    ['模型', 'x'],
    ['-rf .hidden', 'rf-.hidden'],
    ['naïve', 'naive'],
    ['a\u0000b\nc', 'a-b-c'],
    ['a'.repeat(300), 'a'.repeat(60)],
  ])('%j becomes %j', (text, word) => {
    expect(asWord(text)).toBe(word)
  })

  test('are given once, also where upper and lower case are one', () => {
    const names = new FileNames()
    expect(['Model a', 'model/a', 'model-a', 'b'].map((word) => names.name(['map', word]))).toEqual([
      'map-Model-a',
      'map-model-a-2',
      'map-model-a-3',
      'map-b',
    ])
  })
})
