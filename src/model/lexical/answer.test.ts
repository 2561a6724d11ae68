import { expect, test } from 'vitest'
import { extractAnswer } from './answer.ts'
import { keywordFileVersion } from './keyword-file.ts'
import { createMatcher } from './match.ts'
import { readQuestion } from './question.ts'
import { Vocabulary } from './vocabulary.ts'
import { createWidener } from './widen.ts'

const widener = createWidener({ version: keywordFileVersion, cldr: '48', keywords: {} })

function answer(passage: string, asked: string): string {
  const vocabulary = new Vocabulary(2 ** 20)
  const question = readQuestion(asked, widener)
  const matcher = createMatcher(question, vocabulary)
  return extractAnswer(passage, {
    question,
    matcher,
    weights: question.terms.map(() => 1),
    vocabulary,
    rarity: () => 1,
  })
}

const log =
  'This log was kept at the lighthouse of Gull Haven in 1823. In May, Anna Petrov took charge of the lamp as keeper. ' +
  'The lamp burned 12,345 measures of oil. The light guided the ship Star of the North past the shoals.'

test.each([
  ['a person by capitals', log, 'Who was the keeper of the lighthouse at Gull Haven in 1823?', 'Anna Petrov'],
  [
    'a number with its separator',
    log,
    'How many measures of oil did the lamp at Gull Haven burn in 1823?',
    '12,345',
  ],
  [
    'a name with particles',
    log,
    'Which ship was guided past the shoals at Gull Haven in 1823?',
    'Star of the North',
  ],
  [
    'a number of another script',
    'احترق في المصباح ٢٨٬٠٩٢ مكيالًا من الزيت.',
    'كم مكيالًا من الزيت احترق في المصباح؟',
    '٢٨٬٠٩٢',
  ],
  ['a number between ideographs', '灯塔耗用的灯油共28,092升。', '灯塔耗用了多少升灯油？', '28,092'],
  [
    'a quoted name without capitals',
    '大雾中，船只“北方之星”安全驶过浅滩。',
    '哪艘船安全驶过浅滩？',
    '北方之星',
  ],
  ['a content word where nothing marks names', 'مراقب المنارة هو بطرس.', 'من هو مراقب المنارة؟', 'بطرس'],
  ['nothing but the question itself', 'Who lit it?', 'Who lit it?', ''],
])('%s', (_, passage, question, expected) => expect(answer(passage, question)).toBe(expected))
