import { MIXED, type Case } from './case/case.ts'
import { MlneedleError } from './errors.ts'
import type { PassageSource } from './haystack/source.ts'
import type { Suite } from './suite-definition/suite.ts'
import type { Task } from './task/task.ts'
import type { Plan } from './plan.ts'
import { Workbench } from './prompt/workbench.ts'

/**
 * Finds out before any call whether every haystack of a plan can be made: the
 * shortest length must hold a needle and its question, the longest must not
 * exhaust the source. An endless source is tried with the first item, a finite
 * one with all of them.
 *
 * @throws MlneedleError that says how much there is and how much was asked
 */
export function checkPlan(
  plan: Plan,
  source: PassageSource,
  { languages, tasks }: Pick<Suite, 'languages' | 'tasks'>,
): void {
  const bench = new Workbench(source, languages, plan, tasks)
  const asked: readonly Task[] = ['qa', ...Object.keys(tasks)]
  const items = source.finite ? plan.itemIds : plan.itemIds.slice(0, 1)
  const shortest = Math.min(...plan.lengths)
  const longest = Math.max(...plan.lengths)
  const lengths = source.finite ? [...new Set([shortest, longest])] : [shortest]
  for (const contextTokens of lengths)
    for (const item of items)
      for (const [haystack, task] of [...plan.languages, MIXED].flatMap((one) =>
        asked.map((what) => [one, what] as const),
      ))
        try {
          bench.passageCount(sample(plan, item, haystack, contextTokens, task))
        } catch (error) {
          if (!(error instanceof MlneedleError)) throw error
          // No case of the run stands for it yet, so the sample's id says nothing.
          const what = error.message.slice(error.message.indexOf(': ') + 2)
          throw new MlneedleError(
            `The plan cannot be met with a haystack of ${contextTokens} tokens in ${haystack}, item ${item}: ${what}`,
          )
        }
}

function sample(plan: Plan, item: string, haystack: string, contextTokens: number, task: Task): Case {
  const language = haystack === MIXED ? plan.pivot : haystack
  return {
    suite: plan.suite,
    experiment: 'plan',
    task,
    control: null,
    needleLanguage: language,
    haystackLanguage: haystack,
    mixedLanguages: haystack === MIXED ? plan.languages : null,
    questionLanguage: language,
    instructionLanguage: plan.instructionLanguage === 'question' ? language : plan.instructionLanguage,
    contextTokens,
    depth: 0,
    item,
    repetition: 0,
    needlePresent: true,
  }
}
