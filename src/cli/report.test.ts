import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Verdict } from '../gate/types.ts'
import { compareContenders } from '../report/comparison.ts'
import { contenders } from '../report/contender.ts'
import { sampleResults } from '../report/fixture.ts'
import { addReportCommand, writeReports, type ReportOptions } from './report.ts'

const sample = sampleResults({ depths: [0, 1], experiments: ['monolingual', 'existence'], units: 3 })
const options: ReportOptions = { suite: 'mlneedle', width: 680 }
let root = ''
let reports = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mlneedle-report-'))
  reports = join(root, 'reports')
  mkdirSync(join(reports, 'mlneedle'), { recursive: true })
  writeFileSync(join(reports, 'mlneedle/results.json'), JSON.stringify(sample))
  writeFileSync(join(root, 'evil.json'), JSON.stringify({ ...sample, suite: '../../evil' }))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const write = (references: readonly string[], more: Partial<ReportOptions>) =>
  writeReports(references, { ...options, ...more }, root, reports)

describe('figures', () => {
  test('of the latest results, with a list of them', async () => {
    const { svg, html, markdown } = await write([], { svg: true })
    expect([html, markdown]).toEqual([null, null])
    expect(svg.at(-1)).toBe('reports/mlneedle/figures/figures.md')
    expect(svg).toContain('reports/mlneedle/figures/heatmap-lexical-monolingual-4K-present.svg')
    expect(readdirSync(join(reports, 'mlneedle/figures')).length).toBe(svg.length)
    expect(readFileSync(join(root, svg[0]!), 'utf8')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /,
    )
  })

  test('only of what is chosen', async () => {
    const { svg } = await write([], {
      svg: 'chosen',
      model: ['lexical'],
      experiment: ['monolingual'],
      length: [4096],
    })
    expect(svg).toEqual([
      'chosen/heatmap-lexical-monolingual-4K-present.svg',
      'chosen/heatmap-lexical-monolingual-4K-absent.svg',
      'chosen/languages-monolingual-4K-present.svg',
      'chosen/languages-monolingual-4K-absent.svg',
      'chosen/figures.md',
    ])
  })

  test('of one model against another, the first being the reference', async () => {
    const latest = 'reports/mlneedle'
    const { svg } = await write([`${latest}#simulated`, `${latest}#lexical`], { svg: 'two' })
    expect(svg).toContain('two/difference-lexical-minus-simulated-monolingual-4K-present.svg')
    expect(svg).toContain('two/difference-by-language-lexical-minus-simulated-monolingual-4K-present.svg')
  })

  test.each([
    [{ svg: true, model: ['gpt'] }, 'There is no model gpt. There is: lexical, simulated.'],
    [{ svg: true, experiment: ['none'] }, 'There is no experiment none. There is: monolingual, existence.'],
    [{ svg: true, length: [1024] }, 'There is no length 1K. There is: 4K, 16K.'],
    [{ length: [4096] }, '--model, --experiment and --length choose figures'],
  ] as const)('%j says what there is', async (more, message) => {
    await expect(write([], more)).rejects.toThrow(message)
  })
})

describe('page and summary', () => {
  test('the summary is written anew', async () => {
    const { markdown, html } = await write([], { markdown: true })
    expect([markdown, html]).toEqual(['reports/mlneedle/summary.md', null])
    expect(readFileSync(join(root, markdown!), 'utf8')).toContain('lexical')
  })

  test('the page keeps what the gate said of this run, not of another', async () => {
    const gate = {
      minDrop: 0.05,
      alpha: 0.05,
      coverage: 0.95,
      perLanguage: true,
      onInconclusive: 'fail',
    } as const
    const limits = { ...gate, absolute: { accuracy: null, invention: null } }
    const { candidates } = compareContenders(contenders('run.json', sample), limits, 0)
    const title = async (verdicts: readonly Verdict[]) => {
      const whole = { schema: 'mlneedle/verdicts@1', exitCode: 1, verdicts }
      writeFileSync(join(reports, 'mlneedle/verdict.json'), JSON.stringify(whole))
      const { html } = await write([], { html: true })
      return /<title>(.*)<\/title>/.exec(readFileSync(join(root, html!), 'utf8'))![1]
    }
    const { verdict } = candidates[0]!
    expect(await title([verdict])).toBe('mlneedle: lexical, simulated: could not judge')
    const other = { ...verdict, candidate: { ...verdict.candidate, runId: 'another' } }
    expect(await title([other])).toBe('mlneedle: lexical, simulated')
  })

  test('are of one run; several are compared', async () => {
    await expect(write(['reports/mlneedle', 'reports/mlneedle'], { markdown: true })).rejects.toThrow(
      '--markdown is of one run; 2 were given',
    )
  })

  test('stay in the folder of reports, whatever the suite is called', async () => {
    expect((await write(['evil.json'], { markdown: true })).markdown).toBe('reports/evil/summary.md')
  })
})

describe('the command', () => {
  const run = async (...args: string[]) => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
    addReportCommand(program)
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(root)
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    try {
      await program.parseAsync(['report', ...args], { from: 'user' })
      return out.mock.calls.map(([text]) => text).join('')
    } finally {
      cwd.mockRestore()
      out.mockRestore()
    }
  }

  test('says what it wrote, lengths and widths as people write them', async () => {
    const told = await run(
      '--svg',
      'narrow',
      '--length',
      '4K',
      '16384',
      '--width',
      '85mm',
      '--experiment',
      'monolingual',
    )
    expect(told).toBe('21 figures, listed in narrow/figures.md\n')
    const widths = readdirSync(join(root, 'narrow'))
      .filter((file) => file.endsWith('.svg'))
      .map((file) => Number(/ width="(\d+)"/.exec(readFileSync(join(root, 'narrow', file), 'utf8'))![1]))
    expect(Math.max(...widths)).toBeLessThanOrEqual(321)
  })

  test.each([
    ['--width', 'wide'],
    ['--width', '10mm'],
    ['--length', 'long'],
  ])('refuses %s %s', async (...args) => {
    await expect(run('--svg', 'refused', ...args)).rejects.toThrow(/Expected/)
  })

  test('lists files as JSON', async () => {
    expect(JSON.parse(await run('--markdown', 'summary.md', '--json'))).toEqual({
      html: null,
      markdown: 'summary.md',
      svg: [],
      wider: [],
    })
  })
})
