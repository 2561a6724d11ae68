import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sampleResults } from './fixture.ts'
import { spread } from './html-failures.ts'
import { renderHtml } from './html.ts'
import type { Results } from './schema.ts'

const sample = sampleResults({
  experiments: ['monolingual', 'haystack-language'],
  depths: [0, 0.5, 1],
  lengths: [4096],
})
const page = renderHtml(sample, { languageName: (code) => ({ ar: 'Arabic', en: 'English' })[code] })

/** Every tag with its attributes, in order: what a browser would build. */
const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/gi)!

/** The text of the page as a person reads it, one block a line. */
const textOf = (html: string) =>
  html
    .replace(/<(style|title)>[^]*?<\/\1>/g, '')
    .replace(/<\/(td|th|dd|dt|small|span|summary|a)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n+ ?/g, '\n')

const evil =
  '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\' onload=x </bdi></li></ul></details></style>\u202Eevil\u0000\u001B[31m &amp; https://evil.example/?a=1 '

const poison = (results: Results): Results => ({
  ...results,
  suite: evil,
  runId: evil,
  startedAt: evil,
  preset: evil,
  filter: evil,
  tokenizer: evil,
  versions: { tool: evil, scorer: evil, data: { [evil]: evil } },
  options: { [evil]: evil },
  items: { ...results.items, leftOut: { [evil]: 3 } },
  models: results.models.map((model) => ({
    ...model,
    label: evil,
    provider: evil,
    parameters: { [evil]: evil },
  })),
  cases: results.cases.map((result) => ({
    ...result,
    id: evil + result.id,
    experiment: result.control === null ? evil + result.experiment : result.experiment,
    item: evil,
    contentUnit: evil + result.contentUnit,
    answer: result.answer === null ? null : evil,
    question: evil,
    gold: [evil],
    reason: result.reason === null ? null : evil,
    answerLanguage: evil,
  })),
})

