import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { z } from 'zod'
import type { ModelDescription, ModelRequest, ModelResponse } from '../model/model.ts'

/** An answer as it was paid for. */
export interface KeptAnswer {
  readonly response: ModelResponse
  readonly attempts: number
  readonly durationMs: number
  readonly costUsd: number | null
}

/**
 * What answers are kept in. Asking and keeping never reject for want of a disk: they say so once and go on. An
 * answer that cannot be written is known until the end, and is written as soon as that works.
 */
export interface AnswerCache {
  get(key: string): Promise<KeptAnswer | undefined>
  /** Whether it is written on this machine: nobody else is asked. */
  has(key: string): boolean
  /** Resolves once the answer is written, if it can be. */
  keep(key: string, answer: KeptAnswer): Promise<void>
  /** @returns how many answers could not be written */
  close(): number
}

/** Raised when kept answers change their form. */
const FORM = 1

const keptSchema = z.object({
  response: z.object({
    text: z.string(),
    usage: z.object({
      inputTokens: z.number().nullable(),
      outputTokens: z.number().nullable(),
      cachedTokens: z.number().nullable().optional(),
      reasoningTokens: z.number().nullable().optional(),
    }),
    finishReason: z.enum(['stop', 'length', 'refusal', 'other']),
    modelId: z.string().nullable(),
  }),
  attempts: z.number(),
  durationMs: z.number(),
  costUsd: z.number().nullable(),
})

/**
 * The key of an answer: a hash of all that can change it, and of nothing secret. A
 * key's variable is none of it, so a new key finds the old answers.
 *
 * @param address of the server, without credentials; null for the provider's own
 * @param repetition the same prompt asked again is another answer
 */
export function answerKey(
  modelDescription: ModelDescription,
  address: string | null,
  request: Omit<ModelRequest, 'signal'>,
  repetition: number,
): string {
  const { apiKeyEnv: _, paid: __, baseURL: ___, ...description } = modelDescription
  return createHash('sha256')
    .update(JSON.stringify([FORM, sorted(description), address, request.messages]))
    .update(JSON.stringify([request.maxOutputTokens, request.temperature, repetition]))
    .digest('hex')
}

/** The same object whatever the order its fields were written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  )
}

/**
 * Answers in a SQLite file, written the moment they come: a process killed at any
 * time, or several of them at once, lose none.
 *
 * @param folder made if need be, with a `.gitignore` of its own
 * @param trouble told once when answers cannot be kept or read (a full disk, a read-only one)
 * @throws Error when the file cannot be opened at all
 */
export function openAnswerCache(folder: string, trouble: (what: string) => void): AnswerCache {
  mkdirSync(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  const database = new DatabaseSync(join(folder, 'answers.sqlite'), { timeout: 10_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  database.exec(
    'CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT NOT NULL) WITHOUT ROWID',
  )
  const read = database.prepare('SELECT answer FROM answers WHERE key = ?')
  const write = database.prepare('INSERT OR REPLACE INTO answers (key, answer) VALUES (?, ?)')
  let told = false
  const attempt = <T>(what: 'kept' | 'read', act: () => T): T | undefined => {
    try {
      return act()
    } catch (error) {
      if (!told)
        trouble(
          `answers cannot be ${what} in ${folder}: ${(error as Error).message}. ` +
            (what === 'kept'
              ? 'The run goes on, and keeps them once there is room.'
              : 'The run goes on without.'),
        )
      told = true
      return undefined
    }
  }
  const waiting = new Map<string, KeptAnswer>()
  const put = (key: string, answer: KeptAnswer): void => {
    write.run(key, JSON.stringify(answer))
    waiting.delete(key)
  }
  const putWaiting = (): void => waiting.forEach((answer, key) => put(key, answer))
  return {
    get: async (key) => attempt('read', () => parse(read, key)) ?? waiting.get(key),
    has: (key) => attempt('read', () => parse(read, key)) !== undefined,
    // Written before the promise is made: an answer that came is on the disk whatever happens next.
    keep: async (key, answer) => {
      waiting.set(key, answer)
      attempt('kept', () => {
        put(key, answer)
        putWaiting()
      })
    },
    close: () => {
      attempt('kept', putWaiting)
      database.close()
      return waiting.size
    },
  }
}

function parse(read: StatementSync, key: string): KeptAnswer | undefined {
  const row = read.get(key) as { answer: string } | undefined
  if (!row) return undefined
  try {
    return readAnswer(JSON.parse(row.answer))
  } catch {
    return undefined
  }
}

/** What was kept, as an answer: what is no answer of ours is as good as none. */
export const readAnswer = (kept: unknown): KeptAnswer | undefined => keptSchema.safeParse(kept).data
