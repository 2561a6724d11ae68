import type { Language } from '../language/language.ts'
import { claimOf } from './claim.ts'
import { cues } from './cues/index.ts'
import { verdictOf } from './existence.ts'
import { prepareGolds } from './gold.ts'
import { mlqaMetrics } from './mlqa.ts'
import { foldCase } from './normalise.ts'
import { wholeStatement } from './phrases.ts'
import { read } from './reading.ts'
import type { GoldByLanguage, Outcome, Score, ScoreInput } from './types.ts'
import { marked, stripMarkup, stripThinking } from './visible.ts'

export type Languages = Readonly<Record<string, Language>>

/**
 * What a model's answer is worth. The rule, with examples, is in RULES.md. Pure, and linear in the length of the answer.
 *
 * `languages`: the bundled or user's languages by code. A language that `input` names and they lack is a RangeError.
 */
export function score(input: ScoreInput, languages: Languages): Score {
  const said = stripThinking(input.answer).trim()
  const outcome =
    input.task === 'existence' ? existence(input, said, languages) : answer(input, said, languages)
  const measured =
    input.task === 'qa' && input.needlePresent
      ? mlqaMetrics(said, input.gold)
      : { exactMatch: null, f1: null }
  return { ...outcome, score: outcome.outcome === 'correct' ? 1 : 0, ...measured }
}

type Judgement = Pick<Score, 'outcome' | 'answerLanguage'>

function answer(input: ScoreInput, said: string, languages: Languages): Judgement {
  const active = activeOf(input, languages)
  const wrapped = marked(said, answerWordsOf(active), active[0]?.prompt.noneWord ?? '')
  const golds = prepareGolds(input.gold, (code) => languageOf(code, languages))
  const visible = stripMarkup(wrapped ?? said)
  const reading = read(visible, golds, active)
  const claim = claimOf(reading, golds)
  const kind = (claim.kind === 'other' ? inAnyLanguage(visible, languages) : null) ?? claim.kind
  const outcome = (): Outcome => {
    if (input.refused && kind !== 'gold') return 'refused'
    // A wrapper that is closed, as JSON, was not cut; elsewhere what stands at the very end may have gone on.
    const finished = wrapped !== null || claim.end < reading.tokens.length
    if (input.cut && (kind === 'other' || kind === 'nothing' || !finished)) return 'cut-output'
    if (kind === 'refusal') return 'refused'
    if (kind === 'nothing') return 'wrong'
    if (input.needlePresent) return kind === 'gold' ? 'correct' : kind === 'none' ? 'abstained' : 'wrong'
    return kind === 'none' ? 'correct' : 'invented'
  }
  return { outcome: outcome(), answerLanguage: preferred(claim.languages, input) }
}

/** A "none" or a refusal counts in any language, if it is all that is said. */
function inAnyLanguage(visible: string, languages: Languages): 'none' | 'refusal' | null {
  if (visible.length > 200) return null
  for (const language of Object.values(languages)) {
    const kind = wholeStatement(visible, language)
    if (kind) return kind
  }
  return null
}

function existence(input: ScoreInput, said: string, languages: Languages): Judgement {
  const active = activeOf(input, languages)
  const wrapped = marked(said, answerWordsOf(active), active[0]?.prompt.noneWord ?? '')
  const text = stripMarkup(wrapped ?? said)
    .replace(/^\s*true\s*$/i, 'yes')
    .replace(/^\s*false\s*$/i, 'no')
  const verdict = verdictOf(read(text, [], active))
  const outcome = (): Outcome => {
    if (input.refused && verdict !== 'yes') return 'refused'
    if (verdict === 'refusal') return 'refused'
    if (verdict === null) return input.cut ? 'cut-output' : 'wrong'
    if (verdict === 'yes') return input.needlePresent ? 'correct' : 'invented'
    return input.needlePresent ? 'abstained' : 'correct'
  }
  return { outcome: outcome(), answerLanguage: null }
}

/** The languages whose phrases are read: those an answer may be in, and English, which models fall back to. */
function activeOf({ languages: codes }: ScoreInput, languages: Languages): Language[] {
  const active = new Set(codes.map((code) => languageOf(code, languages)))
  if (languages['en']) active.add(languages['en'])
  return [...active]
}

function languageOf(code: string, languages: Languages): Language {
  const language = Object.hasOwn(languages, code) ? languages[code] : undefined
  if (!language)
    throw new RangeError(
      `expected a language code, one of ${Object.keys(languages).join(', ')}; got ${JSON.stringify(code)}`,
    )
  return language
}

function answerWordsOf(active: readonly Language[]): ReadonlySet<string> {
  return new Set(active.flatMap(({ code }) => cues[code]?.answer ?? []).map(foldCase))
}

/** Of the languages of the golds found, the first that an answer was expected in, else the first by the gold's order. */
function preferred(
  found: ReadonlySet<string>,
  { languages, gold }: { languages: readonly string[]; gold: GoldByLanguage },
): string | null {
  return [...languages, ...Object.keys(gold)].find((code) => found.has(code)) ?? null
}
