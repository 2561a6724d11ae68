/** Money and kept answers of a run: what the options say of them, made ready before any call. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Budget, type BudgetLimits, type BudgetStore } from './call/budget.ts'
import { openAnswerCache, type AnswerCache } from './call/cache.ts'
import type { Shared } from './call/caller.ts'
import { priceOf, type Price } from './call/price.ts'
import { Redis, RedisError } from './call/redis.ts'
import { shareAnswers } from './call/redis-answers.ts'
import { RedisBudget } from './call/redis-budget.ts'
import { runName } from './call/redis-keys.ts'
import { redisLimiters } from './call/redis-pace.ts'
import { MlneedleError } from './errors.ts'
import { isModulePath } from './model/custom.ts'
import type { Model, ModelDescription } from './model/model.ts'
import type { RunOptions } from './options.ts'

/** US dollars that paid models may cost together when nothing was said. */
const DEFAULT_BUDGET_USD = 5

/** What the machines of a run share. */
interface Machines {
  readonly redis: Redis
  readonly run: string
  readonly budget: RedisBudget
}

/** What the models of a run share, in the main process. */
export class Spending {
  readonly #options: RunOptions
  readonly #root: string
  readonly #trouble: (what: string) => void
  readonly #own: Budget
  #connecting: Promise<Machines> | null = null
  #machines: Machines | null = null
  #answers: AnswerCache | null = null

