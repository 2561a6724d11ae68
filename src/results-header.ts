import { createHash } from 'node:crypto'
import { languages } from '../haystacks/languages/index.ts'
import type { PassageSource } from './haystack/source.ts'
import type { Model } from './model/model.ts'
import { modelLabel } from './model/registry.ts'
import type { RunOptions } from './options.ts'
import type { Plan } from './plan.ts'
import type { RunHeader } from './report/journal.ts'
import { scorerVersion } from './score/version.ts'
import { toolVersion } from './version.ts'

/** What results say of a run on one model, before its cases: enough to rebuild any of its prompts, and never a key. */
export type ProjectHeader = Pick<RunHeader, 'preset' | 'tokenizer' | 'versions' | 'options' | 'items'> & {
  readonly model: RunHeader['models'][number]
}

export function projectHeader(
  id: string,
  model: Model,
  options: RunOptions,
  plan: Plan,
  source: PassageSource,
): ProjectHeader {
  const { models: _, ...shaping } = options
  const { total, allowed, leftOut } = source.inventory
  return {
    preset: options.preset,
    tokenizer: options.tokenizer,
    versions: {
      tool: toolVersion,
      scorer: scorerVersion(languages),
      data: Object.fromEntries(
        source.languages.flatMap((code) => [
          [`${source.name}/${code}`, source.versions[code] ?? ''],
          [`language/${code}`, sha256(JSON.stringify(languages[code]?.prompt))],
        ]),
      ),
    },
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

export const describeModel = (id: string, model: Model): ProjectHeader['model'] => ({
  id,
  provider: model.provider,
  label: modelLabel(model.provider),
  parameters: { ...model.parameters },
  returnedIds: [],
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
