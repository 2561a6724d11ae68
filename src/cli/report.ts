import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { InvalidArgumentError, type Command } from 'commander'
import { languageNames } from '../language-names.ts'
import { MlneedleError } from '../errors.ts'
import type { Verdict } from '../gate/types.ts'
import type { Contender } from '../report/contender.ts'
import { figureFiles, figureList, type FigureFile } from '../report/figure/files.ts'
import { asWord } from '../report/figure/names.ts'
import { counted, lengthLabel } from '../report/format.ts'
import { writeWhole } from '../report/journal.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { openContenders } from '../report/open.ts'
import { compareNumber, sorted } from '../report/order.ts'
import { parseFile } from '../report/parse.ts'
import { plannedFor } from '../report/planned.ts'
import type { Results } from '../report/schema.ts'
import { oneLine } from '../report/text.ts'
import { verdictsSchema } from '../report/verdict-schema.ts'
import { reportsFolder } from './reports-folder.ts'

export interface ReportOptions {
  readonly suite: string
  /** `true`: where reports of the suite are. */
  readonly html?: string | true
  readonly svg?: string | true
  readonly markdown?: string | true
  readonly model?: readonly string[]
  readonly experiment?: readonly string[]
  readonly length?: readonly number[]
  /** In px of 1/96 inch. */
  readonly width: number
}

export function addReportCommand(program: Command): void {
  program
    .command('report')
    .description('draw a run’s reports anew, and its figures for papers and slides')
    .argument(
      '[runs...]',
      'results files, folders of reports, runs’ ids, or baselines; FILE#MODEL picks one model. Of several, the first is the reference. Default: the suite’s latest results',
    )
    .option('--suite <suite>', 'whose latest results, when no run is given', 'mlneedle')
    .option('--html [file]', 'the page; default: reports/<suite>/index.html')
    .option('--markdown [file]', 'the summary; default: reports/<suite>/summary.md')
    .option('--svg [folder]', 'a file for each figure, and a list of them; default: reports/<suite>/figures')
    .option('--model <ids...>', 'only figures of these models')
    .option('--experiment <names...>', 'only figures of these experiments')
    .option('--length <tokens...>', 'only figures of these context lengths: 8192 or 8K', lengths)
    .option(
      '--width <size>',
      'widest a figure may be: 85mm for a column, 180mm for a page, 900px',
      pixels,
      pixels('180mm'),
    )
    .option('--json', 'the files written, as JSON')
    .action(async (runs: readonly string[], { json, ...options }: ReportOptions & { json?: boolean }) => {
      const root = process.cwd()
      const files = await writeReports(runs, options, root, await reportsFolder(root))
      process.stdout.write(json ? `${JSON.stringify(files, null, 2)}\n` : `${told(files)}\n`)
    })
}

/** What was written, as seen from the project. */
export interface Written {
  readonly html: string | null
  readonly markdown: string | null
  /** Figures and the list of them; empty when none were asked for. */
  readonly svg: readonly string[]
  /** Figures that have too many columns for the width asked for. */
  readonly wider: readonly string[]
}

/**
 * Writes what is asked for: page and summary when nothing is.
 * @throws MlneedleError when there is no such run, or nothing of it fits the filters
 */
export async function writeReports(
  references: readonly string[],
  options: ReportOptions,
  root: string,
  reports: string,
): Promise<Written> {
  const latest = relative(root, join(reports, options.suite, 'results.json'))
  const given = references.length > 0 ? references : [latest]
  const contenders = given.flatMap((reference) => openContenders(reference, root, reports))
  const neither = !options.html && !options.markdown && !options.svg
  const html = options.html ?? (neither || undefined)
  const markdown = options.markdown ?? (neither && given.length === 1 ? true : undefined)
  checkOptions(options, given, markdown)
  // A suite's name comes from a file that may not be one's own.
  const folder = join(reports, asWord(contenders[0]?.run.suite ?? options.suite))
  const place = (file: string | true, otherwise: string) =>
    file === true ? join(folder, otherwise) : resolve(root, file)
  const several = given.length > 1
  const written = {
    html: null as string | null,
    markdown: null as string | null,
    svg: [] as string[],
    wider: [] as string[],
  }
  if (options.svg) {
    const into = place(options.svg, 'figures')
    const figures = drawFigures(chosen(contenders, options), options.width)
    written.svg = writeFigures(figures, into)
    written.wider = figures.filter(({ width }) => width > options.width).map(({ file }) => join(into, file))
  }
  if (html) {
    written.html = place(html, several ? 'comparison.html' : 'index.html')
    writeWhole(written.html, await pageOf(contenders, verdictsOf(contenders, folder)))
  }
  if (markdown) {
    written.markdown = place(markdown, 'summary.md')
    writeWhole(written.markdown, renderMarkdown(wholeRun(contenders)))
  }
  const seen = (path: string) => (relative(root, path).startsWith('..') ? path : relative(root, path))
  return {
    html: written.html && seen(written.html),
    markdown: written.markdown && seen(written.markdown),
    svg: written.svg.map(seen),
    wider: written.wider.map(seen),
  }
}

function checkOptions(
  { svg, model, experiment, length }: ReportOptions,
  given: readonly string[],
  markdown: string | true | undefined,
): void {
  if (!svg && (model || experiment || length))
    throw new MlneedleError(
      '--model, --experiment and --length choose figures: give --svg too. The page has filters of its own; FILE#MODEL picks a model.',
    )
  if (markdown && given.length > 1)
    throw new MlneedleError(
      `--markdown is of one run; ${given.length} were given. \`mlneedle compare … --markdown\` writes of several.`,
    )
}

