/**
 * Bundles the script of the report's page into one file: `node src/build/page.ts FILE`.
 * Run by `build.ts` for the package, and by `src/report/page/script.ts` in development.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Vite } from 'vitest/node'
import { bundledFrom } from '../report/page/script.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const file = resolve(process.argv[2] ?? join(root, 'dist/src/report/page/client.js'))

// Vitest brings its own Vite; it need not be a dependency of its own.
const require = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const vite = (await import(pathToFileURL(require.resolve('vite')).href)) as typeof Vite
const built = await vite.build({
  configFile: false,
  envFile: false,
  root,
  publicDir: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'no-node',
      enforce: 'pre',
      resolveId(source, importer) {
        if (source.startsWith('node:')) throw new Error(`${importer} imports ${source}, which no browser has`)
      },
    },
  ],
  build: {
    write: false,
    target: 'es2022',
    minify: true,
    modulePreload: false,
    rolldownOptions: {
      input: join(root, 'src/report/page/client/main.ts'),
      output: { format: 'iife', codeSplitting: false },
    },
  },
})
const [{ output }] = (Array.isArray(built) ? built : [built]) as [Vite.Rolldown.RolldownOutput]
const [chunk, ...others] = output
if (others.length > 0)
  throw new Error(`expected one file, got also ${others.map((o) => o.fileName).join(', ')}`)

// A source that the name of a kept bundle does not depend on would leave a stale one in use.
const inputs = bundledFrom.map((path) => join(root, path))
const unknown = Object.keys(chunk.modules).filter(
  (module) =>
    !module.startsWith('\0') &&
    !module.includes('node_modules') &&
    // What seedrandom tells bundlers to leave out.
    module !== '__vite-browser-external' &&
    !inputs.some((input) => !relative(input, module).startsWith('..')),
)
if (unknown.length > 0) throw new Error(`${unknown.join(', ')} is bundled, but not named in bundledFrom`)

mkdirSync(dirname(file), { recursive: true })
// Whole or not at all, whoever else writes it at the same time.
const draft = `${file}.${process.pid}`
try {
  writeFileSync(draft, chunk.code)
  renameSync(draft, file)
} finally {
  rmSync(draft, { force: true })
}
