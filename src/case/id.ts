import { MlneedleError } from '../errors.ts'
import { controls, taskName, type Control } from '../task/task.ts'
import { MIXED, type Case } from './case.ts'

/**
 * A case's id: `suite/experiment/task/needle.haystack.question.instruction/length/depth/item/repetition[/absent]`,
 * such as `mlneedle/monolingual/qa/de.de.de.de/8192/d50/chronicle-3-guild-dues/r0`.
 * A mixed haystack names its languages: `mixed~ar~en~zh`. A control stands in
 * place of the length, and has no haystack and no depth: `de.-.de.de/needle-alone/-`.
 */
export function caseId(c: Case): string {
  const haystack = c.mixedLanguages ? [MIXED, ...c.mixedLanguages].join('~') : (c.haystackLanguage ?? '-')
  return [
    c.suite,
    c.experiment,
    c.task,
    [c.needleLanguage, haystack, c.questionLanguage, c.instructionLanguage].join('.'),
    c.control ?? c.contextTokens,
    c.depth === null ? '-' : `d${percent(c.depth)}`,
    c.item,
    `r${c.repetition}`,
    ...(c.needlePresent ? [] : ['absent']),
  ].join('/')
}

/** A depth as people write it: 0.5 → `50`, 0.125 → `12.5`. */
export const percent = (depth: number): string => String(Math.round(depth * 1e6) / 1e4)

/** And back, rounded alike, so that ids and cases agree to the last bit. */
export const fromPercent = (percents: number): number => Math.round(percents * 1e4) / 1e6

const pattern =
  /^([^/]+)\/([^/]+)\/([^/]+)\/([^./]+)\.([^./]+)\.([^./]+)\.([^./]+)\/([^/]+)\/(-|d\d+(?:\.\d+)?)\/([A-Za-z0-9-]+)\/r(\d+)(\/absent)?$/

/**
 * Reads a case's id.
 * @throws MlneedleError when it is none
 */
export function parseCaseId(id: string): Case {
  const wrong = (what: string): MlneedleError =>
    new MlneedleError(
      `“${id}” is no case id: ${what}.\n` +
        'Expected the `id` of a case in reports/<suite>/results.json, such as mlneedle/monolingual/qa/en.en.en.en/8192/d50/chronicle-0-mine-ore/r0.',
    )
  const match = pattern.exec(id)
  if (!match) throw wrong('it lacks parts, or has parts too many')
  const [
    ,
    suite = '',
    experiment = '',
    task = '',
    needle = '',
    haystack = '',
    question = '',
    instruction = '',
  ] = match
  const [, , , , , , , , length = '', depth = '', item = '', repetition = '', absent] = match
  if (!taskName.test(task)) throw wrong(`its task “${task}” is no name of letters, digits and “-”`)
  const control = (controls as readonly string[]).includes(length) ? (length as Control) : null
  if (!control && !(/^\d+$/.test(length) && Number(length) >= 1 && Number(length) <= 1_048_576))
    throw wrong(`its length “${length}” is neither tokens, up to 1,048,576, nor a control`)
  if (depth !== '-' && Number(depth.slice(1)) > 100) throw wrong(`its depth “${depth}” is no percent`)
  if ((control === null) !== (depth !== '-') || (control === null) !== (haystack !== '-'))
    throw wrong('a control has neither haystack nor depth, any other case has both')
  const mixedLanguages = haystack.startsWith(`${MIXED}~`) ? haystack.split('~').slice(1) : null
  return {
    suite,
    experiment,
    task,
    control,
    needleLanguage: needle,
    haystackLanguage: mixedLanguages ? MIXED : control ? null : haystack,
    mixedLanguages,
    questionLanguage: question,
    instructionLanguage: instruction,
    contextTokens: control ? null : Number(length),
    depth: depth === '-' ? null : fromPercent(Number(depth.slice(1))),
    item,
    repetition: Number(repetition),
    needlePresent: absent === undefined,
  }
}
