/**
 * Does the model know when the answer is not there? Yes or no, with the needle and
 * with its absent twin, and the question itself asked of the twin, where the right
 * answer is “none” (with the needle, `monolingual` asks it).
 */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'existence',
  shapes: ({ languages }) =>
    languages.flatMap((language) => {
      const all = { needle: language, haystack: language, question: language }
      return [
        { ...all, task: 'existence' as const },
        { ...all, task: 'existence' as const, needlePresent: false },
        { ...all, needlePresent: false },
      ]
    }),
})
