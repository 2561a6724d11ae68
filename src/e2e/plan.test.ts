/** `mlneedle plan`: what a run would be, before anything is sent. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { packageRoot } from '../version.ts'
import { one, test, tiny, type Project } from './project.ts'

const run = ({ folder }: Project, args: readonly string[]): string =>
  execFileSync(process.execPath, [join(packageRoot, 'src/cli.ts'), 'plan', one, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env['PATH'] },
  })

const plan = (user: Project, args: readonly string[] = []) =>
  JSON.parse(run(user, ['--json', ...args])) as Record<string, unknown>[]

describe.concurrent('a plan', () => {
  test('counts cases, prompts, tokens and cost by model, without a key', ({ project }) => {
    const user = project(`{ ${tiny}, models: ['lexical', 'openai:gpt-5-mini', 'openai:nobody-knows'] }`)
    const [lexical, known, unknown] = plan(user)
    expect(lexical).toMatchObject({ model: 'lexical', cases: 8, prompts: 8, kept: 0, costUsd: 0 })
    expect(known).toMatchObject({
      model: 'openai/gpt-5-mini',
      cases: 8,
      price: expect.stringContaining('genai-prices'),
    })
    // Eight prompts of up to 1K, and room for hidden reasoning.
    expect(known?.['inputTokens']).toBeGreaterThan(5000)
    expect(known?.['inputTokens']).toBeLessThan(8192)
    expect(known?.['outputTokens']).toBe(8 * (128 + 8192))
    expect(known?.['costUsd']).toBeGreaterThan(0.01)
    expect(unknown).toMatchObject({ costUsd: null, price: null })
    expect(plan(user, ['--tags-filter', 'present && depth/0', '--project', 'lexical'])).toMatchObject([
      { cases: 2 },
    ])
  })

  test.for([
    ['budget: { usd: 0.002 }', 'the budget of $0.002 would stop it before the end.'],
    ['', 'the default budget of $5 is enough.'],
  ] as const)('with “%s” says whether it is enough', ([budget, told], { project }) => {
    const user = project(`{ ${tiny}, prices: { 'simulated/paid': { input: 1, output: 1 } },
      models: [{ provider: 'simulated', model: 'paid', paid: true }], ${budget} }`)
    expect(run(user, [])).toMatch(told)
  })

  test('knows what is kept from earlier runs', async ({ project }) => {
    const user = project(`{ ${tiny}, prices: { 'simulated/paid': { input: 1, output: 1 } },
      models: [{ provider: 'simulated', model: 'paid', paid: true }] }`)
    expect(plan(user)).toMatchObject([{ cases: 8, prompts: 8, kept: 0 }])
    await user.vitest([one, '--tags-filter=present'])
    const [after] = plan(user)
    expect(after).toMatchObject({ cases: 8, prompts: 8, kept: 4 })
  })
})
