/** A gate from end to end: a planted drop is found where it was planted, and what cannot be judged is not passed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Verdict } from '../gate/types.ts'
import type { Noise } from '../report/noise.ts'
import { packageRoot } from '../version.ts'
import { one, test, type Project, type Run } from './project.ts'

const six = `languages: ['ar', 'de', 'en', 'es', 'hi', 'zh'], lengths: ['1k'], depths: [0, 50, 100], items: 60`

const simulated = (options: string) =>
  `models: [{ provider: 'simulated', model: 'planted', options: { accuracy: 0.95, invention: 0.05, ${options} } }]`

const command = ({ folder }: Project, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(packageRoot, 'src/cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })

const configure = ({ write }: Project, options: string) =>
  write(
    'vitest.config.ts',
    `import { defineConfig } from 'vitest/config'
import { mlneedle } from '${join(packageRoot, 'src/plugin.ts')}'
export default defineConfig({ plugins: [mlneedle(${options})] })
`,
  )

/** Grid → the files of its baseline, measured once. */
const measured = new Map<string, Promise<readonly [name: string, bytes: Buffer][]>>()

/** A project whose baseline is the simulated model with the draws of seed 1. */
async function withBaseline(project: (options: string) => Project, grid = six): Promise<Project> {
  const user = project(`{ ${grid}, ${simulated('seed: 1')} }`)
  const folder = join(user.folder, 'reports/baselines')
  const measure = async () => {
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(0)
    command(user, 'baseline', 'save', '--name', 'planted')
    return readdirSync(folder).map((name): [string, Buffer] => [name, readFileSync(join(folder, name))])
  }
  if (!measured.has(grid)) measured.set(grid, measure())
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of (await measured.get(grid)) ?? []) writeFileSync(join(folder, name), bytes)
  return user
}

const verdicts = ({ folder }: Project): { exitCode: number; verdicts: Verdict[] } =>
  JSON.parse(readFileSync(join(folder, 'reports/mlneedle/verdict.json'), 'utf8'))

const gate = (more = '') => `gate: { baseline: 'planted', ${more} }`

/** What regressed: languages that decide, and the places that a drop was found in. */
function named({ hypotheses, places }: Verdict) {
  const regressed = hypotheses.filter(({ verdict }) => verdict === 'regressed')
  const dropped = places.filter((place) => place.dropped && place.measure === 'sensitivity')
  return {
    languages: regressed.flatMap(({ language }) => language ?? []),
    specificity: regressed.some(({ measure }) => measure === 'specificity'),
    depths: dropped.flatMap(({ kind, depth }) => (kind === 'depth' ? [depth] : [])),
    squares: dropped.flatMap(({ kind, depth, language }) =>
      kind === 'language-depth' ? [`${language} ${depth}`] : [],
    ),
  }
}

