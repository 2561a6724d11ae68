/**
 * Makes `dist/`: the compiled package, the keywords of the lexical reader, the
 * script of the report's page, and the `mlneedle` command in this checkout's
 * `node_modules/.bin`, so that `npx mlneedle` works in a fresh clone as it does
 * where the package is installed.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const dist = join(root, 'dist')
const command = join(dist, 'src/cli.js')

const run = (script: string, ...args: string[]): void => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(dist, { recursive: true, force: true })
const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
run(join(dirname(typescript), 'bin/tsc'), '-p', 'src/build/tsconfig.json')
run('src/build/keywords.ts')
run('src/build/page.ts', 'dist/src/report/page/client.js')
chmodSync(command, 0o755)

const bin = join(root, 'node_modules/.bin')
mkdirSync(bin, { recursive: true })
const link = join(bin, 'mlneedle')
rmSync(link, { force: true })
if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "${command}" %*\r\n`)
else symlinkSync('../../dist/src/cli.js', link)
