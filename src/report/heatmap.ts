import { columnOf, variedAxis, type VariedAxis } from './axis.ts'
import {
  byList,
  compareExperiment,
  compareLanguage,
  compareNumber,
  compareTask,
  groupBy,
  sorted,
} from './order.ts'
import type { CaseResult, Results } from './schema.ts'
import { medianTokens, tally, type Tally } from './tally.ts'

/** A square: the cases of one depth and one language. */
export interface Cell extends Tally {
  readonly depth: number | null
  readonly column: string
}

/**
 * Depth × language for one model, experiment, task and context length, with the
 * needle present (squares show sensitivity) or absent (squares show how often
 * the model invents an answer). The maps of an experiment and task have the same
 * rows and columns.
 */
export interface Heatmap extends VariedAxis {
  readonly model: string
  readonly experiment: string
  readonly task: CaseResult['task']
  readonly needlePresent: boolean
  readonly contextTokens: number | null
  /** Rows: asked-for depths, 0 to 1, ascending. */
  readonly depths: readonly (number | null)[]
  /** Columns: language codes, sorted, `mixed` last. */
  readonly columns: readonly string[]
  /** `cells[row][column]`; null where no case has a result. */
  readonly cells: readonly (readonly (Cell | null)[])[]
  /** Over each row's cases, over each column's, and over all. */
  readonly rowTotals: readonly Tally[]
  readonly columnTotals: readonly Tally[]
  readonly total: Tally
  readonly achieved: Achieved
}

/** What the prompts measured, against what was asked. */
export interface Achieved {
  /** Tokens of the prompts; null when none was measured. */
  readonly tokens: { readonly min: number; readonly median: number; readonly max: number } | null
  /** Largest |achieved − asked| depth, 0 to 1; null when none was measured. */
  readonly depthError: number | null
}

/** All heatmaps of a run, by experiment, task, model (in the run's order), present before absent, and length. Controls are not in them. */
export function heatmaps(results: Results): Heatmap[] {
  const compareModel = byList(results.models.map((model) => model.id))
  const cases = results.cases.filter((result) => result.control === null)
  const families = [...groupBy(cases, (result) => JSON.stringify([result.experiment, result.task])).values()]
  return families
    .flatMap(familyMaps)
    .toSorted(
      (a, b) =>
        compareExperiment(a.experiment, b.experiment) ||
        compareTask(a.task, b.task) ||
        compareModel(a.model, b.model) ||
        Number(b.needlePresent) - Number(a.needlePresent) ||
        compareNumber(a.contextTokens, b.contextTokens),
    )
}

/** The maps of one experiment and task, which share rows and columns. */
function familyMaps(cases: readonly CaseResult[]): Heatmap[] {
  const { experiment } = cases[0]!
  const axis = variedAxis(experiment, cases)
  const depths = sorted(
    cases.map((result) => result.depth),
    compareNumber,
  )
  const columns = sorted(
    cases.map((result) => columnOf(axis.axis, result)),
    compareLanguage,
  )
  const key = (c: CaseResult) => JSON.stringify([c.model, c.needlePresent, c.contextTokens])
  return [...groupBy(cases, key).values()].map((group) => drawMap(group, axis, depths, columns))
}

function drawMap(
  cases: readonly CaseResult[],
  { axis, pooledOver }: VariedAxis,
  depths: readonly (number | null)[],
  columns: readonly string[],
): Heatmap {
  const { model, experiment, task, needlePresent, contextTokens } = cases[0]!
  const byRow = groupBy(cases, (result) => String(result.depth))
  const byColumn = groupBy(cases, (result) => columnOf(axis, result))
  const cells = depths.map((depth) => {
    const row = groupBy(byRow.get(String(depth)) ?? [], (result) => columnOf(axis, result))
    return columns.map((column) => drawCell(depth, column, row.get(column)))
  })
  return {
    model,
    experiment,
    task,
    needlePresent,
    contextTokens,
    axis,
    pooledOver,
    depths,
    columns,
    cells,
    rowTotals: depths.map((depth) => tally(byRow.get(String(depth)) ?? [])),
    columnTotals: columns.map((column) => tally(byColumn.get(column) ?? [])),
    total: tally(cases),
    achieved: achieved(cases),
  }
}

function drawCell(
  depth: number | null,
  column: string,
  cases: readonly CaseResult[] | undefined,
): Cell | null {
  return cases ? { depth, column, ...tally(cases) } : null
}

function achieved(cases: readonly CaseResult[]): Achieved {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  let depthError: number | null = null
  for (const { promptTokens, depth, achievedDepth } of cases) {
    if (promptTokens !== null) {
      min = Math.min(min, promptTokens)
      max = Math.max(max, promptTokens)
    }
    if (depth !== null && achievedDepth !== null) {
      depthError = Math.max(depthError ?? 0, Math.abs(achievedDepth - depth))
    }
  }
  const middle = medianTokens(cases)
  return { tokens: middle === null ? null : { min, median: middle, max }, depthError }
}
