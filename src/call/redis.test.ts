import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { Caller } from './caller.ts'
import { openAnswerCache } from './cache.ts'
import {
  COST,
  countingModel,
  hasRedis,
  limits,
  lineTo,
  price,
  question,
  startRedis,
  type MachineReport,
} from './fixture.ts'
import { Pace } from './pace.ts'
import { shareAnswers } from './redis-answers.ts'
import { RedisBudget } from './redis-budget.ts'
import { runName } from './redis-keys.ts'
import { redisLimiters } from './redis-pace.ts'
import { Redis, shownAddress } from './redis.ts'

const amount = (usd: number, tokens = 0) => ({ usd, tokens })

describe('the name of a run', () => {
  test('is said, or the number of a run on GitHub Actions with its attempt', () => {
    const github = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' }
    expect(runName(github)).toBe('77-2')
    expect(runName({ ...github, MLNEEDLE_RUN: ' nightly ' })).toBe('nightly')
    expect(runName({ MLNEEDLE_RUN: ' ', GITHUB_RUN_ID: '77' })).toBeNull()
  })
})

test('an address is shown without what is secret in it', () => {
  expect(shownAddress('rediss://me:p%40ss@host:6380/2?x=p')).toBe('rediss://host:6380/2')
})

const why = hasRedis ? '' : ' (skipped: redis-server is not on the PATH)'

