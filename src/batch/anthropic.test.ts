/** Anthropic's batches on loopback: no upload, and no mark by which a lost batch is known. */
import { expect, test } from 'vitest'
import type { AnswerCache } from '../call/cache.ts'
import { createModel } from '../model/anthropic.ts'
import { anthropicWire } from '../model/fake/anthropic-wire.ts'
import { startFakeServer } from '../model/fake/server.ts'
import { createVendor } from './anthropic.ts'
import { collect } from './collect.ts'
import { asked, bytes, dying, keyOf, listen, price, questions, send, temporary } from './fixture.ts'
import { readState } from './state.ts'
import type { AskedModel } from './submit.ts'

interface Stored {
  readonly id: string
  readonly requests: readonly { custom_id: string; params: unknown }[]
  /** Null while it runs. */
  results: unknown[] | null
}

interface Fake {
  readonly description: { provider: string; model: string; baseURL: string; apiKeyEnv: string; paid: boolean }
  readonly batches: Stored[]
  /** Results to come that end early, as if they were whole. */
  short: number
  /** A batch of somebody else in the same account. */
  other(count: number, ended: boolean): Stored
}

const succeeded = (custom_id: string): unknown => ({
  custom_id,
  result: {
    type: 'succeeded',
    message: anthropicWire.answer({
      text: `answer to ${custom_id}`,
      finishReason: 'stop',
      inputTokens: 900,
      outputTokens: 100,
      modelId: 'claude-x',
    }),
  },
})

async function startFake(): Promise<Fake> {
  const batches: Stored[] = []
  const add = (requests: Stored['requests']): Stored => {
    const batch = { id: `msgbatch_${batches.length + 1}`, requests, results: null }
    batches.push(batch)
    return batch
  }
  const shown = ({ id, requests, results }: Stored) => ({
    id,
    type: 'message_batch',
    processing_status: results ? 'ended' : 'in_progress',
    created_at: new Date().toISOString(),
    // What is fetched from there would carry the key there.
    results_url: results ? 'https://elsewhere.invalid/results' : null,
    request_counts: {
      processing: results ? 0 : requests.length,
      succeeded: results ? requests.length - 1 : 0,
      errored: results ? 1 : 0,
      canceled: 0,
      expired: 0,
    },
  })
  const fake = { batches, short: 0 }
  const address = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://loopback')
    const [, , , , id, results] = url.pathname.split('/')
    const body = await bytes(request)
    const reply = (value: unknown) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (request.method === 'POST')
      return reply(shown(add((JSON.parse(body.toString()) as { requests: Stored['requests'] }).requests)))
    if (id) {
      const batch = batches.find((one) => one.id === id) as Stored
      if (!results) return reply(shown(batch))
      const lines = (batch.results ?? []).map((line) => `${JSON.stringify(line)}\n`)
      return void response.end(lines.slice(0, fake.short-- > 0 ? 1 : lines.length).join(''))
    }
    const newest = batches.toReversed()
    const start = newest.findIndex((one) => one.id === url.searchParams.get('after_id')) + 1
    const data = newest.slice(start, start + Math.min(2, Number(url.searchParams.get('limit')))).map(shown)
    reply({
      data,
      has_more: start + data.length < newest.length,
      first_id: data[0]?.id,
      last_id: data.at(-1)?.id,
    })
  })
  return Object.assign(fake, {
    description: {
      provider: 'anthropic',
      model: 'claude-sonnet-4-5',
      baseURL: `${address}/v1`,
      apiKeyEnv: 'TEST_KEY',
      paid: true,
    },
    other(count: number, ended: boolean): Stored {
      const batch = add(Array.from({ length: count }, (_, i) => ({ custom_id: `other-${i}`, params: {} })))
      if (ended) batch.results = batch.requests.map(({ custom_id }) => succeeded(custom_id))
      return batch
    },
  })
}

/** Ends all batches: the last request of each fails, and results come in any order. */
const endAll = (fake: Fake): void => {
  for (const batch of fake.batches) {
    const [last, ...others] = batch.requests.toReversed()
    batch.results = [
      ...others.map(({ custom_id }) => succeeded(custom_id)),
      {
        custom_id: last!.custom_id,
        result: { type: 'errored', error: { type: 'error', error: { type: 'x', message: 'Too long.' } } },
      },
    ]
  }
}

const fetchAll = (folder: string, answers: AnswerCache, { vendor }: AskedModel) =>
  collect({
    folder,
    answers,
    vendorOf: () => Promise.resolve(vendor),
    priceOf: () => Promise.resolve(price),
  })

