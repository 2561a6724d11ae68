import { axisNames, columnOf, variedAxis } from '../axis.ts'
import { counted, depthLabel, integer, lengthLabel, points } from '../format.ts'
import { pairCases } from '../../gate/pair.ts'
import type { Pair } from '../../gate/types.ts'
import { compareExperiment, compareLanguage, compareNumber, compareTask, groupBy, sorted } from '../order.ts'
import type { CaseResult } from '../schema.ts'
import { experimentName } from '../statements.ts'
import { alpha, differences, differenceSquare, type Difference } from './differences.ts'
import { languageHead, squareKey, type FigureNames } from './from-heatmap.ts'
import type { Subject } from './subjects.ts'
import type { DifferenceProps, IntervalProps } from './types.ts'

/** What differs between two subjects in one experiment, task, length and presence. */
export interface DifferenceMap {
  readonly experiment: string
  readonly task: CaseResult['task']
  readonly needlePresent: boolean
  readonly contextTokens: number | null
  /** Depth × language. */
  readonly squares: DifferenceProps
  /** By language, over all depths. */
  readonly languages: IntervalProps
}

interface ResultPair extends Pair {
  readonly reference: CaseResult
  readonly candidate: CaseResult
}

const testNote = (mark: 'Grey' | 'Hollow', compared: 'squares' | 'rows') =>
  `${mark}: not significant at ${alpha} (two-sided sign-flip test by content unit, after Holm over the ${compared}, totals apart). ` +
  'The 95% intervals are Gaffke’s, over content units: they assume nothing of the differences but their range, so one may reach over 0 though the difference is significant.'

/**
 * The difference heatmaps of two subjects, on the prompts that both answered. A
 * case counts once in its content unit's mean, and each unit counts once.
 *
 * @throws MlneedleError when one of them holds a case twice
 */
export function differenceMaps(
  reference: Subject,
  candidate: Subject,
  names: FigureNames,
  id: string,
): DifferenceMap[] {
  // Pairs hold the very cases that were given.
  const pairs = pairCases(reference.cases, candidate.cases).pairs as readonly ResultPair[]
  const groups = groupBy(pairs, ({ reference: c }) =>
    JSON.stringify([c.experiment, c.task, c.needlePresent, c.contextTokens]),
  )
  return [...groups.values()]
    .map((group) => differenceMap(group, pairs, reference, candidate, names, id))
    .toSorted(
      (a, b) =>
        compareExperiment(a.experiment, b.experiment) ||
        compareTask(a.task, b.task) ||
        Number(b.needlePresent) - Number(a.needlePresent) ||
        compareNumber(a.contextTokens, b.contextTokens),
    )
}

function differenceMap(
  pairs: readonly ResultPair[],
  all: readonly ResultPair[],
  reference: Subject,
  candidate: Subject,
  names: FigureNames,
  id: string,
): DifferenceMap {
  const { experiment, task, needlePresent, contextTokens } = pairs[0]!.reference
  const family = all
    .map(({ reference: own }) => own)
    .filter((own) => own.experiment === experiment && own.task === task)
  const { axis } = variedAxis(experiment, family)
  const depths = sorted(
    family.map(({ depth }) => depth),
    compareNumber,
  )
  const columns = sorted(
    family.map((own) => columnOf(axis, own)),
    compareLanguage,
  )
  const by = (keyOf: (own: CaseResult) => string) =>
    differences(
      groupBy(pairs, ({ reference: own }) => keyOf(own)),
      needlePresent,
    )
  const inner = by((own) => squareKey(own.depth, columnOf(axis, own)))
  const rows = by(({ depth }) => squareKey(depth, null))
  const byLanguage = by((own) => squareKey(null, columnOf(axis, own)))
  const over = by(() => squareKey(null, null)).get(squareKey(null, null))!
  const measure = needlePresent ? 'sensitivity' : 'invention rate'
  const heading = `${candidate.name} minus ${reference.name}: ${experimentName({ experiment, task })}, ${lengthLabel(contextTokens)}, ${measure}`
  const subtitle = [
    `${points(over.value)} points over all, ` +
      `${counted(over.pairs, 'pair')}, ${counted(over.units, 'content unit')}, ` +
      `${integer(over.lost)} lost and ${integer(over.gained)} gained`,
  ]
  const kind = needlePresent ? 'sensitivity' : 'invention'
  return {
    experiment,
    task,
    needlePresent,
    contextTokens,
    squares: {
      id,
      kind,
      title: heading,
      subtitle,
      notes: [testNote('Grey', 'squares')],
      reference: reference.name,
      candidate: candidate.name,
      rowTitle: 'depth',
      columnTitle: axisNames[axis],
      rows: depths.map((depth) => ({ key: `depth ${depth}`, text: depthLabel(depth) })),
      columns: columns.map((code) => languageHead(code, names)),
      squares: depths.map((depth) => columns.map((code) => differenceSquare(squareKey(depth, code), inner))),
      totals: {
        label: 'all',
        rows: depths.map((depth) => differenceSquare(squareKey(depth, null), rows)),
        columns: columns.map((code) => differenceSquare(squareKey(null, code), byLanguage)),
        all: differenceSquare(squareKey(null, null), new Map([[squareKey(null, null), over]])),
      },
    },
    languages: {
      id,
      title: `${heading}, by ${axisNames[axis]}`,
      subtitle,
      notes: [testNote('Hollow', 'rows')],
      rowTitle: axisNames[axis],
      xTitle: `difference of ${measure}, points`,
      signed: true,
      series: [{ key: 'difference', name: `${candidate.name} minus ${reference.name}` }],
      rows: [
        { key: '', text: 'all', marks: [markOf(over)] },
        ...columns.map((code) => {
          const own = byLanguage.get(squareKey(null, code))
          return { ...languageHead(code, names), marks: own ? [markOf(own)] : [] }
        }),
      ],
    },
  }
}

const markOf = ({ value, low, high, pairs, units, significant }: Difference) => ({
  series: 'difference',
  value,
  low,
  high,
  n: pairs,
  units,
  open: !significant,
})
