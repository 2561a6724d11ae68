/** Is the locker found, in each language and across them? And is “none” said when the note is not there? */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'lockers',
  shapes: ({ languages }) =>
    languages.flatMap((question) =>
      languages.flatMap((needle) => {
        const shape = { needle, haystack: needle, question }
        return needle === question ? [shape, { ...shape, needlePresent: false }] : [shape]
      }),
    ),
})
