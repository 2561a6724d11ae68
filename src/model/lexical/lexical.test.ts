import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildKeywords } from '../../build/keywords.ts'
import type { Model } from '../model.ts'
import { keywordFilePath, packageRoot } from './keyword-file.ts'
import { createModel } from './lexical.ts'

let model: Model
beforeAll(async () => {
  const file = join(packageRoot(dirname(fileURLToPath(import.meta.url))), keywordFilePath)
  if (!existsSync(file))
    buildKeywords(file, ['ar', 'de', 'el', 'en', 'es', 'hi', 'ro', 'ru', 'th', 'tr', 'vi', 'zh'])
  model = await createModel({ provider: 'lexical', model: '' }, {})
})

const places = [
  'Gull Haven',
  'Heron Bay',
  'Wolf Ford',
  'Fox Mill',
  'Otter Rock',
  'Raven Hill',
  'Swan Lake',
  'Bear Cave',
  'Gull Ford',
  'Fox Haven',
]
const keepers = [
  'Anna Petrov',
  'Boris Weber',
  'Clara Sato',
  'Daniel Moreno',
  'Elena Dorn',
  'Felix Ibsen',
  'Greta Holm',
  'Hana Costa',
  'Ivan Grimm',
  'Julia Duval',
]
const record = (index: number) =>
  `This is the log of the lighthouse at ${places[index]} for the year ${1801 + index * 7}. In spring ${keepers[index]} took charge of the lamp as keeper. ` +
  `Over the year the lamp burned ${12_345 + index * 1111} measures of oil.`
const records = places.map((_, index) => record(index))
const question = (index: number) =>
  `Who was the keeper of the lighthouse at ${places[index]} in ${1801 + index * 7}?`

function prompt(
  passages: readonly string[],
  asked: string,
  instruction = 'Answer from the passages. If none answers, reply only “none”.',
): string {
  return [
    instruction,
    ...passages.map((passage, index) => `[${index + 1}] ${passage}`),
    `Question: ${asked}\nAnswer:`,
  ].join('\n\n')
}

async function reply(...contents: string[]): Promise<string> {
  const messages = contents.map((content, index) => ({
    role: index < contents.length - 1 ? ('system' as const) : ('user' as const),
    content,
  }))
  const { text } = await model.generate({ messages, maxOutputTokens: 64, temperature: 0 })
  return text
}

describe('the model', () => {
  test('is what it says', async () => {
    expect(model).toMatchObject({ id: 'lexical', provider: 'lexical', paid: false, parameters: {} })
    const response = await model.generate({
      messages: [{ role: 'user', content: prompt(records, question(3)) }],
      maxOutputTokens: 64,
      temperature: 0,
    })
    expect(response).toEqual({
      text: keepers[3],
      usage: { inputTokens: null, outputTokens: null },
      finishReason: 'stop',
      modelId: 'lexical',
    })
  })

  test.each([
    [{ model: 'gpt' }, 'no variants'],
    [{ model: '', baseURL: 'http://127.0.0.1' }, 'baseURL'],
    [{ model: '', options: { depth: 1 } }, 'depth'],
  ])('refuses %j', async (description, message) => {
    await expect(createModel({ provider: 'lexical', ...description }, {})).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining(message),
    })
  })

  test('lets others go first and heeds a signal', async () => {
    const order: string[] = []
    setImmediate(() => order.push('other'))
    await reply(prompt(records, question(0)))
    order.push('answer')
    expect(order).toEqual(['other', 'answer'])
    const signal = AbortSignal.abort(new Error('enough'))
    const request = {
      messages: [{ role: 'user' as const, content: 'x' }],
      maxOutputTokens: 1,
      temperature: 0,
      signal,
    }
    await expect(model.generate(request)).rejects.toMatchObject({ name: 'ModelError', code: 'timeout' })
  })
})

