import { describe, expect, test } from 'vitest'
import type { Verdict } from '../gate/types.ts'
import { hostileVerdict, sampleVerdicts } from './verdict-fixture.ts'
import { renderVerdictMarkdown, verdictMarker } from './verdict-markdown.ts'

const verdicts = Object.entries(sampleVerdicts)

describe('what a person sees', () => {
  test.each(verdicts)('%s', async (word, verdict) => {
    await expect(renderVerdictMarkdown([verdict])).toMatchFileSnapshot(
      `snapshots/verdict-comment-${word}.txt`,
    )
  })
})

test('begins with a line by which a bot finds its comment', () => {
  for (const [, verdict] of verdicts)
    expect(renderVerdictMarkdown([verdict]).split('\n')[0]).toBe('<!-- mlneedle-verdict mlneedle -->')
  expect(verdictMarker('a-->b\n\uD800')).toBe('<!-- mlneedle-verdict a--%3Eb%0A%EF%BF%BD -->')
})

test('every row of a table has as many cells as its head', () => {
  const tables = renderVerdictMarkdown(Object.values(sampleVerdicts))
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
  expect(tables.length).toBeGreaterThan(5)
  for (const table of tables)
    expect(new Set(table.split('\n').map((line) => line.split('|').length)).size).toBe(1)
})

test('what a verdict quotes makes no markup, no cell and no mention', () => {
  const evil =
    'a|b`c`<img src=x onerror=alert(1)>\n\n# h\n| x |\n[l](https://evil.example) @octocat </details> -->'
  const text = renderVerdictMarkdown([hostileVerdict(evil)])
  expect(text).not.toContain('<img')
  expect(text).not.toContain('https://')
  expect(text).not.toContain('@')
  expect(text.match(/-->/g)).toHaveLength(1)
  expect(text.match(/<\/details>/g)!.length).toBe(text.match(/<details>/g)!.length)
  expect(text.match(/^#+ /gm)).toEqual(['## '])
  const tags = new Set(text.match(/<\/?[a-z]+/g))
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

test('stays under what GitHub takes as a comment, and says what is missing', () => {
  const { regressed } = sampleVerdicts
  const long: Verdict = {
    ...regressed,
    reasons: Array.from({ length: 500 }, () => '字'.repeat(3000)),
    notes: Array.from({ length: 100 }, () => 'n'.repeat(2000)),
    floors: Array.from({ length: 3000 }, () => regressed.floors[0]!),
    hypotheses: Array.from({ length: 900 }, () => regressed.hypotheses[2]!),
  }
  for (const many of [[long], [regressed, long, regressed, long]]) {
    const text = renderVerdictMarkdown(many)
    expect(Buffer.byteLength(text)).toBeLessThan(65_536)
    expect(text).toMatch(
      /\*\*\d+ parts? left out to stay under GitHub's limit\.\*\* `verdict\.json` has them\./,
    )
    expect(text).toContain('## ❌ Regressed: <code>openai/gpt-x</code>')
  }
})

test('without a verdict it says so', () => {
  expect(renderVerdictMarkdown([])).toBe('<!-- mlneedle-verdict  -->\n\nNo verdict: nothing was gated.\n')
})
