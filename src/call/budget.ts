/** What calls may cost in all; null: not limited in that. */
export interface BudgetLimits {
  readonly usd: number | null
  readonly tokens: number | null
}

export interface Amount {
  readonly usd: number
  readonly tokens: number
}

/** Who says whether a call may be paid: one machine by itself, or Redis for all machines of a run. */
export interface BudgetStore {
  readonly limits: BudgetLimits
  readonly spent: Amount
  readonly reserved: Amount
  /**
   * Holds an amount back. Resolves with false when it does not fit beside what is
   * spent; while it only does not fit beside what is under way, it waits for that.
   */
  reserve(amount: Amount): Promise<boolean>
  /**
   * Ends a reservation with what the attempt did cost.
   *
   * @param reserved the very object that was reserved
   */
  settle(reserved: Amount, cost: Amount): void
}

interface Waiting {
  readonly amount: Amount
  readonly resolve: (granted: boolean) => void
}

/**
 * Money and tokens of a whole run, for all models together. Every attempt first
 * reserves the most it can cost, so that what is spent and what is under way never
 * pass the limit; when the bill comes, the rest is given back.
 */
export class Budget implements BudgetStore {
  readonly limits: BudgetLimits
  #spent: Amount = { usd: 0, tokens: 0 }
  #reserved: Amount = { usd: 0, tokens: 0 }
  readonly #waiting: Waiting[] = []

  constructor(limits: BudgetLimits) {
    this.limits = limits
  }

  get spent(): Amount {
    return this.#spent
  }

  get reserved(): Amount {
    return this.#reserved
  }

  reserve(amount: Amount): Promise<boolean> {
    return new Promise((resolve) => {
      this.#waiting.push({ amount, resolve })
      this.#serve()
    })
  }

  settle(reserved: Amount, cost: Amount): void {
    this.#reserved = minus(this.#reserved, reserved)
    this.#spent = plus(this.#spent, cost)
    this.#serve()
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const { amount, resolve } = this.#waiting[0] as Waiting
      if (!this.#fits(plus(this.#spent, amount))) {
        this.#waiting.shift()
        resolve(false)
      } else if (this.#fits(plus(plus(this.#spent, this.#reserved), amount))) {
        this.#waiting.shift()
        this.#reserved = plus(this.#reserved, amount)
        resolve(true)
      } else return
    }
  }

  #fits({ usd, tokens }: Amount): boolean {
    const { limits } = this
    return (limits.usd === null || usd <= limits.usd) && (limits.tokens === null || tokens <= limits.tokens)
  }
}

const plus = (a: Amount, b: Amount): Amount => ({ usd: a.usd + b.usd, tokens: a.tokens + b.tokens })

const minus = (a: Amount, b: Amount): Amount => ({
  // Sums of doubles leave dust.
  usd: Math.max(0, a.usd - b.usd),
  tokens: Math.max(0, a.tokens - b.tokens),
})
