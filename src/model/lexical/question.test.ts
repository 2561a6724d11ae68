import { describe, expect, test } from 'vitest'
import { keywordFileVersion } from './keyword-file.ts'
import { readQuestion } from './question.ts'
import { createWidener } from './widen.ts'

const widener = createWidener({
  version: keywordFileVersion,
  cldr: '48',
  keywords: { de: { fuchs: [1] }, en: { fox: [1] }, zh: { 狐狸: [1] } },
})
const own = (text: string) =>
  readQuestion(text, widener).terms.map(({ kind, alternatives }) => [kind, alternatives[0]!.units.join(' ')])

describe('readQuestion', () => {
  test('keeps content, numbers and names, and drops grammar', () => {
    expect(own('Who was the keeper of the lighthouse at Gull Haven in 1823?')).toEqual([
      ['word', 'keeper'],
      ['word', 'lighthouse'],
      ['name', 'gull'],
      ['name', 'haven'],
      ['number', '1823'],
    ])
  })

  test('a German noun is no name', () => {
    expect(own('Wer war der Wärter?')).toEqual([['word', 'warter']])
  })

  test('cuts closed-class words out of unspaced runs', () => {
    expect(own('谁是看守人？')).toEqual([
      ['piece', '看守'],
      ['piece', '守人'],
    ])
  })

  test('widens words and keywords inside runs', () => {
    const [fox] = readQuestion('Where is the fox?', widener).terms
    expect(fox!.alternatives.map(({ units }) => units.join())).toEqual(['fox', 'fuchs', '狐狸'])
    const inRun = readQuestion('狐狸在哪里？', widener).terms
    expect(inRun.flatMap(({ alternatives }) => alternatives).map(({ units }) => units.join())).toContain(
      '狐狸',
    )
  })

  test.each([
    ['Who was it?', 'en', 'person'],
    ['In which year was the tower built?', 'en', 'number'],
    ['How many carts of ore were raised?', 'en', 'number'],
    ['Where did the ship sink?', 'en', 'place'],
    ['Which ship sank?', 'en', 'any'],
    ['Wie viele Fässer wurden verkauft?', 'de', 'number'],
    ['Кто был смотрителем?', 'ru', 'person'],
    ['Kulenin bekçisi kimdi?', 'tr', 'person'],
    ['1823年谁是看守人？', 'zh', 'person'],
    ['ใครเป็นผู้ดูแล', 'th', 'person'],
    ['رصد فيها متى؟', 'ar', 'number'],
    ['Qwx?', null, 'any'],
  ])('%s', (text, language, expected) => {
    const question = readQuestion(text, widener)
    expect([question.language, question.expected]).toEqual([language, expected])
  })

  test('marks the words beside the interrogative', () => {
    const { terms, focus } = readQuestion('In 1823, who was the keeper of the lighthouse?', widener)
    expect([...focus].map((term) => terms[term]!.alternatives[0]!.units[0])).toEqual(['keeper'])
  })
})
