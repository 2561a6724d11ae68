import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startFakeServer } from '../model/fake/server.ts'
import { openAIWire } from '../model/fake/openai-wire.ts'
import { openAIResponsesWire } from '../model/fake/openai-responses-wire.ts'
import { createModel } from '../model/openai.ts'
import {
  asked,
  dying,
  KEY,
  keyOf,
  questions,
  send,
  startFakeOpenAI,
  temporary,
  type FakeOpenAI,
} from './fixture.ts'
import { createVendor } from './openai.ts'
import { lockBatches, readState } from './state.ts'
import type { SubmitPlan } from './submit.ts'

/** Keys of all requests that the server made batches of, in their order. */
const received = (server: FakeOpenAI): string[] =>
  server.batches.flatMap((batch) => server.input(batch).map(({ custom_id }) => custom_id))

const keys = (count: number): string[] => questions(count).map(({ key }) => key)

describe('submit', () => {
  test('sends all questions once, in batches within the limits, at half the price', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 5)
    let plans: readonly SubmitPlan[] = []
    const made = await send(folder, model, { announce: (told) => ((plans = told), true) })
    expect(received(server)).toEqual(keys(5))
    expect(server.batches.map((batch) => server.input(batch).length)).toEqual([2, 2, 1])
    expect(plans).toEqual([
      {
        model: 'openai/gpt-5-mini',
        requests: 5,
        batches: 3,
        kept: 0,
        waiting: 0,
        inputTokens: 5000,
        outputTokens: 320,
        costUsd: expect.closeTo(5320 / 2e6),
      },
    ])
    expect(made.map(({ batch }) => batch)).toEqual(server.batches.map(({ id }) => id))
    expect(readState(folder).map(({ step }) => step)).toEqual(['submitted', 'submitted', 'submitted'])
    expect([...server.authorizations]).toEqual([`Bearer ${KEY}`])
  })

  test('called again, it sends nothing', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 5)
    await send(folder, model)
    let plans: readonly SubmitPlan[] = []
    expect(await send(folder, model, { announce: (told) => ((plans = told), true) })).toEqual([])
    expect(plans).toMatchObject([{ requests: 0, waiting: 5 }])
    expect(server.batches).toHaveLength(3)
  })

  test('leaves out what is kept or under way', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    await send(folder, await asked(createVendor, server.description, 3))
    await send(folder, await asked(createVendor, server.description, 6, (key) => key === keyOf(4)))
    expect(received(server).toSorted()).toEqual(
      keys(6)
        .filter((key) => key !== keyOf(4))
        .toSorted(),
    )
  })

  test('splits by bytes, and refuses a request that no batch can hold', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 4)
    const [first] = questions(1)
    const bytes = Buffer.byteLength(model.vendor.line(first!)) + 20
    await expect(send(folder, model, { limits: { bytes: 40 } })).rejects.toThrow(/takes 40 in a batch/)
    expect(readdirSync(folder).filter((name) => name.startsWith('mlneedle'))).toEqual([])
    await send(folder, model, { limits: { bytes: 2 * bytes } })
    expect(server.batches.map((batch) => server.input(batch).length)).toEqual([2, 2])
    for (const { input } of server.batches) expect(input.data.length).toBeLessThanOrEqual(2 * bytes)
  })

  test.each([
    [{ usd: 0.002, tokens: null }, /may cost \$0\.0027, and the budget is \$0\.002/],
    [{ usd: null, tokens: 5000 }, /may use 5320 tokens, and the budget is 5000/],
  ])('sends nothing beyond the budget %j', async (budget, words) => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 5)
    await expect(send(folder, model, { budget })).rejects.toThrow(words)
    expect(server.uploads).toEqual([])
    expect(existsSync(join(folder, 'state.json'))).toBe(false)
    expect(readdirSync(folder)).toEqual(['lock.sqlite'])
    await send(folder, model, { budget: { usd: 1, tokens: 10_000 } })
    expect(server.batches).toHaveLength(3)
  })

  test('a price that is not known is not within a budget in dollars', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = { ...(await asked(createVendor, server.description, 1)), price: null }
    await expect(send(folder, model, { budget: { usd: 5, tokens: null } })).rejects.toThrow(
      'Nothing was sent',
    )
    expect(server.uploads).toEqual([])
  })

  test('when the announcement says no, nothing is sent and nothing left', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    expect(
      await send(folder, await asked(createVendor, server.description, 3), { announce: () => false }),
    ).toEqual([])
    expect(server.uploads).toEqual([])
    expect(readdirSync(folder)).toEqual(['lock.sqlite'])
  })
})