const ids = ({ batches }: Fake): string[] =>
  batches.flatMap(({ requests }) => requests.map(({ custom_id }) => custom_id))
const keys = (count: number): string[] => questions(count).map(({ key }) => key)

test('submit, collect', async () => {
  const fake = await startFake()
  const { folder, answers } = temporary()
  const model = await asked(createVendor, fake.description, 6)
  await send(folder, model, { limits: { requests: 3 } })
  expect(ids(fake)).toEqual(keys(6))
  expect(await fetchAll(folder, answers, model)).toMatchObject([
    { state: 'in_progress', complete: false },
    { state: 'in_progress', complete: false },
  ])
  endAll(fake)
  fake.short = 2
  expect(await fetchAll(folder, answers, model)).toMatchObject([
    { complete: true, kept: 2, errors: [{ key: keyOf(2), error: 'Too long.' }] },
    { complete: true, kept: 2, errors: [{ key: keyOf(5), error: 'Too long.' }] },
  ])
  expect(await answers.get(keyOf(4))).toMatchObject({
    response: { text: `answer to ${keyOf(4)}`, usage: { inputTokens: 900 }, modelId: 'claude-x' },
    costUsd: 0.0005,
  })
})

test.each([
  ['before', 'create', 0],
  ['after', 'create', 0],
  ['after', 'create', 2],
  ['after', 'upload', 1],
] as const)('killed %s %s of batch %i, each is made once', async (when, method, nth) => {
  const fake = await startFake()
  fake.other(2, true)
  const { folder } = temporary()
  const model = await asked(createVendor, fake.description, 6)
  await expect(send(folder, { ...model, vendor: dying(model.vendor, method, when, nth) })).rejects.toThrow(
    'killed',
  )
  // Others of the same size have ended since, or are of another.
  fake.other(2, true)
  fake.other(3, false)
  await send(folder, model)
  expect(
    ids(fake)
      .filter((id) => !id.startsWith('other'))
      .toSorted(),
  ).toEqual(keys(6).toSorted())
  expect(readState(folder).map(({ step }) => step)).toEqual(['submitted', 'submitted', 'submitted'])
})

test('when it cannot be told which batch is ours, nothing is sent until it can', async () => {
  const fake = await startFake()
  const { folder } = temporary()
  const model = await asked(createVendor, fake.description, 2)
  const dies = { ...model, vendor: dying(model.vendor, 'create', 'after', 0) }
  await expect(send(folder, dies)).rejects.toThrow('killed')
  const other = fake.other(2, false)
  await expect(send(folder, model)).rejects.toThrow(/which one is ours cannot be told/)
  expect(fake.batches).toHaveLength(2)
  other.results = other.requests.map(({ custom_id }) => succeeded(custom_id))
  await send(folder, model)
  expect(fake.batches).toHaveLength(2)
  expect(readState(folder)).toMatchObject([{ step: 'submitted', batch: fake.batches[0]!.id }])
})

test('a batch that was taken for ours and is not is told, and nothing of it kept', async () => {
  const fake = await startFake()
  const { folder, answers } = temporary()
  const model = await asked(createVendor, fake.description, 2)
  const dies = { ...model, vendor: dying(model.vendor, 'create', 'before', 0) }
  await expect(send(folder, dies)).rejects.toThrow('killed')
  const other = fake.other(2, false)
  await send(folder, model)
  expect(readState(folder)).toMatchObject([{ batch: other.id }])
  other.results = other.requests.map(({ custom_id }) => succeeded(custom_id))
  expect(await fetchAll(folder, answers, model)).toMatchObject([
    { complete: false, kept: 0, problem: expect.stringContaining('it holds other requests') },
  ])
  await collect({
    folder,
    answers,
    vendorOf: () => Promise.resolve(model.vendor),
    priceOf: () => Promise.resolve(price),
    forget: [other.id],
  })
  await send(folder, model)
  expect(ids(fake).slice(2)).toEqual(keys(2))
})

test.each([{}, { thinking: 'enabled' }, { effort: 'low', sendTemperature: false }])(
  'a request of a batch is worded as the model words it: %j',
  async (options) => {
    const server = await startFakeServer(anthropicWire)
    try {
      const description = {
        provider: 'anthropic',
        model: 'claude-sonnet-4-5',
        baseURL: server.baseURL,
        options,
      }
      const [question] = questions(1)
      await (await createModel(description, {})).generate(question!.request)
      const line = JSON.parse((await createVendor(description, {})).line(question!)) as unknown
      expect(line).toEqual({ custom_id: question!.key, params: server.requests[0]!.body })
    } finally {
      await server.close()
    }
  },
)
