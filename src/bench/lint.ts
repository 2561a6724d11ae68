/** What `mlneedle lint` finds in all languages, and whether the figures of natural prose it judges by are still XQuAD's. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { packs } from '../../haystacks/chronicle/index.ts'
import { proseCompression } from '../lint/prose.ts'
import { lint } from '../lint/report.ts'
import { figuresTable, floorTable, markdownTable } from '../lint/tables.ts'
import { compression } from '../lint/text.ts'
import { createModel } from '../model/registry.ts'
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

const xquad = xquadFolder()
if (!xquad) console.log('XQuAD is not beside this checkout: its compression is taken from src/lint/prose.ts.')
else
  for (const [code, kept] of Object.entries(proseCompression)) {
    const { data } = JSON.parse(readFileSync(join(xquad, `xquad.${code}.json`), 'utf8')) as {
      data: { paragraphs: { context: string }[] }[]
    }
    const measured = compression(
      data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context)).join('\n\n'),
    )
    if (Math.abs(measured - kept) < 0.001) continue
    console.log(`XQuAD in ${code} compresses ${measured.toFixed(3)} times, src/lint/prose.ts says ${kept}.`)
    process.exitCode = 1
  }
