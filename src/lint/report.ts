import type { AnyPack } from '../haystack/chronicle/render.ts'
import { ChronicleSource } from '../haystack/chronicle/source.ts'
import type { World } from '../haystack/chronicle/types.ts'
import type { Language } from '../language/language.ts'
import type { Model } from '../model/model.ts'
import { floor, mean, outliers, overlaps } from './fairness.ts'
import type { Fault } from './fault.ts'
import { lintLanguage, type LanguageLint } from './lint.ts'

/** Items of the fairness tables: every genre and slot twice, and every genre twice for pairs of languages. */
const ITEMS = { own: 220, pairs: 44 }

export interface LintReport {
  readonly languages: readonly LanguageLint[]
  /** Mean share of the question's words that stand in the needle, 0 to 1, by language. */
  readonly overlap: Readonly<Record<string, number>>
  /** `question needle` → sensitivity of literal matching, 0 to 1; empty when it was not asked for. */
  readonly floor: Readonly<Record<string, number>>
  /** All faults, those of fairness included. */
  readonly faults: readonly Fault[]
}

/**
 * Lints packs by themselves and against each other.
 *
 * @param chosen codes of the languages to judge; the others are only compared with
 * @param model the reader that the floor is measured with; null leaves the floor out
 * @param progress told what is being done
 */
export async function lint(
  world: World,
  packs: readonly AnyPack[],
  languages: Readonly<Record<string, Language>>,
  chosen: readonly string[],
  model: Pick<Model, 'generate'> | null,
  progress: (what: string) => void,
): Promise<LintReport> {
  const linted: LanguageLint[] = []
  for (const pack of packs.filter(({ language }) => chosen.includes(language))) {
    progress(`reading 128K tokens of ${languages[pack.language]?.englishName || pack.language}`)
    linted.push(lintLanguage(world, pack, languages))
  }
  const own = linted.flatMap(({ faults }) => faults)
  // A pack that cannot be rendered cannot be compared either.
  const broken = new Set(linted.filter(({ figures }) => !figures).map(({ language }) => language))
  const sound = packs.filter(({ language }) => languages[language] && !broken.has(language))
  if (!sound.some(({ language }) => chosen.includes(language)))
    return { languages: linted, overlap: {}, floor: {}, faults: own }
  const source = new ChronicleSource(world, sound, languages, 'fair')
  const spoken = sound.map(({ language }) => languages[language] as Language)
  progress('comparing questions with needles')
  const shared = overlaps(source, spoken, ITEMS.own)
  const unfair = outliers(shared, 'overlap')
  const floors: Record<string, number> = {}
  if (model) {
    const codes = spoken.map(({ code }) => code)
    progress(`measuring the floor in ${codes.length} languages`)
    const diagonal = await floor(
      source,
      languages,
      model,
      codes.map((code) => [code, code] as const),
      ITEMS.own,
    )
    unfair.push(
      ...outliers(
        new Map([...diagonal].map(([pair, groups]) => [pair.split(' ')[0] as string, groups])),
        'floor',
      ),
    )
    for (const [pair, groups] of diagonal) floors[pair] = mean([...groups.values()].flat())
    const off = codes.flatMap((question) =>
      codes.filter((needle) => needle !== question).map((needle) => [question, needle] as const),
    )
    progress(`measuring the floor in ${off.length} pairs of languages`)
    for (const [pair, groups] of await floor(source, languages, model, off, ITEMS.pairs))
      floors[pair] = mean([...groups.values()].flat())
  }
  return {
    languages: linted,
    overlap: Object.fromEntries(
      [...shared].map(([code, groups]) => [code, mean([...groups.values()].flat())]),
    ),
    floor: floors,
    faults: [...own, ...unfair.filter(({ language }) => chosen.includes(language))],
  }
}
