/** The command as a user types it, in a project with the real Vitest. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { one, test, tiny, type Project } from '../e2e/project.ts'
import { packageRoot } from '../version.ts'
import { good, KEY, startFakeOpenAI, type FakeOpenAI } from './fixture.ts'

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(MLNEEDLE_|VITEST|OPENAI|TEST$|NODE_ENV$)/.test(name)),
)

/** Starts `mlneedle …` in a project. */
function start({ folder }: Project, args: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(packageRoot, 'src/cli.ts'), ...args], {
    cwd: folder,
    env: { ...environment, NO_COLOR: '1', OPENAI_API_KEY: KEY, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text))
  const done = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...out })),
  )
  return { child, done }
}

const options = ({ description }: FakeOpenAI) => `{ ${tiny},
  models: [{ provider: 'openai', model: 'gpt-5-mini', baseURL: '${description.baseURL}', paid: true }, 'lexical'],
  prices: { 'openai/gpt-5-mini': { input: 1, output: 1 } } }`

const until = async (reached: () => boolean): Promise<void> => {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 20))
}

test(
  'submit, killed, submit, status, collect, and Vitest replays the answers',
  { timeout: 180_000 },
  async ({ project }) => {
    const server = await startFakeOpenAI()
    const user = project(options(server))
    const submit = ['batch', 'submit', one, '--requests', '3']

    const refused = await start(user, submit, { MLNEEDLE_BUDGET_USD: '0.001' }).done
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('and the budget is $0.001') })
    const dry = await start(user, [...submit, '--dry-run']).done
    expect(dry, dry.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing was sent.') })
    expect(dry.stderr).toContain('lexical costs nothing')
    expect(server.uploads).toEqual([])

    server.stall = ['POST /v1/batches']
    const killed = start(user, submit)
    await until(() => server.batches.length === 1)
    const meanwhile = await start(user, ['batch', 'collect']).done
    expect(meanwhile).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Another `mlneedle batch` is at work'),
    })
    killed.child.kill('SIGKILL')
    await killed.done
    server.stall = []

    const sent = await start(user, [...submit, '--json']).done
    expect(sent.code, sent.stderr).toBe(0)
    const { plans } = JSON.parse(sent.stdout) as {
      plans: { requests: number; waiting: number; costUsd: number }[]
    }
    const planned = await start(user, ['plan', one, '--json']).done
    const [{ prompts }] = JSON.parse(planned.stdout) as [{ prompts: number }]
    expect(plans[0]!.requests + plans[0]!.waiting).toBe(prompts)
    expect(plans[0]!.waiting).toBe(3)
    const ids = server.batches.flatMap((batch) => server.input(batch).map(({ custom_id }) => custom_id))
    expect(ids).toHaveLength(prompts)
    expect(new Set(ids).size).toBe(prompts)

    const [first, ...others] = server.batches
    for (const batch of others)
      server.end(
        batch,
        'completed',
        server.input(batch).map((line) => good(line)),
      )
    const status = await start(user, ['batch', 'status', '--json']).done
    const reports = JSON.parse(status.stdout) as { id: string; ready: boolean }[]
    expect(reports.map(({ id, ready }) => ({ id, ready }))).toEqual([
      { id: first!.id, ready: false },
      ...others.map(({ id }) => ({ id, ready: true })),
    ])
    expect((await start(user, ['batch', 'collect']).done).stdout).toContain(`${first!.id}: validating`)
    server.end(
      first!,
      'completed',
      server.input(first!).map((line) => good(line)),
    )
    const collected = await start(user, ['batch', 'collect']).done
    expect(collected).toMatchObject({ code: 0, stdout: expect.stringContaining('3 answers kept ($0.00)') })
    expect((await start(user, ['batch', 'collect']).done).stdout).toBe('There is nothing to collect.\n')

    const { code, output } = await user.vitest([one, '--project', 'openai/gpt-5-mini'], {
      MLNEEDLE_CACHE: 'read',
      OPENAI_API_KEY: KEY,
    })
    expect(code, output).toBe(0)
    const { cases } = user.results()
    expect(cases.length).toBeGreaterThan(0)
    for (const { cached, costUsd, answer, attempts } of cases)
      expect({ cached, costUsd, answer, attempts }).toEqual({
        cached: true,
        costUsd: 0.0005,
        answer: expect.stringContaining('answer to'),
        attempts: 1,
      })

    const folder = join(user.folder, '.mlneedle/batches')
    expect(existsSync(join(folder, 'state.json'))).toBe(true)
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(KEY)
  },
)
