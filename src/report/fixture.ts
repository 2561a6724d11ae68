/** A made-up run for the tests of reports: what a suite leaves behind, with effects planted where a reader can see them. */
import seedrandom from 'seedrandom'
import { resultsSchema, type CaseResult, type Results } from './schema.ts'

export interface FixtureOptions {
  readonly languages?: readonly string[]
  readonly lengths?: readonly number[]
  readonly depths?: readonly number[]
  readonly models?: readonly string[]
  readonly experiments?: readonly string[]
  /** Content units; each is asked once in every square. */
  readonly units?: number
  /** Adds the absent twin of every case. */
  readonly twins?: boolean
  readonly controls?: boolean
  /** Share of calls that fail, 0 to 1. */
  readonly errors?: number
  readonly seed?: string
}

const texts: Readonly<Record<string, { question: string; gold: string; wrong: string; none: string }>> = {
  en: {
    question: 'Who kept the light at Gull Haven in 1871?',
    gold: 'Anna Keller',
    wrong: 'Boris Adler',
    none: 'none',
  },
  zh: { question: '1871年是谁看守鸥港的灯塔？', gold: '安娜·凯勒', wrong: '鲍里斯·阿德勒', none: '无' },
  ar: {
    question: 'من كان حارس منارة مرفأ النورس عام ١٨٧١؟',
    gold: 'آنا كيلر',
    wrong: 'بوريس أدلر',
    none: 'لا يوجد',
  },
}
const textOf = (language: string) => texts[language] ?? texts['en']!

const defaults = {
  languages: ['en', 'zh', 'ar'],
  lengths: [4096, 16384],
  depths: [0, 0.25, 0.5, 0.75, 1],
  models: ['lexical', 'simulated'],
  experiments: ['monolingual', 'needle-language', 'haystack-language', 'question-language', 'existence'],
  units: 6,
  twins: true,
  controls: true,
  errors: 0.01,
  seed: 'report',
} as const satisfies FixtureOptions

/** Labels of what is no language model, as providers give them. */
const labels: Readonly<Record<string, string>> = {
  lexical: 'no language model: the floor that literal matching reaches',
  simulated: 'no language model: answers with planted probabilities',
}

/**
 * A schema-valid run. `simulated` is worse in the middle, at length, and in
 * Arabic and Chinese, and invents in one twin of ten; every other model is near
 * perfect within a language and poor across.
 */
export function sampleResults(options: FixtureOptions = {}): Results {
  const o = { ...defaults, ...options }
  const random = seedrandom(o.seed)
  const cases: CaseResult[] = []
  for (const model of o.models) {
    for (const experiment of o.experiments) {
      for (const contextTokens of o.lengths) {
        for (const depth of o.depths) {
          for (const place of places(experiment, o.languages)) {
            for (let unit = 0; unit < o.units; unit++) {
              for (const needlePresent of o.twins ? [true, false] : [true]) {
                cases.push(
                  drawCase(
                    { model, experiment, contextTokens, depth, ...place, unit, needlePresent },
                    random,
                    o.errors,
                  ),
                )
              }
            }
          }
        }
      }
    }
    if (o.controls) {
      for (const control of ['needle-alone', 'closed-book'] as const) {
        for (const language of o.languages) {
          for (let unit = 0; unit < o.units; unit++)
            cases.push(drawControl(model, control, language, unit, random))
        }
      }
    }
  }
  return resultsSchema.parse({
    schema: 'mlneedle/results@1',
    suite: 'mlneedle',
    runId: '20260102T030405Z-sample',
    startedAt: '2026-01-02T03:04:05Z',
    complete: true,
    planned: cases.length,
    filter: null,
    preset: 'smoke',
    tokenizer: 'o200k_base',
    versions: { tool: '0.1.0', scorer: '1', data: { 'chronicle/en': 'a'.repeat(64) } },
    options: {},
    items: { total: null, used: o.units, allowed: null, leftOut: {}, notes: [] },
    models: o.models.map((id) => ({
      id,
      provider: id.replace(/\/.*/, ''),
      label: labels[id] ?? null,
      parameters: { temperature: 0 },
      returnedIds: [id],
    })),
    cases,
  } satisfies Results)
}

type Place = Pick<CaseResult, 'needleLanguage' | 'haystackLanguage' | 'questionLanguage'>

/** The languages that an experiment combines. */
function places(experiment: string, languages: readonly string[]): Place[] {
  const fixed = languages[0]!
  const place = (needle: string, haystack: string, question: string): Place => ({
    needleLanguage: needle,
    haystackLanguage: haystack,
    questionLanguage: question,
  })
  if (experiment === 'needle-language') return languages.map((l) => place(l, fixed, fixed))
  if (experiment === 'haystack-language') return [...languages, 'mixed'].map((l) => place(fixed, l, fixed))
  if (experiment === 'question-language') return languages.map((l) => place(fixed, fixed, l))
  return languages.map((l) => place(l, l, l))
}

interface Drawn extends Place {
  readonly model: string
  readonly experiment: string
  readonly contextTokens: number
  readonly depth: number
  readonly unit: number
  readonly needlePresent: boolean
}

