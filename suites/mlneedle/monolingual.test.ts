/**
 * Needle, haystack and question in one language: how well does the model retrieve in
 * each? And with the absent twin, where the right answer is “none”: how often does it
 * answer all the same?
 */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'monolingual',
  shapes: ({ languages }) =>
    languages.flatMap((language) => {
      const all = { needle: language, haystack: language, question: language }
      return [all, { ...all, needlePresent: false }]
    }),
})
