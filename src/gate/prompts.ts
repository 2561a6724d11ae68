import { listed } from './words.ts'
import type { Judged } from './types.ts'

/** Options that a prompt's text depends on. */
export const shaping = [
  'source',
  'prose',
  'languages',
  'pivot',
  'lengths',
  'items',
  'seed',
  'equal',
  'hardDistractors',
  'instructionLanguage',
  'offerNone',
  'questionPosition',
  'answerTokens',
  'templateTokens',
  'bustCache',
] as const

/** Options that leave the prompt's text and may move its answer. */
const sampling = ['roles', 'temperature'] as const

type Named = readonly string[]

const differing = (names: Named, { baseline, candidate }: Sides): string[] =>
  names
    .filter((name) => JSON.stringify(baseline.options[name]) !== JSON.stringify(candidate.options[name]))
    .map((name) => `${name} (${show(baseline.options[name])} and ${show(candidate.options[name])})`)

interface Sides {
  readonly baseline: Judged
  readonly candidate: Judged
}

/** An option's value in few characters. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not said'
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}

/** What of two runs differs that prompts are made from, baseline first: `seed ("a" and "b") and data of chronicle/th`. */
export function promptDifferences(sides: Sides): string {
  const { baseline, candidate } = sides
  const before = baseline.versions.data
  const now = candidate.versions.data
  const data = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .toSorted()
  const found = [
    ...(baseline.tokenizer === candidate.tokenizer
      ? []
      : [`tokenizer (${baseline.tokenizer} and ${candidate.tokenizer})`]),
    ...differing(shaping, sides),
    ...(data.length > 0 ? [`data of ${listed(data)}`] : []),
  ]
  if (found.length > 0) return listed(found)
  const tools = [baseline.versions.tool, candidate.versions.tool]
  return tools[0] === tools[1]
    ? 'nothing that the runs record'
    : `the version of this tool (${tools.join(' and ')})`
}

/** What differs in how two runs asked the same prompts; empty when nothing does. */
export const samplingDifferences = (sides: Sides): string[] => differing(sampling, sides)
