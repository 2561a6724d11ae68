import { EFFECTIVE_SHARE } from '../comparison-figures.ts'
import { axisNames, columnOf, variedAxis } from '../axis.ts'
import { lengthLabel, percent } from '../format.ts'
import { compareExperiment, compareLanguage, compareNumber, compareTask, groupBy, sorted } from '../order.ts'
import type { CaseResult } from '../schema.ts'
import { experimentName } from '../statements.ts'
import { effectiveLength } from '../../statistics/effective-length.ts'
import { shownRate, tally } from '../tally.ts'
import { languageHead, modelTitle, squareOf, type FigureNames } from './from-heatmap.ts'
import { matrixCases, matrixNote } from './matrix-cases.ts'
import type { Subject } from './subjects.ts'
import type { HeatmapProps, IntervalProps, LengthProps } from './types.ts'

/** Something drawn of several subjects, and of which cases. */
export interface Drawn<P> {
  readonly experiment: string
  readonly task: CaseResult['task']
  readonly needlePresent: boolean
  readonly contextTokens: number | null
  readonly props: P
}

/** A subject's name before a title when it is the only one. */
const whose = (subjects: readonly Subject[]) => (subjects.length === 1 ? `${subjects[0]!.name}: ` : '')

/** Cases but controls, by experiment, task and presence, in the order of all reports. */
function families(subjects: readonly Subject[]): CaseResult[][] {
  const cases = subjects.flatMap((one) => one.cases).filter(({ control }) => control === null)
  return [
    ...groupBy(cases, (c) => JSON.stringify([c.experiment, c.task, c.needlePresent])).values(),
  ].toSorted(
    ([a], [b]) =>
      compareExperiment(a!.experiment, b!.experiment) ||
      compareTask(a!.task, b!.task) ||
      Number(b!.needlePresent) - Number(a!.needlePresent),
  )
}

const sameFamily = (a: CaseResult) => (b: CaseResult) =>
  b.control === null &&
  a.experiment === b.experiment &&
  a.task === b.task &&
  a.needlePresent === b.needlePresent

/** Sensitivity over context length, all subjects in one figure, where there are two lengths or more. */
export function lengthFigures(subjects: readonly Subject[], id: string): Drawn<LengthProps>[] {
  return families(subjects).flatMap((family) => {
    const first = family[0]!
    const lengths = new Set(family.map(({ contextTokens }) => contextTokens))
    if (!first.needlePresent || lengths.size < 2) return []
    const { experiment, task, needlePresent } = first
    const series = subjects.flatMap(({ name, label, cases }, place) => {
      const points = pointsOf(cases.filter(sameFamily(first)))
      if (points.length === 0) return []
      const ceiling = aloneOf(cases, cases.filter(sameFamily(first)))
      const accuracies = points.map(({ contextTokens, value }) => ({ contextTokens, accuracy: value }))
      return [
        {
          key: String(place),
          name: label === null ? name : `${name} (${label})`,
          points,
          alone: ceiling,
          effectiveLength: ceiling === null ? null : effectiveLength(accuracies, ceiling, EFFECTIVE_SHARE),
        },
      ]
    })
    const props: LengthProps = {
      id,
      title: `${whose(subjects)}${experimentName(first)}, sensitivity over context length`,
      subtitle: ['Over all depths and languages.'],
      series,
      share: EFFECTIVE_SHARE,
      yTitle: 'Sensitivity',
    }
    return [{ experiment, task, needlePresent, contextTokens: null, props }]
  })
}

/** The same question about the same needle, whatever the haystack. */
const questionOf = ({ task, item, needleLanguage, questionLanguage, instructionLanguage }: CaseResult) =>
  JSON.stringify([task, item, needleLanguage, questionLanguage, instructionLanguage])

/** Accuracy on the needles alone; null unless all that these cases ask was asked alone too. */
function aloneOf(cases: readonly CaseResult[], family: readonly CaseResult[]): number | null {
  const wanted = new Set(family.map(questionOf))
  const alone = cases.filter(
    (c) => c.control === 'needle-alone' && c.needlePresent && wanted.has(questionOf(c)),
  )
  return new Set(alone.map(questionOf)).size === wanted.size ? tally(alone).accuracy : null
}

function pointsOf(cases: readonly CaseResult[]) {
  const byLength = groupBy(cases, ({ contextTokens }) => String(contextTokens))
  return sorted(
    cases.flatMap(({ contextTokens }) => (contextTokens === null ? [] : [contextTokens])),
    compareNumber,
  ).flatMap((contextTokens) => {
    const { accuracy, low, high, n, units } = tally(byLength.get(String(contextTokens))!)
    return accuracy === null ? [] : [{ contextTokens, value: accuracy, low, high, n, units }]
  })
}

