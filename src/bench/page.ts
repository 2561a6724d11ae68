/** The report's page in headless Chromium: its size, the time until it is seen and usable, and that of a filter's change. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { languages } from '../../haystacks/languages/index.ts'
import { median } from '../median.ts'
import { random as seeded } from '../random.ts'
import { contenders } from '../report/contender.ts'
import { sampleResults, type FixtureOptions } from '../report/fixture.ts'
import { renderPage } from '../report/page/render.ts'
import type { Results } from '../report/schema.ts'
import { size } from './arguments.ts'
import { count, table } from './measure.ts'

const runs = size('runs', 5)
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Two contenders each. */
const sizes: readonly FixtureOptions[] = [
  { languages: ['ar', 'de', 'en', 'zh'], lengths: [4096, 16384], depths: [0, 0.5, 1], units: 2 },
  {
    languages: Object.keys(languages),
    lengths: [4096, 16384, 65536],
    depths: [0, 0.25, 0.5, 0.75, 1],
    units: 3,
  },
  {
    languages: Object.keys(languages),
    lengths: [4096, 16384, 65536],
    depths: [0, 0.25, 0.5, 0.75, 1],
    units: 14,
  },
]

/** Answers and questions as long and as various as a model's, so that they pack no better. */
function various(results: Results): Results {
  const random = seeded('page')
  const words = Array.from({ length: 4000 }, () =>
    Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
      String.fromCharCode(97 + Math.floor(random() * 26)),
    ).join(''),
  )
  const sentence = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
  const questions = new Map<string, string>()
  return {
    ...results,
    cases: results.cases.map((one) => {
      const key = `${one.contentUnit} ${one.questionLanguage}`
      if (!questions.has(key)) questions.set(key, sentence(12))
      const long = one.answer !== null && (one.outcome !== 'correct' || random() < 0.3)
      return {
        ...one,
        id: `mlneedle/${one.id}`,
        question: questions.get(key)!,
        answer: long ? `${one.answer}: ${sentence(5 + Math.floor(random() * 40))}` : one.answer,
        promptSha256: key.padEnd(64, '0').slice(0, 64),
        durationMs: Math.floor(400 + random() * 9000),
        costUsd: random() / 1000,
      }
    }),
  }
}

/** Milliseconds from a change of the address to the picture after it. */
const change = (page: Page, hash: string): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const from = performance.now()
    addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))), { once: true })
    location.hash = ${JSON.stringify(hash)}
  })`) as Promise<number>

const filters = ['needle=ar', 'needle=ar,de', 'length=16384', 'depth=0.5', 'present=yes']

async function measure(page: Page, file: string) {
  await page.goto('about:blank')
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('html[data-ready]')
  // A page can be ready before its first picture is on the screen.
  await page.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length > 0`)
  const [painted, ready] = (await page.evaluate(
    `[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByName('ready')[0].startTime]`,
  )) as [number, number]
  const view = async (name: string) => {
    await change(page, `view=${name}`)
    const times: number[] = []
    for (const filter of filters) times.push(await change(page, `view=${name}&${filter}`))
    return median(times)
  }
  const [overview, maps, differences] = [
    await view('overview'),
    await view('heatmaps'),
    await view('difference'),
  ]
  const open = (await page.evaluate(`new Promise((done) => {
    const from = performance.now()
    const look = () => document.querySelector('.card') ? done(performance.now() - from) : setTimeout(look)
    location.hash = 'view=heatmaps&cases.experiment=monolingual&cases.control=no'
    look()
  })`)) as number
  return { painted, ready, overview, maps, differences, open }
}

if (!existsSync(chromium)) {
  console.log(`There is no Chromium at ${chromium}; set CHROMIUM to one.`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'mlneedle-page-'))
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'], headless: true })
try {
  const rows: string[][] = []
  for (const options of sizes) {
    const results = various(sampleResults(options))
    const file = join(folder, `${results.cases.length}.html`)
    const start = performance.now()
    const html = renderPage({
      title: 'bench',
      contenders: contenders('bench', results),
      languageName: (code) => languages[code]?.englishName,
    })
    const made = performance.now() - start
    writeFileSync(file, html)
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    const measured: Awaited<ReturnType<typeof measure>>[] = []
    for (let i = 0; i < runs; i++) measured.push(await measure(page, file))
    await page.close()
    const of = (key: keyof (typeof measured)[number]) => median(measured.map((one) => one[key])).toFixed(0)
    rows.push([
      count(results.cases.length),
      `${count(Buffer.byteLength(html) / 1000)} kB`,
      made.toFixed(0),
      of('painted'),
      of('ready'),
      of('overview'),
      of('maps'),
      of('differences'),
      of('open'),
    ])
  }
  console.log(`Milliseconds, medians of ${runs} loads.\n`)
  table(
    [
      'cases',
      'size',
      'to write',
      'first paint',
      'usable',
      'filter: overview',
      'filter: heatmaps',
      'filter: differences',
      'first cases opened',
    ],
    rows,
  )
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
