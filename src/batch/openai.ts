import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { badResponse, quote } from '../model/errors.ts'
import { ModelError } from '../model/model.ts'
import { openOpenAI } from '../model/openai-client.ts'
import { readCompletion } from '../model/openai-response.ts'
import { readResponse } from '../model/openai-responses.ts'
import { fileName } from './chunks.ts'
import { clientError } from './errors.ts'
import { readLines } from './lines.ts'
import type { BatchResult, CreateVendor } from './vendor.ts'

/** Where a batch says which chunk it was made of. */
const METADATA = 'mlneedle'
/** Files and batches are listed newest first; results are kept no longer than this. */
const LISTED_SECONDS = 30 * 86_400
/** Calls that change nothing may be made again by the client. */
const again = { maxRetries: 2 }

const resultSchema = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.number(), body: z.unknown().optional() }).nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
})

const faultSchema = z.looseObject({ error: z.looseObject({ message: z.string() }) })

const ended = new Set(['completed', 'failed', 'expired', 'cancelled'])

/**
 * OpenAI's Batch API. Requests are worded as the model `openai` words its first one; what a server
 * refuses of that cannot be mended within a batch, and is an error of its request.
 */
export const createVendor: CreateVendor = async (description, environment) => {
  const { client, key, options, peer, responses, first, body } = await openOpenAI(description, environment)
  if (key && JSON.stringify(options).includes(key))
    throw new ModelError(
      'configuration',
      `The options of openai/${description.model} hold its key, which would stand in the batch's file. Leave it to the environment.`,
    )
  const told = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw clientError(peer, error)
    }
  }

  const url = responses ? '/v1/responses' : '/v1/chat/completions'
  const since = (): number => Date.now() / 1000 - LISTED_SECONDS

  /** By its form: a batch may be collected when its options are no longer known. */
  const read = (answered: unknown) =>
    ((answered as { object?: unknown } | null)?.object === 'response' ? readResponse : readCompletion)(
      peer,
      answered,
    )

  const readResult = (line: unknown): BatchResult => {
    const parsed = resultSchema.safeParse(line)
    if (!parsed.success) throw badResponse(peer, 'a line that is no result of a batch')
    const { custom_id, response, error } = parsed.data
    if (error || !response)
      return { key: custom_id, error: quote(peer, [error?.code, error?.message].filter(Boolean).join(': ')) }
    const { status_code, body: answered } = response
    if (status_code !== 200) {
      const fault = faultSchema.safeParse(answered)
      const words = fault.success ? fault.data.error.message : ''
      return { key: custom_id, error: quote(peer, `HTTP ${status_code}${words ? `: ${words}` : ''}`) }
    }
    try {
      return { key: custom_id, response: read(answered) }
    } catch (thrown) {
      return { key: custom_id, error: (thrown as Error).message }
    }
  }

  const download = async (file: string): Promise<BatchResult[]> => {
    const { bytes } = await client.files.retrieve(file, again)
    const content = await client.files.content(file, again)
    const data = Buffer.from(await content.arrayBuffer())
    if (data.length !== bytes)
      throw badResponse(peer, `${data.length} of ${bytes} bytes of a batch's results`)
    return readLines(peer, data.toString('utf8')).map(readResult)
  }

  return {
    limits: { requests: 50_000, bytes: 200_000_000 },
    tokenShare: 1,
    line: ({ key: custom_id, request }) =>
      JSON.stringify({ custom_id, method: 'POST', url, body: body(request, first) }),
    upload: (chunk) =>
      told(async () => {
        for await (const file of client.files.list({ purpose: 'batch', limit: 100 }, again)) {
          if (file.created_at < since()) break
          if (file.filename === fileName(chunk.name) && file.bytes === chunk.bytes) return file.id
        }
        return (await client.files.create({ file: createReadStream(chunk.file), purpose: 'batch' })).id
      }),
    create: (chunk, uploaded) =>
      told(async () => {
        const { id } = await client.batches.create({
          input_file_id: uploaded,
          endpoint: url,
          completion_window: '24h',
          metadata: { [METADATA]: chunk.name },
        })
        return id
      }),
    find: (chunk, _uploaded, known) =>
      told(async () => {
        for await (const batch of client.batches.list({ limit: 100 }, again)) {
          if (batch.created_at < since()) break
          // One that failed as a whole has asked nothing.
          if (batch.metadata?.[METADATA] === chunk.name && batch.status !== 'failed' && !known.has(batch.id))
            return batch.id
        }
        return null
      }),
    status: (id) =>
      told(async () => {
        const { status, request_counts, errors } = await client.batches.retrieve(id, again)
        return {
          state: status,
          ended: ended.has(status),
          done: request_counts?.completed ?? null,
          failed: request_counts?.failed ?? null,
          total: request_counts?.total ?? null,
          note: quote(peer, (errors?.data ?? []).map(({ message }) => message ?? '').join(' ')) || null,
        }
      }),
    results: (id, keys) =>
      told(async () => {
        const { output_file_id, error_file_id, errors } = await client.batches.retrieve(id, again)
        const results: BatchResult[] = []
        for (const { line, message } of errors?.data ?? []) {
          const faulty = keys[(line ?? 0) - 1]
          if (faulty !== undefined) results.push({ key: faulty, error: quote(peer, message ?? '') })
        }
        for (const file of [output_file_id, error_file_id])
          // oxlint-disable-next-line no-await-in-loop -- two at most
          if (file) results.push(...(await download(file)))
        return results
      }),
  }
}
