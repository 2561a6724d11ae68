import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { caseId, parseCaseId } from '../case/id.ts'
import { MlneedleError } from '../errors.ts'
import { goldOf } from '../prompt/gold.ts'
import { resolveOptions, type MlneedleOptions } from '../options.ts'
import { frameFor, sourceFor } from '../plan.ts'
import type { Case } from '../case/case.ts'
import type { Prompt } from '../prompt/prompt.ts'
import { Workbench } from '../prompt/workbench.ts'
import { resultsSchema, type Results } from '../report/schema.ts'
import { inputFor, suiteNamed } from '../suite-definition/suite.ts'
import { configuredOptions } from './config.ts'

interface PromptOptions {
  readonly json?: boolean
  readonly results?: string
}

export function addPromptCommand(program: Command): void {
  program
    .command('prompt')
    .description('rebuild the prompt of a case, byte for byte, from its id')
    .argument('<id>', 'a case id, as in results.json')
    .option('--json', 'print id, prompt, needle, question, gold, tokens, depth and hash as JSON')
    .option(
      '--results <file>',
      'take the options from this results file; default: the suite’s latest results, else vitest.config',
    )
    .action(printPrompt)
}

async function printPrompt(id: string, { json, results: file }: PromptOptions): Promise<void> {
  const c = parseCaseId(id)
  const root = process.cwd()
  const suite = suiteNamed(c.suite, root)
  const configured = resolveOptions(inputFor(await configuredOptions(root), suite), '', process.env)
  const latest = resolve(root, configured.reports, c.suite, 'results.json')
  const results = file ? readResults(file) : existsSync(latest) ? readResults(latest) : null
  const options = results ? resolveOptions(optionsOf(results), '', {}) : configured
  const source = sourceFor(options, root, suite)
  const plan = frameFor(options, source, suite)
  const bench = new Workbench(source, suite.languages, plan, suite.tasks)
  const prompt = promptOf(bench, c, results, latest)
  const recorded = results?.cases.find((result) => result.id === caseId(c))?.promptSha256
  if (recorded && recorded !== prompt.sha256)
    process.stderr.write(
      `mlneedle: this is not the prompt that was sent in run ${results?.runId}: its SHA-256 was ${recorded}, this one’s is ${prompt.sha256}. ` +
        'The data, the packs or this tool have changed since.\n',
    )
  if (!json) {
    process.stdout.write(`${prompt.text}\n`)
    return
  }
  process.stdout.write(
    `${JSON.stringify(
      {
        id,
        prompt: prompt.text,
        needle: prompt.needle,
        question: prompt.question,
        gold: goldOf(c, bench.item(c.item)),
        promptTokens: prompt.promptTokens,
        reservedTokens: prompt.reservedTokens,
        achievedDepth: prompt.achievedDepth,
        passages: prompt.passages,
        promptSha256: prompt.sha256,
        messages: prompt.messages,
      },
      null,
      2,
    )}\n`,
  )
}

function promptOf(bench: Workbench, c: Case, results: Results | null, latest: string): Prompt {
  try {
    return bench.prompt(c)
  } catch (error) {
    if (!(error instanceof MlneedleError)) throw error
    const from = results ? `run ${results.runId}` : `vitest.config, as there is no ${latest}`
    throw new MlneedleError(
      `${error.message}\nThe options were taken from ${from}; --results FILE takes those of another run.`,
    )
  }
}

/** Reads a results file. @throws MlneedleError that says what is wrong with it */
function readResults(file: string): Results {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(resolve(file), 'utf8'))
  } catch (error) {
    throw new MlneedleError(`${file} cannot be read as a results file: ${(error as Error).message}.`)
  }
  const parsed = resultsSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new MlneedleError(
    `${file} is no results file: at ${issue?.path.join('.') || 'the top'}: ${issue?.message}.`,
  )
}

/** The options that shaped a run's prompts, as it recorded them. */
function optionsOf(results: Results): MlneedleOptions {
  const { preset: _, ...options } = results.options
  return options as MlneedleOptions
}
