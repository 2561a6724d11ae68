import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { MlneedleError } from '../../errors.ts'
import { dataFolder, dataSets, type DataSet } from './registry.ts'

/** How long one file may take to come, in milliseconds. */
const TIMEOUT = 600_000

/** SHA-256 of the files that came out of an archive, in the form of `sha256sum`. */
const SUMS = 'SHA256SUMS'

/**
 * Puts a data set into the user's cache: every file is fetched or copied, checked
 * by its SHA-256 and only then moved into place. Files that are there and right
 * stay as they are.
 *
 * @param from a folder, or an address that file names are appended to; default: the data set's own address
 * @param progress told each file's name and what became of it
 * @returns the folder
 * @throws MlneedleError when the data set is unknown, a file cannot be had, or it is not the published one
 */
export async function addDataSet(
  name: string,
  from: string | undefined,
  progress: (file: string, what: 'kept' | 'added') => void,
): Promise<string> {
  const dataSet = dataSets[name]
  if (!dataSet)
    throw new MlneedleError(
      `There is no data set “${name}” to add. There is: ${Object.keys(dataSets).join(', ')}. ` +
        'Your own SQuAD-format files need no adding: give their folder as `source`.',
    )
  const folder = dataFolder(name)
  await mkdir(folder, { recursive: true })
  if (dataSet.members) {
    await addMembers(name, dataSet, dataSet.members, from, progress)
    return folder
  }
  for (const [file, sha256] of Object.entries(dataSet.files)) {
    const path = join(folder, file)
    if (await isRight(path, sha256)) {
      progress(file, 'kept')
      continue
    }
    await put(path, await readChecked(dataSet, file, sha256, from))
    progress(file, 'added')
  }
  return folder
}

/** Takes files out of a published archive, which itself is not kept. */
async function addMembers(
  name: string,
  dataSet: DataSet,
  members: Readonly<Record<string, string>>,
  from: string | undefined,
  progress: (file: string, what: 'kept' | 'added') => void,
): Promise<void> {
  if (await hasDataSet(name)) {
    for (const file of Object.keys(members)) progress(file, 'kept')
    return
  }
  const folder = dataFolder(name)
  const [archive = '', sha256 = ''] = Object.entries(dataSet.files)[0] ?? []
  const bytes = await readChecked(dataSet, archive, sha256, from)
  const wanted = new Set(Object.values(members))
  const unzipped = unzipSync(bytes, { filter: ({ name: path }) => wanted.has(path) })
  const sums: string[] = []
  for (const [file, path] of Object.entries(members)) {
    const content = unzipped[path]
    if (!content) throw new MlneedleError(`${archive} holds no ${path}, though it is the published file.`)
    await put(join(folder, file), content)
    sums.push(`${hash(content)}  ${file}\n`)
    progress(file, 'added')
  }
  // Last, so that it says the set is whole.
  await put(join(folder, SUMS), Buffer.from(sums.join('')))
}

async function readChecked(
  dataSet: DataSet,
  file: string,
  sha256: string,
  from: string | undefined,
): Promise<Uint8Array> {
  const bytes = await read(dataSet, file, from)
  const got = hash(bytes)
  if (got !== sha256)
    throw new MlneedleError(
      `${file} from ${from ?? dataSet.address} is not the published file: expected SHA-256 ${sha256}, got ${got}.\n` +
        'Nothing was kept of it. Was the download cut, or the file changed?',
    )
  return bytes
}

/** Writes a file whole or not at all. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.part`
  try {
    await writeFile(partial, bytes)
    await rename(partial, path)
  } finally {
    await rm(partial, { force: true })
  }
}

/** The files of a data set in the cache with their SHA-256; null when they came out of an archive that is not here. */
export function publishedFiles(name: string, dataSet: DataSet): Readonly<Record<string, string>> | null {
  if (!dataSet.members) return dataSet.files
  try {
    const lines = readFileSync(join(dataFolder(name), SUMS), 'utf8')
      .trim()
      .split('\n')
    return Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
  } catch {
    return null
  }
}

/** Whether a data set lies whole and right in the user's cache. */
export async function hasDataSet(name: string): Promise<boolean> {
  const dataSet = dataSets[name]
  const files = Object.entries((dataSet && publishedFiles(name, dataSet)) ?? {})
  const right = await Promise.all(
    files.map(([file, sha256]) => isRight(join(dataFolder(name), file), sha256)),
  )
  return files.length > 0 && right.every(Boolean)
}

async function isRight(path: string, sha256: string): Promise<boolean> {
  try {
    return hash(await readFile(path)) === sha256
  } catch {
    return false
  }
}

async function read(dataSet: DataSet, file: string, from: string | undefined): Promise<Uint8Array> {
  const place = from ?? dataSet.address
  const mend = from
    ? 'Check the folder or address given with --from.'
    : `On a closed network, bring the files by other means and give their folder: npx mlneedle data add … --from FOLDER.`
  try {
    if (!/^https?:\/\//.test(place)) return await readFile(join(place, file))
    const response = await fetch(new URL(file, place.endsWith('/') ? place : `${place}/`), {
      signal: AbortSignal.timeout(TIMEOUT),
    })
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code
    const reason = [(error as Error).message, cause].filter(Boolean).join(', ')
    throw new MlneedleError(`${file} cannot be had from ${place}: ${reason}.\n${mend}`)
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