/** Shares by language over all depths, all subjects side by side. */
export function languageFigures(
  subjects: readonly Subject[],
  names: FigureNames,
  id: string,
): Drawn<IntervalProps>[] {
  return families(subjects).flatMap((family) => {
    const first = family[0]!
    const { experiment, task, needlePresent } = first
    const { axis } = variedAxis(experiment, family)
    const columns = sorted(
      family.map((c) => columnOf(axis, c)),
      compareLanguage,
    )
    const measure = needlePresent ? 'sensitivity' : 'invention rate'
    const lengths = sorted(
      family.map((c) => c.contextTokens),
      compareNumber,
    )
    return lengths.map((contextTokens): Drawn<IntervalProps> => {
      const own = subjects.map(({ cases }) =>
        groupBy(
          cases.filter((c) => sameFamily(first)(c) && c.contextTokens === contextTokens),
          (c) => columnOf(axis, c),
        ),
      )
      return {
        experiment,
        task,
        needlePresent,
        contextTokens,
        props: {
          id,
          title: `${whose(subjects)}${experimentName(first)}, ${lengthLabel(contextTokens)}, ${measure} by ${axisNames[axis]}`,
          subtitle: ['Over all depths.'],
          notes: ['Wilson score intervals, sized by content units.'],
          rowTitle: axisNames[axis],
          xTitle: `${measure}, %`,
          signed: false,
          domain: [0, 1],
          series: subjects.map(({ name }, place) => ({ key: String(place), name: modelTitle(name, names) })),
          rows: columns.map((code) => ({
            ...languageHead(code, names),
            marks: own.flatMap((groups, place) => {
              const cases = groups.get(code)
              if (!cases) return []
              const counts = tally(cases)
              const { value, low, high } = shownRate(counts)
              const { n, units } = counts
              return value === null ? [] : [{ series: String(place), value, low, high, n, units }]
            }),
          })),
        },
      }
    })
  })
}

const promptOf = ({ task, promptSha256, id }: CaseResult) => JSON.stringify([task, promptSha256 ?? id])

/** Question × needle language for each subject, task and length, where both vary. */
export function matrixFigures(
  subjects: readonly Subject[],
  names: FigureNames,
  id: string,
): (Drawn<HeatmapProps> & { readonly subject: string })[] {
  return subjects.flatMap(({ name, cases }) => {
    const groups = groupBy(
      matrixCases(
        cases.filter((c) => c.needlePresent),
        promptOf,
      ),
      (c) => JSON.stringify([c.task, c.contextTokens]),
    )
    return [...groups.values()]
      .toSorted(
        ([a], [b]) => compareTask(a!.task, b!.task) || compareNumber(a!.contextTokens, b!.contextTokens),
      )
      .flatMap((own) => {
        const { task, contextTokens } = own[0]!
        const props = matrix(
          own,
          `${name}: question × needle language, ${task === 'qa' ? '' : `${task}, `}${lengthLabel(contextTokens)}`,
          id,
          names,
        )
        if (own.every((c) => c.questionLanguage === c.needleLanguage)) return []
        const label = names.modelLabel(name)
        return [
          {
            subject: name,
            experiment: 'matrix',
            task,
            needlePresent: true,
            contextTokens,
            props: { ...props, subtitle: [...(label === null ? [] : [label]), ...(props.subtitle ?? [])] },
          },
        ]
      })
  })
}

function matrix(cases: readonly CaseResult[], title: string, id: string, names: FigureNames): HeatmapProps {
  const inSquares = groupBy(cases, (c) => JSON.stringify([c.questionLanguage, c.needleLanguage]))
  const questions = sorted(
    cases.map((c) => c.questionLanguage),
    compareLanguage,
  )
  const needles = sorted(
    cases.map((c) => c.needleLanguage),
    compareLanguage,
  )
  const total = tally(cases)
  return {
    id,
    title,
    subtitle: [
      `Sensitivity over all depths: ${percent(total.accuracy)}% over all squares. Framed: the same language.`,
    ],
    notes: [matrixNote],
    kind: 'sensitivity',
    rowTitle: 'question',
    columnTitle: 'needle language',
    rows: questions.map((code) => languageHead(code, names)),
    columns: needles.map((code) => languageHead(code, names)),
    squares: questions.map((question) =>
      needles.map((needle) => {
        const key = JSON.stringify([question, needle])
        const own = inSquares.get(key)
        return own ? squareOf(tally(own), key) : null
      }),
    ),
    diagonal: true,
  }
}
