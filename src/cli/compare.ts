import { join, relative, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { InvalidArgumentError, type Command } from 'commander'
import { languageNames } from '../language-names.ts'
import type { GateOptions } from '../gate/types.ts'
import { resolveOptions } from '../options.ts'
import { compareContenders, type ContenderComparison } from '../report/comparison.ts'
import { renderComparisonMarkdown } from '../report/comparison-markdown.ts'
import { renderComparisonTerminal } from '../report/comparison-terminal.ts'
import type { Contender } from '../report/contender.ts'
import { asWord } from '../report/figure/names.ts'
import { writeWhole } from '../report/journal.ts'
import { openContenders } from '../report/open.ts'
import { configuredOptions } from './config.ts'

interface CompareOptions {
  readonly minDrop?: number
  readonly alpha?: number
  readonly cases: number
  readonly json?: boolean
  /** `true`: to standard output. */
  readonly markdown?: string | true
  /** `true`: to the suite's reports. */
  readonly html?: string | true
}

/** What a gate is when nothing else is said. */
const defaults: GateOptions = {
  minDrop: 0.05,
  alpha: 0.05,
  coverage: 0.95,
  perLanguage: true,
  onInconclusive: 'fail',
  absolute: { accuracy: null, invention: null },
}

export function addCompareCommand(program: Command): void {
  program
    .command('compare')
    .description('two models or more side by side, on the cases that they were asked alike')
    .argument(
      '<runs...>',
      'results files, folders of reports, runs’ ids, or baselines; the first is the reference. One alone, when it has several models; FILE#MODEL picks one',
    )
    .option('--min-drop <share>', 'least drop worth acting on; default: the gate’s, or 0.05', share)
    .option('--alpha <share>', 'default: the gate’s, or 0.05', share)
    .option('--cases <number>', 'lost and gained cases to show with both answers, each', wholeNumber, 3)
    .option('--json', 'as JSON')
    .option('--markdown [file]', 'as Markdown, to a file or standard output')
    .option('--html [file]', 'as a page too; default: reports/<suite>/comparison.html')
    .action(runCompare)
}

async function runCompare(references: readonly string[], options: CompareOptions): Promise<void> {
  const root = process.cwd()
  const { gate, reports } = resolveOptions(await configuredOptions(root), '', process.env)
  const { text, written } = await compareFiles(references, options, root, resolve(root, reports), gate)
  for (const file of written) process.stderr.write(`Written: ${file}\n`)
  process.stdout.write(text)
}

/**
 * Compares, and writes the files that are asked for.
 *
 * @param gate the gate's options where there is a gate: it is judged as it would
 * @returns what to print, and the files written as seen from the project
 * @throws MlneedleError when there is nothing to compare
 */
export async function compareFiles(
  references: readonly string[],
  { minDrop, alpha, html, markdown, cases, json = false }: CompareOptions,
  root: string,
  reports: string,
  gate: Partial<GateOptions> | null,
): Promise<{ text: string; written: string[] }> {
  const contenders = references.flatMap((reference) => openContenders(reference, root, reports))
  const limits = {
    ...(minDrop === undefined ? {} : { minDrop }),
    ...(alpha === undefined ? {} : { alpha }),
  }
  const comparison = compareContenders(contenders, { ...defaults, ...gate, ...limits }, cases)
  const written: string[] = []
  const write = (file: string, text: string): void => {
    writeWhole(file, text)
    written.push(relative(root, file).startsWith('..') ? file : relative(root, file))
  }
  if (html)
    write(
      html === true ? join(reports, asWord(comparison.suite), 'comparison.html') : resolve(root, html),
      await pageOf(comparison, contenders),
    )
  if (typeof markdown === 'string') write(resolve(root, markdown), renderComparisonMarkdown(comparison))
  return { text: textOf(comparison, json ? 'json' : markdown === true ? 'markdown' : 'terminal'), written }
}

function textOf(comparison: ContenderComparison, form: 'json' | 'markdown' | 'terminal'): string {
  if (form === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
  if (form === 'markdown') return renderComparisonMarkdown(comparison)
  return renderComparisonTerminal(comparison, {
    width: process.stdout.columns ?? 100,
    colour: new Chalk().level,
  })
}

async function pageOf(comparison: ContenderComparison, contenders: readonly Contender[]): Promise<string> {
  // The page's code is large, and most comparisons want none.
  const { renderPage } = await import('../report/page/render.ts')
  return renderPage({
    title: `${comparison.suite}: ${comparison.contenders.map(({ model }) => model).join(', ')}`,
    contenders,
    verdicts: comparison.candidates.map(({ verdict }) => verdict),
    languageName: languageNames(contenders.map(({ run }) => run)),
  })
}

function share(text: string): number {
  const value = Number(text)
  if (value > 0 && value < 1) return value
  throw new InvalidArgumentError('Expected a share between 0 and 1: 0.05 is 5 points.')
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0) return number
  throw new InvalidArgumentError('Expected a whole number from 0.')
}
