import { MlneedleError } from '../errors.ts'
import { isMeasured } from '../score/types.ts'
import type { GateCase, LeftOut, Pair, Pairing } from './types.ts'

/** Digits that a prompt's hash must have to be told from others. */
const LEAST_DIGITS = 16

/** Whether two hashes name the same prompt, when one or both are cut to their first digits. */
export function samePrompt(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LEAST_DIGITS && (a.startsWith(b) || b.startsWith(a))
}

/**
 * Pairs two models' cases by id and prompt. A pair was measured on both sides;
 * every other case is left out and counted, under one reason. Controls are no
 * part of it: they have no haystack to find anything in.
 *
 * @throws MlneedleError when a side holds an id twice
 */
export function pairCases(reference: readonly GateCase[], candidate: readonly GateCase[]): Pairing {
  const expected = reference.filter(({ control }) => control === null)
  const others = byId(
    candidate.filter(({ control }) => control === null),
    'candidate',
  )
  byId(expected, 'baseline')
  const leftOut: { -readonly [reason in keyof LeftOut]: number } = {
    'missing-in-candidate': 0,
    'beyond-baseline': 0,
    'other-prompt': 0,
    'unknown-prompt': 0,
    'not-measured-in-baseline': 0,
    'not-measured-in-candidate': 0,
  }
  const pairs: Pair[] = []
  let met = 0
  for (const own of expected) {
    const other = others.get(own.id)
    if (other) met++
    const reason = whyLeftOut(own, other)
    if (reason !== null) leftOut[reason]++
    else if (other) pairs.push({ reference: own, candidate: other })
  }
  leftOut['beyond-baseline'] = others.size - met
  return { pairs, leftOut, expected }
}

/** Another prompt goes before a failure: the failure was of another question. */
function whyLeftOut(own: GateCase, other: GateCase | undefined): keyof LeftOut | null {
  if (!other) return 'missing-in-candidate'
  const known = own.promptSha256 !== null && other.promptSha256 !== null
  if (known && !samePrompt(own.promptSha256, other.promptSha256)) return 'other-prompt'
  if (!wasMeasured(own)) return 'not-measured-in-baseline'
  if (!wasMeasured(other)) return 'not-measured-in-candidate'
  return known ? null : 'unknown-prompt'
}

/** Whether a case has a score; one that lacks it in spite of its outcome counts as not measured. */
export const wasMeasured = ({ outcome, score }: GateCase): boolean => isMeasured(outcome) && score !== null

function byId(cases: readonly GateCase[], side: string): Map<string, GateCase> {
  const found = new Map<string, GateCase>()
  for (const one of cases) {
    if (found.has(one.id))
      throw new MlneedleError(
        `The ${side} holds the case ${one.id} twice; expected every case once. ` +
          'Give one model of one run, and merge shards that do not overlap.',
      )
    found.set(one.id, one)
  }
  return found
}
