import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guarded } from './custom.ts'
import { isModelError } from './errors.ts'
import { googleWire } from './fake/google-wire.ts'
import { openAIWire } from './fake/openai-wire.ts'
import { startFakeServer, type FakeReply, type FakeServer } from './fake/server.ts'
import type { FakeAnswer, Wire } from './fake/wire.ts'
import type { Message, Model, ModelError, ModelRequest } from './model.ts'

export { startFakeServer } from './fake/server.ts'
export type { FakeReply, FakeServer, RecordedRequest } from './fake/server.ts'
export type { FakeAnswer, FakeRequest, Wire } from './fake/wire.ts'

/** A model that speaks to a server: the whole suite, against a server on loopback. */
export interface TestHttpModelOptions {
  /** The wire format, or a driver for one of your own. */
  readonly wire: 'openai' | 'google' | Wire
  /** Makes the model for a server's address (with the version path) and a key. */
  create(baseURL: string, key: string): Promise<Model>
  /** Whether the temperature is sent. Default: true. */
  readonly sendsTemperature?: boolean
  /** Tokens the model adds to the output limit for its reasoning. Default: 0. */
  readonly reasoningTokens?: number
  /** Whether the wire format can tell that the model declined. Default: true. */
  readonly tellsRefusal?: boolean
}

/** A model that speaks to no server, or to one that cannot be replaced: what can be told from outside, called as the harness calls it. */
export interface TestLocalModelOptions {
  readonly wire?: undefined
  create(): Promise<Model>
  /** A prompt that it answers. Default: a fact and a question about it. */
  readonly messages?: readonly Message[]
}

const marker = 'sk-marker-4f1d0c2b9a7e'
const wires = { openai: openAIWire, google: googleWire }
const hard = 'مرحبا ‏بالعالم — नमस्ते 世界 👩‍👩‍👧‍👦 𝔘𝔫𝔦 e\u0301 "quotes" \\ \u2028 <|endoftext|>'

const request = (changes: Partial<ModelRequest> = {}): ModelRequest => ({
  messages: [{ role: 'user', content: 'The mill is in Brook. Where is the mill?' }],
  maxOutputTokens: 64,
  temperature: 0,
  ...changes,
})

/**
 * The conformance suite that every provider passes: registers the tests of a
 * model with Vitest. To be called at the top of a test file.
 *
 * @param name stands in the tests' names
 */
export function testModel(name: string, options: TestHttpModelOptions | TestLocalModelOptions): void {
  describe(name, () => {
    if (options.wire === undefined)
      testContract(async () => guarded(await options.create()), options.messages)
    else testHttpModel(options)
  })
}

/** What holds for every model, with or without a server. */
function testContract(create: () => Promise<Model>, messages: readonly Message[] = request().messages): void {
  let model: Model
  beforeAll(async () => {
    model = await create()
  })
  afterAll(async () => model?.close?.())

  test('says who it is, in plain data', () => {
    expect(model.id).toMatch(/^\S+$/)
    expect(model.provider).toMatch(/^\S+$/)
    expect(typeof model.paid).toBe('boolean')
    for (const value of Object.values(model.parameters))
      expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
    expect(JSON.parse(JSON.stringify(model.parameters))).toEqual({ ...model.parameters })
  })

  test('answers in the agreed shape', async () => {
    const response = await model.generate(request({ messages }))
    expect(typeof response.text).toBe('string')
    expect(['stop', 'length', 'refusal', 'other']).toContain(response.finishReason)
    for (const tokens of [response.usage.inputTokens, response.usage.outputTokens])
      expect(tokens === null || (Number.isInteger(tokens) && tokens >= 0)).toBe(true)
    expect(response.modelId === null || response.modelId.length > 0).toBe(true)
  })

  test('rejects with a ModelError when the signal is aborted already', async () => {
    const error = await failure(model.generate(request({ messages, signal: AbortSignal.abort() })))
    expect(error.code).toBe('timeout')
    expect(error.isRetryable).toBe(false)
  })

  test('answers concurrent calls', async () => {
    const responses = await Promise.all(
      Array.from({ length: 8 }, () => model.generate(request({ messages }))),
    )
    expect(responses.every(({ text }) => typeof text === 'string')).toBe(true)
  })
}

