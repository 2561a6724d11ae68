import pLimit, { type LimitFunction } from 'p-limit'
import pRetry from 'p-retry'
import {
  ModelError,
  type Model,
  type ModelErrorCode,
  type ModelRequest,
  type ModelResponse,
} from '../model/model.ts'

export interface CallLimits {
  /** Calls at one time. */
  readonly inFlight: number
  /** Milliseconds for one attempt. */
  readonly timeout: number
  /** Further attempts after the first, for errors that may pass. */
  readonly retries: number
}

/** What became of a call: an answer, or why there is none. */
export type CallResult = { readonly attempts: number; readonly durationMs: number } & (
  | { readonly response: ModelResponse }
  | { readonly error: { readonly code: ModelErrorCode | 'unexpected'; readonly message: string } }
)

/**
 * The one that calls a model for the whole run: it bounds the calls in flight,
 * times each attempt, and tries again what may pass. Time spent waiting for a
 * place is not counted; waits between attempts are.
 */
export class Caller {
  readonly #model: Model
  readonly #limits: CallLimits
  readonly #limit: LimitFunction
  readonly #end = new AbortController()
  /** Why no further call will be answered, once that is known. */
  #hopeless: Extract<CallResult, { error: unknown }>['error'] | null = null
  #answered = 0
  #unreachable = 0

  constructor(model: Model, limits: CallLimits) {
    this.#model = model
    this.#limits = limits
    this.#limit = pLimit(limits.inFlight)
  }

  /** Never rejects: an error is a result. */
  call(request: ModelRequest): Promise<CallResult> {
    return this.#limit(() => this.#call(request))
  }

  /** Aborts what is under way and releases the model. */
  async close(): Promise<void> {
    this.#end.abort(new Error('the run has ended'))
    await this.#model.close?.()
  }

  async #call(request: ModelRequest): Promise<CallResult> {
    if (this.#hopeless) return { attempts: 0, durationMs: 0, error: this.#hopeless }
    const started = performance.now()
    let attempts = 0
    const done = () => ({ attempts, durationMs: Math.round(performance.now() - started) })
    try {
      const response = await pRetry(
        () => {
          attempts++
          return this.#attempt(request)
        },
        {
          retries: this.#limits.retries,
          minTimeout: 500,
          maxTimeout: 20_000,
          randomize: true,
          shouldRetry: ({ error }) => error instanceof ModelError && error.isRetryable,
          signal: this.#end.signal,
        },
      )
      this.#answered++
      return { ...done(), response }
    } catch (error) {
      const code = error instanceof ModelError ? error.code : ('unexpected' as const)
      const failure = { code, message: error instanceof Error ? error.message : String(error) }
      if (code === 'unreachable') this.#unreachable++
      // A refused key, or a server that was never there, will not get better from call to call.
      if (code === 'unauthorized' || (this.#answered === 0 && this.#unreachable >= 3))
        this.#hopeless ??= failure
      return { ...done(), error: failure }
    }
  }

  async #attempt(request: ModelRequest): Promise<ModelResponse> {
    const { timeout } = this.#limits
    const attempt = new AbortController()
    const { promise: aborted, reject } = Promise.withResolvers<never>()
    const abort = (error: ModelError): void => {
      // A model of the user's own may not heed the signal: the rejection ends the attempt in any case.
      reject(error)
      attempt.abort(error)
    }
    const timer = setTimeout(() => {
      const words = `${this.#model.id} gave no answer within ${timeout} ms. Raise \`timeout\`, or ask for shorter contexts.`
      abort(new ModelError('timeout', words, { isRetryable: true }))
    }, timeout)
    const onEnd = (): void => abort(new ModelError('timeout', 'The run has ended before an answer came.'))
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
