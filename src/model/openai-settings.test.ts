import { describe, expect, test } from 'vitest'
import { firstWording, isReasoningModel } from './openai-settings.ts'

describe('isReasoningModel', () => {
  test.for([
    'o1',
    'o3-mini',
    'o4-mini-2025-04-16',
    'gpt-5',
    'gpt-5-mini',
    'gpt-5.1',
    'gpt-6',
    'gpt-10-nano',
    'openai/gpt-5',
  ])('%s', (model) => {
    expect(isReasoningModel(model)).toBe(true)
  })
  test.for([
    'gpt-4o',
    'gpt-4.1-mini',
    'gpt-3.5-turbo',
    'gpt-5-chat-latest',
    'gpt-oss-20b',
    'llama-3',
    'olmo-2',
    'ft:gpt-4o:acme',
  ])('not %s', (model) => {
    expect(isReasoningModel(model)).toBe(false)
  })
})

test('the first wording fits the server and the model', () => {
  const completion = 'max_completion_tokens'
  expect(firstWording('gpt-5', false, {})).toEqual({ tokenLimitField: completion, sendTemperature: false })
  expect(firstWording('gpt-4o', false, {})).toEqual({ tokenLimitField: completion, sendTemperature: true })
  expect(firstWording('qwen3:8b', true, {})).toEqual({ tokenLimitField: 'max_tokens', sendTemperature: true })
  expect(firstWording('gpt-5', true, { sendTemperature: false, tokenLimitField: completion })).toEqual({
    tokenLimitField: completion,
    sendTemperature: false,
  })
})
