/** What a user sees of a run: terminal, files, exit code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { one, ownModel, test, tiny } from './project.ts'

describe.concurrent('a run', () => {
  test('on the embedded model shows progress and heatmaps, writes its reports, and passes', async ({
    project,
  }) => {
    const { vitest, results, has, folder } = project(`{ ${tiny} }`)
    const { code, output } = await vitest()
    expect(code, output).toBe(0)
    expect(output).toMatch(/mlneedle: \d+ cases planned/)
    expect(output).toMatch(/mlneedle: \d+ cases in \d+ s/)
    expect(output).toContain('lexical (literal matching, not a language model)')
    expect(output).toMatch(/depth +en +zh +mean\n +0%/)
    expect(output).toContain('Reports: reports/mlneedle/')
    const written = results()
    expect(written).toMatchObject({
      complete: true,
      filter: null,
      preset: 'default',
      tokenizer: 'o200k_base',
    })
    expect(written.planned).toBe(written.cases.length)
    expect(new Set(written.cases.map(({ experiment }) => experiment))).toEqual(
      new Set([
        'monolingual',
        'needle-language',
        'haystack-language',
        'question-language',
        'existence',
        'controls',
      ]),
    )
    for (const c of written.cases) {
      expect(c.outcome).not.toBe('error')
      if (c.contextTokens)
        expect((c.promptTokens ?? 0) + (c.reservedTokens ?? 0)).toBeLessThanOrEqual(c.contextTokens)
    }
    expect(has(`reports/mlneedle/runs/${written.runId}.json`)).toBe(true)
    expect(has(`reports/mlneedle/runs/${written.runId}.journal.jsonl`)).toBe(false)
    expect(readFileSync(join(folder, 'reports/mlneedle/summary.md'), 'utf8')).toContain('monolingual')
    expect(readFileSync(join(folder, 'reports/mlneedle/index.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  test('is the same twice: prompts, ids and answers', async ({ project }) => {
    const { vitest, results } = project(`{ ${tiny} }`)
    const rows = () =>
      results().cases.map(({ id, promptSha256, answer, outcome }) => [id, promptSha256, answer, outcome])
    await vitest([one])
    const first = rows()
    await vitest([one])
    expect(rows()).toEqual(first)
  })

  test('does not fail for a miss, unless it is strict', async ({ project }) => {
    const lax = project(`{ ${tiny}, models: ['./dunce.mjs'] }`)
    const strict = project(`{ ${tiny}, models: ['./dunce.mjs'], strict: true }`)
    for (const { write } of [lax, strict]) write('dunce.mjs', ownModel(`return said('Nobody Special')`))
    expect((await lax.vitest([one])).code).toBe(0)
    const { code, output } = await strict.vitest([one])
    expect(code).toBe(1)
    expect(output).toMatch(/wrong: expected “.+”, got “Nobody Special”/)
    expect(strict.results().complete).toBe(true)
  })

  test('goes on after errors, which fail their tests and are no misses', async ({ project }) => {
    const { write, vitest, results } = project(
      `{ ${tiny}, models: ['./shaky.mjs'], coverage: 0.1, retries: 0 }`,
    )
    write('shaky.mjs', ownModel(`if (calls++ % 2) throw new Error('out of order'); return said('none')`))
    const { code, output } = await vitest([one])
    expect(code).toBe(1)
    expect(output).toContain('out of order')
    expect(output).not.toContain('below the floor')
    const outcomes = Object.groupBy(results().cases, ({ outcome }) => outcome)
    expect(outcomes.error?.length).toBeGreaterThan(0)
    expect(outcomes.abstained?.length).toBeGreaterThan(0)
    for (const c of outcomes.error ?? [])
      expect(c).toMatchObject({ score: null, answer: null, reason: expect.stringContaining('out of order') })
    expect(results().complete).toBe(true)
  })

  test('below its coverage floor fails, and says so', async ({ project }) => {
    const { vitest } = project(`{ ${tiny}, models: ['openai:any@http://127.0.0.1:9/v1'], retries: 0 }`)
    const { code, output } = await vitest([one])
    expect(code).toBe(1)
    expect(output).toMatch(/Coverage 0\.0%: 0 of \d+ planned cases were measured, below the floor of 95%/)
    expect(output).toContain('127.0.0.1:9')
  })

  test('may be filtered by model and tag, and says that it was', async ({ project }) => {
    const { write, vitest, results } = project(`{ ${tiny}, models: ['lexical', './own.mjs'] }`)
    write('own.mjs', ownModel(`return said('none')`))
    const { code, output } = await vitest([
      'suites/mlneedle',
      '--project=own',
      '--tags-filter=needle/zh && depth/100',
    ])
    expect(code, output).toBe(0)
    const { cases, filter, models, complete } = results()
    expect(filter).toBe('--tags-filter=needle/zh && depth/100 --project=own')
    expect(complete).toBe(true)
    expect(models.map(({ id }) => id)).toEqual(['own'])
    expect(
      new Set(cases.map(({ model, needleLanguage, depth }) => `${model} ${needleLanguage} ${depth}`)),
    ).toEqual(new Set(['own zh 1']))
  })

  test('that measures nothing fails', async ({ project }) => {
    const { vitest } = project(`{ ${tiny} }`)
    const { code, output } = await vitest([one, '--tags-filter=control/closed-book'])
    expect(code).toBe(1)
    expect(output).toContain('no case was planned, so nothing was measured')
  })

  test('runs suites of one’s own beside the bundled ones', async ({ project }) => {
    const { write, vitest, results, has } = project(`{ ${tiny} }`)
    write(
      'suites/mine/reverse.test.ts',
      `import { defineExperiment } from 'vitest-mlneedle/suite'
defineExperiment({ name: 'reverse', shapes: ({ languages }) => languages.map((l) => ({ needle: l, haystack: 'mixed', question: 'en' })) })
`,
    )
    const { code, output } = await vitest(['suites/mine'])
    expect(code, output).toBe(0)
    expect(new Set(results('mine').cases.map(({ experiment }) => experiment))).toEqual(new Set(['reverse']))
    expect(has('reports/mlneedle')).toBe(false)
  })
})
