import { ModelError, type ModelDescription } from './model.ts'

/**
 * The key in the environment variable that the description names, else in the first of `names` that is set.
 *
 * @param needed whether the server takes no call without one
 * @returns the key without surrounding blanks; null when there is none and none is needed
 * @throws ModelError `missing-key`, also when `apiKeyEnv` names a variable that is not set;
 *   `configuration` when the value cannot be a key
 */
export function findKey(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
  needed: boolean,
): string | null {
  const candidates = description.apiKeyEnv === undefined ? names : [description.apiKeyEnv]
  for (const name of candidates) {
    const key = environment[name]?.trim()
    if (!key) continue
    // A header cannot hold it, and the error that fetch throws would show it.
    if (/[^\x21-\x7e]/.test(key))
      throw new ModelError(
        'configuration',
        `${name} holds characters that no key has, such as a blank, a line break or a curly quote. Set it anew, without quotes.`,
      )
    return key
  }
  if (!needed && description.apiKeyEnv === undefined) return null
  const { provider, model } = description
  throw new ModelError(
    'missing-key',
    `${provider}/${model} needs a key: set ${candidates.join(' or ')} in the environment (now empty). ` +
      'A server of your own needs none: leave out `apiKeyEnv` and give its address, as in openai:MODEL@http://127.0.0.1:8080/v1. ' +
      'The model `lexical` needs neither key nor network.',
  )
}

/** Secrets shorter than this are placeholders such as `x`; taking them out would make every message unreadable. */
const shortest = 4

/**
 * A function that takes secrets out of text wherever they stand: as they are, and as URLs,
 * JSON and Basic authorization write them. Keys that a server masked itself
 * (`sk-ab****yz`) go too, where `masked` asks for it: in an answer, asterisks are emphasis.
 */
export function scrubber(
  secrets: readonly (string | null)[],
  { masked }: { masked: boolean } = { masked: true },
): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret !== null && secret.length >= shortest)
    .flatMap((secret) => {
      const text = secret as string
      const base64 = Buffer.from(text).toString('base64')
      return [
        text,
        encodeURIComponent(text),
        JSON.stringify(text).slice(1, -1),
        base64,
        base64.replace(/=+$/, ''),
      ]
    })
    .toSorted((a, b) => b.length - a.length)
  return (text) => {
    let clean = text
    for (const form of forms) clean = clean.replaceAll(form, '[key]')
    return masked ? clean.replace(/[\w-]*\*{3,}[\w*-]*/g, '[key]') : clean
  }
}

/** The key the description names, and all that the environment calls a key, token, secret or password. */
export function secretsOf(
  description: ModelDescription,
  environment: Readonly<Record<string, string | undefined>>,
): (string | null)[] {
  return Object.entries(environment)
    .filter(([name]) => name === description.apiKeyEnv || /(KEY|TOKEN|SECRET|PASSWORD)$/i.test(name))
    .map(([, value]) => value?.trim() ?? null)
}