  /** @param share part of the budget that this machine has of a run on several, 0 to 1; with Redis it has the whole */
  constructor(options: RunOptions, root: string, share: number, trouble: (what: string) => void) {
    const { usd, tokens } = limitsOf(options)
    const part = options.redis === null ? share : 1
    this.#own = new Budget({
      usd: usd === null ? null : usd * part,
      tokens: tokens === null ? null : Math.floor(tokens * part),
    })
    this.#options = options
    this.#root = root
    this.#trouble = trouble
  }

  get budget(): BudgetStore {
    return this.#machines?.budget ?? this.#own
  }

  /**
   * Connects to the machines of the run, when the options say how and a model has something to share
   * with them. Before `of`, whose calls would otherwise be this machine's alone.
   *
   * @returns a word about it for the user; null when there is none
   * @throws MlneedleError when the run has no name, or Redis cannot be reached
   */
  async connect(
    model: Model,
    description: ModelDescription,
    environment: Readonly<Record<string, string | undefined>>,
  ): Promise<string | null> {
    const { redis: url, requestsPerMinute, tokensPerMinute } = this.#options
    const shares =
      model.paid ||
      keepsAnswers(model, description, this.#options) ||
      requestsPerMinute !== null ||
      tokensPerMinute !== null
    if (url === null || !shares) return null
    const first = this.#connecting === null
    const { redis, run, budget } = await (this.#connecting ??= this.#connect(url, environment))
    if (!first) return null
    const { spent } = budget
    return (
      `limits, budget and kept answers are shared through ${redis.shown} as run ${run}` +
      (spent.usd + spent.tokens > 0
        ? `, which has spent $${spent.usd.toFixed(4)} and ${spent.tokens} tokens.`
        : '.')
    )
  }

  async #connect(url: string, environment: Readonly<Record<string, string | undefined>>): Promise<Machines> {
    const run = runName(environment)
    if (run === null)
      throw new MlneedleError(
        '`redis` is set, so this run needs a name, which its machines find their common budget by: set MLNEEDLE_RUN to the ' +
          'same text on each of them, and to another for each run. On GitHub Actions the number of the run is taken.',
      )
    const { callTimeout } = this.#options
    const redis = await Redis.connect(url, callTimeout, this.#trouble)
    try {
      const budget = await RedisBudget.open(redis, run, this.#own.limits, callTimeout)
      return (this.#machines = { redis, run, budget })
    } catch (error) {
      await redis.close()
      throw error instanceof RedisError ? new MlneedleError(`${error.message}.`) : error
    }
  }

  /**
   * What a model's calls share with those of the others.
   *
   * @throws MlneedleError when the budget is in dollars and the model's price is not known, or a context is longer than it takes
   */
  of(name: string, model: Model, description: ModelDescription): Shared {
    const price = priceFor(name, model, description, this.#options)
    checkContext(name, price, this.#options.lengths)
    if (model.paid && !price && this.budget.limits.usd !== null)
      throw new MlneedleError(unknownPrice(name, this.#options))
    return {
      price,
      budget: model.paid ? this.budget : null,
      cache: keepsAnswers(model, description, this.#options)
        ? { mode: this.#options.cache, answers: this.#open() }
        : null,
      limiter: this.#machines && redisLimiters(this.#machines.redis, this.#machines.run, name),
    }
  }

  #open(): AnswerCache {
    const folder = resolve(this.#root, this.#options.cacheFolder)
    if (this.#answers) return this.#answers
    try {
      const own = openAnswerCache(folder, this.#trouble)
      return (this.#answers = this.#machines ? shareAnswers(own, this.#machines.redis) : own)
    } catch (error) {
      throw new MlneedleError(
        `The kept answers in ${folder} cannot be opened (${(error as Error).message}). ` +
          "Make room on the disk or the folder writable, name another with `cacheFolder`, or set `cache: 'off'`; then every answer is paid for anew.",
      )
    }
  }

  async close(): Promise<void> {
    const unwritten = this.#answers?.close() ?? 0
    this.#answers = null
    if (unwritten > 0)
      this.#trouble(
        unwritten === 1
          ? '1 answer could not be kept: another run will ask, and pay, for it again.'
          : `${unwritten} answers could not be kept: another run will ask, and pay, for them again.`,
      )
    const machines = await this.#connecting?.catch(() => null)
    await machines?.budget.close()
    await machines?.redis.close()
  }
}

/** What the paid models of a run may take together; null: as much as they need. */
export function limitsOf({ budget }: Pick<RunOptions, 'budget'>): BudgetLimits {
  if (budget === null) return { usd: DEFAULT_BUDGET_USD, tokens: null }
  if (budget === 'unlimited') return { usd: null, tokens: null }
  return { usd: budget.usd ?? null, tokens: budget.tokens ?? null }
}

/**
 * Whether a model's answers are kept: those of the embedded models cost nothing, and a free module of the
 * user's own may change under the same name.
 */
export function keepsAnswers(
  { paid }: Pick<Model, 'paid'>,
  { provider }: ModelDescription,
  { cache }: Pick<RunOptions, 'cache'>,
): boolean {
  if (cache === 'off') return false
  return paid || !(provider === 'lexical' || provider === 'simulated' || isModulePath(provider))
}

/** The price of a model by the options or the table; null when it is not known. */
export const priceFor = (
  name: string,
  model: Pick<Model, 'provider' | 'parameters' | 'paid'>,
  description: ModelDescription,
  options: RunOptions,
): Price | null =>
  priceOf(
    {
      provider: model.provider,
      model: description.model,
      baseURL: addressOf(model),
      paid: model.paid,
    },
    options.prices[name],
  )

/** Where a model is called, without credentials; null for the provider's own address. */
export const addressOf = ({ parameters }: Pick<Model, 'parameters'>): string | null => {
  const { baseURL } = parameters
  return typeof baseURL === 'string' ? baseURL : null
}

/** What tells answers of two models apart besides their description: the address, and the text of a module of the user's own. */
export function identityOf(model: Model, { provider }: ModelDescription, root: string): string | null {
  if (!isModulePath(provider)) return model.provider === 'simulated' ? null : addressOf(model)
  try {
    return createHash('sha256')
      .update(readFileSync(resolve(root, provider)))
      .digest('hex')
  } catch {
    return provider
  }
}

function checkContext(name: string, price: Price | null, lengths: readonly number[]): void {
  const window = price?.contextWindow
  const longest = Math.max(...lengths)
  if (window && longest > window)
    throw new MlneedleError(
      `${name} takes ${window} tokens (${price.source}), and contexts of ${longest} were asked for. ` +
        `Ask for shorter \`lengths\`, or say what it takes: prices: { '${name}': { input, output, contextWindow } }.`,
    )
}

const unknownPrice = (name: string, { budget }: RunOptions): string =>
  `The price of ${name} is not known, so ${budget === null ? `the default budget of $${DEFAULT_BUDGET_USD}` : 'a budget in dollars'} cannot be kept. ` +
  `Say what it costs for a million tokens: prices: { '${name}': { input: 1.25, output: 10 } }; ` +
  "or limit tokens instead: budget: { tokens: 20_000_000 }; or nothing: budget: 'unlimited'."
