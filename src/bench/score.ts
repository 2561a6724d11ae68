/**
 * Time to score 10,000 answers of some 500 characters: a passage of the chronicle
 * copied out, with the gold of its own language alone, and with gold in all
 * languages of XQuAD. The scorer alone; no file, no call.
 */
import { languages } from '../../haystacks/languages/index.ts'
import type { GoldByLanguage } from '../haystack/source.ts'
import { score } from '../score/score.ts'
import { median } from '../median.ts'
import { count, prepare, table, times } from './measure.ts'

const ANSWERS = 10_000
const LENGTH = 500

const { source } = prepare({ items: 1 })
const rows = source.languages.flatMap((language) => {
  const answers = Array.from({ length: ANSWERS }, (_, i) => {
    const item = source.item(i % 500)
    if (!item) throw new Error('the chronicle has ended')
    const text = [item.needle, ...item.twins].map((unit) => source.passage(unit, language)).join(' ')
    return { text: text.slice(0, LENGTH), gold: item.gold[language] ?? [] }
  })
  const milliseconds = (codes: readonly string[]) =>
    median(
      times(3, () => {
        for (const { text, gold } of answers) {
          const byLanguage: GoldByLanguage = Object.fromEntries(codes.map((code) => [code, gold]))
          score(
            {
              task: 'qa',
              answer: text,
              gold: byLanguage,
              languages: [language, ...codes.filter((code) => code !== language)],
              needlePresent: true,
              cut: false,
              refused: false,
            },
            languages,
          )
        }
      }),
    )
  const all = Object.keys(languages)
  return [
    [language, '1', (milliseconds([language]) / 1000).toFixed(2)],
    [language, String(all.length), (milliseconds(all) / 1000).toFixed(2)],
  ]
})
table(
  [`answer in, ${count(ANSWERS)} of ${LENGTH} characters`, 'languages of gold', 'seconds (median of 3)'],
  rows,
)
