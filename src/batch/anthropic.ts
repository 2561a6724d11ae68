import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { openAnthropic } from '../model/anthropic-client.ts'
import { readMessage } from '../model/anthropic-response.ts'
import { badResponse, quote } from '../model/errors.ts'
import { ModelError } from '../model/model.ts'
import { clientError } from './errors.ts'
import { readLines } from './lines.ts'
import { OTHER_TOKENIZER, type BatchResult, type CreateVendor } from './vendor.ts'

/** What `upload` tells of an account without a batch. */
const NO_BATCH = 'none'
/** Calls that change nothing may be made again by the client. */
const again = { maxRetries: 2 }

const resultSchema = z.looseObject({
  custom_id: z.string(),
  result: z.looseObject({
    type: z.string(),
    message: z.unknown().optional(),
    error: z.looseObject({ error: z.looseObject({ message: z.string() }).nullish() }).nullish(),
  }),
})

/** Of a batch, how many requests are in which state. */
interface Counts {
  readonly processing: number
  readonly succeeded: number
  readonly errored: number
  readonly canceled: number
  readonly expired: number
}

const unanswered = ({ errored, canceled, expired }: Counts): number => errored + canceled + expired
const all = (counts: Counts): number => counts.processing + counts.succeeded + unanswered(counts)

/**
 * Anthropic's Message Batches. Nothing is uploaded apart, and a batch bears no mark of its maker. So before one is
 * created the newest is remembered, and one that was not recorded is known by being newer, by its number
 * of requests, and by their ids once it has ended.
 */
export const createVendor: CreateVendor = async (description, environment) => {
  const { client, settings, peer, body } = await openAnthropic(description, environment)
  const { batches } = client.messages
  const told = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw clientError(peer, error)
    }
  }

  const readResult = (line: unknown): BatchResult => {
    const parsed = resultSchema.safeParse(line)
    if (!parsed.success) throw badResponse(peer, 'a line that is no result of a batch')
    const { custom_id, result } = parsed.data
    if (result.type !== 'succeeded')
      return { key: custom_id, error: quote(peer, result.error?.error?.message ?? result.type) }
    try {
      return { key: custom_id, response: readMessage(peer, result.message) }
    } catch (thrown) {
      return { key: custom_id, error: (thrown as Error).message }
    }
  }
  const resultsOf = async (id: string): Promise<BatchResult[]> => {
    const { request_counts } = await batches.retrieve(id, {}, again)
    // By its path, not by the address that the server names: the key goes nowhere else.
    const response = await client.get<Response>(`/v1/messages/batches/${id}/results`, {
      __binaryResponse: true,
      ...again,
    })
    const results = readLines(peer, await response.text()).map(readResult)
    const expected = all(request_counts)
    if (results.length < expected)
      throw badResponse(peer, `${results.length} of ${expected} results of a batch`)
    return results
  }

  return {
    // The brackets and commas around the lines are no more than their newlines and these.
    limits: { requests: 100_000, bytes: 256_000_000 - 64 },
    tokenShare: OTHER_TOKENIZER,
    line: ({ key: custom_id, request }) =>
      JSON.stringify({ custom_id, params: body(request, settings.sendTemperature) }),
    upload: () => told(async () => (await batches.list({ limit: 1 }, again)).data[0]?.id ?? NO_BATCH),
    create: (chunk) =>
      told(async () => {
        const lines = (await readFile(chunk.file, 'utf8')).trimEnd()
        const { id } = await client.post<{ id: string }>('/v1/messages/batches', {
          headers: { 'content-type': 'application/json' },
          body: `{"requests":[${lines.replaceAll('\n', ',')}]}`,
        })
        return id
      }),
    find: (chunk, uploaded, known) =>
      told(async () => {
        if (uploaded === null) return null
        const underWay: string[] = []
        let keys: ReadonlySet<string> | null = null
        for await (const { id, request_counts, processing_status } of batches.list({ limit: 100 }, again)) {
          if (id === uploaded) break
          if (known.has(id) || all(request_counts) !== chunk.requests) continue
          if (processing_status !== 'ended') underWay.push(id)
          else {
            keys ??= new Set(chunk.keys())
            const [first] = await resultsOf(id)
            if (first && keys.has(first.key)) return id
          }
        }
        if (underWay.length < 2) return underWay[0] ?? null
        throw new ModelError(
          'rejected',
          `${peer.id}: several batches of ${chunk.requests} requests were begun since, and which one is ours cannot be told before they end: ${underWay.join(', ')}. Call again when they have.`,
        )
      }),
    status: (id) =>
      told(async () => {
        const { processing_status, request_counts } = await batches.retrieve(id, {}, again)
        return {
          state: processing_status,
          ended: processing_status === 'ended',
          done: request_counts.succeeded,
          failed: unanswered(request_counts),
          total: all(request_counts),
          note: null,
        }
      }),
    results: (id) => told(() => resultsOf(id)),
  }
}
