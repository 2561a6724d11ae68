import { z } from 'zod'
import { fromPercent } from './case/id.ts'
import { MlneedleError } from './errors.ts'
import { MOST_HARD_DISTRACTORS } from './haystack/chronicle/source.ts'
import { tokenizers } from './haystack/tokens.ts'
import { nearest } from './model/nearest.ts'
import { modelId } from './model/id.ts'
import { readDescription } from './model/description.ts'
import { parseModel } from './model/registry.ts'
import { presetNames, presets, type PresetName } from './presets.ts'

/** 1K to 1M, as `length` tags write them (`8k`) or in tokens. */
const length = z.union([z.number(), z.string()]).transform((value, context) => {
  const match = /^(\d{1,7})([km]?)$/i.exec(String(value))
  const tokens = match
    ? Number(match[1]) * ({ k: 1024, m: 1048576 }[match[2]?.toLowerCase() ?? ''] ?? 1)
    : Number.NaN
  if (tokens >= 1024 && tokens <= 1048576) return tokens
  context.addIssue({
    code: 'custom',
    message: `expected a context length from 1k to 1m tokens, got “${value}”`,
  })
  return z.NEVER
})

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language code such as en, zh, pt-BR')

/** A model as a string or a description; a fault of either is told as one of the options. */
const model = z.union([z.string().min(1), z.looseObject({})]).transform((value, context) => {
  try {
    return typeof value === 'string' ? parseModel(value) : readDescription(value)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

/** An address that may hold a password: a message about it does not repeat it. */
const redis = z.string().refine((text) => {
  try {
    const { protocol, hostname, username, password } = new URL(text)
    decodeURIComponent(username + password)
    return /^rediss?:$/.test(protocol) && hostname !== ''
  } catch {
    return false
  }
}, 'expected the address of a Redis, such as redis://127.0.0.1:6379, or rediss:// for TLS; in a password, percent-encode what a URL cannot hold')

const depth = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => value === 0 || value >= 1, 'depths are percents from 0 to 100: for the middle write 50')
  .transform((value) => fromPercent(value) * 100)

const share = z
  .number()
  .gt(0, 'expected a share above 0: 0.05 is 5 points')
  .lt(1, 'expected a share below 1: 0.05 is 5 points')

const gate = z.strictObject({
  /** Name in `reports/baselines`, or path, of the baseline to judge by; a list where several suites or models are gated. */
  baseline: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  /** Least drop worth acting on, as a share: a drop this large regresses, and one smaller must be sure to pass. Default: 0.05, 5 points. */
  minDrop: share.default(0.05),
  /** How often a model that did not change may be called regressed, and one that dropped by `minDrop` passed. Default: 0.05. */
  alpha: z.number().gt(0).max(0.5).default(0.05),
  /** Least share of the baseline's cases that must be measured again, over all and in every language. Default: 0.95. */
  coverage: z.number().gt(0).max(1).default(0.95),
  /** Whether a sample too small to tell fails the gate (exit code 3) or passes it (0). Default: `fail`. */
  onInconclusive: z.enum(['fail', 'pass']).default('fail'),
  /** Whether every language must pass, not only all together. Default: true. */
  perLanguage: z.boolean().default(true),
  /** What the model must surely reach whatever the baseline, in every language at every length. Default: nothing. */
  absolute: z
    .strictObject({
      /** Least accuracy with the needle present. */
      accuracy: share.nullable().default(null),
      /** Highest invention rate of absent twins. */
      invention: share.nullable().default(null),
    })
    .prefault({}),
})

const atLeastOne = <T extends z.ZodType>(type: T) =>
  z
    .array(type)
    .min(1)
    .refine(
      (list) => new Set(list.map((value) => JSON.stringify(value))).size === list.length,
      'a value stands twice',
    )

/**
 * What `mlneedle({...})` takes. Every option may be left out; its default stands
 * at its declaration. `--mode smoke` or `--mode paper` puts a preset's sizes in
 * their place, and `MLNEEDLE_…` variables go before both.
 */
const optionsSchema = z.strictObject({
  /**
   * Models to measure, each `provider:model`, `provider:model@https://address/v1`, a path of your own module, or a
   * description. Default: `['lexical']`, which needs no key. Variable: `MLNEEDLE_MODELS`, separated by commas.
   */
  models: atLeastOne(model).prefault(['lexical']),
  /**
   * Where passages, needles and questions come from: `chronicle` (bundled), `xquad` (after `npx mlneedle data add xquad`),
   * `mlqa` likewise, or a folder of SQuAD-format files parallel by id. Default: `chronicle`. Variable: `MLNEEDLE_SOURCE`.
   */
  source: z.string().min(1).default('chronicle'),
  /**
   * A folder of text files by language (`de/*.txt`, `de.txt`, `book.de.txt`) to be the haystack around the source's needles,
   * in place of the source's own passages. Default: none. Variable: `MLNEEDLE_PROSE`.
   */
  prose: z.string().min(1).nullable().default(null),
  /** Languages. Default: all that the source has. Variable: `MLNEEDLE_LANGUAGES`. */
  languages: atLeastOne(language).nullable().default(null),
  /** The language that stays while another one varies. Default: `en`, or the first language without it. */
  pivot: language.nullable().default(null),
  /** Also ask for every needle language in every haystack language. Default: false (each axis by itself). */
  crossed: z.boolean().default(false),
  /** Context lengths in tokens, `8k` or 8192. Default: by the preset. Variable: `MLNEEDLE_LENGTHS`. */
  lengths: atLeastOne(length).default([...presets.default.lengths]),
  /** Depths in percent. Default: 0, 25, 50, 75, 100. Variable: `MLNEEDLE_DEPTHS`. */
  depths: atLeastOne(depth).default([0, 25, 50, 75, 100]),
  /** Items, each asked in every language, length and depth: the n of a heatmap's square. Default: by the preset. Variable: `MLNEEDLE_ITEMS`. */
  items: z.int().min(1).max(100_000).default(presets.default.items),
  /** How often each prompt is asked. Default: 1. */
  repetitions: z.int().min(1).max(100).default(1),
  /** Seed of the chronicle and of the order of items. Default: `mlneedle`. */
  seed: z.string().min(1).default('mlneedle'),
  /** Tokenizer that lengths are counted in. Default: `o200k_base`. */
  tokenizer: z.enum(tokenizers).default('o200k_base'),
  /** Whether languages get equal tokens or equal passages (as many as fit the length in the pivot language). Default: `tokens`. */
  equal: z.enum(['tokens', 'passages']).default('tokens'),
  /** Distractors made like the needle in every haystack. Default: 2. */
  hardDistractors: z.int().min(0).max(MOST_HARD_DISTRACTORS).default(2),
  /** Language of the instruction: a code, or `question` for that of the question. Default: `question`. */
  instructionLanguage: z.union([z.literal('question'), language]).default('question'),
  /** Whether the instruction offers “none” as an answer. Default: true. */
  offerNone: z.boolean().default(true),
  /** Where the question stands: after the passages or before them. Default: `after`. */
  questionPosition: z.enum(['after', 'before']).default('after'),
  /** Whether the instruction is a system message, or stands with all else in the user's. Default: `user`. */
  roles: z.enum(['user', 'system']).default('user'),
  /** Sampling temperature, sent to models that accept one. Default: 0. */
  temperature: z.number().min(0).max(2).default(0),
  /** Most tokens of an answer; part of the context length. Default: 128. */
  answerTokens: z.int().min(8).max(32_768).default(128),
  /** Tokens of the context length left to the provider's chat template. Default: 16. */
  templateTokens: z.int().min(0).max(1024).default(16),
  /** Put a line of its own before every prompt, so that no provider's prompt cache helps. Default: false. */
  bustCache: z.boolean().default(false),
  /** Make a wrong answer fail its test. Default: false (only errors fail). Variable: `MLNEEDLE_STRICT`. */
  strict: z.boolean().default(false),
  /** Least share of planned cases that must be measured, else the run fails. Default: 0.95. */
  coverage: z.number().min(0).max(1).default(0.95),
  /**
   * Compare with a baseline at the end of a run, or of a merge, and set the exit code: 0 pass, 1 regressed, 2 could not
   * judge, 3 inconclusive. Default: no gate. Variable: `MLNEEDLE_GATE`, a baseline's name or path, or `off`.
   */
  gate: gate.nullable().default(null),
  /** Calls to one model at a time. Default: 16. */
  inFlight: z.int().min(1).max(4096).default(16),
  /** Most calls to one model a minute. Default: no limit but the provider's own, to which calls in flight adapt. */
  requestsPerMinute: z.int().min(1).nullable().default(null),
  /** Most tokens to one model a minute, prompts and answer limits. Default: as above. */
  tokensPerMinute: z.int().min(1).nullable().default(null),
  /** Milliseconds one attempt may take. Default: 120,000. */
  timeout: z.int().min(100).max(3_600_000).default(120_000),
  /** Milliseconds all attempts of a call may take with the waits between them; waiting for its turn is not counted. Default: 900,000. */
  callTimeout: z.int().min(100).max(86_400_000).default(900_000),
  /** How often a call that failed for a passing reason is made again; being told to slow down uses up none. Default: 5. */
  retries: z.int().min(0).max(20).default(5),
  /**
   * What all paid models of a run may cost together: US dollars, tokens, or both; `'unlimited'` for no limit. Every call
   * first reserves the most it can cost, so a limit is never passed. Default: 5 dollars. Variable: `MLNEEDLE_BUDGET_USD`.
   */
  budget: z
    .union([
      z.literal('unlimited'),
      z
        .strictObject({ usd: z.number().positive().optional(), tokens: z.int().positive().optional() })
        .refine(
          ({ usd, tokens }) => usd !== undefined || tokens !== undefined,
          'expected usd, tokens, or both',
        ),
    ])
    .nullable()
    .default(null),
  /** Prices of models by id (`openai/gpt-5-mini`), in US dollars for a million tokens; they go before the bundled table. */
  prices: z
    .record(
      z.string(),
      z.strictObject({
        input: z.number().nonnegative(),
        output: z.number().nonnegative(),
        cachedInput: z.number().nonnegative().optional(),
        contextWindow: z.int().positive().optional(),
      }),
    )
    .default({}),
  /**
   * Answers kept from earlier runs: `read-write` pays for none twice, `read` replays them and calls nobody, `refresh` asks
   * anew and keeps, `off` does neither. Default: `read-write`. Variable: `MLNEEDLE_CACHE`.
   */
  cache: z.enum(['read-write', 'read', 'refresh', 'off']).default('read-write'),
  /** Folder of the kept answers. Default: `.mlneedle`. */
  cacheFolder: z.string().min(1).default('.mlneedle'),
  /**
   * A Redis (`redis://host:6379`) through which all machines of a run share `requestsPerMinute`, `tokensPerMinute`, the
   * budget and kept answers. The run's name is MLNEEDLE_RUN, or the run's number on GitHub Actions.
   * Default: none; each machine goes by itself. Variable: `MLNEEDLE_REDIS`.
   */
  redis: redis.nullable().default(null),
  /** Whether watch mode may call paid models, at every save. Default: false. */
  watchPaid: z.boolean().default(false),
  /** Folder of the reports. Default: `reports`. */
  reports: z.string().min(1).default('reports'),
})

/** Options as a user writes them. */
export type MlneedleOptions = z.input<typeof optionsSchema>

/** Options after defaults, preset and environment: plain data that goes to the workers. */
export type RunOptions = Omit<z.output<typeof optionsSchema>, 'pivot' | 'languages'> & {
  readonly preset: string
  readonly languages: readonly string[] | null
  readonly pivot: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** What a variable may say of yes and no. */
const truths: Readonly<Record<string, boolean>> = {
  1: true,
  true: true,
  yes: true,
  0: false,
  false: false,
  no: false,
}

const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

/** `MLNEEDLE_…` variable → what it sets. */
const variables: Readonly<Record<string, (text: string) => Partial<MlneedleOptions>>> = {
  MLNEEDLE_MODELS: (text) => ({ models: list(text) }),
  MLNEEDLE_SOURCE: (text) => ({ source: text }),
  MLNEEDLE_PROSE: (text) => ({ prose: text }),
  MLNEEDLE_LANGUAGES: (text) => ({ languages: list(text) }),
  MLNEEDLE_LENGTHS: (text) => ({ lengths: list(text) }),
  MLNEEDLE_DEPTHS: (text) => ({ depths: list(text).map(Number) }),
  MLNEEDLE_ITEMS: (text) => ({ items: Number(text) }),
  MLNEEDLE_STRICT: (text) => ({ strict: truths[text.toLowerCase()] ?? (text as never) }),
  // Merged below with what the options say of the gate.
  MLNEEDLE_GATE: () => ({}),
  MLNEEDLE_REPORTS: (text) => ({ reports: text }),
  MLNEEDLE_BUDGET_USD: (text) => ({ budget: text === 'unlimited' ? text : { usd: Number(text) } }),
  MLNEEDLE_CACHE: (text) => ({ cache: text as 'read' }),
  MLNEEDLE_REDIS: (text) => ({ redis: text }),
  // Read where the machines of a run find each other.
  MLNEEDLE_RUN: () => ({}),
  // Read below.
  MLNEEDLE_BASE_URL: () => ({}),
}

/**
 * Options in force for a run.
 *
 * @param mode Vitest's `--mode`: a preset's name, or anything else for the default
 * @throws MlneedleError that names the option or variable, what was expected and what came
 */
export function resolveOptions(input: MlneedleOptions, mode: string, environment: Environment): RunOptions {
  const meant = presetNames.find((name) => name !== mode && nearest(mode, [name]))
  if (meant && !['test', 'development', 'production'].includes(mode) && !presets[mode as PresetName])
    throw new MlneedleError(
      `There is no preset “${mode}”. Did you mean --mode ${meant}? Without it, the default runs.`,
    )
  const preset: PresetName = (presetNames as readonly string[]).includes(mode)
    ? (mode as PresetName)
    : 'default'
  const fromPreset = preset === 'default' ? {} : presets[preset]
  const fromEnvironment: Partial<MlneedleOptions> = {}
  const sources = new Map<string, string>()
  for (const [name, text] of Object.entries(environment)) {
    // MLNEEDLE_SHARED is for this project's own tests.
    if (!name.startsWith('MLNEEDLE_') || name === 'MLNEEDLE_SHARED' || !text) continue
    const read = variables[name]
    if (!read)
      throw new MlneedleError(
        `There is no variable ${name}. There are: ${Object.keys(variables).toSorted().join(', ')}.`,
      )
    for (const [key, value] of Object.entries(read(text))) {
      Object.assign(fromEnvironment, { [key]: value })
      sources.set(key, name)
    }
  }
  const gated = environment['MLNEEDLE_GATE']
  if (gated) {
    fromEnvironment.gate = gated === 'off' ? null : { ...input.gate, baseline: list(gated) }
    sources.set('gate', 'MLNEEDLE_GATE')
  }
  const parsed = optionsSchema.safeParse({ ...input, ...fromPreset, ...fromEnvironment })
  if (!parsed.success) throw explain(parsed.error, sources)
  const options = parsed.data
  const baseURL = environment['MLNEEDLE_BASE_URL']
  const models = options.models.map((description) =>
    baseURL && description.provider === 'openai' && !description.baseURL
      ? { ...description, baseURL }
      : description,
  )
  const ids = models.map(modelId)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice)
    throw new MlneedleError(
      `Two models are called ${twice}: give one of them another \`model\` name, as results are told apart by it.`,
    )
  return { ...options, models, preset }
}

function explain(error: z.ZodError, sources: ReadonlyMap<string, string>): MlneedleError {
  const lines = error.issues.map((issue) => {
    const [key, ...rest] = issue.path.map(String)
    const place = key === undefined ? 'mlneedle({…})' : (sources.get(key) ?? ['mlneedle({…})', key].join(' '))
    return `  ${[place, ...rest].join(' › ')}: ${issue.message}`
  })
  return new MlneedleError(`The options cannot be used:\n${lines.join('\n')}`)
}
