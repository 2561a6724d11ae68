import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleResults } from './fixture.ts'
import { Journal, recoverJournals, writeResults } from './journal.ts'
import { resultsSchema } from './schema.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'journal-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const { cases, complete: _, planned: __, ...header } = sampleResults()
const [first, second] = cases as [(typeof cases)[0], (typeof cases)[0]]
/** Of a process that has ended. */
const deadPid = spawnSync(process.execPath, ['-e', '']).pid

const runs = () => readdirSync(join(folder, 'runs'))

test('holds each result as soon as it is added, and goes when the run has its file', () => {
  const journal = new Journal(folder, header, () => 9)
  journal.add(first)
  expect(
    readFileSync(journal.path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([{ pid: process.pid, planned: 9, header }, first])
  journal.remove()
  expect(runs()).toEqual([])
})

test('of a living process is left alone', () => {
  const journal = new Journal(folder, header, () => 9)
  expect(recoverJournals(folder)).toEqual([])
  expect(runs()).toHaveLength(1)
  journal.remove()
})

test('of a dead process becomes results marked incomplete, a cut last line apart', () => {
  const journal = new Journal(folder, header, () => 9)
  journal.add(first)
  journal.add(second)
  const text = readFileSync(journal.path, 'utf8').replace(`"pid":${process.pid}`, `"pid":${deadPid}`)
  writeFileSync(journal.path, text.slice(0, -20))
  const [path = ''] = recoverJournals(folder)
  expect(runs()).toEqual([`${header.runId}.json`])
  const results = resultsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  expect(results).toMatchObject({ complete: false, planned: 9 })
  expect(results.cases.map(({ id }) => id)).toEqual([first.id])
})

test('that cannot be read is kept aside, not lost', () => {
  const journal = new Journal(folder, header, () => 9)
  writeFileSync(journal.path, '{"pid"')
  expect(recoverJournals(folder)).toEqual([])
  expect(runs()).toEqual([`${header.runId}.journal.jsonl.unreadable`])
})

test('results are written alike whatever order cases came in', () => {
  const results = sampleResults()
  const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')]
  writeResults(a, results)
  writeResults(b, { ...results, cases: results.cases.toReversed() })
  expect(readFileSync(b, 'utf8')).toBe(readFileSync(a, 'utf8'))
  const read = resultsSchema.parse(JSON.parse(readFileSync(a, 'utf8')))
  expect(read.cases).toHaveLength(results.cases.length)
})
