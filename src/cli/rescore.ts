import { basename, dirname, relative } from 'node:path'
import type { Command } from 'commander'
import { MlneedleError } from '../errors.ts'
import { writeBaseline } from '../report/baseline.ts'
import { contenders } from '../report/contender.ts'
import { counted, integer } from '../report/format.ts'
import { writeResults } from '../report/journal.ts'
import { openReference, type Opened } from '../report/open.ts'
import { compareLanguage, groupBy, sorted } from '../report/order.ts'
import type { Results } from '../report/schema.ts'
import { markdownTable } from '../report/table.ts'
import { cut, oneLine, shellArgument } from '../report/text.ts'
import { rescore, type Change, type Rescored } from '../rescore.ts'
import { byCodeUnit } from '../random.ts'
import { reportsFolder } from './reports-folder.ts'

/** Changed cases that are shown; `--json` has all. */
const MOST_SHOWN = 5

interface RescoreOptions {
  readonly write?: boolean
  readonly json?: boolean
}

export function addRescoreCommand(program: Command): void {
  program
    .command('rescore')
    .description('score kept answers with today’s scorer, without a call, and say which outcomes change')
    .argument('<run>', 'a results file, a folder of reports, a run’s id, or a baseline')
    .option('--write', 'write the file anew with today’s scores; files in runs/ stay as they were measured')
    .option('--json', 'as JSON')
    .action(async (reference: string, { write = false, json }: RescoreOptions) => {
      const root = process.cwd()
      const told = runRescore(reference, write, root, await reportsFolder(root))
      const { results: _, ...rest } = told
      process.stdout.write(json ? `${JSON.stringify(rest, null, 2)}\n` : `${rescoredText(told)}\n`)
    })
}

export interface Told extends Rescored {
  readonly name: string
  /** Files written anew, as seen from the project. */
  readonly written: readonly string[]
}

/**
 * Scores a run or baseline anew, and writes it where asked to.
 * @throws MlneedleError when it has no answers, or is not to be written
 */
export function runRescore(reference: string, write: boolean, root: string, reports: string): Told {
  const opened = openReference(reference, root, reports)
  const results = answersOf(opened)
  if (write) checkWritable(opened)
  const rescored = rescore(results, root)
  if (write && rescored.ofOtherScorer > 0)
    throw new MlneedleError(
      `${opened.name} would hold scores of two versions of the scorer, so nothing was written. ` +
        `As before would stay: ${rescored.stay
          .map(({ reason, cases }) => `${counted(cases, 'case')} (${reason})`)
          .join(
            ', ',
          )}. Run the model again; answers that were paid for are kept where their prompts did not change.`,
    )
  return {
    name: opened.name,
    ...rescored,
    written: write ? writeAnew(opened, rescored.results).map((path) => relative(root, path)) : [],
  }
}

function answersOf(opened: Opened): Results {
  if (opened.model !== null)
    throw new MlneedleError(
      'Answers are scored by the file, not by the model: leave “#” and what follows out.',
    )
  if (opened.results) return opened.results
  throw new MlneedleError(
    `The answers of the baseline ${opened.name} were not kept beside it, so there is nothing to score. ` +
      'Restore its .results.json.gz, or run the model again: answers that were paid for may still be in .mlneedle.',
  )
}

function checkWritable({ kind, path, name }: Opened): void {
  if (kind === 'run' && (basename(dirname(path)) === 'runs' || path.endsWith('.gz')))
    throw new MlneedleError(
      `${name} stays as it was measured. Give the suite’s results.json or a baseline to --write, or a copy of the file in another folder.`,
    )
}

function writeAnew(opened: Opened, results: Results): string[] {
  if (opened.kind === 'run') {
    writeResults(opened.path, results)
    return [opened.path]
  }
  const [contender] = contenders(opened.name, results)
  if (!contender) throw new MlneedleError(`${opened.name} has no model.`)
  const { results: answers } = writeBaseline(opened.path, contender)
  return [opened.path, `${dirname(opened.path)}/${answers.file}`]
}

export function rescoredText({ name, scorer, scored, changes, stay, written }: Told): string {
  const versions =
    scorer.was === scorer.now
      ? `It was scored by today’s scorer, ${scorer.now}, already.`
      : `It was scored by ${scorer.was}; today’s scorer is ${scorer.now}.`
  const sentences = [
    `${name}: ${counted(scored, 'answer')} scored anew, ${integer(changes.length)} with another outcome. ${versions}`,
    ...stay.map(({ reason, cases }) => `${counted(cases, 'case')} as before: ${reason}.`),
  ]
  const [first, ...others] = written
  return [
    ...sentences.map(oneLine),
    ...(changes.length > 0 ? ['', changeTable(changes), '', ...examples(changes)] : []),
    ...(first === undefined
      ? changes.length > 0 || scorer.was !== scorer.now
        ? ['', 'Nothing was written; --write puts today’s scores into the file.']
        : []
      : [
          '',
          oneLine(`Written: ${[first, ...others].join(', ')}.`),
          ...(basename(first) === 'results.json'
            ? [
                `\`npx mlneedle report ${shellArgument(dirname(first))}\` draws the summary and the page beside it anew.`,
              ]
            : []),
        ]),
  ].join('\n')
}

/** Languages of the questions by what became of the outcomes. */
function changeTable(changes: readonly Change[]): string {
  const kind = ({ was, now }: Change) => `${was} → ${now}`
  const kinds = sorted(changes.map(kind), byCodeUnit)
  const byLanguage = groupBy(changes, ({ questionLanguage }) => questionLanguage)
  const row = (label: string, own: readonly Change[]) => [
    oneLine(label),
    ...kinds.map((one) => integer(own.filter((change) => kind(change) === one).length)),
  ]
  return markdownTable([
    ['question in', ...kinds],
    ...sorted(byLanguage.keys(), compareLanguage).map((code) => row(code, byLanguage.get(code) ?? [])),
    row('all', changes),
  ])
}

/** The first case of each kind of change, then more, up to a few. */
function examples(changes: readonly Change[]): string[] {
  const byKind = [...groupBy(changes, ({ was, now }) => `${was} ${now}`).values()]
  const firsts = byKind.flatMap(([first]) => first ?? [])
  const shown = [...new Set([...firsts, ...changes])].slice(0, MOST_SHOWN)
  const rest = changes.length - shown.length
  return [
    ...shown.flatMap(({ id, model, was, now, question, gold, answer }) => [
      oneLine(`${id} (${model}): ${was} → ${now}`),
      `  question: ${oneLine(cut(question, 300))}`,
      `  gold: ${oneLine(cut(gold.join(' | '), 300))}`,
      `  answer: ${oneLine(cut(answer, 300))}`,
    ]),
    ...(rest > 0 ? [`and ${integer(rest)} more; --json tells all.`] : []),
  ]
}
