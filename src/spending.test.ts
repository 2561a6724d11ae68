import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { countingModel, hasRedis, startRedis } from './call/fixture.ts'
import { resolveOptions } from './options.ts'
import { keepsAnswers, limitsOf, Spending } from './spending.ts'

const description = { provider: 'openai', model: 'm' } as const
const answer = {
  response: {
    text: 'a',
    usage: { inputTokens: 1, outputTokens: 1 },
    finishReason: 'stop' as const,
    modelId: null,
  },
  attempts: 1,
  durationMs: 1,
  costUsd: null,
}
const spendingWith = (redis: string, share = 0.5) => {
  const root = mkdtempSync(join(tmpdir(), 'spending-'))
  const options = resolveOptions({ redis, budget: { tokens: 100 } }, 'test', {})
  const spending = new Spending(options, root, share, expect.unreachable)
  onTestFinished(async () => {
    await spending.close()
    rmSync(root, { recursive: true })
  })
  return spending
}

test.each([
  [null, { usd: 5, tokens: null }],
  ['unlimited', { usd: null, tokens: null }],
  [{ usd: 0.5 }, { usd: 0.5, tokens: null }],
  [{ tokens: 9 }, { usd: null, tokens: 9 }],
] as const)('the budget %j', (budget, limits) => {
  expect(limitsOf({ budget })).toEqual(limits)
})

test.each([
  ['openai', false, true],
  ['lexical', false, false],
  ['simulated', false, false],
  ['simulated', true, true],
  ['./own.ts', false, false],
  ['./own.ts', true, true],
])('answers of %s, paid %j: kept %j', (provider, paid, kept) => {
  expect(keepsAnswers({ paid }, { provider, model: '' }, { cache: 'read-write' })).toBe(kept)
  expect(keepsAnswers({ paid }, { provider, model: '' }, { cache: 'off' })).toBe(false)
})

test('answers that could not be kept are counted at the end', async () => {
  const root = mkdtempSync(join(tmpdir(), 'spending-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const told: string[] = []
  const options = resolveOptions({ budget: 'unlimited' }, 'test', {})
  const spending = new Spending(options, root, 1, (what) => told.push(what))
  const { cache } = spending.of('openai/m', countingModel(), description)
  const database = new DatabaseSync(join(root, '.mlneedle/answers.sqlite'))
  database.exec("CREATE TRIGGER full BEFORE INSERT ON answers BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
  database.close()
  await cache?.answers.keep('k', answer)
  await spending.close()
  expect(told).toEqual([
    expect.stringContaining('disk is full'),
    '1 answer could not be kept: another run will ask, and pay, for it again.',
  ])
})

test('a Redis without a name for the run is an error that says what to do', async () => {
  await expect(spendingWith('redis://127.0.0.1:1').connect(countingModel(), description, {})).rejects.toThrow(
    /this run needs a name.*set MLNEEDLE_RUN/,
  )
})

test('a Redis that is not there ends the run before any call, without its password', async () => {
  const connecting = spendingWith('redis://:zebra@127.0.0.1:1').connect(countingModel(), description, {
    MLNEEDLE_RUN: 'r',
  })
  await expect(connecting).rejects.toThrow(
    /^Redis cannot be reached at redis:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED/,
  )
  await expect(connecting).rejects.not.toThrow(/zebra/)
})

test('a model that costs and keeps nothing needs no Redis', async () => {
  const free = { ...countingModel(), paid: false }
  const lexical = { provider: 'lexical', model: '' }
  expect(await spendingWith('redis://127.0.0.1:1').connect(free, lexical, {})).toBeNull()
})

test.skipIf(!hasRedis)(
  `with Redis, each machine has the whole budget${hasRedis ? '' : ' (skipped: redis-server is not on the PATH)'}`,
  async () => {
    const server = await startRedis()
    onTestFinished(() => server.stop())
    const [one, two] = [spendingWith(server.url), spendingWith(server.url)]
    expect(one.budget.limits.tokens).toBe(100)
    const environment = { MLNEEDLE_RUN: 'r' }
    expect(await one.connect(countingModel(), description, environment)).toMatch(
      /^limits, budget and kept answers are shared through redis:\/\/127\.0\.0\.1:\d+ as run r\.$/,
    )
    expect(await one.connect(countingModel(), description, environment)).toBeNull()
    const amount = { usd: 1, tokens: 60 }
    expect(await one.budget.reserve(amount)).toBe(true)
    one.budget.settle(amount, amount)
    await one.close()
    expect(await two.connect(countingModel(), description, environment)).toMatch(
      /has spent \$1\.0000 and 60 tokens/,
    )
    expect(await two.budget.reserve({ usd: 0, tokens: 41 })).toBe(false)
    const { cache, budget, limiter } = two.of('openai/m', countingModel(), description)
    expect(budget).toBe(two.budget)
    expect(limiter).not.toBeNull()
    await cache?.answers.keep('k', answer)
    const three = spendingWith(server.url)
    await three.connect(countingModel(), description, environment)
    const there = three.of('openai/m', countingModel(), description).cache?.answers
    expect(await there?.get('k')).toMatchObject({ response: { text: 'a' } })
  },
)
