import type { ModelDescription } from './model.ts'

/**
 * A model's id, in project names and results: `openai/gpt-5-mini`, `lexical`; of a
 * module of the user's own the file's name without its ending.
 */
export function modelId({ provider, model }: ModelDescription): string {
  const name = provider.replace(/^.*[/\\](?=[^/\\]+$)/, '').replace(/\.[mc]?[jt]s$/, '')
  return model ? `${name}/${model}` : name
}