describe.concurrent('a gate', { timeout: 300_000 }, () => {
  test('names the two languages and the depth that a drop was planted in, and no other', async ({
    project,
  }) => {
    const user = await withBaseline(project)
    const drop = ['de', 'hi'].map((language) => `{ depth: 50, language: '${language}', accuracy: 0.2 }`)
    configure(user, `{ ${six}, ${simulated(`seed: 2, cells: [${drop.join()}]`)}, ${gate()} }`)
    const { code, output } = await user.vitest(
      [one, '--reporter=default', '--reporter=junit', '--outputFile.junit=junit.xml'],
      { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(user.folder, 'summary') },
    )
    expect(code, output).toBe(1)
    const [verdict] = verdicts(user).verdicts
    expect(verdict?.verdict).toBe('regressed')
    expect(named(verdict!)).toEqual({
      languages: ['de', 'hi'],
      specificity: false,
      depths: [0.5],
      squares: ['de 0.5', 'hi 0.5'],
    })
    expect(output).toContain('regressed')
    expect(output.match(/^::error.*/gm)?.join('\n')).toMatch(/German|de/)
    const comment = readFileSync(join(user.folder, 'reports/mlneedle/pull-request.md'), 'utf8')
    expect(readFileSync(join(user.folder, 'summary'), 'utf8')).toContain(comment.trim())
    const junit = readFileSync(join(user.folder, 'junit.xml'), 'utf8')
    expect(junit).toMatch(
      /<testcase[^>]*name="gate mlneedle simulated\/planted sensitivity de"[^>]*>\s*<failure/,
    )
    expect(junit).toMatch(
      /<testcase[^>]*name="gate mlneedle simulated\/planted sensitivity zh"[^>]*>\s*(<skipped\/>\s*)?<\/testcase>/,
    )
  })

  test('passes a model that answers as before, also when shards are merged', async ({ project }) => {
    const user = await withBaseline(project)
    configure(user, `{ ${six}, ${simulated('seed: 1')}, ${gate()} }`)
    const whole = await user.vitest([one])
    expect(whole.code, whole.output).toBe(0)
    const alone = verdicts(user)
    expect(alone.verdicts[0]?.verdict).toBe('pass')
    for (const shard of [1, 2]) {
      const { code, output } = await user.vitest([
        one,
        `--shard=${shard}/2`,
        '--reporter=blob',
        `--outputFile.blob=blobs/${shard}.json`,
      ])
      expect(code, output).toBe(0)
      // A shard has a part of the cases: it judges nothing.
      expect(output).not.toMatch(/verdict/i)
    }
    const merge = await user.vitest(['--merge-reports=blobs', '--reporter=json', '--outputFile=merged.json'])
    expect(merge.code, merge.output).toBe(0)
    const merged = verdicts(user).verdicts[0]
    expect({ ...merged, candidate: null }).toEqual({ ...alone.verdicts[0], candidate: null })
    const json = JSON.parse(readFileSync(join(user.folder, 'merged.json'), 'utf8')) as {
      testResults: { assertionResults: { title: string; status: string }[] }[]
    }
    expect(json.testResults.flatMap(({ assertionResults }) => assertionResults)).toContainEqual(
      expect.objectContaining({ title: 'gate mlneedle simulated/planted', status: 'passed' }),
    )
  })

  test('is inconclusive where noise hides a drop, and passes that only when told to', async ({ project }) => {
    const user = await withBaseline(project)
    const options = `${six}, ${simulated('seed: 3, byLanguage: { zh: 0.9 }')}`
    const run = async (more: string): Promise<Run> => {
      configure(user, `{ ${options}, ${gate(more)} }`)
      return user.vitest([one])
    }
    const strict = await run('minDrop: 0.05')
    expect(strict.code, strict.output).toBe(3)
    expect(verdicts(user).verdicts[0]?.verdict).toBe('inconclusive')
    expect(strict.output).toMatch(/items|units/)
    const lenient = await run(`minDrop: 0.05, onInconclusive: 'pass'`)
    expect(lenient.code, lenient.output).toBe(0)
  })

  test('judges by floors of its own too', async ({ project }) => {
    const user = await withBaseline(project)
    configure(user, `{ ${six}, ${simulated('seed: 1')}, ${gate('absolute: { invention: 0.05 }')} }`)
    expect((await user.vitest([one])).code).not.toBe(0)
    expect(verdicts(user).verdicts[0]?.floors.some(({ verdict }) => verdict !== 'pass')).toBe(true)
    configure(
      user,
      `{ ${six}, ${simulated('seed: 1')}, ${gate('absolute: { accuracy: 0.6, invention: 0.4 }')} }`,
    )
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(0)
  })
})

