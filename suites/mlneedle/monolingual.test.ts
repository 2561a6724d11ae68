/** Needle, haystack and question in one language: how well does the model retrieve in each? */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'monolingual',
  shapes: ({ languages }) =>
    languages.map((language) => ({ needle: language, haystack: language, question: language })),
})
