import { expect, test } from 'vitest'
import { languagesOf, pivotOf } from './languages.ts'

test.each([
  ['de', 'de', 'de', ['de']],
  ['de', 'en', 'en', ['de']],
  ['en', 'de', 'en', ['de']],
  ['en', 'en', 'de', ['de']],
  ['en', 'en', 'en', ['en']],
  ['de', 'th', 'en', ['de', 'th']],
  ['en', 'mixed', 'en', ['en']],
  ['de', 'mixed', 'en', ['de']],
  ['en', null, 'en', ['en']],
])('needle %s, haystack %s, question %s counts for %j', (needle, haystack, question, expected) => {
  const spoken = { needleLanguage: needle, haystackLanguage: haystack, questionLanguage: question }
  expect(languagesOf(spoken, 'en').toSorted()).toEqual(expected)
})

test('without a pivot a case counts for all its languages', () => {
  const spoken = { needleLanguage: 'de', haystackLanguage: 'en', questionLanguage: 'en' }
  expect(languagesOf(spoken, null)).toEqual(['de', 'en'])
})

test('the pivot is the one that the options name', () => {
  expect(pivotOf({ pivot: 'de' })).toBe('de')
  expect(pivotOf({ pivot: null })).toBeNull()
  expect(pivotOf({})).toBeNull()
})
