/**
 * Planning: the test files are collected as for a run, but no model is called, and
 * none needs a key. A mark on the process, for plugin and command may be two copies
 * of this package.
 */
import { readAddress } from './model/address.ts'
import { ModelError, type Model, type ModelDescription } from './model/model.ts'
import { createModel } from './model/registry.ts'

const MARK = Symbol.for('vitest-mlneedle/planning')
type Marked = typeof globalThis & { [MARK]?: boolean }

export const startPlanning = (): void => void ((globalThis as Marked)[MARK] = true)
export const isPlanning = (): boolean => (globalThis as Marked)[MARK] === true

/** Where providers look for keys. Planning sends nothing, so any text does where one is missing. */
const PLACEHOLDERS = Object.fromEntries(
  ['OPENAI_API_KEY', 'GEMINI_API_KEY', 'ANTHROPIC_API_KEY'].map((name) => [name, 'planning']),
)

/**
 * A model as planning needs it: as a run would make it, with or without its key; where
 * its client is not installed, one that knows only what its description says.
 *
 * @returns `known`: whether it is the run's own model, so that its kept answers can be told
 */
export async function plannedModel(
  name: string,
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Promise<{ model: Model; known: boolean }> {
  const { apiKeyEnv, baseURL, provider } = description
  const own = apiKeyEnv ? { [apiKeyEnv]: 'planning' } : {}
  // Of the environment only what is set: an empty variable would hide its placeholder.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  try {
    return { model: await createModel(description, { ...PLACEHOLDERS, ...own, ...set }, root), known: true }
  } catch (error) {
    if (!(error instanceof ModelError && error.code === 'missing-client')) throw error
  }
  const model: Model = {
    id: name,
    provider,
    paid: description.paid ?? !(baseURL && readAddress(baseURL).local),
    parameters: {
      ...(baseURL && { baseURL: readAddress(baseURL).shown }),
      reasoningTokens: description.reasoningTokens ?? 0,
    },
    generate: () => Promise.reject(new ModelError('configuration', `${name} is only planned, not called.`)),
  }
  return { model, known: false }
}
