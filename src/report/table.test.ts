import { expect, test } from 'vitest'
import { markdownTable } from './table.ts'

test('tables are Markdown with aligned columns', () => {
  expect(
    markdownTable([
      ['a', 'long head'],
      ['xyz', '1'],
    ]),
  ).toBe('| a   | long head |\n|-----|----------:|\n| xyz |         1 |')
})
