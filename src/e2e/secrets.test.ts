/** A marker key over every path: it must stand in nothing that a run writes or prints, also where the server repeats it. */
import { execFile } from 'node:child_process'
import { spawnSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { packageRoot } from '../version.ts'
import { one, test, tiny, type Project } from './project.ts'

const KEY = 'sk-marker-0123456789-abcdefghij'

/** Speaks enough of the vendors' formats, and repeats the key it was sent wherever a server can. */
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const key = String(
    request.headers['authorization'] ??
      request.headers['x-api-key'] ??
      request.headers['x-goog-api-key'] ??
      '',
  ).replace('Bearer ', '')
  const mode = /^\/(\w+)\//.exec(request.url ?? '')?.[1]
  request.resume()
  response.setHeader('content-type', 'application/json')
  response.setHeader('x-echo', key)
  if (mode === 'refuse')
    return response
      .writeHead(401)
      .end(JSON.stringify({ error: { message: `bad key ${key}`, code: key, type: key } }))
  if (mode === 'fail')
    return response.writeHead(400).end(`<html>${key} ${Buffer.from(key).toString('base64')}</html>`)
  if (mode === 'cut') {
    response.writeHead(200, { 'content-length': 999 }).write(`{"error":"${key}`)
    return setTimeout(() => response.destroy(), 5)
  }
  return response.end(
    JSON.stringify({
      model: `model-${key}`,
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: `none ${key}` } }],
      usage: { prompt_tokens: 10, completion_tokens: 2 },
    }),
  )
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const environment = {
  OPENAI_API_KEY: KEY,
  ANTHROPIC_API_KEY: KEY,
  GEMINI_API_KEY: KEY,
  MY_KEY: KEY,
}

/** Files under the project that hold the key in any form, the databases included. */
const leaks = ({ folder }: Project): string =>
  [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('base64').replace(/=+$/, '')]
    .map(
      (form) =>
        spawnSync('grep', ['-rlaF', '--exclude-dir=node_modules', '-e', form, folder], { encoding: 'utf8' })
          .stdout,
    )
    .join('')

const command = (user: Project, args: readonly string[]): Promise<string> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      [join(packageRoot, 'src/cli.ts'), ...args],
      { cwd: user.folder, env: { PATH: process.env['PATH'], ...environment } },
      (_, stdout, stderr) => resolve(stdout + stderr),
    ),
  )

describe.concurrent('a key stands nowhere', () => {
  test('that a server repeats in answers, refusals, faults and cut bodies', async ({ project }) => {
    const openai = (mode: string) => ({
      provider: 'openai',
      model: mode,
      baseURL: `${address}/${mode}/v1`,
      paid: true,
    })
    const models = [
      ...['answer', 'refuse', 'fail', 'cut'].map(openai),
      { ...openai('answer'), model: 'r', apiKeyEnv: 'MY_KEY', options: { api: 'responses' } },
      { provider: 'anthropic', model: 'claude-x', baseURL: `${address}/refuse`, paid: true },
      { provider: 'google', model: 'gemini-x', baseURL: `${address}/fail`, paid: true },
    ]
    const user = project(
      `{ ${tiny}, depths: [0], retries: 1, coverage: 0, budget: 'unlimited', models: ${JSON.stringify(models)} }`,
    )
    const { output } = await user.vitest(
      [one, '--reporter=default', '--reporter=json', '--outputFile=run.json'],
      environment,
    )
    expect(output).not.toContain(KEY)
    const { cases } = user.results()
    expect(new Set(cases.map(({ model }) => model)).size).toBe(models.length)
    expect(cases.some(({ answer }) => answer?.startsWith('none'))).toBe(true)
    const shard = await user.vitest(
      [one, '--shard=1/2', '--reporter=blob', '--outputFile=blobs/1.json'],
      environment,
    )
    const merged = await user.vitest(['--merge-reports=blobs'], environment)
    const planned = await command(user, ['plan', one])
    const batch = await command(user, ['batch', 'submit', one])
    expect(shard.output + merged.output + planned + batch).not.toContain(KEY)
    expect(leaks(user)).toBe('')
  })

  test('that a module of one’s own throws, or an address holds', async ({ project }) => {
    const user = project(
      `{ ${tiny}, retries: 0, coverage: 0, models: ['./leaky.mjs', 'openai:m@${address.replace('//', `//user:${KEY}@`)}/fail/v1?key=${KEY}'] }`,
    )
    user.write(
      'leaky.mjs',
      `export const createModel = async (description, environment) => ({
  id: 'own', provider: 'own', paid: false, parameters: { note: environment.MY_KEY },
  async generate() { throw new Error('bad key ' + environment.MY_KEY) },
})`,
    )
    const { output } = await user.vitest([one], environment)
    expect(output).toContain('bad key')
    expect(output).not.toContain(KEY)
    // The configuration is the user's own text.
    expect(leaks(user).replaceAll(/\S*vitest\.config\.ts\S*\n/g, '')).toBe('')
  })
})
