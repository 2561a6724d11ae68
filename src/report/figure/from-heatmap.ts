import { axisNames } from '../axis.ts'
import {
  counted,
  depthAchieved,
  depthLabel,
  integer,
  lengthLabel,
  measureName,
  percent,
  percentRange,
  tokensAchieved,
} from '../format.ts'
import type { Heatmap } from '../heatmap.ts'
import { axisSentence, experimentName } from '../statements.ts'
import { shownRate, type Tally } from '../tally.ts'
import type { GridLabel, HeatmapProps, Square } from './types.ts'

/** How things are called. */
export interface FigureNames {
  /** A language's name in English; undefined when it is not known. */
  readonly languageName: (code: string) => string | undefined
  /** What a model that is no language model is called; null for language models. */
  readonly modelLabel: (id: string) => string | null
}

/** The key of a square; null stands for all depths, or all languages. */
export const squareKey = (depth: number | null, column: string | null) => JSON.stringify([depth, column])

export const languageHead = (code: string, { languageName }: FigureNames): GridLabel => {
  const name = languageName(code)
  return { key: code, text: code, ...(name === undefined ? {} : { name }) }
}

/** A model's id, with what it is when it is no language model. */
export function modelTitle(id: string, { modelLabel }: FigureNames): string {
  const label = modelLabel(id)
  return label === null ? id : `${id} (${label})`
}

/** A share with its interval and n, as a square. */
export function squareOf(cases: Tally, key: string): Square {
  const { value, low, high } = shownRate(cases)
  return {
    key,
    value,
    low,
    high,
    n: cases.n,
    units: cases.units,
    ...(cases.errors > 0 ? { note: counted(cases.errors, 'error') } : {}),
  }
}

/** A run's heatmap, as a figure draws it. */
export function heatmapFigure(map: Heatmap, id: string, names: FigureNames): HeatmapProps {
  const total = shownRate(map.total)
  const measure = measureName(map)
  return {
    id,
    kind: map.needlePresent ? 'sensitivity' : 'invention',
    title: `${map.model}: ${experimentName(map)}, ${lengthLabel(map.contextTokens)}, ${measure}`,
    subtitle: [
      ...(names.modelLabel(map.model) === null ? [] : [names.modelLabel(map.model)!]),
      [
        `${map.needlePresent ? 'Sensitivity' : 'Invention rate'} by depth and ${axisNames[map.axis]}: ${percent(total.value)}% over all (${percentRange(total)})`,
        `n\u00A0${integer(map.total.n)}`,
        counted(map.total.units, 'content unit'),
        ...(map.total.errors > 0 ? [`${integer(map.total.errors)} without a score`] : []),
        tokensAchieved(map),
        depthAchieved(map),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    notes: map.pooledOver.length > 0 ? [axisSentence(map)] : [],
    rowTitle: 'depth',
    columnTitle: axisNames[map.axis],
    rows: map.depths.map((depth) => ({ key: `depth ${depth}`, text: depthLabel(depth) })),
    columns: map.columns.map((code) => languageHead(code, names)),
    squares: map.cells.map((row) =>
      row.map((cell) => cell && squareOf(cell, squareKey(cell.depth, cell.column))),
    ),
    totals: {
      label: 'mean',
      rows: map.rowTotals.map((tally, r) => squareOf(tally, squareKey(map.depths[r]!, null))),
      columns: map.columnTotals.map((tally, c) => squareOf(tally, squareKey(null, map.columns[c]!))),
      all: squareOf(map.total, squareKey(null, null)),
    },
  }
}
