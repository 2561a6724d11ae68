import { setTimeout as sleep } from 'node:timers/promises'
import {
  ModelError,
  type Model,
  type ModelErrorCode,
  type ModelRequest,
  type ModelResponse,
} from '../model/model.ts'
import { backoff, LONGEST_RETRY_AFTER } from './backoff.ts'
import type { Amount, BudgetStore } from './budget.ts'
import type { AnswerCache } from './cache.ts'
import { Pace, type CreateLimiter, type PaceLimits } from './pace.ts'
import { billed, type Price } from './price.ts'

export interface CallLimits extends PaceLimits {
  /** Milliseconds for one attempt. */
  readonly timeout: number
  /** Milliseconds for all attempts of a call and the waits between them; waiting for its turn is not counted. */
  readonly callTimeout: number
  /** Further attempts after the first, for errors that may pass. Being told to slow down uses up none. */
  readonly retries: number
}

/** How kept answers are used: `read` asks nobody, `refresh` asks anew and keeps, `off` does neither. */
export type CacheMode = 'read-write' | 'read' | 'refresh' | 'off'

/** What the calls of a run share. */
export interface Shared {
  readonly cache: { readonly mode: CacheMode; readonly answers: AnswerCache } | null
  /** Null for a model that costs nothing. */
  readonly budget: BudgetStore | null
  readonly price: Price | null
  /** What counts the limits of a minute; default: this process by itself. */
  readonly limiter?: CreateLimiter | null
}

/** One question to the model. */
export interface Question {
  readonly request: Omit<ModelRequest, 'signal'>
  /** Of its answer, see `answerKey`. */
  readonly key: string
  /** Tokens of the prompt's text in the run's tokenizer. */
  readonly promptTokens: number
  /** Prompts of one kind are counted alike; see `Call`. */
  readonly kind: string
  /** Called once before the model is asked, and not at all when it need not be. */
  readonly beforeAsking?: () => void
}

/** What became of a call: an answer, or why there is none. */
export type CallResult = { readonly attempts: number; readonly durationMs: number } & (
  | {
      readonly response: ModelResponse
      /** Whether it was kept from before: nothing was paid for it in this run. */
      readonly cached: boolean
      /** US dollars, also of a kept answer; null when the price or the usage is not known. */
      readonly costUsd: number | null
    }
  | {
      readonly error: {
        readonly code: ModelErrorCode | 'budget' | 'not-kept' | 'unexpected'
        readonly message: string
      }
    }
)

type Failure = Extract<CallResult, { error: unknown }>['error']

/** Tokens that a prompt may have over what was seen so far, as a share, and what a chat template adds. */
const MARGIN = { share: 1.2, template: 64 }

/**
 * The one that calls a model for the whole run. An answer that was kept is not paid
 * for again; the same question asked twice at once is asked once. Otherwise a call
 * waits for its turn, reserves what it may cost, is timed, and tried again where that
 * may help.
 */
export class Caller {
  readonly #model: Model
  readonly #limits: CallLimits
  readonly #shared: Shared
  readonly #pace: Pace
  readonly #end = new AbortController()
  readonly #underWay = new Map<string, Promise<CallResult>>()
  /** Why no further call will be answered, once that is known. */
  #hopeless: Failure | null = null
  #answered = 0
  #unreachable = 0
  /** By kind of prompt, the largest ratio of tokens that the provider counted to ours. */
  readonly #ratios = new Map<string, number>()

  constructor(model: Model, limits: CallLimits, shared: Shared = { cache: null, budget: null, price: null }) {
    this.#model = model
    this.#limits = limits
    this.#shared = shared
    this.#pace = new Pace(limits, shared.limiter ?? undefined)
  }

  /** Never rejects: an error is a result. */
  async call(question: Question): Promise<CallResult> {
    const { cache } = this.#shared
    // Where answers are not kept, every asking is its own.
    if (!cache || cache.mode === 'off') return this.#ask(question)
    const same = this.#underWay.get(question.key)
    if (same) {
      const result = await same
      return 'response' in result ? { ...result, cached: true } : result
    }
    // Known before the kept answers are looked through: another asking may come while that lasts.
    const call = this.#keptOrAsked(question, cache)
    this.#underWay.set(question.key, call)
    try {
      return await call
    } finally {
      this.#underWay.delete(question.key)
    }
  }

