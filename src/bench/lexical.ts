/**
 * The floor that literal matching reaches: sensitivity of `lexical` for every
 * question × needle language, the haystack in the needle's; and by depth, over
 * which a reader that is blind to position must not change.
 */
import { languages } from '../../haystacks/languages/index.ts'
import { createModel } from '../model/registry.ts'
import { score } from '../score/score.ts'
import { caseIn, k, prepare, table, xquadFolder } from './measure.ts'

const model = await createModel({ provider: 'lexical', model: '' }, {})

async function floor(
  name: string,
  input: Parameters<typeof prepare>[0],
  lengths: readonly number[],
  depths: readonly number[],
) {
  const { source, plan, bench } = prepare(input)
  const byPair = new Map<string, [right: number, n: number]>()
  const byDepth = new Map<number, [right: number, n: number]>()
  const changed = new Set<string>()
  const add = <K>(map: Map<K, [number, number]>, key: K, right: number) => {
    const [a, n] = map.get(key) ?? [0, 0]
    map.set(key, [a + right, n + 1])
  }
  for (const item of plan.itemIds)
    for (const needle of source.languages)
      for (const question of source.languages)
        for (const length of lengths) {
          const seen = new Set<number>()
          // A pair of two languages is asked at one depth; a language by itself at all of them.
          for (const depth of needle === question ? depths : [0.5]) {
            const prompt = bench.prompt({
              ...caseIn(needle, length, depth, item),
              questionLanguage: question,
              instructionLanguage: question,
            })
            const { text } = await model.generate({
              messages: prompt.messages,
              maxOutputTokens: 128,
              temperature: 0,
            })
            const scored = score(
              {
                task: 'qa',
                answer: text,
                gold: bench.item(item).gold,
                languages: [question, needle],
                needlePresent: true,
                cut: false,
                refused: false,
              },
              languages,
            )
            add(byPair, `${question} ${needle}`, scored.score ?? 0)
            if (needle === question) add(byDepth, depth, scored.score ?? 0)
            seen.add(scored.score ?? 0)
          }
          if (seen.size > 1) changed.add(`${item} ${question} ${needle} ${k(length)}`)
        }
  const percent = ([right, n]: readonly [number, number] = [0, 0]) => `${((100 * right) / n).toFixed(0)}`
  console.log(
    `${name}, ${plan.itemIds.length} items, ${lengths.map(k).join(' and ')}, depths ${depths.map((depth) => 100 * depth).join(', ')} on the diagonal and 50 off it: sensitivity in percent\n`,
  )
  table(
    ['question \\ needle', ...source.languages],
    source.languages.map((question) => [
      question,
      ...source.languages.map((needle) => percent(byPair.get(`${question} ${needle}`))),
    ]),
  )
  console.log('')
  table(
    ['depth', ...depths.map((depth) => `${100 * depth}%`)],
    [['sensitivity', ...depths.map((depth) => percent(byDepth.get(depth)))]],
  )
  console.log(
    `\nCases whose outcome changes with depth: ${changed.size}. ${changed.size === 0 ? 'No trend.' : 'A fault of the harness.'}\n`,
  )
  if (changed.size > 0) process.exitCode = 1
}

await floor('chronicle', { items: 48 }, [2048, 8192], [0, 0.25, 0.5, 0.75, 1])
const xquad = xquadFolder()
if (xquad) await floor('XQuAD', { source: xquad, items: 40 }, [4096], [0, 0.5, 1])
else console.log('XQuAD is not beside this checkout: its table is left out.')
