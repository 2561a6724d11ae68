import { resolve } from 'node:path'
import type { Command } from 'commander'
import { openAnswerCache } from '../call/cache.ts'
import { collectCases, questionsOf, type CaseFilter } from '../collect.ts'
import { markdownTable } from '../lint/tables.ts'
import { modelId } from '../model/id.ts'
import { resolveOptions, type RunOptions } from '../options.ts'
import { plannedModel } from '../planning.ts'
import { identityOf, priceFor, Spending } from '../spending.ts'
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
  /** Prompts whose answers are kept from earlier runs; null when that cannot be known without the model's key. */
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
  const ids = await collectCases(root, filters, options)
  const plans: ModelPlan[] = []
  for (const description of run.models) {
    const name = modelId(description)
    const cases = ids.get(name)
    if (cases) plans.push(await planOf(name, description, cases, run, root))
  }
  if (options.json) process.stdout.write(`${JSON.stringify(plans, null, 2)}\n`)
  else process.stdout.write(`${text(plans, run)}\n`)
}

async function planOf(
  name: string,
  description: RunOptions['models'][number],
  ids: readonly string[],
  run: RunOptions,
  root: string,
): Promise<ModelPlan> {
  const { model, known } = await plannedModel(name, description, process.env, root)
  const spending = new Spending(run, root, 1, () => {})
  const cache =
    known && run.cache === 'read-write' && spending.keeps(model, description)
      ? openAnswerCache(resolve(root, run.cacheFolder), () => {})
      : null
  const identity = identityOf(model, description, root)
  const reasoning = Number(model.parameters['reasoningTokens'] ?? description.reasoningTokens ?? 0)
  let prompts = 0
  let kept = 0
  let inputTokens = 0
  for (const question of questionsOf(name, description, identity, ids, run, root)) {
    prompts++
    if (cache?.has(question.key)) kept++
    else inputTokens += question.inputTokens
  }
  cache?.close()
  await model.close?.()
  const asked = prompts - kept
  const outputTokens = asked * (run.answerTokens + reasoning)
  const price = priceFor(name, model, description, run)
  return {
    model: name,
    cases: ids.length,
    prompts,
    kept: known ? kept : null,
    inputTokens,
    outputTokens,
    // Call by call: some prices rise with the length of the prompt.
    costUsd:
      price &&
      price.cost({
        input: inputTokens / Math.max(1, asked),
        cachedInput: 0,
        output: run.answerTokens + reasoning,
      }) * asked,
    price: price?.source ?? null,
    contextWindow: price?.contextWindow ?? null,
  }
}

/** 1234567 as 1,234,567. */
export const grouped = (n: number): string => String(Math.round(n)).replaceAll(/\B(?=(\d{3})+$)/g, ',')

function text(plans: readonly ModelPlan[], { budget, prices, lengths }: RunOptions): string {
  const longest = Math.max(...lengths)
  const tooLong = plans.filter(({ contextWindow }) => contextWindow !== null && contextWindow < longest)
  const rows = plans.map((plan) => [
    plan.model,
    grouped(plan.cases),
    grouped(plan.prompts),
    plan.kept === null ? 'not known' : grouped(plan.kept),
    grouped(plan.inputTokens),
    grouped(plan.outputTokens),
    plan.costUsd === null ? 'price not known' : `$${plan.costUsd.toFixed(2)}`,
  ])
  const unknown = plans.filter(({ costUsd }) => costUsd === null)
  const total = plans.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0)
  const limit =
    budget === null
      ? 'the default budget of $5'
      : budget === 'unlimited'
        ? null
        : budget.usd
          ? `the budget of $${budget.usd}`
          : null
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
        `${model} takes ${grouped(contextWindow ?? 0)} tokens, and contexts of ${grouped(longest)} were asked for: a run would not start.`,
    ),
    unknown.length > 0
      ? `Not known: the price of ${unknown.map(({ model }) => model).join(', ')}; say it with \`prices\`${Object.keys(prices).length > 0 ? ' by the model’s id' : ''}, or limit tokens.`
      : `In all at most $${total.toFixed(2)}${limit ? `; ${limit} ${total > parseFloat(limit.split('$')[1] ?? '') ? 'would stop it before the end' : 'is enough'}` : ''}.`,
  ].join('\n')
}
