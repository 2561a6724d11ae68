import { basename, join, resolve } from 'node:path'
import { packs } from '../../haystacks/chronicle/index.ts'
import { languages as bundled } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { publishedFiles } from './data/add.ts'
import { dataFolder, dataSets } from './data/registry.ts'
import { readProseFolder } from './prose/files.ts'
import { ProseSource } from './prose/source.ts'
import { existsSync } from 'node:fs'
import { MlneedleError } from '../errors.ts'
import { ChronicleSource } from './chronicle/source.ts'
import type { Language } from '../language/language.ts'
import type { PassageSource } from './source.ts'
import { linedUp, readSquadFolder, type SquadLanguage } from './squad/files.ts'
import { SquadSource } from './squad/source.ts'

/** What decides where passages come from. */
export interface SourceOptions {
  /** `chronicle`, a data set in the user's cache (`xquad`, `mlqa`), or a folder of SQuAD-format files. */
  readonly source: string
  readonly seed: string
  /** A folder of prose to be the haystack around that source's needles. */
  readonly prose?: string | null
  /** The run's languages, if some were chosen: data that are not parallel in all theirs are lined up over these. */
  readonly languages?: readonly string[] | null
}

/** What a suite brings of its own. */
export interface OwnParts {
  /** By code: all languages there are. */
  readonly languages: Readonly<Record<string, Language>>
  /** Goes before the options' source. */
  readonly needles: PassageSource | null
}

/**
 * The source that options name.
 *
 * @param root folder that relative paths start from
 * @throws MlneedleError when it is not there or cannot be read
 */
export function openSource(
  options: SourceOptions,
  root: string,
  { languages, needles: own }: OwnParts = { languages: bundled, needles: null },
): PassageSource {
  const needles = own ?? openNeedles(options, root, languages)
  if (!options.prose) return needles
  const folder = resolve(root, options.prose)
  return new ProseSource(asName(folder), readProseFolder(folder, languages), needles, options.seed)
}

function openNeedles(
  { source: name, seed, languages: chosen }: SourceOptions,
  root: string,
  languages: OwnParts['languages'],
): PassageSource {
  if (name === 'chronicle') return new ChronicleSource(world, packs, languages, seed)
  const known = dataSets[name]
  const folder = known ? dataFolder(name) : resolve(root, name)
  const published = known ? publishedFiles(name, known) : null
  if (known && (!published || Object.keys(published).some((file) => !existsSync(join(folder, file)))))
    throw new MlneedleError(
      `The data set ${name} is not on this machine yet, or not all of it (looked in ${folder}).\n` +
        `Fetch it once with \`npx mlneedle data add ${name}\`, or on a closed network with \`--from FOLDER_OR_ADDRESS\`.`,
    )
  if (!known && !existsSync(folder))
    throw new MlneedleError(
      `There is no source “${name}”: expected chronicle, ${Object.keys(dataSets).join(', ')} or a folder, and ${folder} does not exist.`,
    )
  const files = readSquadFolder(folder)
  if (published) checkWhole(name, published, files)
  const unknown = files.filter(({ language }) => !languages[language])
  if (unknown.length > 0)
    throw new MlneedleError(
      `${unknown.map(({ path }) => path).join(', ')}: no language file for ${unknown.map(({ language }) => language).join(', ')}. ` +
        `There are: ${Object.keys(languages).join(', ')}. Add one to \`languages\` of the suite, or to the package as haystacks/README.md says.`,
    )
  return new SquadSource(asName(folder), linedUp(files, chosen ?? null), seed)
}

/** A folder's name as ids can carry it. */
export const asName = (folder: string): string => basename(folder).replaceAll(/[^A-Za-z0-9-]/g, '-')

/** A data set is the published one, or its items would not be the same everywhere. @throws MlneedleError that names the file */
function checkWhole(
  name: string,
  published: Readonly<Record<string, string>>,
  files: readonly SquadLanguage[],
): void {
  const changed = files.find(({ path, sha256 }) => published[basename(path)] !== sha256)
  if (changed)
    throw new MlneedleError(
      `${changed.path} is not the published file of ${name} (its SHA-256 is ${changed.sha256}). ` +
        `\`npx mlneedle data add ${name}\` puts it right; to use files of your own, give their folder as \`source\`.`,
    )
}
