/** Any test of an application may use the matchers: here of what its assistant said. */
import { describe, expect, test } from 'vitest'
// oxlint-disable-next-line import/no-unassigned-import -- importing it registers the matchers
import 'vitest-mlneedle/matchers'
import { fr } from './languages/fr.ts'

/** Stands for the application's own call to its model. */
const assistant = async (question: string): Promise<{ text: string }> => ({
  text: question.startsWith('Where')
    ? 'The trumpet is not in R13: you will find it in locker **R31**.'
    : 'Je ne sais pas.',
})

describe('the assistant of the lost property office', () => {
  test('names the right locker', async () => {
    const answer = await assistant('Where is the trumpet?')
    expect(answer).toRetrieve('R31')
    expect(answer).not.toRetrieve('R13')
    expect(answer).toAnswerIn('en')
  })

  test('says so when it does not know, in the visitor’s language', async () => {
    const answer = await assistant('Où est ma valise ?')
    expect(answer).toAbstain({ languages: ['fr'], packs: [fr] })
    expect(answer).toAnswerIn('fr', { packs: [fr] })
  })
})
