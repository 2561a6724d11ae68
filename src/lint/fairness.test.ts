import { expect, test } from 'vitest'
import { outliers } from './fairness.ts'

const values = (changed = 0) =>
  new Map(
    ['ar', 'de', 'en', 'zh'].map((language, i) => [
      language,
      new Map([
        ['guild dues', [0.5 + i / 10, 0.5 + i / 10]],
        ['mint coins', [0.3 + i / 10, 0.3 + i / 10]],
        ['court fine', [0.4 + i / 10 + (language === 'de' ? changed : 0), 0.4 + i / 10]],
        ['fair toll', [0.4 + i / 10, 0.4 + i / 10]],
      ]),
    ]),
  )

test('languages and slots may differ, each in its own way', () =>
  expect(outliers(values(), 'overlap')).toEqual([]))

test('a slot that stands out in one language alone is named with it', () => {
  expect(outliers(values(1.2), 'overlap')).toEqual([
    {
      language: 'de',
      where: 'court fine',
      what: 'overlap stands 45 points above what the other languages lead to expect',
    },
  ])
})

test('two languages have nothing to be compared with', () => {
  expect(outliers(new Map([...values(9)].slice(0, 2)), 'overlap')).toEqual([])
})
