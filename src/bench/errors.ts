/**
 * Error of depth and length over the languages at hand × 4K, 16K, 64K, 128K × 11
 * depths, in the chronicle and in XQuAD as far as it reaches: never over budget,
 * short by less than the next passage, depth within half a passage.
 */
import { MlneedleError } from '../errors.ts'
import { tokenCounter } from '../haystack/tokens.ts'
import { caseIn, k, prepare, table, xquadFolder } from './measure.ts'

const lengths = [4096, 16_384, 65_536, 131_072]
const depths = Array.from({ length: 11 }, (_, i) => i / 10)
const rows: string[][] = []
let broken = 0

function measure(sourceName: string, input: Parameters<typeof prepare>[0]): void {
  const { source, plan, bench } = prepare(input)
  const counter = tokenCounter(plan.tokenizer)
  for (const language of source.languages)
    for (const length of lengths) {
      let over = 0
      let short = 0
      let longestPassage = 0
      let depthError = 0
      let halfPassages = 0
      let inexact = 0
      try {
        for (const item of plan.itemIds)
          for (const depth of depths) {
            const prompt = bench.prompt(caseIn(language, length, depth, item))
            const used = prompt.promptTokens + prompt.reservedTokens
            over = Math.max(over, used - length)
            short = Math.max(short, length - used)
            const passages = prompt.text.split('\n\n').filter((part) => /^\[\d+\] /.test(part))
            const tokens = depth === 0 ? passages.map((part) => counter.count(`${part}\n\n`)) : []
            longestPassage = Math.max(longestPassage, ...tokens)
            const error = Math.abs((prompt.achievedDepth ?? 0) - depth)
            depthError = Math.max(depthError, error)
            halfPassages = Math.max(halfPassages, (error * prompt.promptTokens) / (longestPassage / 2))
            if (depth === 0.5 && length <= 16_384 && counter.count(prompt.text) !== prompt.promptTokens) inexact++
          }
      } catch (error) {
        if (!(error instanceof MlneedleError) || !error.message.includes('has run out')) throw error
        rows.push([sourceName, language, k(length), 'source runs out', '', '', ''])
        continue
      }
      if (over > 0 || short >= longestPassage || halfPassages > 1 || inexact > 0) broken++
      rows.push([
        sourceName,
        language,
        k(length),
        over > 0 ? `${over} over` : 'never over',
        `${short} (longest passage ${longestPassage})`,
        (100 * depthError).toFixed(2),
        halfPassages.toFixed(2),
      ])
    }
}

measure('chronicle', { items: 2 })
const xquad = xquadFolder()
if (xquad) measure('xquad', { source: xquad, items: 2 })
else console.log('XQuAD is not beside this checkout: its rows are left out.\n')
table(['source', 'language', 'length', 'budget', 'short by at most, tokens', 'depth off by at most, points', 'the same in half passages'], rows)
console.log(`\nTarget: never over, short by less than a passage, within half a passage. ${broken === 0 ? 'Met everywhere.' : `Missed in ${broken} rows.`}`)
process.exitCode = broken === 0 ? 0 : 1
