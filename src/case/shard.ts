import type { Case } from './case.ts'

/** One of several machines that share a run: the `index`-th (from 1) of `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Tokens that a control counts as: a needle and its question, or the question alone. */
const CONTROL_TOKENS = 300

/**
 * The cases that one shard runs, in their order. All depths of one haystack, with
 * and without the needle, stay together, so that a provider's prompt cache helps.
 * Shards get as many tokens each as can be: the largest groups first, each to the
 * shard that has least (Graham 1969). A prompt that several experiments send (all in
 * the pivot's language) goes to the same shard in all of them, so that its answer is
 * paid for once.
 *
 * @param pivot language that stays while another varies
 */
export function casesOfShard(cases: readonly Case[], { index, count }: Shard, pivot: string): Case[] {
  const groups = new Map<string, { shared: boolean; tokens: number; length: number }>()
  const keys = cases.map(keyOf)
  for (const [i, c] of cases.entries()) {
    const key = keys[i] as string
    const length = c.contextTokens ?? CONTROL_TOKENS
    const group = groups.get(key)
    if (group) group.tokens += length
    else groups.set(key, { shared: isShared(c, pivot), tokens: length, length })
  }
  const loads = Array.from({ length: count }, () => 0)
  const shardOf = new Map<string, number>()
  const deal = (wanted: boolean, weigh: (group: { tokens: number; length: number }) => number) => {
    // What decides must be the same in every file: shared groups are dealt by their length, as though nothing were dealt before.
    const balance = wanted ? Array.from({ length: count }, () => 0) : loads
    const dealt = [...groups]
      .filter(([, { shared }]) => shared === wanted)
      .toSorted(([a, one], [b, other]) => weigh(other) - weigh(one) || (a < b ? -1 : 1))
    for (const [key, group] of dealt) {
      const least = balance.indexOf(Math.min(...balance))
      balance[least] = (balance[least] as number) + weigh(group)
      if (wanted) loads[least] = (loads[least] as number) + group.tokens
      shardOf.set(key, least)
    }
  }
  deal(true, ({ length }) => length)
  deal(false, ({ tokens }) => tokens)
  return cases.filter((_, i) => shardOf.get(keys[i] as string) === index - 1)
}

const isShared = (c: Case, pivot: string): boolean =>
  c.task === 'qa' &&
  c.control === null &&
  [c.needleLanguage, c.haystackLanguage, c.questionLanguage].every((language) => language === pivot)

/** What cases of one haystack have in common, whatever their experiment. */
const keyOf = (c: Case): string =>
  [
    c.task,
    c.control ?? '',
    c.needleLanguage,
    c.mixedLanguages?.join('~') ?? c.haystackLanguage ?? '',
    c.questionLanguage,
    c.instructionLanguage,
    c.contextTokens ?? '',
    c.item,
    c.repetition,
  ].join(' ')
