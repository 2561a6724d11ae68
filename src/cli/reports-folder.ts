import { resolve } from 'node:path'
import { resolveOptions } from '../options.ts'
import { configuredOptions } from './config.ts'

/** The folder that reports are written to, by the configuration or MLNEEDLE_REPORTS. */
export async function reportsFolder(root: string): Promise<string> {
  return resolve(root, resolveOptions(await configuredOptions(root), '', process.env).reports)
}
