import type { Results } from './schema.ts'

/** Cases planned for one model of a run, of which `cases` have a result: every model of a run is asked the same. */
export const plannedFor = (
  { complete, planned, models }: Pick<Results, 'complete' | 'planned' | 'models'>,
  cases: number,
): number => (complete ? cases : Math.max(cases, Math.ceil(planned / Math.max(1, models.length))))
