/** Small tools of the benches. */
import { languages } from '../../haystacks/languages/index.ts'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Case } from '../case/case.ts'
import type { PassageSource } from '../haystack/source.ts'
import { resolveOptions, type MlneedleOptions } from '../options.ts'
import { planFor, sourceFor, type Plan } from '../plan.ts'
import { Workbench } from '../prompt/workbench.ts'
import { plainSuite } from '../suite-definition/suite.ts'
import { packageRoot } from '../version.ts'

/** Milliseconds of each of `runs` calls. */
export function times(runs: number, run: (i: number) => void): number[] {
  return Array.from({ length: runs }, (_, i) => {
    const start = performance.now()
    run(i)
    return performance.now() - start
  })
}

/** The folder of XQuAD that development has beside the checkout; null where it is not. */
export function xquadFolder(): string | null {
  const folder = resolve(process.env['MLNEEDLE_SHARED'] ?? join(packageRoot, '../shared'), 'data/xquad')
  return existsSync(folder) ? folder : null
}

/** A source with a plan and a workbench for it, as a run would have them. */
export function prepare(input: MlneedleOptions): { source: PassageSource; plan: Plan; bench: Workbench } {
  const options = resolveOptions(input, '', {})
  const source = sourceFor(options, packageRoot)
  const plan = planFor(options, source, plainSuite('bench'))
  return { source, plan, bench: new Workbench(source, languages, plan) }
}

/** A case all in one language. */
export const caseIn = (language: string, contextTokens: number, depth: number, item: string): Case => ({
  suite: 'bench',
  experiment: 'bench',
  task: 'qa',
  control: null,
  needleLanguage: language,
  haystackLanguage: language,
  mixedLanguages: null,
  questionLanguage: language,
  instructionLanguage: language,
  contextTokens,
  depth,
  item,
  repetition: 0,
  needlePresent: true,
})

export const k = (tokens: number): string =>
  tokens >= 1048576 ? `${tokens / 1048576}M` : `${tokens / 1024}K`

export const count = (n: number): string => Math.round(n).toLocaleString('en')

/** Prints a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
