import { describe, expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { openSource } from '../haystack/open.ts'
import { FoldedText, findGold, prepareGolds } from './gold.ts'
import { normaliseText } from './normalise.ts'
import { score } from './score.ts'
import { splitSentences } from './sentences.ts'

const source = openSource({ source: 'chronicle', seed: 'echo' }, '.')
const items = Array.from({ length: 300 }, (_, i) => source.item(i)!)

/** The sentences of a passage that hold a gold, as they stand there but normalised. */
function sentencesWith(gold: readonly string[], passage: string, code: string): string[] {
  const text = new FoldedText(passage)
  const normalised = normaliseText(passage)
  const spans = prepareGolds({ [code]: gold }, () => languages[code]!).flatMap((one) => findGold(text, one))
  return splitSentences(text.tokens)
    .filter(({ from, to }) => spans.some((span) => span.from >= from && span.to <= to))
    .map(({ from, to }) => normalised.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end))
}

describe('what a passage says of itself, given as the answer', () => {
  const outcome = (answer: string, code: string, gold: readonly string[], needlePresent = true) =>
    score(
      {
        task: 'qa',
        answer,
        gold: { [code]: gold },
        languages: [code],
        needlePresent,
        cut: false,
        refused: false,
      },
      languages,
    ).outcome

  test.each(source.languages)('%s: is right where it holds the gold, sentence or whole passage', (code) => {
    for (const { needle, gold, id } of items) {
      const golds = gold[code]!
      const passage = source.passage(needle, code)
      const sentences = sentencesWith(golds, passage, code)
      expect(sentences, `${id}: ${passage}`).not.toEqual([])
      for (const answer of [...sentences, passage])
        expect(outcome(answer, code, golds), `${id}: ${answer}`).toBe('correct')
    }
  })

  test.each(source.languages)('%s: is invented where another passage is given, and never a none', (code) => {
    for (const { filler, gold, id } of items.slice(0, 60).map((item) => ({
      id: item.id,
      gold: item.gold[code]!,
      filler: source.passage(item.filler(0)!, code),
    }))) {
      const normalised = normaliseText(filler)
      const { tokens } = new FoldedText(filler)
      for (const { from, to } of splitSentences(tokens)) {
        const answer = normalised.slice(tokens[from]!.start, tokens[to - 1]!.end)
        expect(outcome(answer, code, gold, false), `${id}: ${answer}`).toBe('invented')
      }
    }
  })
})