  async #keptOrAsked(
    question: Question,
    { mode, answers }: NonNullable<Shared['cache']>,
  ): Promise<CallResult> {
    const kept = mode === 'refresh' ? undefined : await answers.get(question.key)
    if (kept) return { ...kept, cached: true }
    if (mode === 'read') return failed({ code: 'not-kept', message: notKept(this.#model.id) })
    return this.#ask(question)
  }

  async #ask(question: Question): Promise<CallResult> {
    try {
      const tokens = question.promptTokens + question.request.maxOutputTokens
      return await this.#pace.run(tokens, () => this.#call(question))
    } catch (error) {
      // Such as: the limits of a minute could not be asked for.
      return failed({ code: 'unexpected', message: (error as Error).message })
    }
  }

  /** Aborts what is under way and releases the model. */
  async close(): Promise<void> {
    this.#end.abort(new Error('the run has ended'))
    this.#pace.close()
    await this.#model.close?.()
  }

  async #call(question: Question): Promise<CallResult> {
    const started = performance.now()
    // Of those, the ones spent waiting for the budget are not the call's own.
    let waited = 0
    const elapsed = () => Math.round(performance.now() - started - waited)
    let attempts = 0
    let tries = 0
    question.beforeAsking?.()
    for (;;) {
      if (this.#end.signal.aborted) return failed(ended, attempts, elapsed())
      if (this.#hopeless) return failed(this.#hopeless, attempts, elapsed())
      const reserved = this.#bound(question)
      const { budget } = this.#shared
      const asked = performance.now()
      const refusal = budget && (await this.#reserve(budget, reserved))
      waited += performance.now() - asked
      if (refusal) return failed(refusal, attempts, elapsed())
      attempts++
      let response: ModelResponse
      try {
        response = await this.#attempt(question.request, this.#limits.callTimeout - elapsed())
      } catch (error) {
        budget?.settle(reserved, mayBeBilled(error) ? reserved : nothing)
        const wait = this.#wait(error, tries + 1, elapsed())
        if (wait === null) return failed(this.#note(error), attempts, elapsed())
        if (!(error instanceof ModelError && error.code === 'rate-limit')) tries++
        await sleep(wait, undefined, { signal: this.#end.signal }).catch(() => {})
        continue
      }
      return this.#answer(question, response, reserved, attempts, elapsed())
    }
  }

  /** Null when the amount is held. */
  async #reserve(budget: BudgetStore, amount: Amount): Promise<Failure | null> {
    try {
      if (await budget.reserve(amount)) return null
      return { code: 'budget', message: spentWords(this.#model.id, budget) }
    } catch (error) {
      if (this.#end.signal.aborted) return ended
      return {
        code: 'budget',
        message: `budget: ${this.#model.id} was not called. ${(error as Error).message}.`,
      }
    }
  }

  async #answer(
    question: Question,
    response: ModelResponse,
    reserved: Amount,
    attempts: number,
    durationMs: number,
  ): Promise<CallResult> {
    const { budget, price, cache } = this.#shared
    this.#answered++
    this.#pace.answered()
    const { inputTokens, outputTokens } = response.usage
    if (inputTokens !== null && question.promptTokens > 0)
      this.#ratios.set(
        question.kind,
        Math.max(this.#ratios.get(question.kind) ?? 0, inputTokens / question.promptTokens),
      )
    const costUsd = billed(price, response.usage)
    budget?.settle(reserved, {
      usd: costUsd ?? reserved.usd,
      tokens: inputTokens === null || outputTokens === null ? reserved.tokens : inputTokens + outputTokens,
    })
    const answer = { response, attempts, durationMs, costUsd }
    if (cache && cache.mode !== 'off') await cache.answers.keep(question.key, answer)
    return { ...answer, cached: false }
  }

  /**
   * The most that one attempt can cost, at the price of input that is in no cache. Until the model has
   * reported a count for a kind of prompt, one may be as many tokens as it has bytes, more than any tokenizer makes of it.
   */
  #bound({ request, promptTokens, kind }: Question): Amount {
    const ratio = this.#ratios.get(kind)
    const bytes = request.messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
    const input =
      Math.min(bytes, ratio === undefined ? bytes : Math.ceil(promptTokens * ratio * MARGIN.share)) +
      MARGIN.template
    const output = request.maxOutputTokens + Number(this.#model.parameters['reasoningTokens'] ?? 0)
    return { usd: this.#shared.price?.cost({ input, cachedInput: 0, output }) ?? 0, tokens: input + output }
  }

  /** Milliseconds to wait before the next attempt; null when there is to be none. */
  #wait(error: unknown, failures: number, elapsed: number): number | null {
    if (!(error instanceof ModelError) || !error.isRetryable) return null
    const slow = error.code === 'rate-limit'
    if (slow) this.#pace.slowDown(error.retryAfterMs)
    if (!slow && failures > this.#limits.retries) return null
    if ((error.retryAfterMs ?? 0) > LONGEST_RETRY_AFTER) return null
    const wait = backoff(failures, error.retryAfterMs, Math.random)
    return elapsed + wait < this.#limits.callTimeout ? wait : null
  }

  /** Remembers what an error says of all further calls. */
  #note(error: unknown): Failure {
    const code = error instanceof ModelError ? error.code : ('unexpected' as const)
    const failure = { code, message: error instanceof Error ? error.message : String(error) }
    if (code === 'unreachable') this.#unreachable++
    // A refused key, or a server that was never there, will not get better from call to call.
    if (code === 'unauthorized' || (this.#answered === 0 && this.#unreachable >= 3))
      this.#hopeless ??= failure
    return failure
  }

  async #attempt(request: Question['request'], left: number): Promise<ModelResponse> {
    const timeout = Math.max(1, Math.min(this.#limits.timeout, left))
    const attempt = new AbortController()
    const { promise: aborted, reject } = Promise.withResolvers<never>()
    const abort = (error: ModelError): void => {
      // A model of the user's own may not heed the signal: the rejection ends the attempt in any case.
      reject(error)
      attempt.abort(error)
    }
    const timer = setTimeout(() => {
      const words = `${this.#model.id} gave no answer within ${Math.round(timeout)} ms. Raise \`timeout\`, or ask for shorter contexts.`
      abort(new ModelError('timeout', words, { isRetryable: true }))
    }, timeout)
    const onEnd = (): void => abort(new ModelError(ended.code, ended.message))
    this.#end.signal.addEventListener('abort', onEnd, { once: true })
    if (this.#end.signal.aborted) onEnd()
    try {
      return await Promise.race([aborted, this.#model.generate({ ...request, signal: attempt.signal })])
    } catch (error) {
      // The model's own words for being aborted say less than why it was.
      throw attempt.signal.aborted ? attempt.signal.reason : error
    } finally {
      clearTimeout(timer)
      this.#end.signal.removeEventListener('abort', onEnd)
      aborted.catch(() => {})
    }
  }
}

const ended = { code: 'timeout', message: 'The run has ended before an answer came.' } as const

const nothing: Amount = { usd: 0, tokens: 0 }

const failed = (error: Failure, attempts = 0, durationMs = 0): CallResult => ({ attempts, durationMs, error })

/** Whether an attempt without an answer may stand on the bill all the same: the model may have worked and its answer been lost. */
const mayBeBilled = (error: unknown): boolean =>
  !(error instanceof ModelError) || error.code === 'timeout' || error.code === 'bad-response'

const notKept = (id: string): string =>
  `${id}: no answer to this prompt is kept, and \`cache: 'read'\` asks for none. Run once with \`cache: 'read-write'\`.`

const spentWords = (id: string, { limits, spent, reserved }: BudgetStore): string =>
  `budget: ${id} was not called. ` +
  [
    limits.usd === null
      ? null
      : `$${spent.usd.toFixed(4)} of $${limits.usd} are spent, $${reserved.usd.toFixed(4)} under way`,
    limits.tokens === null
      ? null
      : `${spent.tokens} of ${limits.tokens} tokens are spent, ${reserved.tokens} under way`,
  ]
    .filter(Boolean)
    .join('; ') +
  '. Raise `budget` and run again: what is answered is kept and not paid for twice.'
