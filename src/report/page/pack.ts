import type { Verdict } from '../../gate/types.ts'
import type { Contender } from '../contender.ts'
import { compareText, sorted } from '../order.ts'
import type { CaseResult } from '../schema.ts'
import { cut } from '../text.ts'
import type {
  Column,
  PageContender,
  PageData,
  PageRun,
  PageTexts,
  PromptColumns,
  ResultColumns,
} from './data.ts'
import { Interned } from './interned.ts'

export interface PackInput {
  readonly contenders: readonly Contender[]
  readonly verdicts: readonly Verdict[]
  readonly languageName: (code: string) => string | undefined
}

/** Longest texts kept, in characters. Answers may be cut shorter where there are very many long ones. */
const longest = { answer: 8000, question: 4000, gold: 1000, golds: 20, reason: 400 } as const
const shortestAnswer = 250
/** Most characters of all answers together, about. */
const answerBudget = 24_000_000

/** Contenders as columns: what is said twice is kept once, so that it packs well. */
export function pack({ contenders, verdicts, languageName }: PackInput): {
  data: PageData
  texts: PageTexts
} {
  const texts = {
    questions: new Interned<string>(),
    golds: new Interned<string[]>(),
    answers: new Interned<string>(),
  }
  const answerLimit = limitOf(contenders)
  const { order, places } = promptRows(contenders)
  const runs = new Interned<PageRun>()
  const described = contenders.map((contender) => describe(contender, runs))
  const codes = contenders.flatMap(({ cases }) => [...new Set(cases.flatMap(languagesOf))])
  return {
    data: {
      contenders: described,
      runs: runs.values,
      verdicts,
      languages: Object.fromEntries(
        sorted(codes, compareText).flatMap((code) => {
          const name = languageName(code)
          return name === undefined ? [] : [[code, name]]
        }),
      ),
      answerLimit,
      prompts: promptColumns(order, texts),
      results: contenders.map(({ cases }, contender) =>
        resultColumns(cases, places[contender]!, (answer) => texts.answers.place(cut(answer, answerLimit))),
      ),
    },
    texts: { questions: texts.questions.values, golds: texts.golds.values, answers: texts.answers.values },
  }
}

const languagesOf = (c: CaseResult) =>
  [c.needleLanguage, c.haystackLanguage, c.questionLanguage, c.instructionLanguage].filter(
    (code) => code !== null,
  )

/** How long an answer may be, so that all fit the budget. */
function limitOf(contenders: readonly Contender[]): number {
  let limit: number = longest.answer
  const lengths = contenders.flatMap(({ cases }) => cases.map(({ answer }) => answer?.length ?? 0))
  const total = () => lengths.reduce((sum, length) => sum + Math.min(length, limit), 0)
  while (limit > shortestAnswer && total() > answerBudget) limit /= 2
  return limit
}

function describe({ name, model, run, cases }: Contender, runs: Interned<PageRun>): PageContender {
  const own = run.models.find(({ id }) => id === model)
  const { suite, runId, startedAt, complete, planned, filter, preset, tokenizer, versions, options, items } =
    run
  const answered = cases.filter((result) => result.answer !== null)
  const label = own?.label ?? null
  return {
    name,
    model,
    label,
    provider: own?.provider ?? '',
    parameters: own?.parameters ?? {},
    returnedIds: own?.returnedIds ?? [],
    run: runs.place({
      suite,
      runId,
      startedAt,
      complete,
      planned,
      filter,
      preset,
      tokenizer,
      versions,
      options,
      items,
    }),
    unverified:
      label === null && answered.length > 0 && answered.every((result) => result.reportedTokens === null),
  }
}

interface PromptRow {
  readonly result: CaseResult
  readonly hash: number
}

/** The different prompts, by id, and for every contender the row of each of its cases. */
function promptRows(contenders: readonly Contender[]): { order: PromptRow[]; places: number[][] } {
  const rows = new Map<string, PromptRow>()
  const hashes = new Map<string, string[]>()
  const keys = contenders.map(({ cases }) =>
    cases.map((result) => {
      const hash = hashPlace(hashes, result)
      const key = JSON.stringify([result.id, hash, shared(result)])
      if (!rows.has(key)) rows.set(key, { result, hash })
      return key
    }),
  )
  const sortedRows = [...rows].toSorted(([a], [b]) => compareText(a, b))
  const places = new Map(sortedRows.map(([key], place) => [key, place]))
  return {
    order: sortedRows.map(([, row]) => row),
    places: keys.map((own) => own.map((key) => places.get(key)!)),
  }
}

