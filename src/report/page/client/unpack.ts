import type { GateCase } from '../../../gate/types.ts'
import { isMeasured, type Outcome } from '../../../score/types.ts'
import type { Column, PageData, PageTexts } from '../data.ts'

/** A case as the page knows it. Its texts are numbers until somebody looks at them. */
export interface PageCase extends GateCase {
  readonly contender: number
  readonly item: string
  readonly instructionLanguage: string
  readonly achievedDepth: number | null
  readonly promptTokens: number | null
  readonly answerLanguage: string | null
  readonly reason: string | null
  readonly durationMs: number | null
  readonly costUsd: number | null
  readonly outputTokens: number | null
  readonly cached: boolean
  /** Places in the page's texts; `answer` −1: none. */
  readonly question: number
  readonly gold: number
  readonly answer: number
}

/** The page's data, its columns made into cases again. */
export interface Unpacked extends Omit<PageData, 'prompts' | 'results'> {
  /** Of each contender. */
  readonly cases: readonly (readonly PageCase[])[]
}

/** Reads a block of the page: deflated JSON in base64. */
async function readBlock(id: string): Promise<unknown> {
  const text = atob(document.getElementById(id)?.textContent?.trim() ?? '')
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).json()
}

export async function readData(): Promise<Unpacked> {
  return unpack((await readBlock('mlneedle-data')) as PageData)
}

let texts: Promise<PageTexts> | undefined

/** Questions, golds and answers, read at the first call. They stand last in the page, so it may still be loading. */
export function readTexts(): Promise<PageTexts> {
  return (texts ??= loaded().then(() => readBlock('mlneedle-texts') as Promise<PageTexts>))
}

const loaded = () =>
  document.readyState === 'loading'
    ? new Promise<void>((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }))
    : Promise.resolve()

/** Cases of the columns. */
export function unpack({ prompts, results, ...rest }: PageData): Unpacked {
  const ids = unpackIds(prompts.idKept, prompts.idRest)
  const hash = reader(prompts.hash)
  const task = reader(prompts.task)
  const experiment = reader(prompts.experiment)
  const control = reader(prompts.control)
  const needleLanguage = reader(prompts.needleLanguage)
  const haystackLanguage = reader(prompts.haystackLanguage)
  const questionLanguage = reader(prompts.questionLanguage)
  const instructionLanguage = reader(prompts.instructionLanguage)
  const item = reader(prompts.item)
  const contentUnit = reader(prompts.contentUnit)
  const needlePresent = reader(prompts.needlePresent)
  const depth = reader(prompts.depth)
  const contextTokens = reader(prompts.contextTokens)
  const achievedDepth = reader(prompts.achievedDepth)
  const promptTokens = reader(prompts.promptTokens)
  const question = reader(prompts.question)
  const gold = reader(prompts.gold)
  const cases = results.map((columns, contender) => {
    const outcome = reader(columns.outcome)
    const answerLanguage = reader(columns.answerLanguage)
    const reason = reader(columns.reason)
    const durationMs = reader(columns.durationMs)
    const costUsd = reader(columns.costUsd)
    const outputTokens = reader(columns.outputTokens)
    const cached = reader(columns.cached)
    const answer = reader(columns.answer)
    let prompt = 0
    return columns.prompt.map((step, row): PageCase => {
      prompt += step
      return {
        contender,
        id: ids[prompt]!,
        promptSha256: hashName(hash(prompt)),
        item: item(prompt),
        contentUnit: contentUnit(prompt),
        task: task(prompt),
        experiment: experiment(prompt),
        control: control(prompt),
        needleLanguage: needleLanguage(prompt),
        haystackLanguage: haystackLanguage(prompt),
        questionLanguage: questionLanguage(prompt),
        instructionLanguage: instructionLanguage(prompt),
        contextTokens: contextTokens(prompt),
        depth: depth(prompt),
        achievedDepth: achievedDepth(prompt),
        promptTokens: promptTokens(prompt),
        needlePresent: needlePresent(prompt),
        question: question(prompt),
        gold: gold(prompt),
        outcome: outcome(row),
        score: scoreOf(outcome(row)),
        answerLanguage: answerLanguage(row),
        reason: reason(row),
        durationMs: durationMs(row),
        costUsd: costUsd(row),
        outputTokens: outputTokens(row),
        cached: cached(row),
        answer: answer(row),
      }
    })
  })
  return { ...rest, cases }
}

function reader<T>({ values, at }: Column<T>): (row: number) => T {
  const [only] = values
  return at.length === 0 ? () => only as T : (row) => values[at[row]!] as T
}

/** In place of a prompt's hash, which is all chance and would be most of the file: equal where the hashes are. */
const hashName = (place: number) => (place < 0 ? null : String(place).padStart(16, '0'))

const scoreOf = (outcome: Outcome): 0 | 1 | null =>
  isMeasured(outcome) ? (outcome === 'correct' ? 1 : 0) : null

function unpackIds(kept: readonly number[], rest: readonly string[]): string[] {
  let id = ''
  return rest.map((end, row) => (id = id.slice(0, kept[row]) + end))
}
