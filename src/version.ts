import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's folder, found from this file's place in the sources or in `dist`. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)))

/** The package's version. */
export const toolVersion: string = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version

function findRoot(folder: string): string {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string }
    if (name === 'vitest-mlneedle') return folder
  } catch {
    // No package.json here: look further up.
  }
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the folder of vitest-mlneedle was not found')
  return findRoot(parent)
}
