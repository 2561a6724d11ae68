import { createHash } from 'node:crypto'
import { languages as bundled } from '../haystacks/languages/index.ts'
import type { PassageSource } from './haystack/source.ts'
import type { Model } from './model/model.ts'
import { modelLabel } from './model/registry.ts'
import type { RunOptions } from './options.ts'
import type { Plan } from './plan.ts'
import type { RunHeader } from './report/journal.ts'
import { scorerVersion } from './score/version.ts'
import type { Suite } from './suite-definition/suite.ts'
import { toolVersion } from './version.ts'

/** What results say of a run on one model, before its cases: enough to rebuild any of its prompts, and never a key. */
export type ProjectHeader = Pick<
  RunHeader,
  'preset' | 'tokenizer' | 'versions' | 'languages' | 'options' | 'items'
> & {
  readonly model: RunHeader['models'][number]
}

export function projectHeader(
  id: string,
  model: Model,
  options: RunOptions,
  plan: Plan,
  source: PassageSource,
  suite: Suite,
): ProjectHeader {
  const { models: _, ...shaping } = options
  const { total, allowed, leftOut } = source.inventory
  const own = Object.fromEntries(
    Object.values(suite.languages)
      .filter(({ code }) => suite.languages[code] !== bundled[code])
      .map(({ code, englishName }) => [code, englishName]),
  )
  return {
    preset: options.preset,
    tokenizer: options.tokenizer,
    versions: {
      tool: toolVersion,
      scorer: scorerOf(suite),
      data: dataVersions(source, suite),
    },
    ...(Object.keys(own).length > 0 && { languages: own }),
    options: { ...shaping, languages: [...plan.languages], pivot: plan.pivot },
    items: {
      total,
      allowed,
      used: plan.itemIds.length,
      leftOut: { ...leftOut },
      notes: [...(source.notes ?? [])],
    },
    model: describeModel(id, model),
  }
}

/** Hashes of all that prompts are made from, by language: `chronicle/de`, `language/de`, `task/name/de`. */
export const dataVersions = (source: PassageSource, suite: Suite): Record<string, string> =>
  Object.fromEntries([
    ...source.languages.flatMap((code) => [
      [`${source.name}/${code}`, source.versions[code] ?? ''],
      [`language/${code}`, sha256(JSON.stringify(suite.languages[code]?.prompt))],
    ]),
    ...Object.entries(suite.tasks).flatMap(([task, { wording, offerNone = true }]) =>
      source.languages.flatMap((code) =>
        wording[code] ? [[`task/${task}/${code}`, sha256(JSON.stringify([wording[code], offerNone]))]] : [],
      ),
    ),
  ])

/** The scorer's version, with that of the suite's own: their text stands for them, but not for what they import. */
export function scorerOf({ languages, tasks }: Pick<Suite, 'languages' | 'tasks'>): string {
  const own = Object.entries(tasks).flatMap(([name, { score }]) => (score ? [[name, String(score)]] : []))
  const version = scorerVersion(languages)
  return own.length > 0 ? `${version}+${sha256(JSON.stringify(own)).slice(0, 8)}` : version
}

export const describeModel = (id: string, model: Model): ProjectHeader['model'] => ({
  id,
  provider: model.provider,
  label: modelLabel(model.provider),
  parameters: { ...model.parameters },
  returnedIds: [],
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
