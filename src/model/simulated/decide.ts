import { below, random } from '../../random.ts'
import { answerProbability, type Plan } from './plan.ts'
import type { Truth } from './truth.ts'

/** What the server does with one attempt. */
export type Decision = { readonly latencyMs: number } & (
  | { readonly kind: 'hang' }
  | { readonly kind: 'fail'; readonly how: string }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'answer'; readonly text: string; readonly wrongUsage: boolean }
)

/**
 * What happens to an attempt at a case. Each draw comes from the plan's seed, the
 * case and the repetition, never from the order of calls. Failures are drawn anew
 * for each attempt; what the model says is not, so that a retry finds the answer that was there.
 *
 * @param attempt counted from 1
 */
export function decide(plan: Plan, truth: Truth, attempt: number): Decision {
  const stream = (...name: (string | number)[]) => random(plan.seed, truth.caseId, truth.repetition, ...name)
  const draw = (...name: (string | number)[]) => stream(...name)()
  const [least, most] = typeof plan.latencyMs === 'number' ? [plan.latencyMs, plan.latencyMs] : plan.latencyMs
  const latencyMs = least + (most - least) * draw('latency', attempt)
  if (draw('hang', attempt) < plan.hangRate) return { latencyMs, kind: 'hang' }
  const fault =
    draw('error', attempt) < plan.errorRate ? weighted(plan.statusMix, draw('status', attempt)) : null
  if (fault && fault !== 'wrong-usage') return { latencyMs, kind: 'fail', how: fault }
  if (draw('refusal') < plan.refusalRate) return { latencyMs, kind: 'refuse' }
  if (draw('cut') < plan.cutRate) return { latencyMs, kind: 'cut' }
  const right = draw('answer') < answerProbability(plan, truth)
  return {
    latencyMs,
    kind: 'answer',
    wrongUsage: fault === 'wrong-usage',
    text: right ? rightAnswer(truth) : missedAnswer(plan, truth, stream('miss')),
  }
}

function rightAnswer(truth: Truth): string {
  if (truth.task === 'existence') return truth.needlePresent ? truth.yesWord : truth.noWord
  const answerable = truth.needlePresent || truth.control === 'closed-book'
  return answerable ? (truth.gold[0] ?? truth.noneWord) : truth.noneWord
}

function missedAnswer(plan: Plan, truth: Truth, next: () => number): string {
  if (truth.task === 'existence') return truth.needlePresent ? truth.noWord : truth.yesWord
  if (truth.control === 'closed-book') return truth.noneWord
  const abstains = next() < plan.abstention
  if (truth.needlePresent && abstains) return truth.noneWord
  const others = truth.otherAnswers.filter((other) => !truth.gold.includes(other))
  if (others.length > 0) return others[below(next, others.length)] as string
  // Seven digits: no year, count or price of a record.
  for (;;) {
    const number = String(1_000_000 + below(next, 9_000_000))
    if (!truth.gold.includes(number)) return number
  }
}

function weighted(weights: Readonly<Record<string, number>>, draw: number): string {
  const entries = Object.entries(weights).filter(([, weight]) => weight > 0)
  let left = draw * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  return entries.at(-1)?.[0] ?? '500'
}
