import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayThinkUnasked } from './anthropic-settings.ts'
import { createModel } from './anthropic.ts'
import { anthropicWire } from './fake/anthropic-wire.ts'
import { startFakeServer, type FakeServer } from './fake/server.ts'
import type { ModelDescription } from './model.ts'
import { testModel } from './test-model.ts'

const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 64, temperature: 0 } as const

testModel('anthropic: a model that does not think', {
  wire: anthropicWire,
  create: (baseURL, key) =>
    createModel({ provider: 'anthropic', model: 'claude-sonnet-4-6', baseURL }, { ANTHROPIC_API_KEY: key }),
})

testModel('anthropic: a thinking model', {
  wire: anthropicWire,
  create: (baseURL, key) =>
    createModel(
      { provider: 'anthropic', model: 'claude-opus-4-8', baseURL, options: { thinking: 'adaptive' } },
      { ANTHROPIC_API_KEY: key },
    ),
  sendsTemperature: false,
  reasoningTokens: 8192,
})

describe('anthropic', () => {
  let server: FakeServer
  beforeAll(async () => {
    server = await startFakeServer(anthropicWire)
  })
  afterAll(() => server.close())
  const model = (changes: Partial<ModelDescription> = {}, environment = {}) =>
    createModel(
      { provider: 'anthropic', model: 'claude-haiku-4-5', baseURL: server.baseURL, ...changes },
      environment,
    )
  const body = (fields: object) => ({
    status: 200,
    json: { type: 'message', content: [{ type: 'text', text: 'Brook' }], stop_reason: 'end_turn', ...fields },
  })

  test('needs no key for a server of your own, and asks for one at Anthropic', async () => {
    server.reply({ answer: {} })
    await (await model({ baseURL: server.baseURL.replace('/v1', '/') })).generate(ask)
    expect(server.requests).toHaveLength(1)
    await expect(createModel({ provider: 'anthropic', model: 'm' }, {})).rejects.toMatchObject({
      code: 'missing-key',
      message: expect.stringContaining('ANTHROPIC_API_KEY') as string,
    })
  })

  test('heeds ANTHROPIC_BASE_URL, and costs nothing on this machine', async () => {
    server.reply({ answer: {} })
    const here = await createModel(
      { provider: 'anthropic', model: 'm' },
      { ANTHROPIC_BASE_URL: server.baseURL },
    )
    await here.generate(ask)
    expect(server.requests).toHaveLength(1)
    expect(here.paid).toBe(false)
    expect((await model({ baseURL: 'https://api.anthropic.com', apiKeyEnv: 'K' }, { K: 'key-1' })).paid).toBe(
      true,
    )
  })

  test('sends user and password of the address as a header, and tells neither', async () => {
    server.reply({ status: 401, message: 'bad password s3cret-pass for ann' })
    const guarded = await model({ baseURL: server.baseURL.replace('//', '//ann:s3cret-pass@') })
    const fault = await guarded.generate(ask).catch((error: unknown) => error)
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('ann:s3cret-pass')}`)
    expect(String(fault)).not.toContain('s3cret')
  })

  test('counts the cache as input and thinking as output, and leaves thoughts out of the text', async () => {
    server.reply(
      body({
        model: 'claude-haiku-4-5-20251001',
        content: [
          { type: 'thinking', thinking: 'Mere?', signature: 'x' },
          { type: 'redacted_thinking', data: 'x' },
          { type: 'text', text: 'Bro' },
          { type: 'text', text: 'ok' },
        ],
        usage: {
          input_tokens: 10,
          cache_read_input_tokens: 200,
          cache_creation_input_tokens: 30,
          output_tokens: 50,
          output_tokens_details: { thinking_tokens: 45 },
        },
      }),
    )
    expect(await (await model()).generate(ask)).toEqual({
      text: 'Brook',
      usage: { inputTokens: 240, cachedTokens: 200, outputTokens: 50, reasoningTokens: 45 },
      finishReason: 'stop',
      modelId: 'claude-haiku-4-5-20251001',
    })
  })

  test.for([
    ['stop_sequence', 'stop'],
    ['model_context_window_exceeded', 'length'],
    ['pause_turn', 'other'],
    ['something_new', 'other'],
  ] as const)('reads %s as %s', async ([stop_reason, expected]) => {
    server.reply(body({ stop_reason }))
    expect((await (await model()).generate(ask)).finishReason).toBe(expected)
  })

  test('thinks for as many tokens as reasoningTokens says, without temperature', async () => {
    server.reply({ answer: {} })
    const thinker = await model({
      reasoningTokens: 2048,
      options: { thinking: 'enabled', effort: 'low' },
    })
    await thinker.generate(ask)
    expect(server.requests[0]?.body).toMatchObject({
      max_tokens: 2112,
      thinking: { type: 'enabled', budget_tokens: 2048 },
      output_config: { effort: 'low' },
    })
    expect(server.requests[0]?.body).not.toHaveProperty('temperature')
    expect(thinker.parameters).toMatchObject({
      thinking: 'enabled',
      effort: 'low',
      reasoningTokens: 2048,
      temperature: null,
    })
  })

  test('gives room to models that may think unasked', async () => {
    server.reply({ answer: {} })
    await (await model({ model: 'claude-opus-5' })).generate(ask)
    await (await model({ model: 'claude-opus-5', options: { thinking: 'disabled' } })).generate(ask)
    expect(server.requests.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([64 + 8192, 64])
    expect(server.requests[1]?.body).toMatchObject({ thinking: { type: 'disabled' } })
  })

  test('learns that a model takes no temperature, and remembers it', async () => {
    server.reply(({ temperature }) =>
      temperature === null
        ? { answer: { text: 'Brook' } }
        : { status: 400, message: '`temperature` is deprecated for this model.' },
    )
    const learner = await model()
    expect((await learner.generate(ask)).text).toBe('Brook')
    expect((await learner.generate(ask)).text).toBe('Brook')
    expect(server.requests).toHaveLength(3)
    expect(learner.parameters).toMatchObject({ temperature: null })
    const told = await model({ options: { sendTemperature: true } })
    await expect(told.generate(ask)).rejects.toMatchObject({ code: 'rejected' })
  })

  test('is told when the server is overloaded, and may ask again', async () => {
    server.reply({
      status: 529,
      json: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
      headers: { 'retry-after': '3' },
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'server',
      status: 529,
      isRetryable: true,
      retryAfterMs: 3000,
    })
    server.reply({
      status: 200,
      json: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({ status: 529, isRetryable: true })
  })

  test('waits until the limit that is used up is reset, unless the server says how long', async () => {
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
    const headers = {
      'anthropic-ratelimit-requests-remaining': '12',
      'anthropic-ratelimit-requests-reset': at(600),
      'anthropic-ratelimit-input-tokens-remaining': '0',
      'anthropic-ratelimit-input-tokens-reset': at(30),
    }
    server.reply({ status: 429, message: 'slow down', headers })
    const fault = await (await model()).generate(ask).catch((error: unknown) => error)
    expect(fault).toMatchObject({ code: 'rate-limit', isRetryable: true })
    const { retryAfterMs } = fault as { retryAfterMs: number }
    expect(retryAfterMs).toBeGreaterThan(25_000)
    expect(retryAfterMs).toBeLessThanOrEqual(30_000)
    server.reply({ status: 429, message: 'slow down', headers: { ...headers, 'retry-after': '7' } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({ retryAfterMs: 7000 })
  })

  test('knows a spend limit, which waiting does not mend', async () => {
    const error = {
      type: 'rate_limit_error',
      message: 'x',
      details: { error_code: 'enforced_spend_limit_reached' },
    }
    server.reply({ status: 429, json: { type: 'error', error } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'rate-limit',
      isRetryable: false,
    })
  })

  test.for([
    [{ options: { thinking: 'on' } }, /thinking/],
    [{ options: { budget: 1 } }, /budget/],
    [{ options: { thinking: 'enabled' }, reasoningTokens: 100 }, /at least 1024/],
    [{ model: '' }, /name of a model/],
  ] as const)('rejects %j', async ([changes, words]) => {
    await expect(model(changes)).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringMatching(words) as string,
    })
  })
})

test('which models may think unasked', () => {
  const asked = [
    'claude-3-5-haiku-latest',
    'claude-sonnet-4-6',
    'claude-opus-4-8',
    'anthropic/claude-haiku-4-5',
  ]
  expect(asked.some(mayThinkUnasked)).toBe(false)
  expect(['claude-opus-5', 'claude-fable-5-2', 'claude-sonnet-5-5'].every(mayThinkUnasked)).toBe(true)
})
