import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Vite } from 'vitest/node'
import type { MlneedleOptions } from '../options.ts'
import { PLUGIN_NAME, type PluginApi } from '../plugin.ts'

/**
 * The options that vitest.config gives to `mlneedle({...})`; none if there is no
 * config or no plugin in it.
 */
export async function configuredOptions(root: string): Promise<MlneedleOptions> {
  // Vitest brings its own Vite; it need not be a dependency of the user's.
  const require = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
  const vite = (await import(pathToFileURL(require.resolve('vite')).href)) as typeof Vite
  for (const file of [
    'vitest.config.ts',
    'vitest.config.mts',
    'vitest.config.js',
    'vitest.config.mjs',
    undefined,
  ]) {
    const loaded = await vite
      .loadConfigFromFile({ command: 'serve', mode: 'test' }, file, root, 'silent')
      .catch(() => null)
    const plugins = (await Promise.all((loaded?.config.plugins ?? []).flat(8) as unknown[])).flat(8)
    for (const plugin of plugins)
      if (plugin && typeof plugin === 'object' && 'name' in plugin && plugin.name === PLUGIN_NAME)
        return ((plugin as Vite.Plugin<PluginApi>).api as PluginApi).input
  }
  return {}
}
