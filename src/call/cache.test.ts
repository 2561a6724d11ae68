import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { ModelError, type Model, type ModelDescription } from '../model/model.ts'
import { Budget } from './budget.ts'
import { answerKey, openAnswerCache, type AnswerCache } from './cache.ts'
import { Caller, type CacheMode, type Question, type Shared } from './caller.ts'
import type { Price } from './price.ts'

const root = mkdtempSync(join(tmpdir(), 'answers-'))
afterAll(() => rmSync(root, { recursive: true }))
let folders = 0
const folder = () => join(root, `f${folders++}`)

const answer = {
  response: {
    text: 'مرحبا "a"\n',
    usage: { inputTokens: 3, outputTokens: 1, cachedTokens: null },
    finishReason: 'stop' as const,
    modelId: null,
  },
  attempts: 2,
  durationMs: 7,
  costUsd: 0.25,
}

describe('kept answers', () => {
  test('are there for the next process, the moment they were kept, beside a .gitignore', async () => {
    const path = folder()
    const cache = openAnswerCache(path, expect.unreachable)
    expect(await cache.get('k')).toBeUndefined()
    // Neither waited for nor closed, as a killed process does not.
    void cache.keep('k', answer)
    expect(await openAnswerCache(path, expect.unreachable).get('k')).toEqual(answer)
    expect(readFileSync(join(path, '.gitignore'), 'utf8')).toBe('*\n')
  })

  /** Answers in a folder where nothing can be written until `mend`. */
  const broken = () => {
    const path = folder()
    const told: string[] = []
    const cache = openAnswerCache(path, (what) => told.push(what))
    const other = new DatabaseSync(join(path, 'answers.sqlite'))
    other.exec("CREATE TRIGGER full BEFORE INSERT ON answers BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
    return { path, told, cache, mend: () => other.exec('DROP TRIGGER full') }
  }

  test('that cannot be kept are told once, stop nothing, and are known until the end', async () => {
    const { path, told, cache } = broken()
    await cache.keep('a', answer)
    await cache.keep('b', answer)
    expect(await cache.get('a')).toEqual(answer)
    expect(cache.has('a')).toBe(false)
    expect(cache.close()).toBe(2)
    expect(told).toEqual([
      `answers cannot be kept in ${path}: disk is full. The run goes on, and keeps them once there is room.`,
    ])
  })

  test.each([true, false])(
    'are kept later when that works again, another coming (%j) or none',
    async (another) => {
      const { path, cache, mend } = broken()
      await cache.keep('a', answer)
      mend()
      if (another) {
        await cache.keep('b', answer)
        expect(cache.has('a')).toBe(true)
      }
      expect(cache.close()).toBe(0)
      expect(await openAnswerCache(path, expect.unreachable).get('a')).toEqual(answer)
    },
  )
})

describe('the key of an answer', () => {
  const description: ModelDescription = { provider: 'openai', model: 'm', options: { a: 1, b: 2 } }
  const request = { messages: [{ role: 'user' as const, content: 'q' }], maxOutputTokens: 8, temperature: 0 }
  const key = answerKey(description, null, request, 0)

  test.each([
    ['model', answerKey({ ...description, model: 'n' }, null, request, 0)],
    ['provider', answerKey({ ...description, provider: 'google' }, null, request, 0)],
    ['option', answerKey({ ...description, options: { a: 2, b: 2 } }, null, request, 0)],
    ['reasoning', answerKey({ ...description, reasoningTokens: 1 }, null, request, 0)],
    ['address', answerKey(description, 'http://127.0.0.1/v1', request, 0)],
    ['prompt', answerKey(description, null, { ...request, messages: [{ role: 'user', content: 'r' }] }, 0)],
    ['role', answerKey(description, null, { ...request, messages: [{ role: 'system', content: 'q' }] }, 0)],
    ['limit', answerKey(description, null, { ...request, maxOutputTokens: 9 }, 0)],
    ['temperature', answerKey(description, null, { ...request, temperature: 1 }, 0)],
    ['repetition', answerKey(description, null, request, 1)],
  ])('changes with the %s', (_, other) => expect(other).not.toBe(key))

  test('does not change with the order of options, nor with where the key is found', () => {
    expect(
      answerKey({ ...description, options: { b: 2, a: 1 }, apiKeyEnv: 'X', paid: true }, null, request, 0),
    ).toBe(key)
  })
})

describe('a caller that keeps answers and has a budget', () => {
  const price: Price = {
    source: 'test',
    cost: ({ input, output }) => (input + output) / 100,
    contextWindow: null,
  }
  let calls = 0
  const model = (generate: () => Promise<unknown> = async () => null): Model => ({
    id: 'test/model',
    provider: 'test',
    paid: true,
    parameters: {},
    generate: async () => {
      calls++
      await generate()
      return { ...answer.response, usage: { inputTokens: 2, outputTokens: 2 } }
    },
  })
  const question = (key: string, content = 'q'): Question => ({
    request: { messages: [{ role: 'user', content }], maxOutputTokens: 4, temperature: 0 },
    key,
    promptTokens: 1,
    kind: 'en',
  })
  const limits = { inFlight: 8, timeout: 1000, callTimeout: 5000, retries: 3 }
  const caller = (answers: AnswerCache, mode: CacheMode, changed: Partial<Shared> = {}, of = model()) =>
    new Caller(of, limits, { cache: { answers, mode }, budget: null, price, ...changed })

  test('pays for no answer twice, asks a question asked twice at once only once, and replays', async () => {
    const answers = openAnswerCache(folder(), expect.unreachable)
    calls = 0
    const first = caller(answers, 'read-write')
    const both = await Promise.all([first.call(question('a')), first.call(question('a'))])
    expect(both).toMatchObject([
      { cached: false, costUsd: 0.04 },
      { cached: true, costUsd: 0.04 },
    ])
    expect(await caller(answers, 'read-write').call(question('a'))).toMatchObject({
      cached: true,
      attempts: 1,
    })
    expect(await caller(answers, 'read').call(question('a'))).toMatchObject({ cached: true })
    expect(calls).toBe(1)
    expect(await caller(answers, 'read').call(question('b'))).toMatchObject({ error: { code: 'not-kept' } })
    expect(calls).toBe(1)
    expect(await caller(answers, 'refresh').call(question('a'))).toMatchObject({ cached: false })
    expect(await caller(answers, 'off').call(question('c'))).toMatchObject({ cached: false })
    expect(calls).toBe(3)
    expect(await answers.get('c')).toBeUndefined()
  })

  test('stops before the budget is passed, and says so', async () => {
    calls = 0
    const budget = new Budget({ usd: 2, tokens: null })
    const answers = openAnswerCache(folder(), expect.unreachable)
    const spending = caller(answers, 'read-write', { budget })
    const results = await Promise.all(Array.from({ length: 100 }, (_, i) => spending.call(question(`k${i}`))))
    const failures = results.filter((result) => 'error' in result)
    expect(budget.spent.usd).toBeLessThanOrEqual(2)
    expect(budget.spent.usd).toBeCloseTo(0.04 * calls)
    expect(failures.length).toBe(100 - calls)
    expect(failures.length).toBeGreaterThan(0)
    expect(failures.at(-1)).toMatchObject({
      error: { code: 'budget', message: expect.stringMatching(/^budget: .* of \$2 are spent/) },
    })
  })

  test('counts an attempt that may be billed though no answer came, and no other', async () => {
    const spentAfter = async (code: 'server' | 'bad-response') => {
      const budget = new Budget({ usd: 100, tokens: null })
      const failing = model(() => Promise.reject(new ModelError(code, 'x')))
      const answers = openAnswerCache(folder(), expect.unreachable)
      await caller(answers, 'read-write', { budget }, failing).call(question('a'))
      return budget.spent.usd
    }
    expect(await spentAfter('server')).toBe(0)
    expect(await spentAfter('bad-response')).toBeGreaterThan(0)
  })

  test('is told to slow down without losing tries, and waits as long as it is told', async () => {
    let told = 0
    const slow = model(async () => {
      if (told++ < 6) throw new ModelError('rate-limit', 'slow', { isRetryable: true, retryAfterMs: 20 })
    })
    const start = performance.now()
    const result = await new Caller(slow, { ...limits, retries: 0 }).call(question('a'))
    expect(result).toMatchObject({ attempts: 7, response: {} })
    expect(performance.now() - start).toBeGreaterThan(110)
  })

  test('gives up at the call’s own time, and on a wait of hours', async () => {
    const asking = (retryAfterMs: number) =>
      model(() => Promise.reject(new ModelError('rate-limit', 'slow', { isRetryable: true, retryAfterMs })))
    const soon = await new Caller(asking(100), { ...limits, callTimeout: 250 }).call(question('a'))
    expect(soon).toMatchObject({ error: { code: 'rate-limit' } })
    expect(soon.attempts).toBeLessThanOrEqual(3)
    expect(await new Caller(asking(3_600_000), limits).call(question('a'))).toMatchObject({ attempts: 1 })
  })
})
