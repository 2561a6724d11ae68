import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAIResponsesWire } from './fake/openai-responses-wire.ts'
import { startFakeServer, type FakeServer } from './fake/server.ts'
import type { ModelDescription } from './model.ts'
import { createModel } from './openai.ts'
import { testModel } from './test-model.ts'

const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 64, temperature: 0 } as const
const options = { api: 'responses' } as const

testModel('openai: the Responses API', {
  wire: openAIResponsesWire,
  create: (baseURL, key) =>
    createModel({ provider: 'openai', model: 'llama-3', baseURL, options }, { OPENAI_API_KEY: key }),
})

testModel('openai: the Responses API, a reasoning model', {
  wire: openAIResponsesWire,
  create: (baseURL, key) =>
    createModel(
      {
        provider: 'openai',
        model: 'gpt-5-mini',
        baseURL,
        options: { ...options, sendTemperature: false },
      },
      { OPENAI_API_KEY: key },
    ),
  sendsTemperature: false,
  reasoningTokens: 8192,
})

describe('openai: the Responses API', () => {
  let server: FakeServer
  beforeAll(async () => {
    server = await startFakeServer(openAIResponsesWire)
  })
  afterAll(() => server.close())
  const model = (changes: Partial<ModelDescription> = {}) =>
    createModel({ provider: 'openai', model: 'm', baseURL: server.baseURL, options, ...changes }, {})
  const body = (fields: object) => ({
    status: 200,
    json: { model: 'm-1', status: 'completed', output: [{ type: 'reasoning', summary: [] }], ...fields },
  })

  test('keeps no prompt at the server, and says how hard to reason', async () => {
    server.reply({ answer: {} })
    const thinker = await model({
      options: { ...options, reasoningEffort: 'low', extraBody: { truncation: 'disabled' } },
    })
    await thinker.generate(ask)
    expect(server.requests[0]?.body).toMatchObject({
      store: false,
      reasoning: { effort: 'low' },
      truncation: 'disabled',
      max_output_tokens: 64,
    })
    expect(thinker.parameters).toMatchObject({
      api: 'responses',
      tokenLimitField: 'max_output_tokens',
      reasoningEffort: 'low',
    })
  })

  test('counts the cache as input and reasoning as output', async () => {
    server.reply(
      body({
        output: [
          { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Mere?' }] },
          { type: 'message', phase: 'commentary', content: [{ type: 'output_text', text: 'I look.' }] },
          { type: 'message', content: [{ type: 'output_text', text: 'Bro' }] },
          { type: 'message', content: [{ type: 'output_text', text: 'ok' }] },
        ],
        usage: {
          input_tokens: 100,
          input_tokens_details: { cached_tokens: 64 },
          output_tokens: 50,
          output_tokens_details: { reasoning_tokens: 48 },
        },
      }),
    )
    expect(await (await model()).generate(ask)).toEqual({
      text: 'Brook',
      usage: { inputTokens: 100, cachedTokens: 64, outputTokens: 50, reasoningTokens: 48 },
      finishReason: 'stop',
      modelId: 'm-1',
    })
  })

  test.for([
    [{ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, output: [] }, 'length'],
    [{ status: 'incomplete', incomplete_details: { reason: 'content_filter' } }, 'refusal'],
    [{ status: 'incomplete', incomplete_details: { reason: 'steered' } }, 'other'],
    [{ status: 'failed', error: { code: 'bio_policy', message: 'no' }, output: [] }, 'refusal'],
    [{ status: 'something new' }, 'other'],
    [{ output: [{ type: 'message', content: [{ type: 'refusal', refusal: '' }] }] }, 'refusal'],
  ] as const)('reads %j as %s', async ([fields, expected]) => {
    server.reply(body(fields))
    expect(await (await model()).generate(ask)).toMatchObject({ text: '', finishReason: expected })
  })

  test.for([
    ['rate_limit_exceeded', 'rate-limit', true],
    ['server_error', 'server', true],
    ['invalid_prompt', 'rejected', false],
  ] as const)('tells the failure %s', async ([code, expected, isRetryable]) => {
    server.reply(body({ status: 'failed', error: { code, message: 'planted words' }, output: [] }))
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: expected,
      isRetryable,
      message: expect.stringContaining('planted words') as string,
    })
  })

  test('learns that a model takes no temperature, and does not reword the limit', async () => {
    server.reply(({ body: sent }) =>
      'temperature' in (sent as object)
        ? {
            status: 400,
            json: {
              error: {
                message: "Unsupported parameter: 'temperature' is not supported with this model.",
                param: 'temperature',
              },
            },
          }
        : { answer: { text: 'Brook' } },
    )
    const learner = await model()
    expect((await learner.generate(ask)).text).toBe('Brook')
    expect(learner.parameters).toMatchObject({ temperature: null, tokenLimitField: 'max_output_tokens' })
    server.reply({ status: 400, message: 'Unsupported parameter: max_output_tokens' })
    await expect(learner.generate(ask)).rejects.toMatchObject({ code: 'rejected' })
    expect(server.requests).toHaveLength(1)
  })

  test.for([
    { ...options, tokenLimitField: 'max_tokens' },
    { ...options, extraBody: { input: 'x' } },
    { api: 'realtime' },
  ])('rejects the options %j', async (wrong) => {
    await expect(model({ options: wrong })).rejects.toMatchObject({ code: 'configuration' })
  })
})
