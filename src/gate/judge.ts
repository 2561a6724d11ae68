import { MlneedleError } from '../errors.ts'
import { coverageOf } from './coverage.ts'
import { pairingFaults, runFaults } from './faults.ts'
import { testFloors } from './floors.ts'
import { testHypotheses } from './hypotheses.ts'
import { pivotOf } from './languages.ts'
import { leaningNote, notesOf, smallDropsNote } from './notes.ts'
import { pairCases } from './pair.ts'
import { findPlaces } from './places.ts'
import { unitsForFloor, whyImpossible } from './possible.ts'
import { openReasons, passReasons, regressedReasons } from './reasons.ts'
import type { GateOptions, Judged, Pairing, Verdict, Word } from './types.ts'

export interface JudgeInput {
  readonly suite: string
  readonly baseline: Judged
  readonly candidate: Judged
  readonly options: GateOptions
}

/**
 * May the candidate replace the baseline?
 *
 * It fails closed: runs that are unfinished, of other prompts or scorers, or with
 * too little in common are not judged, whatever their numbers say; neither is a
 * sample that cannot pass, unless it shows a regression. Else any hypothesis or
 * floor that regressed makes the whole regressed, all that pass make it pass, and
 * it is inconclusive otherwise.
 */
export function judge(input: JudgeInput): Verdict {
  const { suite, baseline, candidate } = input
  const options = onlyOptions(input.options)
  const pivot = pivotOf(baseline.options)
  const { pairing, faults: broken } = tryPairing(baseline, candidate)
  const coverage = coverageOf(pairing, pivot)
  const faults = [
    ...broken,
    ...runFaults(input),
    ...(broken.length > 0 ? [] : pairingFaults(input, pairing, coverage, pivot, options)),
  ]
  const { pairs, leftOut } = pairing
  const hypotheses = testHypotheses(pairs, pivot, options)
  const floors = testFloors(
    pairs.map((pair) => pair.candidate),
    pivot,
    options,
  )
  const { verdict, reasons } = conclude(faults, { hypotheses, floors }, options)
  return {
    schema: 'mlneedle/verdict@1',
    suite,
    verdict,
    exitCode: exitCodeOf(verdict, options),
    reasons,
    notes: [
      ...notesOf(input, pairing, hypotheses, faults.length === 0),
      ...[
        verdict === 'pass' ? leaningNote(pairing, pivot, options) : null,
        faults.length === 0 ? smallDropsNote(hypotheses, options) : null,
      ].filter((note) => note !== null),
    ],
    baseline: baseline.side,
    candidate: candidate.side,
    options,
    coverage,
    leftOut,
    hypotheses,
    places: findPlaces(pairs, pivot, options),
    floors,
  }
}

type Parts = Pick<Verdict, 'hypotheses' | 'floors'>

function conclude(
  faults: readonly string[],
  { hypotheses, floors }: Parts,
  options: GateOptions,
): Pick<Verdict, 'verdict' | 'reasons'> {
  if (faults.length > 0) return { verdict: 'could-not-judge', reasons: faults }
  const words = [...hypotheses, ...floors].map((part) => part.verdict)
  if (words.includes('regressed'))
    return {
      verdict: 'regressed',
      reasons: [
        ...regressedReasons(hypotheses, floors, options),
        ...openReasons(hypotheses, floors, options),
      ],
    }
  if (words.every((word) => word === 'pass'))
    return { verdict: 'pass', reasons: passReasons(hypotheses, floors, options) }
  const impossible = tooFew({ hypotheses, floors }, options)
  return impossible === null
    ? { verdict: 'inconclusive', reasons: openReasons(hypotheses, floors, options) }
    : { verdict: 'could-not-judge', reasons: [impossible] }
}

/** Why what is open could not have passed with the content units that were paired; null when it could. */
function tooFew({ hypotheses, floors }: Parts, options: GateOptions): string | null {
  const open = ({ verdict }: { verdict: Word }): boolean => verdict === 'inconclusive'
  const fewest = Math.min(...hypotheses.filter(open).map(({ units }) => units))
  const floor = floors.find((one) => open(one) && unitsForFloor(one.floor, options.alpha) > one.units)
  const { accuracy, invention } = options.absolute
  return whyImpossible({
    units: fewest,
    unitsPerLanguage: floor?.units ?? Number.POSITIVE_INFINITY,
    options: {
      ...options,
      perLanguage: false,
      absolute: {
        accuracy: floor?.measure === 'sensitivity' ? accuracy : null,
        invention: floor?.measure === 'specificity' ? invention : null,
      },
    },
  })
}

function exitCodeOf(verdict: Verdict['verdict'], { onInconclusive }: GateOptions): Verdict['exitCode'] {
  if (verdict === 'inconclusive') return onInconclusive === 'pass' ? 0 : 3
  return { pass: 0, regressed: 1, 'could-not-judge': 2 }[verdict] as 0 | 1 | 2
}

/** A pairing that cannot be made is a fault like others: a gate gives a verdict, whatever it is given. */
function tryPairing(baseline: Judged, candidate: Judged): { pairing: Pairing; faults: string[] } {
  try {
    return { pairing: pairCases(baseline.cases, candidate.cases), faults: [] }
  } catch (error) {
    if (!(error instanceof MlneedleError)) throw error
    return { pairing: pairCases([], []), faults: [error.message] }
  }
}

/** The options a verdict is kept with: a gate's settings hold more. */
const onlyOptions = ({
  minDrop,
  alpha,
  coverage,
  perLanguage,
  onInconclusive,
  absolute: { accuracy, invention },
}: GateOptions): GateOptions => ({
  minDrop,
  alpha,
  coverage,
  perLanguage,
  onInconclusive,
  absolute: { accuracy, invention },
})
