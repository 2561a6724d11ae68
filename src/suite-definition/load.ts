import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, sep } from 'node:path'
import { MlneedleError } from '../errors.ts'
import { checkDefinition, type CheckedDefinition } from './check.ts'

/** What a suite's definition may be called, in its folder. */
const NAMES = ['suite.ts', 'suite.mts', 'suite.js', 'suite.mjs']

const HOW = 'Expected `export default defineSuite({ … })`, with defineSuite from vitest-mlneedle/define.'

/** The definition in a suite's folder; null when it has none, as a suite of test files alone. */
export function definitionIn(folder: string): string | null {
  return NAMES.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/**
 * The project's suites that have a definition: name, which is its folder's, → file.
 * @throws MlneedleError when two folders have one name
 */
export function definitionFiles(root: string): Map<string, string> {
  const found = new Map<string, string>()
  const suites = join(root, 'suites')
  if (!existsSync(suites)) return found
  const files = readdirSync(suites, { recursive: true, encoding: 'utf8' })
    .filter((name) => NAMES.includes(basename(name)) && !name.split(sep).includes('node_modules'))
    .map((name) => join(suites, name))
    .toSorted()
  for (const file of files) {
    const folder = dirname(file)
    const name = basename(folder)
    const other = found.get(name)
    if (other && dirname(other) !== folder)
      throw new MlneedleError(
        `${relative(root, other)} and ${relative(root, file)} both define a suite “${name}”. Give one of the folders another name.`,
      )
    if (!other) found.set(name, definitionIn(folder) as string)
  }
  return found
}

/**
 * Loads a suite's definition as Node.js loads a module, in the main process, in
 * workers and on the command line alike, and checks it.
 *
 * @param root the project's folder
 * @throws MlneedleError that names the file and all that is wrong with it
 */
export function loadDefinition(file: string, root: string): CheckedDefinition {
  const named = relative(root, file)
  let exported: unknown
  try {
    exported = createRequire(join(root, 'package.json'))(file)
  } catch (error) {
    throw new MlneedleError(`${named} ${whyNot(error, file)}`)
  }
  const module = exported as { default?: unknown } | null
  if (!module || typeof module !== 'object' || !('default' in module))
    throw new MlneedleError(`${named} has no default export. ${HOW}`)
  const checked = checkDefinition(module.default)
  if ('definition' in checked) return checked.definition
  throw new MlneedleError(
    `${named} is no suite that can be run:\n${checked.faults.map((fault) => `  ${fault}`).join('\n')}`,
  )
}

function whyNot(error: unknown, file: string): string {
  const { code, message } = error as { code?: unknown; message?: unknown }
  const told = error instanceof Error ? error.message : String(message ?? error)
  if (/\.m?ts$/.test(file) && process.features.typescript === false)
    return 'is TypeScript, which this Node.js does not run. Use Node.js 22.18 or later, or write suite.mjs.'
  if (code === 'ERR_REQUIRE_ASYNC_MODULE')
    return 'or something it imports awaits at its top level, which a definition cannot. Read files with readFileSync, or make the data with a function.'
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return `cannot be run as TypeScript: ${told}. Use only types that can be stripped (no enum, no parameter properties), or write suite.mjs.`
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
    return `or something it imports was not found: ${told.split('\n')[0]}. Imports are Node.js's: a relative one names its file with its end, './data.ts'.`
  return `does not load: ${told.split('\n')[0]}`
}
