import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countingModel, hasRedis, startRedis } from './call/fixture.ts'
import { resolveOptions } from './options.ts'
import { Spending } from './spending.ts'

const description = { provider: 'openai', model: 'm' } as const
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
    await cache?.answers.keep('k', {
      response: {
        text: 'a',
        usage: { inputTokens: 1, outputTokens: 1 },
        finishReason: 'stop',
        modelId: null,
      },
      attempts: 1,
      durationMs: 1,
      costUsd: null,
    })
    const three = spendingWith(server.url)
    await three.connect(countingModel(), description, environment)
    const there = three.of('openai/m', countingModel(), description).cache?.answers
    expect(await there?.get('k')).toMatchObject({ response: { text: 'a' } })
  },
)
