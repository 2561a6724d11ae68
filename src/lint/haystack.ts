import { sameValue, type ChronicleRecord, type Value } from '../haystack/chronicle/record.ts'
import type { ChronicleSource } from '../haystack/chronicle/source.ts'
import type { Renderer } from '../haystack/chronicle/render.ts'
import type { Genre, World } from '../haystack/chronicle/types.ts'
import { asPiece } from '../haystack/sequence.ts'
import type { ContentUnit } from '../haystack/source.ts'
import { tokenCounter, tokenizers } from '../haystack/tokens.ts'
import type { Language } from '../language/language.ts'
import type { Fault } from './fault.ts'
import { foreignIn } from './script.ts'
import { compression, repeatedRuns, runUnits } from './text.ts'

/** What a language's haystack of a given length is like. */
export interface HaystackFigures {
  readonly passages: number
  readonly tokensPerPassage: number
  readonly charactersPerPassage: number
  readonly wordsPerPassage: number | null
  /** Sentences that stand more than once. */
  readonly repeatedSentences: number
  /** Share of runs of 8 words (16 characters) that occur more than once. */
  readonly repeatedRuns: number
  readonly worstRuns: readonly { readonly run: string; readonly times: number }[]
  /** Bytes ÷ bytes after Brotli. */
  readonly compression: number
}

/** Renders the haystack around the source's first item to a length, and looks for what must not be in it. */
export function haystackFigures(
  source: ChronicleSource,
  renderer: Renderer,
  language: Language,
  tokens: number,
): { figures: HaystackFigures; faults: Fault[] } {
  const { code } = language
  const faults: Fault[] = []
  const fault = (what: string) => faults.push({ language: code, where: `${tokens / 1024}K tokens`, what })
  const counter = tokenCounter('o200k_base')
  const item = source.item(0)
  const passages: string[] = []
  const seen = new Map<string, number>()
  let sum = 0
  for (let i = 0; sum < tokens; i++) {
    const unit = item.filler(i)
    if (!unit) {
      fault(`the chronicle ended after ${i} passages`)
      break
    }
    const passage = source.passage(unit, code)
    passages.push(passage)
    for (const sentence of renderer.sentences(recordOf(unit)))
      seen.set(sentence, (seen.get(sentence) ?? 0) + 1)
    sum += counter.count(asPiece(passage))
  }
  for (const passage of passages) {
    const foreign = foreignIn(passage, language)
    if (foreign) fault(`${foreign}, in “${passage}”`)
    else if (/undefined|[[\]{}|~]| {2}|^\s|\s$|\s[,.;:!?。，]/u.test(passage))
      fault(`notation or spaces left over in “${passage}”`)
    if (faults.length > 5) break
  }
  const repeated = [...seen].filter(([, n]) => n > 1)
  if (repeated.length > 0)
    fault(`${repeated.length} sentences stand more than once, such as “${repeated[0]?.[0]}”`)
  faults.push(...joinFaults(passages, code))
  const text = passages.join('\n\n')
  const runs = repeatedRuns(text, language)
  return {
    figures: {
      passages: passages.length,
      tokensPerPassage: sum / passages.length,
      charactersPerPassage: text.length / passages.length,
      wordsPerPassage: language.spaced ? runUnits(text, language).length / passages.length : null,
      repeatedSentences: repeated.length,
      repeatedRuns: runs.share,
      worstRuns: runs.worst,
      compression: compression(text),
    },
    faults,
  }
}

/** Rule 2: passages counted one by one, with their labels, must add up to the joined text, by every tokenizer. */
function joinFaults(passages: readonly string[], code: string): Fault[] {
  return tokenizers.flatMap((tokenizer) => {
    const counter = tokenCounter(tokenizer)
    let sum = counter.labels(passages.length)
    for (const passage of passages) sum += counter.count(asPiece(passage))
    const joined = counter.count(passages.map((passage, i) => `[${i + 1}]${asPiece(passage)}`).join(''))
    return sum === joined
      ? []
      : [
          {
            language: code,
            where: 'joins',
            what: `${tokenizer} counts ${joined} tokens joined, ${sum} one by one`,
          },
        ]
  })
}

/** Fillers looked at around every item: some 8K tokens. */
const FILLERS = 70

/**
 * Rule 6 on `n` items: the gold stands once in the needle, not in the question, and in no
 * passage around it; the keys are in needle and question, and name no other record there.
 */
export function itemFaults(source: ChronicleSource, world: World, language: Language, n: number): Fault[] {
  const faults: Fault[] = []
  const { code } = language
  for (let i = 0; i < n; i++) {
    const item = source.item(i)
    const fault = (what: string) => faults.push({ language: code, where: item.id, what })
    const needle = source.passage(item.needle, code)
    const question = item.question(code)
    const golds = item.gold[code] ?? []
    const foreign = foreignIn(question, language)
    if (foreign) fault(`${foreign}, in “${question}”`)
    const times = Math.max(...golds.map((gold) => occurrences(needle, gold)))
    if (times !== 1) fault(`the gold “${golds[0]}” stands ${times} times in the needle “${needle}”`)
    if (golds.some((gold) => occurrences(question, gold) > 0))
      fault(`the gold “${golds[0]}” stands in the question “${question}”`)
    const record = recordOf(item.needle)
    const [, , genreName, asked] = item.id.split('-') as [string, string, string, string]
    const keys = (world.genres[genreName] as Genre).asked[asked] ?? []
    const around = [...item.twins, ...item.hardDistractors]
    for (let k = 0; k < FILLERS; k++) around.push(item.filler(k) ?? item.needle)
    for (const unit of around) {
      if (unit === item.needle) continue
      const other = recordOf(unit)
      const passage = source.passage(unit, code)
      if (golds.some((gold) => occurrences(passage, gold) > 0))
        fault(`the gold “${golds[0]}” stands in another passage too: “${passage}”`)
      if (
        other.genre === genreName &&
        keys.every((key) => sameValue(other.slots[key] as Value, record.slots[key] as Value))
      )
        fault(`the question names the record ${unit.id} as well`)
    }
  }
  return faults
}

const recordOf = (unit: ContentUnit): ChronicleRecord =>
  (unit as ContentUnit & { record: ChronicleRecord }).record

const occurrences = (text: string, part: string): number =>
  text.toLowerCase().split(part.toLowerCase()).length - 1
