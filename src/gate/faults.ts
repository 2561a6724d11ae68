/** Why a gate does not judge: it fails closed. Each sentence says what was expected, what came, and how to mend it. */
import { shareOf } from './coverage.ts'
import { floorKeys } from './floors.ts'
import { gather } from './groups.ts'
import { promptDifferences } from './prompts.ts'
import type { Coverage, GateOptions, Judged, LeftOut, Pairing } from './types.ts'
import { counted, integer, lengthName, listed, percentsDown } from './words.ts'

interface Sides {
  readonly baseline: Judged
  readonly candidate: Judged
}

/** Faults of the runs themselves, whatever their cases. */
export function runFaults({ baseline, candidate }: Sides): string[] {
  const faults: string[] = []
  if (!baseline.complete)
    faults.push(
      'The baseline is of an unfinished run; expected a result of every planned case. ' +
        'Finish that run, and save the baseline anew: npx mlneedle baseline save.',
    )
  if (!candidate.complete)
    faults.push(
      "The candidate's run is unfinished; expected a result of every planned case. " +
        'Run the suite to its end: answers that came are kept, only the others are asked again.',
    )
  const scorers = [baseline.versions.scorer, candidate.versions.scorer]
  if (scorers[0] !== scorers[1])
    faults.push(
      `The answers were scored by two versions of the scorer (${scorers.join(' and ')}); expected one. ` +
        'Score the kept answers of both with the same: npx mlneedle rescore.',
    )
  return faults
}

/** What keeps the pairs from standing for the baseline. */
export function pairingFaults(
  sides: Sides,
  pairing: Pairing,
  coverage: Coverage,
  pivot: string | null,
  options: Pick<GateOptions, 'coverage' | 'absolute'>,
): string[] {
  const { pairs, expected, leftOut } = pairing
  if (expected.length === 0)
    return [
      'The baseline holds no case but controls, so there is nothing to compare. Save one of a whole run: npx mlneedle baseline save.',
    ]
  const causes = whatIsMissing(sides, leftOut)
  if (pairs.length === 0)
    return [
      `No case could be compared: expected ${counted(expected.length, 'case')} of the baseline in both runs, with the same prompts and an answer. ${causes}`,
    ]
  const faults: string[] = []
  const low = tooLow(pairing, coverage, pivot, options)
  if (low.length > 0)
    faults.push(
      `Coverage is ${low.join('; ')}; expected ${percentsDown(options.coverage)} or more of the baseline's cases. ${causes}`,
    )
  if ((coverage.byMeasure.sensitivity ?? 0) === 0)
    faults.push(
      'No case with the needle present could be compared, so whether it is still found is not known. ' +
        'Compare runs of a suite that asks for needles that are there, not for absent twins alone.',
    )
  return faults
}

/** Where coverage is below its floor: the whole, and parts of it. */
function tooLow(
  { pairs, expected }: Pairing,
  { share, byLanguage, byLength, byMeasure, paired }: Coverage,
  pivot: string | null,
  { coverage, absolute }: Pick<GateOptions, 'coverage' | 'absolute'>,
): string[] {
  // Where the whole is too low and all parts with it, naming them tells nothing.
  const below = (shares: Readonly<Record<string, number>>, name: (key: string) => string) => {
    const low = Object.entries(shares).filter(([, value]) => value < coverage)
    if (share < coverage && low.length === Object.keys(shares).length) return []
    return low.map(([key, value]) => `${name(key)} ${percentsDown(value)}`)
  }
  const parts = [
    below(byLanguage, (language) => language),
    below(byLength, (tokens) => lengthName(Number(tokens))),
    below(byMeasure, (measure) => (measure === 'sensitivity' ? 'needle present' : 'absent twins')),
  ].filter((own) => own.length > 0)
  const found = parts.map((own) => listed(own))
  if (share < coverage)
    found.unshift(
      `${percentsDown(share)} over all (${integer(paired)} of ${counted(expected.length, 'case')})`,
    )
  if (found.length > 0) return found
  // A floor is of one language at one length: what is missing there may be little of either.
  const measured = new Set(pairs.map(({ reference }) => reference))
  const squares = gather(expected, (one) => floorKeys(one, pivot, absolute))
    .map(([key, own]) => [key.split('\u0000'), shareOf(own, measured)] as const)
    .filter(([, value]) => value < coverage)
    .map(
      ([[, language, tokens], value]) =>
        `${language} at ${lengthName(Number(tokens))} ${percentsDown(value)}`,
    )
  return squares.length === 0 ? [] : [listed([...new Set(squares)])]
}

/** Why the baseline's cases are not paired, and what to do about each reason. */
function whatIsMissing(sides: Sides, leftOut: LeftOut): string {
  const { filter } = sides.candidate
  const texts: Readonly<Record<Exclude<keyof LeftOut, 'beyond-baseline'>, () => string>> = {
    'missing-in-candidate': () =>
      `not in the candidate's run${filter === null ? '' : `, which was narrowed (${filter})`}: ` +
      "run all of the baseline's languages, lengths, depths and items.",
    'other-prompt': () =>
      `of another prompt; what differs: ${promptDifferences(sides)}. ` +
      "Run with the baseline's options and data, or save a new baseline of the model in use.",
    'unknown-prompt': () =>
      'without the hash of a prompt on one side, and may be of another prompt: run them again.',
    'not-measured-in-baseline': () =>
      'without a score in the baseline itself: run them again, and save the baseline anew.',
    'not-measured-in-candidate': () =>
      'without a score in the candidate, for errors or prompts that its provider cut: ' +
      'run it again, answers that came are kept.',
  }
  return (Object.keys(texts) as (keyof typeof texts)[])
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => {
      const count = leftOut[reason]
      return `${counted(count, 'case')} ${count === 1 ? 'is' : 'are'} ${texts[reason]()}`
    })
    .join(' ')
}
