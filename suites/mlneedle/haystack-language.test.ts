/** Only the haystack changes its language, and once holds all of them: which surroundings distract? */
import { defineExperiment } from 'vitest-mlneedle/suite'

defineExperiment({
  name: 'haystack-language',
  shapes: ({ languages, pivot, crossed }) => {
    const haystacks = languages.length > 1 ? [...languages, 'mixed'] : languages
    const needles = crossed ? languages : [pivot]
    return needles.flatMap((needle) => haystacks.map((haystack) => ({ needle, haystack, question: pivot })))
  },
})
