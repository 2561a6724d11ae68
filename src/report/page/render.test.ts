import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contenders } from '../contender.ts'
import { sampleResults } from '../fixture.ts'
import type { Results } from '../schema.ts'
import { renderPage } from './render.ts'
import { pageScript } from './script.ts'

const sample = sampleResults({ experiments: ['monolingual'], depths: [0, 0.5, 1], lengths: [4096] })
const page = renderPage({ title: 'sample', contenders: contenders('reports/mlneedle', sample) })

/** What stands in an element. */
const inside = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, text]) => text!)
const head = (html: string) => /<header[^]*?<\/header>/.exec(html)![0]
/** The head as a person reads it. */
const read = (html: string) =>
  head(html)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the file', () => {
  test('allows its own script and style by their hashes, and nothing else', () => {
    const [, code] = inside(page, 'script')
    const [style] = inside(page, 'style')
    expect(page).toContain(
      `content="default-src 'none'; script-src ${hash(code!)}; style-src ${hash(style!)}; base-uri 'none'; form-action 'none'"`,
    )
  })

  test('names no other file or host, and styles nothing by attribute', () => {
    const [data, code, texts] = inside(page, 'script')
    const rest = page.replace(data!, '').replace(code!, '').replace(texts!, '')
    expect(rest.match(/\b(src|srcset|style|on[a-z]+)=|url\(|@import|https?:/gi)).toBeNull()
    expect(data).toMatch(/^[\w+/=]+$/)
    expect(texts).toMatch(/^[\w+/=]+$/)
  })

  test('says without a script where else to read', () => {
    expect(inside(page, 'noscript')).toEqual([expect.stringContaining('summary.md')])
  })

  test('is the same for the same results', () => {
    expect(renderPage({ title: 'sample', contenders: contenders('reports/mlneedle', sample) })).toBe(page)
  })
})

describe('the head', () => {
  test('says what it is, of which models, and how much was measured', () => {
    expect(read(page)).toContain('sample lexical no language model: the floor that literal matching reaches')
    expect(read(page)).toMatch(/Complete \d+ of \d+ planned cases ran, \d+ have a score: coverage 9\d\.\d%\./)
  })

  test.each<[string, Partial<Results>, RegExp]>([
    ['unfinished', { complete: false, planned: 5000 }, /Incomplete \d+ of 5,000 planned cases ran/],
    ['filtered', { filter: '-t needle' }, /Filtered run, not the whole suite: -t needle/],
    ['empty', { cases: [] }, /Nothing measured 0 of/],
  ])('of a run that is %s', (_, change, said) => {
    const changed = { ...sample, ...change }
    expect(read(renderPage({ title: 'x', contenders: contenders('x', changed) }))).toMatch(said)
  })

  test('escapes what it is given', () => {
    const evil = '</title></header><script>alert(1)</script><img src=x onerror=alert(1)>\u202E'
    const hostile = renderPage({
      title: evil,
      contenders: contenders(evil, { ...sample, suite: evil, filter: evil }),
    })
    const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/gi)!.length
    expect(head(hostile)).not.toMatch(/<script|<img|\u202E/)
    expect(inside(hostile, 'title')[0]).not.toContain('<')
    expect(tags(head(hostile)) - tags(head(page))).toBeLessThanOrEqual(4)
  })
})

describe('the script', () => {
  test('cannot end its element, and is small', () => {
    const [, code] = inside(page, 'script')
    expect(code).not.toMatch(/<\/script|<!--/i)
    expect(code!.length).toBeLessThan(150_000)
  })

  test('is bundled once', () => {
    expect(pageScript()).toBe(pageScript())
  })
})
