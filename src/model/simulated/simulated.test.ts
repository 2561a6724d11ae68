import { describe, expect, test } from 'vitest'
import type { ModelError, ModelRequest } from '../model.ts'
import { testModel } from '../test-model.ts'
import { createSimulatedModel, label } from './simulated.ts'
import { promptSha256, type TruthInput } from './truth.ts'

const ask = (content: string): ModelRequest => ({
  messages: [
    { role: 'system', content: 'Answer. ' },
    { role: 'user', content },
  ],
  maxOutputTokens: 64,
  temperature: 0,
})
const truth = (caseId: string, changes: Partial<TruthInput> = {}): TruthInput => ({
  caseId,
  repetition: 0,
  task: 'qa',
  control: null,
  gold: ['बाज़ार'],
  depth: 0.5,
  contextTokens: 8192,
  needleLanguage: 'hi',
  haystackLanguage: 'hi',
  questionLanguage: 'hi',
  needlePresent: true,
  noneWord: 'none',
  yesWord: 'yes',
  noWord: 'no',
  ...changes,
})

async function using<T>(
  options: object,
  run: (model: Awaited<ReturnType<typeof createSimulatedModel>>) => Promise<T>,
): Promise<T> {
  const model = await createSimulatedModel({ provider: 'simulated', model: 'test', options: { ...options } })
  try {
    return await run(model)
  } finally {
    await model.close?.()
  }
}

const messages = ask('Where is the mill?').messages
testModel('simulated', {
  messages,
  create: async () => {
    const model = await createSimulatedModel({ provider: 'simulated', model: 'test' })
    model.expect(promptSha256(messages), truth('c'))
    return model
  },
})

describe('simulated', () => {
  test('answers over the wire what was told to it, and is labelled', async () => {
    await using({}, async (model) => {
      const request = ask('Where?')
      model.expect(promptSha256(request.messages), truth('c'))
      expect(await model.generate(request)).toMatchObject({
        text: 'बाज़ार',
        finishReason: 'stop',
        modelId: 'test',
        usage: { inputTokens: 4 },
      })
      expect(model.id).toBe('simulated/test')
      expect(model.paid).toBe(false)
      expect(model.parameters.label).toBe(label)
    })
  })

  test('knows nothing of a prompt it was not told of', async () => {
    await using({}, async (model) => {
      await expect(model.generate(ask('Who?'))).rejects.toMatchObject({
        code: 'rejected',
        status: 400,
        message: expect.stringMatching(/^simulated\/test: .*knows nothing of this prompt/) as string,
      })
    })
  })

  test('refuses, cuts, and reports fewer tokens than were sent, as told', async () => {
    const told = async (options: object, content = 'Where?') =>
      using(options, async (model) => {
        const request = ask(content)
        model.expect(promptSha256(request.messages), truth('c'))
        return model.generate(request)
      })
    expect((await told({ refusalRate: 1 })).finishReason).toBe('refusal')
    expect((await told({ cutRate: 1 })).finishReason).toBe('length')
    expect((await told({ inputLimit: 100 }, 'long '.repeat(1000))).usage.inputTokens).toBe(100)
  })

  test.for([
    ['429', 'rate-limit'],
    ['500', 'server'],
    ['401', 'unauthorized'],
    ['cut-body', 'bad-response'],
    ['not-json', 'bad-response'],
    ['disconnect', 'unreachable'],
  ] as const)('fails with %s as told, and a retry may succeed', async ([how, code]) => {
    await using({ errorRate: 0.5, statusMix: { [how]: 1 } }, async (model) => {
      const request = ask('Where?')
      model.expect(promptSha256(request.messages), truth('c'))
      const ends: string[] = []
      for (let attempt = 0; attempt < 12; attempt++)
        ends.push(
          await model.generate(request).then(
            () => 'answer',
            (error: ModelError) => error.code,
          ),
        )
      expect(new Set(ends)).toEqual(new Set(['answer', code]))
    })
  })

  test('hangs and slows as told', async () => {
    await using({ hangRate: 1 }, async (model) => {
      const request = ask('Where?')
      model.expect(promptSha256(request.messages), truth('c'))
      await expect(model.generate({ ...request, signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
        code: 'timeout',
        isRetryable: true,
      })
    })
    await using({ latencyMs: [80, 90] }, async (model) => {
      const request = ask('Where?')
      model.expect(promptSha256(request.messages), truth('c'))
      const started = performance.now()
      await model.generate(request)
      expect(performance.now() - started).toBeGreaterThan(75)
    })
  })

  test('a run repeats exactly, whatever the order of calls, also of repetitions that share a prompt', async () => {
    const run = (backwards: boolean) =>
      using({ accuracy: 0.5, errorRate: 0.3, statusMix: { 500: 1 } }, async (model) => {
        const calls = Array.from({ length: 60 }, (_, i) => ({ item: Math.floor(i / 3), repetition: i % 3 }))
        const ordered = backwards ? calls.toReversed() : calls
        const results = await Promise.all(
          ordered.map(async ({ item, repetition }) => {
            const request = ask(`Question ${item}?`)
            model.expect(promptSha256(request.messages), truth(`case-${item}`, { repetition }))
            for (let attempts = 1; ; attempts++) {
              const answer = await model.generate({ ...request }).catch(() => null)
              if (answer) return { key: `${item}/${repetition}`, text: answer.text, attempts }
            }
          }),
        )
        return results.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      })
    const forwards = await run(false)
    expect(await run(true)).toEqual(forwards)
    expect(new Set(forwards.map(({ text }) => text)).size).toBeGreaterThan(2)
    expect(forwards.some(({ attempts }) => attempts > 1)).toBe(true)
  })

  test('rejects a plan or a truth that is wrong', async () => {
    await expect(
      createSimulatedModel({ provider: 'simulated', model: '', options: { acuracy: 1 } }),
    ).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('acuracy') as string,
    })
    await using({}, async (model) => {
      expect(() => model.expect('hash', { ...truth('c'), depth: 50 })).toThrow(/depth/)
    })
  })
})
