import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Message } from '../model.ts'

/** What the simulated model must know of a case: plain data, for it may come from another process. */
export const truthSchema = z.object({
  caseId: z.string(),
  repetition: z.number().int().nonnegative(),
  /** Of a task of a suite's own the right answer is the gold, as in `qa`. */
  task: z.string(),
  control: z.enum(['needle-alone', 'closed-book']).nullable(),
  /** Right answers in the question's language; the first is given. */
  gold: z.array(z.string()),
  /** Wrong answers of the gold's kind; without any, a wrong answer is a number. */
  otherAnswers: z.array(z.string()).default([]),
  /** Target depth, 0 to 1; null in controls. */
  depth: z.number().min(0).max(1).nullable(),
  /** Null in controls. */
  contextTokens: z.number().positive().nullable(),
  needleLanguage: z.string(),
  haystackLanguage: z.string().nullable(),
  questionLanguage: z.string(),
  needlePresent: z.boolean(),
  /** How the prompt's language says that nothing answers, yes, and no. */
  noneWord: z.string(),
  yesWord: z.string(),
  noWord: z.string(),
})

export type Truth = z.output<typeof truthSchema>
export type TruthInput = z.input<typeof truthSchema>

/** What the server keeps of one case. */
export interface TruthRecord {
  readonly truth: Truth
  /** Requests seen. */
  attempts: number
}

/** Truths by the SHA-256 of the prompt, in the order they were told: experiments and repetitions may share a prompt. */
export type Truths = Map<string, TruthRecord[]>

/** SHA-256, hexadecimal, of the messages' contents one after another: the hash that results carry. */
export function promptSha256(messages: readonly Pick<Message, 'content'>[]): string {
  const hash = createHash('sha256')
  for (const { content } of messages) hash.update(content)
  return hash.digest('hex')
}
