import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { packageRoot } from './version.ts'

/**
 * Test files that declare experiments: those in the project's `suites/` that
 * import `vitest-mlneedle/suite`, and the bundled `suites/mlneedle` unless the
 * project has a folder of that name. Other tests in `suites/` stay the project's own.
 */
export function suiteFiles(root: string): string[] {
  const own = join(root, 'suites')
  const bundled = join(packageRoot, 'suites')
  const files = testsIn(own).filter((file) => readFileSync(file, 'utf8').includes('vitest-mlneedle/suite'))
  return resolve(own) === resolve(bundled) || existsSync(join(own, 'mlneedle'))
    ? files
    : [...files, ...testsIn(join(bundled, 'mlneedle'))]
}

function testsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.[mc]?[jt]s$/.test(name) && !name.split(sep).includes('node_modules'))
    .toSorted()
    .map((name) => join(folder, name))
}

/** A path as a glob pattern that matches it alone, on any system. */
export const asPattern = (path: string): string =>
  path.replaceAll('\\', '/').replaceAll(/[()[\]{}!*?+@|$]/g, String.raw`\$&`)
