import { axisNames, type VariedAxis } from './axis.ts'
import { counted, dropPoints, exactPercent, integer } from './format.ts'
import type { Results } from './schema.ts'
import type { ControlTable, Coverage, ModelSummary, Power } from './summary.ts'

/** The sentences that every report says, in plain text. What they quote is not yet made safe to print. */

/** `Complete`, `Incomplete` or `Nothing measured`. */
export function verdict(results: Results, coverage: Coverage): string {
  if (coverage.scored === 0) return 'Nothing measured'
  return results.complete ? 'Complete' : 'Incomplete'
}

export function coverageSentence({ planned, answered, scored, errors, cutInput, share }: Coverage): string {
  const start =
    `${integer(answered)} of ${counted(planned, 'planned case')} ran, ` +
    `${integer(scored)} have a score: coverage ${exactPercent(share)}.`
  const lost: string[] = []
  if (errors > 0) lost.push(counted(errors, 'error'))
  if (cutInput > 0) lost.push(`${counted(cutInput, 'prompt')} cut by the provider`)
  return lost.length === 0 ? start : `${start} Not counted as misses: ${lost.join(', ')}.`
}

export function powerSentence(power: Power): string {
  if (power.units === 0) return 'No content unit has a score, so no drop can be excluded.'
  const inOneLanguage =
    power.unitsPerLanguage < power.units
      ? ` In the language with fewest (${power.unitsPerLanguage}): ${dropPoints(power.smallestDropPerLanguage)}.`
      : ''
  const more = power.smallestDrop > 0.05 ? ` Excluding 5 points takes ${power.unitsForFivePoints} units.` : ''
  return (
    `${counted(power.units, 'content unit')}: the smallest drop that a comparison can exclude, with no loss at all, ` +
    `is ${dropPoints(power.smallestDrop)} (one-sided, alpha 0.05).${inOneLanguage}${more}`
  )
}

export const intervalSentence =
  'Intervals are 95% Wilson score intervals, sized by content units: cases that share a unit do not count as independent.'

export const presenceSentence =
  'Sensitivity: the needle is there and is found. Invention rate: it is not there and an answer is given all the same. ' +
  'They are never averaged; their difference is 100 for a perfect reader and 0 for one that answers blindly.'

export function filterSentence(filter: string | null): string | null {
  return filter === null ? null : `Filtered run, not the whole suite: ${filter}`
}

/** What the columns are, and what they average over. */
export function axisSentence({ axis, pooledOver }: VariedAxis): string {
  const columns = `Columns: ${axisNames[axis]}.`
  if (pooledOver.length === 0) return columns
  return `${columns} Each square averages over more than one ${pooledOver.map((f) => axisNames[f]).join(' and ')}.`
}

export function truncationSentence(models: readonly ModelSummary[]): string | null {
  const ids = models.filter((model) => model.truncationUnverified).map((model) => model.id)
  if (ids.length === 0) return null
  return `The provider reported no input tokens, so that it read the whole prompt is unverified: ${ids.join(', ')}`
}

export function controlName({ control, task, needlePresent }: ControlTable): string {
  const name = control === 'needle-alone' ? 'Needle alone' : 'Closed book'
  return `${name}${task === 'qa' ? '' : ` (${task})`}${needlePresent ? '' : ', needle absent'}`
}

export function experimentName({ experiment, task }: { experiment: string; task: string }): string {
  return task === 'qa' || experiment === task ? experiment : `${experiment} (${task})`
}

/** A model's id, with what it is called when it is no language model. */
export function modelName(id: string, labels: ReadonlyMap<string, string | null>): string {
  const label = labels.get(id) ?? null
  return label === null ? id : `${id} (${label})`
}
