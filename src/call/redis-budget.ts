import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { Amount, BudgetLimits, BudgetStore } from './budget.ts'
import { RedisError, type Redis } from './redis.ts'
import { KEPT_SECONDS, runKey } from './redis-keys.ts'

/** Milliseconds until the first in line asks again for what is only reserved by others. */
const TURN = 100
/** Milliseconds that the end of a run waits for its last bills to arrive. */
const LAST_BILLS = 3000
/** Dollars are counted in whole billionths: sums of doubles leave dust. */
const NANO = 1e9

/** Of a reply, after its state. */
const readTotals = `redis.call('HMGET', KEYS[1], 'spentUsd', 'spentTokens', 'reservedUsd', 'reservedTokens')`

/** All of a run is one hash, so that it is there or lost as a whole. ARGV: an epoch for a budget not yet begun. */
const openScript = `
redis.call('HSETNX', KEYS[1], 'epoch', ARGV[1])
redis.call('EXPIRE', KEYS[1], ${KEPT_SECONDS})
return { redis.call('HGET', KEYS[1], 'epoch'), ${readTotals} }
`

/**
 * Before each script: a reservation that nobody settled in time is counted as spent, for its call may be
 * on the bill. It is remembered as late, so that a bill that comes after all takes its place.
 */
const prelude = `
local key, epoch, id = KEYS[1], ARGV[1], ARGV[2]
local usd, tokens = tonumber(ARGV[3]), tonumber(ARGV[4])
local function get(field) return redis.call('HGET', key, field) end
local function total(field) return tonumber(get(field) or '0') end
local function text(n) return string.format('%.0f', n) end
local function add(what, usd, tokens)
  if usd ~= 0 then redis.call('HINCRBY', key, what .. 'Usd', text(usd)) end
  if tokens ~= 0 then redis.call('HINCRBY', key, what .. 'Tokens', text(tokens)) end
end
local function parts(value)
  local usd, tokens, expiry = string.match(value, '^(%d+) (%d+) (%d+)$')
  return tonumber(usd), tonumber(tokens), tonumber(expiry)
end
local function report(state)
  redis.call('EXPIRE', key, ${KEPT_SECONDS})
  return { state, ${readTotals} }
end
if get('epoch') ~= epoch then return { 'lost', {} } end
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local first = tonumber(get('firstExpiry') or '0')
if first > 0 and first <= now then
  first = 0
  local fields = redis.call('HGETALL', key)
  for i = 1, #fields, 2 do
    local held = string.match(fields[i], '^held:(.*)$')
    if held then
      local usd, tokens, expiry = parts(fields[i + 1])
      if expiry <= now then
        redis.call('HDEL', key, fields[i])
        redis.call('HSET', key, 'late:' .. held, fields[i + 1])
        add('reserved', -usd, -tokens)
        add('spent', usd, tokens)
      elseif first == 0 or expiry < first then
        first = expiry
      end
    end
  end
  redis.call('HSET', key, 'firstExpiry', text(first))
end
`

/** ARGV: epoch, id, dollars, tokens, limits of both or nothing, lifetime. Asked again with the same id, it holds once. */
const reserveScript = `${prelude}
local limitUsd, limitTokens = tonumber(ARGV[5]), tonumber(ARGV[6])
if get('held:' .. id) or get('late:' .. id) then return report('held') end
local allUsd, allTokens = total('spentUsd') + usd, total('spentTokens') + tokens
if (limitUsd and allUsd > limitUsd) or (limitTokens and allTokens > limitTokens) then return report('refused') end
allUsd, allTokens = allUsd + total('reservedUsd'), allTokens + total('reservedTokens')
if (limitUsd and allUsd > limitUsd) or (limitTokens and allTokens > limitTokens) then return report('wait') end
local expiry = now + tonumber(ARGV[7])
redis.call('HSET', key, 'held:' .. id, text(usd) .. ' ' .. text(tokens) .. ' ' .. text(expiry))
if first == 0 or expiry < first then redis.call('HSET', key, 'firstExpiry', text(expiry)) end
add('reserved', usd, tokens)
return report('held')
`

/** ARGV: epoch, id, dollars, tokens. Asked again, it changes nothing. */
const settleScript = `${prelude}
local held, late = get('held:' .. id), get('late:' .. id)
if held then
  local heldUsd, heldTokens = parts(held)
  add('reserved', -heldUsd, -heldTokens)
  add('spent', usd, tokens)
elseif late then
  local lateUsd, lateTokens = parts(late)
  add('spent', usd - lateUsd, tokens - lateTokens)
end
redis.call('HDEL', key, 'held:' .. id, 'late:' .. id)
return report('settled')
`

type State = 'held' | 'wait' | 'refused' | 'lost' | 'settled'
type Reply = readonly [State, readonly (string | null)[]]

/**
 * The budget of a run on several machines, in Redis: what all of them spend and
 * reserve together never passes the limit. Without Redis nothing is reserved, so
 * nothing is spent.
 */
