/** For tests: a Redis of one's own, a line to it that can be cut, and a machine of a run in a process of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Model } from '../model/model.ts'
import { Caller, type Question } from './caller.ts'
import { Redis } from './redis.ts'
import { RedisBudget } from './redis-budget.ts'
import { redisLimiters } from './redis-pace.ts'

/** Whether there is a Redis to test with. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** A Redis on loopback that keeps nothing on the disk. */
export async function startRedis(
  password?: string,
): Promise<{ url: string; port: number; stop(): Promise<void> }> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ]
  const server = spawn('redis-server', [...settings, ...(password ? ['--requirepass', password] : [])])
  const ended = once(server, 'exit')
  for await (const chunk of server.stdout) if (String(chunk).includes('Ready to accept connections')) break
  return {
    url: `redis://${password ? `:${encodeURIComponent(password)}@` : ''}127.0.0.1:${port}`,
    port,
    async stop() {
      server.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A line to a Redis on loopback. */
export async function lineTo(port: number): Promise<{
  url: string
  /** Ends all connections, and takes none until it is up again. */
  down(): void
  up(): void
  /** Lets one more command through, and ends its connection in place of the reply. */
  loseReply(): void
  close(): void
}> {
  const sockets = new Set<Socket>()
  let isDown = false
  let losing = false
  const line = createServer((near) => {
    if (isDown) return void near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.on('data', (chunk) => {
        if (losing && from === far) {
          losing = false
          near.destroy()
        } else to.write(chunk)
      })
    }
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `redis://127.0.0.1:${(line.address() as AddressInfo).port}`,
    down() {
      isDown = true
      cut()
    },
    up: () => void (isDown = false),
    loseReply: () => void (losing = true),
    close() {
      line.close()
      cut()
    },
  }
}

/** What each call of `countingModel` costs, in US dollars by `price`. */
export const COST = 0.04

export const price = {
  source: 'test',
  cost: ({ input, output }: { input: number; output: number }) => (input + output) / 100,
  contextWindow: null,
}

/** A model that counts how often it was asked. */
export function countingModel(): Model & { readonly calls: number } {
  let calls = 0
  return {
    id: 'test/model',
    provider: 'test',
    paid: true,
    parameters: {},
    get calls() {
      return calls
    },
    generate: async () => {
      calls++
      await sleep(Math.random() * 10)
      return { text: 'a', usage: { inputTokens: 2, outputTokens: 2 }, finishReason: 'stop', modelId: null }
    },
  }
}

export const question = (key: string): Question => ({
  request: { messages: [{ role: 'user', content: 'q' }], maxOutputTokens: 4, temperature: 0 },
  key,
  promptTokens: 1,
  kind: 'en',
})

export const limits = { inFlight: 8, timeout: 1000, callTimeout: 5000, retries: 3 }

/** What a machine says at its end. */
export interface MachineReport {
  readonly calls: number
  readonly failures: readonly string[]
}

/** A machine that asks many questions within a budget in dollars, and says what came of it. */
async function machine(url: string, run: string, usd: number, questions: number): Promise<MachineReport> {
  const redis = await Redis.connect(url, 5000, () => {})
  const budget = await RedisBudget.open(redis, run, { usd, tokens: null }, 60_000)
  const model = countingModel()
  const limiter = redisLimiters(redis, run, model.id)
  const caller = new Caller(model, limits, { cache: null, budget, price, limiter })
  const results = await Promise.all(
    Array.from({ length: questions }, (_, i) => caller.call(question(`${i}`))),
  )
  await caller.close()
  await budget.close()
  await redis.close()
  return {
    calls: model.calls,
    failures: results.flatMap((result) => ('error' in result ? [result.error.message] : [])),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [url = '', run = '', usd, questions] = process.argv.slice(2)
  process.send?.(await machine(url, run, Number(usd), Number(questions)))
  process.disconnect()
}
