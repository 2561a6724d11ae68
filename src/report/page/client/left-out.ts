import { h, type ComponentChildren } from 'preact'
import { counted, integer } from '../../format.ts'
import type { PagePairing } from './paired.ts'

/** What cases that are in no pair were. */
const reasons: Readonly<Record<keyof PagePairing['leftOut'], string>> = {
  'missing-in-candidate': 'not in the candidate',
  'beyond-baseline': 'not in the reference',
  'other-prompt': 'asked with another prompt',
  'unknown-prompt': 'of an unknown prompt',
  'not-measured-in-baseline': 'without a score in the reference',
  'not-measured-in-candidate': 'without a score in the candidate',
}

/** How many pairs there are, and which cases are in none. */
export function LeftOutNote({ pairing: { pairs, leftOut } }: { pairing: PagePairing }): ComponentChildren {
  const found = (Object.keys(reasons) as (keyof typeof reasons)[]).filter((reason) => leftOut[reason] > 0)
  const list = found.map((reason) => `${integer(leftOut[reason])} ${reasons[reason]}`)
  return h(
    'p',
    { class: 'soft' },
    `${counted(pairs.length, 'pair')} in all experiments on show. ${list.length === 0 ? 'No case was left out.' : `Left out: ${list.join(', ')}.`}`,
  )
}