export class RedisBudget implements BudgetStore {
  readonly limits: BudgetLimits
  readonly #redis: Redis
  readonly #key: string
  /** Of this budget in this Redis: another, or none, means that what was spent is forgotten. */
  readonly #epoch: string
  readonly #lifetime: number
  readonly #ids = new Map<Amount, string>()
  readonly #bills = new Map<Promise<void>, Amount>()
  /** Those who wait for reservations of others ask one at a time, in the order they came. */
  readonly #line = new PQueue({ concurrency: 1 })
  #closed = false
  #spent: Amount = { usd: 0, tokens: 0 }
  #reserved: Amount = { usd: 0, tokens: 0 }

  private constructor(redis: Redis, key: string, epoch: string, limits: BudgetLimits, lifetime: number) {
    this.limits = limits
    this.#redis = redis
    this.#key = key
    this.#epoch = epoch
    this.#lifetime = lifetime
  }

  /**
   * @param run name of the run, the same on all its machines
   * @param limits of the whole run
   * @param lifetime milliseconds after which a reservation that nobody settled is counted as spent
   */
  static async open(redis: Redis, run: string, limits: BudgetLimits, lifetime: number): Promise<RedisBudget> {
    const key = runKey(run, 'budget')
    const [epoch, totals] = (await redis.script(openScript, [key], [randomUUID()])) as [string, Reply[1]]
    const budget = new RedisBudget(redis, key, epoch, limits, lifetime)
    budget.#note(totals)
    return budget
  }

  /** Of all machines, as last heard, with this machine's bills that are still on their way. */
  get spent(): Amount {
    return [...this.#bills.values()].reduce(
      (sum, { usd, tokens }) => ({ usd: sum.usd + usd, tokens: sum.tokens + tokens }),
      this.#spent,
    )
  }

  /** Of all machines, as last heard. */
  get reserved(): Amount {
    return this.#reserved
  }

  /** @throws RedisError when Redis is away for longer than a call may wait, or has lost what was spent */
  async reserve(amount: Amount): Promise<boolean> {
    if (!Number.isFinite(amount.usd) || !Number.isFinite(amount.tokens)) return false
    const id = randomUUID()
    this.#ids.set(amount, id)
    try {
      let state: State = this.#line.size + this.#line.pending > 0 ? 'wait' : await this.#ask(id, amount)
      if (state === 'wait') state = await this.#line.add(() => this.#inLine(id, amount))
      if (state === 'held') return true
      this.#ids.delete(amount)
      return false
    } catch (error) {
      // It may have been held all the same, the reply alone lost.
      this.settle(amount, { usd: 0, tokens: 0 })
      throw error
    }
  }

  settle(reserved: Amount, cost: Amount): void {
    const id = this.#ids.get(reserved)
    if (id === undefined) return
    this.#ids.delete(reserved)
    const values = [id, ...counted(Number.isFinite(cost.usd) ? cost : { ...cost, usd: reserved.usd })]
    // What never arrives expires there, and is counted as spent in full.
    const bill = this.#run(settleScript, values).then(
      () => void this.#bills.delete(bill),
      () => {},
    )
    this.#bills.set(bill, cost)
  }

  /** Ends waits, and brings the last bills to Redis if it is there. */
  async close(): Promise<void> {
    this.#closed = true
    const end = new AbortController()
    await Promise.race([
      Promise.all(this.#bills.keys()),
      sleep(LAST_BILLS, undefined, { signal: end.signal }).catch(() => {}),
    ])
    end.abort()
  }

  async #inLine(id: string, amount: Amount): Promise<State> {
    for (;;) {
      if (this.#closed) throw new RedisError('The run has ended.')
      const state = await this.#ask(id, amount)
      if (state !== 'wait') return state
      await sleep(TURN * (0.5 + Math.random()))
    }
  }

  #ask(id: string, amount: Amount): Promise<State> {
    const { usd, tokens } = this.limits
    return this.#run(reserveScript, [
      id,
      ...counted(amount),
      usd === null ? '' : nano(usd),
      tokens === null ? '' : String(tokens),
      String(this.#lifetime),
    ])
  }

  async #run(script: string, values: readonly string[]): Promise<State> {
    const [state, totals] = (await this.#redis.script(script, [this.#key], [this.#epoch, ...values])) as Reply
    if (state === 'lost')
      throw new RedisError(
        `Redis at ${this.#redis.shown} no longer knows what this run has spent: it was started anew without its data, or put ` +
          'the entry out for want of memory. Run again under another MLNEEDLE_RUN',
      )
    this.#note(totals)
    return state
  }

  #note([spentUsd, spentTokens, reservedUsd, reservedTokens]: Reply[1]): void {
    this.#spent = { usd: Number(spentUsd) / NANO, tokens: Number(spentTokens) }
    this.#reserved = { usd: Number(reservedUsd) / NANO, tokens: Number(reservedTokens) }
  }
}

/** Rounded up, but not for the dust of a product of doubles. */
const nano = (usd: number): string => String(Math.ceil(usd * NANO - 1e-3))

const counted = ({ usd, tokens }: Amount): [string, string] => [nano(usd), String(Math.ceil(tokens))]
