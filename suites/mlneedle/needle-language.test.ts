/** Only the needle changes its language: is a fact found when it stands in another language than all around it? */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'needle-language',
  shapes: ({ languages, pivot }) =>
    languages.map((language) => ({ needle: language, haystack: pivot, question: pivot })),
})
