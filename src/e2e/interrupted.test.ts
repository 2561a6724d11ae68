/** A run that is broken off: what was measured is kept, and marked incomplete. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import { resultsSchema } from '../report/schema.ts'
import { one, ownModel, test, tiny, type Project } from './project.ts'

const slow = ownModel(`await after(150); return said('none')`)
const options = `{ ${tiny}, models: ['./slow.mjs'], inFlight: 2 }`

/** Waits until some results are in the journal. */
async function underWay({ folder }: Project): Promise<void> {
  const runs = join(folder, 'reports/mlneedle/runs')
  for (let i = 0; i < 600; i++) {
    try {
      const journal = readdirSync(runs).find((name) => name.endsWith('.jsonl')) ?? ''
      if (readFileSync(join(runs, journal), 'utf8').split('\n').length > 6) return
    } catch {
      // Not begun yet.
    }
    await sleep(50)
  }
  throw new Error('the run never got under way')
}

describe.concurrent('a run that is', () => {
  test('interrupted by Ctrl-C keeps its results', async ({ project }) => {
    const user = project(options)
    user.write('slow.mjs', slow)
    const { child, done } = user.start([one])
    await underWay(user)
    child.kill('SIGINT')
    const { code, output } = await done
    expect(code, output).toBe(130)
    expect(output).toMatch(
      /Interrupted: the \d+ of \d+ cases measured so far are in reports\/mlneedle\/, marked incomplete/,
    )
    const results = user.results()
    expect(results.complete).toBe(false)
    expect(results.cases.length).toBeGreaterThan(2)
    expect(results.cases.length).toBeLessThan(results.planned)
  })

  test('killed leaves a journal, which the next run turns into results', async ({ project }) => {
    const user = project(options)
    user.write('slow.mjs', slow)
    const { child, done } = user.start([one])
    await underWay(user)
    child.kill('SIGKILL')
    await done
    expect(user.has('reports/mlneedle/results.json')).toBe(false)
    const { code, output } = await user.vitest([one, '--tags-filter=absent && depth/0'])
    expect(code, output).toBe(0)
    const told = /An earlier run was killed; what it measured is in (\S+\.json), marked incomplete/.exec(
      output,
    )
    const recovered = resultsSchema.parse(
      JSON.parse(readFileSync(join(user.folder, told?.[1] ?? ''), 'utf8')),
    )
    expect(recovered.complete).toBe(false)
    expect(recovered.cases.length).toBeGreaterThan(2)
    expect(user.results().complete).toBe(true)
  })

  test('left by a killed worker is incomplete, fails, and keeps the rest', async ({ project }) => {
    const user = project(options)
    user.write('slow.mjs', slow)
    const { child, done } = user.start([one])
    await underWay(user)
    const [worker] = execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    process.kill(Number(worker), 'SIGKILL')
    const { code, output } = await done
    expect(code, output).not.toBe(0)
    const results = user.results()
    expect(results.complete).toBe(false)
    expect(results.cases.length).toBeLessThan(results.planned)
    expect(output).toMatch(/[Ii]ncomplete/)
  })
})
