import { describe, expect, test } from 'vitest'
import { contenders } from './contender.ts'
import { sampleResults } from './fixture.ts'
import { noiseOf } from './noise.ts'
import { renderNoise } from './noise-terminal.ts'
import type { Results } from './schema.ts'

const limits = { minDrop: 0.05, alpha: 0.05 }
const run = (units = 60): Results =>
  sampleResults({ models: ['lexical'], experiments: ['monolingual'], lengths: [4096], units, errors: 0 })

/** The same run with every answer of a language turned over in one content unit of `every`. */
function shaken(results: Results, language: string, every: number): Results {
  const cases = results.cases.map((one) => {
    const turned = one.needleLanguage === language && Number(one.contentUnit.match(/\d+/)?.[0]) % every === 0
    if (!turned || one.score === null) return one
    const outcome = one.score === 1 ? ('wrong' as const) : ('correct' as const)
    return { ...one, outcome, score: one.score === 1 ? (0 as const) : (1 as const), answer: 'something else' }
  })
  return { ...results, cases }
}

const noise = (first: Results, second: Results) => {
  const [a] = contenders('first', first)
  const [b] = contenders('second', second)
  return noiseOf(a!, b!, limits)
}

describe('the noise of two runs', () => {
  test('is none when they are equal, and then the sample alone bounds what can be found', () => {
    const same = noise(run(), run())
    expect(same).toMatchObject({ lost: 0, gained: 0, sameText: same.cases })
    expect(same.cases).toBeGreaterThan(0)
    for (const { deviation, detectableDrop, unitsForMinDrop } of same.spreads) {
      expect(deviation).toBe(0)
      // Less than that is no regression, though 60 units exclude 4.9 points.
      expect(detectableDrop).toBe(0.05)
      expect(unitsForMinDrop).toBe(59)
    }
    expect(same.hypotheses.every(({ verdict }) => verdict === 'pass')).toBe(true)
  })

  test('is that of the language whose answers changed', () => {
    const shaky = noise(run(), shaken(run(), 'zh', 2))
    const spread = (language: string | null) =>
      shaky.spreads.find((one) => one.measure === 'sensitivity' && one.language === language)
    expect(spread('en')?.deviation).toBe(0)
    expect(spread('zh')?.deviation).toBeGreaterThan(0)
    expect(spread('zh')?.unitsForMinDrop).toBeGreaterThan(59)
    expect(shaky.sameText).toBeLessThan(shaky.cases)
    expect(shaky.lost + shaky.gained).toBeGreaterThan(0)
  })

  test('is told in words that a person can act on', () => {
    const text = renderNoise([noise(run(), shaken(run(), 'zh', 2))])
    expect(text).toMatchInlineSnapshot(`
      "lexical against itself on mlneedle: 1,800 prompts answered twice.
      83.3% of the answers are the same to the letter; 300 are right in one run only (291 lost, 9 gained).

      |                | units | difference | SD of units | drop found 4 times in 5 | units to pass 4 times in 5 |
      |----------------|------:|-----------:|------------:|------------------------:|---------------------------:|
      | sensitivity    |    60 |        −16 |        16.5 |              6.8 points |                        127 |
      | specificity    |    60 |        −15 |        15.8 |              6.8 points |                        121 |
      | sensitivity ar |    60 |          0 |         0.0 |              5.0 points |                         59 |
      | sensitivity en |    60 |          0 |         0.0 |              5.0 points |                         59 |
      | sensitivity zh |    60 |        −49 |        49.6 |             20.3 points |                        668 |

      Of a gate with a least drop of 5.0 points, by normal approximation, each line by itself. A model answers more like itself than another does: to compare two takes more units than these.

      A gate would have called sensitivity, specificity, sensitivity zh regressed. To a model that did not change that happens to at least one line in 5.0% of runs at most. Run it again; if it repeats, the provider did not serve the same model twice."
    `)
  })
})
