/** What costs money: answers are kept the moment they come, the budget holds, and a cut prompt is no measurement. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import type { Results } from '../report/schema.ts'
import { one, test, tiny, type Project } from './project.ts'

/** The simulated model, as if it were billed, at a dollar for a million tokens. */
const paid = (
  plan: string,
  more = '',
) => `{ languages: ['en', 'zh'], lengths: ['1k'], depths: [0, 100], items: 6,
  models: [{ provider: 'simulated', model: 'paid', paid: true, options: { accuracy: 0.6, ${plan} } }],
  prices: { 'simulated/paid': { input: 1, output: 1 } }, ${more} }`

/** What a run measured, without what it took. */
const measured = ({ cases }: Results) =>
  cases
    .map(({ id, outcome, answer, costUsd, promptSha256 }) => ({ id, outcome, answer, costUsd, promptSha256 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const spent = (output: string): number => Number(/Spent \$(\d+\.\d+)/.exec(output)?.[1])

const asked = ({ cases }: Results): number => cases.filter(({ cached }) => !cached).length

describe.concurrent('a paid model', () => {
  test('is paid for once: the next run replays', async ({ project }) => {
    const user = project(paid('seed: 1'))
    const first = await user.vitest([one])
    expect(first.code, first.output).toBe(0)
    const before = user.results()
    expect(asked(before)).toBe(before.planned)
    expect(spent(first.output)).toBeGreaterThan(0)
    const second = await user.vitest([one], { MLNEEDLE_CACHE: 'read' })
    expect(second.code, second.output).toBe(0)
    expect(spent(second.output)).toBe(0)
    expect(asked(user.results())).toBe(0)
    expect(measured(user.results())).toEqual(measured(before))
  })

  test('with nothing kept, a replay fails and calls nobody', async ({ project }) => {
    const user = project(paid('seed: 2', `cache: 'read',`))
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(1)
    expect(output).toContain('no answer to this prompt is kept')
    expect(user.results().cases.every(({ outcome }) => outcome === 'error')).toBe(true)
  })

  test('stops at the budget, and goes on where it stopped when that is raised', async ({ project }) => {
    const user = project(paid('seed: 3'))
    const stopped = await user.vitest([one], { MLNEEDLE_BUDGET_USD: '0.02' })
    expect(stopped.code, stopped.output).toBe(1)
    expect(spent(stopped.output)).toBeLessThanOrEqual(0.02)
    expect(spent(stopped.output)).toBeGreaterThan(0.005)
    const cut = user.results()
    const without = cut.cases.filter(({ outcome }) => outcome === 'error')
    expect(without.length).toBeGreaterThan(0)
    for (const { reason } of without) expect(reason).toMatch(/^budget: .* of \$0\.02 are spent/)
    const { code, output } = await user.vitest([one], { MLNEEDLE_BUDGET_USD: '1' })
    expect(code, output).toBe(0)
    expect(asked(user.results())).toBe(without.length)
  })

  test('killed and run again pays only for what was under way', async ({ project }) => {
    const user = project(paid('seed: 4, latencyMs: 60', 'inFlight: 3,'))
    const { child, done } = user.start([one])
    await journal(user)
    child.kill('SIGKILL')
    await done
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(0)
    const results = user.results()
    expect(results.complete).toBe(true)
    expect(asked(results)).toBeLessThan(results.planned)
    expect(results.cases.filter(({ cached }) => cached).length).toBeGreaterThan(2)
  })

  test('whose price is not known is not called under a budget in dollars', async ({ project }) => {
    const user = project(`{ ${tiny}, models: [{ provider: 'simulated', model: 'paid', paid: true }] }`)
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(1)
    expect(output).toContain('The price of simulated/paid is not known')
    expect(output).toContain(`prices: { 'simulated/paid': { input: 1.25, output: 10 } }`)
  })

  test('without a budget says what it may spend', async ({ project }) => {
    const { output } = await project(paid('seed: 5')).vitest([one, '--tags-filter=absent && depth/0'])
    expect(output).toContain('without `budget` the run may spend $5 in all')
  })
})

test('a server that cuts prompts without a word is found out', async ({ project }) => {
  const user = project(
    `{ ${tiny}, lengths: ['2k', '8k'], models: [{ provider: 'simulated', model: '', options: { inputLimit: 3000 } }] }`,
  )
  const { output } = await user.vitest(['suites/mlneedle/monolingual', 'suites/mlneedle/controls'])
  const { cases } = user.results()
  for (const { contextTokens, outcome, score } of cases)
    if (contextTokens === 8192) expect([outcome, score]).toEqual(['cut-input', null])
    else expect(outcome).not.toBe('cut-input')
  expect(cases.find(({ outcome }) => outcome === 'cut-input')?.reason).toMatch(
    /The provider counted 3000 tokens of 7\d+ sent/,
  )
  expect(output).toContain('Coverage')
})

async function journal({ folder }: Project): Promise<void> {
  const path = join(folder, '.mlneedle/answers.sqlite-wal')
  for (let i = 0; i < 600; i++) {
    try {
      if (readFileSync(path).length > 60_000) return
    } catch {
      // Not begun yet.
    }
    await sleep(50)
  }
  throw new Error('the run never got under way')
}
