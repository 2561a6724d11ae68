import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Vite } from 'vitest/node'
import { MlneedleError } from '../errors.ts'
import type { MlneedleOptions } from '../options.ts'
import { PLUGIN_NAME, type PluginApi } from '../plugin.ts'

const names = ['vitest', 'vite'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs'].map((end) => `${name}.config.${end}`),
)

/**
 * The options that vitest.config gives to `mlneedle({...})`; none if there is no
 * config or no plugin in it.
 *
 * @throws MlneedleError when the config cannot be loaded
 */
export async function configuredOptions(root: string): Promise<MlneedleOptions> {
  // Vitest brings its own Vite; it need not be a dependency of the user's.
  const require = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
  const vite = (await import(pathToFileURL(require.resolve('vite')).href)) as typeof Vite
  const file = names.map((name) => join(root, name)).find((path) => existsSync(path))
  if (!file) return {}
  let loaded: Awaited<ReturnType<typeof vite.loadConfigFromFile>>
  try {
    loaded = await vite.loadConfigFromFile({ command: 'serve', mode: 'test' }, file, root, 'silent')
  } catch (error) {
    throw new MlneedleError(`${file} cannot be loaded: ${(error as Error).message}`)
  }
  for (const plugin of await flattened(loaded?.config.plugins))
    if (plugin && typeof plugin === 'object' && 'name' in plugin && plugin.name === PLUGIN_NAME)
      return ((plugin as Vite.Plugin<PluginApi>).api as PluginApi).input
  return {}
}

/** Plugins may be nested in lists, and be promises. */
async function flattened(plugins: unknown): Promise<unknown[]> {
  const value = await plugins
  return Array.isArray(value) ? (await Promise.all(value.map(flattened))).flat() : [value]
}
