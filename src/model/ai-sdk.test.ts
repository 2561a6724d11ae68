import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import type { SpecifiedModel } from './ai-sdk-package.ts'
import { createModel } from './ai-sdk.ts'
import { openAIResponsesWire } from './fake/openai-responses-wire.ts'
import { startFakeServer, type FakeServer } from './fake/server.ts'
import { openAIWire } from './fake/openai-wire.ts'
import type { ModelDescription } from './model.ts'
import { testModel } from './test-model.ts'

const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 64, temperature: 0 } as const
const chat = { package: '@ai-sdk/openai', method: 'chat' }

testModel('ai-sdk: @ai-sdk/openai, Chat Completions', {
  wire: 'openai',
  create: (baseURL, key) =>
    createModel(
      { provider: 'ai-sdk', model: 'llama-3', baseURL, apiKeyEnv: 'MY_KEY', options: chat },
      { MY_KEY: key },
    ),
})

testModel('ai-sdk: @ai-sdk/openai, Responses, without temperature', {
  wire: openAIResponsesWire,
  create: (baseURL, key) =>
    createModel(
      {
        provider: 'ai-sdk',
        model: 'llama-3',
        baseURL,
        apiKeyEnv: 'MY_KEY',
        reasoningTokens: 100,
        options: { package: '@ai-sdk/openai', export: 'createOpenAI', sendTemperature: false },
      },
      { MY_KEY: key },
    ),
  sendsTemperature: false,
  reasoningTokens: 100,
})

test('the specification is as it is called here', () => {
  expectTypeOf<LanguageModelV4>().toExtend<Omit<SpecifiedModel, 'doGenerate'>>()
  type Options = Parameters<SpecifiedModel['doGenerate']>[0]
  expectTypeOf<Options>().toExtend<Parameters<LanguageModelV4['doGenerate']>[0]>()
  expect(createOpenAI({ apiKey: 'x' })('m').specificationVersion).toBe('v4')
})

