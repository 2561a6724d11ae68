import type { Contender } from '../contender.ts'
import type { CaseResult } from '../schema.ts'
import type { FigureNames } from './from-heatmap.ts'

/** A contender under a name of its own among those drawn. */
export interface Subject {
  readonly name: string
  /** What it is when it is no language model; null for language models. */
  readonly label: string | null
  readonly cases: readonly CaseResult[]
}

/** Names contenders by their model; where several share one, by where they come from too. */
export function subjectsOf(contenders: readonly Contender[]): Subject[] {
  const same = (of: (one: Contender) => string, one: Contender) =>
    contenders.filter((other) => of(other) === of(one)).length
  const byModel = ({ model }: Contender) => model
  const byBoth = ({ model, name }: Contender) => `${model} · ${name}`
  return contenders.map((one, place) => ({
    name:
      same(byModel, one) === 1
        ? one.model
        : same(byBoth, one) === 1
          ? byBoth(one)
          : `${byBoth(one)} · ${place + 1}`,
    label: one.run.models.find(({ id }) => id === one.model)?.label ?? null,
    cases: one.cases,
  }))
}

export function figureNames(
  subjects: readonly Subject[],
  languageName: FigureNames['languageName'],
): FigureNames {
  const labels = new Map(subjects.map(({ name, label }) => [name, label]))
  return { languageName, modelLabel: (name) => labels.get(name) ?? null }
}
