/** A user's project in a temporary folder, and the real Vitest run in it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base } from 'vitest'
import { resultsSchema, type Results } from '../report/schema.ts'
import { packageRoot } from '../version.ts'

export interface Run {
  readonly code: number | null
  /** Both streams, without colours. */
  readonly output: string
  readonly stdout: string
}

export interface Project {
  readonly folder: string
  write(path: string, text: string): void
  /** Runs `vitest run` with arguments; default: the whole bundled suite. */
  vitest(args?: readonly string[], environment?: Record<string, string>): Promise<Run>
  /** Starts it, for tests that break it. */
  start(
    args?: readonly string[],
    environment?: Record<string, string>,
  ): { child: ChildProcess; done: Promise<Run>; output(): string }
  results(suite?: string): Results
  has(path: string): boolean
}

function makeProject(options: string, test: string, atEnd: (clean: () => void) => void): Project {
  const folder = mkdtempSync(join(tmpdir(), 'mlneedle-e2e-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', '{ "type": "module" }')
  write(
    'vitest.config.ts',
    `import { defineConfig } from 'vitest/config'
import { mlneedle } from '${join(packageRoot, 'src/plugin.ts')}'
export default defineConfig({ plugins: [mlneedle(${options})], test: { ${test} } })
`,
  )
  const start: Project['start'] = (args = ['suites/mlneedle'], environment = {}) => {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(MLNEEDLE_|VITEST|OPENAI|GEMINI|GOOGLE|TEST$|NODE_ENV$)/.test(name),
      ),
    )
    const child = spawn(
      process.execPath,
      [join(packageRoot, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
      {
        cwd: folder,
        env: { ...inherited, NO_COLOR: '1', CI: '1', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let output = ''
    let stdout = ''
    child.stdout.on('data', (text: string) => (stdout += text))
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    const done = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ code, output, stdout })))
    atEnd(() => void child.kill('SIGKILL'))
    return { child, done, output: () => output }
  }
  return {
    folder,
    write,
    start,
    vitest: (args, environment) => start(args, environment).done,
    results: (suite = 'mlneedle') =>
      resultsSchema.parse(JSON.parse(readFileSync(join(folder, 'reports', suite, 'results.json'), 'utf8'))),
    has: (path) => existsSync(join(folder, path)),
  }
}

/** Tests with a `project(options)`: its configuration gives `options` to `mlneedle(…)`; it goes when the test ends. */
export const test = base.extend<{ project: (options: string, test?: string) => Project }>({
  // oxlint-disable-next-line no-empty-pattern
  project: async ({}, use) => {
    const cleanings: (() => void)[] = []
    await use((options, own = '') => makeProject(options, own, (clean) => cleanings.push(clean)))
    for (const clean of cleanings.toReversed()) clean()
  },
})

/** One test file of the bundled suite: enough where a test is not about all of them. */
export const one = 'suites/mlneedle/monolingual'

/** A grid of a few cases. */
export const tiny = `languages: ['en', 'zh'], lengths: ['1k'], depths: [0, 100], items: 1`

/** A model of the user's own that answers after `latency` ms, or as `answer` says. */
export const ownModel = (body: string, more = ''): string => `
export const createModel = async ({ options = {} }) => ({
  id: 'own', provider: 'own', paid: false, parameters: {}, ${more}
  async generate(request) {
    const prompt = request.messages.at(-1).content
    ${body}
  },
})
const said = (text) => ({ text, usage: { inputTokens: null, outputTokens: null }, finishReason: 'stop', modelId: null })
let calls = 0
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
`
