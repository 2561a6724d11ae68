import { describe, expect, test } from 'vitest'
import { readPrompt, replies } from './read-prompt.ts'

const passages =
  '[1] The first passage.\n\n[2] The second: it has a colon.\n\n[3] The third, [4] with a number in it.'
const texts = ['The first passage.', 'The second: it has a colon.', 'The third, [4] with a number in it.']

describe('readPrompt', () => {
  test('question after the passages', () => {
    const read = readPrompt(
      `Answer briefly. If none answers, reply only “none”.\n\n${passages}\n\nQuestion: Who lit it?\nAnswer:`,
    )
    expect(read).toEqual({ passages: texts, question: 'Who lit it?', noneWord: 'none', choices: null })
  })

  test('question before the passages', () => {
    const read = readPrompt(`Antworte kurz, sonst „keine“.\n\nFrage: Wer war es?\n\n${passages}\n\nAntwort:`)
    expect(read).toEqual({ passages: texts, question: 'Wer war es?', noneWord: 'keine', choices: null })
  })

  test('full-width labels, a reference line and Windows line ends', () => {
    const text = `Reference: 0123456789abcdef\n请回答。若无答案，只回答“无”。\n\n[1] 甲。\n\n[2] 乙。\n\n问题：谁？\n答案：`
    const expected = { passages: ['甲。', '乙。'], question: '谁？', noneWord: '无', choices: null }
    expect(readPrompt(text)).toEqual(expected)
    expect(readPrompt(text.replaceAll('\n', '\r\n'))).toEqual(expected)
  })

  test('no passages at all', () => {
    const read = readPrompt('Answer from what you know.\n\nQuestion: Who lit it?\nAnswer:')
    expect(read).toEqual({ passages: [], question: 'Who lit it?', noneWord: null, choices: null })
  })

  test('an existence question is taken out of its frame', () => {
    const frame = 'Does any of the passages answer this question: Who lit it in 1823?'
    const read = readPrompt(`Reply only yes or no.\n\n${passages}\n\nQuestion: ${frame}\nAnswer:`)
    expect(read.question).toBe('Who lit it in 1823?')
    expect(read.choices).toEqual({ yes: 'yes', no: 'no' })
  })

  test('passages parted by single line ends', () => {
    expect(readPrompt('Answer.\n[1] One.\n[2] Two.\n\nQuestion: Who?\nAnswer:').passages).toEqual([
      'One.',
      'Two.',
    ])
  })

  test('nothing of it fails on any text', () => {
    for (const text of ['', '\n', '[1] ', ':', 'Answer:', '[1] a\n\n[2]'])
      expect(() => readPrompt(text)).not.toThrow()
  })
})

describe('replies', () => {
  test.each([
    ['reply only "none".', 'none'],
    ['nur „keine“.', 'keine'],
    ['только «нет».', 'нет'],
    ['répondez « aucune ».', 'aucune'],
    ['只回答「无」。', '无'],
    ['『なし』とだけ答える。', 'なし'],
    ["reply only 'none'.", null],
    ['Answer from the passages.', null],
  ])('%s', (instruction, noneWord) => expect(replies(instruction)).toEqual({ noneWord, choices: null }))

  test.each([
    ['Reply only yes or no.', 'yes', 'no'],
    ['Antworte nur mit Ja oder Nein.', 'Ja', 'Nein'],
    ['Ответь только да или нет.', 'да', 'нет'],
    ['Απάντησε μόνο με ναι ή όχι.', 'ναι', 'όχι'],
    ['Responde solo sí o no.', 'sí', 'no'],
    ['केवल हाँ या नहीं में उत्तर दें।', 'हाँ', 'नहीं'],
    ['Răspunde doar cu da sau nu.', 'da', 'nu'],
    ['ตอบเพียงใช่หรือไม่ใช่เท่านั้น', 'ใช่', 'ไม่ใช่'],
    ['Yalnızca evet ya da hayır de: “evet” veya “hayır”.', 'evet', 'hayır'],
    ['Chỉ trả lời có hoặc không.', 'có', 'không'],
    ['只回答是或否。', '是', '否'],
    ['أجب بنعم أو لا فقط: «نعم» أو «لا».', 'نعم', 'لا'],
    ['Reply “no” or “yes”.', 'yes', 'no'],
  ])('%s', (instruction, yes, no) =>
    expect(replies(instruction)).toEqual({ noneWord: null, choices: { yes, no } }),
  )

  test('a word for no in a sentence about passages is no choice', () => {
    expect(replies('Nếu không có đoạn nào, chỉ trả lời “không có”.').choices).toBeNull()
    expect(replies('Răspunde pe scurt. Nu da explicații.').choices).toBeNull()
  })
})
