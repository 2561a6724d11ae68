import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AnswerCache } from '../call/cache.ts'
import { collect, type Collected, type CollectInput } from './collect.ts'
import {
  asked,
  dying,
  good,
  KEY,
  keyOf,
  price,
  send,
  startFakeOpenAI,
  temporary,
  type FakeOpenAI,
  type InputLine,
} from './fixture.ts'
import { createVendor } from './openai.ts'
import { lockBatches, readState } from './state.ts'
import { statusOf } from './status.ts'
import type { AskedModel } from './submit.ts'

/** Batches of two, submitted and not yet begun. */
async function submitted(count: number) {
  const server = await startFakeOpenAI()
  const { folder, answers } = temporary()
  const model = await asked(createVendor, server.description, count, (key) => answers.has(key))
  await send(folder, model)
  return { server, folder, answers, model, fetch: (more = {}) => fetchAll(folder, answers, model, more) }
}

async function fetchAll(
  folder: string,
  answers: AnswerCache,
  model: AskedModel,
  more: Partial<CollectInput>,
): Promise<Collected[]> {
  const unlock = lockBatches(folder)
  try {
    return await collect({
      folder,
      answers,
      vendorOf: () => Promise.resolve(model.vendor),
      priceOf: () => Promise.resolve(price),
      ...more,
    })
  } finally {
    unlock()
  }
}

const endAll = (server: FakeOpenAI): void => {
  for (const batch of server.batches)
    // Results come in any order.
    server.end(
      batch,
      'completed',
      server
        .input(batch)
        .toReversed()
        .map((line) => good(line)),
    )
}

const expired = ({ custom_id }: InputLine): unknown => ({
  id: 'batch_req_2',
  custom_id,
  response: null,
  error: { code: 'batch_expired', message: 'This request could not be executed in time.' },
})

