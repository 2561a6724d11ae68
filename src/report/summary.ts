import { smallestExcludableDrop, unitsToExclude } from '../statistics/detectable.ts'
import { columnOf, variedAxis, type VariedAxis } from './axis.ts'
import { heatmaps, type Heatmap } from './heatmap.ts'
import { byList, compareLanguage, compareNumber, compareTask, compareText, groupBy, sorted } from './order.ts'
import { outcomeSchema, type CaseResult, type Results } from './schema.ts'
import { isInfrastructure, tally, type Tally } from './tally.ts'

/** Everything a report says, before it is drawn: the terminal, Markdown and HTML print the same figures. */
export interface Summary {
  readonly coverage: Coverage
  readonly power: Power
  readonly models: readonly ModelSummary[]
  readonly maps: readonly Heatmap[]
  readonly overview: Overview
  readonly controls: readonly ControlTable[]
  /** Why cases have no score, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[]
}

export interface Coverage {
  readonly planned: number
  /** Cases with a result. */
  readonly answered: number
  /** Cases with a score. */
  readonly scored: number
  readonly errors: number
  readonly cutInput: number
  /** scored ÷ planned; null when nothing was planned. */
  readonly share: number | null
}

/** What a comparison on this run's items could settle, at best. */
export interface Power {
  /** Distinct content units with a score, controls left out; the fewest of any model. */
  readonly units: number
  readonly smallestDrop: number
  /** The fewest content units that any needle language has, of any model. */
  readonly unitsPerLanguage: number
  readonly smallestDropPerLanguage: number
  /** Units that exclude a drop of 5 points when none is lost. */
  readonly unitsForFivePoints: number
}

export interface ModelSummary {
  readonly id: string
  /** Says that it is no language model; null for language models. */
  readonly label: string | null
  readonly provider: string
  readonly returnedIds: readonly string[]
  readonly parameters: Readonly<Record<string, unknown>>
  /** Cases by outcome, controls included. */
  readonly outcomes: Readonly<Record<CaseResult['outcome'], number>>
  readonly cases: number
  /** The provider reported no input tokens for any answer, so input cut by its server would not show. */
  readonly truncationUnverified: boolean
}

export interface Overview {
  readonly lengths: readonly (number | null)[]
  readonly rows: readonly OverviewRow[]
}

/** One model on one experiment and task, over context lengths. */
export interface OverviewRow {
  readonly experiment: string
  readonly task: CaseResult['task']
  readonly model: string
  /** In the order of {@link Overview.lengths}; null where nothing was measured. */
  readonly squares: readonly (OverviewSquare | null)[]
}

export interface OverviewSquare {
  /** Over all cases with the needle present, and absent; null where there are none. */
  readonly present: Tally | null
  readonly absent: Tally | null
  /** Sensitivity − invention rate, −1 to 1 (Youden's index); null unless both were measured. */
  readonly difference: number | null
}

/** The controls of one task, by model and language. */
export interface ControlTable extends VariedAxis {
  readonly control: 'needle-alone' | 'closed-book'
  readonly task: CaseResult['task']
  readonly needlePresent: boolean
  readonly columns: readonly string[]
  readonly rows: readonly { readonly model: string; readonly cells: readonly (Tally | null)[] }[]
}

/** Adds a run up. */
export function summarise(results: Results): Summary {
  const maps = heatmaps(results)
  return {
    coverage: coverage(results),
    power: power(results),
    models: modelSummaries(results),
    maps,
    overview: overview(maps),
    controls: controlTables(results),
    reasons: reasons(results.cases),
  }
}

function coverage({ cases, planned }: Results): Coverage {
  const errors = cases.filter((result) => result.outcome === 'error').length
  const cutInput = cases.filter((result) => result.outcome === 'cut-input').length
  const scored = cases.length - errors - cutInput
  return {
    planned,
    answered: cases.length,
    scored,
    errors,
    cutInput,
    share: planned === 0 ? null : Math.min(1, scored / planned),
  }
}

