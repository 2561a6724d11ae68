import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

export interface PaceLimits {
  /** Most calls at one time. */
  readonly inFlight: number
  /** Most calls a minute; null: no limit known. */
  readonly requestsPerMinute?: number | null
  /** Most tokens a minute, answers' limits included; null: no limit known. */
  readonly tokensPerMinute?: number | null
}

/** What a minute allows. */
export interface Limiter {
  /** Takes points of the minute: 0 when it had them, else the milliseconds after which to ask again. */
  take(points: number): Promise<number>
}

export type CreateLimiter = (what: 'requests' | 'tokens', perMinute: number) => Limiter

/** Told to slow down twice within this, in milliseconds, calls that left together heard the same thing. */
const SAME_NEWS = 1000

/**
 * How fast one model is called. Calls in flight adapt as TCP's window does
 * (additive increase, multiplicative decrease: Chiu and Jain 1989): halved when the
 * provider says that it is too much, one more after as many good answers as there are
 * places, up to what is allowed. Nothing new leaves while the provider asked to wait.
 */
export class Pace {
  readonly #queue: PQueue
  readonly #most: number
  readonly #limiters: readonly {
    readonly limiter: Limiter
    readonly of: (tokens: number) => number
  }[]
  readonly #end = new AbortController()
  #good = 0
  #slowedAt = Number.NEGATIVE_INFINITY
  #resume: NodeJS.Timeout | null = null
  #resumeAt = 0

  /** @param limiter what counts the minute; default: this process by itself */
  constructor(
    { inFlight, requestsPerMinute, tokensPerMinute }: PaceLimits,
    limiter: CreateLimiter = memoryLimiter,
  ) {
    this.#most = inFlight
    this.#queue = new PQueue({ concurrency: inFlight })
    this.#limiters = [
      ...(requestsPerMinute ? [{ limiter: limiter('requests', requestsPerMinute), of: () => 1 }] : []),
      ...(tokensPerMinute
        ? // A call larger than the whole minute's tokens may still go, alone in its minute.
          [
            {
              limiter: limiter('tokens', tokensPerMinute),
              of: (tokens: number) => Math.min(tokens, tokensPerMinute),
            },
          ]
        : []),
    ]
  }

  /** Calls that may be under way now. */
  get inFlight(): number {
    return this.#queue.concurrency
  }

  /** Runs a call when its turn has come and the minute's limits allow. */
  run<T>(tokens: number, call: () => Promise<T>): Promise<T> {
    return this.#queue.add(async () => {
      for (const { limiter, of } of this.#limiters) await consume(limiter, of(tokens), this.#end.signal)
      return call()
    })
  }

  /** The provider said that it is too much, and perhaps for how long. */
  slowDown(waitMs: number | null): void {
    const now = performance.now()
    if (now - this.#slowedAt > SAME_NEWS) {
      this.#slowedAt = now
      this.#good = 0
      this.#queue.concurrency = Math.max(1, Math.floor(this.#queue.concurrency / 2))
    }
    if (waitMs === null || now + waitMs <= this.#resumeAt) return
    this.#resumeAt = now + waitMs
    if (this.#resume) clearTimeout(this.#resume)
    this.#queue.pause()
    this.#resume = setTimeout(() => this.#queue.start(), waitMs)
  }

  /** A call was answered. */
  answered(): void {
    if (this.#queue.concurrency >= this.#most || ++this.#good < this.#queue.concurrency) return
    this.#good = 0
    this.#queue.concurrency++
  }

  close(): void {
    this.#end.abort()
    if (this.#resume) clearTimeout(this.#resume)
    // What still waits is let go: its calls find the run ended.
    this.#queue.start()
  }
}

/** Waits until a limiter has room for so many points, or the run has ended. */
async function consume(limiter: Limiter, points: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const wait = await limiter.take(points)
    if (wait === 0) return
    await sleep(Math.max(10, wait), undefined, { signal }).catch(() => {})
  }
}

const memoryLimiter: CreateLimiter = (_, perMinute) => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    async take(points) {
      try {
        await limiter.consume('calls', points)
        return 0
      } catch (refused) {
        if (refused instanceof Error) throw refused
        // A refusal counts its points; they must not push the window's end away.
        await limiter.reward('calls', points)
        return Math.max(1, (refused as RateLimiterRes).msBeforeNext)
      }
    },
  }
}