function testHttpModel({
  wire: given,
  create,
  sendsTemperature = true,
  reasoningTokens = 0,
  tellsRefusal = true,
}: TestHttpModelOptions): void {
  const refusal = tellsRefusal ? (['refusal'] as const) : []
  const wire = typeof given === 'string' ? wires[given] : given
  let server: FakeServer
  let model: Model
  beforeAll(async () => {
    server = await startFakeServer(wire)
    model = await create(server.baseURL, marker)
  })
  afterAll(async () => {
    await model?.close?.()
    await server?.close()
  })

  describe('contract', () => {
    testContract(async () => {
      server.reply({ answer: {} })
      return create(server.baseURL, marker)
    })
  })

  const answer = async (reply: Partial<FakeAnswer>, changes?: Partial<ModelRequest>) => {
    server.reply({ answer: reply })
    return model.generate(request(changes))
  }
  const error = async (reply: FakeReply, changes?: Partial<ModelRequest>) => {
    server.reply(reply)
    const fault = await failure(model.generate(request(changes)))
    expect(server.requests, 'one request for one call').toHaveLength(1)
    return fault
  }

  describe('answers', () => {
    test('gives text, usage and the answering model', async () => {
      expect(
        await answer({ text: 'In Brook.', inputTokens: 21, outputTokens: 4, modelId: 'fake-2' }),
      ).toMatchObject({
        text: 'In Brook.',
        usage: { inputTokens: 21, outputTokens: 4 },
        finishReason: 'stop',
        modelId: 'fake-2',
      })
    })

    test('gives null for usage that is not reported', async () => {
      expect((await answer({ inputTokens: null, outputTokens: null })).usage).toMatchObject({
        inputTokens: null,
        outputTokens: null,
      })
    })

    test.for(['stop', 'length', ...refusal] as const)('tells the finish reason %s', async (finishReason) => {
      expect((await answer({ text: 'Half an', finishReason })).finishReason).toBe(finishReason)
    })

    test.for(['length', ...refusal] as const)(
      'resolves when there is no text because of %s',
      async (finishReason) => {
        expect((await answer({ text: '', finishReason })).finishReason).toBe(finishReason)
      },
    )

    test('leaves <think> in the text', async () => {
      const text = '<think>\nBrook or Mere?\n</think>\n\nBrook'
      expect((await answer({ text })).text).toBe(text)
    })

    test('keeps every character of prompt and answer', async () => {
      const { text } = await answer({ text: hard }, { messages: [{ role: 'user', content: hard }] })
      expect(text).toBe(hard)
      expect(server.requests[0]?.messages).toEqual([{ role: 'user', content: hard }])
    })

    test('sends 200 KB whole', async () => {
      const content = `${hard}\n`.repeat(Math.ceil(200_000 / Buffer.byteLength(hard)))
      await answer({}, { messages: [{ role: 'user', content }] })
      expect(server.requests[0]?.messages[0]?.content === content).toBe(true)
    })

    test('gives each of 16 concurrent calls its own answer', async () => {
      server.reply(async ({ messages }, index) => {
        await new Promise((resolve) => setTimeout(resolve, 16 - index))
        return { answer: { text: `re: ${messages[0]?.content}` } }
      })
      const texts = await Promise.all(
        Array.from({ length: 16 }, async (_, i) => {
          const { text } = await model.generate(
            request({ messages: [{ role: 'user', content: `call ${i}` }] }),
          )
          return text
        }),
      )
      expect(texts).toEqual(Array.from({ length: 16 }, (_, i) => `re: call ${i}`))
    })
  })

  describe('requests', () => {
    test('sends the system role apart from the user', async () => {
      const messages = [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Where?' },
      ] as const
      await answer({}, { messages })
      expect(server.requests[0]?.messages).toEqual(messages)
    })

    test('sends the output limit', async () => {
      await answer({}, { maxOutputTokens: 77 })
      expect(server.requests[0]?.maxOutputTokens).toBe(77 + reasoningTokens)
    })

    test(sendsTemperature ? 'sends the temperature' : 'sends no temperature, and says so', async () => {
      await answer({}, { temperature: 0.25 })
      expect(server.requests[0]?.temperature).toBe(sendsTemperature ? 0.25 : null)
      if (!sendsTemperature) expect(model.parameters.temperature).toBeNull()
    })

    test('sends temperature 0 as 0', async () => {
      await answer({}, { temperature: 0 })
      expect(server.requests[0]?.temperature).toBe(sendsTemperature ? 0 : null)
    })

    test('sends the key', async () => {
      await answer({})
      expect(server.requests[0]?.key).toBe(marker)
    })
  })

  describe('errors', () => {
    const statuses = [
      [400, 'rejected', false],
      [401, 'unauthorized', false],
      [403, 'unauthorized', false],
      [404, 'rejected', false],
      [413, 'rejected', false],
      [429, 'rate-limit', true],
      [500, 'server', true],
      [503, 'server', true],
    ] as const
    test.for(statuses)('%i is %s', async ([status, code, isRetryable]) => {
      const fault = await error({ status, message: 'planted words' })
      expect(fault).toMatchObject({ code, isRetryable, status })
      expect(fault.message).toContain('planted words')
      expect(fault.message).toContain(String(status))
    })

    test.for([400, 401, 403, 404, 429, 500])(
      'keeps a key that the server repeats with %i out of the error',
      async (status) => {
        const fault = await error({
          status,
          message: `Incorrect API key provided: ${marker}. And "${marker}", Bearer ${marker}`,
        })
        expectNoKey(fault)
      },
    )

    test('keeps the key out of errors about bodies', async () => {
      expectNoKey(await error({ raw: `<html>${marker}</html>`, contentType: 'text/html' }))
      expectNoKey(await error({ raw: `{"key":"${marker}`, contentType: 'application/json' }))
    })

    test('keeps the key out of what the model says of itself', () => {
      expect(JSON.stringify(model.parameters)).not.toContain(marker)
      expect(inspect(model, { depth: 8, showHidden: true })).not.toContain(marker)
    })

    const unreadable: readonly (readonly [string, FakeReply])[] = [
      ['a body cut midway', 'cut'],
      ['an answer without choices', 'empty'],
      ['text that is not JSON', { raw: 'upstream error', contentType: 'text/plain' }],
      ['broken JSON', { raw: '{"choices": [', contentType: 'application/json' }],
      ['JSON of another kind', { raw: '[1, 2]', contentType: 'application/json' }],
    ]
    test.for(unreadable)('%s is a bad response', async ([, reply]) => {
      expect(await error(reply)).toMatchObject({ code: 'bad-response', isRetryable: true })
    })

    test('a connection that breaks before the answer is unreachable, and may be tried again', async () => {
      expect(await error('disconnect')).toMatchObject({ code: 'unreachable', isRetryable: true })
    })

    test('a server that is not there is unreachable, and the address is told', async () => {
      const gone = await startFakeServer(wire)
      await gone.close()
      const absent = await create(gone.baseURL, marker)
      const fault = await failure(absent.generate(request()))
      await absent.close?.()
      expect(fault.code).toBe('unreachable')
      expect(fault.message).toContain(new URL(gone.baseURL).host)
      expectNoKey(fault)
    })

    test('an abort ends the request at the server too', async () => {
      server.reply('hang')
      const controller = new AbortController()
      const call = failure(model.generate(request({ signal: controller.signal })))
      await expect.poll(() => server.requests.length).toBe(1)
      controller.abort()
      expect(await call).toMatchObject({ code: 'timeout', isRetryable: false })
      await server.requests[0]?.abandoned
    })

    test('time that is up is a timeout that may be tried again', async () => {
      const fault = await error('hang', { signal: AbortSignal.timeout(100) })
      expect(fault).toMatchObject({ code: 'timeout', isRetryable: true })
    })
  })
}

/** The error that a call ends in; fails the test when it succeeds or rejects with anything else. */
async function failure(call: Promise<unknown>): Promise<ModelError> {
  const fault = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!isModelError(fault)) throw new Error(`expected a ModelError, got ${inspect(fault)}`)
  return fault
}

function expectNoKey(fault: ModelError): void {
  expect(fault.message).not.toContain(marker)
  expect(inspect(fault, { depth: 8, showHidden: true })).not.toContain(marker)
}
