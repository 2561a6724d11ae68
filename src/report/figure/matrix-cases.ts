import type { GateCase } from '../../gate/types.ts'

/**
 * One model's cases for a matrix of question × needle language: those whose
 * haystack is in the language of one of them, so that no third language mixes in.
 * A prompt that several experiments ask counts once.
 *
 * @param promptOf what is the same of two cases just when their prompts are
 */
export function matrixCases<C extends GateCase>(cases: readonly C[], promptOf: (one: C) => string): C[] {
  const seen = new Set<string>()
  return cases.filter((one) => {
    if (one.control !== null) return false
    const { haystackLanguage: haystack } = one
    if (haystack !== one.needleLanguage && haystack !== one.questionLanguage) return false
    const prompt = promptOf(one)
    if (seen.has(prompt)) return false
    seen.add(prompt)
    return true
  })
}

/** What a matrix leaves out. */
export const matrixNote =
  'The haystack is in the language of the needle or of the question; a prompt that several experiments ask counts once.'
