/** What a run would ask, known without asking it: the cases that Vitest finds, and their prompts. */
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { answerKey } from './call/cache.ts'
import { parseCaseId } from './case/id.ts'
import { MlneedleError } from './errors.ts'
import type { ModelDescription, ModelRequest } from './model/model.ts'
import type { RunOptions } from './options.ts'
import { frameFor, sourceFor } from './plan.ts'
import { startPlanning } from './planning.ts'
import { suiteNamed } from './suite-definition/suite.ts'
import { Workbench } from './prompt/workbench.ts'

/** What narrows the cases, as on the command line of `vitest run`. */
export interface CaseFilter {
  readonly mode?: string
  readonly project?: readonly string[]
  readonly tagsFilter?: readonly string[]
}

/** A prompt as a model would be asked it, once however many cases share it. */
export interface PlannedQuestion {
  readonly request: Omit<ModelRequest, 'signal'>
  /** Of its answer, see `answerKey`. */
  readonly key: string
  /** Tokens of the prompt with what the chat template may add, in the run's tokenizer. */
  readonly inputTokens: number
}

/** The cases of one model. */
export interface CollectedCases {
  readonly ids: string[]
  /** By suite: the options in force there, those of the suite's own among them. */
  readonly options: Map<string, RunOptions>
}

/**
 * The cases that Vitest would run, by project. No model is called.
 *
 * @param run the run's options
 * @param filters test files, as for `vitest run`; none: all suites
 * @throws MlneedleError when a test file cannot be collected, or no case is found
 */
export async function collectCases(
  root: string,
  run: RunOptions,
  filters: readonly string[],
  { mode, project, tagsFilter }: CaseFilter,
): Promise<Map<string, CollectedCases>> {
  startPlanning()
  // The user's own Vitest, which their config was written for.
  const path = createRequire(resolve(root, 'package.json')).resolve('vitest/node')
  const { createVitest } = (await import(pathToFileURL(path).href)) as typeof import('vitest/node')
  const vitest = await createVitest('test', {
    root,
    watch: false,
    run: true,
    reporters: [],
    ...(mode && { mode }),
    ...(project && { project: [...project] }),
    ...(tagsFilter && { tagsFilter: [...tagsFilter] }),
  })
  const found = new Map<string, CollectedCases>()
  try {
    const { testModules, unhandledErrors } = await vitest.collect(
      filters.length > 0 ? [...filters] : ['suites'],
      // Cases are made by running the file; they do not stand in its text.
      { staticParse: false },
    )
    const errors = [...unhandledErrors, ...testModules.flatMap((module) => module.errors())]
    if (errors.length > 0) throw new MlneedleError(`The plan cannot be made: ${(errors[0] as Error).message}`)
    for (const module of testModules)
      for (const test of module.children.allTests()) {
        const planned = test.meta().mlneedle
        if (!planned || test.options.mode === 'skip') continue
        const { name } = module.project
        const cases: CollectedCases = found.get(name) ?? { ids: [], options: new Map() }
        found.set(name, cases)
        cases.ids.push(planned.id)
        // What the run would record of itself: enough to make its prompts.
        if (planned.header)
          cases.options.set(planned.id.slice(0, planned.id.indexOf('/')), {
            ...run,
            ...(planned.header.options as Partial<RunOptions>),
          })
      }
  } finally {
    await vitest.close()
  }
  if (found.size === 0)
    throw new MlneedleError(
      'No case is planned. Give the test files as for `vitest run`, and look at the filters.',
    )
  return found
}

/** Tokens of the longest answer that any suite of these cases allows. */
export const mostAnswerTokens = ({ options }: CollectedCases): number =>
  Math.max(...[...options.values()].map(({ answerTokens }) => answerTokens))

/**
 * The different prompts of a model's cases, built one at a time, in the order of the cases.
 *
 * @param identity of the model, see `identityOf`
 */
export function* questionsOf(
  name: string,
  description: ModelDescription,
  identity: string | null,
  { ids, options }: CollectedCases,
  root: string,
): Generator<PlannedQuestion> {
  const benches = new Map<string, { bench: Workbench; run: RunOptions }>()
  const seen = new Set<string>()
  const { stderr } = process
  try {
    for (const [i, id] of ids.entries()) {
      const c = parseCaseId(id)
      let made = benches.get(c.suite)
      if (!made) {
        const run = options.get(c.suite)
        if (!run) throw new Error(`no test of the suite ${c.suite} said what its options are`)
        const suite = suiteNamed(c.suite, root)
        const source = sourceFor(run, root, suite)
        const bench = new Workbench(source, suite.languages, frameFor(run, source, suite), suite.tasks)
        benches.set(c.suite, (made = { bench, run }))
      }
      const { bench, run } = made
      const { messages, promptTokens } = bench.prompt(c)
      const request = { messages, maxOutputTokens: run.answerTokens, temperature: run.temperature }
      const key = answerKey(description, identity, request, c.repetition)
      if (stderr.isTTY && i % 500 === 0) stderr.write(`\r${name}: ${i} of ${ids.length} prompts built`)
      if (seen.has(key)) continue
      seen.add(key)
      yield { request, key, inputTokens: promptTokens + run.templateTokens }
    }
  } finally {
    if (stderr.isTTY) stderr.write('\r\u001b[K')
  }
}
