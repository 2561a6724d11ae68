import type { FunctionComponent } from 'preact'
import type { Contender } from '../contender.ts'
import { lengthLabel } from '../format.ts'
import { heatmaps } from '../heatmap.ts'
import type { Results } from '../schema.ts'
import { escapeMarkdown } from '../text.ts'
import { DifferenceFigure } from './difference.ts'
import { heatmapFigure, type FigureNames } from './from-heatmap.ts'
import { differenceMaps } from './from-pairs.ts'
import { languageFigures, lengthFigures, matrixFigures } from './from-subjects.ts'
import { HeatmapFigure } from './heatmap.ts'
import { IntervalFigure } from './interval.ts'
import { LengthFigure } from './length.ts'
import { FileNames } from './names.ts'
import { figureNames, subjectsOf, type Subject } from './subjects.ts'
import { renderSvg } from './svg.ts'
import { oriented } from './transpose.ts'
import type { FigureProps } from './types.ts'

/** A figure as a file of its own. */
export interface FigureFile {
  /** File name, with its ending; letters, digits, `-`, `_` and `.` only. */
  readonly file: string
  readonly title: string
  readonly svg: string
  /** In px; more than was asked for where columns are too many for it. */
  readonly width: number
}

export interface FigureFilesOptions {
  /** Widest a figure may be, in px of 1/96 inch. */
  readonly width: number
  readonly languageName: FigureNames['languageName']
}

/**
 * All figures of some contenders: heatmaps and the question × needle matrix of
 * each; sensitivity over length and shares by language of all together; and the
 * differences of each but the first, which is the reference, from the first.
 *
 * @throws MlneedleError when a contender holds a case twice
 */
export function figureFiles(contenders: readonly Contender[], options: FigureFilesOptions): FigureFile[] {
  const subjects = subjectsOf(contenders)
  const names = figureNames(subjects, options.languageName)
  const taken = new FileNames()
  const files: FigureFile[] = []
  const add = <P extends FigureProps>(parts: readonly string[], figure: FunctionComponent<P>, props: P) => {
    const file = `${taken.name(parts)}.svg`
    const svg = renderSvg(figure, { ...props, width: options.width })
    files.push({ file, title: props.title, svg, width: Number(/ width="([\d.]+)"/.exec(svg)![1]) })
  }
  const [first] = contenders
  for (const map of first ? heatmaps(together(first.run, contenders, subjects)) : []) {
    const props = heatmapFigure(map, 'f', names)
    add(['heatmap', map.model, ...placeOf(map)], HeatmapFigure, oriented(props, options.width))
  }
  for (const { subject, task, contextTokens, props } of matrixFigures(subjects, names, 'f'))
    add(
      ['matrix', subject, ...(task === 'qa' ? [] : [task]), lengthLabel(contextTokens)],
      HeatmapFigure,
      props,
    )
  for (const one of lengthFigures(subjects, 'f'))
    add(['lengths', one.experiment, ...(taskOf(one) ?? [])], LengthFigure, one.props)
  for (const one of languageFigures(subjects, names, 'f'))
    add(['languages', ...placeOf(one)], IntervalFigure, one.props)
  const [reference, ...candidates] = subjects
  for (const candidate of reference ? candidates : [])
    for (const one of differenceMaps(reference!, candidate, names, 'f')) {
      const between = [candidate.name, 'minus', reference!.name]
      const squares = oriented(one.squares, options.width)
      add(['difference', ...between, ...placeOf(one)], DifferenceFigure, squares)
      add(['difference-by-language', ...between, ...placeOf(one)], IntervalFigure, one.languages)
    }
  return files
}

interface Place {
  readonly experiment: string
  readonly task: string
  readonly contextTokens: number | null
  readonly needlePresent: boolean
}

const taskOf = ({ experiment, task }: Pick<Place, 'experiment' | 'task'>) =>
  task === 'qa' || task === experiment ? null : [task]

const placeOf = (one: Place) => [
  one.experiment,
  ...(taskOf(one) ?? []),
  lengthLabel(one.contextTokens),
  one.needlePresent ? 'present' : 'absent',
]

/** Contenders as models of one run, so that their maps have the same rows and columns. */
function together(
  run: Contender['run'],
  contenders: readonly Contender[],
  subjects: readonly Subject[],
): Results {
  return {
    ...run,
    models: contenders.map(({ model, run: own }, place) => ({
      ...(own.models.find(({ id }) => id === model) ?? {
        provider: '',
        label: null,
        parameters: {},
        returnedIds: [],
      }),
      id: subjects[place]!.name,
    })),
    cases: subjects.flatMap(({ name, cases }) => cases.map((one) => ({ ...one, model: name }))),
  }
}

/** A list of figures in Markdown, each shown by its file. */
export const figureList = (files: readonly FigureFile[]): string =>
  files
    .map(({ file, title }) => `## ${escapeMarkdown(title)}\n\n![${escapeMarkdown(title)}](${file})\n`)
    .join('\n')
