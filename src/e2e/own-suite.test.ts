/** Suites of one's own: languages, data and tasks in `suites/<name>/suite.ts`, as the example project has them. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { packageRoot } from '../version.ts'
import { ownModel, test, type Project } from './project.ts'

const example = join(packageRoot, 'src/e2e/example')
const define = join(packageRoot, 'src/suite-definition/define.ts')

/** The example's suite in a project; its imports of the package, which is not installed there, by path. */
function withExample(user: Project): Project {
  for (const name of readdirSync(example, { recursive: true, encoding: 'utf8' }))
    if (/^(languages|suites)\b/.test(name) && statSync(join(example, name)).isFile())
      user.write(name, readFileSync(join(example, name), 'utf8').replaceAll('vitest-mlneedle/define', define))
  return user
}

/** A suite of two items, all of it in one file. */
const small = (
  changes = '',
  shape = `{ needle: l, haystack: null, question: l, control: 'needle-alone' }`,
) => ({
  'suites/small/suite.mjs': `
const item = (id, name) => ({
  id, needle: { en: \`\${name} keeps the mill.\`, de: \`\${name} führt die Mühle \${id}.\` },
  question: { en: \`Who keeps the mill \${id}?\`, de: \`Wer führt die Mühle \${id}?\` }, gold: { en: name, de: name },
})
export default {
  data: {
    items: [item('east', 'Anna Keller'), item('west', 'Boris Orlov'), item('north', 'Clara Dietz')],
    passages: Array.from({ length: 120 }, (_, i) => ({
      text: { en: \`Sluice \${i} of the lower canal has been closed for repairs.\`, de: \`Schleuse \${i} am unteren Kanal ist derzeit außer Betrieb.\` },
    })),
  },
  options: { lengths: ['1k'] },
  ${changes}
}`,
  'suites/small/a.test.ts': `import { defineExperiment } from 'vitest-mlneedle/suite'
defineExperiment({ name: 'a', shapes: ({ languages }) => languages.map((l) => (${shape})) })
`,
})

function withSmall(user: Project, changes?: string, shape?: string): Project {
  for (const [path, text] of Object.entries(small(changes, shape))) user.write(path, text)
  return user
}

