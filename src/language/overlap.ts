import type { Language } from './language.ts'

/** Words of a text, lower case; pairs of neighbouring characters where the language writes no spaces. */
export function terms(text: string, language: Pick<Language, 'spaced'>): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (language.spaced) return new Set(words)
  return new Set(
    words.flatMap((word) => {
      const characters = [...word]
      return characters.length === 1 ? characters : characters.slice(1).map((c, i) => `${characters[i]}${c}`)
    }),
  )
}

/** Share of the question's terms that stand in the passage, 0 to 1: how far literal matching alone could lead. */
export function overlap(question: string, passage: string, language: Pick<Language, 'spaced'>): number {
  const asked = terms(question, language)
  const there = terms(passage, language)
  let shared = 0
  for (const term of asked) if (there.has(term)) shared++
  return asked.size === 0 ? 0 : shared / asked.size
}
