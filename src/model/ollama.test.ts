import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { ollamaWire } from './fake/ollama-wire.ts'
import { startFakeServer, type FakeServer } from './fake/server.ts'
import type { ModelDescription } from './model.ts'
import { contextFor, hostAddress } from './ollama-settings.ts'
import { createModel } from './ollama.ts'
import { testModel } from './test-model.ts'

const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 64, temperature: 0 } as const

testModel('ollama: a model that does not think', {
  wire: ollamaWire,
  create: (baseURL, key) =>
    createModel({ provider: 'ollama', model: 'llama3.2', baseURL }, { OLLAMA_API_KEY: key }),
  tellsRefusal: false,
})

testModel('ollama: a thinking model, without temperature', {
  wire: ollamaWire,
  create: (baseURL, key) =>
    createModel(
      { provider: 'ollama', model: 'qwen3:8b', baseURL, options: { think: true, sendTemperature: false } },
      { OLLAMA_API_KEY: key },
    ),
  tellsRefusal: false,
  sendsTemperature: false,
  reasoningTokens: 8192,
})

describe('ollama', () => {
  let server: FakeServer
  beforeAll(async () => {
    server = await startFakeServer(ollamaWire)
  })
  afterAll(() => server.close())
  afterEach(() => vi.restoreAllMocks())
  const model = (changes: Partial<ModelDescription> = {}, environment = {}) =>
    createModel({ provider: 'ollama', model: 'm', baseURL: server.baseURL, ...changes }, environment)
  const sent = (index = 0) => server.requests[index]?.body as { options: { num_ctx: number } }
  const long = (bytes: number) =>
    ({ ...ask, messages: [{ role: 'user', content: 'x'.repeat(bytes) }] }) as const

  test('asks for as much context as the prompt needs, never less than before, and for no cut', async () => {
    server.reply({ answer: {} })
    const reader = await model()
    expect(reader.parameters).toMatchObject({ numCtx: 'as the prompts need', maxNumCtx: 131_072 })
    await reader.generate(ask)
    await reader.generate(long(40_000))
    await reader.generate(ask)
    await reader.generate(long(4_000_000))
    expect([0, 1, 2, 3].map((i) => sent(i).options.num_ctx)).toEqual([2048, 32_768, 32_768, 131_072])
    expect(sent()).toMatchObject({ truncate: false, shift: false, stream: false })
    expect(reader.parameters).toMatchObject({ numCtx: 131_072 })
  })

  test('asks for the context it is told', async () => {
    server.reply({ answer: {} })
    const told = await model({ options: { numCtx: 10_000 } })
    await told.generate(long(40_000))
    expect(sent().options.num_ctx).toBe(10_000)
    expect(told.parameters).toMatchObject({ numCtx: 10_000 })
    const capped = await model({ options: { maxNumCtx: 5000 } })
    await capped.generate(long(40_000))
    expect(sent(1).options.num_ctx).toBe(5000)
  })

  test('sends how to think, what else it is told, and says so', async () => {
    server.reply({ answer: {} })
    const thinker = await model({
      options: { think: 'low', keepAlive: '30m', modelOptions: { seed: 7, top_k: 1 } },
      reasoningTokens: 100,
    })
    await thinker.generate(ask)
    expect(sent()).toMatchObject({
      think: 'low',
      keep_alive: '30m',
      options: { seed: 7, top_k: 1, num_predict: 164 },
    })
    expect(thinker.parameters).toMatchObject({ think: 'low', modelOptions: '{"seed":7,"top_k":1}' })
    await (await model({ options: { think: false } })).generate(ask)
    expect(sent(1)).toMatchObject({ think: false, options: { num_predict: 64 } })
  })

  test('leaves thoughts out of the text', async () => {
    server.reply({
      status: 200,
      json: {
        model: 'm',
        message: { role: 'assistant', content: 'Brook', thinking: 'Mere?' },
        done: true,
        done_reason: 'unload',
        prompt_eval_count: 9,
        eval_count: 40,
      },
    })
    expect(await (await model()).generate(ask)).toEqual({
      text: 'Brook',
      usage: { inputTokens: 9, outputTokens: 40, cachedTokens: null, reasoningTokens: null },
      finishReason: 'other',
      modelId: 'm',
    })
  })

  test('tells what the server says, and prints nothing itself', async () => {
    const log = vi.spyOn(console, 'log')
    server.reply({ status: 404, message: "model 'm' not found" })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining("model 'm' not found") as string,
    })
    server.reply({ status: 503, message: 'server busy', headers: { 'retry-after': '2' } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      isRetryable: true,
      retryAfterMs: 2000,
    })
    server.reply({ status: 200, json: { error: 'out of memory' } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('out of memory') as string,
    })
    expect(log).not.toHaveBeenCalled()
  })

  test('takes the addresses of its other APIs, and OLLAMA_HOST', async () => {
    server.reply({ answer: {} })
    await (await model({ baseURL: `${server.baseURL}/v1` })).generate(ask)
    await (await model({ baseURL: `${server.baseURL}/api/` })).generate(ask)
    const { host } = new URL(server.baseURL)
    await (await createModel({ provider: 'ollama', model: 'm' }, { OLLAMA_HOST: host })).generate(ask)
    expect(server.requests).toHaveLength(3)
    const { parameters } = await createModel({ provider: 'ollama', model: 'm' }, {})
    expect(parameters.baseURL).toBe('http://127.0.0.1:11434')
  })

  test('sends user and password of the address as a header, and tells neither', async () => {
    server.reply({ status: 401, message: 'bad password s3cret-pass for ann' })
    const guarded = await model({ baseURL: server.baseURL.replace('//', '//ann:s3cret-pass@') })
    const fault = await guarded.generate(ask).catch((error: unknown) => error)
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('ann:s3cret-pass')}`)
    expect(String(fault)).not.toContain('s3cret')
  })

  test('costs nothing but at ollama.com, which wants a key', async () => {
    expect((await model()).paid).toBe(false)
    expect((await model({ baseURL: 'http://gpu.example.org:11434' })).paid).toBe(false)
    const baseURL = 'https://ollama.com'
    await expect(model({ baseURL })).rejects.toMatchObject({ code: 'missing-key' })
    expect((await model({ baseURL }, { OLLAMA_API_KEY: 'key-1' })).paid).toBe(true)
  })

  test.for([{ numctx: 1 }, { numCtx: 0 }, { modelOptions: { num_ctx: 1 } }, { think: '' }])(
    'rejects the options %j',
    async (options) => {
      await expect(model({ options })).rejects.toMatchObject({ code: 'configuration' })
    },
  )
})

test('the context is a power of two with room for prompt, answer and thoughts', () => {
  const request = (content: string) =>
    ({ messages: [{ role: 'user', content }], maxOutputTokens: 128 }) as const
  expect(contextFor(request(''), 0, 1e9)).toBe(2048)
  expect(contextFor(request('x'.repeat(2 * (4096 - 192))), 0, 1e9)).toBe(4096)
  expect(contextFor(request('x'.repeat(2 * (4096 - 192) + 1)), 0, 1e9)).toBe(8192)
  expect(contextFor(request('世'.repeat(10_000)), 0, 1e9)).toBe(16_384)
  expect(contextFor(request(''), 8192, 1e9)).toBe(16_384)
})

test.for([
  ['', 'http://127.0.0.1:11434'],
  ['0.0.0.0', 'http://127.0.0.1:11434'],
  ['0.0.0.0:8000', 'http://127.0.0.1:8000'],
  [':8000', 'http://127.0.0.1:8000'],
  ['gpu', 'http://gpu:11434'],
  ['gpu/ollama', 'http://gpu:11434/ollama'],
  ['[::1]', 'http://[::1]:11434'],
  ['[::1]:8000', 'http://[::1]:8000'],
  ['https://gpu.example.org', 'https://gpu.example.org'],
] as const)('OLLAMA_HOST %j is %s', ([host, address]) => {
  expect(hostAddress(host)).toBe(address)
})
