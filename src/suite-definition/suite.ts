import { languages as bundled } from '../../haystacks/languages/index.ts'
import { MlneedleError } from '../errors.ts'
import { asName } from '../haystack/open.ts'
import { ownSource, type OwnData } from '../haystack/own-data.ts'
import type { PassageSource } from '../haystack/source.ts'
import type { Language } from '../language/language.ts'
import type { MlneedleOptions } from '../options.ts'
import { presets } from '../presets.ts'
import { faultsOfData } from './check.ts'
import { definitionFiles, definitionIn, loadDefinition } from './load.ts'
import type { OwnTask, SuiteDefinition, SuiteOptions } from './types.ts'

/** A suite as everything else needs it: its own parts, and the tool's. */
export interface Suite {
  /** That of its folder. */
  readonly name: string
  /** Where it is defined, for messages; null for a suite of test files alone. */
  readonly file: string | null
  /** The bundled languages and its own, by code. */
  readonly languages: Readonly<Record<string, Language>>
  /** Its own tasks by name. */
  readonly tasks: Readonly<Record<string, OwnTask>>
  /** What it sets for itself. */
  readonly options: SuiteOptions
  readonly data: SuiteDefinition['data'] | undefined
}

/** A suite with nothing of its own. */
export const plainSuite = (name: string): Suite => ({
  name,
  file: null,
  languages: bundled,
  tasks: {},
  options: {},
  data: undefined,
})

/** Options that speak of a source: with data of its own a suite has none of them from vitest.config. */
const OF_SOURCE = ['source', 'prose', 'languages', 'pivot', 'items'] as const

/**
 * What vitest.config says with a suite's own options among it.
 *
 * @param items that its data have, which are asked if they are fewer than the default; null when that is not known
 */
export function inputFor(
  configured: MlneedleOptions,
  { options, data }: Pick<Suite, 'options' | 'data'>,
  items: number | null = null,
): MlneedleOptions {
  if (data === undefined) return { ...configured, ...options }
  const shared = Object.fromEntries(
    Object.entries(configured).filter(([name]) => !(OF_SOURCE as readonly string[]).includes(name)),
  )
  const all = items === null ? {} : { items: Math.max(1, Math.min(presets.default.items, items)) }
  return { ...shared, ...all, ...options }
}

/** The suite of a folder of test files. @throws MlneedleError when its definition is wrong */
export function suiteIn(name: string, folder: string, root: string): Suite {
  const file = definitionIn(folder)
  return file ? defined(name, file, root) : plainSuite(name)
}

/** A suite of the project by its name. @throws MlneedleError when its definition is wrong */
export function suiteNamed(name: string, root: string): Suite {
  const file = definitionFiles(root).get(name)
  return file ? defined(name, file, root) : plainSuite(name)
}

/** All suites that have a definition; where it is wrong, what is. */
export function definedSuites(root: string): (Suite | MlneedleError)[] {
  return [...definitionFiles(root)].map(([name, file]) => {
    try {
      return defined(name, file, root)
    } catch (error) {
      if (error instanceof MlneedleError) return error
      throw error
    }
  })
}

function defined(name: string, file: string, root: string): Suite {
  const { options, languages, data, tasks } = loadDefinition(file, root)
  return {
    name,
    file,
    languages: { ...bundled, ...Object.fromEntries(languages.map((language) => [language.code, language])) },
    tasks,
    options,
    data,
  }
}

/**
 * A suite's own data as a source; null when it has none.
 * @throws MlneedleError when they are not whole, or break a rule of haystacks
 */
export function ownNeedles({ data, name, languages }: Suite, seed: string): PassageSource | null {
  if (data === undefined) return null
  let made: OwnData
  try {
    made = typeof data === 'function' ? data({ seed }) : data
  } catch (error) {
    throw new MlneedleError(`The data cannot be made: ${(error as Error)?.message ?? String(error)}`)
  }
  if (made instanceof Promise) {
    made.catch(() => {})
    throw new MlneedleError(
      'The data are made by an asynchronous function; expected one that returns them at once.',
    )
  }
  const fail = (faults: readonly string[]) =>
    new MlneedleError(`The data cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  const misshapen = faultsOfData(made)
  if (misshapen.length > 0) throw fail(misshapen)
  const opened = ownSource(asName(name), made, seed)
  if ('faults' in opened) throw fail(opened.faults)
  const unknown = opened.source.languages.filter((code) => !languages[code])
  if (unknown.length > 0)
    throw fail([
      `there is no language ${unknown.map((code) => `“${code}”`).join(', ')}, but ${Object.keys(languages).join(', ')}; ` +
        'put it into `languages` of the suite, made with defineLanguage',
    ])
  return opened.source
}
