import { describe, expect, test } from 'vitest'
import { createModel, modelLabel, parseModel } from './registry.ts'

describe('parseModel', () => {
  test.for([
    ['openai:gpt-5-mini', { provider: 'openai', model: 'gpt-5-mini' }],
    [
      'openai:llama-3@http://127.0.0.1:8080/v1',
      { provider: 'openai', model: 'llama-3', baseURL: 'http://127.0.0.1:8080/v1' },
    ],
    [
      'openai:qwen3:8b@http://[::1]:11434/v1',
      { provider: 'openai', model: 'qwen3:8b', baseURL: 'http://[::1]:11434/v1' },
    ],
    ['openai:meta-llama/Llama-3', { provider: 'openai', model: 'meta-llama/Llama-3' }],
    [
      'openai:@cf/meta/llama@https://x.example/v1',
      { provider: 'openai', model: '@cf/meta/llama', baseURL: 'https://x.example/v1' },
    ],
    ['openai:weights.ts', { provider: 'openai', model: 'weights.ts' }],
    ['ollama:qwen3:8b', { provider: 'ollama', model: 'qwen3:8b' }],
    [
      'ollama:qwen3:8b@http://127.0.0.1:11434',
      { provider: 'ollama', model: 'qwen3:8b', baseURL: 'http://127.0.0.1:11434' },
    ],
    ['anthropic:claude-sonnet-4-6', { provider: 'anthropic', model: 'claude-sonnet-4-6' }],
    ['google:gemini-3-flash', { provider: 'google', model: 'gemini-3-flash' }],
    [' lexical ', { provider: 'lexical', model: '' }],
    ['simulated:old', { provider: 'simulated', model: 'old' }],
    ['./my-model.ts', { provider: './my-model.ts', model: '' }],
    ['file:///home/ann/m.mjs', { provider: 'file:///home/ann/m.mjs', model: '' }],
    ['C:\\models\\m.mjs', { provider: 'C:\\models\\m.mjs', model: '' }],
    ['@acme/model', { provider: '@acme/model', model: '' }],
    ['acme-model/create.mjs', { provider: 'acme-model/create.mjs', model: '' }],
  ] as const)('%s', ([spec, description]) => {
    expect(parseModel(spec)).toEqual(description)
  })

  test.for(['openai', 'openai:', 'openai:@http://127.0.0.1/v1', 'google', 'anthropic', 'ollama', 'ai-sdk:'])(
    '%s lacks a model',
    (spec) => {
      expect(() => parseModel(spec)).toThrow(/lacks the name of a model/)
    },
  )

  test('an unknown provider is told the known ones and the nearest', () => {
    expect(() => parseModel('opnai:gpt-5')).toThrow(
      /no provider “opnai”.*Did you mean “openai”.*lexical, simulated, openai, google/,
    )
    expect(() => parseModel('Lexical')).toThrow(/Did you mean “lexical”/)
    expect(() => parseModel('gpt-5-mini')).toThrow(/written PROVIDER:MODEL/)
    expect(() => parseModel('')).toThrow(/no provider/)
    expect(() => parseModel('toString:x')).toThrow(/no provider/)
  })
})

describe('createModel', () => {
  test('rejects what it does not know', async () => {
    await expect(createModel({ provider: 'opnai', model: 'x' }, {})).rejects.toMatchObject({
      code: 'unknown-provider',
    })
    await expect(createModel({ provider: 'constructor', model: 'x' }, {})).rejects.toMatchObject({
      code: 'unknown-provider',
    })
  })

  test('rejects a description with a misspelt field', async () => {
    const wrong = { provider: 'openai', model: 'x', baseUrl: 'http://127.0.0.1' }
    await expect(createModel(wrong, {})).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('baseUrl') as string,
    })
  })

  test.for(['openai', 'google', 'google-generative-ai', 'anthropic'])(
    '%s without a model, or without a key',
    async (provider) => {
      await expect(createModel({ provider, model: '' }, {})).rejects.toMatchObject({ code: 'configuration' })
      await expect(createModel({ provider, model: 'x' }, {})).rejects.toMatchObject({ code: 'missing-key' })
    },
  )

  test('makes a model of each kind', async () => {
    const baseURL = 'http://127.0.0.1:9/v1'
    expect((await createModel({ provider: 'openai', model: 'a/b:c', baseURL }, {})).id).toBe('openai/a/b:c')
    expect((await createModel({ provider: 'google', model: 'g', baseURL }, {})).id).toBe('google/g')
    expect((await createModel({ provider: 'google-generative-ai', model: 'g', baseURL }, {})).id).toBe(
      'google-generative-ai/g',
    )
    expect((await createModel({ provider: 'anthropic', model: 'a', baseURL }, {})).id).toBe('anthropic/a')
    expect((await createModel({ provider: 'ollama', model: 'q:8b' }, {})).id).toBe('ollama/q:8b')
    const options = { package: '@ai-sdk/openai' }
    const ai = await createModel(
      { provider: 'ai-sdk', model: 'm', baseURL, options },
      { OPENAI_API_KEY: 'x' },
    )
    expect(ai.id).toBe('ai-sdk/m')
    const simulated = await createModel({ provider: 'simulated', model: '' }, {})
    expect(simulated.id).toBe('simulated')
    await simulated.close?.()
  })
})

test('labels what is no language model', () => {
  expect(modelLabel('simulated')).toBe('simulated, not a language model')
  expect(modelLabel('lexical')).toMatch(/not a language model/)
  expect(modelLabel('openai')).toBeNull()
})
