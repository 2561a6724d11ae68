import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, escapeHtml, escapeMarkdown, manyLines, oneLine, shellArgument } from './text.ts'

test.each([
  ['a\u202Eb', 'a[U+202E]b'],
  ['\u001B[31mred', '[U+001B][31mred'],
  ['two\r\nlines\tand', 'two lines and'],
  ['x\u2066y\u2069', 'x[U+2066]y[U+2069]'],
  ['tag\u{E0041}', 'tag[U+E0041]'],
  ['lone \uD800.', 'lone [U+D800].'],
  ['\uFEFFbom\u0000', '[U+FEFF]bom[U+0000]'],
  // Joiners belong to Hindi, Persian and emoji.
  ['क्‍ष می‌خواهم 👩‍🚀', 'क्‍ष می‌خواهم 👩‍🚀'],
])('hidden characters of %j show', (text, expected) => {
  expect(oneLine(text)).toBe(expected)
})

test('lines stay where they are wanted', () => {
  expect(manyLines('a\r\nb\rc\t\u202Dd')).toBe('a\nb\nc\t[U+202D]d')
})

test('cutting says how much and splits no character', () => {
  expect(cut('abcdef', 6)).toBe('abcdef')
  expect(cut('abcdefgh', 3)).toBe('abc … (5 more characters)')
  expect(cut('ab😀cd', 3)).toBe('ab … (4 more characters)')
})

test('HTML', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  )
})

test.each([
  ['a|b', 'a&#124;b'],
  ['`code`', '&#96;code&#96;'],
  ['<script>', '&#60;script&#62;'],
  ['&lt;', '&#38;lt;'],
  ['[x](y)', '&#91;x&#93;(y)'],
  ['**b**', '&#42;&#42;b&#42;&#42;'],
  ['_i_ o200k_base', '&#95;i&#95; o200k_base'],
  ['@user #1', '&#64;user &#35;1'],
  ['https://x www.y.z', 'https&#58;//x www&#46;y.z'],
  ['- item', '&#45; item'],
  ['1. item', '1&#46; item'],
  ['0.1.0', '0.1.0'],
  ['a\nb', 'a b'],
])('Markdown %j', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test('a shell gives the argument back', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(`a'b`, '$(id)', '`id`', 'a b;c', '-n', "''"),
  )
  fc.assert(
    fc.property(hostile, (text) => {
      const echoed = execFileSync('sh', ['-c', `printf '%s' ${shellArgument(text)}`], { encoding: 'utf8' })
      expect(echoed).toBe(oneLine(text))
    }),
    { numRuns: 40 },
  )
})

test('a plain id needs no quotes', () => {
  expect(shellArgument('monolingual/qa/en/d50/u1')).toBe('monolingual/qa/en/d50/u1')
})
