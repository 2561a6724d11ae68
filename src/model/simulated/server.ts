import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { decide, type Decision } from './decide.ts'
import type { Plan } from './plan.ts'
import { promptSha256, type Truths } from './truth.ts'

/** What the server reads of a request: the prompt, and the seed, which tells cases that share it apart. */
const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })).min(1),
  seed: z.number().int().nonnegative().optional(),
})

/** Bytes of a request at most. */
const largest = 64 * 2 ** 20

export interface SimulatedServer {
  /** Address with the version path. */
  readonly baseURL: string
  /** How often each kind of fault was met so far. */
  readonly faults: Readonly<Record<string, number>>
  close(): Promise<void>
}

/**
 * Starts a server on loopback that speaks OpenAI's Chat Completions and
 * answers by plan. It recognizes a prompt by its hash alone.
 */
export async function startSimulatedServer(plan: Plan, truths: Truths): Promise<SimulatedServer> {
  const faults: Record<string, number> = {}
  const server = createServer((request, response) => {
    serve(request, response, plan, truths, faults).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // A model that nobody closed must not keep the process alive.
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  plan: Plan,
  truths: Truths,
  faults: Record<string, number>,
): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
    return fail(response, 404, 'The simulated server knows only POST /v1/chat/completions.')
  const body = await read(request)
  if (body === null) return fail(response, 413, `A request has at most ${largest} bytes.`)
  const parsed = requestSchema.safeParse(body)
  if (!parsed.success)
    return fail(response, 400, `This is no chat completion request: ${z.prettifyError(parsed.error)}`)
  const { model, messages, seed } = parsed.data
  const record = truths.get(promptSha256(messages))?.[seed ?? 0]
  if (!record)
    return fail(
      response,
      400,
      'The simulated model knows nothing of this prompt. It answers only cases whose truth was told to it before; see `expect`.',
    )
  const decision = decide(plan, record.truth, ++record.attempts)
  const fault = faultOf(decision)
  if (fault) faults[fault] = (faults[fault] ?? 0) + 1
  await delay(decision.latencyMs)
  const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  const tokens = Math.ceil(bytes / 4)
  carryOut(response, decision, model, Math.min(tokens, plan.inputLimit ?? tokens))
}

/** The kind of fault that a decision is; null when it is none. */
const faultOf = (decision: Decision): string | null =>
  decision.kind === 'hang'
    ? 'hang'
    : decision.kind === 'fail'
      ? decision.how
      : decision.kind === 'answer' && decision.wrongUsage
        ? 'wrong-usage'
        : null

function carryOut(response: ServerResponse, decision: Decision, model: string, promptTokens: number): void {
  const completion = (content: string | null, finishReason: string, refusal: string | null = null) => ({
    id: 'chatcmpl-simulated',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal },
        finish_reason: finishReason,
        logprobs: null,
      },
    ],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: Math.ceil(Buffer.byteLength(content ?? refusal ?? '') / 4),
    },
  })
  switch (decision.kind) {
    case 'hang':
      return
    case 'refuse':
      return send(response, 200, completion(null, 'stop', 'Planted refusal.'))
    case 'cut':
      return send(response, 200, completion('…', 'length'))
    case 'answer':
      return send(response, 200, {
        ...completion(decision.text, 'stop'),
        ...(decision.wrongUsage && { usage: { prompt_tokens: -1, completion_tokens: 'many' } }),
      })
    case 'fail':
      return carryOutFailure(response, decision.how, completion('…', 'stop'))
  }
}

function carryOutFailure(response: ServerResponse, how: string, completion: object): void {
  const text = JSON.stringify(completion)
  switch (how) {
    case 'disconnect':
      response.destroy()
      return
    case '429-later':
      response.setHeader('retry-after', '1')
      response.setHeader('retry-after-ms', '100')
      return fail(response, 429, 'Planted error.')
    case 'no-choices':
      return send(response, 200, { ...completion, choices: [] })
    case 'not-json':
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html>planted</html>')
      return
    case 'cut-body':
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      })
      response.write(text.slice(0, text.length / 2), () => response.destroy())
      return
    default:
      return fail(response, Number(how), 'Planted error.')
  }
}

const fail = (response: ServerResponse, status: number, message: string): void =>
  send(response, status, { error: { message, type: 'simulated', param: null, code: null } })

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** The body as JSON; undefined when it is none, null when it is too large. */
async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) return null
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
