import { describe, expect, expectTypeOf, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
// oxlint-disable-next-line import/no-unassigned-import -- it registers the matchers
import './index.ts'
import { writtenIn } from './written-in.ts'

/** The message of an expectation that fails. */
function failure(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the expectation held')
}

describe('toRetrieve', () => {
  test.each([
    ['Anna Keller', 'Anna Keller'],
    ['It was not Boris Orlov but **Anna Keller**.', 'Anna Keller'],
    ['<think>Boris Orlov?</think>Anna Keller', 'Anna Keller'],
    ['About 1,234,567 coins', '1234567'],
  ])('finds what %s finally asserts', (answer, gold) => expect(answer).toRetrieve(gold))

  test.each([
    'It was not Anna Keller.',
    'Anna Keller or Boris Orlov',
    'Anna Keller. No, wait: Boris Orlov.',
    'none',
    '',
  ])('and nothing else: %s', (answer) => expect(answer).not.toRetrieve('Anna Keller'))

  test('takes forms, golds by language, and what clients give', () => {
    expect({ text: 'an A. Keller', finishReason: 'stop' }).toRetrieve(['Anna Keller', 'A. Keller'])
    expect('Анна Келлер').toRetrieve({ en: 'Anna Keller', ru: ['Анна Келлер'] })
    expect('Es sind 1.234.567 Münzen.').toRetrieve('1234567', { languages: ['de'] })
    expect('Nicht Anna Keller.').not.toRetrieve('Anna Keller', { languages: ['de'] })
  })

  test('says what was expected, what came and why', () => {
    expect(failure(() => expect('Ich weiß es nicht').toRetrieve('Anna', { languages: ['de'] }))).toBe(
      'expected the answer to retrieve “Anna”, but it says that there is no answer (abstained).\n\n' +
        'answer: “Ich weiß es nicht”\nread in: de, en',
    )
    expect(failure(() => expect('Anna').not.toRetrieve('Anna'))).toContain('but it finally asserts it.')
    expect(failure(() => expect({ text: 'An', finishReason: 'length' }).toRetrieve('Anna'))).toContain(
      'was cut before it came to an answer (cut-output)',
    )
    expect(failure(() => expect({ text: '', finishReason: 'refusal' }).toRetrieve('Anna'))).toContain(
      'is a refusal (refused).\n\nanswer: nothing but space',
    )
  })

  test('shows an answer cut, with nothing hidden in it', () => {
    const message = failure(() => expect(`\u001b[2J\u202e${'x'.repeat(9999)}`).toRetrieve('Anna'))
    expect(message).toContain('[U+001B][2J[U+202E]xxx')
    expect(message).toContain('more characters)')
    expect(message.length).toBeLessThan(800)
  })

  test.each([
    [() => expect(Promise.resolve('Anna')).toRetrieve('Anna'), 'got a promise; await it first'],
    [() => expect({ content: 'Anna' }).toRetrieve('Anna'), 'got {"content":"Anna"}'],
    [() => expect(undefined).not.toRetrieve('Anna'), 'got nothing'],
    [() => expect('Anna').toRetrieve(''), 'expected the right answer, a text with a letter or digit'],
    [() => expect('Anna').toRetrieve({}), 'expected the right answer'],
    [() => expect('Anna').toRetrieve('Anna', { languages: ['ger'] }), 'there is no language “ger”'],
    [
      () => expect('Anna').toRetrieve('Anna', { packs: [{ code: 'fr' } as never] }),
      'statements: is missing: how people say none',
    ],
  ])('tells a wrong use, also behind not: %s', (run, message) => expect(failure(run)).toContain(message))
})

describe('toAbstain', () => {
  test('holds for a none in any words', () => {
    expect('None').toAbstain()
    expect('The passages do not mention the keeper.').toAbstain()
    expect({ text: 'Das geht aus dem Text nicht hervor.' }).toAbstain({ languages: ['de'] })
  })

  test('not for answers, refusals and nothing', () => {
    expect('Anna Keller').not.toAbstain()
    expect('').not.toAbstain()
    expect(failure(() => expect("I'm sorry, I can't help with that.").toAbstain())).toContain(
      'but it is a refusal (refused)',
    )
    expect(failure(() => expect('none').not.toAbstain())).toContain('but it does')
  })
})

describe('toAnswerIn', () => {
  test.each([
    ['en', 'the keeper of the lighthouse'],
    ['en', 'none'],
    ['de', 'Keine Angabe'],
    ['de', 'Die Antwort ist Anna Keller.'],
    ['es', 'en el puerto de Valencia'],
    ['ro', 'Nu se precizează.'],
    ['tr', 'bir deniz feneri bekçisi'],
    ['vi', 'tại cảng Hải Phòng'],
    ['zh', '三个苹果（three）'],
    ['ru', 'Анна Келлер'],
    ['ar', 'منارة'],
    ['th', 'ประภาคาร'],
  ])('%s: %s', (code, answer) => {
    expect(answer).toAnswerIn(code, { certain: true })
    for (const other of Object.keys(languages).filter((one) => one !== code))
      expect(answer).not.toAnswerIn(other, { certain: true })
  })

  test('lets a name or a number pass where nothing tells, and not where certainty is asked', () => {
    for (const answer of ['Anna Keller', 'El Paso', 'Los Angeles', '42']) {
      expect(answer).toAnswerIn('de')
      expect(answer).not.toAnswerIn('de', { certain: true })
    }
    expect('Anna Keller').not.toAnswerIn('ru')
  })

  test('says what was found', () => {
    expect(failure(() => expect('Der Wärter des Leuchtturms ist Anna.').toAnswerIn('en'))).toBe(
      'expected an answer in English (en), but it speaks against it: de: “des”, “ist”; en: no word.\n\n' +
        'answer: “Der Wärter des Leuchtturms ist Anna.”',
    )
    expect(failure(() => expect('Анна').toAnswerIn('en'))).toContain(
      'it speaks against it: 0 of 1 words in Latin script; “Анна” is not',
    )
    expect(failure(() => expect('Anna').not.toAnswerIn('en'))).toContain('nothing in it tells')
    expect(failure(() => expect('x').toAnswerIn('dee'))).toContain('no language “dee”. Did you mean “de”?')
  })

  test('tells a language of one’s own from the bundled ones', () => {
    const nl = {
      ...languages['de']!,
      code: 'nl',
      englishName: 'Dutch',
      ownName: 'Nederlands',
      statements: {
        ...languages['de']!.statements,
        none: ['geen', 'het staat er niet', 'dat weet ik niet'],
        negations: ['niet', 'geen'],
      },
      prompt: {
        ...languages['de']!.prompt,
        instruction: 'Beantwoord de vraag met behulp van de passages hieronder.',
      },
    }
    expect('Het staat er niet.').toAnswerIn('nl', { packs: [nl], certain: true })
    expect('Het staat er niet.').not.toAnswerIn('de', { packs: [nl] })
  })
})

test('what a chronicle asks is in the language that asks', async () => {
  const { openSource } = await import('../haystack/open.ts')
  const source = openSource({ source: 'chronicle', seed: 'language' }, '.')
  const all = Object.values(languages)
  let told = 0
  let asked = 0
  for (let i = 0; i < 22; i++)
    for (const language of all) {
      const question = source.item(i)!.question(language.code)
      const { verdict } = writtenIn(question, language, all)
      expect(verdict, question).not.toBe('no')
      asked++
      if (verdict === 'yes') told++
    }
  expect(told / asked).toBeGreaterThan(0.95)
})

test('types', () => {
  expectTypeOf(expect('').toRetrieve)
    .parameter(0)
    .toEqualTypeOf<string | readonly string[] | Readonly<Record<string, string | readonly string[]>>>()
  expectTypeOf(expect('').toAnswerIn).parameter(0).toBeString()
  // @ts-expect-error -- a number is no gold
  expect(() => expect('42').toRetrieve(42)).toThrow('expected the right answer')
  // @ts-expect-error -- no such option
  expect('none').toAbstain({ language: 'en' })
})
