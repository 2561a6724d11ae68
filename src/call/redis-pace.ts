import { RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible'
import type { CreateLimiter } from './pace.ts'
import type { Redis } from './redis.ts'
import { runKey } from './redis-keys.ts'

/**
 * Counts only what is let through. Giving a refused call's points back in a second step could fall into
 * the next minute and make that one larger. ARGV: points, seconds, the minute's points.
 */
const takeScript = `
local used = tonumber(redis.call('GET', KEYS[1]) or '0')
local points = tonumber(ARGV[1])
if used + points > tonumber(ARGV[3]) then return { used + points, redis.call('PTTL', KEYS[1]) } end
redis.call('SET', KEYS[1], 0, 'EX', ARGV[2], 'NX')
return { redis.call('INCRBY', KEYS[1], ARGV[1]), redis.call('PTTL', KEYS[1]) }
`

/** Limits of a minute that all machines of a run keep together, by model. */
export const redisLimiters =
  (redis: Redis, run: string, model: string): CreateLimiter =>
  (what, perMinute) => {
    const limiter = new RateLimiterRedis({
      storeClient: redis.client,
      useRedisPackage: true,
      customIncrTtlLuaScript: takeScript,
      keyPrefix: runKey(run, `minute:${what}`),
      points: perMinute,
      duration: 60,
    })
    return {
      take: (points) =>
        redis.reliably(async () => {
          try {
            await limiter.consume(model, points)
            return 0
          } catch (refused) {
            if (refused instanceof Error) throw refused
            return Math.max(1, (refused as RateLimiterRes).msBeforeNext)
          }
        }),
    }
  }
