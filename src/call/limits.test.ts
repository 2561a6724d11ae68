import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backoff } from './backoff.ts'
import { Budget } from './budget.ts'
import { Pace } from './pace.ts'

describe('backoff', () => {
  test('grows with every failure, jittered from nothing up, to half a minute', () => {
    expect(backoff(1, null, () => 0.999)).toBe(999)
    expect(backoff(3, null, () => 0.999)).toBe(3996)
    expect(backoff(30, null, () => 0.999)).toBe(29_970)
    expect(backoff(3, null, () => 0)).toBe(0)
  })

  test('waits as long as the provider asked, and a little more', () => {
    expect(backoff(1, 7000, () => 0)).toBe(7000)
    expect(backoff(9, 7000, () => 0.5)).toBe(7350)
  })
})

describe('a pace', () => {
  /** Runs `n` calls of `ms` milliseconds and gives the most that were under way at once. */
  const most = async (pace: Pace, n: number, ms: number): Promise<number> => {
    let now = 0
    let seen = 0
    await Promise.all(
      Array.from({ length: n }, () =>
        pace.run(1, async () => {
          seen = Math.max(seen, ++now)
          await sleep(ms)
          now--
        }),
      ),
    )
    return seen
  }

  test('halves when told to slow down, once for calls that left together, and comes back with good answers', async () => {
    const pace = new Pace({ inFlight: 8 })
    expect(await most(pace, 20, 2)).toBe(8)
    pace.slowDown(null)
    pace.slowDown(null)
    expect(pace.inFlight).toBe(4)
    expect(await most(pace, 20, 2)).toBe(4)
    for (let i = 0; i < 4; i++) pace.answered()
    expect(pace.inFlight).toBe(5)
    for (let i = 0; i < 200; i++) pace.answered()
    expect(pace.inFlight).toBe(8)
  })

  test('lets nothing leave while the provider asked to wait', async () => {
    const pace = new Pace({ inFlight: 8 })
    pace.slowDown(150)
    const start = performance.now()
    await most(pace, 4, 0)
    expect(performance.now() - start).toBeGreaterThan(120)
  })

  test('keeps to the calls and tokens of a minute', async () => {
    const pace = new Pace({ inFlight: 50, requestsPerMinute: 5, tokensPerMinute: 100 })
    let left = 0
    for (let i = 0; i < 8; i++) void pace.run(1, async () => void left++)
    await sleep(80)
    expect(left).toBe(5)
    const tokens = new Pace({ inFlight: 50, tokensPerMinute: 100 })
    let sent = 0
    for (let i = 0; i < 8; i++) void tokens.run(30, async () => void sent++)
    await sleep(80)
    expect(sent).toBe(3)
    // More than the minute has: it goes alone.
    const large = new Pace({ inFlight: 50, tokensPerMinute: 100 })
    await large.run(1000, async () => {})
  })
})

describe('a budget', () => {
  const amount = (usd: number, tokens = 0) => ({ usd, tokens })

  test('grants what fits, waits for what is under way, and refuses what cannot fit any more', async () => {
    const budget = new Budget({ usd: 1, tokens: null })
    expect(await budget.reserve(amount(0.6))).toBe(true)
    const second = budget.reserve(amount(0.6))
    let granted: boolean | null = null
    void second.then((value) => (granted = value))
    await sleep(5)
    expect(granted).toBeNull()
    budget.settle(amount(0.6), amount(0.1))
    expect(await second).toBe(true)
    budget.settle(amount(0.6), amount(0.6))
    expect(await budget.reserve(amount(0.6))).toBe(false)
    expect(await budget.reserve(amount(0.3))).toBe(true)
  })

  test('limits tokens as well', async () => {
    const budget = new Budget({ usd: null, tokens: 10 })
    expect(await budget.reserve(amount(99, 11))).toBe(false)
    expect(await budget.reserve(amount(99, 10))).toBe(true)
  })

  test('is never passed, whatever comes in what order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        ),
        async (calls) => {
          const budget = new Budget({ usd: 1, tokens: null })
          await Promise.all(
            calls.map(async ([most, share]) => {
              if (!(await budget.reserve(amount(most)))) return
              expect(budget.spent.usd + budget.reserved.usd).toBeLessThanOrEqual(1 + 1e-9)
              await sleep(0)
              budget.settle(amount(most), amount(most * share))
            }),
          )
          expect(budget.spent.usd).toBeLessThanOrEqual(1 + 1e-9)
          expect(budget.reserved.usd).toBeLessThan(1e-9)
        },
      ),
    )
  })
})
