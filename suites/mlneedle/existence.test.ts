/** Is the answer there, yes or no? Asked with the needle and with its absent twin: always-yes must not look good. */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'existence',
  shapes: ({ languages }) =>
    languages.flatMap((language) => {
      const all = { needle: language, haystack: language, question: language, task: 'existence' as const }
      return [all, { ...all, needlePresent: false }]
    }),
})
