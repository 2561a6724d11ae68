import { MIXED } from '../case/case.ts'
import type { GateCase } from './types.ts'

/**
 * The languages a case counts for: those of needle, haystack and question but
 * the pivot, which stands beside every other language and would be in all. The
 * pivot has the cases that speak no other. A mixed haystack is no language.
 */
export function languagesOf(
  {
    needleLanguage,
    haystackLanguage,
    questionLanguage,
  }: Pick<GateCase, 'needleLanguage' | 'haystackLanguage' | 'questionLanguage'>,
  pivot: string | null,
): string[] {
  const spoken = new Set([needleLanguage, questionLanguage])
  if (haystackLanguage !== null && haystackLanguage !== MIXED) spoken.add(haystackLanguage)
  if (spoken.size > 1 && pivot !== null) spoken.delete(pivot)
  return [...spoken]
}

/** The pivot that a run's options name, or null. */
export const pivotOf = ({ pivot }: Readonly<Record<string, unknown>>): string | null =>
  typeof pivot === 'string' ? pivot : null
