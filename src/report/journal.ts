import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
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

/** Silence after which a journal is taken to be a dead run's, though its process id is in use: ids come back, in containers at once. */
const LONGEST_SILENCE = 3_600_000

/**
 * Receives each result as it comes: a first line of what the run is, then a line
 * a case, and one whenever more cases are planned. A run that was killed leaves it
 * behind, to be read by {@link recoverJournals}. What cannot be written waits for the next line.
 */
export class Journal {
  readonly path: string
  readonly #trouble: (what: string) => void
  #file: number | null = null
  #planned = 0
  #waiting: Uint8Array = new Uint8Array()
  #told = false

  /** @param trouble told once when it cannot be written (a full disk) */
  constructor(folder: string, header: RunHeader, trouble: (what: string) => void) {
    this.path = join(folder, 'runs', header.runId + SUFFIX)
    this.#trouble = trouble
    open.add(this.path)
    this.#write({ pid: process.pid, header })
  }

  /** `planned`: cases planned by now. */
  add(result: CaseResult, planned: number): void {
    if (planned > this.#planned) this.#write({ planned })
    this.#planned = Math.max(this.#planned, planned)
    this.#write(result)
  }

  /** Closes and removes it, once its results stand in a file of their own. */
  remove(): void {
    if (this.#file !== null) closeSync(this.#file)
    rmSync(this.path, { force: true })
    open.delete(this.path)
  }

  #write(line: unknown): void {
    this.#waiting = Buffer.concat([this.#waiting, Buffer.from(`${JSON.stringify(line)}\n`)])
    try {
      if (this.#file === null) {
        mkdirSync(dirname(this.path), { recursive: true })
        this.#file = openSync(this.path, 'w')
      }
      // A disk with little room takes a part.
      while (this.#waiting.length > 0)
        this.#waiting = this.#waiting.subarray(writeSync(this.#file, this.#waiting))
    } catch (error) {
      if (!this.#told)
        this.#trouble(
          `results cannot be written to ${dirname(this.path)} as they come: ${(error as Error).message}. ` +
            'The run goes on, and writes them once there is room.',
        )
      this.#told = true
    }
  }
}

/** Journals of this process that are being written. */
const open = new Set<string>()

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
    if (open.has(journal)) continue
    const silence = Date.now() - statSync(journal).mtimeMs
    const results = readJournal(readFileSync(journal, 'utf8'), silence < LONGEST_SILENCE)
    if (results === 'alive') continue
    if (results) {
      const path = join(runs, `${results.runId}.json`)
      try {
        writeResults(path, results)
      } catch {
        // No room: the journal stays for a later run.
        continue
      }
      written.push(path)
      rmSync(journal, { force: true })
    } else renameSync(journal, `${journal}.unreadable`)
  }
  return written
}

function readJournal(text: string, fresh: boolean): Results | 'alive' | null {
  const lines = text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as unknown]
    } catch {
      // The last line may have been cut by the kill.
      return []
    }
  })
  const [first, ...rest] = lines as [{ pid?: number; header?: RunHeader }?, ...unknown[]]
  if (!first?.header) return null
  const { pid } = first
  if (fresh && typeof pid === 'number' && pid !== process.pid && isAlive(pid)) return 'alive'
  const cases = rest.flatMap((line) => caseResultSchema.safeParse(line).data ?? [])
  const counts = rest
    .map((line) => (line as { planned?: unknown }).planned)
    .filter((n) => typeof n === 'number')
  const planned = Math.max(cases.length, ...counts)
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
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const partial = `${path}.${process.pid}.part`
  try {
    writeFileSync(partial, content)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

/**
 * Writes files into the first of the folders that takes all of them.
 *
 * @param trouble told why a folder did not
 * @returns the folder; null when none did
 */
export function writeIntoOne(
  folders: readonly string[],
  write: (folder: string) => void,
  trouble: (what: string) => void,
): string | null {
  for (const folder of folders) {
    try {
      write(folder)
      return folder
    } catch (error) {
      trouble(`the reports cannot be written to ${folder}: ${(error as Error).message}.`)
    }
  }
  return null
}
