import type { Case } from '../case/case.ts'
import type { Item } from '../haystack/source.ts'

/** The gold to show for a case: in the question's language, then in the needle's. (An answer in any language counts.) */
export const goldOf = (c: Case, { gold }: Item): string[] => [
  ...new Set([c.questionLanguage, c.needleLanguage].flatMap((code) => gold[code] ?? [])),
]
