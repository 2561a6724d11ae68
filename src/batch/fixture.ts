/** For tests: OpenAI's files and batches on loopback, and questions to send there. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openAnswerCache, type AnswerCache } from '../call/cache.ts'
import type { Price } from '../call/price.ts'
import type { PlannedQuestion } from '../collect.ts'
import type { ModelDescription } from '../model/model.ts'
import { lockBatches } from './state.ts'
import { submit, type AskedModel, type SubmitInput } from './submit.ts'
import type { BatchVendor, CreateVendor } from './vendor.ts'

export const KEY = 'sk-secret-of-the-tests'

/** A folder for batches and kept answers, gone after the test. */
export function temporary(): { folder: string; answers: AnswerCache } {
  const root = mkdtempSync(join(tmpdir(), 'mlneedle-batch-'))
  const answers = openAnswerCache(root, (what) => {
    throw new Error(what)
  })
  onTestFinished(() => {
    answers.close()
    rmSync(root, { recursive: true, force: true })
  })
  return { folder: join(root, 'batches'), answers }
}

/** The key of the question with a number. */
export const keyOf = (number: number): string =>
  createHash('sha256').update(`question ${number}`).digest('hex')

export const questions = (count: number): PlannedQuestion[] =>
  Array.from({ length: count }, (_, i) => ({
    key: keyOf(i),
    inputTokens: 1000,
    request: {
      messages: [
        { role: 'system', content: 'Answer from the text.' },
        { role: 'user', content: `A text\nof “two” lines.\u2028Question ${i}?` },
      ],
      maxOutputTokens: 64,
      temperature: 0,
    },
  }))

/** A dollar for a million tokens. */
export const price: Price = {
  source: 'test',
  cost: ({ input, output }) => (input + output) / 1e6,
  contextWindow: null,
}

/** A model at a loopback server, with questions to ask it. */
export async function asked(
  create: CreateVendor,
  description: ModelDescription,
  count: number,
  isKept: AskedModel['isKept'] = () => false,
): Promise<AskedModel> {
  const { provider, model } = description
  return {
    name: `${provider}/${model}`,
    description,
    ownAddress: true,
    vendor: await create(description, { TEST_KEY: KEY }),
    questions: questions(count),
    isKept,
    price,
    outputTokens: 64,
  }
}

/** Submits one model's questions, two requests to a batch, without a budget. */
export async function send(
  folder: string,
  model: AskedModel,
  more: Partial<SubmitInput> = {},
): ReturnType<typeof submit> {
  const unlock = lockBatches(folder)
  try {
    return await submit({
      folder,
      models: [model],
      budget: { usd: null, tokens: null },
      vendorOf: () => Promise.resolve(model.vendor),
      limits: { requests: 2 },
      announce: () => true,
      ...more,
    })
  } finally {
    unlock()
  }
}

/** A vendor that dies before or after the n-th call of a method, as a process that is killed there. */
export function dying(
  vendor: BatchVendor,
  method: 'find' | 'upload' | 'create',
  when: 'before' | 'after',
  nth: number,
) {
  let calls = 0
  const act = vendor[method] as (...given: unknown[]) => Promise<unknown>
  return {
    ...vendor,
    [method]: async (...given: unknown[]) => {
      const dies = calls++ === nth
      if (dies && when === 'before') throw new Error('killed')
      const result = await act(...given)
      if (dies) throw new Error('killed')
      return result
    },
  } as BatchVendor
}

interface StoredFile {
  readonly id: string
  readonly filename: string
  readonly data: Buffer
}

interface StoredBatch {
  readonly id: string
  readonly input: StoredFile
  readonly metadata: Record<string, string>
  status: string
  output: StoredFile | null
  errors: StoredFile | null
  fault: { line: number | null; message: string }[]
}

/** A line of a batch's input. */
export interface InputLine {
  readonly custom_id: string
  readonly method: string
  readonly url: string
  readonly body: Record<string, unknown>
}

export interface FakeOpenAI {
  readonly description: ModelDescription
  readonly batches: StoredBatch[]
  /** Names of files in the order they were uploaded. */
  readonly uploads: string[]
  readonly authorizations: Set<string | undefined>
  /** How often results were asked for. */
  downloads: number
  /** Downloads to come that are cut: `short` ends them early without an error. */
  cut: ('disconnect' | 'short')[]
  /** Requests to come whose reply is lost after they were carried out, as `POST /v1/batches`. */
  lose: string[]
  /** As `lose`, but nothing is ever replied. */
  stall: string[]
  input(batch: StoredBatch): InputLine[]
  /** Ends a batch with lines as results and as errors. */
  end(batch: StoredBatch, status: string, output: readonly unknown[], errors?: readonly unknown[]): void
}

