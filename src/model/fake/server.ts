import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FakeAnswer, FakeRequest, Wire } from './wire.ts'

/** What the server does with a request. */
export type FakeReply =
  | { readonly answer: Partial<FakeAnswer> }
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly raw: string; readonly contentType: string }
  | 'empty'
  | 'cut'
  | 'disconnect'
  | 'hang'

export interface RecordedRequest extends FakeRequest {
  /** The body as it came. */
  readonly body: unknown
  readonly headers: IncomingMessage['headers']
  /** Resolves when the client goes away before it was answered. */
  readonly abandoned: Promise<void>
}

export interface FakeServer {
  /** Address with the version path. */
  readonly baseURL: string
  /** Requests since the last `reply`. */
  readonly requests: readonly RecordedRequest[]
  /** Sets how requests are replied to from now on, and forgets earlier ones. */
  reply(how: FakeReply | ((request: RecordedRequest, index: number) => FakeReply | Promise<FakeReply>)): void
  close(): Promise<void>
}

const plainAnswer: FakeAnswer = {
  text: 'Hello',
  finishReason: 'stop',
  inputTokens: 11,
  outputTokens: 3,
  modelId: 'fake-1',
}

/** Starts a server on loopback that speaks a vendor's wire format, records what it is asked and replies as told. */
export async function startFakeServer(wire: Wire): Promise<FakeServer> {
  const requests: RecordedRequest[] = []
  let how: Parameters<FakeServer['reply']>[0] = { answer: {} }
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body: unknown = JSON.parse(await text(request))
    const { promise: abandoned, resolve } = Promise.withResolvers<void>()
    response.once('close', () => {
      if (!response.writableFinished) resolve()
    })
    const recorded = {
      ...wire.read(body, request.headers, request.url ?? ''),
      body,
      headers: request.headers,
      abandoned,
    }
    const index = requests.push(recorded) - 1
    carryOut(response, wire, typeof how === 'function' ? await how(recorded, index) : how)
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, 500, wire.error(500, `the fake server could not read the request: ${String(error)}`))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${port}${wire.path}`,
    requests,
    reply(next) {
      requests.length = 0
      how = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function carryOut(response: ServerResponse, wire: Wire, reply: FakeReply): void {
  if (reply === 'hang') return
  if (reply === 'disconnect') return void response.destroy()
  if (reply === 'empty') return send(response, 200, wire.empty)
  if (reply === 'cut') {
    const whole = JSON.stringify(wire.answer({ ...plainAnswer, text: 'long '.repeat(1000) }))
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(whole),
    })
    response.write(whole.slice(0, whole.length / 2), () => response.destroy())
    return
  }
  if ('answer' in reply) return send(response, 200, wire.answer({ ...plainAnswer, ...reply.answer }))
  if ('json' in reply) return send(response, reply.status, reply.json, reply.headers)
  if ('raw' in reply)
    return void response.writeHead(200, { 'content-type': reply.contentType }).end(reply.raw)
  send(response, reply.status, wire.error(reply.status, reply.message), reply.headers)
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
