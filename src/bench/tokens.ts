/**
 * Tokens that come out of the tokenizer while a grid of 35 depths × 35 lengths is
 * built, 1K to 128K, one item, nothing cached from before.
 *
 * The other algorithm is the one of gkamradt's LLMTest_NeedleInAHaystack, written
 * anew for this bench from what it does: for every cell the whole
 * corpus is encoded to be cut to length, the cut context is encoded again to put
 * the needle in, and the needle with it. Its cost does not depend on depth: one
 * depth a length is run, and counted 35 times.
 */
import { tokenCounter, TokenCounter } from '../haystack/tokens.ts'
import { caseIn, count, prepare, table } from './measure.ts'

const STEPS = 35
const LONGEST = 131_072
const lengths = Array.from({ length: STEPS }, (_, i) =>
  Math.round(1024 + (i * (LONGEST - 1024)) / (STEPS - 1)),
)
const depths = Array.from({ length: STEPS }, (_, i) => (100 * i) / (STEPS - 1))

const { plan, bench } = prepare({ languages: ['en'], items: 1, lengths, depths })
const item = plan.itemIds[0] as string
const counter = tokenCounter(plan.tokenizer)
const before = counter.encoded
let start = performance.now()
let corpus = ''
let needle = ''
for (const length of lengths.toReversed())
  for (const depth of depths) {
    const prompt = bench.prompt(caseIn('en', length, depth / 100, item))
    if (prompt.text.length > corpus.length) corpus = prompt.text
    needle = prompt.needle ?? ''
  }
const ours = { tokens: counter.encoded - before, ms: performance.now() - start }

const other = new TokenCounter(plan.tokenizer)
start = performance.now()
for (const length of lengths) {
  other.count(corpus)
  const cut = corpus.slice(0, Math.round((corpus.length * length) / LONGEST))
  other.count(cut)
  other.count(needle)
}
const theirs = { tokens: other.encoded * STEPS, ms: (performance.now() - start) * STEPS }

table(
  ['', 'tokens encoded', 'seconds'],
  [
    ['ours, 1,225 prompts with checks and hashes', count(ours.tokens), (ours.ms / 1000).toFixed(1)],
    ['re-encoding for every cell (one depth run, × 35)', count(theirs.tokens), (theirs.ms / 1000).toFixed(1)],
    ['ratio', `${count(theirs.tokens / ours.tokens)} ×`, `${count(theirs.ms / ours.ms)} ×`],
  ],
)
console.log(`\nTarget: 1,000 times fewer tokens. ${theirs.tokens / ours.tokens >= 1000 ? 'Met.' : 'Missed.'}`)