function drawCase(drawn: Drawn, random: () => number, errors: number): CaseResult {
  const { model, experiment, contextTokens, depth, unit, needlePresent, ...place } = drawn
  const { needleLanguage, haystackLanguage, questionLanguage } = place
  const task = experiment === 'existence' ? 'existence' : 'qa'
  const percent = Math.round(depth * 100)
  const languages = `n=${needleLanguage},h=${haystackLanguage},q=${questionLanguage}`
  const promptTokens = contextTokens - 20 - Math.floor(random() * 60)
  const failed = random() < errors
  const succeeds = random() < chance(drawn)
  const outcome = failed ? 'error' : succeeds ? 'correct' : needlePresent ? 'wrong' : 'invented'
  return {
    ...base(model, `u${unit}`),
    ...place,
    id: `${experiment}/${task}/${languages}/${contextTokens}/d${percent}/u${unit}${needlePresent ? '' : '/absent'}`,
    task,
    experiment,
    control: null,
    mixedLanguages: haystackLanguage === 'mixed' ? ['ar', 'en', 'zh'] : null,
    instructionLanguage: questionLanguage,
    needlePresent,
    depth,
    achievedDepth: Math.min(1, Math.max(0, depth + (random() - 0.5) * 0.01)),
    contextTokens,
    promptTokens,
    reservedTokens: 20,
    reportedTokens: null,
    cachedTokens: null,
    outputTokens: null,
    reasoningTokens: null,
    passages: Math.round(contextTokens / 130),
    characters: promptTokens * 4,
    twinTokenDifference: needlePresent ? null : 3,
    ...answerOf(outcome, task, needlePresent, questionLanguage, needleLanguage),
  }
}

/** The planted probability of a right answer. */
function chance({
  model,
  needlePresent,
  needleLanguage,
  haystackLanguage,
  questionLanguage,
  depth,
  contextTokens,
}: Drawn) {
  if (!needlePresent) return model === 'simulated' ? 0.9 : 0.97
  if (model !== 'simulated') {
    const same = needleLanguage === questionLanguage
    return same ? (haystackLanguage === needleLanguage ? 0.99 : 0.97) : 0.2
  }
  const middle = 1 - Math.abs(depth - 0.5) * 2
  const language = { ar: 0.25, zh: 0.1 }[needleLanguage] ?? 0
  return 0.98 - 0.35 * middle * (contextTokens > 8192 ? 1.4 : 0.6) - language
}

function drawControl(
  model: string,
  control: 'needle-alone' | 'closed-book',
  language: string,
  unit: number,
  random: () => number,
): CaseResult {
  const outcome = random() < (control === 'needle-alone' ? 0.97 : 0.03) ? 'correct' : 'abstained'
  return {
    ...base(model, `u${unit}`),
    id: `controls/${control}/${language}/u${unit}`,
    task: 'qa',
    experiment: 'controls',
    control,
    needleLanguage: language,
    haystackLanguage: null,
    mixedLanguages: null,
    questionLanguage: language,
    instructionLanguage: language,
    needlePresent: true,
    depth: null,
    achievedDepth: null,
    contextTokens: null,
    promptTokens: control === 'needle-alone' ? 240 : 90,
    reservedTokens: null,
    reportedTokens: null,
    cachedTokens: null,
    outputTokens: null,
    reasoningTokens: null,
    passages: control === 'needle-alone' ? 1 : 0,
    characters: 800,
    twinTokenDifference: null,
    ...answerOf(outcome, 'qa', true, language, language),
  }
}

const base = (model: string, unit: string) => ({
  model,
  item: `${unit}/keeper`,
  contentUnit: unit,
  repetition: 0,
  questionOverlap: 0.4,
  answerLanguage: null,
  promptSha256: '0'.repeat(64),
  durationMs: 3,
  costUsd: 0,
  cached: false,
  attempts: 1,
})

function answerOf(
  outcome: CaseResult['outcome'],
  task: CaseResult['task'],
  needlePresent: boolean,
  questionLanguage: string,
  needleLanguage: string,
) {
  const failed = outcome === 'error'
  const score: 0 | 1 | null = failed ? null : outcome === 'correct' ? 1 : 0
  const right =
    task === 'existence'
      ? needlePresent
        ? 'yes'
        : 'no'
      : needlePresent
        ? textOf(needleLanguage).gold
        : textOf(questionLanguage).none
  const wrong =
    task === 'existence'
      ? needlePresent
        ? 'no'
        : 'yes'
      : outcome === 'abstained'
        ? textOf(questionLanguage).none
        : textOf(needleLanguage).wrong
  return {
    outcome,
    score,
    exactMatch: task === 'qa' && needlePresent ? score : null,
    f1: null,
    answer: failed ? null : outcome === 'correct' ? right : wrong,
    gold: [textOf(needleLanguage).gold],
    question: textOf(questionLanguage).question,
    finishReason: failed ? null : 'stop',
    reason: failed ? 'rate-limit: expected an answer within 60 s, got status 429 five times' : null,
  }
}
