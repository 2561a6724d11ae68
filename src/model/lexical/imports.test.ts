import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = dirname(fileURLToPath(import.meta.url))
const contract = join(folder, '../model.ts')
const specifiers =
  /(?:^|\s)(?:import|export)\s(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(specifiers)].map((match) => (match[1] ?? match[2])!)
}

/** Everything that a file reaches by imports, itself included; built-ins as `node:…`. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith('.')) reachable(join(dirname(file), specifier), seen)
    else seen.add(specifier)
  }
  return seen
}

test('the reader reaches nothing but its own files, the model contract and Node', () => {
  const foreign = [...reachable(join(folder, 'lexical.ts'))].filter(
    (found) =>
      dirname(found) !== folder &&
      found !== contract &&
      !(found.startsWith('node:') && builtinModules.includes(found.slice(5))),
  )
  expect(foreign.map((found) => relative(folder, found))).toEqual([])
})

const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

test.each(sources)('%s loads no module by a name made at run time', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/import\((?!\s*['"])|require\(|createRequire/)
})

test('the walk sees imports of every form', () => {
  expect(importsOf(join(folder, 'lexical.ts'))).toEqual(
    expect.arrayContaining(['../model.ts', './read.ts', 'node:timers/promises']),
  )
})
