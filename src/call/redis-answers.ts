import { readAnswer, type AnswerCache } from './cache.ts'
import type { Redis } from './redis.ts'
import { KEPT_SECONDS } from './redis-keys.ts'

/**
 * Kept answers that the machines share through Redis. This machine's own come
 * first and have them all, so that nothing is lost when Redis goes away.
 */
export function shareAnswers(own: AnswerCache, redis: Redis): AnswerCache {
  const shared = redis.keyed('mlneedle:answers')
  return {
    async get(key) {
      const here = await own.get(key)
      if (here) return here
      const there = readAnswer(await redis.ifReachable(() => shared.get(key)))
      if (there) await own.keep(key, there)
      return there
    },
    has: (key) => own.has(key),
    async keep(key, answer) {
      await own.keep(key, answer)
      await redis.ifReachable(() => shared.set(key, answer, KEPT_SECONDS * 1000))
    },
    close: () => own.close(),
  }
}
