import { describe, expect, expectTypeOf, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { MlneedleError } from '../errors.ts'
import { resolveOptions } from '../options.ts'
import { scorerOf } from '../results-header.ts'
import { tokenCounter } from '../haystack/tokens.ts'
import { ownSource } from '../haystack/own-data.ts'
import { plainPromptOptions } from '../prompt/plain.ts'
import { someCase } from '../prompt/fixture.ts'
import { Workbench } from '../prompt/workbench.ts'
import {
  defineLanguage,
  defineSuite,
  type AnswerContext,
  type OwnLanguage,
  type OwnTask,
  type SuiteDefinition,
} from './define.ts'
import { scoreCase, type ScoredCase } from './score.ts'
import { inputFor, plainSuite } from './suite.ts'

const words = languages['en']!

/** The least that a language may say of itself. */
const hebrew: OwnLanguage = {
  code: 'he',
  englishName: 'Hebrew',
  ownName: 'עברית',
  script: 'Hebr',
  statements: { ...words.statements, none: ['אין'] },
  prompt: {
    instruction: 'ענו על השאלה לפי הקטעים הממוספרים.',
    offerNone: 'אם אין תשובה, כתבו רק “{none}”.',
    noneWord: 'אין',
    existenceInstruction: 'האם אחד הקטעים עונה על השאלה? ענו “כן” או “לא”.',
    existenceQuestion: 'האם יש תשובה לשאלה: {question}',
    closedBookInstruction: 'ענו על השאלה.',
    questionLabel: 'שאלה:',
    answerLabel: 'תשובה:',
  },
}
const japanese: OwnLanguage = {
  ...hebrew,
  code: 'ja',
  englishName: 'Japanese',
  ownName: '日本語',
  script: 'Jpan',
  prompt: {
    instruction: '次の番号付きの文章から質問に答えてください。',
    offerNone: '答えがなければ「{none}」とだけ書いてください。',
    noneWord: 'なし',
    existenceInstruction: '文章に答えがありますか。「はい」か「いいえ」で答えてください。',
    existenceQuestion: '次の質問の答えはありますか：{question}',
    closedBookInstruction: '質問に答えてください。',
    questionLabel: '質問：',
    answerLabel: '答え：',
  },
}

describe('a language of one’s own', () => {
  test('has defaults by its script', () => {
    expect(defineLanguage(hebrew)).toMatchObject({
      direction: 'rtl',
      spaced: true,
      plural: 'one-other',
      numerals: { digits: 'latn', group: ',', groupFrom: 4 },
      scoring: { articles: [], articlePrefixes: [], dropMarks: false, fold: {} },
    })
    expect(defineLanguage(japanese)).toMatchObject({ direction: 'ltr', spaced: false })
  })

  test('may be a bundled one, changed, and is the same when it is defined again', () => {
    for (const language of Object.values(languages)) expect(defineLanguage(language)).toEqual(language)
    expect(defineLanguage(defineLanguage(hebrew))).toEqual(defineLanguage(hebrew))
  })

  test('is told all that it lacks at once', () => {
    let message = ''
    try {
      defineLanguage({
        code: 'xx',
        ownName: 'x',
        script: 'Qaaz',
        prompt: {},
        statements: { yes: [], no: ['no '] },
      } as never)
    } catch (error) {
      expect(error).toBeInstanceOf(MlneedleError)
      message = (error as Error).message
    }
    expect(message).toContain('The language “xx” cannot be used:\n')
    for (const part of [
      'englishName: is missing',
      'script: expected an ISO 15924 code',
      'prompt › instruction: is missing; in English it is “',
      'prompt › answerLabel: is missing; in English it is “Answer:”',
      'statements › none: is missing; in English it begins “none”',
      'statements › yes: expected at least one phrase',
      'statements › no › 0: expected a phrase without space around it, got “no ”',
    ])
      expect(message).toContain(part)
  })
})

describe('prompts of a suite’s own', () => {
  const shout: OwnTask = {
    wording: {
      he: { instruction: 'צעקו את התשובה.', question: 'צעקו: {question}' },
      ja: { instruction: '答えを叫んでください。', closedBookInstruction: '叫んでください。' },
    },
  }
  const opened = ownSource(
    'own',
    {
      items: [
        {
          id: 'a',
          needle: { he: 'דנה כהן שומרת על המגדלור.', ja: 'ダナさんが灯台を守っています。' },
          question: { he: 'מי שומר על המגדלור?', ja: '誰が灯台を守っていますか。' },
          gold: { he: 'דנה כהן', ja: 'ダナ' },
        },
      ],
      passages: Array.from({ length: 90 }, (_, i) => ({
        text: { he: `שער מספר ${i + 1} של התעלה סגור לתיקונים.`, ja: `運河の第${i + 1}水門は修理中です。` },
      })),
    },
    'seed',
  )
  if ('faults' in opened) throw new Error(opened.faults.join('\n'))
  const all = { ...languages, he: defineLanguage(hebrew), ja: defineLanguage(japanese) }

  test.each(['o200k_base', 'cl100k_base'] as const)(
    'count as many tokens as they have, in %s',
    (tokenizer) => {
      const bench = new Workbench(opened.source, all, { ...plainPromptOptions, tokenizer }, { shout })
      for (const [needleLanguage, questionLanguage] of [
        ['he', 'ja'],
        ['ja', 'he'],
      ] as const)
        for (const haystackLanguage of ['he', 'ja', 'mixed'])
          for (const task of ['qa', 'existence', 'shout']) {
            const { text, promptTokens, reservedTokens } = bench.prompt(
              someCase({
                item: 'own-a',
                task,
                needleLanguage,
                questionLanguage,
                instructionLanguage: questionLanguage,
                haystackLanguage,
                mixedLanguages: haystackLanguage === 'mixed' ? ['he', 'ja'] : null,
                contextTokens: 1024,
              }),
            )
            expect(promptTokens).toBe(tokenCounter(tokenizer).count(text))
            expect(promptTokens + reservedTokens).toBeLessThanOrEqual(1024)
          }
    },
  )

  test('are worded by the task, and offer none as the run says', () => {
    const text = (task: string, control: 'needle-alone' | 'closed-book', own: OwnTask, offerNone = true) =>
      new Workbench(opened.source, all, { ...plainPromptOptions, offerNone }, { shout: own }).prompt(
        someCase({
          item: 'own-a',
          task,
          control,
          contextTokens: null,
          depth: null,
          haystackLanguage: null,
          needleLanguage: 'ja',
          questionLanguage: 'he',
          instructionLanguage: 'ja',
        }),
      ).text
    expect(text('shout', 'needle-alone', shout)).toBe(
      '答えを叫んでください。 答えがなければ「なし」とだけ書いてください。\n\n[1] ダナさんが灯台を守っています。\n\n' +
        'שאלה: צעקו: מי שומר על המגדלור?\nתשובה:',
    )
    expect(text('shout', 'needle-alone', { ...shout, offerNone: false })).not.toContain('なし')
    expect(text('shout', 'needle-alone', shout, false)).not.toContain('なし')
    expect(text('shout', 'closed-book', shout)).toMatch(/^叫んでください。\n\nשאלה: צעקו/)
    expect(() => text('whisper', 'needle-alone', shout)).toThrow('The suite has no task “whisper”')
    expect(() => text('shout', 'needle-alone', { wording: { ja: shout.wording['ja']! } })).toThrow(
      'The task “shout” has no wording in “he”, but in ja.',
    )
  })
})

describe('a scorer of one’s own', () => {
  const asked = (changed: Partial<ScoredCase> = {}): ScoredCase => ({
    task: 'loud',
    control: null,
    needleLanguage: 'en',
    haystackLanguage: 'de',
    questionLanguage: 'en',
    instructionLanguage: 'en',
    mixedLanguages: null,
    needlePresent: true,
    ...changed,
  })
  const wording = { en: { instruction: 'Shout.' } }
  const gold = { en: ['Anna Keller'], de: ['Anna Keller'] }
  const by = (score: OwnTask['score'], text: string, changed?: Partial<ScoredCase>, finishReason = 'stop') =>
    scoreCase(asked(changed), { text, finishReason }, gold, {
      languages,
      tasks: { loud: { wording, ...(score && { score }) } },
    })

  test('says the outcome, and may leave a part to the tool', () => {
    expect(by((answer) => (answer === 'ANNA' ? 'correct' : 'wrong'), '<think>hm</think> ANNA ')).toEqual({
      outcome: 'correct',
      score: 1,
      answerLanguage: null,
      exactMatch: null,
      f1: null,
    })
    expect(by((_, { score }) => score('It is Anna Keller'), 'x')).toMatchObject({
      outcome: 'correct',
      score: 1,
      answerLanguage: 'en',
    })
    expect(by((answer, { score }) => ({ ...score(), f1: answer.length / 10 }), 'none')).toMatchObject({
      outcome: 'abstained',
      score: 0,
      f1: 0.4,
    })
    expect(by(undefined, 'Anna Keller')).toMatchObject({ outcome: 'correct', exactMatch: 1 })
    let seen: AnswerContext | undefined
    by((_, context) => ((seen = context), 'cut-output'), 'x', { control: 'needle-alone' }, 'length')
    expect(seen).toMatchObject({ task: 'loud', control: 'needle-alone', gold, cut: true, refused: false })
  })

  test.each([
    [() => 'invented', true, 'said “invented”; with the needle present it may say correct, wrong, abstained'],
    [() => 'abstained', false, 'with the needle absent it may say correct, wrong, invented'],
    [() => 'error', true, 'said “error”'],
    [() => 1, true, 'said 1;'],
    [() => null, true, 'said null;'],
    [() => Promise.resolve('correct'), true, 'is asynchronous; it must answer at once'],
    [
      () => {
        throw new Error('no such slot')
      },
      true,
      'the scorer of the task “loud” failed: no such slot',
    ],
  ])('may not say what no scorer may: %s', (score, needlePresent, told) =>
    expect(() => by(score as never, 'x', { needlePresent })).toThrow(told),
  )

  test('is needed, and part of the scorer’s version', () => {
    expect(() => by(undefined, 'x', { task: 'other' })).toThrow('the suite has no task “other”')
    const version = (tasks: Record<string, OwnTask>) => scorerOf({ languages, tasks })
    const plain = version({})
    expect(version({ loud: { wording } })).toBe(plain)
    expect(version({ loud: { wording, score: () => 'correct' } })).toMatch(
      new RegExp(`^${plain}\\+[0-9a-f]{8}$`),
    )
    expect(version({ loud: { wording, score: () => 'wrong' } })).not.toBe(
      version({ loud: { wording, score: () => 'correct' } }),
    )
  })
})

describe('options of a suite', () => {
  const data = { items: [] }
  test('go before those of the configuration, and variables and presets before them', () => {
    const configured = { lengths: ['4k'], depths: [50], items: 5, source: 'xquad' }
    const suite = { ...plainSuite('own'), options: { lengths: ['2k'] } }
    expect(resolveOptions(inputFor(configured, suite), '', {})).toMatchObject({
      lengths: [2048],
      depths: [50],
      items: 5,
    })
    expect(resolveOptions(inputFor(configured, suite), '', { MLNEEDLE_LENGTHS: '1k' }).lengths).toEqual([
      1024,
    ])
    expect(resolveOptions(inputFor(configured, suite), 'paper', {}).lengths).toHaveLength(4)
  })

  test('of a suite with data do not speak of another source', () => {
    const configured = {
      lengths: ['4k'],
      languages: ['zh'],
      pivot: 'zh',
      items: 500,
      source: 'xquad',
      prose: './books',
    }
    const suite = { ...plainSuite('own'), data }
    expect(resolveOptions(inputFor(configured, suite, 7), '', {})).toMatchObject({
      lengths: [4096],
      languages: null,
      pivot: null,
      prose: null,
      items: 7,
    })
    expect(inputFor(configured, suite, 700).items).toBe(24)
    expect(inputFor(configured, { ...suite, options: { items: 3 } }, 7).items).toBe(3)
  })
})

test('types', () => {
  expectTypeOf(defineSuite).parameter(0).toEqualTypeOf<SuiteDefinition>()
  defineSuite({
    options: { lengths: ['1k', 2048], instructionLanguage: 'question' },
    languages: [hebrew, languages['en']!],
    data: ({ seed }) => ({ items: [], passages: [{ text: { en: seed } }], unfit: 'leave-out' }),
    tasks: {
      loud: {
        wording: { en: { instruction: 'Shout.' } },
        score(answer, context) {
          expectTypeOf(answer).toBeString()
          expectTypeOf(context).toEqualTypeOf<AnswerContext>()
          return context.needlePresent ? 'correct' : { outcome: 'invented' }
        },
      },
    },
  })
  // @ts-expect-error -- an option of the whole run
  defineSuite({ options: { models: ['lexical'] } })
  // @ts-expect-error -- no such part
  defineSuite({ task: {} })
  // @ts-expect-error -- a number is no outcome
  defineSuite({ tasks: { loud: { wording: {}, score: () => 1 } } })
  // @ts-expect-error -- half a language
  defineSuite({ languages: [{ code: 'fr' }] })
  // @ts-expect-error -- gold is missing
  defineSuite({ data: { items: [{ id: 'a', needle: { en: 'x' }, question: { en: 'y' } }] } })
})
