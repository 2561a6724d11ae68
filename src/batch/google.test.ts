/** Gemini's files and batches on loopback. */
import { expect, test } from 'vitest'
import type { AnswerCache } from '../call/cache.ts'
import { googleWire } from '../model/fake/google-wire.ts'
import { startFakeServer } from '../model/fake/server.ts'
import { createModel } from '../model/google.ts'
import { collect } from './collect.ts'
import { asked, bytes, dying, KEY, keyOf, listen, price, questions, send, temporary } from './fixture.ts'
import { createVendor } from './google.ts'
import { readState } from './state.ts'
import type { AskedModel } from './submit.ts'

interface Line {
  readonly key: string
  readonly request: unknown
}

interface StoredFile {
  readonly name: string
  readonly displayName: string
  data: Buffer
}

interface Stored {
  readonly name: string
  readonly displayName: string
  readonly lines: readonly Line[]
  state: string
  results: unknown[]
}

interface Fake {
  readonly description: { provider: string; model: string; baseURL: string; apiKeyEnv: string; paid: boolean }
  readonly batches: Stored[]
  readonly files: StoredFile[]
  readonly keys: Set<unknown>
  /** Downloads to come that end midway: without an error, or by the connection. */
  cut: ('short' | 'disconnect')[]
}

const succeeded = (key: string): unknown => ({
  key,
  response: googleWire.answer({
    text: `answer to ${key}`,
    finishReason: 'stop',
    inputTokens: 900,
    outputTokens: 100,
    modelId: 'gemini-x',
  }),
})

async function startFake(): Promise<Fake> {
  const files: StoredFile[] = []
  const batches: Stored[] = []
  const fake = { batches, files, keys: new Set<unknown>(), cut: [] as Fake['cut'] }
  let address = ''
  const fileShown = ({ name, displayName, data }: StoredFile) => ({
    name,
    displayName,
    sizeBytes: String(data.length),
    state: 'ACTIVE',
  })
  const shown = ({ name, displayName, state, results, lines }: Stored) => ({
    name,
    metadata: {
      '@type': 'type.googleapis.com/google.ai.generativelanguage.v1main.GenerateContentBatch',
      displayName,
      state,
      batchStats: { requestCount: String(lines.length), pendingRequestCount: String(lines.length) },
      ...(results.length > 0 ? { output: { responsesFile: `files/batch-${name.split('/')[1]}` } } : {}),
    },
    ...(state === 'BATCH_STATE_FAILED' ? { error: { code: 3, message: 'No such model.' } } : {}),
  })
  address = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://loopback')
    fake.keys.add(request.headers['x-goog-api-key'])
    const body = await bytes(request)
    const reply = (value: unknown, headers = {}) =>
      void response
        .writeHead(200, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(value))
    const page = <T>(all: readonly T[], field: string, show: (one: T) => unknown) => {
      const start = Number(url.searchParams.get('pageToken') ?? 0)
      const next = start + 2 < all.length ? { nextPageToken: String(start + 2) } : {}
      reply({ [field]: all.slice(start, start + 2).map(show), ...next })
    }
    if (url.pathname === '/upload/v1beta/files') {
      const { file } = JSON.parse(body.toString()) as { file: { displayName: string } }
      const stored = {
        name: `files/f${files.length + 1}`,
        displayName: file.displayName,
        data: Buffer.alloc(0),
      }
      files.push(stored)
      return reply({}, { 'x-goog-upload-url': `${address}/put/${files.length - 1}` })
    }
    if (url.pathname.startsWith('/put/')) {
      const file = files[Number(url.pathname.split('/')[2])] as StoredFile
      file.data = body
      return reply({ file: fileShown(file) }, { 'x-goog-upload-status': 'final' })
    }
    if (url.pathname === '/v1beta/files') return page(files, 'files', fileShown)
    if (url.pathname === '/v1beta/batches') return page(batches, 'operations', shown)
    if (url.pathname.endsWith(':batchGenerateContent')) {
      const { batch } = JSON.parse(body.toString()) as {
        batch: { displayName: string; inputConfig: { fileName: string } }
      }
      const file = files.find(({ name }) => name === batch.inputConfig.fileName) as StoredFile
      const lines = file.data.toString().trimEnd().split('\n')
      const made = {
        name: `batches/b${batches.length + 1}`,
        displayName: batch.displayName,
        lines: lines.map((line) => JSON.parse(line) as Line),
        state: 'BATCH_STATE_PENDING',
        results: [],
      }
      batches.push(made)
      return reply(shown(made))
    }
    if (url.pathname.endsWith(':download')) {
      const id = /batch-(\w+):/.exec(url.pathname)?.[1]
      const batch = batches.find(({ name }) => name === `batches/${id}`) as Stored
      const data = Buffer.from(batch.results.map((line) => `${JSON.stringify(line)}\n`).join(''))
      const cut = fake.cut.shift()
      // At the end of a line: only the number of lines tells.
      if (cut === 'short') return void response.end(data.subarray(0, data.indexOf('\n') + 1))
      if (cut) return void response.write(data.subarray(0, 20), () => response.destroy())
      return void response.end(data)
    }
    reply(shown(batches.find(({ name }) => url.pathname === `/v1beta/${name}`) as Stored))
  })
  return Object.assign(fake, {
    description: {
      provider: 'google',
      model: 'gemini-3-flash',
      baseURL: address,
      apiKeyEnv: 'TEST_KEY',
      paid: true,
    },
  })
}

