import { samePrompt, wasMeasured } from '../gate/pair.ts'
import { unitMean, type UnitMean } from './baseline-summary.ts'
import type { Contender } from './contender.ts'
import { byList, compareLanguage, compareTask, groupBy, sorted } from './order.ts'
import type { CaseResult } from './schema.ts'

/** One control in one language, the contenders side by side. */
export interface ControlRow {
  readonly control: 'needle-alone' | 'closed-book'
  readonly task: string
  readonly needlePresent: boolean
  /** Null: over all languages. */
  readonly language: string | null
  /** In the contenders' order. */
  readonly values: readonly (UnitMean | null)[]
}

/** Each contender's controls that all measured with the same prompt, in one order. */
export function commonControls(contenders: readonly Contender[]): CaseResult[][] {
  const sides = contenders.map(
    ({ cases }) =>
      new Map(cases.flatMap((result) => (result.control === null ? [] : [[result.id, result] as const]))),
  )
  const [reference] = sides
  const inAll = [...(reference ?? [])].filter(([id, own]) =>
    sides.every((side) => {
      const other = side.get(id)
      return other !== undefined && wasMeasured(other) && sameHash(own, other)
    }),
  )
  return sides.map((side) => inAll.flatMap(([id]) => side.get(id) ?? []))
}

const sameHash = ({ promptSha256: a }: CaseResult, { promptSha256: b }: CaseResult): boolean =>
  a !== null && b !== null && samePrompt(a, b)

/** Controls by kind and language; `sides` are the contenders' common controls. */
export function controlRows(sides: readonly (readonly CaseResult[])[]): ControlRow[] {
  const order = byList(['needle-alone', 'closed-book'])
  const kinds = [
    ...groupBy(sides[0] ?? [], ({ control, task, needlePresent }) =>
      JSON.stringify([control, task, needlePresent]),
    ).values(),
  ].toSorted(
    ([a], [b]) =>
      order(a?.control ?? '', b?.control ?? '') ||
      compareTask(a?.task ?? '', b?.task ?? '') ||
      Number(b?.needlePresent) - Number(a?.needlePresent),
  )
  return kinds.flatMap((kind) => {
    const [first] = kind
    if (!first?.control) return []
    const { control, task, needlePresent } = first
    const own = sides.map((side) =>
      side.filter((c) => c.control === control && c.task === task && c.needlePresent === needlePresent),
    )
    const languages = sorted(
      kind.map(({ questionLanguage }) => questionLanguage),
      compareLanguage,
    )
    return [null, ...languages].map((language) => ({
      control,
      task,
      needlePresent,
      language,
      values: own.map((cases) =>
        unitMean(cases.filter((c) => language === null || c.questionLanguage === language)),
      ),
    }))
  })
}
