/** Several models, files, shards and projects in one run. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import { one, ownModel, test, tiny } from './project.ts'

const none = ownModel(`return said('none')`)

describe.concurrent('a run', () => {
  test('on two models has both in its results, and its progress adds up', async ({ project }) => {
    const { write, vitest, results } = project(`{ ${tiny}, models: ['lexical', './own.mjs'] }`)
    write('own.mjs', none)
    const { code, output } = await vitest([one])
    expect(code, output).toBe(0)
    const { models, cases, planned, complete } = results()
    expect(models.map(({ id, label }) => [id, label !== null])).toEqual([
      ['lexical', true],
      ['own', false],
    ])
    const byModel = Object.groupBy(cases, ({ model }) => model)
    expect(byModel['own']?.map(({ id }) => id)).toEqual(byModel['lexical']?.map(({ id }) => id))
    expect({ planned, complete }).toEqual({ planned: cases.length, complete: true })
    expect(output).toContain(`mlneedle: ${planned} cases planned`)
    for (const [, percent] of output.matchAll(/\((\d+)%\)/g)) expect(Number(percent)).toBeLessThanOrEqual(100)
  })

  test('whose second model’s worker is killed is incomplete', async ({ project }) => {
    const { write, start, folder, results } = project(
      `{ ${tiny}, models: ['./quick.mjs', './slow.mjs'], inFlight: 2 }`,
    )
    write('quick.mjs', none)
    write('slow.mjs', ownModel(`await after(400); return said('none')`))
    const { child, done } = start([one])
    const runs = join(folder, 'reports/mlneedle/runs')
    const begun = () => {
      try {
        const journal = readdirSync(runs).find((name) => name.endsWith('.jsonl')) ?? ''
        return readFileSync(join(runs, journal), 'utf8').includes('"model":"slow"')
      } catch {
        return false
      }
    }
    for (let i = 0; i < 400 && !begun(); i++) await sleep(50)
    const workers = execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    for (const worker of workers) process.kill(Number(worker), 'SIGKILL')
    const { code, output } = await done
    expect(code, output).not.toBe(0)
    expect(results().complete).toBe(false)
    expect(results().cases.length).toBeLessThan(results().planned)
  })

  test('in more shards than files merges to the results of one process, header and all', async ({
    project,
  }) => {
    const { vitest, results, folder } = project(`{ ${tiny}, items: 3, lengths: ['1k', '2k'] }`)
    const files = ['suites/mlneedle/monolingual', 'suites/mlneedle/needle-language']
    await vitest(files)
    const whole = results()
    const shards = [1, 2, 3, 4]
    for (const i of shards) {
      const args = [`--shard=${i}/4`, '--reporter=blob', `--outputFile=blobs/${i}.json`]
      const { code, output } = await vitest([...files, ...args])
      expect(code, output).toBe(0)
    }
    const { code, output } = await vitest(['--merge-reports=blobs'])
    expect(code, output).toBe(0)
    const merged = results()
    // All but what tells two runs apart: when, by what command, how fast.
    const comparable = (run: typeof whole) => ({
      ...run,
      runId: '',
      startedAt: '',
      filter: null,
      cases: run.cases.map((c) => ({ ...c, durationMs: 0 })),
    })
    expect(comparable(merged)).toEqual(comparable(whole))

    rmSync(join(folder, 'blobs/3.json'))
    const lacking = await vitest(['--merge-reports=blobs'])
    expect(lacking.output).toMatch(/\d+ of \d+ cases are in none of the merged reports/)
    expect(results()).toMatchObject({ complete: false, planned: whole.planned })
    expect(lacking.code).toBe(1)
  })

  test('of a shard alone says that it is one, and has its share', async ({ project }) => {
    const { vitest, results } = project(`{ ${tiny}, items: 6 }`)
    await vitest([one, '--shard=1/4'])
    expect(results().filter).toMatch(/^--shard=1\/4( |$)/)
    // 6 items × 2 languages × 2 depths, with and without the needle, are 48.
    expect(results().cases.length).toBe(12)
    const typo = await vitest(['suites/mlneedle/monolingal', '--shard=1/4'])
    expect(typo.code).toBe(1)
    expect(typo.output).toContain('No test file was found')
  })

  test('with a suite file that does not load is incomplete', async ({ project }) => {
    const { write, vitest, results } = project(`{ ${tiny} }`)
    const suite = (name: string) =>
      `import { defineExperiment } from 'vitest-mlneedle/suite'
defineExperiment({ name: '${name}', shapes: () => [{ needle: 'en', haystack: 'en', question: 'en' }] })\n`
    write('suites/mine/a.test.ts', suite('a'))
    write('suites/mine/b.test.ts', `${suite('b')}throw new Error('boom')\n`)
    const { code } = await vitest(['suites/mine'])
    expect(code).toBe(1)
    expect(results('mine').complete).toBe(false)
  })

  test('with two files that plan the same cases says which, and fails', async ({ project }) => {
    const { write, vitest, results } = project(`{ ${tiny} }`)
    for (const file of ['a', 'b'])
      write(
        `suites/mine/${file}.test.ts`,
        `import { defineExperiment } from 'vitest-mlneedle/suite'
defineExperiment({ name: 'same', shapes: () => [{ needle: 'en', haystack: 'en', question: 'en' }] })\n`,
      )
    const { code, output } = await vitest(['suites/mine'])
    expect(code).toBe(1)
    expect(output).toMatch(
      /mine\/a\.test\.ts and .*mine\/b\.test\.ts both plan the case mine\/same\/|b\.test\.ts and .*a\.test\.ts both plan/,
    )
    expect(results('mine').complete).toBe(false)
  })

  test('of one’s own tests beside the suites is left in peace', async ({ project }) => {
    const { write, vitest, has } = project(`{ ${tiny}, models: ['./paid.mjs'] }`)
    write(
      'paid.mjs',
      none.replace('paid: false', 'paid: true').replace(`return said('none')`, `throw new Error('called')`),
    )
    const own = `import { expect, test } from 'vitest'\ntest('adds numbers', () => expect(1 + 1).toBe(2))\n`
    write('src/a.test.ts', own)
    write('suites/unit/b.test.ts', own)
    const all = await vitest([])
    expect(all.code, all.output).toBe(0)
    expect(all.output).toContain('costs money and is not called by a run of all tests')
    expect(all.output).not.toContain('called\n')
    const named = await vitest(['-t', 'adds numbers'])
    expect(named.code, named.output).toBe(0)
    expect(named.output).toMatch(/Tests +2 passed/)
    expect(has('reports/mlneedle')).toBe(false)
  })

  test('with a reporter for machines leaves standard output to it', async ({ project }) => {
    const { vitest } = project(`{ ${tiny} }`)
    const { code, stdout } = await vitest([one, '--reporter=tap'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^TAP version 13\n/)
    expect(stdout).not.toContain('mlneedle:')
  })

  test('is not retried with the user’s own tests, which would call the model again', async ({ project }) => {
    const { write, vitest, results } = project(
      `{ ${tiny}, models: ['./own.mjs'], retries: 0, coverage: 0 }`,
      `retry: 2`,
    )
    write('own.mjs', ownModel(`throw new Error('call ' + ++calls + '.')`))
    await vitest([one])
    const { cases } = results()
    expect(cases.filter(({ reason }) => reason?.includes(`call ${cases.length}.`))).toHaveLength(1)
    expect(cases.filter(({ reason }) => reason?.includes(`call ${cases.length + 1}.`))).toHaveLength(0)
  })
})