describe('collect', () => {
  test('keeps each answer under its question, at half the price', async () => {
    const { server, answers, folder, fetch } = await submitted(5)
    endAll(server)
    const collected = await fetch()
    expect(
      collected.map(({ complete, kept, errors, problem }) => ({ complete, kept, errors, problem })),
    ).toEqual([2, 2, 1].map((kept) => ({ complete: true, kept, errors: [], problem: null })))
    for (let i = 0; i < 5; i++)
      expect(await answers.get(keyOf(i))).toEqual({
        response: {
          text: `answer to ${keyOf(i)}`,
          usage: { inputTokens: 900, outputTokens: 100, cachedTokens: null, reasoningTokens: null },
          finishReason: 'stop',
          modelId: 'gpt-5-mini-2025',
        },
        attempts: 1,
        durationMs: 0,
        costUsd: 1000 / 2e6,
      })
    expect(readdirSync(folder).toSorted()).toEqual(['lock.sqlite', 'state.json'])
    expect(readState(folder).map(({ outcome }) => outcome)).toEqual(
      [2, 2, 1].map((kept) => ({ state: 'completed', kept, errors: 0 })),
    )
  })

  test('is repeatable, and the next submit sends nothing', async () => {
    const { server, folder, model, fetch } = await submitted(3)
    endAll(server)
    await fetch()
    const { downloads } = server
    expect(await fetch()).toEqual([])
    await send(folder, model)
    expect(server.downloads).toBe(downloads)
    expect(server.batches).toHaveLength(2)
  })

  test('takes batches as they end, in any order', async () => {
    const { server, answers, fetch } = await submitted(4)
    const [first, second] = server.batches
    server.end(
      second!,
      'completed',
      server.input(second!).map((line) => good(line)),
    )
    expect(await fetch()).toMatchObject([
      { id: first!.id, complete: false, state: 'validating', kept: 0 },
      { id: second!.id, complete: true, kept: 2 },
    ])
    expect([0, 1, 2, 3].map((i) => answers.has(keyOf(i)))).toEqual([false, false, true, true])
    server.end(
      first!,
      'completed',
      server.input(first!).map((line) => good(line)),
    )
    expect(await fetch()).toMatchObject([{ id: first!.id, complete: true, kept: 2 }])
  })

  test.each(['expired', 'cancelled'])('keeps what an %s batch has, and frees the rest', async (status) => {
    const { server, answers, folder, model, fetch } = await submitted(2)
    const [batch] = server.batches
    const [first, second] = server.input(batch!)
    server.end(batch!, status, [good(first!)], [expired(second!)])
    expect(await fetch()).toMatchObject([
      {
        state: status,
        complete: true,
        kept: 1,
        errors: [{ key: keyOf(1), error: 'batch_expired: This request could not be executed in time.' }],
      },
    ])
    expect(await answers.get(keyOf(1))).toBeUndefined()
    await send(folder, model)
    expect(
      server.batches.slice(1).map((made) => server.input(made).map(({ custom_id }) => custom_id)),
    ).toEqual([[keyOf(1)]])
  })

  test('an expired batch without any result is sent again', async () => {
    const { server, folder, model, fetch } = await submitted(2)
    server.end(server.batches[0]!, 'expired', [])
    expect(await fetch()).toMatchObject([
      { kept: 0, errors: [{ error: 'no result; the batch is expired' }, { key: keyOf(1) }] },
    ])
    await send(folder, model)
    expect(server.batches).toHaveLength(2)
    server.end(
      server.batches[1]!,
      'completed',
      server.input(server.batches[1]!).map((line) => good(line)),
    )
    expect(await fetch()).toMatchObject([{ id: server.batches[1]!.id, kept: 2 }])
  })

  test('errors within a batch are told by their question, and not kept', async () => {
    const { server, answers, model, folder } = await submitted(2)
    await send(folder, await asked(createVendor, server.description, 4))
    const [a, b] = server.batches
    const [first, second] = server.input(a!)
    const refused = (line: InputLine, response: unknown) => ({
      id: 'r',
      custom_id: line.custom_id,
      response,
      error: null,
    })
    server.end(
      a!,
      'completed',
      [refused(first!, { status_code: 200, request_id: 'r', body: { id: 'x', choices: [] } })],
      [
        refused(second!, {
          status_code: 400,
          request_id: 'r',
          body: { error: { message: `max_tokens; key ${KEY}` } },
        }),
      ],
    )
    const [third] = server.input(b!)
    server.end(b!, 'completed', [good(third!), { ...(good(third!) as object), custom_id: 'somebody-else' }])
    const collected = await fetchAll(folder, answers, model, {})
    expect(collected).toMatchObject([
      {
        kept: 0,
        errors: [
          { key: keyOf(0), error: expect.stringContaining('no choices') },
          { key: keyOf(1), error: 'HTTP 400: max_tokens; key [key]' },
        ],
      },
      { kept: 1, errors: [{ key: keyOf(3), error: 'no result; the batch is completed' }] },
    ])
    expect([0, 1, 3].map((i) => answers.has(keyOf(i)))).toEqual([false, false, false])
  })

  test('a batch that was refused as a whole says why, and frees its questions', async () => {
    const { server, folder, model, fetch } = await submitted(2)
    const [batch] = server.batches
    batch!.status = 'failed'
    batch!.fault = [{ line: 2, message: 'The model is not known.' }]
    expect(await fetch()).toMatchObject([
      {
        state: 'failed',
        kept: 0,
        errors: [
          { key: keyOf(0), error: 'The model is not known.' },
          { key: keyOf(1), error: 'The model is not known.' },
        ],
      },
    ])
    await send(folder, model)
    expect(server.batches).toHaveLength(2)
  })

  test.each(['disconnect', 'short'] as const)('a cut download (%s) is fetched again', async (how) => {
    const { server, answers, fetch } = await submitted(2)
    endAll(server)
    server.cut = [how, how]
    expect(await fetch()).toMatchObject([{ complete: true, kept: 2 }])
    expect((await answers.get(keyOf(0)))?.response.text).toBe(`answer to ${keyOf(0)}`)
  })

  test('cut again and again, nothing is kept, and the next collect has it', async () => {
    const { server, answers, folder, fetch } = await submitted(4)
    endAll(server)
    server.cut = ['short', 'short', 'short']
    expect(await fetch()).toMatchObject([
      { complete: false, kept: 0, problem: expect.stringMatching(/\d+ of \d+ bytes/) },
      { complete: true, kept: 2 },
    ])
    expect(await answers.get(keyOf(0))).toBeUndefined()
    expect(readState(folder).map(({ step }) => step)).toEqual(['submitted', 'collected'])
    expect(await fetch()).toMatchObject([{ complete: true, kept: 2 }])
  })

  test('killed while it keeps answers, it goes on', async () => {
    const { server, answers, fetch } = await submitted(2)
    endAll(server)
    let writes = 0
    const failing = {
      ...answers,
      keep: async (...given: Parameters<AnswerCache['keep']>) => {
        if (++writes === 2) throw new Error('killed')
        await answers.keep(...given)
      },
    }
    await expect(fetch({ answers: failing })).rejects.toThrow('killed')
    expect(await fetch()).toMatchObject([{ kept: 2 }])
    expect((await answers.get(keyOf(1)))?.response.text).toBe(`answer to ${keyOf(1)}`)
  })

  test('answers that a full disk does not take are no answers', async () => {
    const { server, answers, folder, fetch } = await submitted(2)
    endAll(server)
    await expect(fetch({ answers: { ...answers, keep: async () => {} } })).rejects.toThrow(
      'Make room on the disk',
    )
    expect(readState(folder)).toMatchObject([{ step: 'submitted' }])
  })

  test('an answer that is kept already stays', async () => {
    const { server, answers, fetch } = await submitted(1)
    endAll(server)
    const response = {
      text: 'first',
      usage: { inputTokens: 1, outputTokens: 1 },
      finishReason: 'stop',
      modelId: null,
    } as const
    await answers.keep(keyOf(0), { response, attempts: 2, durationMs: 5, costUsd: 1 })
    await fetch()
    expect((await answers.get(keyOf(0)))?.response.text).toBe('first')
  })

  test('a batch that was made and not recorded is collected too', async () => {
    const server = await startFakeOpenAI()
    const { folder, answers } = temporary()
    const model = await asked(createVendor, server.description, 2)
    const dies = { ...model, vendor: dying(model.vendor, 'create', 'after', 0) }
    await expect(send(folder, dies)).rejects.toThrow('killed')
    endAll(server)
    expect(await fetchAll(folder, answers, model, {})).toMatchObject([{ id: server.batches[0]!.id, kept: 2 }])
  })

  test('a batch that is given up is not taken up again', async () => {
    const { server, folder, model, fetch } = await submitted(2)
    await expect(fetch({ forget: ['batch_other'] })).rejects.toThrow('no batch batch_other')
    const { id } = server.batches[0]!
    expect(await fetch({ forget: [id] })).toEqual([])
    expect(readState(folder)).toMatchObject([{ batch: id, outcome: { state: 'given up' } }])
    await send(folder, model)
    expect(server.batches).toHaveLength(2)
  })
})

describe('status', () => {
  test('tells of each batch, and what cannot be asked', async () => {
    const { server, folder, model, fetch } = await submitted(5)
    const [first, second, third] = server.batches
    server.end(
      second!,
      'completed',
      server.input(second!).map((line) => good(line)),
    )
    await fetch()
    first!.status = 'in_progress'
    server.batches.splice(server.batches.indexOf(third!), 1)
    const reports = await statusOf(readState(folder), () => Promise.resolve(model.vendor))
    expect(reports).toMatchObject([
      { id: first!.id, state: 'in_progress', ready: false, done: 0, failed: 0, total: 2, note: null },
      { id: second!.id, state: 'collected (completed)', done: 2, failed: 0, total: 2 },
      { id: third!.id, state: 'not known', note: expect.stringContaining('HTTP 404: No such batches') },
    ])
  })
})
