/** A run's id: when it began in UTC, and the process, so that runs of one second differ: `20261121-203924-1a2b`. */
export function runId(startedAt: Date, pid: number): string {
  const [day = '', time = ''] = startedAt.toISOString().split('T')
  return `${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}-${pid.toString(16).padStart(4, '0')}`
}
