/** Ends of sentences in the world's scripts, with closing marks; an ASCII stop only before a space, and not after an initial or a number. */
const ending =
  /(?:[。！？｡]|(?<!(?<!\p{L})\p{L}|\p{Nd})[.](?=["'”’»)\]]*\s)|(?<=\p{Nd}\p{Nd}\p{Nd})[.](?=\s)|[!?؟।॥۔…;·](?=["'”’»)\]]*\s))["'”’»」』）)\]]*\s*/gu

/** The sentences of a passage, whole and in order. A script without stops (Thai) gives one. */
export function sentences(passage: string): string[] {
  const result: string[] = []
  let start = 0
  for (const match of passage.matchAll(ending)) {
    const end = match.index + match[0].length
    result.push(passage.slice(start, end))
    start = end
  }
  result.push(passage.slice(start))
  return result.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
