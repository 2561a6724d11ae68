import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleResults } from './fixture.ts'
import { Journal, recoverJournals, writeIntoOne, writeResults } from './journal.ts'
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
  const journal = new Journal(folder, header, expect.unreachable)
  journal.add(first, 9)
  expect(
    readFileSync(journal.path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([{ pid: process.pid, header }, { planned: 9 }, first])
  journal.remove()
  expect(runs()).toEqual([])
})

test('that cannot be written says so once, and has it all once that works again', () => {
  // A file where the folder should be.
  writeFileSync(join(folder, 'runs'), '')
  const told: string[] = []
  const journal = new Journal(folder, header, (what) => told.push(what))
  journal.add(first, 9)
  expect(told).toEqual([
    expect.stringContaining(`results cannot be written to ${join(folder, 'runs')} as they come: `),
  ])
  rmSync(join(folder, 'runs'))
  journal.add(second, 9)
  expect(
    readFileSync(journal.path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([{ pid: process.pid, header }, { planned: 9 }, first, second])
  journal.remove()
})

test('what cannot be written goes without a trace, and into the next folder', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  // A folder where the file should be.
  mkdirSync(join(one, 'results.json'), { recursive: true })
  const told: string[] = []
  const write = (into: string) => writeResults(join(into, 'results.json'), sampleResults())
  expect(writeIntoOne([one, two], write, (what) => told.push(what))).toBe(two)
  expect(told).toEqual([expect.stringContaining(`the reports cannot be written to ${one}: `)])
  expect(readdirSync(one)).toEqual(['results.json'])
  expect(readdirSync(two)).toEqual(['results.json'])
  expect(writeIntoOne([one], write, (what) => told.push(what))).toBeNull()
})

test('that finds no room for its results stays for a later run', () => {
  const path = left(deadPid)
  mkdirSync(join(folder, 'runs', `${header.runId}.json`))
  expect(recoverJournals(folder)).toEqual([])
  expect(readFileSync(path, 'utf8')).not.toBe('')
})

/** A journal as a process of that id left it. */
function left(pid: number, text: (whole: string) => string = (whole) => whole): string {
  const elsewhere = mkdtempSync(join(tmpdir(), 'journal-'))
  const journal = new Journal(elsewhere, header, expect.unreachable)
  journal.add(first, 9)
  journal.add(second, 12)
  const whole = readFileSync(journal.path, 'utf8').replace(`"pid":${process.pid}`, `"pid":${pid}`)
  rmSync(elsewhere, { recursive: true })
  mkdirSync(join(folder, 'runs'))
  const path = join(folder, 'runs', `${header.runId}.journal.jsonl`)
  writeFileSync(path, text(whole))
  return path
}

test('of a living process is left alone, unless it has been silent for long: ids come back', () => {
  const path = left(process.ppid)
  expect(recoverJournals(folder)).toEqual([])
  expect(runs()).toHaveLength(1)
  const hoursAgo = Date.now() / 1000 - 7200
  utimesSync(path, hoursAgo, hoursAgo)
  expect(recoverJournals(folder)).toHaveLength(1)
})

test('that this process is writing is left alone; another of its id is a dead one’s', () => {
  const journal = new Journal(folder, header, expect.unreachable)
  expect(recoverJournals(folder)).toEqual([])
  journal.remove()
  rmSync(join(folder, 'runs'), { recursive: true })
  left(process.pid)
  expect(recoverJournals(folder)).toHaveLength(1)
})

test('of a dead process becomes results marked incomplete, a cut last line apart', () => {
  left(deadPid, (whole) => whole.slice(0, -20))
  const [path = ''] = recoverJournals(folder)
  expect(runs()).toEqual([`${header.runId}.json`])
  const results = resultsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  expect(results).toMatchObject({ complete: false, planned: 12 })
  expect(results.cases.map(({ id }) => id)).toEqual([first.id])
})

test('that cannot be read is kept aside, not lost', () => {
  left(deadPid, () => '{"pid"')
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
