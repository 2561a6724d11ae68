import type { Gold } from './gold.ts'
import type { Reading } from './reading.ts'
import { goldsIn, hitsIn } from './reading.ts'
import { isRival, trim, wordsIn } from './rivals.ts'
import type { Range } from './sentences.ts'

interface Item extends Range {
  /** What parts it from the item before. */
  readonly after: 'start' | Parting
}

/** A comma may set off an apposition ("Paris, France"), a line a remark; "and", bullets and 、 only part items. */
type Parting = 'comma' | 'line' | 'joint'

const partings: Readonly<Record<string, Parting>> = {
  ',': 'comma',
  '،': 'comma',
  '\n': 'line',
  ';': 'line',
  '؛': 'line',
  '、': 'joint',
  '|': 'joint',
  '•': 'joint',
  '▪': 'joint',
  '‣': 'joint',
}

/**
 * Whether a range is nothing but a list of answers, the gold among them: "Anna Keller, Boris Orlov, Clara Weber",
 * "Anna Keller and Boris Orlov", one in each line. Who lists candidates has not answered.
 *
 * Two items with a comma between are a list only if they are alike, numbers or names of as many words, two or
 * more: "Paris, France" is one answer. Two lines are one if a rival can be told by more than its size.
 */
export function isOpenList(reading: Reading, zone: Range, gold: Gold): boolean {
  if (zone.to - zone.from > 400) return false
  const items = itemsOf(reading, zone)
  if (items.length < 2) return attachedAnd(reading, zone)
  let rivals = 0
  let alike = false
  const size = gold.words.length
  for (const item of items) {
    const golds = goldsIn(reading, item)
    if (golds.length > 0) {
      // More than the gold and its other forms: a sentence, not an item.
      const covered = wordsIn(reading, {
        from: Math.min(...golds.map(({ from }) => from)),
        to: Math.max(...golds.map(({ to }) => to)),
      })
      if (wordsIn(reading, item) > covered) return false
    } else if (isRival(reading, item, gold)) {
      rivals++
      alike = gold.numeric || (gold.capital && size > 1 && wordsIn(reading, trim(reading, item)) === size)
    } else if (hitsIn(reading, 'passage', item).length === 0) return false
  }
  if (rivals === 0) return false
  const parting = items[1]!.after
  if (items.length > 2 || parting === 'joint' || alike) return true
  return parting === 'line' && (gold.numeric || gold.capital || gold.dotted)
}

/** The items that commas, "and" and line breaks part; what only labels, such as "[12]", is no item. */
function itemsOf(reading: Reading, zone: Range): Item[] {
  const items: Item[] = []
  let from = zone.from
  let after: Item['after'] = 'start'
  let depth = 0
  const close = (to: number, next: Item['after']) => {
    const inside = trim(reading, { from, to })
    if (inside.from < inside.to) {
      items.push({ ...inside, after })
      after = next
    } else if (items.length > 0 && next !== 'comma') after = next
  }
  for (let i = zone.from; i < zone.to; i++) {
    const span = reading.goldAt(i)
    const token = reading.tokens[i]!
    const and = reading.hitAt('and', i)
    if (span && i > span.from && i < span.to) continue
    if (token.text === '(' || token.text === '（') {
      // What stands in brackets explains the item before them.
      if (depth++ === 0) close(i, after)
    } else if (token.text === ')' || token.text === '）') {
      depth = Math.max(0, depth - 1)
      from = i + 1
    } else if (depth > 0) from = i + 1
    else if (Object.hasOwn(partings, token.text)) {
      const bullet =
        token.text === '\n' &&
        (reading.tokens[i + 1]?.text === '-' || (i + 1 < zone.to && reading.isLabel(i + 1)))
      close(i, bullet ? 'joint' : partings[token.text]!)
      from = i + 1
    } else if (and && and.to <= zone.to) {
      close(i, 'joint')
      from = and.to
      i = and.to - 1
    }
  }
  close(zone.to, 'joint')
  return items
}

/** Arabic writes "and" on to the next word: the gold, then as many words, the first with و. */
function attachedAnd(reading: Reading, zone: Range): boolean {
  const inside = trim(reading, zone)
  const span = goldsIn(reading, inside)[0]
  if (!span || span.gold.language.script !== 'Arab' || span.from !== inside.from) return false
  const next = reading.tokens[span.to]
  return (
    next?.text.startsWith('و') === true &&
    wordsIn(reading, { from: span.to, to: inside.to }) === span.gold.words.length
  )
}
