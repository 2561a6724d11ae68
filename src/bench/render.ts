/** Time to render and to count a million tokens of every language's chronicle, and the memory that holding them takes. */
import { tokenCounter } from '../haystack/tokens.ts'
import { asPiece } from '../haystack/sequence.ts'
import { count, prepare, table } from './measure.ts'

const { source } = prepare({ items: 1 })
const counter = tokenCounter('o200k_base')
// The tokenizer's own start is no part of it.
counter.count('warm')

/** In a function of its own, so that nothing of one language is held while the next is measured. */
function measure(language: string): string[] {
  const item = source.item(1)
  if (!item) throw new Error('the chronicle has no item')
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const pieces: string[] = []
  let tokens = 0
  let renderMs = 0
  let countMs = 0
  while (tokens < 1_000_000) {
    const start = performance.now()
    const unit = item.filler(pieces.length)
    if (!unit) throw new Error(`the chronicle ended in ${language}`)
    const piece = asPiece(source.passage(unit, language))
    const rendered = performance.now()
    tokens += counter.count(piece)
    countMs += performance.now() - rendered
    renderMs += rendered - start
    pieces.push(piece)
  }
  globalThis.gc?.()
  const held = process.memoryUsage().heapUsed - before
  // Read after the measurement, so that they are held until then.
  const characters = pieces.reduce((sum, piece) => sum + piece.length, item.id.length)
  return [
    language,
    count(pieces.length),
    count(characters),
    renderMs.toFixed(0),
    countMs.toFixed(0),
    (renderMs / countMs).toFixed(2),
    `${(held / 2 ** 20).toFixed(0)} MiB`,
  ]
}

table(
  [
    'language',
    'passages',
    'characters',
    'render, ms',
    'count, ms',
    'render ÷ count',
    'held: text and records',
  ],
  source.languages.map(measure),
)
