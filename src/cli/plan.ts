import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openAnswerCache } from '../call/cache.ts'
import { collectCases, questionsOf, type CaseFilter, type CollectedCases } from '../collect.ts'
import { modelId } from '../model/id.ts'
import { resolveOptions, type RunOptions } from '../options.ts'
import { plannedModel } from '../planning.ts'
import { integer } from '../report/format.ts'
import { markdownTable } from '../report/table.ts'
import { identityOf, keepsAnswers, limitsOf, priceFor } from '../spending.ts'
import { configuredOptions } from './config.ts'

interface PlanOptions extends CaseFilter {
  readonly json?: boolean
}

/** What one model will be asked, and what that costs at most. */
interface ModelPlan {
  readonly model: string
  /** Tests. */
  readonly cases: number
  /** Different prompts: each is asked once. */
  readonly prompts: number
  /** Prompts whose answers are kept from earlier runs; null when that cannot be known without the model's client. */
  readonly kept: number | null
  /** Of the prompts still to be sent. */
  readonly inputTokens: number
  /** Answers at their limit, room for hidden reasoning included. */
  readonly outputTokens: number
  /** Null when the price is not known. */
  readonly costUsd: number | null
  readonly price: string | null
  /** Tokens that the model takes; null when that is not known. */
  readonly contextWindow: number | null
}

export function addPlanCommand(program: Command): void {
  program
    .command('plan')
    .description('count cases, tokens and cost by model, before anything is sent')
    .argument('[filters...]', 'test files, as for `vitest run`; default: suites')
    .option('--mode <preset>', 'smoke or paper')
    .option('--project <names...>', 'models')
    .option('--tags-filter <expressions...>', 'cases by tags')
    .option('--json', 'as JSON')
    .action(runPlan)
}

async function runPlan(filters: readonly string[], options: PlanOptions): Promise<void> {
  const root = process.cwd()
  const run = resolveOptions(await configuredOptions(root), options.mode ?? 'test', process.env)
  const collected = await collectCases(root, run, filters, options)
  const plans: ModelPlan[] = []
  for (const description of run.models) {
    const name = modelId(description)
    const cases = collected.get(name)
    if (cases) plans.push(await planOf(name, description, cases, run, root))
  }
  if (options.json) process.stdout.write(`${JSON.stringify(plans, null, 2)}\n`)
  else {
    const lengths = [...collected.values()].flatMap((one) =>
      [...one.options.values()].flatMap((own) => own.lengths),
    )
    process.stdout.write(`${text(plans, run, Math.max(...lengths))}\n`)
  }
}

async function planOf(
  name: string,
  description: RunOptions['models'][number],
  cases: CollectedCases,
  run: RunOptions,
  root: string,
): Promise<ModelPlan> {
  const { model, known } = await plannedModel(name, description, process.env, root)
  const cache =
    known && run.cache === 'read-write' && keepsAnswers(model, description, run)
      ? openAnswerCache(resolve(root, run.cacheFolder), () => {})
      : null
  const identity = identityOf(model, description, root)
  const reasoning = Number(model.parameters['reasoningTokens'] ?? description.reasoningTokens ?? 0)
  let prompts = 0
  let kept = 0
  let inputTokens = 0
  let outputTokens = 0
  let costUsd = 0
  const price = priceFor(name, model, description, run)
  for (const { key, inputTokens: input, request } of questionsOf(name, description, identity, cases, root)) {
    prompts++
    if (cache?.has(key)) {
      kept++
      continue
    }
    const output = request.maxOutputTokens + reasoning
    inputTokens += input
    outputTokens += output
    // Call by call: some prices rise with the length of the prompt.
    costUsd += price?.cost({ input, cachedInput: 0, output }) ?? 0
  }
  cache?.close()
  await model.close?.()
  return {
    model: name,
    cases: cases.ids.length,
    prompts,
    kept: known ? kept : null,
    inputTokens,
    outputTokens,
    costUsd: price && costUsd,
    price: price?.source ?? null,
    contextWindow: price?.contextWindow ?? null,
  }
}

/** @param longest context asked for, in tokens */
function text(plans: readonly ModelPlan[], run: RunOptions, longest: number): string {
  const { budget, prices } = run
  const tooLong = plans.filter(({ contextWindow }) => contextWindow !== null && contextWindow < longest)
  const rows = plans.map((plan) => [
    plan.model,
    integer(plan.cases),
    integer(plan.prompts),
    plan.kept === null ? 'not known' : integer(plan.kept),
    integer(plan.inputTokens),
    integer(plan.outputTokens),
    plan.costUsd === null ? 'price not known' : `$${plan.costUsd.toFixed(2)}`,
  ])
  const unknown = plans.filter(({ costUsd }) => costUsd === null)
  const total = plans.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0)
  const { usd } = limitsOf(run)
  const enough =
    usd === null
      ? ''
      : `; the ${budget === null ? 'default ' : ''}budget of $${usd} ${total > usd ? 'would stop it before the end' : 'is enough'}`
  const sources = [...new Set(plans.flatMap(({ price }) => price ?? []))]
  return [
    markdownTable([
      [
        'model',
        'cases',
        'different prompts',
        'answers kept',
        'input tokens',
        'output tokens at most',
        'cost at most',
      ],
      ...rows,
    ]),
    '',
    `Tokens are counted in the run's tokenizer; a model's own may count more, above all outside English. Prices: ${sources.join(', ') || 'none known'}.`,
    ...tooLong.map(
      ({ model, contextWindow }) =>
        `${model} takes ${integer(contextWindow ?? 0)} tokens, and contexts of ${integer(longest)} were asked for: a run would not start.`,
    ),
    unknown.length > 0
      ? `Not known: the price of ${unknown.map(({ model }) => model).join(', ')}; say it with \`prices\`${Object.keys(prices).length > 0 ? ' by the model’s id' : ''}, or limit tokens.`
      : `In all at most $${total.toFixed(2)}${enough}.`,
  ].join('\n')
}
