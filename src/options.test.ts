import { describe, expect, test } from 'vitest'
import { resolveOptions } from './options.ts'

const resolve = (input: object = {}, mode = 'test', environment: Record<string, string> = {}) =>
  resolveOptions(input, mode, environment)

describe('options', () => {
  test('have a default each', () => {
    expect(resolve()).toMatchObject({
      preset: 'default',
      models: [{ provider: 'lexical' }],
      source: 'chronicle',
      depths: [0, 25, 50, 75, 100],
      strict: false,
    })
  })

  test('give way to a preset named by the mode, and both to the environment', () => {
    expect(resolve({ items: 40 }).items).toBe(40)
    expect(resolve({ items: 40 }, 'smoke').items).toBe(2)
    expect(resolve({ items: 40 }, 'smoke', { MLNEEDLE_ITEMS: '7' }).items).toBe(7)
    expect(resolve({}, 'paper')).toMatchObject({
      lengths: [4096, 8192, 16384, 32768],
      depths: [0, 50, 100],
      items: 100,
    })
  })

  test('read lists from the environment', () => {
    const options = resolve({}, 'test', {
      MLNEEDLE_MODELS: 'lexical, openai:gpt-5-mini',
      MLNEEDLE_BASE_URL: 'http://127.0.0.1:8080/v1',
      MLNEEDLE_LANGUAGES: 'en,zh',
      MLNEEDLE_LENGTHS: '4k 131072',
      MLNEEDLE_DEPTHS: '0,12.5',
    })
    expect(options.languages).toEqual(['en', 'zh'])
    expect(options.lengths).toEqual([4096, 131072])
    expect(options.depths).toEqual([0, 12.5])
    expect(options.models.map(({ baseURL }) => baseURL)).toEqual([undefined, 'http://127.0.0.1:8080/v1'])
  })

  test.each([
    [{ lenghts: [4096] }, {}, /mlneedle\(\{…\}\).*lenghts/],
    [{ lengths: [100] }, {}, /lengths › 0: expected a context length from 1k to 1m tokens, got “100”/],
    [{ depths: [50, 50] }, {}, /depths: a value stands twice/],
    [
      { gate: { baseline: 'a', minDrop: 5 } },
      {},
      /gate › minDrop: expected a share below 1: 0.05 is 5 points/,
    ],
    [{ gate: {} }, {}, /gate › baseline/],
    [{ coverage: 2 }, {}, /mlneedle\(\{…\}\) coverage/],
    [{ languages: ['English'] }, {}, /languages › 0: expected a language code/],
    [
      { models: [{ provider: 'openai', model: 'm', apiKeyEnv: 'sk-live 123' }] },
      {},
      /expected the name of an environment variable, not a key/,
    ],
    [{}, { MLNEEDLE_ITEMS: 'many' }, /MLNEEDLE_ITEMS: .*number/],
    [{}, { MLNEEDLE_MODEL: 'lexical' }, /There is no variable MLNEEDLE_MODEL\. There are: .*MLNEEDLE_MODELS/],
  ])('that cannot be used are named: %j %j', (input, environment, message) => {
    expect(() => resolve(input, 'test', environment as Record<string, string>)).toThrow(message)
  })

  test('take a gate, whose baseline the environment names or takes away', () => {
    expect(resolve().gate).toBeNull()
    const gate = resolve({ gate: { baseline: 'production', minDrop: 0.1 } }).gate
    expect(gate).toMatchObject({ minDrop: 0.1, alpha: 0.05, coverage: 0.95, perLanguage: true })
    expect(gate).toMatchObject({ onInconclusive: 'fail', absolute: { accuracy: null, invention: null } })
    const other = resolve({ gate: { baseline: 'production', minDrop: 0.1 } }, 'test', {
      MLNEEDLE_GATE: 'next',
    })
    expect(other.gate).toMatchObject({ baseline: ['next'], minDrop: 0.1 })
    expect(resolve({}, 'test', { MLNEEDLE_GATE: 'a,b' }).gate?.baseline).toEqual(['a', 'b'])
    expect(resolve({ gate: { baseline: 'a' } }, 'test', { MLNEEDLE_GATE: 'off' }).gate).toBeNull()
  })

  test('name a Redis, and never show the password of one that cannot be used', () => {
    const redis = 'rediss://me:zebra@cache.example:6380/1'
    expect(resolve().redis).toBeNull()
    expect(resolve({}, 'test', { MLNEEDLE_REDIS: redis, MLNEEDLE_RUN: 'r' }).redis).toBe(redis)
    for (const wrong of ['http://me:zebra@host', 'me:zebra@host:6379', 'redis://:zebra%@host', 'redis://'])
      try {
        resolve({}, 'test', { MLNEEDLE_REDIS: wrong })
        expect.unreachable()
      } catch (error) {
        expect((error as Error).message).toMatch(/MLNEEDLE_REDIS: expected the address of a Redis/)
        expect((error as Error).message).not.toContain('zebra')
      }
  })

  test('never show a key given in the wrong place', () => {
    expect(() =>
      resolve({ models: [{ provider: 'openai', model: 'm', apiKeyEnv: 'sk-live 123' }] }),
    ).not.toThrow('sk-live')
  })
})
