import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAIWire } from './fake/openai-wire.ts'
import { startFakeServer, type FakeServer } from './fake/server.ts'
import { createModel } from './openai.ts'
import { testModel } from './test-model.ts'
import type { ModelDescription } from './model.ts'

const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 64, temperature: 0 } as const

testModel('openai: a compatible server', {
  wire: 'openai',
  create: (baseURL, key) =>
    createModel({ provider: 'openai', model: 'llama-3', baseURL }, { OPENAI_API_KEY: key }),
})

testModel('openai: a reasoning model', {
  wire: 'openai',
  create: (baseURL, key) =>
    createModel(
      { provider: 'openai', model: 'o4-mini', baseURL, options: { sendTemperature: false } },
      { OPENAI_API_KEY: key },
    ),
  sendsTemperature: false,
  reasoningTokens: 8192,
})

describe('openai', () => {
  let server: FakeServer
  beforeAll(async () => {
    server = await startFakeServer(openAIWire)
  })
  afterAll(() => server.close())

  const model = (changes: Partial<ModelDescription> = {}, environment = {}) =>
    createModel({ provider: 'openai', model: 'm', baseURL: server.baseURL, ...changes }, environment)

  test('needs no key for a server of your own, and asks for one at OpenAI', async () => {
    server.reply({ answer: {} })
    await (await model()).generate(ask)
    expect(server.requests).toHaveLength(1)
    await expect(model({ baseURL: 'https://api.openai.com/v1' })).rejects.toMatchObject({
      code: 'missing-key',
      message: expect.stringContaining('OPENAI_API_KEY') as string,
    })
    await expect(model({ apiKeyEnv: 'MY_KEY' })).rejects.toMatchObject({ code: 'missing-key' })
  })

  test('rejects a key that a header cannot hold, without showing it', async () => {
    const fault = await model({}, { OPENAI_API_KEY: 'sk-“quoted”' }).catch((error: unknown) => error)
    expect(fault).toMatchObject({ code: 'configuration' })
    expect(String(fault)).not.toContain('quoted')
  })

  test('sends user and password of the address as a header, and tells neither', async () => {
    server.reply({ status: 401, message: 'bad password s3cret-pass for ann' })
    const guarded = await model({ baseURL: server.baseURL.replace('//', '//ann:s3cret-pass@') })
    const fault = await guarded.generate(ask).catch((error: unknown) => error)
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('ann:s3cret-pass')}`)
    expect(String(fault)).not.toContain('s3cret')
    expect(JSON.stringify(guarded.parameters)).not.toContain('s3cret')
    expect(guarded.parameters.baseURL).toBe(server.baseURL)
  })

  test('tells OpenAI’s account names to no other server', async () => {
    server.reply({ answer: {} })
    await (await model({}, { OPENAI_ORG_ID: 'org-1', OPENAI_PROJECT_ID: 'proj-1' })).generate(ask)
    expect(server.requests[0]?.headers).not.toHaveProperty('openai-organization')
    expect(server.requests[0]?.headers).not.toHaveProperty('openai-project')
  })

  test('heeds OPENAI_BASE_URL', async () => {
    server.reply({ answer: {} })
    const { generate } = await createModel(
      { provider: 'openai', model: 'm' },
      { OPENAI_BASE_URL: server.baseURL },
    )
    await generate(ask)
    expect(server.requests).toHaveLength(1)
  })

  test('costs nothing on this machine and money elsewhere, unless told', async () => {
    expect((await model()).paid).toBe(false)
    expect((await model({ paid: true })).paid).toBe(true)
    expect((await model({ baseURL: 'https://openrouter.ai/api/v1' })).paid).toBe(true)
  })

  const unsupported = (param: string, message: string) =>
    ({
      status: 400,
      json: { error: { message, type: 'invalid_request_error', param, code: 'unsupported_parameter' } },
    }) as const

  test('learns what a server does not take, and remembers it', async () => {
    server.reply(({ body }) => {
      const sent = body as Record<string, unknown>
      if ('temperature' in sent)
        return unsupported(
          'temperature',
          "Unsupported value: 'temperature' does not support 0 with this model.",
        )
      if ('max_tokens' in sent)
        return unsupported(
          'max_tokens',
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        )
      return { answer: { text: 'Brook' } }
    })
    const learner = await model()
    expect(learner.parameters).toMatchObject({ tokenLimitField: 'max_tokens', temperature: 'as requested' })
    expect((await learner.generate(ask)).text).toBe('Brook')
    expect(server.requests).toHaveLength(3)
    expect((await learner.generate(ask)).text).toBe('Brook')
    expect(server.requests).toHaveLength(4)
    expect(learner.parameters).toMatchObject({ tokenLimitField: 'max_completion_tokens', temperature: null })
  })

  test('learns in many calls at once', async () => {
    server.reply(({ body }) =>
      'max_tokens' in (body as object)
        ? unsupported('max_tokens', 'max_tokens is not supported')
        : { answer: { text: 'Brook' } },
    )
    const learner = await model()
    const answers = await Promise.all(Array.from({ length: 20 }, () => learner.generate(ask)))
    expect(answers.every(({ text }) => text === 'Brook')).toBe(true)
    expect(server.requests.length).toBeLessThanOrEqual(40)
  })

  test('gives up when a server takes neither wording', async () => {
    server.reply(({ body }) =>
      unsupported('max_tokens' in (body as object) ? 'max_tokens' : 'max_completion_tokens', 'not supported'),
    )
    await expect((await model()).generate(ask)).rejects.toMatchObject({ code: 'rejected' })
    expect(server.requests).toHaveLength(2)
  })

  test('does not retry a prompt that is too long, though it names the field', async () => {
    server.reply({
      status: 400,
      message: "'max_tokens' is too large: 64. This model's maximum context length is 32 tokens.",
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({ code: 'rejected' })
    expect(server.requests).toHaveLength(1)
  })

  test('leaves alone what the user set', async () => {
    server.reply(unsupported('max_tokens', 'max_tokens is not supported'))
    await expect(
      (await model({ options: { tokenLimitField: 'max_tokens' } })).generate(ask),
    ).rejects.toMatchObject({ code: 'rejected' })
    expect(server.requests).toHaveLength(1)
  })

  test('sends more fields when told, and names them', async () => {
    server.reply({ answer: {} })
    const extra = await model({
      options: { reasoningEffort: 'low', extraBody: { top_k: 1 } },
      reasoningTokens: 100,
    })
    await extra.generate(ask)
    expect(server.requests[0]?.body).toMatchObject({ reasoning_effort: 'low', top_k: 1, max_tokens: 164 })
    expect(extra.parameters).toMatchObject({
      reasoningEffort: 'low',
      extraBody: '{"top_k":1}',
      reasoningTokens: 100,
    })
  })

  test.for([{ tokenLimitFeild: 'max_tokens' }, { extraBody: { messages: [] } }, { sendTemperature: 'no' }])(
    'rejects the options %j',
    async (options) => {
      await expect(model({ options })).rejects.toMatchObject({ code: 'configuration' })
    },
  )

  test('takes no reasoning for the answer, and text parts for text', async () => {
    const message = {
      role: 'assistant',
      content: [
        { type: 'thinking', text: 'Mere?' },
        { type: 'text', text: 'Brook' },
      ],
      reasoning_content: 'Mere?',
    }
    server.reply({ status: 200, json: { choices: [{ index: 0, finish_reason: 'stop', message }] } })
    expect(await (await model()).generate(ask)).toEqual({
      text: 'Brook',
      usage: expect.objectContaining({ inputTokens: null, outputTokens: null }),
      finishReason: 'stop',
      modelId: null,
    })
    server.reply({
      status: 200,
      json: {
        choices: [{ finish_reason: 'length', message: { content: null, reasoning_content: 'Mere?' } }],
      },
    })
    expect(await (await model()).generate(ask)).toMatchObject({ text: '', finishReason: 'length' })
  })

  test('takes a content filter for a refusal, and anything new for other', async () => {
    const body = (finish_reason: string | null) => ({
      status: 200,
      json: { choices: [{ finish_reason, message: { content: '' } }] },
    })
    server.reply(body('content_filter'))
    expect((await (await model()).generate(ask)).finishReason).toBe('refusal')
    server.reply(body('tool_calls'))
    expect((await (await model()).generate(ask)).finishReason).toBe('other')
    server.reply(body(null))
    expect((await (await model()).generate(ask)).finishReason).toBe('other')
  })

  test('knows a spent quota, which waiting does not mend, and the wait that a server asks for', async () => {
    server.reply({
      status: 429,
      json: { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } },
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'rate-limit',
      isRetryable: false,
    })
    server.reply({ status: 429, message: 'slow down', headers: { 'retry-after': '7' } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      isRetryable: true,
      retryAfterMs: 7000,
    })
  })

  test('reads an error that a gateway sends as a success', async () => {
    server.reply({ status: 200, json: { error: { message: 'upstream overloaded', code: 503 } } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'server',
      status: 503,
      isRetryable: true,
    })
  })

  test('cuts a long error after taking the key out, not through the key', async () => {
    server.reply({ status: 400, message: `${'x'.repeat(290)}sk-one-long-key-of-forty-characters-1234` })
    const fault = await (
      await model({}, { OPENAI_API_KEY: 'sk-one-long-key-of-forty-characters-1234' })
    )
      .generate(ask)
      .catch(String)
    expect(fault).not.toContain('sk-one')
  })

  test('says so when the body is empty', async () => {
    server.reply({ raw: '', contentType: 'application/json' })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('an empty body') as string,
    })
  })

  test('shows a server’s words on one line, without control characters, and not all of a long page', async () => {
    server.reply({ status: 500, message: `\u001b[31mred\nline${'x'.repeat(5000)}` })
    const fault = (await (await model()).generate(ask).catch((error: unknown) => error)) as Error
    expect(fault.message).not.toMatch(/\p{Cc}/u)
    expect(fault.message.length).toBeLessThan(600)
  })
})
