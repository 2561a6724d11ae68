import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { ModelError, type Model, type ModelRequest } from '../model/model.ts'
import { Caller, type Question } from './caller.ts'
import { CallClient } from './client.ts'
import { CallServer } from './server.ts'

let asked = 0
/** Another question each time, so that none is answered with another's answer. */
const question = (key = `question ${asked++}`): Question => ({ request, key, promptTokens: 1, kind: 'en' })

const request: ModelRequest = {
  messages: [{ role: 'user', content: 'q' }],
  maxOutputTokens: 8,
  temperature: 0,
}
const limits = { inFlight: 4, timeout: 1000, callTimeout: 20_000, retries: 2 }

const model = (generate: (request: ModelRequest, attempt: number) => Promise<string>): Model => {
  let attempt = 0
  return {
    id: 'test/model',
    provider: 'test',
    paid: false,
    parameters: {},
    generate: async (given) => ({
      text: await generate(given, ++attempt),
      usage: { inputTokens: null, outputTokens: null },
      finishReason: 'stop',
      modelId: null,
    }),
  }
}

describe('a caller', () => {
  test('answers, and counts its attempts', async () => {
    const result = await new Caller(
      model(async () => 'a'),
      limits,
    ).call(question())
    expect(result).toMatchObject({ attempts: 1, response: { text: 'a' } })
  })

  test('tries again what may pass, and no more often than allowed', async () => {
    const failing = (until: number) =>
      model(async (_, attempt) => {
        if (attempt <= until) throw new ModelError('server', 'busy', { isRetryable: true })
        return 'a'
      })
    expect(await new Caller(failing(1), limits).call(question())).toMatchObject({
      attempts: 2,
      response: { text: 'a' },
    })
    expect(await new Caller(failing(9), { ...limits, retries: 1 }).call(question())).toMatchObject({
      attempts: 2,
      error: { code: 'server', message: 'busy' },
    })
  })

  test('does not try again what will not pass', async () => {
    const result = await new Caller(
      model(() => Promise.reject(new ModelError('unauthorized', 'no'))),
      limits,
    ).call(question())
    expect(result).toMatchObject({ attempts: 1, error: { code: 'unauthorized' } })
    const odd = await new Caller(
      model(() => Promise.reject(new TypeError('x is undefined'))),
      limits,
    ).call(question())
    expect(odd).toMatchObject({ attempts: 1, error: { code: 'unexpected', message: 'x is undefined' } })
  })

  test('ends a call that takes too long, even of a model that does not heed the signal', async () => {
    const caller = new Caller(
      model(() => new Promise(() => {})),
      { ...limits, timeout: 50, retries: 0 },
    )
    expect(await caller.call(question())).toMatchObject({
      error: { code: 'timeout', message: expect.stringContaining('no answer within 50 ms') },
    })
  })

  test('keeps to its calls in flight, and does not count waiting as time', async () => {
    let now = 0
    let most = 0
    const caller = new Caller(
      model(async () => {
        most = Math.max(most, ++now)
        await sleep(60)
        now--
        return 'a'
      }),
      { ...limits, inFlight: 2, timeout: 120 },
    )
    const results = await Promise.all(Array.from({ length: 8 }, () => caller.call(question())))
    expect(most).toBe(2)
    for (const result of results) expect(result).toHaveProperty('response')
  })

  test('ends what is under way when the run ends', async () => {
    const caller = new Caller(
      model(() => new Promise(() => {})),
      limits,
    )
    const call = caller.call(question())
    await sleep(10)
    await caller.close()
    expect(await call).toHaveProperty('error')
  })
})

describe('over the socket', () => {
  const of = { promptTokens: 1, kind: 'en', repetition: 0 }
  const open: { close(): unknown }[] = []
  afterEach(async () => {
    for (const each of open.splice(0).toReversed()) await each.close()
  })
  const pair = async (answer: ConstructorParameters<typeof CallServer>[0]) => {
    const server = new CallServer(answer)
    await server.listen()
    const client = new CallClient(server.address)
    open.push(server, client)
    return { server, client }
  }

  test('many calls find their own answers, in whatever order these come', async () => {
    const { client } = await pair(async ({ request: { messages } }) => {
      const text = messages[0]?.content ?? ''
      await sleep(Number(text) % 7)
      return {
        attempts: 1,
        durationMs: 0,
        cached: false,
        costUsd: null,
        response: {
          text,
          usage: { inputTokens: null, outputTokens: null },
          finishReason: 'stop',
          modelId: null,
        },
      }
    })
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        client.call({
          ...of,
          model: 'm',
          request: { ...request, messages: [{ role: 'user', content: String(i) }] },
        }),
      ),
    )
    expect(results.map((result) => 'response' in result && result.response.text)).toEqual(
      results.map((_, i) => String(i)),
    )
  })

  test('a long prompt in any script arrives whole', async () => {
    const long = 'مرحبا 世界 👩‍👩‍👧 \n\u2028 "quoted" '.repeat(40_000)
    const { client } = await pair(async ({ request: { messages } }) => ({
      attempts: messages[0]?.content === long ? 1 : 0,
      durationMs: 0,
      error: { code: 'server', message: '' },
    }))
    expect(
      await client.call({
        ...of,
        model: 'm',
        request: { ...request, messages: [{ role: 'user', content: long }] },
      }),
    ).toMatchObject({ attempts: 1 })
  })

  test('a main process that is gone is an error, not a hang', async () => {
    const { server, client } = await pair(() => new Promise(() => {}))
    const call = client.call({ ...of, model: 'm', request })
    await sleep(20)
    await server.close()
    expect(await call).toMatchObject({ error: { message: expect.stringContaining('cannot be reached') } })
    expect(await client.call({ ...of, model: 'm', request })).toHaveProperty('error')
  })
})
