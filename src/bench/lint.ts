/** What `mlneedle lint` finds in all languages, how much that depends on the seed, and XQuAD beside it: whether its kept figures are still right. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { packs } from '../../haystacks/chronicle/index.ts'
import { ChronicleSource } from '../haystack/chronicle/source.ts'
import type { Language } from '../language/language.ts'
import { proseCompression } from '../lint/prose.ts'
import { TARGETS } from '../lint/lint.ts'
import { lint } from '../lint/report.ts'
import { figuresTable, floorTable } from '../lint/tables.ts'
import { compression, repeatedRuns } from '../lint/text.ts'
import { createModel } from '../model/registry.ts'
import { markdownTable } from '../report/table.ts'
import { xquadFolder } from './measure.ts'

const start = performance.now()
const model = await createModel({ provider: 'lexical', model: '' }, {})
const codes = packs.map(({ language }) => language)
const report = await lint(world, packs, languages, codes, model, () => {})
console.log(`${markdownTable(figuresTable(report))}\n`)
console.log('The floor at 2K tokens, sensitivity in percent (diagonal: 220 items; off it: 44):\n')
console.log(markdownTable(floorTable(report)))
for (const { language, where, what } of report.faults) console.log(`${language}: ${where}: ${what}`)
console.log(`\n${report.faults.length} faults, ${((performance.now() - start) / 1000).toFixed(0)} s.`)
if (report.faults.length > 0) process.exitCode = 1

const SEEDS = 5
const xquad = xquadFolder()
if (!xquad)
  console.log('\nXQuAD is not beside this checkout: its compression is taken from src/lint/prose.ts.')
console.log(
  `\nRepeated runs (8 words; zh, th: 16 letters), in the haystack at 128K tokens by ${SEEDS} seeds, and in XQuAD's 240 paragraphs:\n`,
)
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`
const rows: string[][] = []
for (const { language: code, figures } of report.languages) {
  const language = languages[code] as Language
  const shares = Array.from({ length: SEEDS }, (_, seed) =>
    figures ? repeatedRuns(haystack(code, `seed ${seed}`, figures.passages), language).share : Number.NaN,
  )
  const most = Math.max(...shares)
  if (!(most < TARGETS.repeatedRuns)) process.exitCode = 1
  const prose = xquad && code in proseCompression ? contexts(xquad, code) : null
  rows.push([
    code,
    percent(Math.min(...shares)),
    percent(most),
    prose === null ? '–' : percent(repeatedRuns(prose, language).share),
  ])
  if (prose === null) continue
  const [measured, kept = Number.NaN] = [compression(prose), proseCompression[code]]
  if (Math.abs(measured - kept) < 0.001) continue
  console.log(`XQuAD in ${code} compresses ${measured.toFixed(3)} times, src/lint/prose.ts says ${kept}.`)
  process.exitCode = 1
}
console.log(markdownTable([['language', 'least', 'most', 'XQuAD'], ...rows]))

/** So many passages around the first item of a chronicle, as `mlneedle lint` reads them. */
function haystack(code: string, seed: string, passages: number): string {
  const source = new ChronicleSource(world, packs, languages, seed)
  const item = source.item(0)
  return Array.from({ length: passages }, (_, i) => source.passage(item.filler(i) ?? item.needle, code)).join(
    '\n\n',
  )
}

function contexts(folder: string, code: string): string {
  const { data } = JSON.parse(readFileSync(join(folder, `xquad.${code}.json`), 'utf8')) as {
    data: { paragraphs: { context: string }[] }[]
  }
  return data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context)).join('\n\n')
}
