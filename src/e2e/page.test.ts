/** The report's page in a browser: for every eye and hand, and against whatever models may say. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import type { GateOptions } from '../gate/types.ts'
import { altered, answeredWrongly, pairableResults } from '../report/comparison-fixture.ts'
import { compareContenders } from '../report/comparison.ts'
import { contenders, type Contender } from '../report/contender.ts'
import { sampleResults } from '../report/fixture.ts'
import { renderPage } from '../report/page/render.ts'
import type { Results } from '../report/schema.ts'

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const languageName = (code: string) => languages[code]?.englishName

const sample = sampleResults({
  experiments: ['monolingual', 'needle-language'],
  lengths: [4096, 16384],
  depths: [0, 0.5, 1],
})

const gateOptions: GateOptions = {
  minDrop: 0.05,
  alpha: 0.05,
  coverage: 0.9,
  perLanguage: true,
  onInconclusive: 'fail',
  absolute: { accuracy: null, invention: null },
}

let folder: string
let browser: Browser
/** What pages asked for, and what went wrong in them. */
const asked: string[] = []
const wrong: string[] = []

interface Sight {
  readonly width?: number
  readonly dark?: boolean
}

async function open(html: string, hash = '', { width = 1280, dark = false }: Sight = {}): Promise<Page> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`)
  writeFileSync(file, html)
  const page = await browser.newPage()
  page.on('request', (request) => void asked.push(request.url()))
  page.on('pageerror', (error) => void wrong.push(String(error)))
  page.on('console', (message) => void wrong.push(message.text()))
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
  await page.goto(`${pathToFileURL(file).href}#${hash}`)
  await page.waitForSelector('html[data-ready]')
  return page
}

/** Where the focus is, as readers by ear are told. */
const focused = (page: Page) =>
  page.evaluate(`(() => {
    const at = document.activeElement
    return at.getAttribute('aria-label') ?? at.querySelector(':scope > title')?.textContent ?? at.textContent
  })()`) as Promise<string>

const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((one) => one.textContent ?? ''))

const square = 'view=heatmaps&cases.experiment=monolingual&cases.control=no&cases.needle=ar&cases.length=4096'