const fetchAll = (folder: string, answers: AnswerCache, { vendor }: AskedModel) =>
  collect({
    folder,
    answers,
    vendorOf: () => Promise.resolve(vendor),
    priceOf: () => Promise.resolve(price),
  })

const received = ({ batches }: Fake): string[] => batches.flatMap(({ lines }) => lines.map(({ key }) => key))
const keys = (count: number): string[] => questions(count).map(({ key }) => key)

test('submit, status, collect', async () => {
  const fake = await startFake()
  const { folder, answers } = temporary()
  const model = await asked(createVendor, fake.description, 5)
  await send(folder, model)
  expect(received(fake)).toEqual(keys(5))
  expect([...fake.keys]).toEqual([KEY])
  const [first, second, third] = fake.batches
  expect(await model.vendor.status(first!.name)).toMatchObject({ state: 'pending', ended: false, total: 2 })
  first!.state = 'BATCH_STATE_SUCCEEDED'
  first!.results = [{ key: keyOf(1), error: { code: 3, message: 'Too long.' } }, succeeded(keyOf(0))]
  second!.state = 'BATCH_STATE_EXPIRED'
  third!.state = 'BATCH_STATE_FAILED'
  fake.cut = ['short', 'disconnect']
  expect(await fetchAll(folder, answers, model)).toMatchObject([
    { state: 'succeeded', kept: 1, errors: [{ key: keyOf(1), error: 'Too long.' }] },
    { state: 'expired', kept: 0, errors: [{ error: 'no result; the batch is expired' }, { key: keyOf(3) }] },
    { state: 'failed', kept: 0, errors: [{ key: keyOf(4), error: 'No such model.' }] },
  ])
  expect(await answers.get(keyOf(0))).toMatchObject({
    response: { text: `answer to ${keyOf(0)}`, usage: { inputTokens: 900, outputTokens: 100 } },
    costUsd: 0.0005,
  })
})

test.each([
  ['after', 'create', 0],
  ['after', 'create', 2],
  ['before', 'create', 1],
  ['after', 'upload', 1],
] as const)('killed %s %s of batch %i, each is sent once', async (when, method, nth) => {
  const fake = await startFake()
  const { folder } = temporary()
  const model = await asked(createVendor, fake.description, 6)
  await expect(send(folder, { ...model, vendor: dying(model.vendor, method, when, nth) })).rejects.toThrow(
    'killed',
  )
  await send(folder, model)
  expect(received(fake).toSorted()).toEqual(keys(6).toSorted())
  expect(fake.files).toHaveLength(3)
  expect(readState(folder).map(({ step }) => step)).toEqual(['submitted', 'submitted', 'submitted'])
})

test.each([{}, { thinkingBudget: 0 }, { sendTemperature: false }])(
  'a request of a batch is worded as the model words it: %j',
  async (options) => {
    const server = await startFakeServer(googleWire)
    try {
      const description = { provider: 'google', model: 'gemini-3-flash', baseURL: server.baseURL, options }
      const [question] = questions(1)
      await (await createModel(description, {})).generate(question!.request)
      const line = JSON.parse((await createVendor(description, {})).line(question!)) as Line
      expect(server.requests[0]!.body).toMatchObject(line.request as object)
    } finally {
      await server.close()
    }
  },
)