/** A good result for a line of input. */
export const good = ({ custom_id }: InputLine, text = `answer to ${custom_id}`): unknown => ({
  id: 'batch_req_1',
  custom_id,
  response: {
    status_code: 200,
    request_id: 'r1',
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      model: 'gpt-5-mini-2025',
      choices: [
        { index: 0, message: { role: 'assistant', content: text, refusal: null }, finish_reason: 'stop' },
      ],
      usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
    },
  },
  error: null,
})

/** Starts it; it ends with the test. */
export async function startFakeOpenAI(): Promise<FakeOpenAI> {
  const files: StoredFile[] = []
  let serial = 0
  const store = (filename: string, data: Buffer): StoredFile => {
    const file = { id: `file-${++serial}`, filename, data }
    files.unshift(file)
    return file
  }
  const now = Math.floor(Date.now() / 1000)
  const fileShown = ({ id, filename, data }: StoredFile) => ({
    id,
    object: 'file',
    bytes: data.length,
    created_at: now,
    filename,
    purpose: 'batch',
    status: 'processed',
  })
  const batchShown = (batch: StoredBatch) => ({
    id: batch.id,
    object: 'batch',
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
    created_at: now,
    input_file_id: batch.input.id,
    status: batch.status,
    metadata: batch.metadata,
    output_file_id: batch.output?.id ?? null,
    error_file_id: batch.errors?.id ?? null,
    errors: batch.fault.length > 0 ? { object: 'list', data: batch.fault } : null,
    request_counts: { total: lines(batch.input).length, completed: 0, failed: 0 },
  })
  const server: FakeOpenAI = {
    description: { provider: 'openai', model: 'gpt-5-mini', apiKeyEnv: 'TEST_KEY', paid: true },
    batches: [],
    uploads: [],
    authorizations: new Set(),
    downloads: 0,
    cut: [],
    lose: [],
    stall: [],
    input: ({ input }) => lines(input),
    end(batch, status, output, errors = []) {
      const text = (all: readonly unknown[]) =>
        Buffer.from(all.map((line) => `${JSON.stringify(line)}\n`).join(''))
      batch.status = status
      batch.output = output.length > 0 ? store('output.jsonl', text(output)) : null
      batch.errors = errors.length > 0 ? store('error.jsonl', text(errors)) : null
    },
  }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '', 'http://loopback')
    const [, , collection, id, content] = url.pathname.split('/')
    const body = await bytes(request)
    server.authorizations.add(request.headers.authorization)
    const what = `${request.method} ${url.pathname}`
    const reply = (value: unknown, status = 200) => {
      if (server.stall.includes(what)) return
      const lost = server.lose.indexOf(what)
      if (lost >= 0) {
        server.lose.splice(lost, 1)
        response.destroy()
      } else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    }
    if (what === 'POST /v1/files') {
      const form = await new Response(body as never, {
        headers: { 'content-type': request.headers['content-type'] ?? '' },
      }).formData()
      const file = form.get('file') as File
      server.uploads.push(file.name)
      return reply(fileShown(store(file.name, Buffer.from(await file.arrayBuffer()))))
    }
    if (what === 'POST /v1/batches') {
      const { input_file_id, metadata } = JSON.parse(body.toString()) as {
        input_file_id: string
        metadata: Record<string, string>
      }
      const input = files.find((file) => file.id === input_file_id) as StoredFile
      const batch = {
        input,
        metadata,
        id: `batch_${++serial}`,
        status: 'validating',
        output: null,
        errors: null,
        fault: [],
      }
      server.batches.push(batch)
      return reply(batchShown(batch))
    }
    if (collection === 'files' && id && content) {
      server.downloads++
      const { data } = files.find((file) => file.id === id) as StoredFile
      const cut = server.cut.shift()
      if (cut === 'short') return void response.end(data.subarray(0, data.length / 2))
      response.writeHead(200, { 'content-length': data.length })
      if (cut) return void response.write(data.subarray(0, data.length / 2), () => response.destroy())
      return void response.end(data)
    }
    const newest = (
      collection === 'files' ? files.map(fileShown) : server.batches.toReversed().map(batchShown)
    ) as {
      id: string
    }[]
    if (id) {
      const one = newest.find((item) => item.id === id)
      return one ? reply(one) : reply({ error: { message: `No such ${collection}`, code: null } }, 404)
    }
    // Pages of two, so that looking for one goes over several.
    const start = newest.findIndex((item) => item.id === url.searchParams.get('after')) + 1
    const data = newest.slice(start, start + 2)
    reply({ object: 'list', data, has_more: start + 2 < newest.length, last_id: data.at(-1)?.id })
  }
  const address = await listen(serve)
  return Object.assign(server, { description: { ...server.description, baseURL: `${address}/v1` } })
}

const lines = ({ data }: StoredFile): InputLine[] =>
  data
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as InputLine)

/** The body of a request. */
export async function bytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

/** Serves on loopback until the test ends. */
export async function listen(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
