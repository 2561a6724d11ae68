import { expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import type { Language } from '../language/language.ts'
import { promptFaults } from './prompts.ts'

const de = languages['de'] as Language
const faults = (changed: Partial<Language>) =>
  promptFaults({ ...de, ...changed }, { ...languages, de: { ...de, ...changed } })
    .map(({ where, what }) => `${where}: ${what}`)
    .join('\n')

test.each(Object.values(languages).map((language) => [language.code, language] as const))(
  'the prompt strings of %s have no fault',
  (_, language) => expect(promptFaults(language, languages)).toEqual([]),
)

test.each([
  [{ offerNone: 'Sonst antworte „keine“.' }, 'prompt offerNone: expected {none}, got none'],
  [{ instruction: 'Antworte {none}.' }, 'prompt instruction: expected no braces, got {none}'],
  [{ instruction: languages['en']?.prompt.instruction ?? '' }, 'prompt instruction: the same as in English'],
  [{ instruction: 'Antwortе kurz.' }, 'the letter е (U+0435) is not Latin'],
  [{ instruction: ' Antworte kurz.' }, 'spaces too many'],
  [{ answerLabel: de.prompt.questionLabel }, 'question and answer have the same label'],
  [{ noneWord: 'Brücke' }, 'prompt noneWord: “Brücke” is not among the statements'],
])('%o is told', (changed, what) => {
  expect(faults({ prompt: { ...de.prompt, ...changed } })).toContain(what)
})

test('statements that the scorer reads otherwise are told', () => {
  const { statements } = de
  expect(faults({ statements: { ...statements, yes: ['nein'] } })).toContain(
    '“nein” is not understood as yes',
  )
})

test('what is not written yet is no fault', () => {
  const prompt = Object.fromEntries(Object.keys(de.prompt).map((name) => [name, ''])) as never
  const statements = Object.fromEntries(Object.keys(de.statements).map((name) => [name, ['']])) as never
  expect(faults({ prompt, statements })).toBe('')
})
