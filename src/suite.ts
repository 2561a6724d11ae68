/**
 * The worker side, imported by test files: an experiment's cases become tests.
 * Each test builds its prompt, has the main process call the model, and scores.
 */
import { basename, dirname } from 'node:path'
import { afterAll, expect, inject, test, TestRunner } from 'vitest'
import { CallClient } from './call/client.ts'
import type { Experiment } from './case/experiment.ts'
import { grid } from './case/grid.ts'
import { caseId } from './case/id.ts'
import { casesOfShard } from './case/shard.ts'
import { tagsOf } from './case/tags.ts'
import { Workbench } from './prompt/workbench.ts'
import { sourceFor } from './plan.ts'
import { runCase } from './run-case.ts'
import { oneLine } from './report/text.ts'
import type { CaseResult } from './report/schema.ts'
import type { ProjectHeader } from './results-header.ts'
import type { ProvidedRun, ProvidedSuite } from './run.ts'
import { isMeasured } from './score/types.ts'
import { suiteIn, type Suite } from './suite-definition/suite.ts'
import type { PassageSource } from './haystack/source.ts'
import { isBuiltIn } from './task/task.ts'

export type { Experiment, Shape, ShapeContext } from './case/experiment.ts'

/**
 * Declares an experiment in a test file: every case of its grid becomes one test.
 * The suite's name is that of the file's folder; what a `suite.ts` beside the file defines is there for it.
 *
 * @throws MlneedleError when the grid is impossible; Vitest reports it for the file
 */
export function defineExperiment(experiment: Experiment): void {
  const run = inject('mlneedle') as ProvidedRun | undefined
  if (!run)
    throw new Error(
      'This file is run by a project without a model. Add `mlneedle()` to `plugins` in vitest.config.ts, and keep `suites/` out of other projects.',
    )
  const folder = dirname(expect.getState().testPath ?? '')
  const name = basename(folder)
  const { options, plan, header } = plannedFor(name, run)
  const suite = suiteIn(name, folder, run.root)
  const source = sourceFor(options, run.root, suite)
  checkSame(source, header, suite)
  const passing = grid(experiment, plan, plan.itemIds).filter((c) => TestRunner.matchesTags(tagsOf(c)))
  const wanted = run.shard ? casesOfShard(passing, run.shard, plan.pivot) : passing
  if (wanted.length === 0 || run.notCalled) {
    const why = passing.length === 0 ? 'no case passes the tags filter' : 'no case is left for this shard'
    test.skip(`${experiment.name}: ${run.notCalled ?? why}`, () => {})
    return
  }
  const ofFile = run.filteredByName ? {} : { ofFile: passing.length }
  const bench = new Workbench(source, suite.languages, plan, suite.tasks)
  let client: CallClient | undefined
  afterAll(() => client?.close())
  for (const [i, c] of wanted.entries()) {
    const id = caseId(c)
    test.concurrent(
      id.slice(id.indexOf('/', name.length + 1) + 1),
      // The call's own timeout bounds it; a test's would count the time it waits for its turn.
      {
        tags: tagsOf(c),
        timeout: 0,
        meta: { mlneedle: i === 0 ? { id, header, ...ofFile } : { id } },
      },
      async ({ task }) => {
        client ??= new CallClient(run.address)
        const result = await runCase(c, { bench, client, model: run.model, options, suite })
        task.meta.mlneedle = { ...task.meta.mlneedle, id, result }
        const failure = failureOf(result, options.strict)
        if (failure) throw withoutStack(failure)
      },
    )
  }
}

function plannedFor(name: string, { suites }: ProvidedRun): ProvidedSuite {
  const planned = suites[name]
  if (planned && 'plan' in planned) return planned
  throw withoutStack(
    planned?.fault ??
      `The suite “${name}” was not planned when Vitest was started, as none of its files were to be run. Start Vitest again.`,
  )
}

/** Data made anew in every process must be the same in all, or prompts and results would not belong together. */
function checkSame(
  { name, versions }: PassageSource,
  { versions: { data } }: ProjectHeader,
  suite: Suite,
): void {
  const other = Object.keys(versions).find((code) => data[`${name}/${code}`] !== versions[code])
  if (other === undefined) return
  throw withoutStack(
    suite.data === undefined
      ? `The data of ${name} in “${other}” changed while Vitest was running. Start it again.`
      : `${suite.file} made other data in “${other}” than a moment ago. What \`data\` gives must depend on its \`seed\` alone: not on the clock, Math.random or the order of files. If the file was changed meanwhile, start Vitest again.`,
  )
}

/** Why a case's test fails: an error always, a wrong answer only when asked for. */
function failureOf(result: CaseResult, strict: boolean): string | null {
  if (!isMeasured(result.outcome))
    return oneLine(`${result.outcome}: ${result.reason ?? 'no reason was given'}`)
  if (!strict || result.score === 1) return null
  // An answer is untrusted: it must not move the cursor or name the window.
  return `${result.outcome}: expected “${expectedOf(result)}”, got “${oneLine((result.answer ?? '').slice(0, 300))}”`
}

const expectedOf = ({ task, needlePresent, gold }: CaseResult): string => {
  if (task === 'existence') return needlePresent ? 'yes' : 'no'
  if (!needlePresent) return 'none'
  return isBuiltIn(task) ? gold.join(' / ') : `${gold.join(' / ')}, as ${task} wants it`
}

/** Thousands of failures would print thousands of stacks, all of this file. */
function withoutStack(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}
