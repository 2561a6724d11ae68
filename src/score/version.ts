import { createHash } from 'node:crypto'
import type { Language } from '../language/language.ts'
import { cues } from './cues/index.ts'

/** Raised when the rules of scoring change. */
const RULES = 1

/**
 * Changes whenever an answer may be scored otherwise than before, be it by the
 * rules or by a language's words: part of what makes results comparable.
 */
export function scorerVersion(languages: Readonly<Record<string, Language>>): string {
  const words = Object.entries(languages).map(([code, { scoring, statements, spaced }]) => [
    code,
    scoring,
    statements,
    spaced,
  ])
  return `${RULES}-${createHash('sha256')
    .update(JSON.stringify([words, cues]))
    .digest('hex')
    .slice(0, 8)}`
}
