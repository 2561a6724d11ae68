import { setTimeout as sleep } from 'node:timers/promises'
import { MlneedleError } from '../errors.ts'
import { scrubber } from '../model/secret.ts'

/** Milliseconds for one reply, and for the connection at the start. */
const TIMEOUT = 5000
/** Milliseconds between two attempts on a Redis that went away. */
const PAUSE = 250
/** Milliseconds that what can do without leaves a Redis alone after it failed. */
const REST = 5000

/** The packages that speak to Redis: optional peers, loaded when the option is used. */
const packages = () => Promise.all([import('@keyv/redis'), import('keyv')])
type Packages = Awaited<ReturnType<typeof packages>>
type Client = ReturnType<Packages[0]['createClient']>

/** Values under keys, as Keyv keeps them. */
export interface KeyedStore {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, lifetimeMs: number): Promise<unknown>
}

/** That Redis could not be reached for as long as a call may wait, or that it must not be relied on any more. */
export class RedisError extends Error {
  override readonly name = 'RedisError'
}

/** An address without name, password and parameters, to be shown. */
export function shownAddress(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}

/** A connection to the Redis that the machines of a run share. It comes back by itself. */
export class Redis {
  /** The address without credentials. */
  readonly shown: string
  /** The client, for a library that takes one. */
  readonly client: unknown
  readonly #client: Client
  readonly #loaded: Packages
  readonly #patience: number
  readonly #clean: (text: string) => string
  readonly #trouble: (what: string) => void
  readonly #end = new AbortController()
  #told = false
  #restUntil = 0

  private constructor(
    loaded: Packages,
    url: string,
    patience: number,
    trouble: (what: string) => void,
    clean: (text: string) => string,
  ) {
    let connected = false
    this.#client = loaded[0].createClient({
      url,
      // A command that waited out an outage would come after we have tried again or given up.
      disableOfflineQueue: true,
      socket: {
        connectTimeout: TIMEOUT,
        reconnectStrategy: (retries) => (connected ? Math.min(100 * 2 ** retries, 2000) : false),
      },
    })
    this.#client.on('ready', () => (connected = true))
    // Each command tells its own failure; without a listener, an error event would end the process.
    this.#client.on('error', () => {})
    this.client = this.#client
    this.shown = shownAddress(url)
    this.#loaded = loaded
    this.#patience = patience
    this.#clean = clean
    this.#trouble = trouble
  }

  /**
   * @param patience milliseconds that a call waits for a Redis that went away
   * @param trouble told once when that happens
   * @throws MlneedleError when the packages are missing, or Redis cannot be reached
   */
  static async connect(
    url: string,
    patience: number,
    trouble: (what: string) => void,
    load = packages,
  ): Promise<Redis> {
    const loaded = await load().catch((error: unknown) => {
      throw new MlneedleError(
        `\`redis\` needs the packages keyv and @keyv/redis (${(error as Error).message}). ` +
          'Mend it with: npm install --save-dev keyv@5 @keyv/redis@5',
      )
    })
    const { username, password } = new URL(url)
    const clean = scrubber([username, password].flatMap((text) => [text, decodeURIComponent(text)]))
    const redis = new Redis(loaded, url, patience, trouble, clean)
    try {
      await redis.#client.connect()
      await redis.#once(() => redis.#client.ping())
      return redis
    } catch (error) {
      await redis.close()
      throw new MlneedleError(
        `Redis cannot be reached at ${redis.shown} (${clean(reason(error))}). ` +
          'Start it, or mend `redis` or MLNEEDLE_REDIS; without the option each machine goes by itself.',
      )
    }
  }

  /** Runs a script; tries again until Redis is there, as long as a call may wait. A script may so run twice. */
  script(text: string, keys: readonly string[], values: readonly string[]): Promise<unknown> {
    return this.reliably(() => this.#client.eval(text, { keys: [...keys], arguments: [...values] }))
  }

  /**
   * Does what a call cannot do without, again and again until it succeeds.
   *
   * @throws RedisError when that takes longer than a call may wait, or the run has ended
   */
  async reliably<T>(act: () => Promise<T>): Promise<T> {
    const until = performance.now() + this.#patience
    const { signal } = this.#end
    for (;;) {
      try {
        return await this.#once(act)
      } catch (error) {
        if (signal.aborted) throw new RedisError('The run has ended.')
        this.#tell(error)
        if (performance.now() + PAUSE >= until)
          throw new RedisError(
            `Redis at ${this.shown} could not be reached within ${Math.round(this.#patience / 1000)} s (${this.#clean(reason(error))})`,
          )
        await sleep(PAUSE, undefined, { signal }).catch(() => {})
      }
    }
  }

  /** Does what a call can do without: undefined when it did not succeed. */
  async ifReachable<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (performance.now() < this.#restUntil || this.#end.signal.aborted) return undefined
    try {
      return await this.#once(act)
    } catch (error) {
      this.#restUntil = performance.now() + REST
      this.#tell(error)
      return undefined
    }
  }

  /** Values by key through Keyv, apart from all else in this Redis. */
  keyed(namespace: string): KeyedStore {
    const [{ default: KeyvRedis }, { Keyv }] = this.#loaded
    const adapter = new KeyvRedis(this.#client as ConstructorParameters<typeof KeyvRedis>[0], {
      throwOnErrors: true,
    })
    adapter.namespace = namespace
    const keyv = new Keyv(adapter, { namespace, useKeyPrefix: false, throwOnErrors: true, emitErrors: false })
    // Each command tells its own failure.
    for (const emitter of [adapter, keyv]) emitter.on('error', () => {})
    return keyv
  }

  /** Ends waits and the connection. */
  async close(): Promise<void> {
    this.#end.abort()
    if (this.#client.isOpen) this.#client.destroy()
  }

  async #once<T>(act: () => Promise<T>): Promise<T> {
    const { promise: late, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(new Error(`no reply within ${TIMEOUT} ms`)), TIMEOUT)
    try {
      return await Promise.race([act(), late])
    } finally {
      clearTimeout(timer)
    }
  }

  #tell(error: unknown): void {
    if (this.#told || this.#end.signal.aborted) return
    this.#told = true
    this.#trouble(
      `Redis at ${this.shown} cannot be reached (${this.#clean(reason(error))}). Calls that need the run's budget or ` +
        'its limits a minute wait for it; answers are kept on this machine until it is back.',
    )
  }
}

/** What an error says; several at once, as of two addresses of one host, have no message of their own. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(reason).join('; ')
  return error instanceof Error ? error.message || error.name : String(error)
}
