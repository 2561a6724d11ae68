import type { z } from 'zod'
import { MlneedleError } from '../errors.ts'

/**
 * A file's JSON, checked.
 *
 * @param what What the file should be, for messages: `results file`
 * @throws MlneedleError that says where it is broken
 */
export function parseFile<T extends z.ZodType>(
  text: string,
  schema: T,
  file: string,
  what: string,
): z.output<T> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new MlneedleError(`${file} cannot be read as a ${what}: ${(error as Error).message}.`)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new MlneedleError(
    `${file} is no ${what}: at ${issue?.path.map(String).join(' › ') || 'the top'}: ${issue?.message}.`,
  )
}
