import type { CallResult } from './call/caller.ts'
import type { CallClient } from './call/client.ts'
import type { Case } from './case/case.ts'
import { caseId } from './case/id.ts'
import type { Item } from './haystack/source.ts'
import type { Language } from './language/language.ts'
import type { RunOptions } from './options.ts'
import { goldOf } from './prompt/gold.ts'
import type { Prompt } from './prompt/prompt.ts'
import type { Workbench } from './prompt/workbench.ts'
import type { TruthInput } from './model/simulated/simulated.ts'
import type { CaseResult } from './report/schema.ts'
import type { ProvidedRun } from './run.ts'
import { MOST_ANSWER_KEPT } from './score-answer.ts'
import type { ScoreInput } from './score/types.ts'
import { scoreCase } from './suite-definition/score.ts'
import type { Suite } from './suite-definition/suite.ts'

interface Tools {
  readonly bench: Workbench
  readonly client: CallClient
  readonly model: ProvidedRun['model']
  /** Of the suite. */
  readonly options: RunOptions
  readonly suite: Suite
}

/** One case from prompt to score. Never rejects: what goes wrong is the case's outcome. */
export async function runCase(c: Case, { bench, client, model, options, suite }: Tools): Promise<CaseResult> {
  let prompt: Prompt
  let item: Item
  try {
    item = bench.item(c.item)
    prompt = bench.prompt(c)
  } catch (error) {
    return { ...describe(c, model), ...unanswered((error as Error).message, 0) }
  }
  const { gold } = item
  const called = await client.call({
    model: model.id,
    request: {
      messages: prompt.messages,
      maxOutputTokens: options.answerTokens,
      temperature: options.temperature,
    },
    promptTokens: prompt.promptTokens,
    kind: c.haystackLanguage ?? `${c.needleLanguage} ${c.questionLanguage}`,
    repetition: c.repetition,
    ...(model.provider === 'simulated' && {
      truth: { sha256: prompt.sha256, truth: truthOf(c, gold, suite.languages) },
    }),
  })
  return {
    ...describe(c, model),
    contentUnit: item.needle.id,
    achievedDepth: prompt.achievedDepth,
    promptTokens: prompt.promptTokens,
    reservedTokens: prompt.reservedTokens,
    passages: prompt.passages,
    characters: prompt.characters,
    twinTokenDifference: prompt.twinTokenDifference,
    questionOverlap: prompt.questionOverlap === null ? null : Math.round(prompt.questionOverlap * 1e4) / 1e4,
    gold: goldOf(c, item),
    question: prompt.question,
    promptSha256: prompt.sha256,
    ...scored(c, called, gold, suite, prompt.promptTokens),
  }
}

type Answered = Pick<
  CaseResult,
  | 'reportedTokens'
  | 'cachedTokens'
  | 'outputTokens'
  | 'reasoningTokens'
  | 'outcome'
  | 'score'
  | 'exactMatch'
  | 'f1'
  | 'answer'
  | 'answerLanguage'
  | 'finishReason'
  | 'reason'
  | 'durationMs'
  | 'costUsd'
  | 'cached'
  | 'attempts'
> & { returnedModel: string | null }

/** As {@link answered}; an answer that breaks the scorer is an error of this tool, not of the model. */
function scored(...given: Parameters<typeof answered>): Answered {
  try {
    return answered(...given)
  } catch (error) {
    return unanswered(`The answer could not be scored: ${(error as Error).message}`, 1)
  }
}

function answered(
  c: Case,
  called: CallResult,
  gold: ScoreInput['gold'],
  suite: Suite,
  promptTokens: number,
): Answered {
  if ('error' in called) {
    const reason = withTokensSent(called.error.message, promptTokens)
    return { ...unanswered(reason, called.attempts), durationMs: called.durationMs }
  }
  const { response, attempts, durationMs, cached, costUsd } = called
  const result = scoreCase(c, response, gold, suite)
  return {
    ...result,
    reportedTokens: response.usage.inputTokens,
    cachedTokens: response.usage.cachedTokens ?? null,
    outputTokens: response.usage.outputTokens,
    reasoningTokens: response.usage.reasoningTokens ?? null,
    answer: response.text.slice(0, MOST_ANSWER_KEPT),
    finishReason: response.finishReason,
    reason: null,
    durationMs,
    costUsd,
    cached,
    attempts,
    returnedModel: response.modelId,
  }
}

/** A refusal because the prompt is too long tells the provider's count; ours belongs beside it. */
const withTokensSent = (message: string, promptTokens: number): string =>
  /context[ _-]?(length|window|size|limit)|too long|too many tokens|maximum.{0,40}tokens/i.test(message)
    ? `${message} The prompt has ${promptTokens} tokens in the run's tokenizer.`
    : message

const unanswered = (reason: string, attempts: number): Answered => ({
  reportedTokens: null,
  cachedTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  outcome: 'error',
  score: null,
  exactMatch: null,
  f1: null,
  answer: null,
  answerLanguage: null,
  finishReason: null,
  reason,
  durationMs: null,
  costUsd: null,
  cached: false,
  attempts,
  returnedModel: null,
})

/** What is known of a case before its prompt. */
const describe = (c: Case, model: ProvidedRun['model']) => ({
  id: caseId(c),
  model: model.id,
  task: c.task,
  experiment: c.experiment,
  control: c.control,
  needleLanguage: c.needleLanguage,
  haystackLanguage: c.haystackLanguage,
  mixedLanguages: c.mixedLanguages && [...c.mixedLanguages],
  questionLanguage: c.questionLanguage,
  instructionLanguage: c.instructionLanguage,
  item: c.item,
  contentUnit: '',
  repetition: c.repetition,
  needlePresent: c.needlePresent,
  depth: c.depth,
  achievedDepth: null,
  contextTokens: c.contextTokens,
  promptTokens: null,
  reservedTokens: null,
  passages: null,
  characters: null,
  twinTokenDifference: null,
  questionOverlap: null,
  gold: [],
  question: '',
  promptSha256: null,
})

/** What the simulated model must be told, which sees only the prompt otherwise. */
function truthOf(c: Case, gold: ScoreInput['gold'], languages: Suite['languages']): TruthInput {
  const { prompt, statements } = languages[c.instructionLanguage] as Language
  return {
    // Of the prompt, not of the experiment that sends it: one prompt has one answer.
    caseId: caseId({ ...c, suite: '-', experiment: '-' }),
    repetition: c.repetition,
    task: c.task,
    control: c.control,
    gold: [...(gold[c.questionLanguage] ?? [])],
    depth: c.depth,
    contextTokens: c.contextTokens,
    needleLanguage: c.needleLanguage,
    haystackLanguage: c.haystackLanguage,
    questionLanguage: c.questionLanguage,
    needlePresent: c.needlePresent,
    noneWord: prompt.noneWord,
    yesWord: statements.yes[0] ?? '',
    noWord: statements.no[0] ?? '',
  }
}
