import type { RunHeader } from './report/journal.ts'
import { languages } from '../haystacks/languages/index.ts'
import { modelLabel } from './model/registry.ts'
import type { RunOptions } from './options.ts'
import type { RunOwner } from './run-owner.ts'
import { scorerVersion } from './score/score.ts'
import { toolVersion } from './version.ts'

interface HeaderInput {
  readonly suite: string
  readonly runId: string
  readonly startedAt: Date
  readonly filter: string | null
  readonly options: RunOptions
  readonly owner: RunOwner
}

/** What a run is, before its cases: enough to rebuild any of its prompts, and never a key. */
export function resultsHeader({ suite, runId, startedAt, filter, options, owner }: HeaderInput): RunHeader {
  const planned = owner.planned
  const used = planned?.plan.languages ?? []
  const { models: _, ...shaping } = options
  return {
    schema: 'mlneedle/results@1',
    suite,
    runId,
    startedAt: startedAt.toISOString(),
    filter,
    preset: options.preset,
    tokenizer: options.tokenizer,
    versions: {
      tool: toolVersion,
      scorer: scorerVersion,
      data: Object.fromEntries(
        used.map((code) => [`${planned?.source.name}/${code}`, planned?.source.versions[code] ?? '']),
      ),
    },
    options: { ...shaping, languages: [...used], pivot: planned?.plan.pivot ?? options.pivot },
    languages: Object.fromEntries(
      used.map((code) => [
        code,
        { name: languages[code]?.englishName ?? code, direction: languages[code]?.direction },
      ]),
    ),
    items: {
      total: planned?.source.inventory.total ?? null,
      allowed: planned?.source.inventory.allowed ?? null,
      used: options.items,
      leftOut: { ...planned?.source.inventory.leftOut },
    },
    models: describeModels(owner),
  }
}

/** The models that were made ready, with the parameters they have now. */
export const describeModels = (owner: RunOwner): RunHeader['models'] =>
  [...owner.models].flatMap(([id, { model }]) =>
    model
      ? [
          {
            id,
            provider: model.provider,
            label: modelLabel(model.provider),
            parameters: { ...model.parameters },
            returnedIds: [],
          },
        ]
      : [],
  )
