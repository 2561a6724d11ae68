import type { Pair } from '../gate/types.ts'
import { groupBy } from './order.ts'
import type { CaseResult } from './schema.ts'

/** Cases that one side had right and the other had not. */
export interface ChangedCases {
  readonly count: number
  /** A few of them, of as many languages as there are, with the needle and without. */
  readonly shown: readonly ChangedCase[]
}

export interface ChangedCase {
  readonly id: string
  readonly question: string
  readonly gold: readonly string[]
  readonly needlePresent: boolean
  readonly reference: Said
  readonly candidate: Said
}

interface Said {
  readonly outcome: CaseResult['outcome']
  /** Untrusted; null when it was not kept. */
  readonly answer: string | null
}

/** The two contenders that pairs were made of, by case id. */
interface Sides {
  readonly reference: ReadonlyMap<string, CaseResult>
  readonly candidate: ReadonlyMap<string, CaseResult>
}

/**
 * Pairs in which only one side was right.
 * @param before score of the reference: 1 for cases lost, 0 for cases gained
 */
export function changedCases(
  pairs: readonly Pair[],
  sides: Sides,
  before: 0 | 1,
  most: number,
): ChangedCases {
  const changed = pairs.filter(
    ({ reference, candidate }) => reference.score === before && candidate.score === 1 - before,
  )
  const shown = inTurn(
    [
      ...groupBy(
        changed,
        ({ reference: { needlePresent, needleLanguage, questionLanguage } }) =>
          `${needlePresent} ${needleLanguage} ${questionLanguage}`,
      ).values(),
    ],
    most,
  )
  return {
    count: changed.length,
    shown: shown.flatMap((pair) => {
      const reference = sides.reference.get(pair.reference.id)
      const candidate = sides.candidate.get(pair.candidate.id)
      return reference && candidate ? describe(reference, candidate) : []
    }),
  }
}

function describe(reference: CaseResult, candidate: CaseResult): ChangedCase {
  // A baseline without its answers knows no question either.
  const { id, needlePresent, question, gold } = reference.question === '' ? candidate : reference
  return { id, question, gold, needlePresent, reference: said(reference), candidate: said(candidate) }
}

const said = ({ outcome, answer }: CaseResult): Said => ({ outcome, answer })

/** The first of each list, then the second of each, up to a number. */
function inTurn<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const taken: T[] = []
  for (let i = 0; i < longest && taken.length < most; i++)
    for (const list of lists) {
      const value = list[i]
      if (value !== undefined && taken.length < most) taken.push(value)
    }
  return taken
}
