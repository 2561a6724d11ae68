/**
 * `npm run language -- pt`: begins a language. Writes `haystacks/languages/pt.ts` and
 * `haystacks/chronicle/pt.ts` with everything that has to be written, empty, English
 * beside it, and lists both in the folders' `index.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packs } from '../../haystacks/chronicle/index.ts'
import { languages } from '../../haystacks/languages/index.ts'
import { world } from '../../haystacks/world.ts'
import { skeleton } from './skeleton.ts'
import { packageRoot } from '../version.ts'

const [code = ''] = process.argv.slice(2)
const pack = packs.find(({ language }) => language === 'en')
const english = languages['en']
if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code) || !pack || !english) {
  console.error('Give the code of the language, such as pt or pt-BR: npm run language -- pt')
  process.exit(1)
}
const name = code.replaceAll('-', '')
const files = skeleton(code, world, { pack, language: english })
for (const [folder, text] of [
  ['languages', files.language],
  ['chronicle', files.pack],
] as const) {
  const path = join(packageRoot, 'haystacks', folder, `${code}.ts`)
  if (existsSync(path)) {
    console.log(`kept ${path}`)
    continue
  }
  writeFileSync(path, text)
  const index = join(packageRoot, 'haystacks', folder, 'index.ts')
  const lines = readFileSync(index, 'utf8')
    .replace(/((?:import \{ \w+ \} from .*\n)+)/, `$1import { ${name} } from './${code}.ts'\n`)
    .replace(
      folder === 'languages' ? /\n\}\n/ : /\]\n/,
      folder === 'languages' ? `\n  ${code === name ? name : `'${code}': ${name}`},\n}\n` : `, ${name}]\n`,
    )
  writeFileSync(index, lines)
  console.log(`wrote ${path}`)
}
console.log(
  `\nWrite what is empty, English stands beside it (haystacks/README.md says how). Then:\n` +
    `  npm run lint:languages ${code}   what is missing or wrong\n  npm run samples ${code}          how it reads, beside English`,
)
