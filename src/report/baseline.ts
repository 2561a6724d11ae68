/**
 * Baselines: one model on one suite, kept under version control to compare with.
 * `<name>.json` is small and has a line a case, so that a diff shows which cases
 * changed; `<name>.results.json.gz` beside it keeps the answers.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'fflate'
import { z } from 'zod'
import { parseCaseId } from '../case/id.ts'
import { MlneedleError } from '../errors.ts'
import type { GateCase } from '../gate/types.ts'
import { byCodeUnit } from '../random.ts'
import { isMeasured, type Outcome } from '../score/types.ts'
import type { Contender } from './contender.ts'
import { counted } from './format.ts'
import { writeWhole } from './journal.ts'
import { parseFile } from './parse.ts'
import { plannedFor } from './planned.ts'
import { outcomeSchema, resultsSchema, type Results } from './schema.ts'
import { shellArgument } from './text.ts'

/** Digits of a prompt's hash that are kept: chance does not make two prompts agree in them. */
const HASH_DIGITS = 16

const caseLine = z
  .string()
  .regex(
    /^[a-z-]+ (-|[0-9a-f]{16,64})$/,
    'expected an outcome and the first 16 digits of the prompt’s SHA-256, or “-” for a prompt that was never made',
  )
  .transform((line, context) => {
    const [word, hash = '-'] = line.split(' ')
    const outcome = outcomeSchema.safeParse(word)
    if (outcome.success) return { outcome: outcome.data, promptSha256: hash === '-' ? null : hash }
    context.addIssue({
      code: 'custom',
      message: `“${word}” is no outcome; there are ${outcomeSchema.options.join(', ')}`,
    })
    return z.NEVER
  })

const ofRun = resultsSchema.shape

/** The header, in the order in which it is written. Unknown fields are kept, so that a newer file can be read. */
const headerSchema = z.looseObject({
  schema: z.literal('mlneedle/baseline@1'),
  name: z.string().min(1),
  suite: ofRun.suite,
  model: ofRun.models.element,
  runId: ofRun.runId,
  startedAt: ofRun.startedAt,
  complete: ofRun.complete,
  /** Cases planned for this model. */
  planned: ofRun.planned,
  filter: ofRun.filter,
  preset: ofRun.preset,
  tokenizer: ofRun.tokenizer,
  versions: ofRun.versions,
  options: ofRun.options,
  items: ofRun.items,
  /** Item → the content unit it asks about. */
  contentUnits: z.record(z.string(), z.string()),
  /** The answers: a gzipped results file beside this one. */
  results: z.looseObject({
    file: z.string().regex(/^[^/\\]+$/, 'expected the name of a file in the same folder'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256'),
  }),
})

const fileSchema = headerSchema.extend({
  /** What comes before the item in a case's id, its suite left out → the rest of the id → outcome and prompt. */
  cases: z.record(z.string(), z.record(z.string(), caseLine)),
})

export type BaselineHeader = z.infer<typeof headerSchema>

/** A baseline as it is read: all that a gate needs. */
export type Baseline = BaselineHeader & {
  /** The file it was read from. */
  readonly path: string
  readonly cases: readonly GateCase[]
}

/** Where a baseline of this name lies in a folder of reports. */
export const baselineFile = (reports: string, name: string): string =>
  join(reports, 'baselines', `${name}.json`)

/** A text as the name of a baseline, which is a file's name too: `openai/gpt-5` → `openai-gpt-5`. */
export const asBaselineName = (text: string): string =>
  text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100)
    .replace(/[.-]+$/, '') || 'baseline'

/** @throws MlneedleError when a name cannot be a file's */
export function checkBaselineName(name: string): void {
  if (name !== asBaselineName(name))
    throw new MlneedleError(
      `A baseline cannot be called “${name}”: expected letters, digits, “.”, “_” and “-”, at most 100, such as ${asBaselineName(name)}.`,
    )
}

/** Paths of the baselines in a folder of reports, sorted. */
export function baselineFiles(reports: string): string[] {
  const folder = join(reports, 'baselines')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted(byCodeUnit)
    .map((name) => join(folder, name))
}

/** @throws MlneedleError that says where the file is broken */
export function readBaseline(path: string): Baseline {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new MlneedleError(`The baseline ${path} cannot be read: ${(error as Error).message}.`)
  }
  return parseBaseline(text, path)
}

/** @throws MlneedleError that says where the text is broken */
export function parseBaseline(text: string, path: string): Baseline {
  const { cases: groups, ...header } = parseFile(text, fileSchema, path, 'baseline')
  const cases = Object.entries(groups).flatMap(([group, rest]) =>
    Object.entries(rest).map(([key, line]) =>
      readCase(`${header.suite}/${group}/${key}`, line, header.contentUnits, path),
    ),
  )
  // A file that was copied or renamed is found, and told, by the name it has now.
  return { ...header, name: basename(path, '.json'), path, cases }
}

function readCase(
  id: string,
  { outcome, promptSha256 }: z.output<typeof caseLine>,
  contentUnits: Readonly<Record<string, string>>,
  path: string,
): GateCase {
  let c: ReturnType<typeof parseCaseId>
  try {
    c = parseCaseId(id)
  } catch (error) {
    throw new MlneedleError(`${path} is no baseline: ${(error as Error).message}`)
  }
  const contentUnit = contentUnits[c.item]
  if (contentUnit === undefined)
    throw new MlneedleError(`${path} is no baseline: at contentUnits: the item ${c.item} is missing.`)
  return { ...c, id, promptSha256, contentUnit, outcome, score: scoreOf(outcome) }
}

