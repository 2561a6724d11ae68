import { defineSuite, type OwnTask } from 'vitest-mlneedle/define'
import { fr } from '../../languages/fr.ts'
import { data } from './data.ts'

/**
 * A clerk's screen takes a locker's code and nothing else: an answer that says more
 * is wrong, though the code stands in it.
 */
const lockerCode: OwnTask = {
  wording: {
    en: {
      instruction:
        'A visitor asks for a lost thing. Find its locker in the numbered notes below. Reply with the code of the locker alone: a letter and two digits, no other word.',
    },
    fr: {
      instruction:
        'Un visiteur demande un objet perdu. Cherchez son casier dans les notes numérotées ci-dessous. Répondez par le code du casier seul : une lettre et deux chiffres, sans autre mot.',
      question: 'Le visiteur demande : {question}',
    },
  },
  score(answer, { gold, needlePresent, questionLanguage, score }) {
    if (/^[A-Z]\d\d\.?$/.test(answer)) {
      if (!needlePresent) return 'invented'
      return (gold[questionLanguage] ?? []).includes(answer.slice(0, 3)) ? 'correct' : 'wrong'
    }
    // No code: whether it says none, or refuses, the tool knows in every language. All else is too much.
    const { outcome } = score()
    return outcome === 'correct' && needlePresent ? 'wrong' : outcome
  },
}

export default defineSuite({
  languages: [fr],
  data,
  tasks: { 'locker-code': lockerCode },
  // As long as two dozen notes reach; both ends and the middle.
  options: { lengths: ['1k'], depths: [0, 50, 100], hardDistractors: 1 },
})
