import type { Vocabulary } from './vocabulary.ts'

/** How rare units are among passages: 1 for a unit of one passage, falling to 0 for a unit of all (an inverse document frequency, scaled). */
export function rarityAmong(passages: readonly string[], vocabulary: Vocabulary): (id: number) => number {
  const holding = new Uint32Array(vocabulary.size)
  for (const passage of passages) for (const id of vocabulary.features(passage).ids) holding[id]! += 1
  const count = passages.length
  const inverse = (frequency: number) => Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
  const most = inverse(1)
  return (id) => Math.min(1, inverse(Math.max(1, holding[id] ?? 1)) / most)
}
