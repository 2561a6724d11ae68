/** A disk without room: what was measured, and paid for, is not lost with it. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { resultsSchema } from '../report/schema.ts'
import { one, test, tiny } from './project.ts'

test('reports that cannot be written where they belong go to a temporary folder', async ({ project }) => {
  const { folder, vitest } = project(`{ ${tiny} }`)
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  // Folders where files should be: as little room for them as on a full disk.
  mkdirSync(join(folder, 'reports/mlneedle/results.json'), { recursive: true })
  const { code, output } = await vitest([one], { TMPDIR: temporary, TEMP: temporary })
  expect(code, output).toBe(1)
  expect(output).toContain(`the reports cannot be written to ${join(folder, 'reports/mlneedle')}: `)
  const [, elsewhere = ''] = /Reports: (\S+)\/ — results\.json/.exec(output) ?? []
  expect(elsewhere).toMatch(/^temporary\/mlneedle-[\w-]+\/mlneedle$/)
  const results = resultsSchema.parse(
    JSON.parse(readFileSync(join(folder, elsewhere, 'results.json'), 'utf8')),
  )
  expect(results).toMatchObject({ complete: true, planned: 8 })
  expect(output).not.toContain('Unhandled')
})
