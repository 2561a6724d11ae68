/** Milliseconds of the first wait, and of the longest that is not asked for by the provider. */
const FIRST = 500
const LONGEST = 30_000

/** The longest wait that a provider may ask for, in milliseconds; what asks for more is a limit of hours or days. */
export const LONGEST_RETRY_AFTER = 300_000

/**
 * How long to wait before the next attempt, in milliseconds: what the provider
 * asked for, or exponential backoff with full jitter (Brooker, "Exponential Backoff
 * And Jitter", AWS Architecture Blog 2015). A wait that was asked for gets up to a
 * tenth on top, so that calls told the same do not come back at the same moment.
 *
 * @param failed attempts so far, from 1
 * @param random from 0 to below 1
 */
export function backoff(failed: number, retryAfterMs: number | null, random: () => number): number {
  if (retryAfterMs !== null) return Math.ceil(retryAfterMs * (1 + random() / 10))
  return Math.ceil(random() * Math.min(LONGEST, FIRST * 2 ** failed))
}
