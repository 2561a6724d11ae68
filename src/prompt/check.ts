import type { Case } from '../case/case.ts'
import { caseId } from '../case/id.ts'
import { MlneedleError } from '../errors.ts'
import type { Item } from '../haystack/source.ts'

/**
 * Rule 6 on the finished prompt: the gold stands once in the needle and nowhere
 * else, in none of the languages the prompt shows; in an absent twin, nowhere.
 *
 * @throws MlneedleError that names the case and the gold
 */
export function checkGold(c: Case, item: Item, { text, needle }: { text: string; needle: string }): void {
  const inNeedle = c.needlePresent && needle !== '' ? 1 : 0
  const shown = new Set([
    c.needleLanguage,
    c.questionLanguage,
    c.haystackLanguage ?? '',
    ...(c.mixedLanguages ?? []),
  ])
  const own = item.gold[c.needleLanguage] ?? []
  if (inNeedle && !own.some((gold) => count(needle, gold) === 1))
    throw broken(c, own, 'does not stand once in the needle')
  for (const [language, golds] of Object.entries(item.gold)) {
    if (!shown.has(language)) continue
    for (const gold of golds) {
      const outside = count(text, gold) - (inNeedle ? count(needle, gold) : 0)
      if (outside > 0) throw broken(c, [gold], 'stands outside the needle too')
    }
  }
}

function count(text: string, part: string): number {
  let n = 0
  for (let i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length)) n++
  return n
}

const broken = (c: Case, gold: readonly string[], what: string): MlneedleError =>
  new MlneedleError(
    `${caseId(c)}: the answer “${gold.join('” / “')}” ${what}. The source breaks the rule of one right answer; ` +
      'leave the item out, or mend the pack or data file it comes from.',
  )