describe('ai-sdk', () => {
  let server: FakeServer
  const root = mkdtempSync(join(tmpdir(), 'ai-sdk-'))
  beforeAll(async () => {
    server = await startFakeServer(openAIWire)
  })
  afterAll(async () => {
    rmSync(root, { recursive: true })
    await server.close()
  })
  const model = (changes: Partial<ModelDescription> = {}, environment = { MY_KEY: 'key-1234' }) =>
    createModel(
      {
        provider: 'ai-sdk',
        model: 'llama-3',
        baseURL: server.baseURL,
        apiKeyEnv: 'MY_KEY',
        options: chat,
        ...changes,
      },
      environment,
    )

  let made = 0
  /** A package whose models resolve to `result`, or do what the body `generate` says. */
  const own = (result: unknown, fields = "specificationVersion: 'v4'", generate = '') => {
    const name = `p${made++}.mjs`
    writeFileSync(
      join(root, name),
      `export const createOwn = (settings) => (modelId) => ({ ${fields}, provider: 'own', modelId,
         doGenerate: async () => { ${generate}; return ${JSON.stringify(result)} } })`,
    )
    return createModel({ provider: 'ai-sdk', model: 'm', options: { package: `./${name}` } }, {}, root)
  }
  const result = (changes: object = {}) => ({
    content: [
      { type: 'reasoning', text: 'Mere?' },
      { type: 'text', text: 'Bro' },
      { type: 'text', text: 'ok' },
    ],
    finishReason: { unified: 'stop', raw: 'end' },
    usage: {
      inputTokens: { total: 100, noCache: 36, cacheRead: 64 },
      outputTokens: { total: 50, text: 2, reasoning: 48 },
    },
    response: { modelId: 'm-1' },
    warnings: [],
    ...changes,
  })

  test('reads text, tokens and the model that answered', async () => {
    expect(await (await own(result())).generate(ask)).toEqual({
      text: 'Brook',
      usage: { inputTokens: 100, cachedTokens: 64, outputTokens: 50, reasoningTokens: 48 },
      finishReason: 'stop',
      modelId: 'm-1',
    })
    const silent = result({ usage: { inputTokens: {}, outputTokens: {} }, response: undefined })
    expect(await (await own(silent, "specificationVersion: 'v3'")).generate(ask)).toMatchObject({
      usage: { inputTokens: null, outputTokens: null },
      modelId: null,
    })
  })

  test.for([
    ['length', 'length'],
    ['content-filter', 'refusal'],
    ['tool-calls', 'other'],
    ['something-new', 'other'],
  ] as const)('reads %s as %s', async ([unified, expected]) => {
    const answered = await own(result({ finishReason: { unified } }))
    expect((await answered.generate(ask)).finishReason).toBe(expected)
  })

  test.for(['error', 'interrupted'])('an answer that ended in %s is none', async (unified) => {
    const broken = await own(result({ finishReason: { unified } }))
    await expect(broken.generate(ask)).rejects.toMatchObject({ code: 'bad-response', isRetryable: true })
  })

  test('says that the model took no temperature', async () => {
    const strict = await own(result({ warnings: [{ type: 'unsupported', feature: 'temperature' }] }))
    expect(strict.parameters.temperature).toBe('as requested')
    await strict.generate(ask)
    expect(strict.parameters.temperature).toBeNull()
  })

  test('sends what else it is told, and gives reasoning models room', async () => {
    server.reply({ answer: {} })
    const told = await model({
      options: {
        ...chat,
        providerOptions: { openai: { user: 'ann' } },
        settings: { headers: { 'x-team': 'blue' } },
      },
    })
    await told.generate(ask)
    expect(server.requests[0]?.body).toMatchObject({ user: 'ann' })
    expect(server.requests[0]?.headers).toMatchObject({ 'x-team': 'blue' })
    expect(told.parameters).toMatchObject({
      package: '@ai-sdk/openai',
      implementation: 'openai.chat (specification v4)',
      baseURL: server.baseURL,
      reasoningTokens: 0,
    })
    const rooms = await Promise.all(
      ['gpt-5-mini', 'gemini-3-flash', 'claude-opus-5', 'claude-sonnet-4-6', 'llama-3'].map(
        async (name) => (await model({ model: name })).parameters.reasoningTokens,
      ),
    )
    expect(rooms).toEqual([8192, 8192, 8192, 0, 0])
  })

  test('is paid for unless it is on this machine, or told', async () => {
    expect((await model()).paid).toBe(false)
    expect((await model({ baseURL: 'https://api.example.org/v1' })).paid).toBe(true)
    expect((await own(result())).paid).toBe(true)
  })

  test('knows the wait that the server asks for, and a spent quota', async () => {
    server.reply({ status: 429, message: 'slow down', headers: { 'retry-after': '7' } })
    await expect((await model()).generate(ask)).rejects.toMatchObject({
      code: 'rate-limit',
      retryAfterMs: 7000,
    })
    server.reply({
      status: 429,
      json: { error: { message: 'no quota', type: 'x', param: null, code: 'insufficient_quota' } },
    })
    await expect((await model()).generate(ask)).rejects.toMatchObject({ isRetryable: false })
  })

  test('sends user and password of the address as a header, and tells neither', async () => {
    server.reply({ status: 401, message: 'bad password s3cret-pass for ann' })
    const guarded = await createModel(
      {
        provider: 'ai-sdk',
        model: 'llama-3',
        baseURL: server.baseURL.replace('//', '//ann:s3cret-pass@'),
        options: { package: '@ai-sdk/openai', method: 'chat' },
      },
      {},
    )
    const fault = await guarded.generate(ask).catch((error: unknown) => error)
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('ann:s3cret-pass')}`)
    expect(String(fault)).not.toContain('s3cret')
    expect(JSON.stringify(guarded.parameters)).not.toContain('s3cret')
  })

  test('tells what the package throws, without keys', async () => {
    const generate = (name: string, message: string) =>
      `throw Object.assign(new Error('${message}'), { name: '${name}' })`
    const keyless = await own(result(), undefined, generate('AI_LoadAPIKeyError', 'OWN_KEY is missing'))
    await expect(keyless.generate(ask)).rejects.toMatchObject({
      code: 'missing-key',
      message: expect.stringContaining('OWN_KEY is missing') as string,
    })
    const unread = await own(result(), undefined, generate('AI_TypeValidationError', 'x'))
    await expect(unread.generate(ask)).rejects.toMatchObject({ code: 'bad-response' })
    const refused = await own(result(), undefined, generate('AI_UnsupportedFunctionalityError', 'no text'))
    await expect(refused.generate(ask)).rejects.toMatchObject({
      code: 'rejected',
      message: expect.stringContaining('no text') as string,
    })
    await expect((await own(null)).generate(ask)).rejects.toMatchObject({ code: 'bad-response' })
  })

  test('says when a package is not installed', async () => {
    await expect(model({ options: { package: '@ai-sdk/absent' } })).rejects.toMatchObject({
      code: 'missing-client',
      message: expect.stringContaining('npm install --save-dev @ai-sdk/absent') as string,
    })
  })

  test.for([
    [{ options: {} }, /package/],
    [{ options: { ...chat, settings: { apiKey: 'key-1234' } } }, /apiKeyEnv/],
    [{ options: { ...chat, settings: { headers: { Authorization: 'x' } } } }, /apiKeyEnv/],
    [{ options: { ...chat, export: 'openAI' } }, /exports no “openAI”.*createOpenAI/],
    [{ options: { ...chat, export: 'openai' } }, /would be lost/],
    [{ options: { ...chat, method: 'chats' } }, /makes no models by “createOpenAI.chats”/],
    [{ options: { ...chat, method: 'embedding' } }, /no doGenerate/],
    [{ options: { package: 'zod' } }, /no export called create|several exports/],
    [{ options: { ...chat, modelId: 'x' } }, /modelId/],
    [{ model: '' }, /name of a model/],
  ] as const)('rejects %j', async ([changes, words]) => {
    const fault = await model(changes).catch((error: unknown) => error)
    expect(fault).toMatchObject({ code: 'configuration', message: expect.stringMatching(words) as string })
    expect(String(fault)).not.toContain('key-1234')
  })

  test('rejects a model of an older specification', async () => {
    await expect(own(result(), "specificationVersion: 'v2'")).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('expected v3 or v4') as string,
    })
  })

  test('takes a provider as it is, when nothing is to be set', async () => {
    const ready = await createModel(
      { provider: 'ai-sdk', model: 'm', options: { package: '@ai-sdk/openai', export: 'openai' } },
      {},
    )
    expect(ready.parameters.implementation).toBe('openai.responses (specification v4)')
    expect(ready.id).toBe('ai-sdk/m')
  })
})
