import type { Renderer } from '../haystack/chronicle/render.ts'
import { edgeRecords } from '../haystack/chronicle/samples.ts'
import type { Value } from '../haystack/chronicle/record.ts'
import type { World } from '../haystack/chronicle/types.ts'
import type { Language } from '../language/language.ts'
import { score } from '../score/score.ts'
import type { Fault } from './fault.ts'

/** Nobody's name. */
const NOBODY = ['Xyzzy Qwpt']

/**
 * A model may answer with the sentence it found. Every variant of every sentence,
 * given as the answer, must therefore be right where it holds what is asked, and an
 * invention where it does not: words of denial in a pack ("without", "no other")
 * would make it a "none" or a contradiction.
 */
export function echoFaults(
  world: World,
  renderer: Renderer,
  language: Language,
  languages: Readonly<Record<string, Language>>,
): Fault[] {
  const { code } = language
  const faults: Fault[] = []
  const outcomeOf = (answer: string, gold: readonly string[], needlePresent: boolean) =>
    score(
      {
        task: 'qa',
        answer,
        gold: { [code]: gold },
        languages: [code],
        needlePresent,
        cut: false,
        refused: false,
      },
      languages,
    ).outcome
  for (const [genre, { sentences, asked }] of Object.entries(world.genres)) {
    const records = edgeRecords(world, renderer, genre)
    for (const [name, { slots }] of Object.entries(sentences)) {
      const told = new Set<number>()
      for (const [round, record] of records.entries())
        for (const [i, text] of renderer.variants(record, name, round).entries()) {
          if (told.has(i)) continue
          const tell = (what: string) => {
            told.add(i)
            faults.push({
              language: code,
              where: `genre ${genre}, sentence ${name}`,
              what: `${what}, given as an answer: ${text}`,
            })
          }
          for (const slot of slots.filter((each) => Object.hasOwn(asked, each))) {
            const outcome = outcomeOf(text, renderer.gold(record.slots[slot] as Value), true)
            if (outcome !== 'correct') tell(`is ${outcome} for the ${slot} it holds`)
          }
          const absent = outcomeOf(text, NOBODY, false)
          if (absent !== 'invented') tell(`is taken for “none” (${absent})`)
        }
    }
  }
  return faults
}
