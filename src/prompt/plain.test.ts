import { expect, test } from 'vitest'
import { languages } from '../../haystacks/languages/index.ts'
import { resolveOptions } from '../options.ts'
import { plainPromptOptions } from './plain.ts'

test('plain prompts are those of a run that was told nothing', () => {
  const { pivot, ...rest } = plainPromptOptions
  expect(resolveOptions({}, '', {})).toMatchObject(rest)
  expect(languages).toHaveProperty(pivot)
})
