import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { googleWire } from './fake/google-wire.ts'
import { startFakeServer, type FakeServer } from './fake/server.ts'
import { createModel as createOlder } from './google-generative-ai.ts'
import { isThinkingModel } from './google-settings.ts'
import { createModel as createNewer } from './google.ts'
import type { ModelDescription } from './model.ts'
import { testModel } from './test-model.ts'

const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 64, temperature: 0 } as const

describe.for([
  ['google', createNewer],
  ['google-generative-ai', createOlder],
] as const)('%s', ([provider, createModel]) => {
  testModel('a model that does not think', {
    wire: 'google',
    create: (baseURL, key) => createModel({ provider, model: 'gemma-3', baseURL }, { GEMINI_API_KEY: key }),
  })

  testModel('a thinking model, without temperature', {
    wire: 'google',
    create: (baseURL, key) =>
      createModel(
        { provider, model: 'gemini-3-flash', baseURL, options: { sendTemperature: false } },
        { GOOGLE_API_KEY: key },
      ),
    sendsTemperature: false,
    reasoningTokens: 8192,
  })

  let server: FakeServer
  beforeAll(async () => {
    server = await startFakeServer(googleWire)
  })
  afterAll(() => server.close())
  const model = (changes: Partial<ModelDescription> = {}, environment = {}) =>
    createModel({ provider, model: 'gemini-3-flash', baseURL: server.baseURL, ...changes }, environment)

  test('needs no key for a server of your own, and asks for one at Google', async () => {
    server.reply({ answer: {} })
    await (await model()).generate(ask)
    expect(server.requests[0]?.model).toBe('gemini-3-flash')
    const there = createModel({ provider, model: 'gemini-3-flash' }, {})
    await expect(there).rejects.toMatchObject({
      code: 'missing-key',
      message: expect.stringContaining('GEMINI_API_KEY or GOOGLE_API_KEY') as string,
    })
  })

  test('takes an address with or without version', async () => {
    server.reply({ answer: {} })
    await (await model({ baseURL: server.baseURL.replace('/v1beta', '/') })).generate(ask)
    await (await model({ baseURL: server.baseURL })).generate(ask)
    expect(server.requests.map(({ model: name }) => name)).toEqual(['gemini-3-flash', 'gemini-3-flash'])
  })

  test('leaves thoughts out of the text and counts them as output', async () => {
    const parts = [{ text: 'Mere?', thought: true }, { text: 'Bro' }, { text: 'ok' }]
    server.reply({
      status: 200,
      json: {
        candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }],
        usageMetadata: {
          promptTokenCount: 9,
          candidatesTokenCount: 2,
          thoughtsTokenCount: 40,
          totalTokenCount: 51,
        },
        modelVersion: 'gemini-3-flash-001',
      },
    })
    expect(await (await model()).generate(ask)).toEqual({
      text: 'Brook',
      usage: expect.objectContaining({ inputTokens: 9, outputTokens: 42 }),
      finishReason: 'stop',
      modelId: 'gemini-3-flash-001',
    })
  })

  test('takes a blocked prompt for a refusal', async () => {
    server.reply({
      status: 200,
      json: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: { promptTokenCount: 9 } },
    })
    expect(await (await model()).generate(ask)).toEqual({
      text: '',
      usage: expect.objectContaining({ inputTokens: 9, outputTokens: null }),
      finishReason: 'refusal',
      modelId: null,
    })
  })

  test.for([
    ['MAX_TOKENS', 'length'],
    ['RECITATION', 'refusal'],
    ['BLOCKLIST', 'refusal'],
    ['PROHIBITED_CONTENT', 'refusal'],
    ['SPII', 'refusal'],
    ['LANGUAGE', 'refusal'],
    ['OTHER', 'other'],
    ['MALFORMED_FUNCTION_CALL', 'other'],
    ['SOMETHING_NEW', 'other'],
  ] as const)('reads %s as %s', async ([finishReason, expected]) => {
    server.reply({
      status: 200,
      json: { candidates: [{ content: { parts: [{ text: 'x' }] }, finishReason }] },
    })
    expect(await (await model()).generate(ask)).toMatchObject({ text: 'x', finishReason: expected })
  })

  test('sends how to think when told', async () => {
    server.reply({ answer: {} })
    const thinker = await model({ options: { thinkingBudget: 0 }, reasoningTokens: 0 })
    await thinker.generate(ask)
    expect(server.requests[0]?.body).toMatchObject({
      generationConfig: { maxOutputTokens: 64, thinkingConfig: { thinkingBudget: 0 } },
    })
    expect(thinker.parameters).toMatchObject({ thinkingBudget: 0, reasoningTokens: 0 })
  })

  test('knows a wrong key by its reason, and the wait that the server asks for', async () => {
    server.reply({
      status: 400,
      json: {
        error: {
          code: 400,
          message: 'API key not valid. Please pass a valid API key.',
          status: 'INVALID_ARGUMENT',
          details: [{ reason: 'API_KEY_INVALID' }],
        },
      },
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({ code: 'unauthorized', status: 400 })
    server.reply({
      status: 429,
      json: {
        error: {
          code: 429,
          message: 'quota',
          details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '37s' }],
        },
      },
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'rate-limit',
      isRetryable: true,
      retryAfterMs: 37_000,
    })
  })
})

test('which models think', () => {
  expect(
    [
      'gemini-2.5-flash',
      'gemini-3-flash',
      'gemini-3.8-pro',
      'models/gemini-3-pro',
      'gemini-flash-latest',
    ].every(isThinkingModel),
  ).toBe(true)
  expect(['gemini-2.0-flash', 'gemini-1.5-pro', 'gemma-3-27b-it'].some(isThinkingModel)).toBe(false)
})