/** Which prompt of its id this is: hashes agree when one begins with the other and both have 16 digits or more. */
function hashPlace(hashes: Map<string, string[]>, { id, promptSha256 }: CaseResult): number {
  if (promptSha256 === null) return -1
  const known = hashes.get(id)
  if (!known) {
    hashes.set(id, [promptSha256])
    return 0
  }
  const place = known.findIndex(
    (other) =>
      other === promptSha256 ||
      (Math.min(other.length, promptSha256.length) >= 16 &&
        (other.startsWith(promptSha256) || promptSha256.startsWith(other))),
  )
  return place >= 0 ? place : known.push(promptSha256) - 1
}

/** What must be the same for two contenders' cases to share a row. */
const shared = (c: CaseResult) => [
  c.task,
  c.experiment,
  c.control,
  c.needleLanguage,
  c.haystackLanguage,
  c.questionLanguage,
  c.instructionLanguage,
  c.item,
  c.contentUnit,
  c.needlePresent,
  c.depth,
  c.contextTokens,
  c.achievedDepth,
  c.promptTokens,
  c.question,
  c.gold,
]

function promptColumns(
  rows: readonly PromptRow[],
  texts: { questions: Interned<string>; golds: Interned<string[]> },
): PromptColumns {
  const of = <T>(field: (result: CaseResult) => T): Column<T> =>
    column(rows.map(({ result }) => field(result)))
  const ids = rows.map(({ result }) => result.id)
  const idKept = ids.map((id, row) => commonStart(ids[row - 1] ?? '', id))
  return {
    rows: rows.length,
    idKept,
    idRest: ids.map((id, row) => id.slice(idKept[row])),
    hash: column(rows.map(({ hash }) => hash)),
    task: of((c) => c.task),
    experiment: of((c) => c.experiment),
    control: of((c) => c.control),
    needleLanguage: of((c) => c.needleLanguage),
    haystackLanguage: of((c) => c.haystackLanguage),
    questionLanguage: of((c) => c.questionLanguage),
    instructionLanguage: of((c) => c.instructionLanguage),
    item: of((c) => c.item),
    contentUnit: of((c) => c.contentUnit),
    needlePresent: of((c) => c.needlePresent),
    depth: of((c) => c.depth),
    contextTokens: of((c) => c.contextTokens),
    achievedDepth: of((c) => (c.achievedDepth === null ? null : Math.round(c.achievedDepth * 1e4) / 1e4)),
    promptTokens: of((c) => c.promptTokens),
    question: of((c) => texts.questions.place(cut(c.question, longest.question))),
    gold: of((c) => texts.golds.place(c.gold.slice(0, longest.golds).map((gold) => cut(gold, longest.gold)))),
  }
}

function resultColumns(
  cases: readonly CaseResult[],
  places: readonly number[],
  answerPlace: (answer: string) => number,
): ResultColumns {
  const order = cases.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]!)
  const of = <T>(field: (result: CaseResult) => T): Column<T> =>
    column(order.map((index) => field(cases[index]!)))
  return {
    rows: cases.length,
    prompt: order.map((index, row) => places[index]! - (row === 0 ? 0 : places[order[row - 1]!]!)),
    outcome: of((c) => c.outcome),
    answerLanguage: of((c) => c.answerLanguage),
    reason: of((c) => (c.reason === null ? null : cut(c.reason, longest.reason))),
    durationMs: of((c) => (c.durationMs === null ? null : Math.round(c.durationMs))),
    costUsd: of((c) => (c.costUsd === null ? null : Number(c.costUsd.toPrecision(6)))),
    outputTokens: of((c) => c.outputTokens),
    cached: of((c) => c.cached),
    answer: of((c) => (c.answer === null ? -1 : answerPlace(c.answer))),
  }
}

/** Values numbered in order of how often they occur, so that most numbers are short. */
function column<T>(rows: readonly T[]): Column<T> {
  const counts = [...groupCounts(rows)].toSorted(([, a], [, b]) => b - a)
  const values = counts.map(([value]) => value)
  if (values.length <= 1) return { values, at: [] }
  const places = new Map(values.map((value, place) => [value, place]))
  return { values, at: rows.map((value) => places.get(value)!) }
}

function groupCounts<T>(rows: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of rows) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many UTF-16 units two texts share at their start. */
function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
