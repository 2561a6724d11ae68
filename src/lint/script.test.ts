import { expect, test } from 'vitest'
import { foreignIn } from './script.ts'

test.each([
  ['Latn', 'The keeper, 12,345 – “yes”!', null],
  ['Latn', 'The kеeper', 'the letter е (U+0435) is not Latin'],
  ['Cyrl', 'Маяк в порту', null],
  ['Cyrl', 'Маяк в пoрту', 'the letter o (U+006F) is not Cyrillic'],
  ['Grek', 'Ποιος ήταν;', null],
  ['Grek', 'Ποιος ήταν?', 'the Greek question mark is ;'],
  ['Arab', 'احترق ١٢٬٣٤٥ مكيالًا، ثم', null],
  ['Arab', 'احترق, ثم', 'Arabic marks are'],
  ['Arab', 'عام 12,345 ثم', null],
  ['Hans', '灯塔烧掉了12,345升油。', null],
  ['Hans', '灯塔,油。', 'Chinese marks are'],
  ['Hans', '灯塔 a', 'the letter a (U+0061) is not Han'],
  ['Deva', 'दीपक जला।', null],
  ['Deva', 'दीपक जला.', 'a Hindi sentence ends in ।'],
  ['Thai', 'ประภาคาร 12,345', null],
  ['Latn', 'no\u200bspace', 'U+200B cannot be seen'],
  ['Latn', 'no\u00a0space', 'U+00A0 cannot be seen, or is no plain space'],
  ['Latn', 'o\u0301', 'composed form'],
] as const)('%s: %s', (script, text, what) => {
  if (what === null) expect(foreignIn(text, { script })).toBeNull()
  else expect(foreignIn(text, { script })).toContain(what)
})
