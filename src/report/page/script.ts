import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../../version.ts'

/** All that the page's script may be made of, beside packages: folders and files of the checkout. */
export const bundledFrom = [
  'src/report',
  'src/gate',
  'src/statistics',
  'src/score',
  'src/task',
  'src/case/case.ts',
  'src/errors.ts',
  'src/median.ts',
  'src/random.ts',
] as const

/** What else decides how it is bundled. */
const bundler = ['src/build/page.ts', 'package-lock.json'] as const

let kept: string | undefined

/**
 * The page's script. The package has it ready, beside this file; from sources
 * it is bundled when they have changed, and kept under a name made of them all,
 * so that no stale one is ever used and processes cannot disturb each other.
 */
export function pageScript(): string {
  return (kept ??= import.meta.url.endsWith('.js') ? packaged() : fromSources())
}

const packaged = () => readFileSync(fileURLToPath(new URL('./client.js', import.meta.url)), 'utf8')

function fromSources(): string {
  const folder = join(packageRoot, 'node_modules/.cache/mlneedle')
  const file = join(folder, `page-${sourcesHash()}.js`)
  if (!existsSync(file)) {
    const builder = join(packageRoot, 'src/build/page.ts')
    const { status, stderr } = spawnSync(process.execPath, [builder, file], {
      cwd: packageRoot,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the page's script cannot be bundled: ${stderr}`)
    removeOld(folder)
  }
  return readFileSync(file, 'utf8')
}

/** Takes away bundles of sources of long ago; one made today may be another process's. */
function removeOld(folder: string): void {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000
  for (const name of readdirSync(folder))
    if ((statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday)
      rmSync(join(folder, name), { force: true })
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const path of [...bundledFrom, ...bundler].flatMap(filesOf)) {
    hash.update(`${path}\n`)
    hash.update(readFileSync(join(packageRoot, path)))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesOf(path: string): string[] {
  const place = join(packageRoot, path)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [path]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => `${path}/${name}`)
}
