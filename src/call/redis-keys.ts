/** Seconds that Redis keeps what nobody has touched: what a run has spent, and answers. */
export const KEPT_SECONDS = 30 * 24 * 3600

/** Name of what belongs to a run; in braces what keeps its parts on one node of a cluster. */
export const runKey = (run: string, part: string): string => `mlneedle:{${encodeURIComponent(run)}}:${part}`

/**
 * The name of a run, the same on all its machines and another for each run.
 *
 * @returns null when nothing names it
 */
export function runName(environment: Readonly<Record<string, string | undefined>>): string | null {
  const own = environment['MLNEEDLE_RUN']?.trim()
  if (own) return own
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = environment
  return id && attempt ? `${id}-${attempt}` : null
}