const mlneedle = ({ folder }: Project, args: readonly string[], environment: Record<string, string> = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(packageRoot, 'src/cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  })
  return { stdout, stderr, status }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

// Each starts several whole runs.
describe('a suite of one’s own', { timeout: 240_000 }, () => {
  test('measures its languages, data and tasks, says in results what they were, and rebuilds its prompts', async ({
    project,
  }) => {
    const user = withExample(project(`{ depths: [0, 25, 50, 75, 100] }`))
    const { code, output } = await user.vitest(['suites/lost-property'], { MLNEEDLE_ITEMS: '2' })
    expect(code, output).toBe(0)
    expect(output).toContain('fr French')
    const { cases, versions, options, items, languages, complete } = user.results('lost-property')
    expect(complete).toBe(true)
    expect(cases.filter(({ outcome }) => outcome === 'error')).toEqual([])
    expect(new Set(cases.map(({ task }) => task))).toEqual(new Set(['qa', 'locker-code']))
    expect(new Set(cases.map(({ questionLanguage }) => questionLanguage))).toEqual(new Set(['en', 'fr']))
    expect(languages).toEqual({ fr: 'French' })
    expect(Object.keys(versions.data)).toEqual(
      expect.arrayContaining(['lost-property/fr', 'language/fr', 'task/locker-code/fr']),
    )
    expect(versions.scorer).toContain('+')
    // The variable goes before the suite, the suite before the configuration.
    expect(options).toMatchObject({
      source: 'suites/lost-property/suite.ts',
      items: 2,
      depths: [0, 50, 100],
      lengths: [1024],
      languages: ['en', 'fr'],
    })
    expect(items).toMatchObject({ total: 12, allowed: 12, used: 2 })
    for (const c of cases)
      expect((c.promptTokens ?? 0) + (c.reservedTokens ?? 0)).toBeLessThanOrEqual(c.contextTokens ?? 0)

    for (const task of ['qa', 'locker-code']) {
      const sent = cases.find((c) => c.task === task && c.questionLanguage === 'fr')!
      const rebuilt = mlneedle(user, ['prompt', sent.id, '--json'])
      expect(rebuilt.stderr).not.toContain('this is not the prompt')
      const { prompt, gold } = JSON.parse(rebuilt.stdout) as { prompt: string; gold: string[] }
      expect(sha256(prompt)).toBe(sent.promptSha256)
      expect(gold).toEqual(sent.gold)
      expect(prompt).toContain('Question : ')
    }

    const rescored = mlneedle(user, ['rescore', 'reports/lost-property/results.json', '--json'])
    expect(rescored.status, rescored.stderr).toBe(0)
    expect(JSON.parse(rescored.stdout)).toMatchObject({ scored: cases.length, changes: [] })

    const tagged = await user.vitest([
      'suites/lost-property',
      '--tags-filter=task/locker-code && needle/fr && absent',
    ])
    expect(tagged.code, tagged.output).toBe(0)
    expect(user.results('lost-property').cases).toHaveLength(12 * 3)
  })

  test('in shards merges to the results of one process', async ({ project }) => {
    const { vitest, results } = withExample(project(`{}`))
    const items = { MLNEEDLE_ITEMS: '3' }
    await vitest(['suites/lost-property'], items)
    const whole = results('lost-property')
    for (const i of [1, 2]) {
      const args = [`--shard=${i}/2`, '--reporter=blob', `--outputFile=blobs/${i}.json`]
      const { code, output } = await vitest(['suites/lost-property', ...args], items)
      expect(code, output).toBe(0)
    }
    const { code, output } = await vitest(['--merge-reports=blobs'], items)
    expect(code, output).toBe(0)
    const comparable = (run: typeof whole) => ({
      ...run,
      runId: '',
      startedAt: '',
      filter: null,
      cases: run.cases.map((c) => ({ ...c, durationMs: 0 })),
    })
    expect(comparable(results('lost-property'))).toEqual(comparable(whole))
  })

  test('is planned with its own options, beside others with theirs', ({ project }) => {
    const user = withExample(project(`{ languages: ['en'], lengths: ['1k'], depths: [50], items: 1 }`))
    withSmall(user)
    const { stdout, stderr } = mlneedle(user, ['plan', 'suites', '--json'])
    // Of the bundled suite 6 files; 3 × 2 needles alone; 12 items × 3 depths × (6 + 4).
    expect(JSON.parse(stdout || stderr)).toMatchObject([{ model: 'lexical', cases: 9 + 6 + 360 }])
    const rebuilt = mlneedle(user, ['prompt', 'small/a/qa/de.-.de.de/needle-alone/-/small-east/r0'])
    expect(rebuilt.stdout).toContain('[1] Anna Keller führt die Mühle east.')
    const unknown = mlneedle(user, ['prompt', 'small/a/colour/de.-.de.de/needle-alone/-/small-east/r0'])
    expect(unknown.stderr).toContain('The suite has no task “colour”')
  })

  test('scores by its own scorer; what it may not say is an error, and no miss', async ({ project }) => {
    const task = (score: string) =>
      `tasks: { shout: { wording: { en: { instruction: 'Shout.' }, de: { instruction: 'Ruf.' } }, score: ${score} } }`
    const shape = `{ needle: l, haystack: null, question: l, control: 'needle-alone', task: 'shout' }`
    const user = withSmall(
      project(`{ models: ['./loud.mjs'], coverage: 0 }`),
      task(`(answer, { gold, score, questionLanguage }) =>
        questionLanguage === 'de' ? score() : answer === gold.en[0].toUpperCase() ? 'correct' : 'wrong'`),
      shape,
    )
    user.write('loud.mjs', ownModel(`return said('<think>Who?</think>ANNA KELLER')`))
    expect((await user.vitest(['suites/small'])).code).toBe(0)
    expect(
      user
        .results('small')
        .cases.map(({ item, questionLanguage, outcome, f1 }) => [item, questionLanguage, outcome, f1]),
    ).toEqual(
      expect.arrayContaining([
        ['small-east', 'en', 'correct', null],
        ['small-west', 'en', 'wrong', null],
        ['small-east', 'de', 'correct', 1],
      ]),
    )
    withSmall(user, task(`() => 'invented'`), shape)
    const broken = await user.vitest(['suites/small'])
    expect(broken.code).toBe(1)
    expect(user.results('small').cases[0]).toMatchObject({
      outcome: 'error',
      score: null,
      reason: expect.stringContaining(
        'the scorer of the task “shout” said “invented”; with the needle present it may say correct, wrong, abstained, refused, cut-output',
      ),
    })
  })

  test('that is wrong is refused before any call, and keeps nothing else from running', async ({
    project,
  }) => {
    const user = withSmall(
      project(`{ languages: ['en'], lengths: ['1k'], depths: [50], items: 1 }`),
      `dat: {}`,
    )
    const { code, output } = await user.vitest(['suites/small'])
    expect(code).toBe(1)
    expect(output).toContain('suites/small/suite.mjs is no suite that can be run:')
    expect(output).toContain('there is no “dat”; did you mean “data”?')
    expect(user.has('reports/small')).toBe(false)
    user.write('own.test.ts', `import { expect, test } from 'vitest'\ntest('own', () => expect(1).toBe(1))\n`)
    const others = await user.vitest(['suites/mlneedle/monolingual', 'own.test.ts'])
    expect(others.code, others.output).toBe(0)
    // A run of everything was not meant for this suite: its file fails, the rest goes on.
    const all = await user.vitest([])
    expect(all.code).toBe(1)
    expect(all.output).toContain('there is no “dat”; did you mean “data”?')
    expect(all.output).toMatch(/✓ \|tests\| own\.test\.ts/)
    expect(user.results().cases).toHaveLength(user.results().planned)
    expect(user.has('reports/small')).toBe(false)
  })

  test('whose data differ from call to call is told', async ({ project }) => {
    const { vitest } = withSmall(
      project(`{}`),
      `data: () => ({
        items: [{ id: 'a', needle: { en: 'The mill has many doors.' }, question: { en: 'What has it?' }, gold: { en: 'doors' } }],
        passages: Array.from({ length: 90 }, (_, i) => ({ text: { en: 'At ' + performance.now() + ' ' + i + ' was quiet.' } })),
      })`,
    )
    const { code, output } = await vitest(['suites/small'])
    expect(code).toBe(1)
    expect(output).toMatch(/made other data in “en” than a moment ago/)
  })

  test('has shapes of its own tasks and languages only', async ({ project }) => {
    const shape = `{ needle: l, haystack: null, question: l, control: 'needle-alone', task: 'loud' }`
    const { vitest } = withSmall(project(`{}`), '', shape)
    const { code, output } = await vitest(['suites/small'])
    expect(code).toBe(1)
    expect(output).toContain('Experiment “a”: there is no task “loud”, but qa, existence,')
    const other = await vitest(['suites/small'], { MLNEEDLE_LANGUAGES: 'en,zh' })
    expect(other.output).toContain(
      'suites/small/suite.mjs: Language “zh” is not in the source small, which has: de, en.',
    )
  })
})
