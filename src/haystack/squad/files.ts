import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { MlneedleError } from '../../errors.ts'
import { byCodeUnit } from '../../random.ts'

/** SQuAD v1.1 as XQuAD and MLQA publish it; other fields are let through. */
const squadSchema = z.looseObject({
  data: z.array(
    z.looseObject({
      title: z.string().optional(),
      paragraphs: z.array(
        z.looseObject({
          context: z.string().min(1),
          qas: z.array(
            z.looseObject({
              id: z.string().min(1),
              question: z.string().min(1),
              answers: z.array(z.looseObject({ text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
})

export type SquadFile = z.infer<typeof squadSchema>

export interface SquadLanguage {
  readonly language: string
  readonly path: string
  readonly sha256: string
  readonly content: SquadFile
}

/**
 * The language a file name declares: `xquad.de.json`, `de.json`,
 * `test-context-de-question-de.json` (MLQA). Undefined for other files and for
 * MLQA's files whose context and question are in different languages.
 */
export function languageOfFile(name: string): string | undefined {
  const mlqa = /context-([a-z]{2,3})-question-([a-z]{2,3})\.json$/.exec(name)
  if (mlqa) return mlqa[1] === mlqa[2] ? mlqa[1] : undefined
  return /^(?:.*\.)?([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.json$/.exec(name)?.[1]
}

/**
 * Reads a folder of SQuAD-format files, one a language, sorted by language.
 * @throws MlneedleError that names the file and the place in it when the folder, a file or its form is wrong.
 */
export function readSquadFolder(folder: string): SquadLanguage[] {
  let names: string[]
  try {
    names = readdirSync(folder).toSorted(byCodeUnit)
  } catch (error) {
    throw new MlneedleError(
      `Expected a folder of SQuAD-format files at ${folder}, but it cannot be read (${(error as NodeJS.ErrnoException).code}).\n` +
        'Give the folder that holds files such as xquad.de.json, or run `npx mlneedle data add xquad`.',
    )
  }
  const files = new Map<string, SquadLanguage>()
  for (const name of names) {
    const language = languageOfFile(name)
    const path = join(folder, name)
    if (!language || !statSync(path).isFile()) continue
    const other = files.get(language)
    if (other)
      throw new MlneedleError(
        `Two files for the language ${language}: ${other.path} and ${path}. Keep one of them.`,
      )
    files.set(language, readSquadFile(path, language))
  }
  if (files.size === 0)
    throw new MlneedleError(
      `No file in ${folder} ${names.includes('test') ? '(is it its folder test that you mean?) ' : ''}is named like SQuAD-format data by language (xquad.de.json, de.json, test-context-de-question-de.json).`,
    )
  return [...files.values()].toSorted((a, b) => byCodeUnit(a.language, b.language))
}

/**
 * The files over which questions are lined up. Data that ask every question in
 * every language keep all their files, so that no choice of languages changes an
 * item. Data that do not (MLQA asks a question in four of its seven languages, on
 * average) keep those of the chosen languages: else hardly a question would be left.
 */
export function linedUp(
  files: readonly SquadLanguage[],
  chosen: readonly string[] | null,
): readonly SquadLanguage[] {
  const some = chosen && files.filter(({ language }) => chosen.includes(language))
  if (!some?.length) return files
  return common(some) > common(files) ? some : files
}

/** How many questions stand in all of the files. */
function common(files: readonly SquadLanguage[]): number {
  const sets = files.map(
    ({ content }) =>
      new Set(
        content.data.flatMap(({ paragraphs }) => paragraphs.flatMap(({ qas }) => qas.map(({ id }) => id))),
      ),
  )
  const [first, ...rest] = sets.toSorted((a, b) => a.size - b.size)
  return [...(first ?? [])].filter((id) => rest.every((set) => set.has(id))).length
}

function readSquadFile(path: string, language: string): SquadLanguage {
  const bytes = readFileSync(path)
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8' : (error as Error).message
    throw new MlneedleError(`${path} is not JSON: ${reason}. Fetch it again, or mend it.`)
  }
  const parsed = squadSchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new MlneedleError(
      `${path} is not SQuAD-format data: at ${issue?.path.join('.') || 'the top'}: ${issue?.message}.\n` +
        'Expected { data: [{ paragraphs: [{ context, qas: [{ id, question, answers: [{ text }] }] }] }] }.',
    )
  }
  return { language, path, sha256: createHash('sha256').update(bytes).digest('hex'), content: parsed.data }
}
