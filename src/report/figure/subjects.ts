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

type Named = Pick<Contender, 'model' | 'name'>

/** Contenders' models as their names; where several share one, with where they come from. No two are alike. */
export function namesOf(contenders: readonly Named[]): string[] {
  const same = (of: (one: Named) => string, one: Named) =>
    contenders.filter((other) => of(other) === of(one)).length
  const byModel = ({ model }: Named) => model
  const byBoth = ({ model, name }: Named) => `${model} · ${name}`
  return contenders.map((one, place) => {
    if (same(byModel, one) === 1) return one.model
    return same(byBoth, one) === 1 ? byBoth(one) : `${byBoth(one)} · ${place + 1}`
  })
}

export function subjectsOf(contenders: readonly Contender[]): Subject[] {
  const names = namesOf(contenders)
  return contenders.map((one, place) => ({
    name: names[place]!,
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