function power({ cases }: Results): Power {
  const scored = cases.filter((result) => result.control === null && !isInfrastructure(result))
  const fewestUnits = (key: (result: CaseResult) => string) => {
    const groups = [...groupBy(scored, key).values()]
    return groups.length === 0
      ? 0
      : Math.min(...groups.map((group) => new Set(group.map((c) => c.contentUnit)).size))
  }
  const units = fewestUnits((result) => result.model)
  const unitsPerLanguage = fewestUnits((result) => JSON.stringify([result.model, result.needleLanguage]))
  return {
    units,
    smallestDrop: smallestExcludableDrop(units),
    unitsPerLanguage,
    smallestDropPerLanguage: smallestExcludableDrop(unitsPerLanguage),
    unitsForFivePoints: unitsToExclude(0.05),
  }
}

function modelSummaries({ models, cases }: Results): ModelSummary[] {
  const byModel = groupBy(cases, (result) => result.model)
  const known = new Set(models.map((model) => model.id))
  const unlisted = sorted(
    [...byModel.keys()].filter((id) => !known.has(id)),
    compareText,
  )
  const listed = [
    ...models,
    ...unlisted.map((id) => ({ id, label: null, provider: '', returnedIds: [], parameters: {} })),
  ]
  return listed.map(({ id, label, provider, returnedIds, parameters }) => {
    const own = byModel.get(id) ?? []
    const outcomes = Object.fromEntries(
      outcomeSchema.options.map((outcome) => [outcome, 0]),
    ) as ModelSummary['outcomes']
    const counts = { ...outcomes }
    for (const { outcome } of own) counts[outcome]++
    const answered = own.filter((result) => result.answer !== null)
    return {
      id,
      label,
      provider,
      returnedIds,
      parameters,
      outcomes: counts,
      cases: own.length,
      truncationUnverified:
        label === null && answered.length > 0 && answered.every((result) => result.reportedTokens === null),
    }
  })
}

function overview(maps: readonly Heatmap[]): Overview {
  const lengths = sorted(
    maps.map((map) => map.contextTokens),
    compareNumber,
  )
  const rows = [...groupBy(maps, (map) => JSON.stringify([map.experiment, map.task, map.model])).values()]
  return {
    lengths,
    rows: rows.map((row) => {
      const { experiment, task, model } = row[0]!
      return { experiment, task, model, squares: lengths.map((length) => overviewSquare(row, length)) }
    }),
  }
}

function overviewSquare(maps: readonly Heatmap[], length: number | null): OverviewSquare | null {
  const here = maps.filter((map) => map.contextTokens === length)
  if (here.length === 0) return null
  const present = here.find((map) => map.needlePresent)?.total ?? null
  const absent = here.find((map) => !map.needlePresent)?.total ?? null
  const sensitivity = present?.accuracy ?? null
  const invention = absent?.invention?.value ?? null
  return {
    present,
    absent,
    difference: sensitivity === null || invention === null ? null : sensitivity - invention,
  }
}

function controlTables({ cases, models }: Results): ControlTable[] {
  const controls = cases.filter((result) => result.control !== null)
  const compareModel = byList(models.map((model) => model.id))
  const order = byList(['needle-alone', 'closed-book'])
  const key = (c: CaseResult) => JSON.stringify([c.control, c.task, c.needlePresent])
  return [...groupBy(controls, key).values()]
    .map((group): ControlTable => {
      const { control, task, needlePresent } = group[0]!
      const { axis, pooledOver } = variedAxis('controls', group)
      const columns = sorted(
        group.map((result) => columnOf(axis, result)),
        compareLanguage,
      )
      const byModel = groupBy(group, (result) => result.model)
      return {
        control: control!,
        task,
        needlePresent,
        axis,
        pooledOver,
        columns,
        rows: sorted(byModel.keys(), compareModel).map((model) => {
          const byColumn = groupBy(byModel.get(model) ?? [], (result) => columnOf(axis, result))
          return {
            model,
            cells: columns.map((column) => {
              const own = byColumn.get(column)
              return own ? tally(own) : null
            }),
          }
        }),
      }
    })
    .toSorted(
      (a, b) =>
        order(a.control, b.control) ||
        compareTask(a.task, b.task) ||
        Number(b.needlePresent) - Number(a.needlePresent),
    )
}

function reasons(cases: readonly CaseResult[]): Summary['reasons'] {
  const groups = groupBy(cases.filter(isInfrastructure), (result) => result.reason ?? result.outcome)
  return [...groups]
    .map(([reason, group]) => ({ reason, count: group.length }))
    .toSorted((a, b) => b.count - a.count || compareText(a.reason, b.reason))
}
