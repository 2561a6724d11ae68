import { expect, test } from 'vitest'
import { sampleResults } from './fixture.ts'
import { renderMarkdown } from './markdown.ts'

const sample = sampleResults({
  experiments: ['monolingual', 'haystack-language'],
  depths: [0, 0.5, 1],
  lengths: [4096],
})

test('what a person sees', async () => {
  await expect(renderMarkdown(sample)).toMatchFileSnapshot('snapshots/summary.txt')
})

test('every row of a table has as many cells as its head', () => {
  const tables = renderMarkdown(sample)
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
  expect(tables.length).toBeGreaterThan(5)
  for (const table of tables) {
    expect(new Set(table.split('\n').map((line) => line.split('|').length)).size).toBe(1)
  }
})

test('what results hold makes no markup and no cell', () => {
  const evil =
    'a|b`c`<img src=x onerror=alert(1)>\n\n# h\n| x |\n[l](https://evil.example) @octocat </details>'
  const hostile = renderMarkdown({
    ...sample,
    suite: evil,
    filter: evil,
    preset: evil,
    models: sample.models.map((model) => ({ ...model, label: evil })),
    cases: sample.cases.map((result) => ({
      ...result,
      experiment: result.control ? result.experiment : evil,
      questionLanguage: evil,
      needleLanguage: evil,
      haystackLanguage: result.haystackLanguage && evil,
      reason: result.reason && evil,
      answer: evil,
    })),
  })
  expect(hostile).not.toContain('<img')
  expect(hostile).not.toContain('https://')
  expect(hostile).not.toContain('@')
  expect(hostile.match(/<\/details>/g)!.length).toBe(hostile.match(/<details>/g)!.length)
  expect(hostile.match(/^#+ .*/gm)!.map((line) => line.slice(0, 12))).toEqual([
    '# Multilingu',
    '## Overview',
    '## Controls',
    '## Outcomes',
    '## Heatmaps',
  ])
  const tags = new Set(hostile.match(/<\/?[a-z]+/g))
  expect([...tags].toSorted()).toEqual([
    '</code',
    '</details',
    '</sub',
    '</summary',
    '<br',
    '<code',
    '<details',
    '<sub',
    '<summary',
  ])
})

test('stays under what GitHub shows, and says what is missing', () => {
  const big = sampleResults({
    experiments: Array.from({ length: 40 }, (_, index) => `e${index}`),
    languages: Array.from({ length: 40 }, (_, index) => `l${index}`),
    lengths: [1024, 2048],
    controls: false,
    units: 1,
    models: ['m'],
  })
  const text = renderMarkdown(big)
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  expect(text).toMatch(/\*\*\d+ tables left out to keep this page under GitHub's limit\.\*\*/)
})

test('an empty, unfinished run', () => {
  const text = renderMarkdown({ ...sample, cases: [], complete: false, planned: 5, filter: '-t x' })
  expect(text).toContain('**Nothing measured.** 0 of 5 planned cases ran')
  expect(text).toContain('**Filtered run, not the whole suite: -t x**')
  expect(text).not.toContain('NaN')
})
