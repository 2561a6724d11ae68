/** Today's scorer on kept answers. */
import type { Item, PassageSource } from './haystack/source.ts'
import { resolveOptions, type MlneedleOptions } from './options.ts'
import { sourceFor } from './plan.ts'
import { byCodeUnit } from './random.ts'
import type { CaseResult, Results } from './report/schema.ts'
import { scorerOf } from './results-header.ts'
import { MOST_ANSWER_KEPT } from './score-answer.ts'
import { isMeasured, type Outcome, type Score } from './score/types.ts'
import { scoreCase } from './suite-definition/score.ts'
import { suiteNamed, type Suite } from './suite-definition/suite.ts'

/** A case whose answer is worth something else today. */
export interface Change {
  readonly id: string
  readonly model: string
  readonly was: Outcome
  readonly now: Outcome
  readonly needleLanguage: string
  readonly questionLanguage: string
  readonly question: string
  readonly gold: readonly string[]
  /** Untrusted. */
  readonly answer: string
}

export interface Rescored {
  /** The run as today's scorer sees it. */
  readonly results: Results
  readonly scorer: { readonly was: string; readonly now: string }
  /** Answers scored anew. */
  readonly scored: number
  /** In the results' order. */
  readonly changes: readonly Change[]
  /** Why cases keep the score they had, and how many. */
  readonly stay: readonly { readonly reason: string; readonly cases: number }[]
  /** Scores of another version of the scorer that stay beside today's. */
  readonly ofOtherScorer: number
}

/** The options that a run recorded, as if they were given today. @throws MlneedleError when they are none */
export function recordedOptions({ options }: Pick<Results, 'options'>): ReturnType<typeof resolveOptions> {
  const { preset: _, ...given } = options
  return resolveOptions(given as MlneedleOptions, '', {})
}

/**
 * Scores a run's answers with today's rules and words, those of its suite among
 * them. Gold in all languages comes from the source, made again from the run's
 * options.
 *
 * @param root folder that the options' paths start from, and the project of the suite
 * @throws MlneedleError when the source is not there
 */
export function rescore(results: Results, root: string): Rescored {
  const suite = suiteNamed(results.suite, root)
  return rescoreWith(results, sourceFor(recordedOptions(results), root, suite), suite)
}

/** {@link rescore} with a source and rules of the caller's. */
export function rescoreWith(
  results: Results,
  source: PassageSource,
  suite: Pick<Suite, 'languages' | 'tasks'>,
): Rescored {
  const changes: Change[] = []
  const stay = new Map<string, number>()
  const changed = changedData(results, source)
  const itemOf = memo((id: string) => source.itemById(id))
  let scored = 0
  let ofBefore = 0
  const cases = results.cases.map((result) => {
    const now = whyStays(result, changed) ?? scoreAnew(result, itemOf(result.item), source.name, suite)
    if (typeof now === 'string') {
      stay.set(now, (stay.get(now) ?? 0) + 1)
      if (isMeasured(result.outcome)) ofBefore++
      return result
    }
    scored++
    if (now.outcome !== result.outcome) changes.push(change(result, now.outcome))
    return { ...result, ...now }
  })
  const now = scorerOf(suite)
  return {
    results: { ...results, versions: { ...results.versions, scorer: now }, cases },
    scorer: { was: results.versions.scorer, now },
    scored,
    changes,
    stay: [...stay].map(([reason, n]) => ({ reason, cases: n })),
    ofOtherScorer: now === results.versions.scorer ? 0 : ofBefore,
  }
}

/** The score, or why there is none. */
function scoreAnew(
  result: CaseResult,
  item: Item | undefined,
  source: string,
  suite: Pick<Suite, 'languages' | 'tasks'>,
): Score | string {
  if (!item) return `the source ${source} has no such item`
  try {
    const answer = { text: result.answer ?? '', finishReason: result.finishReason }
    return scoreCase(result, answer, item.gold, suite)
  } catch (error) {
    return `it cannot be scored: ${(error as Error).message}`
  }
}

const change = (result: CaseResult, now: Outcome): Change => ({
  id: result.id,
  model: result.model,
  was: result.outcome,
  now,
  needleLanguage: result.needleLanguage,
  questionLanguage: result.questionLanguage,
  question: result.question,
  gold: result.gold,
  answer: result.answer ?? '',
})

/** Languages whose texts are no longer those of the run. */
function changedData({ versions, options }: Results, source: PassageSource): Set<string> {
  const used = [options['languages'], options['pivot']].flat().map(String)
  return new Set(
    used
      .filter((code) => source.versions[code] !== versions.data[`${source.name}/${code}`])
      .toSorted(byCodeUnit),
  )
}

function whyStays(result: CaseResult, changed: ReadonlySet<string>): string | null {
  if (!isMeasured(result.outcome)) return `${result.outcome}: there is no answer to score`
  if (result.answer === null) return 'the answer was not kept'
  if (result.answer.length >= MOST_ANSWER_KEPT) return 'the answer was too long to be kept whole'
  const spoken = [
    result.needleLanguage,
    result.questionLanguage,
    result.instructionLanguage,
    result.haystackLanguage ?? '',
    ...(result.mixedLanguages ?? []),
  ].filter((code) => changed.has(code))
  return spoken.length > 0
    ? `the data of ${[...new Set(spoken)].toSorted(byCodeUnit).join(', ')} changed since the run`
    : null
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as T
  }
}
