/** The questions of a model as files of JSON lines, each no larger than the vendor takes. */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { MlneedleError } from '../errors.ts'
import type { PlannedQuestion } from '../collect.ts'
import type { BatchEntry } from './state.ts'
import { writeWhole } from './state.ts'
import type { BatchLimits, Chunk } from './vendor.ts'

/** A chunk as it was written, and what is in it. */
export interface WrittenChunk extends Chunk {
  readonly inputTokens: number
  /** US dollars at most; null when the price is not known. */
  readonly costUsd: number | null
}

/** Name of a chunk's file, and of the file at the vendor. */
export const fileName = (chunk: string): string => `mlneedle-${chunk}.jsonl`

const keysFile = (folder: string, chunk: string): string => join(folder, `mlneedle-${chunk}.keys`)

/** Bytes gathered before they are written. */
const BUFFER = 1 << 20

/**
 * Writes questions to as many chunks as the limits ask for. The same questions in the same order
 * make the same chunks.
 *
 * @param folder the batches'
 * @param vendor of the requests, part of a chunk's name
 * @param cost of a question in US dollars
 * @throws MlneedleError when a single request is larger than a whole batch may be
 */
export function writeChunks(
  folder: string,
  vendor: string,
  questions: Iterable<PlannedQuestion>,
  line: (question: PlannedQuestion) => string,
  limits: BatchLimits,
  cost: (question: PlannedQuestion) => number | null,
): WrittenChunk[] {
  const chunks: WrittenChunk[] = []
  let open: ChunkWriter | null = null
  try {
    for (const question of questions) {
      const text = `${oneLine(line(question))}\n`
      const bytes = Buffer.byteLength(text)
      if (bytes > limits.bytes)
        throw new MlneedleError(
          `A request has ${bytes} bytes, and ${vendor} takes ${limits.bytes} in a batch. Ask for shorter \`lengths\`.`,
        )
      if (open && (open.requests === limits.requests || open.bytes + bytes > limits.bytes)) {
        chunks.push(open.end())
        open = null
      }
      open ??= new ChunkWriter(folder, vendor)
      open.add(text, bytes, question, cost(question))
    }
    if (open) chunks.push(open.end())
    return chunks
  } catch (error) {
    open?.abandon()
    for (const { name } of chunks) removeChunk(folder, name)
    throw error
  }
}

/** JSON without what some readers take for the end of a line; it stands in strings alone. */
const oneLine = (json: string): string =>
  json.replaceAll(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)

class ChunkWriter {
  readonly #folder: string
  readonly #temporary: string
  readonly #descriptor: number
  readonly #hash = createHash('sha256')
  readonly #keys: string[] = []
  #buffered = ''
  #inputTokens = 0
  #costUsd: number | null = 0
  bytes = 0

  constructor(folder: string, vendor: string) {
    this.#folder = folder
    this.#temporary = join(folder, 'mlneedle-unfinished.jsonl')
    this.#descriptor = openSync(this.#temporary, 'w')
    this.#hash.update(`${vendor}\n`)
  }

  get requests(): number {
    return this.#keys.length
  }

  add(text: string, bytes: number, { key, inputTokens }: PlannedQuestion, costUsd: number | null): void {
    this.#hash.update(text)
    this.#buffered += text
    if (this.#buffered.length > BUFFER) this.#flush()
    this.#keys.push(key)
    this.#inputTokens += inputTokens
    this.#costUsd = this.#costUsd === null || costUsd === null ? null : this.#costUsd + costUsd
    this.bytes += bytes
  }

  end(): WrittenChunk {
    this.#flush()
    closeSync(this.#descriptor)
    const name = this.#hash.digest('hex').slice(0, 32)
    const file = join(this.#folder, fileName(name))
    renameSync(this.#temporary, file)
    writeWhole(keysFile(this.#folder, name), `${this.#keys.join('\n')}\n`)
    const { bytes, requests } = this
    return { name, file, bytes, requests, inputTokens: this.#inputTokens, costUsd: this.#costUsd }
  }

  abandon(): void {
    closeSync(this.#descriptor)
    rmSync(this.#temporary, { force: true })
  }

  #flush(): void {
    const data = Buffer.from(this.#buffered)
    // A write may take less than it is given.
    for (let at = 0; at < data.length;) at += writeSync(this.#descriptor, data, at)
    this.#buffered = ''
  }
}

/**
 * Keys of a chunk's requests, in their order.
 *
 * @throws MlneedleError when its file is gone
 */
export function readKeys(folder: string, chunk: string): string[] {
  const file = keysFile(folder, chunk)
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n')
  } catch {
    throw new MlneedleError(
      `${file} is gone, which says what was asked in a batch under way. Put it back, or give the batch up with \`mlneedle batch collect --forget\`.`,
    )
  }
}

/** Takes a chunk's files away; nothing happens when they are gone. */
export function removeChunk(folder: string, chunk: string): void {
  rmSync(join(folder, fileName(chunk)), { force: true })
  rmSync(keysFile(folder, chunk), { force: true })
}

/** Takes away the files of chunks that no batch under way is made of, as a killed process leaves them. */
export function removeStrays(folder: string, entries: readonly BatchEntry[]): void {
  const needed = new Set(entries.filter(({ step }) => step !== 'collected').map(({ chunk }) => chunk))
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const match = /^mlneedle-(.*)\.(?:jsonl|keys)(?:\.new)?$/.exec(name)
    if (match && !needed.has(match[1] as string)) rmSync(join(folder, name), { force: true })
  }
}