const namesOf = (contenders: readonly Contender[]) => languageNames(contenders.map(({ run }) => run))

/** The contenders and cases that figures are drawn of. */
function chosen(contenders: readonly Contender[], { model, experiment, length }: ReportOptions): Contender[] {
  const known = <T>(
    wanted: readonly T[] | undefined,
    there: readonly T[],
    what: string,
    name: (one: T) => string,
  ) => {
    const missing = wanted?.filter((one) => !there.includes(one)) ?? []
    if (missing.length > 0)
      throw new MlneedleError(
        oneLine(
          `There is no ${what} ${missing.map(name).join(', ')}. There is: ${there.map(name).join(', ')}.`,
        ),
      )
  }
  const measured = contenders.flatMap(({ cases }) => cases).filter(({ control }) => control === null)
  const experiments = [...new Set(measured.map((one) => one.experiment))]
  const there = sorted(
    measured.flatMap(({ contextTokens }) => (contextTokens === null ? [] : [contextTokens])),
    compareNumber,
  )
  known(model, [...new Set(contenders.map((one) => one.model))], 'model', String)
  known(experiment, experiments, 'experiment', String)
  known(length, there, 'length', lengthLabel)
  return contenders
    .filter((one) => !model || model.includes(one.model))
    .map((one) => ({
      ...one,
      // Controls have neither experiment nor length to choose by: they are what the needle alone is read from.
      cases: one.cases.filter(
        ({ control, experiment: own, contextTokens }) =>
          control !== null ||
          ((!experiment || experiment.includes(own)) &&
            (!length || (contextTokens !== null && length.includes(contextTokens)))),
      ),
    }))
}

function drawFigures(contenders: readonly Contender[], width: number): FigureFile[] {
  const figures = figureFiles(contenders, { width, languageName: namesOf(contenders) })
  if (figures.length > 0) return figures
  throw new MlneedleError('There is nothing to draw: no case but controls was run.')
}

/** Writes the figures and the list of them, which comes last. */
function writeFigures(figures: readonly FigureFile[], folder: string): string[] {
  const list = { file: 'figures.md', svg: `# Figures\n\n${figureList(figures)}` }
  return [...figures, list].map(({ file, svg }) => {
    const path = join(folder, file)
    writeWhole(path, svg)
    return path
  })
}

/** What the gate said of these very runs, when it was asked to. */
function verdictsOf(contenders: readonly Contender[], folder: string): Verdict[] {
  const path = join(folder, 'verdict.json')
  if (!existsSync(path)) return []
  const { verdicts } = parseFile(readFileSync(path, 'utf8'), verdictsSchema, path, 'file of verdicts')
  return verdicts.filter(({ candidate }) =>
    contenders.some(({ model, run }) => run.runId === candidate.runId && model === candidate.model),
  )
}

async function pageOf(contenders: readonly Contender[], verdicts: readonly Verdict[]): Promise<string> {
  // The page's code is large, and figures want none.
  const { renderPage } = await import('../report/page/render.ts')
  const models = [...new Set(contenders.map(({ model }) => model))]
  return renderPage({
    title: `${contenders[0]!.run.suite}: ${models.join(', ')}`,
    contenders,
    verdicts,
    languageName: namesOf(contenders),
  })
}

/** The run that contenders are of, or their part of it. */
function wholeRun(contenders: readonly Contender[]): Results {
  const { run } = contenders[0]!
  return {
    ...run,
    models: run.models.filter(({ id }) => contenders.some(({ model }) => model === id)),
    planned:
      contenders.length === run.models.length
        ? run.planned
        : contenders.reduce((sum, { cases }) => sum + plannedFor(run, cases.length), 0),
    cases: contenders.flatMap(({ cases }) => cases),
  }
}

function told({ html, markdown, svg, wider }: Written): string {
  const list = svg.at(-1)
  return [
    ...(html === null ? [] : [`The page is ${html}`]),
    ...(markdown === null ? [] : [`The summary is ${markdown}`]),
    ...(list === undefined ? [] : [`${counted(svg.length - 1, 'figure')}, listed in ${list}`]),
    ...(wider.length === 0
      ? []
      : [
          `${counted(wider.length, 'figure')} of them wider than asked, for the number of columns: ${wider.slice(0, 3).join(', ')}${wider.length > 3 ? ', …' : ''}`,
        ]),
  ]
    .map(oneLine)
    .join('\n')
}

/** 96 to the inch, as CSS has it. */
const units: Readonly<Record<string, number>> = {
  px: 1,
  '': 1,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  pt: 96 / 72,
}
const narrowest = 280

function pixels(text: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)(px|mm|cm|in|pt)?$/.exec(text.trim()) ?? []
  const size = Math.round(Number(number) * units[unit]!)
  if (size >= narrowest) return size
  throw new InvalidArgumentError(
    'Expected a width such as 85mm, 3.3in, 240pt or 900px, and at least 280px (74mm): text is never below 7 pt.',
  )
}

function lengths(text: string, before: readonly number[] = []): number[] {
  const [, number, kilo] = /^(\d+)(k)?$/i.exec(text.trim()) ?? []
  if (number === undefined) throw new InvalidArgumentError('Expected a length in tokens such as 8192 or 8K.')
  return [...before, Number(number) * (kilo ? 1024 : 1)]
}