describe('killed and called again, the server sees each batch once', () => {
  const points = (['find', 'upload', 'create'] as const).flatMap((method) =>
    (['before', 'after'] as const).flatMap((when) => [0, 2].map((nth) => [when, method, nth] as const)),
  )
  test.each(points)('%s %s of batch %i', async (when, method, nth) => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 5)
    await expect(send(folder, { ...model, vendor: dying(model.vendor, method, when, nth) })).rejects.toThrow(
      'killed',
    )
    await send(folder, model)
    expect(received(server).toSorted()).toEqual(keys(5).toSorted())
    expect(server.uploads).toHaveLength(3)
    expect(new Set(server.uploads).size).toBe(3)
    const entries = readState(folder)
    expect(entries.map(({ step }) => step)).toEqual(['submitted', 'submitted', 'submitted'])
    expect(entries.map(({ batch }) => batch).toSorted()).toEqual(
      server.batches.map(({ id }) => id).toSorted(),
    )
  })

  test.each(['POST /v1/files', 'POST /v1/batches'])('after the reply to %s was lost', async (what) => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 3)
    server.lose = [what]
    await expect(send(folder, model)).rejects.toThrow('no connection')
    await send(folder, model)
    expect(server.uploads).toHaveLength(2)
    expect(received(server).toSorted()).toEqual(keys(3).toSorted())
  })

  test('also when the questions have changed meanwhile', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 2)
    await expect(
      send(folder, { ...model, vendor: dying(model.vendor, 'create', 'after', 0) }),
    ).rejects.toThrow('killed')
    const other = { ...model, questions: questions(4).toReversed() }
    await send(folder, other)
    expect(received(server).toSorted()).toEqual(keys(4).toSorted())
  })

  test('also when the record was lost', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 4)
    await send(folder, model)
    writeFileSync(join(folder, 'state.json'), '{"schema":"mlneedle/batches@1","batches":[]}')
    await send(folder, model)
    expect(server.batches).toHaveLength(2)
    expect(readState(folder).map(({ batch }) => batch)).toEqual(server.batches.map(({ id }) => id))
  })

  test('a batch that failed as a whole is made anew', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 2)
    await expect(
      send(folder, { ...model, vendor: dying(model.vendor, 'create', 'after', 0) }),
    ).rejects.toThrow('killed')
    server.batches[0]!.status = 'failed'
    await send(folder, model)
    expect(server.batches).toHaveLength(2)
    expect(server.uploads).toHaveLength(1)
  })

  test('when the vendor cannot be asked, nothing more is sent', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 3)
    await expect(
      send(folder, { ...model, vendor: dying(model.vendor, 'create', 'after', 0) }),
    ).rejects.toThrow('killed')
    server.lose = Array.from({ length: 3 }, () => 'GET /v1/batches')
    await expect(send(folder, model)).rejects.toThrow('no connection')
    expect(server.batches).toHaveLength(1)
    expect(readState(folder)).toMatchObject([{ step: 'creating' }])
  })
})

describe('the record', () => {
  test('holds no key, no address and no prompt', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const url = new URL(server.description.baseURL!)
    url.username = 'user'
    url.password = 'hush-hush'
    const description = { ...server.description, baseURL: url.href }
    await send(folder, await asked(createVendor, description, 3))
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8')
      expect(text).not.toContain(KEY)
      expect(text).not.toContain('hush-hush')
      if (name === 'state.json') expect(text).not.toMatch(/127\.0\.0\.1|Question/)
    }
  })

  test('when it cannot be read, nothing is sent', async () => {
    const server = await startFakeOpenAI()
    const { folder } = temporary()
    const model = await asked(createVendor, server.description, 3)
    await send(folder, model)
    writeFileSync(join(folder, 'state.json'), '{"schema":"mlneedle/bat')
    await expect(send(folder, model)).rejects.toThrow(/state\.json, which records the batches/)
    expect(server.batches).toHaveLength(2)
  })

  test('one process at a time has it', () => {
    const { folder } = temporary()
    const unlock = lockBatches(folder)
    expect(() => lockBatches(folder)).toThrow('Another `mlneedle batch` is at work')
    unlock()
    lockBatches(folder)()
  })

  test('a key in the options is refused', async () => {
    const description = {
      provider: 'openai',
      model: 'gpt-5',
      apiKeyEnv: 'TEST_KEY',
      options: { extraBody: { user: KEY } },
    }
    await expect(createVendor(description, { TEST_KEY: KEY })).rejects.toThrow(/hold its key/)
  })
})

describe('a request of a batch is worded as the model words it', () => {
  test.each([
    ['gpt-5-mini', {}],
    ['gpt-4.1', { extraBody: { seed: 7 } }],
    ['o4-mini', { reasoningEffort: 'low' }],
    ['gpt-5', { api: 'responses', reasoningEffort: 'low' }],
    ['llama', { tokenLimitField: 'max_completion_tokens', sendTemperature: false }],
  ])('%s %j', async (model, options) => {
    const responses = 'api' in options
    const server = await startFakeServer(responses ? openAIResponsesWire : openAIWire)
    try {
      const description = { provider: 'openai', model, baseURL: server.baseURL, options }
      const [question] = questions(1)
      await (await createModel(description, {})).generate(question!.request)
      const line = JSON.parse((await createVendor(description, {})).line(question!)) as Record<
        string,
        unknown
      >
      expect(line).toEqual({
        custom_id: question!.key,
        method: 'POST',
        url: responses ? '/v1/responses' : '/v1/chat/completions',
        body: server.requests[0]!.body,
      })
    } finally {
      await server.close()
    }
  })
})