describe.concurrent('a gate fails closed:', { timeout: 300_000 }, () => {
  const small = `languages: ['de', 'en'], lengths: ['1k'], depths: [50], items: 60`

  test('without its baseline nothing is asked', async ({ project }) => {
    const user = project(`{ ${small}, ${simulated('seed: 1')}, ${gate()} }`)
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(2)
    expect(output).toContain('reports/baselines/planted.json')
    expect(output).toContain('mlneedle baseline save')
    expect(user.has('reports/mlneedle/results.json')).toBe(false)
    expect(verdicts(user)).toMatchObject({
      exitCode: 2,
      verdicts: [],
      reason: expect.stringContaining('planted'),
    })
    configure(user, `{ ${small}, ${simulated('seed: 1')}, ${gate('minDrop: 5')} }`)
    const mistyped = await user.vitest([one])
    expect(mistyped.code, mistyped.output).toBe(2)
    expect(mistyped.output).toContain('0.05 is 5 points')
  })

  test('a sample that cannot pass is refused before any call, with the items it takes', async ({
    project,
  }) => {
    const user = await withBaseline(project, small.replace('items: 60', 'items: 24'))
    configure(user, `{ ${small.replace('items: 60', 'items: 24')}, ${simulated('seed: 1')}, ${gate()} }`)
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(2)
    expect(output).toMatch(/59/)
    expect(output).not.toContain('cases planned')
  })

  test('a baseline of other prompts is refused before any call, naming what differs', async ({ project }) => {
    const user = await withBaseline(project, small)
    configure(user, `{ ${small}, seed: 'other', ${simulated('seed: 1')}, ${gate()} }`)
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(2)
    expect(output).toMatch(/seed: "mlneedle" in the baseline, "other" in this run/)
  })

  test('errors in one language, though few in all, leave it unjudged', async ({ project }) => {
    const user = await withBaseline(project)
    configure(user, `{ ${six}, models: ['./own.mjs'], retries: 0, ${gate()} }`)
    user.write(
      'own.mjs',
      `export const createModel = async () => ({
  id: 'own', provider: 'own', paid: false, parameters: {},
  async generate({ messages }) {
    const hindi = /[\\u0900-\\u097f]/.test(messages.at(-1).content)
    if (hindi && messages.at(-1).content.length % 3 === 0) throw new Error('no capacity')
    return { text: 'none', usage: { inputTokens: null, outputTokens: null }, finishReason: 'stop', modelId: null }
  },
})
`,
    )
    const { code, output } = await user.vitest([one])
    expect(code, output).toBe(2)
    expect(verdicts(user).verdicts[0]?.verdict).toBe('could-not-judge')
    expect(output).toMatch(/Hindi|hi\b/)
  })

  test('a run of fewer cases than its baseline', async ({ project }) => {
    const user = await withBaseline(project, small)
    configure(user, `{ ${small}, ${simulated('seed: 1')}, ${gate()} }`)
    const { code, output } = await user.vitest([one, '--tags-filter=needle/en'])
    expect(code, output).toBe(2)
    const broken = 'reports/baselines/broken.json'
    user.write(broken, '{ "schema": "mlneedle/baseline@1", ')
    const other = await user.vitest([one], { MLNEEDLE_GATE: broken })
    expect(other.code, other.output).toBe(2)
    expect(other.output).toContain(broken)
    const off = await user.vitest([one], { MLNEEDLE_GATE: 'off' })
    expect(off.code, off.output).toBe(0)
  })
})

test('a model against itself is run twice, with no answer reused, and its noise told', async ({
  project,
}) => {
  const user = project(
    `{ languages: ['de', 'en'], lengths: ['1k'], depths: [50], items: 4, models: ['./moody.mjs'], prices: { moody: { input: 0, output: 0 } } }`,
  )
  user.write(
    'moody.mjs',
    `let calls = 0
export const createModel = async () => ({
  id: 'moody', provider: 'moody', paid: true, parameters: {},
  generate: async () => ({ text: 'answer ' + process.pid + ' ' + calls++, usage: { inputTokens: 1, outputTokens: 1 }, finishReason: 'stop', modelId: null }),
})
`,
  )
  const [noise] = JSON.parse(command(user, 'aa', one, '--json')) as Noise[]
  expect(noise).toMatchObject({ model: 'moody', cases: 16, sameText: 0 })
  expect(user.has('reports/mlneedle')).toBe(false)
})
