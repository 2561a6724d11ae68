import type { Command } from 'commander'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { MlneedleError } from '../errors.ts'
import { packs } from '../../haystacks/chronicle/index.ts'
import { lint, type LintReport } from '../lint/report.ts'
import { figuresTable, floorTable } from '../lint/tables.ts'
import { unwrittenLines } from '../lint/unwritten-text.ts'
import { createModel } from '../model/registry.ts'
import { counted } from '../report/format.ts'
import { markdownTable } from '../report/table.ts'

/** Faults printed of a language; a broken pack has hundreds of one kind. */
const MOST_FAULTS = 25

interface LintOptions {
  readonly json?: boolean
  readonly floor: boolean
}

export function addLintCommand(program: Command): void {
  program
    .command('lint')
    .description(
      'look the chronicle’s languages over: grammar of the templates, repetition, script, one right answer, fairness',
    )
    .argument(
      '[languages...]',
      `which to judge; default: all (${packs.map(({ language }) => language).join(', ')})`,
    )
    .option('--no-floor', 'leave out what literal matching reaches, which takes most of the time')
    .option('--json', 'print figures and faults as JSON')
    .action(run)
}

async function run(asked: readonly string[], { json, floor }: LintOptions): Promise<void> {
  const codes = packs.map(({ language }) => language)
  const unknown = asked.filter((code) => !codes.includes(code))
  if (unknown.length > 0)
    throw new MlneedleError(
      `There is no chronicle in ${unknown.join(', ')}. There is: ${codes.join(', ')}. haystacks/README.md says how to add one.`,
    )
  const model = floor ? await createModel({ provider: 'lexical', model: '' }, {}) : null
  const report = await lint(world, packs, languages, asked.length > 0 ? asked : codes, model, (what) =>
    process.stderr.write(`mlneedle: ${what}\n`),
  )
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${text(report)}\n`)
  if (!isWhole(report) || report.faults.length > 0) process.exitCode = 1
}

const isWhole = ({ languages: linted }: LintReport): boolean =>
  linted.every(({ unwritten }) => unwritten.length === 0)

function text(report: LintReport): string {
  const out = ['The haystack at 128K tokens, by language:', '', markdownTable(figuresTable(report))]
  if (Object.keys(report.floor).length > 0)
    out.push(
      '',
      'The floor that literal matching reaches at 2K tokens, sensitivity in percent:',
      '',
      markdownTable(floorTable(report)),
    )
  for (const { language, unwritten } of report.languages)
    if (unwritten.length > 0)
      out.push(
        '',
        `${language}: not all is written yet`,
        ...unwrittenLines(world, unwritten).map((line) => `  ${line}`),
      )
  for (const code of new Set(report.faults.map(({ language }) => language))) {
    const faults = report.faults.filter(({ language }) => language === code)
    out.push('', `${code}: ${counted(faults.length, 'fault')}`)
    for (const { where, what } of faults.slice(0, MOST_FAULTS)) out.push(`  ${where}: ${what}`)
    if (faults.length > MOST_FAULTS) out.push(`  and ${faults.length - MOST_FAULTS} more (--json has all)`)
  }
  const found = report.faults.length === 0 ? 'No fault' : counted(report.faults.length, 'fault')
  out.push('', `${found}${isWhole(report) ? '' : ' in what is written so far'}.`)
  return out.join('\n')
}
