/** An OpenAI-compatible server on loopback that counts what it is asked, for benches of many calls. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** A request that arrived whole: a vendor would bill it, whether or not anybody still waits for its answer. */
export interface Asked {
  /** SHA-256 of the body: of the prompt, as all else in it is the same in a bench. */
  readonly prompt: string
  readonly bytes: number
  /** By `performance.now()`. */
  readonly at: number
  /** Null while it is open. */
  answeredAt: number | null
}

export interface Endpoint {
  /** Address with the version path. */
  readonly baseURL: string
  /** In the order of their arrival; may be emptied. */
  readonly log: Asked[]
  close(): void
}

/**
 * Starts a server whose answers follow from the prompt alone.
 *
 * @param latencyMs the shortest time before an answer, and the longest; between them the prompt decides
 */
export async function startEndpoint(latencyMs: readonly [number, number]): Promise<Endpoint> {
  const log: Asked[] = []
  const server = createServer({ keepAliveTimeout: 3_600_000, requestTimeout: 0 }, (request, response) => {
    // Broken off before the whole request was there.
    serve(request, response, latencyMs, log).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', 4096, resolve)
  })
  // A bench that failed must end all the same.
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    log,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  [least, most]: readonly [number, number],
  log: Asked[],
): Promise<void> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  const prompt = hash.digest('hex')
  const asked: Asked = { prompt, bytes, at: performance.now(), answeredAt: null }
  log.push(asked)
  const latency = least + ((most - least) * parseInt(prompt.slice(0, 4), 16)) / 0xffff
  if (latency > 0) await delay(latency)
  asked.answeredAt = performance.now()
  if (response.destroyed) return
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({
      id: 'chatcmpl-bench',
      object: 'chat.completion',
      created: 0,
      model: 'bench',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: `Nobody knows ${prompt.slice(0, 12)}.`, refusal: null },
          finish_reason: 'stop',
          logprobs: null,
        },
      ],
      usage: { prompt_tokens: Math.ceil(bytes / 4), completion_tokens: 8 },
    }),
  )
}

/** How many different prompts there are among requests. */
export const different = (log: readonly Asked[]): number => new Set(log.map(({ prompt }) => prompt)).size
