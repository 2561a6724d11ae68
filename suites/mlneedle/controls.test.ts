/** What the model can do at best (the needle alone), and what it knows already (no passages at all). */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'controls',
  shapes: ({ languages }) =>
    languages.flatMap((language) => [
      { needle: language, haystack: null, question: language, control: 'needle-alone' as const },
      { needle: language, haystack: null, question: language, control: 'closed-book' as const },
    ]),
})
