import { z } from 'zod'
import { badResponse, quote } from '../model/errors.ts'
import { openGoogle } from '../model/google-client.ts'
import { googleError, readGenerateContent } from '../model/google-response.ts'
import { googleContents } from '../model/google-settings.ts'
import { fileName } from './chunks.ts'
import { readJson, readLines } from './lines.ts'
import { OTHER_TOKENIZER, type BatchResult, type CreateVendor } from './vendor.ts'

const count = z.coerce.number().int().nonnegative().nullish().catch(null)

/** What is read of a batch; the client leaves out the counts and the error. */
const batchSchema = z.looseObject({
  metadata: z.looseObject({
    state: z.string(),
    output: z.looseObject({ responsesFile: z.string().nullish() }).nullish(),
    batchStats: z
      .looseObject({
        requestCount: count,
        successfulRequestCount: count,
        failedRequestCount: count,
      })
      .nullish(),
  }),
  response: z.looseObject({ responsesFile: z.string().nullish() }).nullish(),
  error: z.looseObject({ message: z.string().nullish() }).nullish(),
})

const lineSchema = z.looseObject({
  key: z.string(),
  response: z.unknown().optional(),
  error: z.looseObject({ message: z.string().nullish() }).nullish(),
})

const ended = /_(SUCCEEDED|FAILED|CANCELLED|EXPIRED)$/
const succeeded = /_SUCCEEDED$/

/**
 * The Batch API of Gemini, for both of Google's providers; either needs the client `@google/genai`.
 * Files stay there for 48 hours, and a batch that has not run by then expires.
 */
export const createVendor: CreateVendor = async (description, environment) => {
  const { client, settings } = await openGoogle(description, environment)
  const { key, baseURL, apiVersion, headers, peer, generationConfig } = settings
  const told = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw googleError(peer, error, undefined)
    }
  }
  /** The client's own download writes to a file, and ends the process when the connection does. */
  const get = async (path: string): Promise<string> => {
    const response = await fetch(`${baseURL}/${apiVersion}/${path}`, {
      headers: { ...headers, 'x-goog-api-key': key },
    })
    const text = await response.text()
    if (!response.ok) throw Object.assign(new Error(text), { status: response.status })
    return text
  }
  const read = async (id: string): Promise<z.infer<typeof batchSchema>> => {
    const parsed = batchSchema.safeParse(readJson(peer, await get(id)))
    if (!parsed.success) throw badResponse(peer, 'JSON that is no batch')
    return parsed.data
  }
  const readResult = (line: unknown): BatchResult => {
    const parsed = lineSchema.safeParse(line)
    if (!parsed.success) throw badResponse(peer, 'a line that is no result of a batch')
    const { key: own, response, error } = parsed.data
    if (error || !response) return { key: own, error: quote(peer, error?.message ?? '') || 'no answer' }
    try {
      return { key: own, response: readGenerateContent(peer, response) }
    } catch (thrown) {
      return { key: own, error: (thrown as Error).message }
    }
  }

  return {
    limits: { requests: Number.POSITIVE_INFINITY, bytes: 2_000_000_000 },
    tokenShare: OTHER_TOKENIZER,
    line: ({ key: own, request }) => {
      const { systemInstruction, contents } = googleContents(request)
      return JSON.stringify({
        key: own,
        request: {
          contents,
          ...(systemInstruction === null
            ? {}
            : { systemInstruction: { parts: [{ text: systemInstruction }] } }),
          generationConfig: generationConfig(request),
        },
      })
    },
    upload: (chunk) =>
      told(async () => {
        const displayName = fileName(chunk.name)
        for await (const file of await client.files.list({ config: { pageSize: 100 } }))
          if (
            file.displayName === displayName &&
            Number(file.sizeBytes) === chunk.bytes &&
            file.name &&
            file.state !== 'FAILED'
          )
            return file.name
        const { name } = await client.files.upload({
          file: chunk.file,
          config: { displayName, mimeType: 'application/jsonl' },
        })
        if (!name) throw badResponse(peer, 'a file without a name')
        return name
      }),
    create: (chunk, uploaded) =>
      told(async () => {
        const { name } = await client.batches.create({
          model: description.model,
          src: uploaded,
          config: { displayName: chunk.name },
        })
        if (!name) throw badResponse(peer, 'a batch without a name')
        return name
      }),
    find: (chunk, _uploaded, known) =>
      told(async () => {
        for await (const { name, displayName, state } of await client.batches.list({
          config: { pageSize: 100 },
        }))
          if (name && displayName === chunk.name && state !== 'JOB_STATE_FAILED' && !known.has(name))
            return name
        return null
      }),
    status: (id) =>
      told(async () => {
        const { metadata, error } = await read(id)
        const { state, batchStats } = metadata
        return {
          state: state.replace(/^(JOB|BATCH)_STATE_/, '').toLowerCase(),
          ended: ended.test(state),
          done: batchStats?.successfulRequestCount ?? null,
          failed: batchStats?.failedRequestCount ?? null,
          total: batchStats?.requestCount ?? null,
          note: quote(peer, error?.message ?? '') || null,
        }
      }),
    results: (id, keys) =>
      told(async () => {
        const { metadata, response } = await read(id)
        const file = metadata.output?.responsesFile ?? response?.responsesFile
        if (!file) return []
        const results = readLines(peer, await get(`${file}:download?alt=media`)).map(readResult)
        // Nothing says how long the file is; a batch that ran to its end has a line for each request.
        if (succeeded.test(metadata.state) && results.length < keys.length)
          throw badResponse(peer, `${results.length} of ${keys.length} results of a batch`)
        return results
      }),
  }
}