describe('answers', () => {
  test.each(places.map((_, index) => index))(
    'finds the keeper in record %i among like records',
    async (index) => {
      expect(await reply(prompt(records, question(index)))).toBe(keepers[index])
    },
  )

  test('says none, in the word of the prompt, when the record is missing', async () => {
    for (const index of places.keys()) {
      const others = records.filter((_, other) => other !== index)
      expect(await reply(prompt(others, question(index)))).toBe('none')
      expect(await reply(prompt(others, question(index), 'Antworte; sonst nur „keine“.'))).toBe('keine')
    }
  })

  test('answers yes or no when asked whether a passage answers', async () => {
    const instruction = 'Say whether any passage answers the question. Reply only yes or no.'
    const asked = `Does any of the passages answer this question: ${question(2)}`
    expect(await reply(prompt(records, asked, instruction))).toBe('yes')
    expect(await reply(prompt(records.toSpliced(2, 1), asked, instruction))).toBe('no')
  })

  test('reads a system message, a question in front, and no passages', async () => {
    const [instruction, ...rest] = prompt(records, question(5)).split('\n\n')
    expect(await reply(instruction!, rest.join('\n\n'))).toBe(keepers[5])
    const before = [instruction, `Question: ${question(5)}`, ...rest.slice(0, -1), 'Answer:'].join('\n\n')
    expect(await reply(before)).toBe(keepers[5])
    expect(await reply(prompt([], question(5)))).toBe('none')
    expect(await reply('')).toBe('none')
  })

  test('widens a question across languages', async () => {
    const passages = [
      'Der Fuchs schlief im Wald.',
      'Das Schiff brachte Salz.',
      'Die Brücke war alt.',
      'Der Wolf kam im Winter.',
    ]
    expect(await reply(prompt(passages, 'Where did the fox sleep?', 'Answer.'))).toBe('Wald')
    expect(await reply(prompt(passages, 'Где спала лиса?', 'Answer.'))).toBe('Wald')
  })

  test('knows numbers in other digits', async () => {
    const passages = ['في عام ١٨٢٣ كانت المنارة في بطرس.', 'في عام ١٨٢٤ كانت المنارة في يوسف.']
    expect(await reply(prompt(passages, 'Who in 1824?', 'Answer.'))).toContain('يوسف')
  })
})

describe('blind to position', () => {
  // Without the offer of a none word the reader must choose among passages that fit alike.
  const guess = 'Answer from the passages.'
  const passage = fc.oneof(
    fc.constantFrom(...records),
    fc
      .array(
        fc.constantFrom(
          'gull',
          'Haven',
          'keeper',
          'Anna',
          'lamp',
          '1801',
          'burned',
          'the',
          'Fox. ',
          '灯塔看守人',
          'สะพาน',
          'мост',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((words) => words.join(' ')),
  )

  test('any order of the same passages gets the same answer, warm or cold', async () => {
    const cold = () => createModel({ provider: 'lexical', model: '' }, {})
    await fc.assert(
      fc.asyncProperty(
        fc
          .uniqueArray(passage, { minLength: 2, maxLength: 14 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        fc.constantFrom(
          ...places.map((_, index) => question(index)),
          'Кто построил мост?',
          '谁是灯塔的看守人？',
          'How much?',
        ),
        async ([list, shuffled], asked) =>
          (await reply(prompt(list, asked, guess))) === (await reply(prompt(shuffled, asked, guess))),
      ),
      { numRuns: 200 },
    )
    const warm = model
    model = await cold()
    const fresh = await reply(prompt(records, question(7)))
    model = warm
    expect(await reply(prompt(records.toReversed(), question(7)))).toBe(fresh)
  })

  test('passages that fit alike are chosen between by their text', async () => {
    const alike = ['The keeper was Anna.', 'The keeper was Boris.', 'The keeper was Clara.']
    const asked = 'Who was the keeper?'
    expect(await reply(prompt(alike, asked, guess))).toBe('Anna')
    expect(await reply(prompt(alike.toReversed(), asked, guess))).toBe('Anna')
  })

  test('the record is found at every place', async () => {
    const [needle, ...others] = records
    for (let place = 0; place <= others.length; place += 1) {
      expect(await reply(prompt(others.toSpliced(place, 0, needle!), question(0)))).toBe(keepers[0])
    }
  })
})