describe('structure', () => {
  test('what a person reads', async () => {
    await expect(textOf(page)).toMatchFileSnapshot('snapshots/index.txt')
  })

  test('elements are closed in order', () => {
    const open: string[] = []
    for (const tag of tags(page.replace(/<!doctype html>/, ''))) {
      const name = /[a-z0-9]+/i.exec(tag)![0]
      if (['meta', 'br'].includes(name)) continue
      if (tag.startsWith('</')) expect(open.pop(), tag).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
  })

  test('nothing is fetched and nothing runs', () => {
    const names = new Set(tags(page).map((tag) => /[a-z0-9]+/i.exec(tag)![0]))
    expect(
      [...names].filter((name) => /^(script|link|img|iframe|object|embed|base|form)$/.test(name)),
    ).toEqual([])
    expect(page.match(/\b(src|srcset|style|on[a-z]+)=|url\(|@import|https?:/gi)).toBeNull()
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) {
      expect(target).toMatch(/^#/)
      expect(page).toContain(`id="${target!.slice(1)}"`)
    }
  })

  test('the policy allows this style and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
  })

  test('tables have captions and scoped heads, and scroll by keyboard', () => {
    const tables = page.match(/<table[^]*?<\/table>/g)!
    expect(tables.length).toBeGreaterThan(5)
    for (const table of tables) {
      expect(table).toContain('<caption>')
      expect(table.match(/<th(?![^>]*scope=)(?!ead)/)).toBeNull()
    }
    expect(page.match(/<div class="scroll" tabindex="0" role="region" aria-label="[^"]+">/g)).toHaveLength(
      tables.length,
    )
  })

  test('a square has its share, interval and n; sums and heads are right', () => {
    expect(page).toMatch(
      /<td class="q\d+">\d+ <small>\d+–\d+<\/small> <small>n \d+(, \d+ errors?)?<\/small><\/td>/,
    )
    expect(page).toContain('<th scope="col">ar <small>Arabic</small></th>')
    expect(page).toContain('<th scope="col">zh</th>')
    expect(page).toContain('<th scope="row">50%</th>')
  })

  test('text in its own language and direction', () => {
    const arabic = sampleResults({
      languages: ['ar'],
      experiments: ['monolingual'],
      depths: [0.5],
      lengths: [16384],
    })
    expect(renderHtml(arabic)).toContain('<bdi dir="auto" class="said" lang="ar">من كان حارس')
  })

  test('what is no language model is labelled where it stands', () => {
    const named = page.match(/<bdi>lexical<\/bdi>(?! <span class="label"><bdi>no language model)/g)
    expect(page).toContain('<bdi>lexical</bdi>')
    expect(named).toBeNull()
  })
})

describe('hostile results', () => {
  const hostile = renderHtml(poison(sample))

  test('build the same page as harmless ones', () => {
    // Values of class depend on nothing hostile; all others are left out.
    const shape = (html: string) => tags(html).map((tag) => tag.replace(/(?<!class)="[^"]*"/g, '=""'))
    const harmless = renderHtml(
      JSON.parse(JSON.stringify(poison(sample)).replaceAll(JSON.stringify(evil).slice(1, -1), 'x')),
    )
    expect(shape(hostile)).toEqual(shape(harmless))
    expect(tags(hostile).filter((tag) => /^<\/?(script|img|iframe|svg)/i.test(tag))).toEqual([])
  })

  test('show what they hide', () => {
    // oxlint-disable-next-line no-control-regex -- that none is left is the point
    expect(hostile.match(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/g)).toBeNull()
    expect(hostile).toContain('[U+202E]evil[U+0000][U+001B]')
  })

  test('a command that a shell takes as one argument', () => {
    const command = /npx mlneedle prompt ([^]*?)<\/code>/.exec(hostile)![1]!
    expect(command).toMatch(/^&#39;.*&#39;$/)
    expect(/npx mlneedle prompt ([^]*?)<\/code>/.exec(page)![1]).toMatch(/^[\w/=,.-]+$/)
  })

  test('a megabyte of answer is cut with a note', () => {
    const cases = sample.cases.map((result) => ({
      ...result,
      outcome: 'wrong' as const,
      answer: '<'.repeat(1_000_000),
    }))
    const long = renderHtml({ ...sample, cases })
    expect(long.match(/\(\d+ more characters\)/)![0]).toBe('(999400 more characters)')
    expect(long.length).toBeLessThan(2_000_000)
  })
})

describe('size', () => {
  test('50,000 cases', () => {
    const big = sampleResults({
      languages: ['en', 'ar', 'de', 'el', 'es', 'hi', 'pt-BR', 'ro', 'ru', 'th', 'vi', 'zh'],
      lengths: [4096, 8192, 16384, 32768],
      units: 10,
    })
    expect(big.cases.length).toBeGreaterThan(48_000)
    const start = performance.now()
    const html = renderHtml(big)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000)
    expect(html).not.toContain('left out to keep the page small')
  })

  test('a case a square, 50,000 squares: maps are left out and counted', () => {
    const flat = sampleResults({
      languages: Array.from({ length: 30 }, (_, index) => `l${index}`),
      lengths: [1024, 2048, 4096, 8192, 16384],
      depths: Array.from({ length: 11 }, (_, index) => index / 10),
      experiments: ['monolingual', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'],
      units: 1,
      controls: false,
    })
    const html = renderHtml(flat)
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000)
    expect(html).toMatch(/\d+ heatmaps left out to keep the page small/)
  })

  test.each([
    [3, [0, 1, 2]],
    [10, [0, 2, 4, 6, 8]],
  ])('a sample of %d is spread', (length, expected) => {
    expect(
      spread(
        Array.from({ length }, (_, index) => index),
        5,
      ),
    ).toEqual(expected)
  })
})

test('an empty, unfinished run', () => {
  const html = renderHtml({ ...sample, cases: [], complete: false, planned: 10, filter: '-t x' })
  expect(textOf(html)).toContain('Nothing measured')
  expect(html).toContain('No case was measured.')
  expect(html).not.toContain('NaN')
})
