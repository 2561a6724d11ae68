/** Only the question changes its language: can the model be asked in one language about text in another? */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'question-language',
  shapes: ({ languages, pivot }) =>
    languages.map((language) => ({ needle: pivot, haystack: pivot, question: language })),
})
