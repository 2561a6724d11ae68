import { expect, test } from 'vitest'
import { sampleVerdicts } from './verdict-fixture.ts'
import { verdictSchema, verdictsSchema } from './verdict-schema.ts'

test.each(Object.entries(sampleVerdicts))('%s is read back as it was written', (_, verdict) => {
  expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
})

test('a file holds a verdict for each model; what a newer version adds is kept', () => {
  const file = {
    schema: 'mlneedle/verdicts@1',
    exitCode: 1,
    verdicts: [{ ...sampleVerdicts.regressed, later: true }],
  }
  expect(verdictsSchema.parse(file)).toEqual(file)
  expect(verdictsSchema.safeParse({ ...file, exitCode: 4 }).success).toBe(false)
  expect(verdictSchema.safeParse({ ...sampleVerdicts.pass, verdict: 'fine' }).success).toBe(false)
})
