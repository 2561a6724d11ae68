import { z } from 'zod'
import { score } from './score.ts'
import type { Languages } from './score.ts'
import type { Score } from './types.ts'

const lineSchema = z.looseObject({
  /** Language of the gold, and of the question unless `languages` says more. */
  language: z.string().min(1),
  gold: z.array(z.string().min(1)),
  needlePresent: z.boolean(),
  answer: z.string(),
  task: z.enum(['qa', 'existence']).default('qa'),
  /** Languages an answer may be in, the question's first; `language` alone by default. */
  languages: z.array(z.string().min(1)).min(1).optional(),
  cut: z.boolean().default(false),
  refused: z.boolean().default(false),
})

export type ScoredLine = Readonly<Record<string, unknown>> & Omit<Score, 'answerLanguage'>

/**
 * Scores one record of a file of kept answers: `{ language, gold: […], needlePresent, answer }`, optionally with
 * `task`, `languages`, `cut` and `refused`. Gives the record as it came, other fields included, with `outcome`,
 * `score`, `exactMatch` and `f1`. A TypeError says what was expected and what came.
 */
export function scoreLine(line: unknown, languages: Languages): ScoredLine {
  const parsed = lineSchema.safeParse(line)
  if (!parsed.success) throw new TypeError(explain(parsed.error, line))
  const { language, gold, needlePresent, answer, task, cut, refused } = parsed.data
  const codes = parsed.data.languages ?? [language]
  const unknown = [language, ...codes].find((code) => !Object.hasOwn(languages, code))
  if (unknown !== undefined) {
    const field = unknown === language ? 'language' : 'languages'
    throw new TypeError(
      `${field}: expected one of ${Object.keys(languages).join(', ')}; got ${JSON.stringify(unknown)}`,
    )
  }
  if (task === 'qa' && needlePresent && gold.length === 0) {
    throw new TypeError('gold: expected at least one answer where the needle is present; got []')
  }
  const result = score(
    { task, answer, gold: { [language]: gold }, languages: codes, needlePresent, cut, refused },
    languages,
  )
  const { outcome, exactMatch, f1 } = result
  return { ...(line as object), outcome, score: result.score, exactMatch, f1 }
}

const expected: Readonly<Record<string, string>> = {
  language: 'a language code',
  gold: 'a list of texts',
  needlePresent: 'true or false',
  answer: 'a text',
  task: '"qa" or "existence"',
  languages: 'a list of language codes',
  cut: 'true or false',
  refused: 'true or false',
}

function explain(error: z.ZodError, line: unknown): string {
  const { path } = error.issues[0]!
  if (path.length === 0)
    return `expected an object with language, gold, needlePresent and answer; got ${shown(line)}`
  const [field] = path
  const came = (line as Record<PropertyKey, unknown>)[field!]
  return `${String(field)}: expected ${expected[String(field)]}; got ${shown(came)}`
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
