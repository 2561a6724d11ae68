import { expect, test } from 'vitest'
import { sentences } from './sentences.ts'

test.each([
  ['latin', 'The lamp burned. Who lit it? Anna did!', ['The lamp burned.', 'Who lit it?', 'Anna did!']],
  [
    'an initial and a decimal are no ends',
    'J. Weber paid 3.5 crowns. He left.',
    ['J. Weber paid 3.5 crowns.', 'He left.'],
  ],
  [
    'a year ends a sentence',
    'It was built in 1823. Then it fell.',
    ['It was built in 1823.', 'Then it fell.'],
  ],
  ['chinese, without spaces', '灯塔很高。看守人是谁？', ['灯塔很高。', '看守人是谁？']],
  ['hindi', 'दीप जला। वह गया।', ['दीप जला।', 'वह गया।']],
  ['arabic', 'من هو؟ لا أحد.', ['من هو؟', 'لا أحد.']],
  ['closing quotes stay', 'He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
])('%s', (_, passage, expected) => expect(sentences(passage)).toEqual(expected))
