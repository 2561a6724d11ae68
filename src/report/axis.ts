import type { CaseResult } from './schema.ts'

/** What the columns of an experiment's heatmaps are. `language`: needle, haystack and question share it. */
export type Axis =
  | 'language'
  | 'needleLanguage'
  | 'haystackLanguage'
  | 'questionLanguage'
  | 'instructionLanguage'

type Field = Exclude<Axis, 'language'>

export interface VariedAxis {
  readonly axis: Axis
  /** Languages that differ among the cases of a column, and so are averaged over. */
  readonly pooledOver: readonly Field[]
}

const fields = ['needleLanguage', 'haystackLanguage', 'questionLanguage', 'instructionLanguage'] as const

/** Experiments whose name says what they vary; it decides where the data leave it open. */
const named: Readonly<Record<string, Field>> = {
  'needle-language': 'needleLanguage',
  'haystack-language': 'haystackLanguage',
  'question-language': 'questionLanguage',
}

export const axisNames: Readonly<Record<Axis, string>> = {
  language: 'language',
  needleLanguage: 'needle language',
  haystackLanguage: 'haystack language',
  questionLanguage: 'question language',
  instructionLanguage: 'instruction language',
}

/**
 * Which language an experiment varies, from its cases: the field that takes
 * several values. Where several do, the one the experiment is named after, else
 * the first of needle, haystack, question and instruction. Where needle,
 * haystack and question agree in every case, it is "the language".
 */
export function variedAxis(experiment: string, cases: readonly CaseResult[]): VariedAxis {
  const varying = fields.filter((field) => distinct(cases.map((c) => c[field])).size > 1)
  const axis = chooseAxis(named[experiment], varying, cases)
  return { axis, pooledOver: varying.filter((field) => field !== axis && variesWithin(field, axis, cases)) }
}

function chooseAxis(
  byName: Field | undefined,
  varying: readonly Field[],
  cases: readonly CaseResult[],
): Axis {
  if (byName !== undefined && (varying.length === 0 || varying.includes(byName))) return byName
  const monolingual = cases.every(
    (c) => distinct([c.needleLanguage, c.haystackLanguage, c.questionLanguage]).size === 1,
  )
  if (monolingual && (varying.length !== 1 || varying[0] !== 'instructionLanguage')) return 'language'
  return varying[0] ?? 'needleLanguage'
}

/** The column of a case, a language code or `mixed`. */
export function columnOf(axis: Axis, result: CaseResult): string {
  if (axis === 'language') return result.needleLanguage
  return result[axis] ?? result.needleLanguage
}

function variesWithin(field: Field, axis: Axis, cases: readonly CaseResult[]): boolean {
  const seen = new Map<string, string | null>()
  for (const result of cases) {
    const column = columnOf(axis, result)
    const known = seen.get(column)
    if (known === undefined) seen.set(column, result[field])
    else if (known !== result[field]) return true
  }
  return false
}

const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null))
