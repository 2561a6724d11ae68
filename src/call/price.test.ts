import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { billed, priceOf, priceTable } from './price.ts'

const seller = { provider: 'openai', model: 'gpt-5-mini', baseURL: 'https://api.openai.com/v1', paid: true }

test('the table is the one that is installed', () => {
  const main = createRequire(import.meta.url).resolve(priceTable.name)
  const { version } = JSON.parse(readFileSync(join(dirname(main), '../package.json'), 'utf8')) as {
    version: string
  }
  expect(version).toBe(priceTable.version)
})

test('is known for models of the table, by tokens in, cached and out', () => {
  const price = priceOf(seller, undefined)
  expect(price?.source).toContain(priceTable.date)
  const cost = (input: number, cachedInput: number, output: number) =>
    price?.cost({ input, cachedInput, output }) ?? 0
  expect(cost(1e6, 0, 0)).toBeGreaterThan(0)
  expect(cost(1e6, 1e6, 0)).toBeLessThan(cost(1e6, 0, 0))
  expect(cost(0, 0, 1e6)).toBeGreaterThan(cost(1e6, 0, 0))
})

test('is unknown, never 0, for a model or a server that the table does not have', () => {
  expect(priceOf({ ...seller, model: 'no-such-model' }, undefined)).toBeNull()
  expect(priceOf({ ...seller, baseURL: 'https://llm.example.com/v1' }, undefined)).toBeNull()
  expect(priceOf({ ...seller, provider: './mine.ts' }, undefined)).toBeNull()
})

test('is the seller’s, whose address tells who it is where several speak its format', () => {
  const claude = { provider: 'anthropic', model: 'claude-sonnet-4-5', baseURL: null, paid: true }
  expect(priceOf(claude, undefined)).not.toBeNull()
  expect(priceOf({ ...claude, baseURL: 'https://api.anthropic.com' }, undefined)).not.toBeNull()
  expect(priceOf({ ...claude, baseURL: 'https://llm.example.com' }, undefined)).toBeNull()
  const through = { ...seller, provider: 'ai-sdk' }
  expect(priceOf(through, undefined)).not.toBeNull()
  expect(priceOf({ ...through, baseURL: null }, undefined)).toBeNull()
})

test('is one’s own where one says it, and nothing where nobody bills', () => {
  const own = priceOf(seller, { input: 2, output: 10 })
  expect(own?.cost({ input: 1e6, cachedInput: 5e5, output: 1e5 })).toBeCloseTo(3)
  expect(
    priceOf(seller, { input: 2, output: 10, cachedInput: 1 })?.cost({
      input: 1e6,
      cachedInput: 5e5,
      output: 0,
    }),
  ).toBeCloseTo(1.5)
  expect(
    priceOf({ ...seller, paid: false }, undefined)?.cost({ input: 1e6, cachedInput: 0, output: 1e6 }),
  ).toBe(0)
})

test('bills what the provider counted, and knows nothing where it counted nothing', () => {
  const own = priceOf(seller, { input: 1, output: 1 })
  expect(billed(own, { inputTokens: 1e6, outputTokens: 1e6 })).toBe(2)
  expect(billed(own, { inputTokens: null, outputTokens: 5 })).toBeNull()
  expect(billed(null, { inputTokens: 1, outputTokens: 1 })).toBeNull()
  expect(
    billed(priceOf({ ...seller, paid: false }, undefined), { inputTokens: null, outputTokens: null }),
  ).toBe(0)
})