describe.skipIf(!existsSync(chromium))('the page', () => {
  const html = renderPage({
    title: 'lexical and simulated',
    contenders: contenders('reports/mlneedle', sample),
    languageName,
  })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlneedle-page-'))
    browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'], headless: true })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  describe.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 390, dark: false },
    { width: 390, dark: true },
  ])('$width px wide, dark: $dark', (sight) => {
    test('axe finds no fault in any view, nor with cases open', async () => {
      const page = await open(html, '', sight)
      await page.evaluate(axe)
      for (const hash of [
        'overview',
        'heatmaps',
        'difference',
        'languages',
        'matrix',
        'changes',
        'coverage',
        'made',
        square.slice(5),
        'overview&needle=ar',
      ]) {
        await page.evaluate(`location.hash = 'view=${hash}'`)
        await page.waitForFunction(
          `document.querySelector('[aria-current=page]') && !document.getElementById('app').textContent.includes('Reading the answers')`,
        )
        await new Promise((done) => setTimeout(done, 50))
        const faults =
          (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + failureSummary + ' in ' + html.slice(0, 200))))`)) as string[]
        expect(faults, hash).toEqual([])
      }
      await page.close()
    })

    test('nothing is wider than the window', async () => {
      for (const view of ['overview', 'heatmaps', 'difference', 'languages', 'changes', 'coverage', 'made']) {
        const page = await open(html, `view=${view}`, sight)
        expect(
          await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
          view,
        ).toBeLessThanOrEqual(0)
        await page.close()
      }
    })
  })

  test('all of it by keyboard', async () => {
    const page = await open(html)
    const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const tabTo = async (name: string | RegExp) => {
      for (let i = 0; i < 60; i++) {
        await press('Tab')
        const now = await focused(page)
        if (typeof name === 'string' ? now === name : name.test(now)) return
      }
      throw new Error(`${name} is never reached`)
    }
    await press('Tab')
    expect(await focused(page)).toBe('Skip to the report')
    await press('Enter')
    await tabTo('Heatmaps')
    await press('Enter')
    await page.waitForSelector('.fig [tabindex="0"]')

    // A filter's menu opens, its boxes are reached, Escape closes it and gives the focus back.
    await tabTo(/^Depth all$/)
    await press('Enter', 'Tab', 'Space')
    await page.waitForFunction(`location.hash.includes('depth=0')`)
    await press('Space')
    await page.waitForFunction(`!location.hash.includes('depth=0')`)
    await press('Escape')
    await page.waitForFunction(`document.activeElement.textContent === 'Depth all'`)
    expect(await page.$('details.facet[open]')).toBeNull()

    // A heatmap is one stop; arrows move in it.
    await tabTo(/^0%, Arabic/)
    const first = await focused(page)
    await press('ArrowRight', 'ArrowDown')
    const there = await focused(page)
    expect(there).not.toBe(first)
    expect(there).toMatch(/^50%, English/)
    await press('Enter')
    await page.waitForSelector('dialog[open] .card')
    expect(await textOf(page, 'dialog h2')).toEqual([
      'monolingual · needle in English · 4K · depth 50% · needle present · lexical',
    ])
    expect(await page.evaluate(`document.querySelector('dialog').contains(document.activeElement)`)).toBe(
      true,
    )
    await tabTo('Copy the command that rebuilds this prompt')
    await press('Escape')
    await page.waitForSelector('dialog', { hidden: true })
    expect(await focused(page)).toBe(there)
    await press('Tab')
    expect(await focused(page)).not.toBe(there)
    await page.close()
  })

  test.each(['overview', 'heatmaps', 'difference', 'languages', 'matrix', 'changes', 'coverage', 'made'])(
    'the view %s: Tab reaches all that can be used, shows where it is, and comes to an end',
    async (view) => {
      const page = await open(html, `view=${view}`)
      await page.waitForFunction(
        `!document.getElementById('app').textContent.includes('Reading the answers')`,
      )
      // What a pointer can use; a drawing's squares are one stop, and arrows move in it.
      const usable = (await page.evaluate(`(() => {
        const found = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
        window.usable = found.filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility())
        return window.usable.length
      })()`)) as number
      expect(usable).toBeGreaterThan(8)
      const reached = new Set<number>()
      for (let i = 0; i < usable + 5 && reached.size < usable; i++) {
        await page.keyboard.press('Tab')
        const { at, marked } = (await page.evaluate(`(() => {
          // A square draws its mark on the box in it.
          const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement.querySelector(':scope > .fig-box') ?? document.activeElement)
          return { at: window.usable.indexOf(document.activeElement), marked: outlineStyle !== 'none' || boxShadow !== 'none' }
        })()`)) as { at: number; marked: boolean }
        if (at < 0) continue
        reached.add(at)
        expect(marked, `${view}: ${await focused(page)} has the focus and does not show it`).toBe(true)
      }
      const missed = (await page.evaluate(
        `window.usable.filter((_, i) => !${JSON.stringify([...reached])}.includes(i)).map((one) => one.outerHTML.slice(0, 120))`,
      )) as string[]
      expect(missed).toEqual([])
      await page.close()
    },
  )

  test('the address holds what is looked at, and Back works', async () => {
    const page = await open(html, 'view=languages&map=needle-language|qa&needle=ar&length=16384')
    expect(await textOf(page, '[aria-current=page]')).toEqual(['Languages and lengths'])
    expect(await textOf(page, '.pick [aria-pressed=true]')).toEqual(['needle-language'])
    expect(await textOf(page, '.chip bdi')).toEqual(['needle in Arabic', '16K'])
    const before = await textOf(page, '.view td')
    await page.click('.chip')
    await page.waitForFunction(`document.querySelectorAll('.chip').length === 1`)
    expect(page.url()).not.toContain('needle=ar')
    expect(await textOf(page, '.chip bdi')).toEqual(['16K'])
    expect(await textOf(page, '.view td')).not.toEqual(before)
    await page.goBack()
    await page.waitForFunction(`document.querySelectorAll('.chip').length === 2`)
    expect(await textOf(page, '.view td')).toEqual(before)
    await page.reload()
    await page.waitForSelector('html[data-ready]')
    expect(await textOf(page, '.view td')).toEqual(before)
    await page.close()
  })

  test('a square can be linked; once closed, Back does not open it again', async () => {
    const linked = await open(html, square)
    await linked.waitForSelector('dialog[open] .card')
    await linked.keyboard.press('Escape')
    await linked.waitForSelector('dialog', { hidden: true })
    expect(linked.url()).toMatch(/#view=heatmaps$/)
    await linked.close()

    const page = await open(html, 'view=overview')
    await page.click('button.square')
    await page.waitForSelector('dialog[open] .card')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { hidden: true })
    await page.waitForFunction(`location.hash === '#view=overview'`)
    await page.click('.views li:nth-child(2) a')
    await page.waitForSelector('.fig')
    await page.goBack()
    expect(await page.$('dialog')).toBeNull()
    await page.close()
  })

  test('cases are read in their own direction, what went wrong first, a page at a time', async () => {
    const page = await open(html, square)
    await page.waitForSelector('dialog[open] .card')
    expect(await page.$$('dialog .card')).toHaveLength(20)
    expect(await textOf(page, 'dialog .pages')).toEqual(['1–20 of 36'])
    const question = await page.$eval('dialog .said', (one) => [
      one.getAttribute('dir'),
      one.getAttribute('lang'),
      getComputedStyle(one).direction,
    ])
    expect(question).toEqual(['auto', 'ar', 'rtl'])
    expect((await textOf(page, 'dialog .card .outcome'))[1]).not.toBe('correct')
    expect((await textOf(page, 'dialog code'))[0]).toMatch(/^npx mlneedle prompt \S+$/)
    await page.evaluate(
      `[...document.querySelectorAll('.pager button')].find((one) => one.textContent === 'Next').click()`,
    )
    await page.waitForFunction(`document.querySelector('dialog .pages').textContent === '21–36 of 36'`)
    await page.close()
  })

  test('what was lost and gained stands with both answers', async () => {
    const page = await open(html, 'view=changes')
    await page.waitForSelector('.card')
    const [lost, gained] = await textOf(page, '.pick button')
    expect(lost).toMatch(/^lost \d/)
    expect((await textOf(page, '.card:first-of-type dt')).slice(0, 2)).toEqual(['Question', 'Gold'])
    const outcomes = await textOf(page, '.card .outcome')
    expect(outcomes.filter((_, at) => at % 2 === 0).every((outcome) => outcome === 'correct')).toBe(true)
    expect(outcomes.some((outcome, at) => at % 2 === 1 && outcome === 'correct')).toBe(false)
    expect(gained).toMatch(/^gained \d/)
    await page.close()
  })

  test('the gate’s verdict stands at its head, with or without a script', async () => {
    const [reference, candidate] = contenders('run', sample)
    const { verdict } = compareContenders([reference!, candidate!], gateOptions, 0).candidates[0]!
    const judged = renderPage({ title: 'gate', contenders: [reference!, candidate!], verdicts: [verdict] })
    const page = await browser.newPage()
    await page.setJavaScriptEnabled(false)
    await page.setContent(judged)
    const [said] = await textOf(page, '.verdict')
    expect(said).toMatch(/^Could not judge|^Regressed|^Inconclusive/)
    expect(said).toContain('simulated run against lexical run')
    for (const reason of verdict.reasons) expect(said).toContain(reason)
    expect((await textOf(page, 'noscript')).join()).toContain('summary.md')
    await page.close()
  })

  test('where the gate saw a drop is told, with links to the views that show it', async () => {
    const baseline = pairableResults({ units: 40 })
    const candidate = altered({ ...baseline, runId: 'candidate' }, (one) =>
      one.depth === 0.5 && one.needlePresent ? answeredWrongly(one) : {},
    )
    const sides = [
      contenders(
        'prod',
        altered(baseline, () => ({ answer: null, question: '', gold: [] })),
      )[0]!,
      contenders('this run', candidate)[0]!,
    ]
    const { verdict } = compareContenders(sides, gateOptions, 0).candidates[0]!
    expect(verdict.verdict).toBe('regressed')
    const page = await open(
      renderPage({ title: 'gate', contenders: sides, verdicts: [verdict], languageName }),
    )
    const [, first] = await textOf(page, '.gate tbody tr')
    expect(first).toMatch(/^specificity/)
    await page.click('a[href="#view=difference&depth=0.5"]')
    await page.waitForFunction(`document.querySelector('.chip')?.textContent.includes('depth 50%')`)
    expect(await textOf(page, '[aria-current=page]')).toEqual(['Differences'])
    await page.evaluate(`location.hash = 'view=changes'`)
    await page.waitForSelector('.card')
    expect((await textOf(page, '.card:first-of-type dd'))[2]).toMatch(/correct.*not kept/)
    await page.close()
  })

  test('on paper: filters and drawer are hidden, maps are whole', async () => {
    const page = await open(html, `${square}&needle=ar,en`)
    await page.waitForSelector('dialog[open] .card')
    await page.emulateMediaType('print')
    const seen = (selector: string) =>
      page.$$eval(selector, (found) => found.filter((one) => one.checkVisibility()).length)
    expect(await seen('dialog, .views, .bar, .pager, .search')).toBe(0)
    expect(await seen('.fig')).toBeGreaterThan(4)
    expect(await seen('.chip')).toBe(2)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-')
    const cut = await page.evaluate(
      `[...document.querySelectorAll('.fig-scroll')].filter((one) => one.scrollWidth > document.documentElement.clientWidth).length`,
    )
    expect(cut).toBe(0)
    await page.close()
  })

  test.each<[string, Results, number]>([
    [
      'one model',
      {
        ...sample,
        models: sample.models.slice(0, 1),
        cases: sample.cases.filter(({ model }) => model === 'lexical'),
      },
      6,
    ],
    ['no case', { ...sample, cases: [], complete: false }, 8],
    ['no model', { ...sample, models: [], cases: [], complete: false }, 6],
    [
      'errors alone',
      {
        ...sample,
        cases: sample.cases.map((one) => ({
          ...one,
          outcome: 'error',
          score: null,
          answer: null,
          reason: 'refused',
        })),
      },
      8,
    ],
  ])('of %s every view opens', async (_, results, views) => {
    const page = await open(renderPage({ title: 'few', contenders: contenders('run', results) }))
    expect(await textOf(page, '.views a')).toHaveLength(views)
    for (let at = 1; at <= views; at++) {
      await page.click(`.views li:nth-child(${at}) a`)
      await page.waitForSelector(`.views li:nth-child(${at}) [aria-current]`)
      expect((await textOf(page, '.view')).join().length).toBeGreaterThan(30)
    }
    await page.close()
  })

  describe('whatever models and files say', () => {
    const evil = [
      '</script><script>document.title="ran"</script>',
      '<img src=x onerror="document.title=\'ran\'"><svg onload="document.title=\'ran\'">',
      '<!--<script>',
      '\u202Eevil\u2066 \u2028\u2029\u0000\u001B[31m',
      'half \uD800 a pair \uDC00',
      'javascript:document.title="ran"',
      '${document.title="ran"}`',
      '__proto__',
      'https://evil.example/?a=1" onmouseover="document.title=1',
    ]
    const said = evil.join(' ')
    const huge = `${said}${'word '.repeat(200_000)}`
    const poisoned = (results: Results): Results => ({
      ...results,
      suite: said,
      runId: said,
      startedAt: said,
      preset: said,
      filter: said,
      tokenizer: said,
      versions: { tool: said, scorer: said, data: { [said]: said } },
      options: { [said]: said },
      items: { ...results.items, leftOut: { [said]: 3 }, notes: [said] },
      models: results.models.map((model) => ({
        ...model,
        label: said,
        provider: said,
        parameters: { [said]: said },
        returnedIds: [said],
      })),
      cases: results.cases.map((one, at) => ({
        ...one,
        id: `${said} ${one.id}`,
        experiment: one.control === null ? `${said} ${one.experiment}` : one.experiment,
        needleLanguage: at % 3 === 0 ? evil[at % evil.length]! : one.needleLanguage,
        item: said,
        contentUnit: `${said} ${one.contentUnit}`,
        question: said,
        gold: [said, evil[at % evil.length]!],
        answer: one.answer === null ? null : at === 0 ? huge : evil[at % evil.length]!,
        answerLanguage: said,
        reason: one.reason === null ? null : said,
      })),
    })
    const hostile: Contender[] = contenders(said, poisoned(sample))
    const page = renderPage({ title: said, contenders: hostile, languageName: () => said })

    test('nothing of it runs, nothing breaks, nothing hides', async () => {
      for (const hash of [
        'overview',
        'heatmaps',
        'difference',
        'languages',
        'matrix',
        'changes',
        'coverage',
        'made',
        'overview&cases.control=no',
        'coverage&cases.outcome=error',
      ]) {
        const opened = await open(page, `view=${hash}`)
        await new Promise((done) => setTimeout(done, 100))
        expect(await opened.title()).not.toBe('ran')
        expect(await opened.$$eval('img, iframe, script', (found) => found.length), hash).toBe(3)
        const text = (await opened.evaluate('document.body.innerText')) as string
        expect(text.length, hash).toBeGreaterThan(300)
        // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
        const hidden = text.matchAll(/[\u0000\u001B\u202E\u2066\u2028\u2029]/g)
        expect(
          [...hidden].map(({ index }) => text.slice(Math.max(0, index - 40), index + 20)),
          hash,
        ).toEqual([])
        await opened.close()
      }
    })

    test('an answer of a megabyte is cut and says so', async () => {
      const { id } = sample.cases[0]!
      const opened = await open(page, `view=overview&cases.contender=0&id=${encodeURIComponent(id)}`)
      await opened.waitForSelector('dialog .more')
      expect((await textOf(opened, 'dialog .said')).join().length).toBeLessThan(10_000)
      await opened.click('dialog .more')
      await opened.waitForSelector('dialog .more[aria-expanded=true]')
      expect((await textOf(opened, 'dialog .said')).join()).toMatch(/… \(\d{6,} more characters\)/)
      await opened.close()
    })
  })

  test('no page asked for anything but itself, and nothing went wrong in any', () => {
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter((url) => !url.startsWith('file://') || !url.includes('.html'))).toEqual([])
    expect(wrong).toEqual([])
  })
})