describe.skipIf(!hasRedis)(`machines of one run, through Redis${why}`, () => {
  const password = 'p@ss zebra/1'
  let server: Awaited<ReturnType<typeof startRedis>>
  let root: string
  let runs = 0
  beforeAll(async () => {
    server = await startRedis()
    root = mkdtempSync(join(tmpdir(), 'machines-'))
  })
  afterAll(async () => {
    await server.stop()
    rmSync(root, { recursive: true })
  })

  const nextRun = () => `run ${runs++}`
  const connected = async (
    url = server.url,
    patience = 5000,
    trouble: (what: string) => void = expect.unreachable,
  ) => {
    const redis = await Redis.connect(url, patience, trouble)
    onTestFinished(() => redis.close())
    return redis
  }
  const line = async () => {
    const made = await lineTo(server.port)
    onTestFinished(() => made.close())
    return made
  }

  describe('a budget', () => {
    const pair = async (usd: number | null, tokens: number | null = null, lifetime = 60_000) => {
      const run = nextRun()
      const open = async () => RedisBudget.open(await connected(), run, { usd, tokens }, lifetime)
      return [await open(), await open()] as const
    }

    test('grants what fits, waits for what is under way elsewhere, and refuses what cannot fit any more', async () => {
      const [here, there] = await pair(1)
      const first = amount(0.6)
      expect(await here.reserve(first)).toBe(true)
      let granted: boolean | null = null
      const second = amount(0.6)
      const waiting = there.reserve(second).then((value) => (granted = value))
      await sleep(300)
      expect(granted).toBeNull()
      expect(there.reserved.usd).toBeCloseTo(0.6)
      here.settle(first, amount(0.1))
      expect(here.spent.usd).toBeCloseTo(0.1)
      expect(await waiting).toBe(true)
      there.settle(second, second)
      await there.close()
      expect(await here.reserve(amount(0.6))).toBe(false)
      expect(await here.reserve(amount(Number.NaN))).toBe(false)
      expect(await here.reserve(amount(0.3))).toBe(true)
      expect(here.spent.usd).toBeCloseTo(0.7)
    })

    test('limits tokens as well', async () => {
      const [here, there] = await pair(null, 10)
      expect(await here.reserve(amount(99, 11))).toBe(false)
      expect(await there.reserve(amount(99, 10))).toBe(true)
    })

    test('takes what is exactly left, without the dust of sums', async () => {
      const [here, there] = await pair(0.3)
      const parts = [amount(0.1), amount(0.1), amount(0.1)]
      for (const part of parts) expect(await here.reserve(part)).toBe(true)
      for (const part of parts) here.settle(part, part)
      await here.close()
      expect(await there.reserve(amount(1e-9))).toBe(false)
      expect(there.spent.usd).toBe(0.3)
      expect(there.reserved.usd).toBe(0)
    })

    test('counts what a killed machine had reserved as spent, until its bill comes after all', async () => {
      const [killed, other] = await pair(1, null, 300)
      const held = amount(0.9)
      expect(await killed.reserve(held)).toBe(true)
      // Waits for what is reserved, and learns that it is spent.
      expect(await other.reserve(amount(0.2))).toBe(false)
      expect(other.spent.usd).toBeCloseTo(0.9)
      expect(other.reserved.usd).toBe(0)
      killed.settle(held, amount(0.1))
      await killed.close()
      expect(await other.reserve(amount(0.2))).toBe(true)
      expect(other.spent.usd).toBeCloseTo(0.1)
    })

    test('holds once what was reserved twice because a reply was lost', async () => {
      const cable = await line()
      const run = nextRun()
      const told: string[] = []
      const redis = await connected(cable.url, 5000, (what) => told.push(what))
      const budget = await RedisBudget.open(redis, run, amountLimits(1), 60_000)
      cable.loseReply()
      const held = amount(0.6)
      expect(await budget.reserve(held)).toBe(true)
      expect(budget.reserved.usd).toBeCloseTo(0.6)
      cable.loseReply()
      budget.settle(held, amount(0.2))
      await budget.close()
      expect(budget.reserved.usd).toBe(0)
      expect(budget.spent.usd).toBeCloseTo(0.2)
      expect(told).toHaveLength(1)
    })

    test('reserves nothing while Redis is away, and goes on when it is back in time', async () => {
      const cable = await line()
      const redis = await connected(cable.url, 4000, () => {})
      const budget = await RedisBudget.open(redis, nextRun(), amountLimits(1), 60_000)
      cable.down()
      let granted: boolean | null = null
      const waiting = budget.reserve(amount(0.1)).then((value) => (granted = value))
      await sleep(500)
      expect(granted).toBeNull()
      cable.up()
      expect(await waiting).toBe(true)
    })

    test('ends a call that Redis kept waiting too long, and the model is not asked', async () => {
      const cable = await line()
      const told: string[] = []
      const redis = await connected(cable.url, 600, (what) => told.push(what))
      const run = nextRun()
      const budget = await RedisBudget.open(redis, run, amountLimits(1), 60_000)
      const model = countingModel()
      const caller = new Caller(model, limits, { cache: null, budget, price })
      cable.down()
      const results = await Promise.all([caller.call(question('a')), caller.call(question('b'))])
      expect(results[0]).toMatchObject({
        error: {
          code: 'budget',
          message: expect.stringMatching(
            /^budget: test\/model was not called\. Redis at .* could not be reached/,
          ) as string,
        },
      })
      const paced = new Caller(
        model,
        { ...limits, requestsPerMinute: 5 },
        {
          cache: null,
          budget: null,
          price,
          limiter: redisLimiters(redis, run, 'm'),
        },
      )
      expect(await paced.call(question('a'))).toMatchObject({
        error: { message: expect.stringMatching(/^Redis at .* could not be reached/) as string },
      })
      expect(model.calls).toBe(0)
      expect(told).toHaveLength(1)
    })

    test('is not trusted any more when Redis has lost what was spent', async () => {
      const run = nextRun()
      const [redis, another] = [await connected(), await connected()]
      const budget = await RedisBudget.open(redis, run, amountLimits(1), 60_000)
      await (redis.client as { flushAll(): Promise<unknown> }).flushAll()
      await expect(budget.reserve(amount(0.1))).rejects.toThrow(/no longer knows what this run has spent/)
      // Nor when another machine has begun it anew.
      await RedisBudget.open(another, run, amountLimits(1), 60_000)
      await expect(budget.reserve(amount(0.1))).rejects.toThrow(/no longer knows/)
    })

    test('of two processes is never passed, and nearly used up', async () => {
      const run = nextRun()
      const usd = 3
      const path = fileURLToPath(new URL('fixture.ts', import.meta.url))
      const reports = await Promise.all(
        [0, 1].map(async () => {
          const child = fork(path, [server.url, run, String(usd), '100'], { execArgv: [] })
          return ((await once(child, 'message')) as [MachineReport])[0]
        }),
      )
      const calls = reports.reduce((sum, report) => sum + report.calls, 0)
      expect(calls * COST).toBeLessThanOrEqual(usd)
      // Less than what one call reserves is left.
      expect(calls * COST).toBeGreaterThan(usd - 0.75)
      for (const { calls: own, failures } of reports) {
        expect(own).toBeGreaterThan(0)
        expect(own + failures.length).toBe(100)
        expect(failures.at(-1)).toMatch(/^budget: .* of \$3 are spent/)
      }
      const budget = await RedisBudget.open(await connected(), run, amountLimits(usd), 60_000)
      expect(budget.spent.usd).toBeCloseTo(calls * COST)
      expect(budget.reserved.usd).toBe(0)
    })
  })

  describe('limits of a minute', () => {
    test('hold over all machines, by model, and count no refusal', async () => {
      const run = nextRun()
      const machines = [await connected(), await connected()]
      let left = 0
      const paces = machines.flatMap((redis) =>
        ['m', 'n'].map((model) => {
          const limiter = redisLimiters(redis, run, model)
          return new Pace({ inFlight: 50, requestsPerMinute: 5, tokensPerMinute: 1000 }, limiter)
        }),
      )
      const calls = paces.flatMap((pace) =>
        Array.from({ length: 8 }, () => pace.run(1, async () => void left++)),
      )
      await sleep(500)
      expect(left).toBe(10)
      for (const pace of paces) pace.close()
      await Promise.all(calls)
      const counted = await ((await connected()).client as { get(key: string): Promise<string> }).get(
        `mlneedle:{${encodeURIComponent(run)}}:minute:requests:m`,
      )
      expect(counted).toBe('5')
    })

    test('are of tokens too, and a call larger than the minute goes alone', async () => {
      const run = nextRun()
      const machines = [await connected(), await connected()]
      let sent = 0
      const pacesOf = (model: string) =>
        machines.map(
          (redis) => new Pace({ inFlight: 50, tokensPerMinute: 100 }, redisLimiters(redis, run, model)),
        )
      const paces = pacesOf('m')
      for (const pace of paces) for (let i = 0; i < 4; i++) void pace.run(30, async () => void sent++)
      await sleep(500)
      expect(sent).toBe(3)
      for (const pace of paces) pace.close()
      await pacesOf('large')[0]?.run(1000, async () => {})
    })
  })

  describe('kept answers', () => {
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
    let folders = 0
    const machine = (redis: Redis, folder = join(root, `f${folders++}`)) => {
      const own = openAnswerCache(folder, expect.unreachable)
      onTestFinished(() => void own.close())
      return { folder, own, answers: shareAnswers(own, redis) }
    }

    test('of one machine are found by another, and kept there too', async () => {
      const [one, two] = [machine(await connected()), machine(await connected())]
      const key = nextRun()
      expect(await two.answers.get(key)).toBeUndefined()
      await one.answers.keep(key, answer)
      expect(await two.answers.get(key)).toEqual(answer)
      expect(await one.own.get(key)).toEqual(answer)
      expect(await two.own.get(key)).toEqual(answer)
      const client = (await connected()).client as {
        keys(pattern: string): Promise<string[]>
        ttl(key: string): Promise<number>
      }
      const [name = ''] = await client.keys(`mlneedle:answers*${key}`)
      expect(await client.ttl(name)).toBeGreaterThan(29 * 24 * 3600)
    })

    test('are paid for once by two machines, one after the other', async () => {
      const model = countingModel()
      const ask = async () => {
        const { answers } = machine(await connected())
        const caller = new Caller(model, limits, {
          cache: { answers, mode: 'read-write' },
          budget: null,
          price,
        })
        return Promise.all([caller.call(question('once')), caller.call(question('once'))])
      }
      expect(await ask()).toMatchObject([{ cached: false }, { cached: true }])
      expect(await ask()).toMatchObject([{ cached: true }, { cached: true }])
      expect(model.calls).toBe(1)
    })

    test('that are no answers of ours are as good as none', async () => {
      const redis = await connected()
      await redis.keyed('mlneedle:answers').set('odd', { response: 7 }, 1000)
      expect(await machine(redis).answers.get('odd')).toBeUndefined()
    })

    test('go on here when Redis goes away, with one warning, and are lost to nobody', async () => {
      const cable = await line()
      const told: string[] = []
      const one = machine(await connected(cable.url, 5000, (what) => told.push(what)))
      cable.down()
      await one.answers.keep('k1', answer)
      await one.answers.keep('k2', answer)
      expect(await one.answers.get('k1')).toEqual(answer)
      expect(await one.answers.get('k3')).toBeUndefined()
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(/^Redis at redis:\/\/127\.0\.0\.1:\d+ cannot be reached \(/)
      expect(await openAnswerCache(one.folder, expect.unreachable).get('k2')).toEqual(answer)
    })
  })

  describe('a connection', () => {
    test('is refused at the start with where and why, and never shows the password', async () => {
      const locked = await startRedis(password)
      try {
        await (await Redis.connect(locked.url, 1000, expect.unreachable)).close()
        const refused = async (url: string) =>
          Redis.connect(url, 1000, expect.unreachable).then(
            () => expect.unreachable(),
            (error: Error) => error,
          )
        for (const url of [locked.url.replace('ss', 'zz'), locked.url.replace(/:[^:]*@/, '')]) {
          const error = await refused(url)
          expect(error.name).toBe('MlneedleError')
          expect(error.message).toContain(`Redis cannot be reached at redis://127.0.0.1:${locked.port} (`)
          expect(error.message).not.toMatch(/zebra|p@/)
        }
        await locked.stop()
        expect((await refused(locked.url)).message).toMatch(/ECONNREFUSED/)
      } finally {
        await locked.stop()
      }
    })

    test('says which packages are missing', async () => {
      const load = () => Promise.reject(new Error("Cannot find package 'keyv'"))
      await expect(Redis.connect(server.url, 1000, expect.unreachable, load)).rejects.toThrow(
        /needs the packages keyv and @keyv\/redis .*npm install --save-dev keyv@5 @keyv\/redis@5/,
      )
    })
  })
})

const amountLimits = (usd: number) => ({ usd, tokens: null })
