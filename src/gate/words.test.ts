import { expect, test } from 'vitest'
import { counted, lengthName, listed, percents, percentsDown, pointsOf, pValue } from './words.ts'

test('all and none are said only of all and none', () => {
  expect([0, 0.0001, 0.5, 0.9999, 1].map(percents)).toEqual(['0%', '0.1%', '50.0%', '99.9%', '100%'])
  expect([0.9499, 0.95, 0.9999, 1].map(percentsDown)).toEqual(['94.9%', '95%', '99.9%', '100%'])
})

test('points, counts, lengths', () => {
  expect([-0.05, 0.125, 0.01, 0].map(pointsOf)).toEqual(['5 points', '12.5 points', '1 point', '0 points'])
  expect([counted(1, 'case'), counted(1234567, 'case')]).toEqual(['1 case', '1,234,567 cases'])
  expect([8192, 10_000, 0].map(lengthName)).toEqual(['8K', '10,000 tokens', '0 tokens'])
})

test('a p-value is never rounded down', () => {
  expect([0, 0.00099, 0.001, 0.0501, 0.05, 1].map(pValue)).toEqual([
    '< 0.001',
    '< 0.001',
    '0.001',
    '0.051',
    '0.050',
    '1.000',
  ])
})

test('lists', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => listed(names))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect(listed(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more')
})
