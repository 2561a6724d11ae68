/** Longest a part of a file's name may be, in characters. */
const longest = 60

/** Names of files from words that may hold anything: readable, safe on any system, each given once. */
export class FileNames {
  readonly #taken = new Set<string>()

  name(parts: readonly string[]): string {
    const wanted = parts.map(asWord).join('-')
    let name = wanted
    // Some file systems take upper and lower case for one.
    for (let n = 2; this.#taken.has(name.toLowerCase()); n++) name = `${wanted}-${n}`
    this.#taken.add(name.toLowerCase())
    return name
  }
}

/** Letters, digits, `.`, `_` and `-` of a text; what else it holds becomes `-`. */
export function asWord(text: string): string {
  const word = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, longest)
    .replace(/^[-._]+|[-._]+$/g, '')
  return word === '' ? 'x' : word
}
