import { pairCases } from '../../../gate/pair.ts'
import type { Pair, Pairing } from '../../../gate/types.ts'
import type { Shown } from './report.ts'
import type { PageCase } from './unpack.ts'

export interface PagePair extends Pair {
  readonly reference: PageCase
  readonly candidate: PageCase
}

export interface PagePairing extends Pairing {
  readonly pairs: readonly PagePair[]
}

const kept = new WeakMap<Shown, Map<number, PagePairing>>()

/** The pairs of the reference and a candidate under filters. */
export function pairingOf(shown: Shown, candidate: number): PagePairing {
  let own = kept.get(shown)
  if (!own) kept.set(shown, (own = new Map()))
  let pairing = own.get(candidate)
  if (!pairing) {
    // Pairs hold the very cases that were given.
    pairing = pairCases(shown.cases[shown.reference]!, shown.cases[candidate]!) as PagePairing
    own.set(candidate, pairing)
  }
  return pairing
}
