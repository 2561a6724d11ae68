/** Data flows one way: a folder of `src` imports only from itself, from those above it, and from the shared files beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = dirname(fileURLToPath(import.meta.url))
const layers = [
  'language',
  'haystack',
  'task',
  'case',
  'prompt',
  'model',
  'call',
  'score',
  'statistics',
  'gate',
  'report',
  'lint',
]
/** At the top of `src`, but below nothing: no layer is behind them. */
const shared = new Set(['random.ts', 'errors.ts', 'version.ts', 'median.ts'])

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && layers.includes(name.split('/')[0] ?? ''),
)

test.each(files)('%s', (name) => {
  const own = layers.indexOf(name.split('/')[0] ?? '')
  const text = readFileSync(join(src, name), 'utf8')
  for (const [, specifier = ''] of text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)) {
    const target = relative(src, resolve(src, dirname(name), specifier))
    if (target.startsWith('..')) expect(target, `${name} imports ${specifier}`).toMatch(/^\.\.\/haystacks\//)
    else if (!shared.has(target)) {
      const layer = layers.indexOf(target.split('/')[0] ?? '')
      expect(layer >= 0 && layer <= own, `${name} imports ${specifier}`).toBe(true)
    }
  }
})