const scoreOf = (outcome: Outcome): 0 | 1 | null =>
  outcome === 'correct' ? 1 : isMeasured(outcome) ? 0 : null

/** Where a baseline's answers lie, or lay. */
export const answersFile = ({ path, results }: Pick<Baseline, 'path' | 'results'>): string =>
  join(dirname(path), results.file)

/**
 * The whole run that a baseline was taken from, with answers; null when it was not kept.
 * @throws MlneedleError when the file is not the one that was saved
 */
export function readAnswers(baseline: Baseline): Results | null {
  const file = answersFile(baseline)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  if (sha256(bytes) !== baseline.results.sha256)
    throw new MlneedleError(
      `${file} is not what was saved with the baseline ${baseline.name}: its SHA-256 is ${sha256(bytes)}, and ${baseline.results.sha256} was expected. ` +
        'Restore both files from one commit, or save the baseline again. Without the file the baseline still gates.',
    )
  return parseFile(gunzipText(bytes, file), resultsSchema, file, 'results file')
}

/**
 * A gate reads the file and people read the answers: both must tell of the same outcomes.
 * @throws MlneedleError when they do not, as after an edit by hand
 */
export function checkOutcomes({ name, path, cases }: Baseline, answers: Results): void {
  const kept = new Map(answers.cases.map(({ id, outcome }) => [id, outcome]))
  const differing = cases.filter(({ id, outcome }) => kept.get(id) !== outcome)
  const lacking = kept.size - cases.filter(({ id }) => kept.has(id)).length
  const [first] = differing
  if (!first && lacking === 0) return
  const what = first
    ? `the outcome of ${counted(differing.length, 'case')}, such as ${first.id} (${first.outcome} in the file, ${kept.get(first.id) ?? 'not there'} in the answers)`
    : `${counted(lacking, 'case')} that only the answers have`
  throw new MlneedleError(
    `The baseline ${name} and its answers differ in ${what}. Was ${path} edited by hand? ` +
      `Restore both files from one commit, or write it anew from the answers: npx mlneedle rescore ${shellArgument(name)} --write.`,
  )
}

/** @throws MlneedleError when the bytes are no gzip file */
export function gunzipText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder().decode(gunzipSync(bytes))
  } catch (error) {
    throw new MlneedleError(`${file} cannot be unpacked: ${(error as Error).message}.`)
  }
}

/**
 * Keeps a contender as a baseline, `path` ending in `.json`, and its answers
 * beside it. The same contender gives the same bytes on every machine.
 */
export function writeBaseline(path: string, contender: Contender): Baseline {
  const name = basename(path, '.json')
  const { cases, ...header } = ownResults(contender)
  const results: Results = { ...(withSortedKeys(header) as typeof header), cases }
  // In JavaScript throughout: what zlib makes of a text differs between processors.
  const answers = gzipSync(new TextEncoder().encode(`${JSON.stringify(results)}\n`), { level: 9, mtime: 0 })
  const file = `${name}.results.json.gz`
  const text = baselineText(name, results, { file, sha256: sha256(answers) })
  // Answers first: a reader in between finds the old baseline, which gates, and is told that its answers changed.
  writeWhole(join(dirname(path), file), answers)
  writeWhole(path, text)
  return parseBaseline(text, path)
}

/** The results of one model, as if it had run alone. */
export function ownResults({ model, run, cases }: Contender): Results {
  return {
    ...run,
    planned: plannedFor(run, cases.length),
    models: run.models.filter(({ id }) => id === model),
    cases: cases.toSorted((a, b) => byCodeUnit(a.id, b.id)),
  }
}

function baselineText(name: string, { cases, ...own }: Results, results: Baseline['results']): string {
  const [model] = own.models
  if (!model) throw new RangeError('expected a run with one model')
  const header: BaselineHeader = {
    schema: 'mlneedle/baseline@1',
    name,
    suite: own.suite,
    model,
    runId: own.runId,
    startedAt: own.startedAt,
    complete: own.complete,
    planned: own.planned,
    filter: own.filter,
    preset: own.preset,
    tokenizer: own.tokenizer,
    versions: own.versions,
    options: own.options,
    items: own.items,
    contentUnits: withSortedKeys(unitsOf(cases)) as BaselineHeader['contentUnits'],
    results,
  }
  const groups = new Map<string, string[]>()
  for (const { id, outcome, promptSha256 } of cases) {
    const parts = id.split('/')
    const [group, key] = [parts.slice(1, 6).join('/'), parts.slice(6).join('/')]
    const line = `${JSON.stringify(key)}: "${outcome} ${promptSha256?.slice(0, HASH_DIGITS) ?? '-'}"`
    groups.set(group, [...(groups.get(group) ?? []), line])
  }
  const blocks = [...groups].map(
    ([group, lines]) =>
      `    ${JSON.stringify(group)}: {\n${lines.map((line) => `      ${line}`).join(',\n')}\n    }`,
  )
  const top = JSON.stringify(header, null, 2)
  return `${top.slice(0, -2)},\n  "cases": {\n${blocks.join(',\n')}\n  }\n}\n`
}

/** A case whose prompt could not be made knows no unit; another of its item may. */
function unitsOf(cases: Results['cases']): Record<string, string> {
  const units = new Map<string, string>()
  for (const { item, contentUnit } of cases) if (!units.get(item)) units.set(item, contentUnit)
  return Object.fromEntries(units)
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => byCodeUnit(a, b))
      .map(([key, inner]) => [key, withSortedKeys(inner)]),
  )
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
