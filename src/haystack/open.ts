import { basename, join, resolve } from 'node:path'
import { en } from '../../haystacks/chronicle/en.ts'
import { ar } from '../../haystacks/chronicle/ar.ts'
import { zh } from '../../haystacks/chronicle/zh.ts'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { dataFolder, dataSets, type DataSet } from './data/registry.ts'
import { existsSync } from 'node:fs'
import { MlneedleError } from '../errors.ts'
import { ChronicleSource } from './chronicle/source.ts'
import type { PassageSource } from './source.ts'
import { readSquadFolder, type SquadLanguage } from './squad/files.ts'
import { SquadSource } from './squad/source.ts'

/** Packs of the chronicle; a new language's pack is added here. */
export const packs = [ar, en, zh]

/**
 * The source that an option names: `chronicle`, a data set in the user's cache
 * (`xquad`), or a folder of SQuAD-format files.
 *
 * @param root folder that relative paths start from
 * @throws MlneedleError when it is not there or cannot be read
 */
export function openSource(name: string, seed: string, root: string): PassageSource {
  if (name === 'chronicle') return new ChronicleSource(world, packs, languages, seed)
  const known = dataSets[name]
  const folder = known ? dataFolder(name) : resolve(root, name)
  if (known && Object.keys(known.files).some((file) => !existsSync(join(folder, file))))
    throw new MlneedleError(
      `The data set ${name} is not on this machine yet, or not all of it (looked in ${folder}).\n` +
        `Fetch it once with \`npx mlneedle data add ${name}\`, or on a closed network with \`--from FOLDER_OR_ADDRESS\`.`,
    )
  if (!known && !existsSync(folder))
    throw new MlneedleError(
      `There is no source “${name}”: expected chronicle, ${Object.keys(dataSets).join(', ')} or a folder, and ${folder} does not exist.`,
    )
  const files = readSquadFolder(folder)
  if (known) checkWhole(name, known, files)
  const unknown = files.filter(({ language }) => !languages[language])
  if (unknown.length > 0)
    throw new MlneedleError(
      `${unknown.map(({ path }) => path).join(', ')}: no language file for ${unknown.map(({ language }) => language).join(', ')}. ` +
        `There are: ${Object.keys(languages).join(', ')}. haystacks/README.md says how to add one.`,
    )
  return new SquadSource(basename(folder).replaceAll(/[^A-Za-z0-9-]/g, '-'), files, seed)
}

/** A data set is the published one, or its items would not be the same everywhere. @throws MlneedleError that names the file */
function checkWhole(name: string, { files: published }: DataSet, files: readonly SquadLanguage[]): void {
  const changed = files.find(({ path, sha256 }) => published[basename(path)] !== sha256)
  if (changed)
    throw new MlneedleError(
      `${changed.path} is not the published file of ${name} (its SHA-256 is ${changed.sha256}). ` +
        `\`npx mlneedle data add ${name}\` puts it right; to use files of your own, give their folder as \`source\`.`,
    )
}
