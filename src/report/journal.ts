import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import { byCodeUnit } from '../random.ts'
import { caseResultSchema, resultsSchema, type CaseResult, type Results } from './schema.ts'

/** What is known of a run before its cases. */
export type RunHeader = z.infer<typeof headerSchema>
const headerSchema = resultsSchema.omit({ cases: true, complete: true, planned: true })

const SUFFIX = '.journal.jsonl'

/**
 * Receives each result as it comes: a first line of what the run is, then a line
 * a case. A run that was killed leaves it behind, to be read by {@link recoverJournals}.
 */
export class Journal {
  readonly path: string
  readonly #file: number

  constructor(folder: string, header: RunHeader, planned: () => number) {
    const runs = join(folder, 'runs')
    mkdirSync(runs, { recursive: true })
    this.path = join(runs, header.runId + SUFFIX)
    this.#file = openSync(this.path, 'w')
    this.#write({ pid: process.pid, planned: planned(), header })
  }

  add(result: CaseResult): void {
    this.#write(result)
  }

  /** Closes and removes it, once its results stand in a file of their own. */
  remove(): void {
    closeSync(this.#file)
    rmSync(this.path, { force: true })
  }

  #write(line: unknown): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`)
  }
}

/**
 * Turns journals that a dead process left in a report folder into results files
 * marked incomplete.
 * @returns the files written
 */
export function recoverJournals(folder: string): string[] {
  const runs = join(folder, 'runs')
  let names: string[]
  try {
    names = readdirSync(runs).filter((name) => name.endsWith(SUFFIX))
  } catch {
    return []
  }
  const written: string[] = []
  for (const name of names) {
    const journal = join(runs, name)
    const results = readJournal(readFileSync(journal, 'utf8'))
    if (results === 'alive') continue
    if (results) {
      const path = join(runs, `${results.runId}.json`)
      writeResults(path, results)
      written.push(path)
      rmSync(journal, { force: true })
    } else renameSync(journal, `${journal}.unreadable`)
  }
  return written
}

function readJournal(text: string): Results | 'alive' | null {
  const lines = text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as unknown]
    } catch {
      // The last line may have been cut by the kill.
      return []
    }
  })
  const [first, ...rest] = lines as [{ pid?: number; planned?: number; header?: RunHeader }?, ...unknown[]]
  if (!first?.header) return null
  if (typeof first.pid === 'number' && isAlive(first.pid)) return 'alive'
  const cases = rest.flatMap((line) => caseResultSchema.safeParse(line).data ?? [])
  const planned = Math.max(first.planned ?? 0, cases.length)
  return resultsSchema.safeParse({ ...first.header, planned, complete: false, cases }).data ?? null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Writes results as one process and merged shards give them alike: cases sorted by model and id. A reader never sees half a file. */
export function writeResults(path: string, results: Results): void {
  const cases = [...results.cases].toSorted((a, b) => byCodeUnit(a.model, b.model) || byCodeUnit(a.id, b.id))
  const { cases: _, ...head } = results
  // A case a line: small, and readable in a diff.
  const lines = cases.map((result) => `    ${JSON.stringify(result)}`).join(',\n')
  const top = JSON.stringify(head, null, 2).slice(0, -2)
  writeWhole(path, `${top},\n  "cases": [\n${lines}\n  ]\n}\n`)
}

/** Writes beside the place and moves, so that the file is there whole or not at all. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const partial = `${path}.${process.pid}.part`
  writeFileSync(partial, text)
  renameSync(partial, path)
}
