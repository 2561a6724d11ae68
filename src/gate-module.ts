/** Verdicts as tests, so that every reporter of Vitest's (JUnit, JSON, the terminal's summary) has the gate among its tests. */
import { relative } from 'node:path'
import type { TestModule, TestProject, Vitest } from 'vitest/node'
import { oneLine } from './report/text.ts'

/** A test that was not run but decided: it passes, fails with a message, or is skipped. */
export interface DecidedTest {
  readonly name: string
  readonly state: 'pass' | 'fail' | 'skip'
  /** Why it is not passed. */
  readonly message: string
}

/**
 * A module of decided tests beside the run's own. Vitest gives all reporters one list
 * of modules; what is put on it before they read it is reported like a file's tests.
 *
 * @param path where the tests are said to stand; no file need be there
 */
export function addDecidedTests(
  vitest: Vitest,
  project: TestProject,
  modules: TestModule[],
  path: string,
  tests: readonly DecidedTest[],
): void {
  if (tests.length === 0) return
  const now = performance.now()
  // As Vitest names the files of tests.
  const shown = relative(vitest.config.root, path)
  const file = {
    id: `mlneedle:${project.name}:${path}`,
    name: shown,
    fullName: shown,
    type: 'suite',
    mode: 'run',
    filepath: path,
    projectName: project.name,
    pool: 'forks',
    meta: {},
    tasks: [] as unknown[],
    result: {
      state: tests.some(({ state }) => state === 'fail') ? 'fail' : 'pass',
      startTime: now,
      duration: 0,
    },
  }
  Object.assign(file, { file })
  file.tasks = tests.map(({ name, state, message }, i) => {
    const error = { name: 'Gate', message: oneLine(message), stack: '', stacks: [] }
    return {
      id: `${file.id}:${i}`,
      name: oneLine(name),
      fullName: `${shown} > ${oneLine(name)}`,
      fullTestName: oneLine(name),
      type: 'test',
      mode: state === 'skip' ? 'skip' : 'run',
      file,
      suite: file,
      meta: {},
      timeout: 0,
      context: null,
      annotations: [],
      artifacts: [],
      benchmarks: [],
      result: { state, startTime: now, duration: 0, ...(state === 'fail' && { errors: [error] }) },
    }
  })
  // What the worker of a file would have sent, as Vitest's own reporters read it.
  vitest.state.collectFiles(project, [file as never])
  const module = vitest.state.getReportedEntity(file as never)
  if (module?.type === 'module') modules.push(module)
}
