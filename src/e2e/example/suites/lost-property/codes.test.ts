/** The office's own task: the code alone. */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'codes',
  shapes: ({ languages }) =>
    languages.flatMap((language) => {
      const shape = { needle: language, haystack: 'mixed', question: language, task: 'locker-code' }
      return [shape, { ...shape, needlePresent: false }]
    }),
})
